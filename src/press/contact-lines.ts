import type { Block, Line, TableBlock } from '../layout/block.ts'
import { findEmails } from './addresses.ts'
import type { ContactLine } from './contact-tokens.ts'
import { isPersonName } from './people.ts'

/** White space inside a line that divides columns, in text sizes (a text dump's size is one character). */
const columnGap = { page: 1.8, grid: 3 }
/** How far the beginnings of a column's lines may lie apart, in text sizes. */
const columnSlack = 1.2

/**
 * The lines of blocks in the order in which a person reads contacts: side by side columns one after the other, a table
 * row by row or column by column, whichever way a contact runs.
 */
export function contactLines(blocks: readonly Block[]): ContactLine[] {
  return blocks.flatMap(linesOf)
}

function linesOf(block: Block): ContactLine[] {
  switch (block.type) {
    case 'paragraph':
      return fromLines(block.lines)
    case 'list':
      return block.items.flatMap((item) => [...fromLines(item.lines), ...item.children.flatMap(linesOf)])
    case 'table':
      return fromTable(block)
    case 'verbatim':
    case 'furniture':
      return fromLines(block.lines)
    default:
      return []
  }
}

function fromLines(lines: readonly Line[]): ContactLine[] {
  const cut = lines.map(segments)
  const columns = sideBySide(cut)
  if (!columns) {
    return lines.map((line, i) => ({
      text: line.text,
      bold: line.bold,
      urls: line.fragments.flatMap((fragment) => (fragment.url ? [fragment.url] : [])),
      opens: i === 0,
    }))
  }
  return inOrder(
    cut.map((row) =>
      columns.map((_, c) =>
        row
          .filter((s) => columnOf(s.x0, columns, s.size) === c)
          .map((s) => s.text)
          .join(' '),
      ),
    ),
  )
}

interface Segment {
  text: string
  x0: number
  size: number
}

/** A line cut at its wide gaps. */
function segments(line: Line): Segment[] {
  const found: Segment[] = []
  let end = Number.NEGATIVE_INFINITY
  const size = line.size || 1
  for (const fragment of line.fragments) {
    // A dump's line may be one fragment with its gaps as spaces.
    for (const part of fragment.text.matchAll(/\S+(?:\s{1,2}\S+)*/gu)) {
      const unit = (fragment.x1 - fragment.x0) / Math.max(1, fragment.text.length)
      const x0 = fragment.x0 + part.index * unit
      const last = found.at(-1)
      if (last && x0 - end < (size === 1 ? columnGap.grid : columnGap.page * size))
        last.text += (x0 - end > 0.1 * size ? ' ' : '') + part[0]
      else found.push({ text: part[0], x0, size })
      end = x0 + part[0].length * unit
    }
  }
  return found.length > 0 ? found : [{ text: line.text, x0: line.x0, size }]
}

/** Where columns begin, if two lines at least have a second part at the same place. */
function sideBySide(rows: Segment[][]): number[] | undefined {
  const starts: number[] = []
  for (const segment of rows.flat())
    if (!starts.some((x) => Math.abs(x - segment.x0) <= columnSlack * segment.size)) starts.push(segment.x0)
  const right = starts.filter(
    (x) => rows.filter((row) => row.slice(1).some((s) => Math.abs(s.x0 - x) <= columnSlack * s.size)).length >= 2,
  )
  if (right.length === 0) return undefined
  const left = Math.min(...starts)
  return [left, ...right.filter((x) => x > left)].sort((a, b) => a - b)
}

function columnOf(x: number, columns: number[], size: number): number {
  return Math.max(
    0,
    columns.findLastIndex((start) => x >= start - columnSlack * size),
  )
}

function fromTable(table: TableBlock): ContactLine[] {
  const urls = table.rows.flat(2).flatMap((span) => (span.url ? [span.url] : []))
  const lines = inOrder(table.rows.map((row) => row.map((cell) => cell.map((span) => span.text).join(''))))
  if (lines[0]) lines[0].urls = urls
  return lines
}

/**
 * The cells of a grid in reading order. Where a row holds two names, two addresses or two numbers in different cells,
 * each column is somebody's:
 *
 *     Anna Muster        Ben Muster            Press      Anna Muster    a@muster.org
 *     a@muster.org       b@muster.org          Investors  Ben Muster     b@muster.org
 *     column by column                         row by row
 */
function inOrder(rows: string[][]): ContactLine[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columnwise = rows.some(
    (row) =>
      row.filter((cell) => findEmails(cell).length > 0).length > 1 ||
      row.filter((cell) => isPersonName(cell)).length > 1,
  )
  const numbers = rows.some(
    (row) => row.filter((cell) => /\d(?:[ ./()-]*\d){6}/u.test(cell) && !findEmails(cell).length).length > 1,
  )
  const cells: ContactLine[] = []
  const take = (cell: string | undefined, opens: boolean) => {
    for (const [i, text] of (cell ?? '').split('\n').entries())
      if (text.trim() !== '') cells.push({ text, opens: opens && i === 0 })
  }
  const mixed = rows.some(
    (row) => row.some((cell) => findEmails(cell).length > 0) && row.some((cell) => isPersonName(cell)),
  )
  if (columnwise || (numbers && !mixed))
    for (let c = 0; c < width; c += 1) for (const [r, row] of rows.entries()) take(row[c], r === 0)
  else for (const row of rows) for (const [c, cell] of row.entries()) take(cell, c === 0)
  return cells
}
