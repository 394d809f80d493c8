import type { Mark, Row } from './row.ts'
import { textWidth } from './width.ts'

interface Style {
  bold?: true
  italic?: true
  url?: string
}

/** Between two cells of a table row. */
const gutter = 3
/** A table with a wider cell lays out a page; its cells are text one after the other. */
const widestCell = 60

/** Puts styled text together into rows, as a browser would: white space collapsed, blocks on rows of their own. */
export class RowBuilder {
  readonly #rows: Array<Row & { cells?: number[] }> = []
  #row: Row & { cells?: number[] } = { text: '' }
  #style: Style = {}
  #heading: Row['heading']
  #pendingMarker = false
  readonly #collapse: boolean

  /** @param collapse whether line ends are spaces */
  constructor(collapse: boolean) {
    this.#collapse = collapse
  }

  text(text: string): void {
    if (!this.#collapse) {
      const [first, ...others] = text.split('\n')
      this.#append(first!)
      for (const line of others) {
        this.#push()
        this.#append(line)
      }
      return
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    this.#append(this.#row.text === '' || /\s$/.test(this.#row.text) ? collapsed.replace(/^ /, '') : collapsed)
  }

  style(name: 'bold' | 'italic', on: boolean): void {
    const { [name]: _, ...rest } = this.#style
    this.#style = on ? { ...rest, [name]: true } : rest
  }

  link(url: string | undefined): void {
    const { url: _, ...rest } = this.#style
    this.#style = url === undefined ? rest : { ...rest, url }
  }

  heading(level: Row['heading']): void {
    this.#heading = level
  }

  marker(text: string, indent: number): void {
    this.#row.text = ' '.repeat(indent) + text
    this.#pendingMarker = true
  }

  cell(): void {
    this.#row.cells ??= []
    if (this.#row.cells.length > 0) this.#row.text = this.#row.text.trimEnd() + ' '.repeat(gutter)
    this.#row.cells.push(this.#row.text.length)
  }

  newRow(): void {
    if (this.#pendingMarker || this.#row.text.trim() === '') {
      if (!this.#pendingMarker) this.#row = { text: '' }
      return
    }
    this.#push()
  }

  blankRow(): void {
    this.newRow()
    const last = this.#rows.at(-1)
    if (!this.#pendingMarker && last && last.text.trim() !== '') this.#rows.push({ text: '' })
  }

  finish(): Row[] {
    this.#push()
    alignCells(this.#rows)
    return this.#rows.map(({ cells: _, ...row }) => row)
  }

  #append(text: string): void {
    if (text === '') return
    const start = this.#row.text.length
    this.#row.text += text
    if (text.trim() === '') return
    this.#pendingMarker = false
    if (this.#heading) this.#row.heading = this.#heading
    if (Object.keys(this.#style).length === 0) return
    this.#row.marks ??= []
    this.#row.marks.push({ start, end: this.#row.text.length, ...this.#style })
  }

  #push(): void {
    this.#rows.push(this.#row)
    this.#row = { text: '' }
    this.#pendingMarker = false
  }
}

/** Sets the cells of neighbouring table rows under each other, so that the grid shows their columns. */
function alignCells(rows: Array<Row & { cells?: number[] }>): void {
  let start = 0
  while (start < rows.length) {
    let end = start
    while (end < rows.length && (rows[end]!.cells?.length ?? 0) > 1) end++
    if (end - start > 1) alignTable(rows.slice(start, end) as Array<Row & { cells: number[] }>)
    start = Math.max(end, start + 1)
  }
}

function alignTable(rows: Array<Row & { cells: number[] }>): void {
  const cut = rows.map((row) => row.cells.map((from, at) => row.text.slice(from, row.cells[at + 1]).trimEnd()))
  const widths: number[] = []
  for (const cells of cut)
    for (const [at, cell] of cells.entries()) widths[at] = Math.max(widths[at] ?? 0, textWidth(cell))
  if (widths.some((width) => width > widestCell)) return
  for (const [at, row] of rows.entries()) {
    const marks: Mark[] = []
    let text = ''
    for (const [column, cell] of cut[at]!.entries()) {
      const from = row.cells[column]!
      const shift = text.length - from
      const to = row.cells[column + 1] ?? row.text.length
      for (const mark of row.marks ?? []) {
        if (mark.start >= from && mark.start < to)
          marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift })
      }
      text += cell + ' '.repeat(widths[column]! - textWidth(cell) + gutter)
    }
    row.text = text.trimEnd()
    row.marks = marks.map((mark) => ({ ...mark, end: Math.min(mark.end, row.text.length) }))
  }
}
