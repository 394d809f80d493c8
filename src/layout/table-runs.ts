import { shared } from './box.ts'
import { endsSentence } from './paragraph-words.ts'
import type { Row } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/** A stretch of rows that may be the body of a table. `first` and `last` are indices of rows of figures. */
export interface Run {
  first: number
  last: number
  /** Indices of its rows of figures. */
  data: number[]
}

/** A row of figures: at least half of what stands beside its label is figures, and one is. */
export function isData(row: Row): boolean {
  if (row.pieces.length < 2) return false
  const cells = row.pieces.filter((p) => p.kind !== 'sign')
  // Two labels with their values, side by side: `Tel: … Fax: …`.
  if (row.pieces.some((p, i) => i > 0 && p.kind === 'text' && /[:：]$/.test(p.text))) return false
  const figures = cells.filter((p) => p.kind !== 'text')
  if (!figures.some((p) => p.kind !== 'dash') && figures.length < 2) return false
  const labelled = cells[0]?.kind === 'text' || cells.at(-1)?.kind === 'text'
  return figures.length >= 0.5 * (cells.length - (labelled ? 1 : 0)) && figures.length > 0
}

/** `30` and `30` over years: the days that periods end on, under the months. */
export function areDays(row: Row, next: Row | undefined): boolean {
  return (
    row.pieces.every((p) => /^\p{Nd}{1,2},?$/u.test(p.text)) &&
    next?.pieces.slice(-2).every((p) => p.kind === 'year') === true
  )
}

/** A row that heads columns: several texts, no label, no figures but years. */
export function isHead(row: Row, left: number): boolean {
  if (row.pieces.length < 2) return false
  if (row.pieces[0]!.x0 <= left) return false
  return row.pieces.every((p) => p.kind === 'text' || p.kind === 'year')
}

/**
 * A text that runs on from the labels over two columns of figures at least, and is no long label of a section: it ends a
 * sentence, or goes on in the next row.
 */
function isText(row: Row, next: Row | undefined, figures: readonly Extent[]): boolean {
  if (!crossesTwo(row, figures)) return false
  const { text } = row.pieces[0]!
  return (endsSentence(text) && !/[:：]$/.test(text)) || (next !== undefined && crossesTwo(next, figures))
}

function crossesTwo(row: Row, figures: readonly Extent[]): boolean {
  const [piece] = row.pieces
  if (row.pieces.length !== 1 || piece!.text.split(' ').length < 4) return false
  const under = figures.filter((f) => piece!.x0 < f.x0 && piece!.x1 > f.x1)
  return under.length > 0 && Math.min(...under.map((f) => f.x1)) < Math.max(...under.map((f) => f.x0))
}

/** As many cells, none of words, the labels under each other: only the cells' sides differ (`n.m.` flush left). */
function isLike({ pieces }: Row, { pieces: above, size }: Row): boolean {
  if (pieces.length < 3 || pieces.length !== above.length || pieces.slice(1).some((p) => p.kind === 'text'))
    return false
  return Math.abs(pieces[0]!.x0 - above[0]!.x0) < size && pieces.at(-1)!.x1 <= above.at(-1)!.x1 + size
}

interface Extent {
  x0: number
  x1: number
}

/**
 * Stretches of rows of figures with no more between them than a table has: labels and white.
 *
 * @param rows of one page, from top to bottom
 * @param leading the body's distance of two baselines
 */
export function findRuns(rows: readonly Row[], leading: number): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let figures: Extent[] = []
  let labelEnd = 0
  let since = 0
  let lastBaseline = 0
  const close = () => {
    if (run) runs.push(run)
    run = undefined
  }
  rows.forEach((row, i) => {
    const gap = row.baseline - lastBaseline
    if (run && gap > t.rowGap * Math.max(leading, row.size)) close()
    if (run && (isHead(row, labelEnd) || isText(row, rows[i + 1], figures))) close()
    if (row.drawn) {
      lastBaseline = row.baseline
      return
    }
    if (isData(row) && !areDays(row, rows[i + 1])) {
      const cells = row.pieces.slice(1).filter((p) => p.kind !== 'text')
      const meets = cells.some((p) => figures.some((f) => shared(p.x0, p.x1, f.x0, f.x1) > 0))
      if (run && !meets && !isLike(row, rows[run.last]!)) close()
      if (!run) {
        run = { first: i, last: i, data: [] }
        figures = []
        labelEnd = Number.POSITIVE_INFINITY
      }
      run.data.push(i)
      run.last = i
      figures.push(...cells.map(({ x0, x1 }) => ({ x0, x1 })))
      if (figures.length > 60) figures = figures.slice(-30)
      labelEnd = Math.min(labelEnd, row.pieces[0]!.x0 + 2 * row.size)
      since = 0
      lastBaseline = row.baseline
    } else if (run) {
      since++
      if (since > t.labelLines) close()
      else lastBaseline = row.baseline
    }
  })
  close()
  return runs
}
