import type { Line } from './block.ts'
import { largest, mode, width } from './box.ts'
import { type DenseMeasure, denseMeasure, isDense } from './dense-measure.ts'
import { letterWidth } from './lines.ts'
import { measureWords } from './measure-words.ts'
import { endsSentence } from './paragraph-words.ts'
import { thresholds as t } from './thresholds.ts'

/** What the document's running text looks like: the yardstick for everything else. */
export interface Measure {
  /** Size of most letters. */
  size: number
  /** Whether most letters are bold (then bold means nothing). */
  bold: boolean
  italic: boolean
  color: string | undefined
  /** Usual distance between two baselines of running text. */
  leading: number
  /** Whether nearly all distances are that one, so that a small difference is evidence. */
  exact: boolean
  /**
   * The largest usual distance inside paragraphs against `leading`: 1 and a little where a producer rounds to pixels.
   * Absent where too few lines show it, or the script has no case to tell.
   */
  within?: number
  /** Distance between the lines of one paragraph for each text size (to a tenth) that has two lines together. */
  leadings: ReadonlyMap<string, number>
  /**
   * Room, in letters, that lines leave at their end although the sentence goes on and the next word would have fitted:
   * nothing in justified or monospaced text, a few letters where a proportional font was flattened to characters.
   */
  slack: number
  /** Paragraphs are set apart by white: a line that ends early without white after it says less. */
  gapSeparated: boolean
  /** A dump whose lines follow each other without a blank one: only line ends and words tell where a paragraph ends. */
  dense?: DenseMeasure
  /** A dump with a whole paragraph on each line: a line end is a paragraph's end. */
  unwrapped: boolean
  /** Width of an average letter of the running text. */
  letter: number
  /** Words of the document, lower case, to judge cut words by. */
  words: Map<string, number>
  /** Whether a Korean word goes on over a line's end; absent where lines break between words. */
  wordGoesOn?: (before: string, after: string) => boolean
  /** Whether the producer sets a sign of its own (U+2010) where it cuts words, which the author's hyphens are not. */
  ownCutSign?: boolean
  /** Whether Chinese or Japanese has spaces around figures and Latin words; absent where no line shows it. */
  spacedFigures?: boolean
  /** First halves of compounds that keep their hyphen, in its language. */
  prefixes: ReadonlySet<string>
}

/** Measures the running text of a document. `lines` come in any order. */
export function measure(lines: readonly Line[]): Measure {
  const weigh = (line: Line) => line.text.length
  const size =
    mode(
      lines.map((l) => [l.size, weigh(l)]),
      0.1,
    ) ?? 1
  const body = lines.filter((l) => Math.abs(l.size - size) <= t.sizeDifference * size)
  const letters = body.reduce((sum, l) => sum + weigh(l), 0)
  const share = (is: (l: Line) => boolean) => body.reduce((sum, l) => sum + (is(l) ? weigh(l) : 0), 0) / (letters || 1)
  const { leading, exact } = usualLeading(body, size)
  const ends = whiteAfterEnds(body, leading)
  const unwrapped = size === 1 && isUnwrapped(lines)
  const dense =
    size === 1 &&
    !unwrapped &&
    (isDense(lines, leading) || (ends.early >= t.denseEnds && ends.white < t.denseWhite * ends.early))
  const slack = usualSlack(body, size === 1)
  const unit = body.flatMap((l) => l.fragments.map((f) => [letterWidth(f), f.text.length] as const))
  return {
    size,
    bold: share((l) => l.bold) > 0.6,
    italic: share((l) => l.italic) > 0.6,
    color: mostCommon(body),
    leading,
    exact,
    ...withinParagraphs(body, leading),
    gapSeparated: ends.early >= 4 && ends.white >= t.whiteShare * ends.early,
    unwrapped,
    ...(dense ? { dense: denseMeasure(lines, leading, slack) } : {}),
    leadings: sizeLeadings(lines),
    slack,
    letter: size === 1 ? 1 : (mode(unit, size / 40) ?? size / 2),
    ...measureWords(lines, body),
  }
}

/** The commonest distance between a line and the next below it in its column. */
function usualLeading(body: readonly Line[], size: number): { leading: number; exact: boolean } {
  const sorted = [...body].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  const distances: Array<[number, number]> = []
  for (let i = 0; i < sorted.length; i++) {
    const line = sorted[i]!
    // The next line that overlaps it horizontally; a few steps are enough, more columns than that do not exist.
    for (let j = i + 1; j < Math.min(i + 8, sorted.length); j++) {
      const next = sorted[j]!
      const distance = next.baseline - line.baseline
      if (next.page !== line.page || distance > 3.5 * size) break
      if (distance > 0.6 * size && Math.min(line.x1, next.x1) > Math.max(line.x0, next.x0)) {
        // Long lines are running text; short ones are lists, addresses and headings.
        distances.push([distance, Math.min(width(line), width(next))])
        break
      }
    }
  }
  const leading = size === 1 ? dumpLeading(sorted) : (mode(distances, size / 50) ?? 1.2 * size)
  const total = distances.reduce((sum, [, w]) => sum + w, 0)
  const agree = distances.reduce((sum, [d, w]) => sum + (Math.abs(d - leading) < 0.025 * leading ? w : 0), 0)
  return { leading, exact: size !== 1 && agree > t.exactLeadingShare * total }
}

/** One row, unless sentences go on in lower case over blank rows as a rule: then the dump is double-spaced. */
function dumpLeading(sorted: readonly Line[]): number {
  const goesOn = sorted.flatMap((line, i) => {
    const next = sorted[i + 1]
    const distance = next && next.page === line.page ? next.baseline - line.baseline : 0
    return distance > 0.5 && distance < 3.5 && /^\p{Ll}/u.test(next!.text) && !/[.!?:;]$/.test(line.text)
      ? [distance]
      : []
  })
  return goesOn.length > 1 && goesOn.filter((d) => d > 1.5).length > 0.6 * goesOn.length ? 2 : 1
}

/** The smallest distance between two lines of the same look, one right under the other: that is within a paragraph. */
function sizeLeadings(lines: readonly Line[]): Map<string, number> {
  const found = new Map<string, number>()
  const sorted = [...lines].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  sorted.forEach((line, i) => {
    const next = sorted
      .slice(i + 1, i + 6)
      .find(
        (l) =>
          l.page === line.page &&
          Math.min(l.x1, line.x1) > Math.max(l.x0, line.x0) &&
          l.baseline - line.baseline > 0.6 * line.size,
      )
    if (!next || Math.abs(next.size - line.size) > 0.02 * line.size || next.bold !== line.bold) return
    const distance = next.baseline - line.baseline
    const key = line.size.toFixed(1)
    if (distance < 1.7 * line.size && distance < (found.get(key) ?? Number.POSITIVE_INFINITY)) found.set(key, distance)
  })
  return found
}

/** Five of six lines that a lower-case word follows leave less room than this, in letters. */
function usualSlack(body: readonly Line[], dump: boolean): number {
  const sorted = [...body].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  const rooms: number[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const line = sorted[i]!
    const next = sorted[i + 1]!
    if (!/^\p{Ll}/u.test(next.text) || /[.!?:;]$/.test(line.text) || next.page !== line.page || line.text.length < 20)
      continue
    const near = sorted.slice(Math.max(0, i - 3), i + 5).filter((l) => Math.abs(l.x0 - line.x0) < line.size)
    const right = Math.max(...near.map((l) => l.x1))
    const letter = width(line) / line.text.length
    const first = /^\S+/.exec(next.text)![0].length + 1
    rooms.push((right - line.x1) / letter - first)
  }
  // Too few lines to tell, or a script without case: a dump may come from a proportional font.
  if (rooms.length < 4) return dump ? 3 : 0
  rooms.sort((a, b) => a - b)
  return Math.min(12, Math.max(0, rooms[Math.floor(0.83 * (rooms.length - 1))]!))
}

/** Distances between a line and the next where the next begins in lower case: there no paragraph ends. */
function withinParagraphs(body: readonly Line[], leading: number): { within?: number } {
  const sorted = [...body].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  const ratios: number[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const line = sorted[i]!
    const next = sorted
      .slice(i + 1, i + 5)
      .find((l) => l.page === line.page && Math.min(l.x1, line.x1) > Math.max(l.x0, line.x0))
    const ratio = next ? (next.baseline - line.baseline) / leading : 0
    if (next && /^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(line.text) && ratio > 0.7 && ratio < 1.3)
      ratios.push(ratio)
  }
  if (ratios.length < 6) return {}
  ratios.sort((a, b) => a - b)
  return { within: ratios[Math.floor(0.94 * (ratios.length - 1))]! }
}

/** Lines longer than any page is wide; or long lines that all end where a sentence does. */
function isUnwrapped(lines: readonly Line[]): boolean {
  const wide = lines.filter((l) => width(l) > t.unwrappedLetters)
  if (wide.length >= t.unwrappedLines) return true
  // One such line may be a row of a table; a whole paragraph ends its sentence and leaves all others far behind.
  const [one] = wide
  const others = Math.max(0, largest(lines.filter((l) => l !== one).map(width)))
  if (one && endsSentence(one.text) && width(one) > 2 * others) return true
  const long = lines.filter((l) => width(l) > t.longLetters)
  return long.length > t.unwrappedLines && long.filter((l) => endsSentence(l.text)).length >= 0.9 * long.length
}

/** Of the early ends of a sentence that end a line, how many are followed by white. */
function whiteAfterEnds(body: readonly Line[], leading: number): { early: number; white: number } {
  const sorted = [...body].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  let early = 0
  let white = 0
  sorted.forEach((line, i) => {
    const next = sorted[i + 1]
    if (!next || next.page !== line.page || line.text.length < 8 || !/[.!?:。！？]["»”’)]*$/u.test(line.text)) return
    const near = sorted.slice(Math.max(0, i - 4), i + 1)
    const right = Math.max(...near.map((l) => l.x1))
    if (right - line.x1 < 0.2 * (right - line.x0)) return
    early++
    if (next.baseline - line.baseline > t.gapRatio * leading) white++
  })
  return { early, white }
}

function mostCommon(lines: readonly Line[]): string | undefined {
  const weights = new Map<string | undefined, number>()
  for (const line of lines) weights.set(line.color, (weights.get(line.color) ?? 0) + line.text.length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}
