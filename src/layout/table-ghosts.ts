import type { Line } from './block.ts'
import { kindOf } from './table-figures.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Puts the cells of a column that is none into the column beside it. In a column of figures set flush right, what is no
 * figure may be set flush left, and seems to stand in a column of its own:
 *
 *     Change              2024     2023
 *     Revenue             41.2     38.1
 *     Other income     n.m.         1.4      `n.m.` is of 2024
 *
 * @param rows the first is the header
 */
export function mergeGhosts(rows: Line[][][]): Line[][][] {
  let merged = rows
  for (let i = (rows[0]?.length ?? 0) - 2; i > 0; i--) {
    if (isGhost(merged, i))
      merged = merged.map((row) => [...row.slice(0, i), [...row[i]!, ...row[i + 1]!], ...row.slice(i + 2)])
  }
  return merged
}

/** Few cells without a head, none beside a cell of the next column, which is one of figures. */
function isGhost([head, ...body]: Line[][][], i: number): boolean {
  if (!head || head[i]!.length || !head[i + 1]!.length) return false
  const own = body.filter((row) => row[i]!.length)
  const next = body.filter((row) => row[i + 1]!.length)
  const figures = next.filter((row) => kindOf(row[i + 1]!.map((line) => line.text).join(' ')) !== 'text')
  return (
    own.length > 0 &&
    own.length <= t.ghostShare * body.length &&
    own.every((row) => !row[i + 1]!.length) &&
    figures.length > 0.5 * next.length
  )
}
