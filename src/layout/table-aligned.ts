import type { Line } from './block.ts'
import { type Column, columnOf, covered, cutToColumns, findColumns } from './table-alignment.ts'
import type { Draft } from './table-block.ts'
import { hasTiles } from './table-evidence.ts'
import { isListMark } from './table-figures.ts'
import { growHeader, headerLength, isInside } from './table-header.ts'
import { type Row, within } from './table-rows.ts'
import { crossing, type Drawing } from './table-rules.ts'
import { findRuns, isData, type Run } from './table-runs.ts'
import { tableThresholds as t } from './table-thresholds.ts'
import type { Body } from './tables.ts'

/**
 * Tables of figures that nothing but alignment makes.
 *
 * @param rows of one page from top to bottom
 * @param drawing lines and bands that may part its rows
 */
export function findAligned(
  rows: readonly Row[],
  body: Body,
  drawing: Drawing,
): { drafts: Draft[]; doubtful: Line[][] } {
  const drafts: Draft[] = []
  const doubtful: Line[][] = []
  let floor = 0
  for (const run of findRuns(rows, body.leading)) {
    const data = run.data.map((i) => rows[i]!)
    const columns = withoutNeighbours(findColumns(witnesses(rows, run)), data)
    if (columns.length < 2) {
      if (isLostTable(data)) doubtful.push(linesOf(rows, run.first, run.last))
      continue
    }
    const across = (share: number) => {
      const top = rows[Math.max(floor, run.first - t.headerLines - 2)]!.top
      return crossing(drawing, columns[0]!.x0, columns.at(-1)!.x1, top, rows[run.last]!.bottom + 2 * body.size, share)
    }
    const top = centredAbove(rows, run.first, floor, columns)
    const start = growHeader(rows, top, floor, columns, body.leading, across(t.edgeShare))
    const end = growRules(rows, growLabel(rows, run, columns))
    const inside = rows.slice(start, end + 1).map((row) => within(row, (piece) => isInside(piece, columns)))
    const separators = [...across(t.horizontalShare), ...inside.filter((row) => row.drawn).map((row) => row.baseline)]
    const header = headerLength(inside, columns, separators)
    const draft = { rows: inside.filter((row) => row.drawn || row.pieces.length), columns, header, separators }
    const verdict = judge(draft, data)
    if (verdict === 'table') drafts.push(draft)
    else if (verdict === 'doubtful' || isLostTable(data)) doubtful.push(linesOf(rows, start, end))
    if (verdict !== 'none') floor = end + 1
  }
  return { drafts, doubtful }
}

/** Drops prose at the table's left or right: a text column whose lines share the table's baselines. */
function withoutNeighbours(columns: Column[], data: readonly Row[]): Column[] {
  const prose = (column: Column) => {
    const pieces = data.flatMap((row) => row.pieces.filter((p) => p.x0 < column.x1 && p.x1 > column.x0))
    const words = pieces.reduce((sum, p) => sum + p.text.split(' ').length, 0)
    return pieces.every((p) => p.kind === 'text') && words >= t.besideWords * pieces.length
  }
  const labels = (column: Column) =>
    data.some((row) => row.pieces.some((p) => p.x0 < column.x1 && p.x1 > column.x0 && /\p{L}{3}/u.test(p.text)))
  let kept = columns
  while (kept.length > 2 && prose(kept[0]!) && labels(kept[1]!) && !isFigureColumn(kept[1]!, data)) kept = kept.slice(1)
  while (kept.length > 2 && prose(kept.at(-1)!)) kept = kept.slice(0, -1)
  return kept
}

function isFigureColumn(column: Column, data: readonly Row[]): boolean {
  const pieces = data.flatMap((row) => row.pieces.filter((p) => p.x0 < column.x1 && p.x1 > column.x0))
  const figures = pieces.filter((p) => p.kind !== 'text')
  return figures.length > 1 && figures.length >= t.figureShare * pieces.length
}

/** The end of a label that wraps below the last row of figures: closer than the rows are, or in lower case. */
function growLabel(rows: readonly Row[], run: Run, columns: readonly Column[]): number {
  const centred = centredBelow(rows, run, columns)
  if (centred > run.last) return centred
  const last = rows[run.last]!
  const next = rows[run.last + 1]
  const label = last.pieces[0]!
  const piece = next?.pieces.length === 1 ? next.pieces[0]! : undefined
  if (!next || !piece || label.kind !== 'text' || columnOf(piece, columns) !== 0) return run.last
  if (piece.x1 > columns[0]!.x1 + last.size || piece.size > 1.1 * last.size) return run.last
  const distance = next.baseline - last.baseline
  const pitch = run.data.length > 1 ? last.baseline - rows[run.data.at(-2)!]!.baseline : 0
  const close = distance < t.continuationPitch * pitch && distance < 1.5 * last.size
  const low = /^\p{Ll}/u.test(piece.text) && distance <= 1.5 * last.size
  return (close || low) && Math.abs(piece.x0 - label.x0) < 4 * last.size ? run.last + 1 : run.last
}

/** The rows of figures, with the halves of wrapped labels that stand a half line above and below them. */
function witnesses(rows: readonly Row[], run: Run): Row[] {
  const beside = (i: number, j: number) => {
    const row = rows[i]
    const near = row && row.size !== 1 && Math.abs(row.baseline - rows[j]!.baseline) < t.halfLine * row.size
    return near && row.pieces.length === 1 && !isData(row) ? [row] : []
  }
  return run.data.flatMap((i) => [...beside(i - 1, i), rows[i]!, ...beside(i + 1, i)])
}

/** The upper half of a label whose figures are set half way down beside it. */
function centredAbove(rows: readonly Row[], first: number, floor: number, columns: readonly Column[]): number {
  const above = rows[first - 1]
  if (first <= floor || !above || above.size === 1 || above.pieces.length !== 1) return first
  const close = rows[first]!.baseline - above.baseline < t.halfLine * above.size
  return close && columnOf(above.pieces[0]!, columns) === 0 ? first - 1 : first
}

/**
 * A last row whose label wraps round its figures:
 *
 *     Investments in
 *                          3,296
 *     property
 */
function centredBelow(rows: readonly Row[], run: Run, columns: readonly Column[]): number {
  const first = rows[run.last + 1]
  const close = first && first.baseline - rows[run.last]!.baseline < t.halfLine * first.size
  const bare = !rows[run.last]!.pieces.some((p) => columnOf(p, columns) === 0)
  if (close && bare && first.size !== 1 && first.pieces.every((p) => columnOf(p, columns) === 0)) return run.last + 1
  if (!first || first.size === 1 || first.baseline - rows[run.last]!.baseline > 2.5 * first.size) return run.last
  let end = run.last + 1
  while (rows[end + 1] && rows[end + 1]!.baseline - rows[end]!.baseline < t.halfLine * first.size) end++
  const pieces = rows.slice(run.last + 1, end + 1).flatMap((row) => row.pieces)
  const fits = pieces.every((p) => (p.kind === 'text' ? columnOf(p, columns) === 0 : columnOf(p, columns) > 0))
  return fits && pieces.some((p) => p.kind !== 'text') && pieces.length > 1 ? end : run.last
}

/** Rows of dashes right below a table of a text dump belong to it. */
function growRules(rows: readonly Row[], last: number): number {
  let end = last
  while (rows[end + 1]?.drawn && rows[end + 1]!.size === 1 && rows[end + 1]!.baseline - rows[end]!.baseline <= 1) end++
  return end
}

const linesOf = (rows: readonly Row[], first: number, last: number): Line[] =>
  rows.slice(first, last + 1).flatMap((row) => row.lines)

/** Rows of figures in a text dump that share no white: a table, but of what columns? */
function isLostTable(data: readonly Row[]): boolean {
  return data.length >= t.dataRows && data.every((row) => row.size === 1 && row.pieces.length > 2)
}

/** Whether the evidence is enough. */
function judge(draft: Draft, data: readonly Row[]): 'table' | 'doubtful' | 'none' {
  const { columns, header } = draft
  const body = draft.rows.slice(header).filter((row) => row.pieces.some((p) => covered(p, columns)[0] > 0))
  const figures = columns.filter((column) => isFigureColumn(column, body))
  const filled = body.filter(isData)
  if (filled.length < (header ? t.dataRows - 1 : t.dataRows) || !figures.length) return 'none'
  // Tiles of key figures: as many rows of words under the figures as rows of figures.
  if (filled.length < t.dataShare * body.length || hasTiles(draft)) return 'none'
  const labels = body.flatMap((row) => row.pieces.filter((p) => columnOf(p, columns) === 0))
  if (columns.length === 2 && labels.every((p) => isListMark(p.text))) return 'none'
  const words = labels.reduce((sum, p) => sum + p.text.split(' ').length, 0)
  if (words > t.proseWords * labels.length) return 'none'
  const fitting = data.filter((row) =>
    cutToColumns(row, columns).every((p) => covered(p, columns)[0] === covered(p, columns)[1]),
  )
  if (fitting.length < t.fittingRows * data.length) return data[0]!.size === 1 && data.length > 2 ? 'doubtful' : 'none'
  return 'table'
}
