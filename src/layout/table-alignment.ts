import { mode } from './box.ts'
import { cutWords, type Piece, type Row, toPiece } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/** A column's extent on the page. */
export interface Column {
  x0: number
  x1: number
}

/**
 * Columns of rows that look like a table's, from the white that they share:
 *
 *     Revenue            12.4    11.9
 *     Cost of sales      (3.1)   (2.9)
 *     ─────────────┬────┬────┬──┬────   what is never white is a column
 *
 * @param rows rows of figures, whose cells do not span columns
 */
export function findColumns(rows: readonly Row[]): Column[] {
  const pieces = rows.flatMap((row) => row.pieces)
  if (!pieces.length) return []
  const size = rows[0]!.size
  const allowed = rows.length >= t.crossedRows ? Math.floor(rows.length * t.crossedShare) : 0
  const corridor = size === 1 ? t.corridorDump : t.corridor * size
  const events = pieces.flatMap((p) => [
    [p.x0, 1],
    [p.x1, -1],
  ])
  events.sort((a, b) => a[0]! - b[0]! || b[1]! - a[1]!)
  const columns: Column[] = []
  let depth = 0
  for (const [x, step] of events as Array<[number, number]>) {
    const before = depth
    depth += step
    if (before <= allowed && depth > allowed) {
      const last = columns.at(-1)
      if (last && x - last.x1 < corridor) continue
      columns.push({ x0: x, x1: x })
    } else if (before > allowed && depth <= allowed && columns.length) {
      columns.at(-1)!.x1 = Math.max(columns.at(-1)!.x1, x)
    }
  }
  const agreed = agreedColumns(rows)
  return mergeSigns(agreed.length > columns.length ? agreed : columns, pieces)
}

/**
 * Columns where nearly all rows have the same number of pieces and the first, the second… of all rows stand in strips
 * that do not overlap. So gutters count that are narrower than a corridor must be.
 */
function agreedColumns(rows: readonly Row[]): Column[] {
  const counts = rows.map((row) => row.pieces.length)
  const most = mode(
    counts.map((n) => [n, 1]),
    1,
  )
  const agreeing = rows.filter((row) => row.pieces.length === most)
  if (!most || agreeing.length < t.dataRows || agreeing.length < t.agreeingRows * rows.length) return []
  const columns = agreeing[0]!.pieces.map((_, i) => ({
    x0: Math.min(...agreeing.map((row) => row.pieces[i]!.x0)),
    x1: Math.max(...agreeing.map((row) => row.pieces[i]!.x1)),
  }))
  return columns.every((column, i) => i === 0 || column.x0 > columns[i - 1]!.x1) ? columns : []
}

/** Index of the column that a piece lies in; -1 where it spans several, or lies in none. */
export function columnOf(piece: { x0: number; x1: number }, columns: readonly Column[]): number {
  let found = -1
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!
    if (piece.x0 >= column.x1 || piece.x1 <= column.x0) continue
    if (found >= 0) return -1
    found = i
  }
  return found
}

/** First and last column that a piece covers; where it stands over white, the nearest. */
export function covered(piece: { x0: number; x1: number }, columns: readonly Column[]): [number, number] {
  let first = -1
  let last = -1
  columns.forEach((column, i) => {
    if (piece.x0 >= column.x1 || piece.x1 <= column.x0) return
    if (first < 0) first = i
    last = i
  })
  if (first >= 0) return [first, last]
  const centre = (piece.x0 + piece.x1) / 2
  const distance = (c: Column) => Math.max(c.x0 - centre, centre - c.x1, 0)
  const nearest = columns.reduce((best, c, i) => (distance(c) < distance(columns[best]!) ? i : best), 0)
  return [nearest, nearest]
}

/** Currency and per-cent signs in columns of their own go to the figures that they belong to. */
function mergeSigns(columns: Column[], pieces: readonly Piece[]): Column[] {
  const inside: Piece[][] = columns.map(() => [])
  for (const piece of pieces) {
    const at = columnOf(piece, columns)
    if (at >= 0) inside[at]!.push(piece)
  }
  const merged: Column[] = []
  let opens: Column | undefined
  columns.forEach((column, i) => {
    const signs = inside[i]!.length > 0 && inside[i]!.every((p) => p.kind === 'sign')
    const opening = signs && inside[i]!.some((p) => /\p{Sc}|^\($/u.test(p.text))
    const last = merged.at(-1)
    if (opening && i > 0 && i < columns.length - 1) opens = { ...column }
    else if (signs && last && merged.length > 1) last.x1 = column.x1
    else {
      merged.push({ x0: opens?.x0 ?? column.x0, x1: column.x1 })
      opens = undefined
    }
  })
  return merged
}

/**
 * Pieces of a row, cut where they run across a gutter and have a space in it: two figures a single space apart. A label
 * that is too long for its column is left whole.
 *
 * @param wall of a drawn grid: whether a line is drawn on the left side of a column; there every crossing is a cut
 * @returns the row's pieces, each within one column where that could be had
 */
export function cutToColumns(
  row: Row,
  columns: readonly Column[],
  wall?: (column: number, y: number) => boolean,
): Piece[] {
  return row.pieces.flatMap((piece) => {
    const [first, last] = covered(piece, columns)
    if (first === last) return [piece]
    const words = piece.fragments.flatMap((fragment) => cutWords(fragment))
    const groups = new Map<number, typeof words>()
    for (const word of words) {
      const [start, end] = covered(word, columns)
      if (start !== end && !wall) return [piece]
      let at = start
      while (wall && at > first && !wall(at, (piece.top + piece.bottom) / 2)) at--
      groups.set(at, [...(groups.get(at) ?? []), word])
    }
    const cut = [...groups.values()].map((group) => toPiece(group.map((fragment) => ({ fragment, line: piece.line }))))
    return wall || cut.slice(1).every((p) => p.kind !== 'text') ? cut : [piece]
  })
}
