import type { Block, Span, TableBlock } from './block.ts'
import { kindOf } from './table-figures.ts'

/**
 * Joins a table that goes on over a page end with its continuation: only furniture between them, the same number of
 * columns, and a first row that either repeats the header (it is dropped) or is a row of figures like those before it.
 */
export function joinTables(blocks: Block[]): Block[] {
  const joined: Block[] = []
  let open: TableBlock | undefined
  let at = -1
  for (const block of blocks) {
    if (block.type === 'table' && open && block.page > open.lines.at(-1)!.page && goesOn(open, block)) {
      const rest = sameRow(open.rows[0]!, block.rows[0]!) ? block.rows.slice(1) : block.rows
      open = { ...open, rows: [...open.rows, ...rest], lines: [...open.lines, ...block.lines] }
      joined[at] = open
      continue
    }
    joined.push(block)
    if (block.type === 'table') {
      open = block
      at = joined.length - 1
    } else if (block.type !== 'furniture' && block.type !== 'footnote') open = undefined
  }
  return joined
}

function goesOn(first: TableBlock, second: TableBlock): boolean {
  const a = first.rows[0]!
  const b = second.rows[0]!
  if (a.length !== b.length) return false
  const size = first.lines[0]!.size
  if (Math.abs(first.box.x0 - second.box.x0) > 4 * size) return false
  return sameRow(a, b) || b.slice(1).some((cell) => kindOf(textOf(cell)) === 'figure')
}

const textOf = (cell: Span[]): string => cell.map((span) => span.text).join('')
const plain = (row: Span[][]): string => row.map((cell) => textOf(cell).replace(/\s+/g, ' ').toLowerCase()).join('|')
const sameRow = (a: Span[][], b: Span[][]): boolean => plain(a) === plain(b)
