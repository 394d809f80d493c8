import { kindOf } from './table-figures.ts'
import { cutAt, stripsOf, typedLength, wordsOf } from './table-fit.ts'
import type { Row } from './table-rows.ts'

/**
 * Rows of a text dump whose columns are a space apart, cut where other rows show the columns:
 *
 *     In EUR million           Q2 2024 Q2 2023 Change
 *     Net sales                  412.6   382.7    +7.8%      four cells
 *     Operating profit            61.3    55.0 +11.5%        three by their white, four by their places
 *
 * What makes dumps keeps places as well as it can: a cell may stand a little beside its column. Cells found are put into
 * the column's extent, so that whoever looks at white sees it.
 */
export function settleSqueezed(rows: readonly Row[]): Row[] {
  if (rows[0]?.size !== 1) return [...rows]
  const settled: Row[] = []
  let group: Row[] = []
  const close = () => {
    settled.push(...settle(group))
    group = []
  }
  for (const row of rows) {
    const last = group.at(-1)
    const apart = last ? row.baseline - last.baseline : 0
    // Rows of cells with a blank one between them are one table where all of them are.
    const spread =
      apart <= 2 && row.pieces.length > 1 && group.every((r, i) => i === 0 || r.baseline - group[i - 1]!.baseline > 1)
    if (last && apart > 1 && !(spread && last.pieces.length > 1)) close()
    group.push(row)
  }
  close()
  return settled
}

function settle(rows: Row[]): Row[] {
  if (rows.filter((row) => row.pieces.length > 1).length < 2) return rows
  return settleBy(rows, true) ?? settleBy(rows, false) ?? rows
}

/** @param inside whether figures part cells of words: then a head must bear it out */
function settleBy(rows: Row[], inside: boolean): Row[] | undefined {
  const cells = rows.map((row) => (row.drawn || row.pieces.length < 2 ? [] : unitsOf(row, inside)))
  const count = usualCount(cells)
  if (!count || rows.every((row) => row.pieces.length === count)) return
  const strips = stripsOf(cells.filter((units) => units.length === count))
  if (!strips) return
  const wide = rows.flatMap((row, i) => (row.pieces.length > 1 ? [i] : []))
  const full = (i: number) => cells[i]!.length === count && cells[i]!.slice(1).some((unit) => unit.figure)
  const body = wide.find(full) ?? wide[1]!
  const head = wide.findLast((i) => i < body)
  if (inside && head !== undefined && cells[head]!.some((unit) => unit.figure)) return
  const cut = rows.map((row, i) => {
    // Over the head of single columns stand heads of several.
    const pieces = row.drawn || (head !== undefined && i < head) ? undefined : cutAt(row, strips)
    // A row without any white is one of cells where it stands between two of them and fills all columns.
    const whole = row.pieces.length > 1 || (isBetween(rows, i) && pieces?.every((piece) => piece))
    return whole ? pieces : undefined
  })
  // A head says how many columns there are: one without would be the end of its neighbour's cells.
  if (head === undefined ? inside : !cut[head]?.slice(1).every((piece) => piece)) return
  return rows.map((row, i) => {
    const pieces = cut[i]?.filter((piece) => piece !== undefined)
    return pieces ? { ...row, pieces } : row
  })
}

const isBetween = (rows: readonly Row[], i: number): boolean =>
  (rows[i - 1]?.pieces.length ?? 0) > 1 && (rows[i + 1]?.pieces.length ?? 0) > 1

/** A cell as far as a row tells by itself. */
interface Unit {
  x0: number
  x1: number
  /** A figure, date, code or year; a year heads columns too. */
  typed: boolean
  figure: boolean
}

/** The row's cells as far as it tells by itself: white, figures beside figures, and where it may be beside words. */
function unitsOf(row: Row, inside: boolean): Unit[] {
  return row.pieces.flatMap((piece, at) => {
    const words = wordsOf(piece)
    const units: Unit[] = []
    for (let i = 0; i < words.length; ) {
      const length = typedLength(words, i)
      const last = units.at(-1)
      const [x0, x1] = [words[i]!.x0, words[i + Math.max(length, 1) - 1]!.x1]
      // Beside words a figure may be theirs (`Phase 2`): only at a cell's ends, and never in the label.
      const behind = inside && at > 0 && length > 0 && i + length === words.length
      const before = inside && at > 0 && last?.typed === true && units.length === 1
      if (!last || (length > 0 && last.typed) || behind || before)
        units.push({ x0, x1, typed: length > 0, figure: length > 0 && kindOf(words[i]!.text) !== 'year' })
      else {
        last.x1 = x1
        last.typed = false
        last.figure = false
      }
      i += Math.max(length, 1)
    }
    return units
  })
}

/** The number of cells that most rows have; two rows at least must. */
function usualCount(cells: ReadonlyArray<readonly unknown[]>): number {
  const support = new Map<number, number>()
  for (const { length } of cells) if (length > 1) support.set(length, (support.get(length) ?? 0) + 1)
  const [best] = [...support].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best && best[1] > 1 ? best[0] : 0
}
