import type { Page } from '../read/source.ts'
import type { Line, TableBlock } from './block.ts'
import { findAligned } from './table-aligned.ts'
import { findBanded } from './table-banded.ts'
import { type Draft, type JoinLines, joinPlain, toTableBlock } from './table-block.ts'
import { isTable } from './table-evidence.ts'
import { findGrids } from './table-grid.ts'
import { partTables } from './table-parts.ts'
import { findPipes } from './table-pipes.ts'
import { type Row, toRows } from './table-rows.ts'
import { toDrawing } from './table-rules.ts'
import { findRunTogether } from './table-run-together.ts'
import { settleSqueezed } from './table-squeezed.ts'
import { findStacked } from './table-stacked.ts'
import { findWords } from './table-words.ts'

export { joinTables } from './table-join.ts'

/** What the running text of the document looks like. */
export interface Body {
  size: number
  /** Distance of two baselines. */
  leading: number
}

export interface FoundTables {
  tables: TableBlock[]
  /** The lines that went into them. */
  used: Set<Line>
  /** Of a text dump: runs of lines that are a table whose columns are not certain; to be kept word for word. */
  doubtful: Line[][]
}

/**
 * Finds the tables of one page before paragraphs are made: those that are drawn first, then those that only alignment
 * makes.
 *
 * @param page its drawn rules and shapes are evidence
 * @param lines pieces of lines, cut at gaps that may be gutters; in any order
 */
export function findTables(page: Page, lines: Line[], body: Body, join: JoinLines = joinPlain): FoundTables {
  const found: FoundTables = { tables: [], used: new Set(), doubtful: [] }
  const take = (drafts: Draft[]) => {
    for (const draft of drafts) {
      const block = toTableBlock(draft, join)
      if (!block || block.lines.some((line) => found.used.has(line))) continue
      found.tables.push(block)
      for (const row of draft.rows) for (const line of row.lines) if (row.drawn) found.used.add(line)
      for (const line of block.lines) found.used.add(line)
    }
  }
  const drawing = toDrawing(page, body.size)
  const rows = toRows(lines)
  const free = (): Row[] => (found.used.size ? rows.flatMap((row) => withoutUsed(row, found.used)) : rows)
  if (body.size === 1) {
    const piped = findPipes(rows, join)
    found.tables.push(...piped.tables)
    for (const line of piped.used) found.used.add(line)
    for (const line of piped.doubtful.flat()) found.used.add(line)
    found.doubtful.push(...piped.doubtful)
    for (const table of findStacked(free(), join)) {
      found.tables.push(table)
      for (const line of table.lines) found.used.add(line)
    }
  }
  take(findGrids(drawing, free(), body.size).filter((draft) => isTable(draft, drawing.vertical.length > 1)))
  for (const part of partTables(free())) take(findBanded(drawing, part, body).filter((draft) => isTable(draft)))
  const doubtful: Line[][] = []
  for (const part of partTables(free())) {
    const settled = settleSqueezed(part)
    const figures = findAligned(settled, body, drawing)
    take(better(findWords(settled, drawing, body), figures.drafts))
    take(figures.drafts)
    doubtful.push(...figures.doubtful)
  }
  const doubted = new Set(found.doubtful.flat())
  for (const lines of [...doubtful, ...(body.size === 1 ? findRunTogether(free()) : [])]) {
    if (lines.some((line) => found.used.has(line) || doubted.has(line))) continue
    found.doubtful.push(lines)
    for (const line of lines) doubted.add(line)
  }
  for (const line of found.doubtful.flat()) found.used.delete(line)
  found.tables.sort((a, b) => a.box.top - b.box.top || a.box.x0 - b.box.x0)
  return found
}

/** Drafts that hold what others hold and more rows or columns; those that do not are left out. */
function better(drafts: Draft[], others: readonly Draft[]): Draft[] {
  const linesOf = (draft: Draft) => new Set(draft.rows.flatMap((row) => row.pieces.map((p) => p.line)))
  const taken = others.map((draft) => ({ columns: draft.columns.length, lines: linesOf(draft) }))
  return drafts.filter((draft) => {
    const lines = linesOf(draft)
    return taken
      .filter((other) => [...other.lines].some((line) => lines.has(line)))
      .every(
        (other) =>
          [...other.lines].every((line) => lines.has(line)) &&
          (other.columns < draft.columns.length ||
            (other.columns === draft.columns.length && other.lines.size < lines.size)),
      )
  })
}

/** What no table has taken yet of a row. */
function withoutUsed(row: Row, used: ReadonlySet<Line>): Row[] {
  const lines = row.lines.filter((line) => !used.has(line))
  if (lines.length === row.lines.length) return [row]
  return lines.length ? [{ ...row, lines, pieces: row.pieces.filter((p) => !used.has(p.line)) }] : []
}
