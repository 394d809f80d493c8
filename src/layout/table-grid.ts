import type { Column } from './table-alignment.ts'
import type { Draft } from './table-block.ts'
import { headerLength } from './table-header.ts'
import { type Row, within } from './table-rows.ts'
import { cluster, type Drawing, type Segment } from './table-rules.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Tables whose cells are drawn: lines that cross and part a box into columns.
 *
 *     ┌─────────┬──────┬──────┐   two columns at least, so one vertical line at least inside;
 *     │         │ 2024 │ 2023 │   a box without one is a frame round a paragraph
 *     ├─────────┼──────┼──────┤
 *
 * @param rows of the page, from top to bottom
 */
export function findGrids(drawing: Drawing, rows: readonly Row[], size: number): Draft[] {
  return components(drawing).flatMap((part) => {
    const draft = toDraft(part, rows, size)
    return draft ? [draft] : []
  })
}

interface Component {
  horizontal: Segment[]
  vertical: Segment[]
}

/** Lines that touch each other, directly or through others. A cell is small: each line meets few others. */
function components(drawing: Drawing): Component[] {
  const { horizontal, vertical } = drawing
  const all = [...horizontal, ...vertical]
  const parent = all.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const byX = vertical
    .map((segment, i) => ({ segment, index: horizontal.length + i }))
    .sort((a, b) => a.segment.at - b.segment.at)
  horizontal.forEach((h, i) => {
    for (let k = firstFrom(byX, h.from - t.ruleTouch); k < byX.length; k++) {
      const { segment: v, index } = byX[k]!
      if (v.at > h.to + t.ruleTouch) break
      if (h.at >= v.from - t.ruleTouch && h.at <= v.to + t.ruleTouch) parent[root(i)] = root(index)
    }
  })
  const found = new Map<number, Component>()
  all.forEach((segment, i) => {
    const key = root(i)
    const component = found.get(key) ?? { horizontal: [], vertical: [] }
    component[i < horizontal.length ? 'horizontal' : 'vertical'].push(segment)
    found.set(key, component)
  })
  return [...found.values()].filter((c) => c.horizontal.length > 1 && c.vertical.length > 0)
}

/** Index of the first vertical line at or right of x. */
function firstFrom(sorted: ReadonlyArray<{ segment: Segment }>, x: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.segment.at < x) low = middle + 1
    else high = middle
  }
  return low
}

function toDraft({ horizontal, vertical }: Component, rows: readonly Row[], size: number): Draft | undefined {
  const top = Math.min(...horizontal.map((s) => s.at))
  const bottom = Math.max(...horizontal.map((s) => s.at))
  const left = Math.min(...horizontal.map((s) => s.from), ...vertical.map((s) => s.at))
  const right = Math.max(...horizontal.map((s) => s.to), ...vertical.map((s) => s.at))
  const ends = (values: number[], low: number, high: number) => {
    const inner = cluster(values).filter((v) => v > low + size && v < high - size)
    return [low, ...inner, high]
  }
  const xs = ends(long(vertical, t.verticalShare * (bottom - top)), left, right)
  const ys = ends(long(horizontal, t.horizontalShare * (right - left)), top, bottom)
  if (xs.length < 3) return
  const inside: Row[] = []
  for (const row of rows) {
    const middle = (row.top + row.bottom) / 2
    if (middle < top || middle > bottom) continue
    const part = within(row, (p) => (p.x0 + p.x1) / 2 > left && (p.x0 + p.x1) / 2 < right)
    if (part.pieces.length) inside.push(part)
  }
  const columns = xs.slice(1).map((x, i) => ({ x0: xs[i]! + 1.2, x1: x - 1.2 }))
  const wall = (column: number, y: number) =>
    y < top || vertical.some((v) => Math.abs(v.at - xs[column]!) <= t.sameRule && v.from <= y && v.to >= y)
  const above = headAbove(rows, top, columns, size)
  if (above) inside.unshift(above)
  const separators = above ? ys.slice(0, -1) : ys.slice(1, -1)
  const band = inside.filter((row) => (row.top + row.bottom) / 2 < (separators[0] ?? top)).length
  return {
    rows: inside,
    columns,
    header: Math.max(band, headerLength(inside, columns, separators)),
    separators,
    wall,
  }
}

/** A row of heads right above the grid, coloured or bare: a cell over nearly every column, none across a wall. */
function headAbove(rows: readonly Row[], top: number, columns: readonly Column[], size: number): Row | undefined {
  const row = rows.findLast((r) => !r.drawn && (r.top + r.bottom) / 2 < top)
  if (!row || top - row.baseline > t.headAbove * size) return
  const at = row.pieces.map((p) => columns.findIndex((c) => p.x0 > c.x0 - t.sameRule && p.x1 < c.x1 + t.sameRule))
  const apart = at.every((i) => i >= 0) && new Set(at).size === at.length
  return apart && at.length > 1 && at.length >= columns.length - 1 ? row : undefined
}

/** Positions at which lines, taken together, are at least so long. */
function long(segments: readonly Segment[], least: number): number[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at)
  const found: number[] = []
  let length = 0
  sorted.forEach((segment, i) => {
    length += segment.to - segment.from
    const next = sorted[i + 1]
    if (next && next.at - segment.at <= t.sameRule) return
    if (length >= least) found.push(segment.at)
    length = 0
  })
  return found
}
