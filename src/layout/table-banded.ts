import { columnOf, findColumns } from './table-alignment.ts'
import type { Draft } from './table-block.ts'
import { growHeader, headerLength, isInside } from './table-header.ts'
import { type Row, within } from './table-rows.ts'
import type { Drawing, Segment } from './table-rules.ts'
import { isData } from './table-runs.ts'
import { tableThresholds as t } from './table-thresholds.ts'
import type { Body } from './tables.ts'

/**
 * Tables whose rows are parted by lines or bands of colour from edge to edge, without lines between the columns:
 *
 *     ─────────────────────────────
 *     Product     Lot      Best by
 *     ─────────────────────────────
 *     Oats, 12    SH0321   17/05
 *     oz (club)
 *     ─────────────────────────────
 *
 * A letterhead's rule and a foot's rule have text between them too; that text is not in columns.
 */
export function findBanded(drawing: Drawing, rows: readonly Row[], body: Body): Draft[] {
  const found = stacks([...drawing.horizontal, ...drawing.bands], body.size).flatMap((edges) => stretches(edges, rows))
  found.sort((a, b) => a.first - b.first || b.last - a.last)
  const drafts: Draft[] = []
  let floor = 0
  for (const stretch of found) {
    if (stretch.first < floor) continue
    const draft = toDraft(stretch, rows, floor, body)
    if (!draft) continue
    drafts.push(draft)
    floor = stretch.last + 1
  }
  return drafts
}

/** Lines with the same two ends, at least three below each other. */
function stacks(segments: readonly Segment[], size: number): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.from - b.from)
  const found: Segment[][] = []
  let group: Segment[] = []
  const close = () => {
    const byEnd = [...group].sort((a, b) => a.to - b.to)
    let same: Segment[] = []
    for (const segment of [...byEnd, undefined]) {
      if (segment && (!same.length || segment.to - same.at(-1)!.to <= t.sameRule)) {
        same.push(segment)
        continue
      }
      const levels = same.sort((a, b) => a.at - b.at).filter((s, i) => i === 0 || s.at - same[i - 1]!.at > t.sameRule)
      if (levels.length >= 3 && levels[0]!.to - levels[0]!.from > 8 * size) found.push(levels)
      same = segment ? [segment] : []
    }
    group = []
  }
  for (const segment of sorted) {
    if (group.length && segment.from - group.at(-1)!.from > t.sameRule) close()
    group.push(segment)
  }
  close()
  return found
}

interface Stretch {
  edges: Segment[]
  /** Indices of the first and last row inside. */
  first: number
  last: number
}

/** Rows between two edges: `first` to `last`, indices. */
interface Band {
  upper: Segment
  lower: Segment
  first: number
  last: number
  /** White parts it from the band before, or cuts it off from the one after: a table ends there. */
  detached: boolean
}

/** Rows from edge to edge. A band with white inside, between the last row of a table and a text below it, is cut. */
function toBands(edges: readonly Segment[], rows: readonly Row[]): Band[] {
  const bands: Band[] = []
  let at = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const upper = edges[i]!
    const lower = edges[i + 1]!
    while (at < rows.length && middleOf(rows[at]!) < upper.at) at++
    const first = at
    while (at < rows.length && middleOf(rows[at]!) < lower.at) at++
    const parts = cutAtWhite(first, at, rows)
    // Several rows of cells in one band: the lines do not part the rows.
    const several = parts.slice(1).some((part) => part.some((k) => rows[k]!.pieces.length > 1))
    parts.forEach((part, k) => {
      bands.push({ upper, lower, first: part[0]!, last: part.at(-1)!, detached: k > 0 || several })
    })
  }
  return bands
}

/** Indices `first` to `end` in groups that white parts. */
function cutAtWhite(first: number, end: number, rows: readonly Row[]): number[][] {
  const parts: number[][] = []
  for (let i = first; i < end; i++) {
    const row = rows[i]!
    const gap = i > first ? row.baseline - rows[i - 1]!.baseline : Number.POSITIVE_INFINITY
    if (gap >= t.bandGap * row.size) parts.push([i])
    else parts.at(-1)!.push(i)
  }
  return parts
}

/** The runs of neighbouring bands that hold cells side by side: few lines, not one text from edge to edge. */
function stretches(edges: readonly Segment[], rows: readonly Row[]): Stretch[] {
  const found: Stretch[] = []
  let open: Stretch | undefined
  let filled = 0
  const close = () => {
    if (open && filled >= t.dataRows) found.push(open)
    open = undefined
    filled = 0
  }
  for (const { upper, lower, first, last, detached } of toBands(edges, rows)) {
    const inside = rows.slice(first, last + 1)
    const cells = Math.max(
      ...inside.map((row) => row.pieces.filter((p) => p.x1 > upper.from && p.x0 < upper.to).length),
    )
    if (detached) close()
    if (inside.length > t.bandLines || (cells < 2 && (inside.length > 1 || !open))) {
      close()
      continue
    }
    open ??= { edges: [upper], first, last }
    open.edges.push(lower)
    open.last = last
    if (cells > 1) filled++
  }
  close()
  return found
}

const middleOf = (row: Row): number => (row.top + row.bottom) / 2

function toDraft(stretch: Stretch, rows: readonly Row[], floor: number, body: Body): Draft | undefined {
  const { edges, first } = stretch
  const { from, to } = edges[0]!
  const inside = (row: Row) => within(row, (p) => p.x1 > from && p.x0 < to)
  const banded = rows.slice(first, stretch.last + 1).map(inside)
  const columns = findColumns(banded.filter((row) => row.pieces.length))
  if (columns.length < 2) return
  const fitting = banded.filter((row) => row.pieces.every((p) => columnOf(p, columns) >= 0))
  if (fitting.length < t.fittingRows * banded.length) return
  // The first and the last row may lie outside of all bands: every second row is coloured, or a border is missing.
  const pitch = (edges.at(-1)!.at - edges[0]!.at) / (edges.length - 1)
  const next = (i: number, step: 1 | -1) => {
    const near = i + step
    if (near < floor || !rows[near] || Math.abs(rows[near].baseline - rows[i]!.baseline) > t.nextRow * pitch) return i
    let far = near
    while (step > 0 && rows[far + 1] && rows[far + 1]!.baseline - rows[far]!.baseline < t.halfLine * body.size) far++
    const pieces = rows.slice(near, far + 1).flatMap((row) => inside(row).pieces)
    return pieces.length > 1 && pieces.every((p) => columnOf(p, columns) >= 0) ? far : i
  }
  const start = isData(banded[0]!) ? growHeader(rows, first, floor, columns, body.leading) : next(first, -1)
  stretch.last = next(stretch.last, 1)
  const all = [
    ...rows.slice(start, first).map((row) => within(row, (p) => isInside(p, columns))),
    ...rows.slice(first, stretch.last + 1).map(inside),
  ].filter((row) => row.pieces.length)
  const separators = edges.map((e) => e.at)
  const inBand = start < first ? 0 : all.filter((row) => middleOf(row) < edges[1]!.at).length
  return {
    rows: all,
    columns,
    header: Math.max(inBand, headerLength(all, columns, separators)),
    separators,
  }
}
