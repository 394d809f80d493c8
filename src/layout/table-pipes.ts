import type { Line, TableBlock } from './block.ts'
import { toLine } from './lines.ts'
import { fromCells, type JoinLines } from './table-block.ts'
import type { Row } from './table-rows.ts'

/**
 * Tables of a text dump that are drawn with bars, as Markdown, databases and wikis write them:
 *
 *     +--------+------+        | Product | Lot |
 *     | Name   | Size |        |---------|-----|
 *     +--------+------+        | Oats    | A1  |
 *
 * Every row must have the same number of bars; else the rows are doubtful.
 */
export function findPipes(
  rows: readonly Row[],
  join: JoinLines,
): { tables: TableBlock[]; used: Line[]; doubtful: Line[][] } {
  const found = { tables: [] as TableBlock[], used: [] as Line[], doubtful: [] as Line[][] }
  let run: Row[] = []
  const close = () => {
    const text = run.filter((row) => !row.drawn)
    const bars = new Set(text.map((row) => cellsOf(row).length))
    if (text.length > 1 && Math.max(...bars) > 1 && (text.length > 2 || run.length > text.length)) {
      const lines = run.flatMap((row) => row.lines)
      const cells = bars.size === 1 ? byRules(run).map((group) => merge(group)) : []
      const table = cells.length ? fromCells(cells, lines, join) : undefined
      if (table) {
        found.tables.push(table)
        found.used.push(...lines)
      } else found.doubtful.push(lines)
    }
    run = []
  }
  for (const row of rows) {
    const last = run.at(-1)
    if (last && row.baseline - last.baseline > 1) close()
    const text = row.lines.map((line) => line.text).join(' ')
    if (text.includes('|') && (run.length || /^\s*\||\|.*\|/.test(text))) run.push(row)
    else if (row.drawn && (run.length || text.includes('+'))) run.push(row)
    else close()
  }
  close()
  return found
}

/** Where rules part rows all through the table, the lines between two of them are one row; else each line is. */
function byRules(run: readonly Row[]): Row[][] {
  const groups: Row[][] = [[]]
  for (const row of run) {
    if (row.drawn) groups.push([])
    else groups.at(-1)!.push(row)
  }
  const filled = groups.filter((group) => group.length)
  return filled.length > 2 ? filled : filled.flat().map((row) => [row])
}

function merge(group: readonly Row[]): Line[][] {
  const rows = group.map(cellsOf)
  return rows[0]!.map((_, i) => rows.flatMap((row) => row[i]!))
}

/** The cells between the bars of one row; the bars at its two ends close it and part nothing. */
function cellsOf(row: Row): Line[][] {
  const cells: Line[][] = [[]]
  const fragments = row.lines.flatMap((line) => line.fragments).sort((a, b) => a.x0 - b.x0)
  let open: typeof fragments = []
  const close = () => {
    if (open.some((f) => f.text.trim())) cells.at(-1)!.push(toLine(open, row.lines[0]!.page))
    open = []
  }
  fragments.forEach((fragment, at) => {
    const parts = fragment.text.split(/(\|)/)
    let x0 = fragment.x0
    parts.forEach((text, i) => {
      const x1 = x0 + ((fragment.x1 - fragment.x0) * text.length) / fragment.text.length
      const first = at === 0 && parts.slice(0, i).every((p) => !p.trim())
      const last = at === fragments.length - 1 && parts.slice(i + 1).every((p) => !p.trim())
      if (text === '|') {
        close()
        if (!first && !last) cells.push([])
      } else if (text.trim()) open.push({ ...fragment, text, x0, x1 })
      x0 = x1
    })
  })
  close()
  return cells
}
