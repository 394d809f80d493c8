import type { Line, Span, TableBlock } from './block.ts'
import { union } from './box.ts'
import { toLine } from './lines.ts'
import { type Column, covered, cutToColumns } from './table-alignment.ts'
import { kindOf } from './table-figures.ts'
import { mergeGhosts } from './table-ghosts.ts'
import { headColumns, titleRows } from './table-header.ts'
import { groupRows } from './table-row-groups.ts'
import type { Piece, Row } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/** Puts the lines of one cell together: words cut at a line's end rejoined, links and styles kept. */
export type JoinLines = (lines: Line[]) => Span[]

/** A table found, before its cells are put together. */
export interface Draft {
  /** From top to bottom; only what lies inside the table. */
  rows: Row[]
  columns: Column[]
  /** How many of `rows` are lines of the header. */
  header: number
  /** y of what parts rows: drawn lines, edges of bands. */
  separators: number[]
  /** Of a drawn grid: whether a line is drawn at height y on the left side of a column. Merged cells have none. */
  wall?: (column: number, y: number) => boolean
}

/** Stand-in where the caller has nothing better: lines joined with spaces, style and links dropped. */
export const joinPlain: JoinLines = (lines) => [{ text: lines.map((line) => line.text).join(' ') }]

/**
 * Makes the block. Rows and columns without text are left out; a header of several lines becomes one row, a title over
 * several columns standing in the first of them.
 *
 * @returns nothing where fewer than two columns or rows remain
 */
export function toTableBlock(whole: Draft, join: JoinLines): TableBlock | undefined {
  const draft = withoutTitle(whole)
  const lines = [...new Set(draft.rows.flatMap((row) => row.pieces.map((p) => p.line)))]
  const cells = groupsOf(draft).map(({ rows, head }) => cellsOf(rows, draft, head).map((cell) => cell.map(toCellLine)))
  return fromCells(draft.header ? mergeGhosts(cells) : cells, lines, join)
}

/** The draft without a title above its header. In a drawn grid the title has its place. */
function withoutTitle(draft: Draft): Draft {
  const titles = draft.wall ? 0 : titleRows(draft.rows, draft.columns)
  return titles ? { ...draft, rows: draft.rows.slice(titles), header: Math.max(0, draft.header - titles) } : draft
}

/** Makes a block of cells, each a list of lines; every row has the same number of them. */
export function fromCells(rows: readonly Line[][][], lines: Line[], join: JoinLines): TableBlock | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell.length))
  const keep = filled[0]?.map((_, i) => filled.some((row) => row[i]!.length > 0)) ?? []
  const kept = filled.map((row) => row.filter((_, i) => keep[i]))
  if (kept.length < 2 || kept[0]!.length < 2) return
  return {
    type: 'table',
    page: lines[0]!.page,
    box: union(lines),
    column: lines[0]!.column,
    spaceAbove: 0,
    spaceBelow: 0,
    rows: kept.map((row) => row.map((cell) => (cell.length ? join(cell) : []))),
    align: kept[0]!.map((_, i) => (isFigures(kept.slice(1).map((row) => row[i]!)) ? 'right' : null)),
    lines,
  }
}

/** The lines of the draft as rows of the table, its header first. */
export function groupsOf({ rows, columns, header, separators }: Draft): Array<{ rows: Row[]; head: boolean }> {
  const head = rows.slice(0, header).filter((row) => !row.drawn)
  const body = groupRows(rows.slice(header), columns, separators).map((group) => ({ rows: group, head: false }))
  return head.length ? [{ rows: head, head: true }, ...body] : body
}

/** The cells of one row of the table, each a list of lines, each line a list of pieces. */
export function cellsOf(group: readonly Row[], draft: Draft, head: boolean): Piece[][][] {
  const { columns, wall } = draft
  const cells: Piece[][][] = columns.map(() => [])
  for (const row of group) {
    const pieces = head && !wall ? row.pieces : cutToColumns(row, columns, wall)
    const at = head && !wall ? headColumns(pieces, columns) : pieces.map((p) => merged(p, draft))
    const perColumn = new Map<number, Piece[]>()
    pieces.forEach((piece, i) => {
      perColumn.set(at[i]!, [...(perColumn.get(at[i]!) ?? []), piece])
    })
    for (const [column, inside] of perColumn) cells[column]!.push(inside)
  }
  return cells
}

/** One line of a cell. Where it is a figure, the parenthesis that closes it stands right behind it. */
function toCellLine(pieces: Piece[]): Line {
  const { line } = pieces[0]!
  const fragments = pieces.flatMap((piece) => piece.fragments)
  const closed = fragments.map((fragment, i) => {
    const before = fragments[i - 1]
    if (!before || !/^[)%]/.test(fragment.text) || !/[\p{Nd}%]\s*$/u.test(before.text)) return fragment
    if (fragment.text.startsWith('%') && !before.text.includes('(')) return fragment
    return { ...fragment, x0: before.x1 }
  })
  return { ...toLine(closed, line.page, line.mirrored), column: line.column }
}

/** The column of a piece, or the first of the merged cell that it stands in. */
function merged(piece: Piece, { columns, wall }: Draft): number {
  let [at] = covered(piece, columns)
  while (wall && at > 0 && !wall(at, (piece.top + piece.bottom) / 2)) at--
  return at
}

/** Whether a column holds figures, so that it is set flush right. */
function isFigures(cells: readonly Line[][]): boolean {
  const kinds = cells.flatMap((cell) => cell.map((line) => kindOf(line.text))).filter((kind) => kind !== 'dash')
  return kinds.length > 0 && kinds.filter((kind) => kind !== 'text').length >= t.figureShare * kinds.length
}
