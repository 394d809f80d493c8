import { covered } from './table-alignment.ts'
import { cellsOf, type Draft, groupsOf } from './table-block.ts'
import { kindOf } from './table-figures.ts'
import type { Piece } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Whether drawn cells hold a table, and not a text, an address or a form that was set in a grid: several rows, mostly
 * filled, with short cells; two columns of words only where they are rows of a list, not two texts side by side.
 */
export function isTable(draft: Draft, drawn = false): boolean {
  const { columns } = draft
  const rows = groupsOf(draft)
    .map((group) => cellsOf(group.rows, draft, false).map((lines) => lines.map(textOf).join(' ')))
    .filter((row) => row.some((cell) => cell))
  const used = columns.filter((_, i) => rows.some((row) => row[i]))
  if (rows.length < 2 || used.length < 2 || hasTiles(draft)) return false
  const filled = rows.flat().filter((cell) => cell)
  if (filled.length < t.filledShare * rows.length * used.length) return false
  const words = filled.reduce((sum, cell) => sum + cell.split(' ').length, 0)
  const figures = filled.filter((cell) => !['text', 'sign'].includes(kindOf(cell))).length
  if (words > t.cellWords * filled.length) return false
  const wide = rows.filter((row) => row.filter((cell) => cell).length > 1).length
  if (wide < 2) return false
  if (figures >= t.someFigures * filled.length && figures > 1) return true
  // Words only: an address block, a label with its text, boxes side by side are no tables.
  if (filled.some((cell) => /\S@\S|^https?:/.test(cell)) && rows.length < 5) return false
  // A label and its value in each row of a drawn grid: opening hours, a company's data sheet.
  if (used.length === 2 && drawn) return rows.length > 2 && words <= 8 * filled.length && shortLabels(rows)
  if (used.length === 2) return rows.length > 3 && words <= 6 * filled.length && hasBoldHead(draft) && !colons(rows)
  return rows.length > 2 && wide >= 0.6 * rows.length
}

/** Whether the first column holds a few words in each row. */
const shortLabels = (rows: string[][]): boolean => rows.every((row) => (row[0] ?? '').split(' ').length <= 6)

const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join(' ')

/** Key figures set large over their captions. */
export function hasTiles({ rows, header }: Draft): boolean {
  const sizes = rows
    .slice(header)
    .filter((row) => row.pieces.length > 1)
    .map((row) => row.size)
  return Math.max(...sizes) > t.tileSize * Math.min(...sizes)
}

/** Whether the first row is bold throughout and the second column below it is not: a head, and no box of labels. */
function hasBoldHead({ rows, header, columns }: Draft): boolean {
  const head = rows.slice(0, header).flatMap((row) => row.pieces)
  const cells = rows.slice(header).flatMap((row) => row.pieces.filter((p) => covered(p, columns)[0] > 0))
  return head.length > 1 && head.every((p) => p.bold) && cells.filter((p) => p.bold).length < 0.5 * cells.length
}

/** `WHEN:`, `WHERE:`: labels of a box. */
function colons(rows: string[][]): boolean {
  return rows.filter((row) => /[:：]$/.test(row[0] ?? '')).length >= 0.5 * rows.length
}
