import { type Column, columnOf, cutToColumns } from './table-alignment.ts'
import type { Draft } from './table-block.ts'
import type { Row } from './table-rows.ts'
import { crossing, type Drawing } from './table-rules.ts'
import { tableThresholds as t } from './table-thresholds.ts'
import type { Body } from './tables.ts'

/**
 * Tables of words without lines between the rows. Words set side by side are mostly something else (addresses, boxes), so
 * the first row must look like a header over three columns at least: bold where the rows below are not, underlined by
 * a line along all columns, or a row of dashes.
 */
export function findWords(rows: readonly Row[], drawing: Drawing, body: Body): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < rows.length; i++) {
    const head = rows[i]!
    if (head.drawn || head.pieces.length < 3 || head.pieces.some((p) => p.text.length > 40)) continue
    if (!isHeader(head, rows[i + 1], drawing)) continue
    const { columns, inside } = follow(rows, i, body)
    if (inside.filter((row) => row.pieces.length >= columns.length - 1).length < t.dataRows) continue
    const middles = inside.filter((row) => row.drawn).map((row) => row.baseline)
    drafts.push({ rows: inside, columns, header: 1, separators: middles })
    i += inside.length - 1
  }
  return drafts
}

function isHeader(head: Row, next: Row | undefined, drawing: Drawing): boolean {
  if (!next) return false
  if (next.drawn) return true
  if (next.pieces.length < 2) return false
  if (head.pieces.every((p) => p.bold) && next.pieces.every((p) => !p.bold)) return true
  return (
    crossing(drawing, head.x0, head.x1, head.bottom - 0.3 * head.size, next.top + 0.3 * next.size, t.edgeShare).length >
    0
  )
}

/** Goes down from a header as long as every piece stays in a column of its own. */
function follow(rows: readonly Row[], start: number, body: Body): { columns: Column[]; inside: Row[] } {
  const columns = rows[start]!.pieces.map(({ x0, x1 }) => ({ x0, x1 }))
  const gutter = (row: Row) => (row.size === 1 ? t.pieceGapDump : t.pieceGap * row.size)
  const inside = [rows[start]!]
  let baseline = rows[start]!.baseline
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i]!
    const gap = row.baseline - baseline
    if (gap > t.rowGap * Math.max(body.leading, row.size)) break
    baseline = row.baseline
    if (row.drawn) {
      inside.push(row)
      continue
    }
    if (row.pieces.length === 1 && gap > 1.4 * row.size) break
    const widened = columns.map((column) => ({ ...column }))
    // Where a cell fills its column only a word space is left before the next one.
    const pieces = cutToColumns(row, columns, () => true)
    const fits = pieces.every((piece) => {
      const at = columnOf(piece, columns)
      if (at < 0) return false
      widened[at] = { x0: Math.min(widened[at]!.x0, piece.x0), x1: Math.max(widened[at]!.x1, piece.x1) }
      return true
    })
    if (!fits || widened.some((c, k) => k > 0 && c.x0 - widened[k - 1]!.x1 < 0.5 * gutter(row))) break
    widened.forEach((column, k) => {
      columns[k] = column
    })
    inside.push({ ...row, pieces })
  }
  return { columns, inside }
}
