import type { Line } from './block.ts'
import { kindOf } from './table-figures.ts'
import type { Row } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Rows of a text dump that were a table once, run together by what made the dump:
 *
 *     Net sales 41,207 38,114 8.1%
 *     Cost of sales 27,880 25,902 7.6%
 *
 * Which figure stood in which column cannot be told (a missing one leaves no hole), so these lines are only kept apart.
 */
export function findRunTogether(rows: readonly Row[]): Line[][] {
  const found: Line[][] = []
  let run: Row[] = []
  const close = () => {
    if (run.length >= t.dataRows) found.push(run.flatMap((row) => row.lines))
    run = []
  }
  for (const row of rows) {
    const last = run.at(-1)
    if (last && row.baseline - last.baseline > 2) close()
    if (endsInFigures(row)) run.push(row)
    else close()
  }
  close()
  return found
}

/** A label, then two figures at least and nothing else. */
function endsInFigures(row: Row): boolean {
  const words = row.pieces
    .map((piece) => piece.text)
    .join(' ')
    .split(' ')
  let figures = 0
  while (figures < words.length && ['figure', 'dash', 'year'].includes(kindOf(words.at(-1 - figures)!))) figures++
  return figures > 1 && figures < words.length && words.some((word) => /\p{L}{2}/u.test(word))
}
