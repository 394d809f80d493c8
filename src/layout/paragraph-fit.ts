import type { Box, Picture } from '../read/source.ts'
import type { Line } from './block.ts'
import { shared, width } from './box.ts'
import type { Measure } from './measure.ts'
import { isCentred } from './paragraph-geometry.ts'
import { roomCounts, weights as w } from './paragraph-weights.ts'
import { endsSentence, unspaced } from './paragraph-words.ts'
import { thresholds as t } from './thresholds.ts'

/** What the lines of a column are judged by. */
interface Column {
  measure: Measure
  pictures: readonly Picture[]
  /** Around all lines of the column. */
  column: Box
}

/**
 * Would the next line's first word have fitted on this line? Then the line was ended on purpose.
 *
 *     …des laboratoires.                      |   room for "En", "effet,": a new paragraph
 *     En effet, la recherche médicale, notam- |
 */
export function fitEvidence(
  lines: readonly Line[],
  i: number,
  group: readonly Line[],
  around: Column,
  display: boolean,
): number {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const { measure } = around
  const letter = (measure.letter * previous.size) / measure.size
  const { left, right } = limits(lines, i - 1, around)
  const cjk = opensUnspaced(line.text)
  // Chinese and Japanese lines break nearly anywhere: a full one ends within a sign or two of the edge.
  const unspacedRoom = (2 * (unbreakable.exec(line.text)?.[0].length ?? 1) + t.unspacedRoom) * letter
  const need = needOf(line.text, measure) * letter
  const centred = Math.abs(previous.x0 - line.x0) > 2 * letter && isCentred(group, line, lines[i + 1], 0.8 * letter)
  // Centred lines have room on both sides; others end where they end, wherever they begin.
  const room = centred ? right - left - width(previous) : right - previous.x1
  const share = room / Math.max(right - left, 1)
  const weight = !display ? 1 : line.size > 1.12 * measure.size ? roomCounts.headline : roomCounts.bold
  const near = unspaced.test(previous.text) && !endsSentence(previous.text)
  if (near && (measure.size === 1 ? isAsLong(previous, line, group, share) : room < unspacedRoom)) return w.full
  const last = !centred && measure.size !== 1 && endsSentence(previous.text) && isShortOfOthers(lines, i - 1, letter)
  if (last && room < 1.6 * need && share < 0.3) return w.justifiedEnd
  if (room > need + 0.5 * letter) {
    const plain = near && cjk && room > 2 * unspacedRoom && measure.size !== 1
    const clear = (room > 1.6 * need || share > 0.2 ? w.muchRoom : w.room) + (plain ? w.unspacedRoom : 0)
    const short = share > 0.4 ? w.mostlyWhite : 0
    const said =
      measure.gapSeparated && share < 0.35 && !/[;；؛]$/u.test(previous.text)
        ? measure.size === 1
          ? roomCounts.gapSeparatedDump
          : roomCounts.gapSeparated
        : 1
    return (clear + short) * weight * said * (centred ? roomCounts.centred : 1)
  }
  return w.full
}

/** In text that is justified only the last line of a paragraph falls short of the edge. */
function isShortOfOthers(lines: readonly Line[], i: number, letter: number): boolean {
  const line = lines[i]!
  const others = lines
    .slice(Math.max(0, i - t.justifiedReach), i + t.justifiedReach + 1)
    .filter((l) => l !== line && Math.abs(l.size - line.size) < t.sizeDifference * line.size)
  const right = Math.max(...others.map((l) => l.x1))
  const full = others.filter((l) => right - l.x1 < t.justifiedEdgeChars * letter).length
  return full >= 3 && full >= t.justifiedShare * others.length && right - line.x1 > t.justifiedShortChars * letter
}

const opensUnspaced = (text: string): boolean => unspaced.test(/^\S+/u.exec(text)?.[0] ?? '')

/** Letters that the first word of a text takes behind another; a sign or two of Chinese and Japanese. */
const needOf = (text: string, measure: Measure): number =>
  opensUnspaced(text) ? 4 : (/^\S+/u.exec(text)?.[0].length ?? 0) + 1 + Math.min(measure.slack, t.mostSlack)

/** White behind a line of a column. */
export function roomBehind(lines: readonly Line[], i: number, around: Column): number {
  return limits(lines, i, around).right - lines[i]!.x1
}

/** Whether a column's last line was full, so that the next column's text could not begin on it. */
export function isFull(last: Line, next: string, measure: Measure): boolean {
  return (
    last.room !== undefined && last.room < ((needOf(next, measure) + 0.5) * measure.letter * last.size) / measure.size
  )
}

/** The first sign of a line, with those that may not open or end one: 示：“我. */
const unbreakable =
  /^[「『（(【《〈“‘]*.[、。，．！？：；」』）)】》〉”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ・…々]*(?:[「『（(【《〈“‘]+.[、。，．！？：；」』）)】》〉”’]*)?/u

/** The lines of a dump may come from several measures: one as long as its neighbours is full. */
function isAsLong(previous: Line, line: Line, group: readonly Line[], share: number): boolean {
  const longest = 0.9 * Math.max(...group.slice(-6).map(width), width(line))
  const long = previous.text.length > 12 && width(previous) > longest && (group.length > 1 || width(line) > longest)
  return share < 0.3 || long
}

/** Left and right edge of the text around a line: pictures and narrow stretches beside them count. */
function limits(lines: readonly Line[], i: number, around: Column): { left: number; right: number } {
  const line = lines[i]!
  const { letter, leading } = around.measure
  const all = { left: around.column.x0, right: around.column.x1 }
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
  const ragged = unspaced.test(line.text) ? t.unspacedReach * letter : 0.12 * (right - left)
  const reach = ragged + around.measure.slack * letter
  const full = stretch.filter((l) => l.x1 > right - reach).length
  // Names under each other: several lines end early though no sentence does.
  const broken = stretch.filter((l) => unspaced.test(l.text) && l.x1 < right - reach && !endsSentence(l.text)).length
  // Items, most of which end on a semicolon.
  const ended = stretch.filter((l) => /[;；؛]$/u.test(l.text)).length >= t.endedShare * stretch.length
  return narrow && full >= 0.5 * stretch.length && broken < 2 && !ended
    ? { left, right }
    : { left: Math.max(all.left, left), right: all.right }
}
