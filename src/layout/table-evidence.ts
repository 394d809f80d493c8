import { cellsOf, type Draft } from './table-block.ts'
import { kindOf } from './table-figures.ts'
import { groupRows } from './table-row-groups.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Whether drawn cells hold a table, and not a text, an address or a form that was set in a grid: several rows, mostly
 * filled, with short cells; two columns of words only where they are rows of a list, not two texts side by side.
 */
export function isTable(draft: Draft): boolean {
  const { columns, header } = draft
  const groups = [
    ...(header ? [draft.rows.slice(0, header)] : []),
    ...groupRows(draft.rows.slice(header), columns, draft.separators),
  ]
  const rows = groups
    .map((group) => cellsOf(group, draft, false).map((lines) => lines.map((line) => line.text).join(' ')))
    .filter((row) => row.some((cell) => cell))
  const used = columns.filter((_, i) => rows.some((row) => row[i]))
  if (rows.length < 2 || used.length < 2) return false
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
  if (used.length === 2)
    return rows.length > 3 && words <= 6 * filled.length && wide >= 0.75 * rows.length && !colons(rows)
  return rows.length > 2 && wide >= 0.6 * rows.length
}

/** `WHEN:`, `WHERE:`: labels of a box. */
function colons(rows: string[][]): boolean {
  return rows.filter((row) => /[:：]$/.test(row[0] ?? '')).length >= 0.5 * rows.length
}
