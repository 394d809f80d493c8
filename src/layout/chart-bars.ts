import type { Box } from '../read/source.ts'
import type { Line } from './block.ts'
import { centre, height, middle, shared, union, width } from './box.ts'
import type { Chart } from './charts.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/** Where a bar stands, how thick and how long it is, and its place in the row. */
interface Side {
  foot(bar: Box): number
  thick(bar: Box): number
  long(bar: Box): number
  at(bar: Box): number
}

const upright: Side = { foot: (b) => b.bottom, thick: width, long: height, at: centre }
const lying: Side = { foot: (b) => b.x0, thick: height, long: width, at: middle }

/** Bars: one width and one foot, or one height and one left edge, equally far apart, of differing length. */
export function bars(paints: readonly Box[], lines: readonly Line[], measure: Measure): Chart[] {
  return [upright, lying].flatMap((side) => {
    const long = paints.filter((p) => side.thick(p) > 0.5 * measure.size && side.long(p) > 1 && !isUnder(p, lines))
    return clusters(long, side.foot, 0.5).flatMap((group) =>
      clusters(group, side.thick, 0.5).flatMap((alike): Chart[] => {
        const set = apart(alike, side)
        if (!areBars(set, side, measure)) return []
        const names = side === lying ? beside(set, lines, measure) : []
        return [{ box: union([...set, ...names]), because: 'the words of a drawn bar chart' }]
      }),
    )
  })
}

/** Bars in their order, each shape once: a fill and its outline are two. */
const apart = (bars: readonly Box[], { at, thick }: Side): Box[] =>
  [...bars].sort((a, b) => at(a) - at(b)).filter((b, i, all) => i === 0 || at(b) - at(all[i - 1]!) > thick(b))

function areBars(set: readonly Box[], { long, at }: Side, { size }: Measure): boolean {
  const steps = set.slice(1).map((b, i) => at(b) - at(set[i]!))
  const even = steps.every((step) => Math.abs(step - steps[0]!) < t.axisStep * steps[0]!)
  const differing = new Set(set.map((b) => Math.round(long(b) / size))).size
  return set.length >= t.chartBars && even && differing >= t.chartBars - 1 && Math.max(...set.map(long)) > 3 * size
}

/** Names left of lying bars and figures right of them, where most bars have one. */
function beside(set: readonly Box[], lines: readonly Line[], { letter }: Measure): Line[] {
  const sides = [(l: Line, b: Box) => b.x0 - l.x1, (l: Line, b: Box) => l.x0 - b.x1]
  return sides.flatMap((gap) => {
    const found = set.flatMap((bar) =>
      lines.filter(
        (l) =>
          middle(l) > bar.top &&
          middle(l) < bar.bottom &&
          gap(l, bar) > -letter &&
          gap(l, bar) < t.barGapChars * letter,
      ),
    )
    return found.length >= t.axisBeside * set.length ? found : []
  })
}

/** A band or line that belongs to words: behind them or right under them. */
export const isUnder = (paint: Box, lines: readonly Line[]): boolean =>
  lines.some(
    (l) =>
      shared(l.x0, l.x1, paint.x0, paint.x1) > 0.6 * width(paint) &&
      paint.bottom > l.top &&
      paint.top < l.bottom + 0.3 * l.size,
  )

/** Things whose values lie within `tolerance` of the one before them. */
export function clusters<T>(items: readonly T[], of: (item: T) => number, tolerance: number): T[][] {
  const found: T[][] = []
  for (const item of [...items].sort((a, b) => of(a) - of(b))) {
    const last = found.at(-1)
    if (last && of(item) - of(last.at(-1)!) <= tolerance) last.push(item)
    else found.push([item])
  }
  return found
}
