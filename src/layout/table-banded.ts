import { columnOf, findColumns } from './table-alignment.ts'
import type { Draft } from './table-block.ts'
import { growHeader, isInside } from './table-header.ts'
import type { Row } from './table-rows.ts'
import type { Drawing, Segment } from './table-rules.ts'
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
  const drafts: Draft[] = []
  for (const edges of stacks([...drawing.horizontal, ...drawing.bands], body.size)) {
    for (const stretch of stretches(edges, rows)) {
      const draft = toDraft(stretch, rows, body)
      if (draft) drafts.push(draft)
    }
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

/** The runs of neighbouring bands that hold cells side by side: few lines, not one text from edge to edge. */
function stretches(edges: readonly Segment[], rows: readonly Row[]): Stretch[] {
  const found: Stretch[] = []
  let open: Stretch | undefined
  let filled = 0
  let at = 0
  const close = () => {
    if (open && filled >= t.dataRows) found.push(open)
    open = undefined
    filled = 0
  }
  for (let i = 0; i + 1 < edges.length; i++) {
    const upper = edges[i]!
    const lower = edges[i + 1]!
    while (at < rows.length && middleOf(rows[at]!) < upper.at) at++
    let end = at
    let cells = 0
    while (end < rows.length && middleOf(rows[end]!) < lower.at) {
      cells = Math.max(cells, rows[end]!.pieces.filter((p) => p.x1 > upper.from && p.x0 < upper.to).length)
      end++
    }
    if (end === at) continue
    if (end - at > t.bandLines || (cells < 2 && (end - at > 1 || !open))) {
      close()
      continue
    }
    open ??= { edges: [upper], first: at, last: end - 1 }
    open.edges.push(lower)
    open.last = end - 1
    if (cells > 1) filled++
  }
  close()
  return found
}

const middleOf = (row: Row): number => (row.top + row.bottom) / 2

function toDraft({ edges, first, last }: Stretch, rows: readonly Row[], body: Body): Draft | undefined {
  const { from, to } = edges[0]!
  const within = rows.slice(first, last + 1).map((row) => ({
    ...row,
    pieces: row.pieces.filter((p) => p.x1 > from && p.x0 < to),
  }))
  const columns = findColumns(within.filter((row) => row.pieces.length))
  if (columns.length < 2) return
  const start = growHeader(
    rows,
    first,
    0,
    columns,
    body.leading,
    edges.map((e) => e.at),
  )
  const head = rows
    .slice(start, first)
    .map((row) => ({ ...row, pieces: row.pieces.filter((p) => isInside(p, columns)) }))
  const inside = [...head, ...within].filter((row) => row.pieces.length)
  const firstEdge = edges.find((edge) => edge.at > inside[0]!.bottom - 0.3 * body.size)?.at ?? 0
  const fitting = within.filter((row) => row.pieces.every((p) => columnOf(p, columns) >= 0))
  if (fitting.length < t.fittingRows * within.length) return
  return {
    rows: inside,
    columns,
    header: inside.filter((row) => middleOf(row) < firstEdge).length,
    separators: edges.map((edge) => edge.at),
  }
}
