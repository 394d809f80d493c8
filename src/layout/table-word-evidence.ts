import { cellsOf, type Draft, groupsOf } from './table-block.ts'
import { isListMark, kindOf } from './table-figures.ts'
import type { Row } from './table-rows.ts'
import { crossing, type Drawing } from './table-rules.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Whether words in columns are a table. In a table what stands in one column is of one kind; in boxes side by side it is
 * what stands in one row:
 *
 *     Where      When         Who                   Ann Brook          Peter Lund
 *     Norholm    3 May        Rotary Club           Press officer      Head of research
 *     Lowick     4 May        Friends of Books      ann@quay.example   peter@quay.example
 */
export function hasHeader(draft: Draft, next: Row, drawing: Drawing): boolean {
  const head = draft.rows.slice(0, draft.header)
  const rows = groupsOf(draft)
    .map((group) =>
      cellsOf(group.rows, draft, false).map((lines) =>
        lines
          .flat()
          .map((p) => p.text)
          .join(' '),
      ),
    )
    .filter((row) => row.some((cell) => cell))
  const [heads, ...body] = rows
  if (!heads || body.length < 2 || isProse(body) || areBoxes(body) || areLabels(rows)) return false
  if (heads.some((cell) => !cell || kindOf(cell) === 'figure' || /[@:：]/.test(cell))) return false
  const typed = isTyped(heads, body)
  const filled = body.flat().filter((cell) => cell).length >= t.wordsFilled * body.length * heads.length
  const wide = heads.length > 2
  const marked = isMarked(draft, next) || isUnderlined(head.at(-1)!, next, drawing)
  if (marked) return wide ? body.length > 2 || typed : body.length > 2 && typed && filled
  if (typed) return filled && body.length > 2 - Number(wide)
  return wide && filled && body.length > 2 && isShort(body) && opensHigh(rows)
}

/** The head is bold, and little below it is; or of another colour than the cells; or in a dump underlined by dashes. */
function isMarked({ rows, header }: Draft, next: Row): boolean {
  if (next.drawn) return true
  const head = rows.slice(0, header).flatMap((row) => row.pieces)
  const cells = rows.slice(header).flatMap((row) => row.pieces)
  if (head.every((p) => p.bold)) return cells.filter((p) => p.bold).length < 0.5 * cells.length
  const color = head[0]!.line.color
  return head.every((p) => p.line.color === color) && cells.every((p) => p.line.color !== color)
}

/** A line along all columns under the head. */
function isUnderlined(head: Row, next: Row, drawing: Drawing): boolean {
  const [top, bottom] = [head.bottom - 0.3 * head.size, next.top + 0.3 * next.size]
  return crossing(drawing, head.x0, head.x1, top, bottom, t.edgeShare).length > 0
}

const hasDigit = (cell: string): boolean => /\p{Nd}/u.test(cell)

/** A column of figures, dates or times under a word, beside a column without. */
function isTyped(heads: string[], body: string[][]): boolean {
  const share = (i: number) => body.filter((row) => hasDigit(row[i]!)).length / body.length
  const typed = heads.some((head, i) => (!hasDigit(head) || kindOf(head) === 'year') && share(i) >= t.typedShare)
  return typed && heads.some((head, i) => !hasDigit(head) && share(i) <= 1 - t.typedShare)
}

/** Running text set in columns: long cells, or lines that begin in the midst of a sentence. */
function isProse(body: string[][]): boolean {
  const cells = body.flat().filter((cell) => cell)
  const words = cells.reduce((sum, cell) => sum + cell.split(' ').length, 0)
  const letters = cells.reduce((sum, cell) => sum + cell.length, 0)
  const long = cells.filter((cell) => cell.length > t.proseLetters)
  const low = long.filter((cell) => /^\p{Ll}/u.test(cell))
  return (
    words > t.wordsInCell * cells.length || letters > t.lettersInCell * cells.length || low.length > 0.4 * cells.length
  )
}

/** Addresses and contacts side by side: rows of mail addresses, of telephone numbers, of streets and towns. */
function areBoxes(body: string[][]): boolean {
  const mail = (cell: string) => /\S@\S|^(?:https?:|www\.)/.test(cell)
  const phone = (cell: string) =>
    (cell.match(/\p{Nd}/gu)?.length ?? 0) >= 7 && /\+|\(0|\p{Nd}{3}[ -]\p{Nd}{2,}[ -]\p{Nd}/u.test(cell)
  if (body.some((row) => row.filter(mail).length > 1 || row.filter(phone).length > 1)) return true
  const full = body.map((row) => row.filter((cell) => cell))
  const all = full.filter((row) => row.length > 1 && row.every(hasDigit)).length
  const none = full.filter((row) => !row.some(hasDigit)).length
  return all > 0 && none > 0
}

/** `WHEN: …`, `1. …`: labels and marks with their text beside them. */
function areLabels(rows: string[][]): boolean {
  const labels = rows.filter((row) => /[:：]$/.test(row[0]!) || isListMark(row[0]!))
  return labels.length >= 0.5 * rows.length
}

/** A few words in each cell, and as many in the one column as in the other or in the head. */
const isShort = (body: string[][]): boolean => body.flat().every((cell) => cell.length <= t.headLetters)

/** Cells begin with capitals, lines of a text mostly do not; a script without capitals does not say. */
function opensHigh(rows: string[][]): boolean {
  const cells = rows.flat().filter((cell) => /^\p{L}/u.test(cell))
  return cells.filter((cell) => /^\p{Lu}/u.test(cell)).length > 0.6 * cells.length
}
