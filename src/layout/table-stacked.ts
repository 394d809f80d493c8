import type { Line, TableBlock } from './block.ts'
import { fromCells, type JoinLines } from './table-block.ts'
import { kindOf } from './table-figures.ts'
import type { Row } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Tables of a dump with a cell on each line and a blank row between any two, read row by row:
 *
 *     EUR million ¶ H1 2024 ¶ H1 2023 ¶ Revenue ¶ 214.6 ¶ 209.1 ¶ Net income ¶ 12.7 ¶ 10.9 ¶ Net debt ¶ (48.3) ¶ (57.0)
 *
 * Only where the same number of figures follows each of several labels, down to the end, is it certain which figure
 * stood in which column.
 */
export function findStacked(rows: readonly Row[], join: JoinLines): TableBlock[] {
  return chains(rows).flatMap((chain) => {
    const table = tableOf(chain, join)
    return table ? [table] : []
  })
}

/** Rows of one cell with a blank row between each two; a paragraph's last line may be the first of them. */
function chains(rows: readonly Row[]): Row[][] {
  const found: Row[][] = []
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    const next = found.at(-1)
    if (next && before && row.baseline - before.baseline === 2 && row.pieces.length === 1) next.push(row)
    else found.push(row.pieces.length === 1 ? [row] : [])
  }
  return found.filter((chain) => chain.length > 3 * t.dataRows)
}

/** Figures with any unit behind them: `+9 п. п.`. */
const isFigure = (row: Row): boolean => {
  const { text, kind } = row.pieces[0]!
  return kind !== 'text' || (text.length <= t.stackedLetters && /^[+\-−–±(]?\s?\p{Nd}/u.test(text))
}

function tableOf(chain: readonly Row[], join: JoinLines): TableBlock | undefined {
  for (let start = 2; start < chain.length; start++) {
    if (isFigure(chain[start]!)) continue
    let width = 1
    while (chain[start + width] && isFigure(chain[start + width]!)) width++
    if (width < 3) continue
    const isRow = (at: number) =>
      at + width <= chain.length && chain.slice(at, at + width).every((row, k) => isFigure(row) === k > 0)
    // Years behind a label are heads.
    const years = chain.slice(start + 1, start + width).every((row) => row.pieces[0]!.kind === 'year')
    let end = start + (years ? width : 0)
    while (!years && isRow(end)) end += width
    const enough = end - start >= t.dataRows * width && isEnd(chain, end)
    const head = enough ? headOf(chain.slice(Math.max(0, start - width), start), width) : undefined
    if (!head) {
      start = Math.max(start, end - 1)
      continue
    }
    const cells = [head]
    for (let at = start; at < end; at += width) cells.push(chain.slice(at, at + width).map((row) => row.lines))
    return fromCells(cells, cells.flat(2), join)
  }
  return
}

/**
 * Whether a table may end before a row: not with a label or figures left over that others of its rows are made of. Behind
 * it stand a text, or one line alone: a heading, a page's number.
 */
function isEnd(chain: readonly Row[], end: number): boolean {
  const [next] = chain.slice(end)
  return !next || end === chain.length - 1 || next.pieces[0]!.text.length > t.headLetters
}

/** The heads of all columns, or of all but the labels'; words and years. */
function headOf(before: readonly Row[], width: number): Line[][] | undefined {
  const heads = before.slice(-(width - 1))
  const label = before.at(-width)
  if (heads.length < width - 1 || heads.some((row) => ['figure', 'dash', 'sign'].includes(kindOf(row.pieces[0]!.text))))
    return
  return [label && label.pieces[0]!.text.length <= t.headLetters ? label.lines : [], ...heads.map((row) => row.lines)]
}
