import type { Box } from '../read/source.ts'
import { largest, shared, union } from './box.ts'
import type { Item } from './gutters.ts'
import { noteMark } from './imprints.ts'
import { type Gutter, gutters } from './strips.ts'
import { thresholds as t } from './thresholds.ts'

/** What can be read on from top to bottom. */
export interface Column<T> {
  items: T[]
  /** Stands in a narrow column beside the text. */
  aside: boolean
}

/**
 * Puts a page's items in reading order, as columns that can be read on from top to bottom. White strips that stay white
 * over many lines, with text on both sides, are gutters; what crosses them (a headline over both columns) parts the page
 * into bands.
 *
 *        headline over both columns          above
 *        ─────────────┬─────────────
 *        first column │ second column        left, then right
 *        …            │ …
 *        ─────────────┴─────────────
 *        a line over both again              below
 *
 * @param letter width of an average letter of the body
 * @param line distance of two baselines of the body
 * @param drawn pictures and areas: a column's white is not empty where they stand
 */
export function columns<T extends Item>(
  items: readonly T[],
  letter: number,
  line: number,
  drawn: readonly Box[] = [],
): Array<Column<T>> {
  const inOrder = (part: readonly T[], aside: boolean): Array<Column<T>> => {
    const sorted = [...part].sort((a, b) => a.top - b.top || a.x0 - b.x0)
    const gutter = sorted.length > 1 ? bestGutter(sorted, letter, line) : undefined
    if (!gutter) return sorted.length ? [{ items: sorted, aside }] : []
    const [left, right, below] = withoutFoot(sorted, gutter, line, drawn)
    const pick = (indices: number[], beside = aside) =>
      inOrder(
        indices.map((i) => sorted[i]!),
        beside,
      )
    const sides = [left, right].map((side, i) => {
      const [own, other] = [side, i === 0 ? right : left].map((indices) => indices.map((k) => sorted[k]!))
      return { side, ...besideText(own!, other!) }
    })
    // A narrow column of notes beside the text is read after it, unless the text goes on below both.
    const rest = lettersOf(below.map((i) => sorted[i]!))
    if (sides[0]!.few && rest < t.sidebarShare * lettersOf(right.map((i) => sorted[i]!))) sides.reverse()
    return [
      ...pick(gutter.above),
      ...sides.flatMap(({ side, aside: beside }) => pick(side, aside || beside)),
      ...pick(below),
    ]
  }
  return inOrder(items, false)
}

const lettersOf = (items: readonly Item[]): number => items.reduce((sum, { text }) => sum + text.length, 0)

/** How one of two texts side by side stands to the other: with few letters only; as an aside, narrow as well. */
function besideText(own: readonly Item[], other: readonly Item[]): { few: boolean; aside: boolean } {
  const [size, otherSize] = [own, other].map((items) =>
    largest(items.map((i) => (i.text.length > t.figureLetters ? i.size : 0))),
  )
  const few = lettersOf(own) < t.sidebarShare * lettersOf(other) && size! < t.headlineRatio * otherSize!
  // Beside a headline alone it may have as many letters.
  const text = few ? lettersOf(other) > t.asideTextLetters : otherSize! > t.headlineRatio * size!
  const [box, otherBox] = [union(own), union(other)]
  return { few, aside: text && box.x1 - box.x0 < t.sidebarWidth * (otherBox.x1 - otherBox.x0) }
}

/**
 * A column that ends early has white down to what stands below both: contacts side by side at the foot, a second pair of
 * texts. Those are no part of it.
 *
 *     first column      │ second column
 *     …                 │ …
 *     its last line     │                   ← nothing is drawn here
 *                       │
 *     Press             │ Investors         ← below both
 */
function withoutFoot(
  items: readonly Item[],
  gutter: Gutter,
  line: number,
  drawn: readonly Box[],
): [left: number[], right: number[], below: number[]] {
  const { left, right, below } = gutter
  const boxes = [left, right].map((side) => union(side.map((i) => items[i]!)))
  const widths = boxes.map((box) => box.x1 - box.x0)
  if (Math.min(...widths) < t.sidebarWidth * Math.max(...widths)) return [left, right, below]
  for (const [side, other, box] of [
    [left, right, boxes[0]!],
    [right, left, boxes[1]!],
  ] as const) {
    const hole = gaps(items, side).find(
      ({ from, to }) =>
        to - from > t.holeLines * line &&
        !drawn.some((d) => shared(d.x0, d.x1, box.x0, box.x1) > 0 && shared(d.top, d.bottom, from, to) > line),
    )
    if (!hole) continue
    const cut = gaps(items, other)
      .filter(({ from, to }) => to > hole.from && to < hole.to + 0.5 * line && to - from > t.bandGapLines * line)
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0]?.to
    if (cut === undefined) continue
    const over = (i: number) => items[i]!.top < cut - 0.1 * line
    // Footnotes stay with their column.
    const first = [side, other].map((own) => items[own.find((i) => !over(i))!])
    if (first.every((item) => item && noteMark.test(item.text))) continue
    return [
      left.filter(over),
      right.filter(over),
      [...[...left, ...right].filter((i) => !over(i)), ...below].sort((a, b) => a - b),
    ]
  }
  return [left, right, below]
}

/** White between the lines of a column. */
function gaps(items: readonly Item[], side: readonly number[]): Array<{ from: number; to: number }> {
  const found: Array<{ from: number; to: number }> = []
  let bottom = Number.POSITIVE_INFINITY
  for (const i of side) {
    const { top, bottom: end } = items[i]!
    if (top > bottom) found.push({ from: bottom, to: top })
    bottom = bottom === Number.POSITIVE_INFINITY ? end : Math.max(bottom, end)
  }
  return found
}

/** The tallest strip of white, and first of all one that nothing crosses: a third column beside two under their headline. */
function bestGutter(items: readonly Item[], letter: number, line: number): Gutter | undefined {
  const found = [...gutters(items, letter, line)]
  const whole = found.filter((gutter) => gutter.whole)
  return (whole.length ? whole : found).sort((a, b) => b.score - a.score)[0]
}
