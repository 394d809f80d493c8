import type { Picture } from '../read/source.ts'
import { isSetInByPicture } from './beside.ts'
import type { Line } from './block.ts'
import { centre } from './box.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import { weights as w } from './paragraph-weights.ts'
import { endsSentence } from './paragraph-words.ts'
import { thresholds as t } from './thresholds.ts'

/** White between two lines, against the usual distance for text of that size. */
export function gapEvidence(previous: Line, line: Line, group: readonly Line[], measure: Measure): number {
  const distance = line.baseline - previous.baseline
  if (distance < 0) return w.upwards
  const size = Math.max(previous.size, line.size)
  const sameSize = Math.abs(previous.size - line.size) < t.sizeDifference * size
  // Text of another size is set with leading in proportion; its own distance, where it has one, is the better witness.
  const scale = size > 1.05 * measure.size || size < 0.95 * measure.size ? size / measure.size : 1
  const own = sameSize && scale !== 1 ? measure.leadings.get(line.size.toFixed(1)) : undefined
  const inGroup = group.length > 1 ? ownLeading(group) : undefined
  const witness = inGroup !== undefined && inGroup < 1.5 * measure.leading * scale ? inGroup : own
  // A browser rounds to pixels: a little less than the body's distance is the body's.
  const rounded = scale === 1 && witness !== undefined && witness > t.roundedRatio * measure.leading
  const usual = rounded ? Math.max(witness, measure.leading) : (witness ?? measure.leading * scale)
  const ratio = distance / usual
  if (ratio > t.wideGapRatio) return w.wideGap
  if (ratio > t.gapRatio) return w.gap
  if (own !== undefined && ratio > t.ownGapRatio) return w.ownGap
  if (!sameSize || scale !== 1 || measure.size === 1) return 0
  const most = measure.within ? measure.within * t.withinRatio : measure.exact ? t.exactGapRatio : undefined
  if (most !== undefined && ratio > most) return endsSentence(previous.text) ? w.exactGapAfterStop : w.exactGap
  return most !== undefined && ratio <= most ? w.noGap : 0
}

function ownLeading(lines: readonly Line[]): number {
  return (lines.at(-1)!.baseline - lines[0]!.baseline) / (lines.length - 1)
}

/** Words in bold and words that are not. */
const isMixed = (line: Line): boolean =>
  line.fragments.some((f) => f.bold) && line.fragments.some((f) => !f.bold && /\p{L}{2}/u.test(f.text))

/** A line in bold throughout over one that is not at all. */
export const headsPlain = (line: Line, next: Line): boolean =>
  line.bold && !next.bold && !isMixed(line) && !isMixed(next)

/** A change of type between two lines. */
export function styleEvidence(previous: Line, line: Line): number {
  let sum = 0
  const difference = Math.abs(previous.size - line.size) / Math.max(previous.size, line.size)
  if (difference > t.sizeDifference) sum += difference > t.otherSize ? w.otherSize : w.littleOtherSize
  // A line may be bold by its first words only; whole lines of differing weight are different things, unless the
  // style changes inside one of them.
  const edge = (a: Line, b: Line, of: (f: Line['fragments'][number]) => unknown) =>
    of(a.fragments.at(-1)!) !== of(b.fragments[0]!)
  if (previous.bold !== line.bold && edge(previous, line, (f) => f.bold))
    sum += isMixed(previous) || isMixed(line) ? w.boldOpening : w.otherWeight
  if (previous.italic !== line.italic && edge(previous, line, (f) => f.italic)) sum += w.otherSlant
  if (previous.color !== line.color && edge(previous, line, (f) => f.color) && !line.fragments[0]!.url)
    sum += w.otherColor
  if (previous.underlined !== line.underlined && !isLink(previous) && !isLink(line)) sum += w.otherSlant
  const capitals = [inCapitals(previous.text), inCapitals(line.text)]
  if (capitals[0] !== capitals[1] && /\p{Ll}/u.test(capitals[0] ? line.text : previous.text)) sum += w.otherCase
  return sum
}

/** Links are underlined wherever they stand, with or without an annotation. */
const isLink = (line: Line): boolean =>
  line.fragments.some((f) => f.url !== undefined) || /https?:|www\.|\S@\S/u.test(line.text)

/** A whole line in capitals, long enough to be meant. */
const inCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && text.replace(/[^\p{Lu}]/gu, '').length > 7

/** What indents are judged by. */
interface Setting {
  measure: Measure
  markers: ReadonlyMap<Line, Marker>
  pictures: readonly Picture[]
}

/** A first line set in, or a first line that hangs out. */
export function indentEvidence(
  lines: readonly Line[],
  i: number,
  group: { lines: readonly Line[]; marker?: Marker },
  { measure, markers, pictures }: Setting,
): number {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const after = lines[i + 1]
  const { letter } = measure
  const step = (line.x0 - previous.x0) / letter
  const edge = t.edgeChars
  // Where a picture begins or ends beside the text, all lines step aside.
  const pushed = isSetInByPicture(line, pictures, measure)
  if (pushed !== isSetInByPicture(previous, pictures, measure)) return 0
  const marker =
    group.marker && pushed === isSetInByPicture(group.lines[0]!, pictures, measure) ? group.marker : undefined
  const setIn = marker && group.lines.length > 1 && previous.x0 < marker.x0 - t.indentMinChars * letter
  if (marker && !setIn) return inItem(line, previous, after, { lines: group.lines, marker }, measure, markers)
  if (group.marker && !marker) return Math.abs(step) < 1.5 ? w.underItem : 0
  if (underValue(group, line, letter)) return w.underValue
  if (Math.abs(step) < edge || Math.abs(previous.size - line.size) > 0.03 * line.size) return 0
  if (isCentred(group.lines, line, after, letter)) return 0
  if (step > t.indentMinChars && step < t.indentMaxChars) {
    const backAfter =
      after && (after.x0 - line.x0) / letter < -t.indentMinChars && Math.abs(after.x0 - previous.x0) < edge * letter
    const hanging = after && Math.abs(after.x0 - line.x0) < edge * letter && group.lines.length === 1
    if (hanging) return 0
    return (backAfter || !after ? w.firstLineIndent : w.indent) + (endsSentence(previous.text) ? w.indentAfterStop : 0)
  }
  // Back from a first-line indent: the paragraph goes on.
  if (step < 0 && group.lines.length === 1 && -step < t.indentMaxChars) return w.backFromIndent
  return Math.abs(step) > t.indentMaxChars ? w.farEdge : w.otherEdge
}

/** All lines of the group about one axis, and the next one too, unless it begins where the one before or this one does. */
export function isCentred(lines: readonly Line[], line: Line, after: Line | undefined, letter: number): boolean {
  const axis = centre(line)
  const edge = lines.at(-1)!.x0
  const back = after && [edge, line.x0].some((x) => Math.abs(after.x0 - x) < t.edgeChars * letter)
  if (back && Math.abs(line.x0 - edge) > letter && Math.abs(centre(after) - axis) > 1.5 * letter) return false
  return lines.every((each) => Math.abs(centre(each) - axis) < 1.5 * letter)
}

/** Inside an item: text that hangs under the item's text goes on; text back at the marker or further out may not. */
function inItem(
  line: Line,
  previous: Line,
  after: Line | undefined,
  { lines, marker }: { lines: readonly Line[]; marker: Marker },
  measure: Measure,
  markers: ReadonlyMap<Line, Marker>,
): number {
  const { letter } = measure
  const hang = (line.x0 - marker.contentX0) / letter
  const out = line.x0 < marker.contentX0 - 1.5 * letter
  const hung = lines.length > 1 && Math.abs(previous.x0 - marker.contentX0) < 1.5 * letter
  // Left of the very marker nothing of an item can stand; but a long dash set in may open a paragraph that is no item.
  const beyond = line.x0 < marker.x0 - 0.5 * letter && !/^[–—]/u.test(marker.text)
  if (out && beyond) return w.beyondItem
  if (out) return hung ? w.outOfHangingItem : lines.length > 1 ? w.outOfItem : w.outOfLine
  // Under the item's text, but the next line is back at the margin: the first line of a paragraph that is set in.
  const goesOn = after && !markers.has(after) && after.baseline - line.baseline < t.gapRatio * measure.leading
  if (goesOn && after.x0 < marker.contentX0 - 1.5 * letter)
    return endsSentence(previous.text) ? w.indentAfterItem : w.indent
  return Math.abs(hang) < 1.5 ? w.underItem : 0
}

/** A label and its value on one line, and the value goes on under itself: "WHEN:   Saturday …". */
function underValue(group: { lines: readonly Line[] }, line: Line, letter: number): boolean {
  const first = group.lines[0]!
  const label = first.fragments.findIndex((f) => /[:：]\s*$/u.test(f.text))
  const value = label >= 0 ? first.fragments[label + 1] : undefined
  return value !== undefined && value.x0 - first.x0 > 3 * letter && Math.abs(value.x0 - line.x0) < t.edgeChars * letter
}
