import { shared } from './box.ts'
import type { Piece, Row } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Rows in parts, each with one table at most that alignment makes: a head amid rows begins another table, with the title
 * above it.
 *
 *     Revenue              41,207     38,114
 *     Other income              –         14
 *     Executive team                             a title: the second part begins here
 *     Name          Role                Since    a head: words over what is none
 *     Ann Brook     Chief Executive      2019
 */
export function partTables(rows: readonly Row[]): Row[][] {
  const text = rows.filter((row) => !row.drawn && row.pieces.length > 0)
  const heads = new Set<string>()
  const starts = new Set(text.flatMap((_, i) => titleOver(text, i, heads) ?? []))
  const parts: Row[][] = [[]]
  for (const row of rows) {
    if (starts.has(row)) parts.push([])
    parts.at(-1)!.push(row)
  }
  return parts.filter((part) => part.length > 0)
}

/**
 * The first line of the title over a row that heads another table than the rows above; nothing where it does not.
 *
 * @param heads labels of the heads so far: one that comes again is a head again (`EUR million`)
 */
function titleOver(rows: readonly Row[], i: number, heads: Set<string>): Row | undefined {
  const row = rows[i]!
  if (row.pieces.length < 2 || !row.pieces.slice(1).every((p) => p.kind === 'text' || p.kind === 'year')) return
  const again = heads.has(row.pieces[0]!.text)
  heads.add(row.pieces[0]!.text)
  let from = i
  while (from > 0 && i - from < t.titleLines && rows[from - 1]!.pieces.length === 1) from--
  const [above, next] = [rows[from - 1], rows[i + 1]]
  if (from === i || !above || above.pieces.length < 2 || !next || next.pieces.length < 2) return
  const titles = rows.slice(from, i)
  const gaps = titles.map((title, k) => title.baseline - rows[from + k - 1]!.baseline)
  const widest = gaps.indexOf(Math.max(...gaps))
  const marked = isBold(row) && !isBold(above) && !isBold(next)
  if (!marked && !((again || isSetOff(titles[widest]!, gaps[widest]!, above, next, row)) && headsFigures(row, next)))
    return
  return titles[widest]
}

const isBold = (row: Row): boolean => row.pieces.every((p) => p.bold)

/** A title stands further off than rows do, or is larger or bolder than they are; a label with a colon is none. */
function isSetOff(title: Row, gap: number, above: Row, next: Row, head: Row): boolean {
  const [piece] = title.pieces
  if (/[:：]$/.test(piece!.text)) return false
  const pitch = next.baseline - head.baseline
  return gap > t.titleGap * pitch || title.size > 1.05 * above.size || (piece!.bold && !isBold(above))
}

/** Words over figures or years, or years over figures. */
function headsFigures(head: Row, next: Row): boolean {
  const isUnder = (p: Piece, q: Piece) => q.kind === 'figure' || (q.kind === 'year' && p.kind === 'text')
  return head.pieces.slice(1).some((p) => next.pieces.some((q) => isUnder(p, q) && shared(p.x0, p.x1, q.x0, q.x1) > 0))
}
