import type { TableBlock } from '../../src/layout/block.ts'
import { toPieces } from '../../src/layout/lines.ts'
import { findTables } from '../../src/layout/tables.ts'
import type { Fragment, Page, Rule, Shape } from '../../src/read/source.ts'

/** A text dump's page: fragments on the character grid, cut at three spaces and more. */
export function dump(text: string): Page {
  const fragments: Fragment[] = []
  text.split('\n').forEach((line, row) => {
    for (const match of line.matchAll(/\S+(?: {1,2}\S+)*/g)) {
      const x0 = match.index
      fragments.push({
        text: match[0],
        x0,
        x1: x0 + match[0].length,
        top: row,
        bottom: row + 1,
        baseline: row + 1,
        size: 1,
        bold: false,
        italic: false,
      })
    }
  })
  return page(fragments)
}

/** Text of a PDF page, 10 points high, letters 5 wide; a negative x is the right edge. */
export function text(content: string, x: number, y: number, more: Partial<Fragment> = {}): Fragment {
  const length = content.length * 5
  const x0 = x < 0 ? -x - length : x
  return {
    text: content,
    x0,
    x1: x0 + length,
    top: y - 8,
    bottom: y + 2,
    baseline: y,
    size: 10,
    bold: false,
    italic: false,
    ...more,
  }
}

/** A row of cells, at the same positions as others. */
export const row = (y: number, xs: number[], cells: string[], more?: Partial<Fragment>): Fragment[] =>
  cells.flatMap((cell, i) => (cell ? [text(cell, xs[i]!, y, more)] : []))

export const across = (y: number, x0: number, x1: number): Rule => ({
  direction: 'horizontal',
  x0,
  x1,
  top: y,
  bottom: y + 0.5,
})
export const down = (x: number, top: number, bottom: number): Rule => ({
  direction: 'vertical',
  x0: x,
  x1: x + 0.5,
  top,
  bottom,
})

export function page(fragments: Fragment[], rules: Rule[] = [], shapes: Shape[] = []): Page {
  return { number: 1, width: 595, height: 842, fragments, rules, shapes, pictures: [] }
}

/** What is found on a page, each table as rows of plain text. */
export function find(of: Page): { tables: string[][]; doubtful: string[][]; left: string[]; blocks: TableBlock[] } {
  const lines = toPieces(of)
  const size = of.fragments[0]!.size
  const found = findTables(of, lines, { size, leading: size === 1 ? 1 : 1.2 * size })
  const taken = new Set([...found.used, ...found.doubtful.flat()])
  return {
    tables: found.tables.map(toRows),
    doubtful: found.doubtful.map((run) => run.map((line) => line.text)),
    left: lines.filter((line) => !taken.has(line)).map((line) => line.text),
    blocks: found.tables,
  }
}

export const toRows = (table: TableBlock): string[] =>
  table.rows.map((cells) => cells.map((spans) => spans.map((span) => span.text).join('')).join(' | '))
