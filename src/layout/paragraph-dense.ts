import type { Line } from './block.ts'
import type { DenseMeasure } from './dense-measure.ts'
import { denseEvidence } from './dense-words.ts'
import { fullEnd, weights as w, whiteEvidence } from './paragraph-weights.ts'
import { endsSentence, unspaced } from './paragraph-words.ts'
import { type Group, type SeamEvidence, type Surroundings, seamEvidence } from './seams.ts'
import type { LineWidths } from './set-width.ts'
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
/** …against what is around it. */
const narrow = 0.9
/** Lines that speak so much against being one paragraph are not asked with more of them. */
const hopeless = 12
/** Cells that a line of signs without spaces leaves free at most: none may begin with a stop. */
const unspacedNeed = 4
/** A measure that so much of it is reached by other lines is one. */
const supported = 0.85

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
  const lineEnds = endsOf(lines, dense.widths)
  const said = lines.map((_, i) => (i === 0 ? 0 : denseEvidence(lines, i, dense, around.markers)))
  /** Worth of the best way to part the lines from here on, and where its first paragraph ends. */
  const best = new Float64Array(count + 1)
  const ends = new Int32Array(count + 1)
  const evidence = new Float64Array(count + 1)
  for (let start = count - 1; start >= 0; start--) {
    best[start] = Number.NEGATIVE_INFINITY
    const marker = around.markers.get(lines[start]!)
    const group = { lines: [] as Line[], ...(marker ? { marker } : {}) }
    const candidate = new Candidate(lineEnds, start)
    /** Evidence against joining the lines so far, the white at their ends left out. */
    let apart = 0
    let top = 0
    let seam: SeamEvidence = { sum: w.marker, settled: true }
    for (let end = start; end < Math.min(count, start + longest); end++) {
      group.lines.push(lines[end]!)
      if (end > start) {
        apart += seam.sum
        candidate.add(end)
      }
      if (end + 1 < count) {
        seam = seamEvidence(lines, end + 1, group, around)
        if (!seam.settled) seam.sum += said[end + 1]!
      }
      const joined = candidate.worth(marker !== undefined) - apart
      top = Math.max(top, joined)
      const worth = joined + best[end + 1]!
      if (worth > best[start]!) {
        best[start] = worth
        ends[start] = end + 1
        evidence[start] = seam.sum
      }
      if ((seam.settled && seam.sum >= w.marker) || joined < top - hopeless) break
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

/** How wide the text around each line is set: the longest lines near it, the very longest left out as it may be an exception. */
function contextMeasures(widths: readonly number[]): number[] {
  return widths.map((_, i) => {
    const near = widths.slice(Math.max(0, i - reach), i + reach + 1).sort((a, b) => b - a)
    return near[1] ?? near[0]!
  })
}

/** What is asked of every line again and again. */
interface Ends {
  widths: number[]
  /** Room that the first word of the next line needs. */
  needs: number[]
  /** Whether a sentence ends with the line. */
  stops: boolean[]
  /** Whether the line goes on from the one before in mid-sentence. */
  runs: boolean[]
  context: number[]
  /** Share of the measure that full lines may differ by. */
  tolerance: number
  trust: number
}

function endsOf(lines: readonly Line[], { of, ofText, tolerance, trust }: LineWidths): Ends {
  const stops = lines.map(({ text }) => endsSentence(text) && !abbreviation.test(text))
  const widths = lines.map((line, i) => of(line) + firstLineIndent(line, lines[i + 1]))
  return {
    widths,
    needs: lines.map((_, i) => {
      const first = firstWord.exec(lines[i + 1]?.text ?? '')?.[0] ?? ''
      return unspaced.test(first) ? unspacedNeed : ofText(` ${first}`)
    }),
    stops,
    runs: lines.map(({ text }, i) => /^\p{Ll}/u.test(text) || (i > 0 && unspaced.test(text) && !stops[i - 1])),
    context: contextMeasures(widths),
    tolerance,
    trust,
  }
}

/** An opening sign takes the word behind it along, whatever space is between them. */
const firstWord = /^(?:[«„“"–—]\s)?\S+/u

/** An initial, a title of two letters: their stop ends no sentence. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}?\.$/u

/** The white that a line set in is left of the next, in letters. */
function firstLineIndent(line: Line, next: Line | undefined): number {
  const step = next && next.page === line.page ? line.x0 - next.x0 : 0
  return step > t.indentMinChars && step < t.indentMaxChars ? step : 0
}

/** Lines that may be one paragraph: what their ends say for and against it. */
class Candidate {
  readonly #ends: Ends
  readonly #start: number
  #end: number
  /** The longest line, the longest but one, and how far the least full line would have reached with the next word. */
  #measure: number
  #second = 0
  #reach = Number.POSITIVE_INFINITY
  #running = 0
  #sentences = 0
  #rooms = 0
  #context: number

  constructor(ends: Ends, start: number) {
    this.#ends = ends
    this.#start = start
    this.#end = start
    this.#measure = ends.widths[start]!
    this.#context = ends.context[start]!
  }

  add(end: number): void {
    const { widths, needs, stops, runs, context } = this.#ends
    const last = end - 1
    this.#end = end
    const long = widths[end]!
    if (runs[end]) this.#running++
    if (stops[last]) this.#sentences++
    this.#second = Math.max(this.#second, Math.min(long, this.#measure))
    this.#measure = Math.max(this.#measure, long)
    this.#reach = Math.min(this.#reach, widths[last]! + needs[last]!)
    this.#context = Math.max(this.#context, context[end]!)
    this.#rooms += this.#room(last)
  }

  /** Sum over the seams inside it; and a text with a sentence in it that ends on none has taken in the heading below. */
  worth(item: boolean): number {
    const broken = !item && this.#sentences > 0 && !this.#ends.stops[this.#end]
    const full = () => -this.#sentences * fullEnd.ended - (this.#end - this.#start - this.#sentences) * fullEnd.running
    return (this.#isOwnMeasure() ? full() : -this.#rooms) - (broken ? w.brokenOff : 0)
  }

  /** Whether it is set narrower than what is around it, every line as full as it can be, and runs on. */
  #isOwnMeasure(): boolean {
    const count = this.#end - this.#start + 1
    return (
      count >= ownLines &&
      this.#measure >= ownLetters &&
      this.#measure < narrow * this.#context &&
      this.#running >= runningShare * (count - 1) &&
      this.#reach >= this.#measure * (1 - this.#ends.tolerance)
    )
  }

  /**
   * Evidence of the white at a line's end for a new paragraph; negative where the next word would not have fitted. The
   * measure may change once in a paragraph, where a picture ends: what counts is near.
   */
  #room(k: number): number {
    const { widths, needs, stops, context, tolerance, trust } = this.#ends
    let wide = Math.max(context[k]!, widths[k + 1]!)
    for (let j = Math.max(this.#start, k - 2); j <= k; j++) wide = Math.max(wide, widths[j]!)
    const white = (wide - widths[k]! - needs[k]!) / wide
    // A line that no other is as long as says nothing of how wide its text is set.
    if (white <= 0 && Math.max(context[k]!, this.#second) <= supported * wide) return 0
    return whiteEvidence(white - tolerance, stops[k]!) + trust
  }
}
