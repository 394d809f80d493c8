import type { Line } from './block.ts'
import { centre, largest, smallest, width } from './box.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import { endsSentence, opensLower } from './paragraph-words.ts'
import { thresholds as t } from './thresholds.ts'

/** Columns that items are set in at least, lines that a list of them has at most, and how long its announcement is. */
const inset = 2
const longest = 20
const headShare = 0.6
/** Letters of a sentence that shows that the text has begun. */
const sentence = 40

/**
 * Items whose bullets were drawn and left nothing in a dump: short lines set in alike under a line at the edge that
 * announces them, a heading or one with a colon.
 *
 *     Saturday, 6 July
 *        12.00 The giants of Peralejos
 *        20.00 Neon Rural
 *
 * @param printed what the lines open with
 */
export function insetItems(
  lines: readonly Line[],
  printed: ReadonlyArray<Marker | undefined>,
  measure: Measure,
): Map<Line, Marker> {
  const found = new Map<Line, Marker>()
  if (measure.size !== 1 || measure.unwrapped || !lines.length) return found
  const left = smallest(lines.map((line) => line.x0))
  const right = largest(lines.map((line) => line.x1))
  const begun = lines.findIndex((line) => line.text.length > sentence && endsSentence(line.text))
  if (begun < 0) return found
  for (let i = begun + 1; i < lines.length; i++) {
    const run = runFrom(lines, i, printed, left, measure)
    if (run.length < 2 || !announces(lines[i - 1]!, lines[i]!, printed[i - 1], left, right)) continue
    i += run.length - 1
    const items = run.filter((line, k) => k === 0 || opensItem(line, run[k - 1]!, left, right))
    // Quotations are set in as well.
    const quoted = items.every(({ text }) => /^["“„«»‘]/u.test(text))
    if (items.length < 2 || quoted || opensParagraphs(lines, run[0]!.x0, left)) continue
    for (const line of items) found.set(line, { text: '', kind: 'tag', x0: line.x0, contentX0: line.x0, length: 0 })
  }
  return found
}

/** Lines set in at one or two places, with nothing in print before them, that are no address. */
function runFrom(
  lines: readonly Line[],
  start: number,
  printed: ReadonlyArray<Marker | undefined>,
  left: number,
  measure: Measure,
): Line[] {
  const run: Line[] = []
  const places = new Set<number>()
  for (let k = start; k < lines.length && run.length <= longest; k++) {
    const line = lines[k]!
    const above = lines[k - 1]!
    const apart = line.baseline - above.baseline > 2.2 * measure.leading || line.baseline - above.baseline < 0.5
    if (apart || printed[k] || line.x0 - left < inset || line.x0 < (run[0]?.x0 ?? 0) - t.edgeChars) break
    if (line.fragments.length > 1 || /\S@\S|www\.|https?:|\d[\d ()/-]{6,}\d/u.test(line.text)) return []
    places.add(Math.round(line.x0))
    run.push(line)
  }
  return places.size <= 2 && run.length <= longest ? run : []
}

/** A line further out: with a colon; or short, without a stop, at the very edge or in the middle. */
function announces(line: Line, first: Line, marker: Marker | undefined, left: number, right: number): boolean {
  const centred = Math.abs(centre(line) - (left + right) / 2) < 3 && line.x0 - left > inset
  if (line.x0 > first.x0 - inset && !centred) return false
  if (/[:：]$/u.test(line.text)) return true
  const edge = line.x0 - left < t.edgeChars || centred
  const short = width(line) < headShare * (right - left)
  return !marker && edge && short && !endsSentence(line.text) && !/[,–—-]$/u.test(line.text) && !opensLower(line.text)
}

/** The line above was not full, plainly so over a small letter; or it ends on the sign of an item's end. */
const opensItem = (line: Line, above: Line, left: number, right: number): boolean =>
  above.x1 < (left + right) / 2 ||
  Math.abs(line.x0 - above.x0) > t.edgeChars ||
  /[.;,；。]$/u.test(above.text) ||
  (!opensLower(line.text) && above.x1 + 1 + /^\S*/u.exec(line.text)![0].length <= right)

/** First lines of paragraphs are set in like this: the next line goes on at the edge. */
const opensParagraphs = (lines: readonly Line[], x0: number, left: number): boolean =>
  lines.some((line, i) => {
    const next = lines[i + 1]
    return (
      next !== undefined &&
      Math.abs(line.x0 - x0) < t.edgeChars &&
      next.x0 - left < t.edgeChars &&
      !endsSentence(line.text) &&
      /^[\p{Ll}\p{Lo}]/u.test(next.text)
    )
  })
