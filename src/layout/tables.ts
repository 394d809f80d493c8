import type { Page } from '../read/source.ts'
import type { Line, TableBlock } from './block.ts'
import { findAligned } from './table-aligned.ts'
import { findBanded } from './table-banded.ts'
import { type Draft, type JoinLines, joinPlain, toTableBlock } from './table-block.ts'
import { isTable } from './table-evidence.ts'
import { findGrids } from './table-grid.ts'
import { type Row, toRows } from './table-rows.ts'
import { toDrawing } from './table-rules.ts'

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
      if (!block) continue
      found.tables.push(block)
      for (const row of draft.rows) for (const line of row.lines) if (row.drawn) found.used.add(line)
      for (const line of block.lines) found.used.add(line)
    }
  }
  const drawing = toDrawing(page, body.size)
  const free = (): Row[] => toRows(lines.filter((line) => !found.used.has(line)))
  take(findGrids(drawing, free(), body.size).filter(isTable))
  take(findBanded(drawing, free(), body).filter(isTable))
  const aligned = findAligned(free(), body, drawing)
  take(aligned.drafts)
  found.doubtful = aligned.doubtful
  return found
}
