import type { Picture } from '../read/source.ts'
import type { Line } from './block.ts'
import { centre, shared, width } from './box.ts'
import { endsOnLittleWord } from './little-words.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import { isGroup } from './tags.ts'
import { thresholds as t } from './thresholds.ts'

/** Lines that belong together, with the list marker that the first of them opens with. */
export interface Group {
  lines: Line[]
  marker?: Marker
  /** Evidence for the break before it: a sum far above the threshold is a sure one. */
  evidence: number
}

export interface Surroundings {
  measure: Measure
  markers: ReadonlyMap<Line, Marker>
  pictures: readonly Picture[]
  /** Whether the file's tags part its text as a reader would. */
  tagsAreGood: boolean
}

/** Lines of one column, from top to bottom → groups that are paragraphs, items or headings. */
export function paragraphs(lines: readonly Line[], around: Surroundings): Group[] {
  const groups: Group[] = []
  lines.forEach((line, i) => {
    const marker = around.markers.get(line)
    const evidence = i === 0 ? 9 : breakEvidence(lines, i, groups.at(-1)!, around)
    if (evidence > t.newParagraph) groups.push({ lines: [line], evidence, ...(marker ? { marker } : {}) })
    else groups.at(-1)!.lines.push(line)
  })
  return groups
}

/** Evidence that line `i` opens a new paragraph: positive for, negative against; weights in units of "a clear sign". */
function breakEvidence(lines: readonly Line[], i: number, group: Group, around: Surroundings): number {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const { measure } = around
  if (around.markers.has(line)) return 6
  // A number or bullet alone on its line: the item's text follows.
  if (
    group.marker &&
    group.lines.length === 1 &&
    group.marker.length >= previous.text.length &&
    previous === group.lines[0]
  )
    return -9
  if (measure.unwrapped)
    return /^\p{Ll}/u.test(line.text) && !endsSentence(previous.text) && line.baseline - previous.baseline < 1.5
      ? -1
      : 5
  const tagged = around.tagsAreGood ? tagEvidence(previous, line) : 0
  const sameRow = shared(previous.top, previous.bottom, line.top, line.bottom) > 0.5 * (previous.bottom - previous.top)
  if (sameRow) return 4 + tagged
  const display = isDisplay(previous, measure) && isDisplay(line, measure)
  return (
    tagged +
    gapEvidence(previous, line, group, measure) +
    styleEvidence(previous, line) +
    fitEvidence(lines, i, group, around, display) +
    indentEvidence(lines, i, group, around) +
    wordEvidence(previous, line, display) +
    openEvidence(previous, group, display)
  )
}

/** Larger than the body, or bold in a document that is not: text that is set off. */
function isDisplay(line: Line, measure: Measure): boolean {
  return line.size > 1.12 * measure.size || (line.bold && !measure.bold)
}

function tagEvidence(previous: Line, line: Line): number {
  if (!previous.tag || !line.tag || isGroup(previous.tag.role) || isGroup(line.tag.role)) return 0
  return previous.tag.element === line.tag.element ? -6 : 6
}

/** White between two lines, against the usual distance for text of that size. */
function gapEvidence(previous: Line, line: Line, group: Group, measure: Measure): number {
  const distance = line.baseline - previous.baseline
  if (distance < 0) return 6
  const size = Math.max(previous.size, line.size)
  const sameSize = Math.abs(previous.size - line.size) < t.sizeDifference * size
  // Text of another size is set with leading in proportion; its own distance, where it has one, is the better witness.
  const scale = size > 1.05 * measure.size || size < 0.95 * measure.size ? size / measure.size : 1
  const own = sameSize && scale !== 1 ? measure.leadings.get(line.size.toFixed(1)) : undefined
  const inGroup = group.lines.length > 1 ? ownLeading(group.lines) : undefined
  const witness = inGroup !== undefined && inGroup < 1.5 * measure.leading * scale ? inGroup : own
  const usual = witness ?? measure.leading * scale
  const ratio = distance / usual
  if (ratio > t.wideGapRatio) return 5
  if (ratio > t.gapRatio) return 3
  if (own !== undefined && ratio > t.ownGapRatio) return 2.5
  if (!sameSize || scale !== 1 || measure.size === 1) return 0
  const most = measure.within ? measure.within * t.withinRatio : measure.exact ? t.exactGapRatio : undefined
  if (most !== undefined && ratio > most) return endsSentence(previous.text) ? 3.2 : 2
  return most !== undefined && ratio <= most ? -0.5 : 0
}

function ownLeading(lines: readonly Line[]): number {
  return (lines.at(-1)!.baseline - lines[0]!.baseline) / (lines.length - 1)
}

function styleEvidence(previous: Line, line: Line): number {
  let sum = 0
  const difference = Math.abs(previous.size - line.size) / Math.max(previous.size, line.size)
  if (difference > t.sizeDifference) sum += difference > 0.1 ? 5 : 3
  // A line may be bold by its first words only; whole lines of differing weight are different things, unless the
  // style changes inside one of them.
  const edge = (a: Line, b: Line, of: (f: Line['fragments'][number]) => unknown) =>
    of(a.fragments.at(-1)!) !== of(b.fragments[0]!)
  if (previous.bold !== line.bold && edge(previous, line, (f) => f.bold)) sum += 3
  if (previous.italic !== line.italic && edge(previous, line, (f) => f.italic)) sum += 1
  if (previous.color !== line.color && edge(previous, line, (f) => f.color) && !line.fragments[0]!.url) sum += 1.5
  return sum
}

/**
 * Would the next line's first word have fitted on this line? Then the line was ended on purpose.
 *
 *     …des laboratoires.                      |   room for "En", "effet,": a new paragraph
 *     En effet, la recherche médicale, notam- |
 */
function fitEvidence(lines: readonly Line[], i: number, group: Group, around: Surroundings, display: boolean): number {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const { measure } = around
  const letter = (measure.letter * previous.size) / measure.size
  const { left, right } = limits(lines, i - 1, around)
  const first = /^\S+/.exec(line.text)?.[0] ?? ''
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)
  const need = (cjk ? 4 : first.length + 1 + Math.min(measure.slack, t.mostSlack)) * letter
  const centred =
    Math.abs(centre(previous) - centre(line)) < 1.2 * letter && Math.abs(previous.x0 - line.x0) > 2 * letter
  // Centred lines have room on both sides; others end where they end, wherever they begin.
  const room = centred ? right - left - width(previous) : right - previous.x1
  const share = room / Math.max(right - left, 1)
  const weight = !display ? 1 : line.size > 1.12 * measure.size ? 0.35 : 0.7
  // Chinese and Japanese paragraphs end on a full stop or a bracket; lines of theirs end where the next sign may not stand.
  const longest = Math.max(...group.lines.map(width), width(line))
  const asLong =
    previous.text.length > 12 &&
    width(previous) > 0.9 * longest &&
    (group.lines.length > 1 || width(line) > 0.9 * longest)
  if (unspaced.test(previous.text) && (share < 0.3 || asLong) && !endsSentence(previous.text)) return -1.2
  if (room > need + 0.5 * letter) {
    const clear = room > 1.6 * need || share > 0.2 ? 2.2 : 1.2
    const short = share > 0.4 ? 0.8 : 0
    const said = measure.gapSeparated && share < 0.35 ? (measure.size === 1 ? 0.4 : 0.75) : 1
    return (clear + short) * weight * said * (centred ? 0.5 : 1)
  }
  return -1.2
}

/** Left and right edge of the text around a line: pictures and narrow stretches beside them count. */
function limits(lines: readonly Line[], i: number, around: Surroundings): { left: number; right: number } {
  const line = lines[i]!
  const { letter, leading } = around.measure
  const all = { left: Math.min(...lines.map((l) => l.x0)), right: Math.max(...lines.map((l) => l.x1)) }
  for (const picture of around.pictures) {
    if (shared(picture.top, picture.bottom, line.top, line.bottom) <= 0) continue
    if (picture.x0 > line.x1 - letter && picture.x0 < all.right) all.right = picture.x0 - letter
    else if (picture.x1 < line.x0 + letter && picture.x1 > all.left) all.left = picture.x1 + letter
  }
  // A stretch of lines set in a narrower measure than the column's (beside a picture that left no trace, in a box).
  const stretch: Line[] = [line]
  for (const step of [-1, 1]) {
    for (let k = i + step; k >= 0 && k < lines.length && Math.abs(k - i) < 5; k += step) {
      const a = lines[k - step]!
      const b = lines[k]!
      if (Math.abs(b.baseline - a.baseline) > t.gapRatio * leading || Math.abs(a.size - b.size) > 0.1 * a.size) break
      stretch.push(b)
    }
  }
  const right = Math.max(...stretch.map((l) => l.x1))
  const left = Math.min(...stretch.map((l) => l.x0))
  const narrow = stretch.length >= 3 && right - left < 0.85 * (all.right - all.left)
  // The stretch is a measure of its own when several of its lines reach its edge.
  const reach = 0.12 * (right - left) + around.measure.slack * letter
  const full = stretch.filter((l) => l.x1 > right - reach).length
  return narrow && full >= 0.5 * stretch.length ? { left, right } : { left: Math.max(all.left, left), right: all.right }
}

/** A first line set in, or a first line that hangs out. */
function indentEvidence(lines: readonly Line[], i: number, group: Group, around: Surroundings): number {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const after = lines[i + 1]
  const { letter } = around.measure
  const step = (line.x0 - previous.x0) / letter
  const edge = t.edgeChars
  const setIn = group.marker && group.lines.length > 1 && previous.x0 < group.marker.x0 - t.indentMinChars * letter
  if (group.marker && !setIn) {
    // Inside an item: text that hangs under the item's text goes on; text back at the marker or further out may not.
    const hang = (line.x0 - group.marker.contentX0) / letter
    const out = line.x0 < group.marker.contentX0 - 1.5 * letter
    const hung = group.lines.length > 1 && Math.abs(previous.x0 - group.marker.contentX0) < 1.5 * letter
    if (out) return hung ? 2.6 : group.lines.length > 1 ? 2 : 0
    // Under the item's text, but the next line is back at the margin: the first line of a paragraph that is set in.
    if (
      after &&
      after.x0 < group.marker.contentX0 - 1.5 * letter &&
      !around.markers.has(after) &&
      endsSentence(previous.text)
    )
      return 2
    return Math.abs(hang) < 1.5 ? -1 : 0
  }
  if (underValue(group, line, letter)) return -2
  if (Math.abs(step) < edge || Math.abs(previous.size - line.size) > 0.03 * line.size) return 0
  const centred = Math.abs(centre(previous) - centre(line)) < 1.5 * letter
  if (centred) return 0
  if (step > t.indentMinChars && step < t.indentMaxChars) {
    const backAfter =
      after && (after.x0 - line.x0) / letter < -t.indentMinChars && Math.abs(after.x0 - previous.x0) < edge * letter
    const hanging = after && Math.abs(after.x0 - line.x0) < edge * letter && group.lines.length === 1
    if (hanging) return 0
    return (backAfter || !after ? 3 : 1.5) + (endsSentence(previous.text) ? 0.8 : 0)
  }
  // Back from a first-line indent: the paragraph goes on.
  if (step < 0 && group.lines.length === 1 && -step < t.indentMaxChars) return -1
  return Math.abs(step) > t.indentMaxChars ? 1.5 : 0.5
}

/** A label and its value on one line, and the value goes on under itself: "WHEN:   Saturday …". */
function underValue(group: Group, line: Line, letter: number): boolean {
  const first = group.lines[0]!
  const label = first.fragments.findIndex((f) => /[:：]\s*$/u.test(f.text))
  const value = label >= 0 ? first.fragments[label + 1] : undefined
  return value !== undefined && value.x0 - first.x0 > 3 * letter && Math.abs(value.x0 - line.x0) < t.edgeChars * letter
}

/** A full stop or its like, what introduces a list, or an address of the web, which has no stop after it. */
const endsSentence = (text: string): boolean =>
  /[.!?:;。！？：؟」』]['"»”’」』）)\]]*$/u.test(text) || /(?:www\.|https?:\/\/|@)\S+$/u.test(text)

/** What the words at the seam say: sentence ends, lower case, hyphens, little words that no line of sense ends on. */
function wordEvidence(previous: Line, line: Line, display: boolean): number {
  let sum = 0
  const ends = endsSentence(previous.text)
  if (/[\p{L}][-‐\u00ad]$/u.test(previous.text) && /^\p{Ll}/u.test(line.text)) sum -= 3
  if (/^\p{Ll}/u.test(line.text)) sum -= 1.5
  if (/[,;]$/.test(previous.text) && !display) sum -= 0.5
  if (endsOnLittleWord(previous.text)) sum -= 2
  if (ends && /^[\p{Lu}«“"¿¡]/u.test(line.text)) sum += 0.5
  else if (!ends) sum -= 0.4
  if (/:$/.test(previous.text) && previous.text.length < 40 && display) sum += 0.5
  if (parallel(previous.text, line.text)) sum += 1.6
  else if (label.test(line.text) && !/[,–—-]$/u.test(previous.text)) sum += 1
  return sum
}

/** A paragraph of several lines ends on a stop; a heading or an address of several lines is short. */
function openEvidence(previous: Line, group: Group, display: boolean): number {
  return group.lines.length >= 2 && !display && previous.text.length > 20 && !endsSentence(previous.text) ? -0.8 : 0
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const label = /^\p{Lu}?[^\s:：.]{1,20}(?:\s[^\s:：.]{1,20}){0,3}\s?[:：]\s?\S/u

/** Lines of a list without bullets: labels with their values, or lines that open with the same words. */
function parallel(a: string, b: string): boolean {
  const words = (text: string) => text.split(/\s+/u).slice(0, 2).join(' ')
  return (label.test(a) && label.test(b)) || (words(a) === words(b) && words(a).length > 5)
}
