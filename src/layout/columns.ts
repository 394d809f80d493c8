import type { Box } from '../read/source.ts'
import { largest, mode, shared, smallest, union } from './box.ts'
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
 * @param rules drawn across the page: what stands below one is no part of the columns above it
 */
export function columns<T extends Item>(
  items: readonly T[],
  letter: number,
  line: number,
  drawn: readonly Box[] = [],
  rules: readonly Box[] = [],
): Array<Column<T>> {
  const inOrder = (part: readonly T[], aside: boolean): Array<Column<T>> => {
    const sorted = [...part].sort((a, b) => a.top - b.top || a.x0 - b.x0)
    const gutter = sorted.length > 1 ? bestGutter(sorted, letter, line) : undefined
    if (!gutter) return sorted.length ? [{ items: sorted, aside }] : []
    const [left, right, below] = withoutFoot(sorted, gutter, line, { drawn, rules })
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

/**
 * How one of two texts side by side stands to the other: with few letters only; as an aside, narrow as well. In smaller type
 * it may have more letters, and as many beside a headline alone.
 */
function besideText(own: readonly Item[], other: readonly Item[]): { few: boolean; aside: boolean } {
  const [size, otherSize] = [own, other].map((items) =>
    largest(items.map((i) => (i.text.length > t.figureLetters ? i.size : 0))),
  )
  const few = lettersOf(own) < t.sidebarShare * lettersOf(other) && size! < t.headlineRatio * otherSize!
  const smaller = usualSize(own) < t.asideSize * usualSize(other) && lettersOf(own) < lettersOf(other)
  const text = few || smaller ? lettersOf(other) > t.asideTextLetters : otherSize! > t.headlineRatio * size!
  const [box, otherBox] = [union(own), union(other)]
  return { few, aside: text && box.x1 - box.x0 < t.sidebarWidth * (otherBox.x1 - otherBox.x0) }
}

const usualSize = (items: readonly Item[]): number =>
  mode(
    items.map(({ size, text }) => [size, text.length]),
    0.1,
  ) ?? 0

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
  { drawn, rules }: { drawn: readonly Box[]; rules: readonly Box[] },
): [left: number[], right: number[], below: number[]] {
  const { left, right, below } = gutter
  const cutAt = (y: number): [number[], number[], number[]] => {
    const over = (i: number) => items[i]!.top < y
    const foot = [...left, ...right].filter((i) => !over(i))
    return [left.filter(over), right.filter(over), [...foot, ...below].sort((a, b) => a - b)]
  }
  const boxes = [left, right].map((side) => union(side.map((i) => items[i]!)))
  const rule = ruleAcross(items, [left, right], union(boxes), rules)
  if (rule !== undefined) return cutAt(rule)
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
    // Footnotes stay with their column.
    const first = [side, other].map((own) => items[own.find((i) => items[i]!.top >= cut - 0.1 * line)!])
    if (first.every((item) => item && noteMark.test(item.text))) continue
    return cutAt(cut - 0.1 * line)
  }
  return [left, right, below]
}

/** The first rule from edge to edge with lines of both columns above it, and lines below. */
function ruleAcross(
  items: readonly Item[],
  sides: ReadonlyArray<readonly number[]>,
  box: Box,
  rules: readonly Box[],
): number | undefined {
  const found = rules.filter(
    (r) =>
      shared(r.x0, r.x1, box.x0, box.x1) > t.ruleShare * (box.x1 - box.x0) &&
      sides.every((side) => side.some((i) => items[i]!.bottom < r.top + 1)) &&
      sides.some((side) => side.some((i) => items[i]!.top > r.bottom - 1)),
  )
  return found.length ? smallest(found.map((r) => r.top)) : undefined
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
