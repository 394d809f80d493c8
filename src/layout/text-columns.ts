import type { Page } from '../read/source.ts'
import type { Line } from './block.ts'
import { height, largest, smallest, union, width } from './box.ts'
import { mergePieces } from './lines.ts'
import type { Measure } from './measure.ts'
import { endsSentence } from './paragraph-words.ts'
import { type Gutter, gutters } from './strips.ts'
import { type Drawing, toDrawing } from './table-rules.ts'
import { thresholds as t } from './thresholds.ts'

/**
 * The texts that stand side by side on a page, each for itself, with what is above and below them: a table in one column
 * has no rows in the next.
 *
 *     The ferries run twice as often   │  Pier       2023   2024
 *     from next May on, and on Sundays │  North        12     14
 *     by night as well, until two.     │  The third pier will open
 *
 * Only running text on both sides makes them columns of text: a table's cells seldom hold paragraphs, and its rules run
 * across the white. On a later page what is left of the text may stand beside a list or the contacts: there the same strip
 * of white is enough.
 *
 * @param known where the second columns of earlier pages begin; those of this page are added
 */
export function textColumns(page: Page, lines: readonly Line[], measure: Measure, known: Set<number>): Line[][] {
  const found = new Set<number>()
  const parts = parted(toDrawing(page, measure.size), lines, measure, (x, runs) => {
    const text = Math.max(...runs) >= t.textColumnLines && Math.min(...runs) >= t.textColumnOther
    if (text) found.add(x)
    return text || [...known].some((other) => Math.abs(other - x) < t.edgeChars * measure.letter)
  })
  for (const x of found) known.add(x)
  return parts
}

/** @param areText asked of two sides: where the second begins, and how far a paragraph runs in each */
function parted(
  drawing: Drawing,
  lines: readonly Line[],
  measure: Measure,
  areText: (x: number, runs: readonly number[]) => boolean,
): Line[][] {
  const sorted = [...lines].sort((a, b) => a.top - b.top || a.x0 - b.x0)
  if (!anyAbreast(sorted)) return [sorted]
  let best: Gutter | undefined
  for (const gutter of gutters(sorted, measure.letter, measure.leading)) {
    if (best && gutter.score <= best.score) continue
    const [left, right] = [gutter.left, gutter.right].map((side) => side.map((i) => sorted[i]!))
    if (ruledAcross(drawing, [...left!, ...right!], gutter)) continue
    const runs = [left!, right!].map((side) => longestRun(side, measure))
    if (areText(smallest(right!.map((line) => line.x0)), runs)) best = gutter
  }
  if (!best) return [sorted]
  return [best.above, best.left, best.right, best.below]
    .filter((part) => part.length > 0)
    .flatMap((part) =>
      parted(
        drawing,
        part.map((i) => sorted[i]!),
        measure,
        areText,
      ),
    )
}

/** Whether lines enough for two texts stand beside each other; asked first, as most pages have none. */
function anyAbreast(sorted: readonly Line[]): boolean {
  let abreast = 0
  for (let i = 1; i < sorted.length && abreast < t.sideLines; i++) {
    const [a, b] = [sorted[i - 1]!, sorted[i]!]
    if (b.top < a.bottom && (b.x0 > a.x1 || b.x1 < a.x0)) abreast++
  }
  return abreast >= t.sideLines
}

/** How far a paragraph runs: full lines, one under the other, and no sentence that ends with them. */
function longestRun(side: readonly Line[], measure: Measure): number {
  const columns: Line[][] = []
  for (const line of side) {
    const own = columns.find((column) => Math.abs(column[0]!.x0 - line.x0) < t.edgeChars * measure.letter)
    if (own) own.push(line)
    else columns.push([line])
  }
  return Math.max(runIn(justified(side, measure), measure), ...columns.map((column) => runIn(column, measure)))
}

function runIn(column: readonly Line[], measure: Measure): number {
  const widest = largest(column.map(width))
  if (widest < t.textColumnLetters * measure.letter) return 0
  let longest = 0
  let run = 0
  column.forEach((line, i) => {
    const next = column[i + 1]
    const leading = Math.min((measure.leading * line.size) / measure.size, 1.4 * height(line))
    const goesOn =
      next !== undefined &&
      width(line) > t.textColumnFull * widest &&
      !endsSentence(line.text) &&
      next.baseline - line.baseline < t.wideGapRatio * leading &&
      Math.abs(next.size - line.size) < t.sizeDifference * line.size
    run = goesOn ? run + 1 : 0
    longest = Math.max(longest, run)
  })
  return longest
}

/** Lines whose words were stretched from edge to edge of a narrow column, put together again; not rows of figures. */
function justified(side: readonly Line[], measure: Measure): Line[] {
  const { x0, x1 } = union(side)
  const edge = t.justifiedEdgeChars * measure.letter
  const rows = new Map<number, Line[]>()
  for (const line of side) rows.set(line.baseline, [...(rows.get(line.baseline) ?? []), line])
  return [...rows.values()].flatMap((pieces) => {
    const row = mergePieces([...pieces].sort((a, b) => a.x0 - b.x0))
    const letters = row.text.match(/\p{L}/gu)?.length ?? 0
    const full = row.x0 - x0 < t.indentMaxChars * measure.letter && x1 - row.x1 < edge
    return full && letters > t.textShare * row.text.replace(/\s/gu, '').length ? [row] : []
  })
}

/** Rules and bands that run over the white, between the first line and the last: of a table, drawn cell by cell or whole. */
function ruledAcross({ horizontal, bands }: Drawing, lines: readonly Line[], gutter: Gutter): boolean {
  const top = smallest(lines.map((line) => line.top))
  const bottom = largest(lines.map((line) => line.bottom))
  const across = [...horizontal, ...bands].filter(
    ({ at, from, to }) => from < gutter.x0 && to > gutter.x1 && at > top + 2 && at < bottom - 2,
  )
  return across.length > 1
}
