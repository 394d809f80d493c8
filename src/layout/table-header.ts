import { type Column, columnOf, covered } from './table-alignment.ts'
import type { Piece, Row } from './table-rows.ts'
import { areDays } from './table-runs.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Looks upward from a table's first row of figures for the lines that head its columns:
 *
 *     CONSOLIDATED INCOME                                    runs across the gutter: a title, not taken
 *                          Three months ended                covers the columns of figures
 *     (millions)             2024      2023
 *     Revenue                12.4      11.9                  `first`
 *
 * @param floor index of the first row that is free
 * @param edges y of lines drawn over the table's whole width
 * @returns index of the table's first row
 */
export function growHeader(
  rows: readonly Row[],
  first: number,
  floor: number,
  columns: readonly Column[],
  leading: number,
  edges: readonly number[] = [],
): number {
  let start = first
  let baseline = rows[first]!.baseline
  let labels = 0
  for (let i = first - 1; i >= floor && first - i <= t.headerLines + 2; i--) {
    const row = rows[i]!
    const unit = Math.max(leading, row.size)
    const gap = baseline - row.baseline
    if (row.drawn) {
      baseline = row.baseline
      continue
    }
    // What is drawn over a header is the table's upper edge.
    if (start < first && edges.some((y) => y > row.baseline && y <= rows[start]!.top + 0.3 * row.size)) break
    if (row.size > t.headerSize * rows[first]!.size) break
    const pieces = row.pieces.filter((p) => isInside(p, columns))
    if (!pieces.length) continue
    const tight = gap <= t.headerGap * unit
    if (gap > (pieces.length > 1 ? t.headerGap + 0.8 : t.headerGap) * unit) break
    if (pieces.some((p) => isTitle(p, columns, pieces.length === 1))) break
    const right = pieces.filter((p) => headCovers(p, columns)[0] > 0)
    // Above a header with a label of its own stands the rest of that label, or what heads several columns.
    const label = start < first ? rows[start]!.pieces.find((p) => headCovers(p, columns)[0] === 0) : undefined
    const upper = pieces.find((p) => headCovers(p, columns)[0] === 0)
    if (label && upper && !isWrappedIn(upper, label, columns)) break
    if (headsColumns(right, columns, tight && start - i === 1 && start < first)) {
      start = i
      labels = 0
    } else if (right.length || ++labels > 4 || !startsAtEdge(pieces[0]!, columns)) break
    baseline = row.baseline
  }
  return start
}

/** Whether a piece is not wholly beside the table. */
export function isInside(piece: Piece, columns: readonly Column[]): boolean {
  const slack = 3 * piece.size
  return piece.x1 > columns[0]!.x0 - slack && piece.x0 < columns.at(-1)!.x1 + slack
}

/** Text that runs from the labels into the figures, or far out of the table, is no cell. */
function isTitle(piece: Piece, columns: readonly Column[], alone: boolean): boolean {
  const [from, to] = headCovers(piece, columns)
  const length = piece.x1 - piece.x0
  const left = columns[0]!.x0 - piece.x0
  const right = piece.x1 - columns.at(-1)!.x1
  if (Math.max(left, right) > Math.max(2.5 * piece.size, 0.4 * length)) return true
  if (alone && from !== to && isCentred(piece, columns)) return true
  return from === 0 && to > 0 && piece.text.split(' ').length > 1
}

/** Centred over the whole table rather than over its figures: `(In thousands)` under a title. */
function isCentred(piece: Piece, columns: readonly Column[]): boolean {
  const end = columns.at(-1)!.x1
  const centre = (piece.x0 + piece.x1) / 2
  return Math.abs(centre - (columns[0]!.x0 + end) / 2) < Math.abs(centre - (columns[1]!.x0 + end) / 2)
}

/** The columns under a piece of a header; one that only reaches over the longest label's end covers no label. */
function headCovers(piece: Piece, columns: readonly Column[]): [number, number] {
  const [from, to] = covered(piece, columns)
  const over = columns[0]!.x1 - piece.x0
  return [from === 0 && to > 0 && over < 0.35 * (piece.x1 - piece.x0) ? 1 : from, to]
}

function startsAtEdge(piece: Piece, columns: readonly Column[]): boolean {
  return piece.x0 - columns[0]!.x0 <= t.labelIndent * piece.size * (piece.size === 1 ? 1 : 0.5)
}

/** Pieces over at least half of the figures' columns; a single one over one column only right above another head. */
function headsColumns(right: readonly Piece[], columns: readonly Column[], follows: boolean): boolean {
  if (!right.length || right.some((p) => p.text.length > 60)) return false
  const heads = new Set<number>()
  for (const piece of right) {
    const [from, to] = headCovers(piece, columns)
    for (let i = from; i <= to; i++) heads.add(i)
  }
  if (right.length > 1 || heads.size * 2 >= columns.length - 1) return true
  return follows && columnOf(right[0]!, columns) > 0
}

/** Heads a column rather than fills it: words, years, dates, quarters. */
function isHeading(piece: Piece): boolean {
  return (
    piece.kind === 'text' ||
    piece.kind === 'year' ||
    piece.kind === 'code' ||
    /^\p{Nd}+([./-]\p{Nd}+){2}$/u.test(piece.text)
  )
}

/**
 * How many of a table's first rows are its header: those before the first row with a figure, but never two that have
 * both a label and cells (these are rows of words).
 */
export function headerLength(rows: readonly Row[], columns: readonly Column[], separators: readonly number[]): number {
  let length = 0
  let labelled = false
  for (let i = 0; i < rows.length && i < t.headerLines; i++) {
    const row = rows[i]!
    if (row.drawn) continue
    const right = row.pieces.filter((p) => headCovers(p, columns)[0] > 0)
    const label = row.pieces.some((p) => headCovers(p, columns)[0] === 0)
    if (!right.length) continue
    // `30` over `June` over `2024`, bold where the figures are not.
    const bold = !label && right.every((p) => p.bold) && !rows.at(-1)!.pieces.every((p) => p.bold)
    // `Three months ended June` over `30` over the years.
    const days = !label && length > 0 && areDays(row, rows[i + 1])
    if (!bold && !days && !right.every(isHeading)) break
    if (labelled && (label || separators.some((y) => y > rows[i - 1]!.baseline && y < row.baseline))) break
    labelled = label
    length = i + 1
  }
  return length
}

/**
 * Where a table's header begins among its first rows: a line alone above a row that has its own label is a title that
 * stood near enough to be taken along. A label of two lines fills its column before it breaks.
 *
 *     Sales by region                              a title: `(EUR` would have fitted behind it
 *     (EUR million)        2024      2023
 *     Recurring operating                          a label's first line
 *     result               12.4      11.9
 */
export function titleRows(rows: readonly Row[], columns: readonly Column[]): number {
  const head = rows.slice(0, t.headerLines)
  const first = head.findIndex(
    (row) => row.pieces.length > 1 && row.pieces.some((p) => headCovers(p, columns)[0] === 0),
  )
  if (first < 1) return 0
  const labelOf = (row: Row) => (row.pieces.length === 1 ? row.pieces[0]! : undefined)
  let below = head[first]!.pieces[0]!
  let at = first
  for (; at > 0; at--) {
    const label = labelOf(head[at - 1]!)
    if (!label || headCovers(label, columns)[0] > 0 || !isWrappedIn(label, below, columns)) break
    below = label
  }
  const above = head.slice(0, at)
  return above.every((row) => row.drawn || labelOf(row)) && above.some((row) => startsLeft(row, columns)) ? at : 0
}

const startsLeft = (row: Row, columns: readonly Column[]): boolean =>
  row.pieces.length > 0 && headCovers(row.pieces[0]!, columns)[0] === 0

/** Whether a line of a label goes on in the next: same type, close, and no room for the next word. */
function isWrappedIn(label: Piece, next: Piece, columns: readonly Column[]): boolean {
  if (label.bold !== next.bold || Math.abs(label.size - next.size) > 0.03 * next.size) return false
  if (next.line.baseline - label.line.baseline > t.wrappedLabel * next.size) return false
  const word = (next.text.indexOf(' ') + 1 || next.text.length + 1) / next.text.length
  const end = columns[0]!.x1
  return label.x1 <= end + next.size && label.x1 + word * (next.x1 - next.x0) > end - 0.1 * next.size
}

/**
 * Column that each piece of a header row belongs to. Titles that span an equal number of columns each, centred over
 * them, go to the first of theirs.
 */
export function headColumns(pieces: readonly Piece[], columns: readonly Column[]): number[] {
  const plain = pieces.map((p) => headCovers(p, columns)[0])
  const right = pieces.filter((_, i) => plain[i]! > 0)
  const figures = columns.length - 1
  const span = figures / right.length
  if (!right.length || span === 1 || !Number.isInteger(span)) return plain
  const centred = right.every((p, k) => {
    const centre = (p.x0 + p.x1) / 2
    return centre > columns[1 + k * span]!.x0 && centre < columns[(k + 1) * span]!.x1 + p.size
  })
  const narrow = right.some((p) => columnOf(p, columns) < 0 || span > 2)
  if (!centred || !narrow || (right.length === 1 && headsOwn(right[0]!, columns))) return plain
  let k = 0
  return plain.map((at) => (at > 0 ? 1 + span * k++ : at))
}

/** Whether a piece is centred over one column rather than over all columns of figures. */
function headsOwn(piece: Piece, columns: readonly Column[]): boolean {
  const own = columns[columnOf(piece, columns)]
  const off = (from: number, to: number) => Math.abs(piece.x0 + piece.x1 - from - to)
  return own !== undefined && off(own.x0, own.x1) < off(columns[1]!.x0, columns.at(-1)!.x1)
}
