import type { Line } from './block.ts'
import { width } from './box.ts'
import type { DenseMeasure } from './dense-measure.ts'
import { denseEvidence } from './dense-words.ts'
import { weights as w } from './paragraph-weights.ts'
import { endsSentence, unspaced } from './paragraph-words.ts'
import { type Group, type SeamEvidence, type Surroundings, seamEvidence } from './seams.ts'
import { thresholds as t } from './thresholds.ts'

/** Lines that a paragraph without any white may have. */
const longest = 80
/** Lines on both sides that tell how wide the text around a line is set. */
const reach = 6
/** A narrow measure that runs on for so many lines, a good part of them in mid-sentence, is one of its own. */
const ownLines = 3
const runningShare = 0.35
/** …and of so many letters; lines of addresses are shorter. */
const ownLetters = 22
/** Cells that a line of signs without spaces leaves free at most: none may begin with a stop. */
const unspacedNeed = 4
/** Shares of the measure that the white at a line's end is judged by. */
const proportional = 0.05
const supported = 0.85
const clear = 0.12
const mostly = 0.35
const nearly = 0.55

/**
 * The paragraphs of a dump without blank lines, where only the line ends tell. Whether a line is full depends on how wide
 * its paragraph is set, and that on which lines belong to it (text beside a picture is set narrower, a headline larger,
 * with fewer letters); so all ways to part the lines are weighed against each other, and the best as a whole is taken.
 *
 *     Hidrogénnel fűti kemencéit a Tiszavölgyi     a headline of its own measure,
 *     Üveggyár
 *     Az üveggyár ma                               text that stands beside a picture,
 *     átadta új üzemét,
 *     amely éjjel-nappal
 *     és az egész országnak termel, a lakosság pedig csendesebb lesz.     and goes on below it
 */
export function denseParagraphs(lines: readonly Line[], around: Surroundings, dense: DenseMeasure): Group[] {
  const count = lines.length
  const context = contextMeasures(lines)
  /** Worth of the best way to part the lines from here on, and where its first paragraph ends. */
  const best = new Float64Array(count + 1)
  const ends = new Int32Array(count + 1)
  const evidence = new Float64Array(count + 1)
  for (let start = count - 1; start >= 0; start--) {
    best[start] = Number.NEGATIVE_INFINITY
    const marker = around.markers.get(lines[start]!)
    const group = { lines: [] as Line[], ...(marker ? { marker } : {}) }
    const candidate = new Candidate(lines, context, around, start)
    /** Evidence against joining the lines so far, the white at their ends left out. */
    let apart = 0
    let seam: SeamEvidence = { sum: w.marker, settled: true }
    for (let end = start; end < Math.min(count, start + longest); end++) {
      group.lines.push(lines[end]!)
      if (end > start) {
        apart += seam.sum
        candidate.add(end)
      }
      if (end + 1 < count) {
        seam = seamEvidence(lines, end + 1, group, around)
        if (!seam.settled) seam.sum += denseEvidence(lines, end + 1, dense, around.markers)
      }
      const worth =
        candidate.worth +
        (marker ? 0 : brokenOff(group.lines)) -
        apart -
        (end + 1 < count ? t.newParagraph : 0) +
        best[end + 1]!
      if (worth > best[start]!) {
        best[start] = worth
        ends[start] = end + 1
        evidence[start] = seam.sum
      }
      if (seam.settled && seam.sum >= w.marker) break
    }
  }
  const groups: Group[] = []
  let before: number = w.marker
  for (let start = 0; start < count; start = ends[start]!) {
    const marker = around.markers.get(lines[start]!)
    groups.push({ lines: lines.slice(start, ends[start]!), evidence: before, ...(marker ? { marker } : {}) })
    before = Math.max(evidence[start]!, t.newParagraph)
  }
  return groups
}

/** A text with a sentence in it that does not end on one has taken in the heading below it. */
function brokenOff(lines: readonly Line[]): number {
  if (lines.length < 2 || endsSentence(lines.at(-1)!.text)) return 0
  return lines.some(({ text }, i) => i < lines.length - 1 && endsSentence(text)) ? -w.brokenOff : 0
}

/** How wide the text around each line is set: the longest lines near it, the very longest left out as it may be an exception. */
function contextMeasures(lines: readonly Line[]): number[] {
  return lines.map((_, i) => {
    const near = lines
      .slice(Math.max(0, i - reach), i + reach + 1)
      .map(width)
      .sort((a, b) => b - a)
    return near[1] ?? near[0]!
  })
}

/** Lines that may be one paragraph: what their ends say for and against it. */
class Candidate {
  /** Sum over the seams inside it. */
  worth = 0
  /** The longest line. */
  measure: number
  readonly #lines: readonly Line[]
  readonly #context: readonly number[]
  readonly #around: Surroundings
  readonly #start: number
  #end: number
  #running = 0
  #longest: [number, number]

  constructor(lines: readonly Line[], context: readonly number[], around: Surroundings, start: number) {
    this.#lines = lines
    this.#context = context
    this.#around = around
    this.#start = start
    this.#end = start
    this.measure = width(lines[start]!)
    this.#longest = [this.measure, 0]
  }

  add(end: number): void {
    this.#end = end
    const line = this.#lines[end]!
    const previous = this.#lines[end - 1]!
    if (/^\p{Ll}/u.test(line.text) || (unspaced.test(line.text) && !endsSentence(previous.text))) this.#running++
    const long = width(line)
    if (long > this.#longest[1])
      this.#longest = long > this.#longest[0] ? [long, this.#longest[0]] : [this.#longest[0], long]
    this.measure = Math.max(this.measure, long)
    const own = this.#isOwnMeasure()
    this.worth = 0
    for (let k = this.#start; k < end; k++) {
      const wide = own ? this.measure : Math.max(this.#nearMeasure(k), this.#context[k]!)
      this.worth -= this.#room(k, wide)
    }
  }

  /** The measure may change once in a paragraph, where a picture ends: what counts is near. */
  #nearMeasure(k: number): number {
    let wide = 0
    for (let j = Math.max(this.#start, k - 2); j <= Math.min(this.#end, k + 1); j++)
      wide = Math.max(wide, width(this.#lines[j]!))
    return wide
  }

  /** Whether every line is as full as it can be in the lines' own measure, and they are text that runs on. */
  #isOwnMeasure(): boolean {
    const count = this.#end - this.#start + 1
    if (count < ownLines || this.measure < ownLetters || this.#running < runningShare * (count - 1)) return false
    for (let k = this.#start; k < this.#end; k++) {
      if (this.#white(k, this.measure) > this.#tolerance) return false
    }
    return true
  }

  /** White at a line's end beyond what the first word of the next line would have needed, as a share of the measure. */
  #white(k: number, wide: number): number {
    const first = /^\S+/.exec(this.#lines[k + 1]?.text ?? '')?.[0] ?? ''
    const need = unspaced.test(first) ? unspacedNeed : first.length + 1
    return (wide - width(this.#lines[k]!) - need) / wide
  }

  /** The longest line but one. */
  #second(): number {
    return this.#longest[1]
  }

  /** Letters of a proportional font are not equally wide: lines that are full differ by this share in a dump of one. */
  get #tolerance(): number {
    return this.#around.measure.slack > 0.5 ? proportional : 0
  }

  /** Evidence of the white at a line's end for a new paragraph; negative where the next word would not have fitted. */
  #room(k: number, wide: number): number {
    const white = this.#white(k, wide)
    // A line that no other is as long as says nothing of how wide its text is set.
    if (white <= 0) return this.#context[k]! > supported * wide || this.#second() > supported * wide ? w.full : 0
    const full = this.#tolerance
    if (white < full) return w.full + ((w.room - w.full) / 2) * (white / full)
    if (white < clear) return w.room + ((w.muchRoom - w.room) * (white - full)) / (clear - full)
    return w.muchRoom + (white > nearly ? w.nearlyWhite : white > mostly ? w.mostlyWhite : 0)
  }
}
