import type { Box } from '../read/source.ts'
import type { Line } from './block.ts'
import { centre, height, shared, union, width } from './box.ts'
import { clusters, isUnder } from './chart-bars.ts'
import type { Chart } from './charts.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/** A figure with its unit: 20, 1 500, −5 %, $2.5, 3k. */
const figure =
  /^[-−–+]?\s?[\p{Sc}]?\s?[-−–]?\d{1,3}(?:[ .,'\u00a0\u202f]?\d{3})*(?:[.,]\d{1,2})?\s?(?:[%‰°\p{Sc}]|[kKMm]|\p{L}{1,3}\.?)?$/u

/** The value of a text that is a figure and nothing else. */
export function figureOf(text: string): number | undefined {
  if (!figure.test(text)) return undefined
  const sign = /^[-−–]/u.test(text) ? -1 : 1
  const digits = text
    .replace(/[^\d.,]/gu, '')
    .replace(/[.,]$/u, '')
    .replace(/[.,](?=\d{3}(?!\d))/gu, '')
    .replace(',', '.')
  return sign * Number(digits)
}

interface Tick {
  line: Line
  value: number
}

/** Axes: figures in equal steps with strokes or areas beside them. */
export function axes(lines: readonly Line[], paints: readonly Box[], measure: Measure): Chart[] {
  const ticks = lines.flatMap((line): Tick[] => {
    const value = figureOf(line.text)
    return value === undefined ? [] : [{ line, value }]
  })
  if (ticks.length < t.axisTicks) return []
  return [...upright(ticks, lines, paints, measure), ...level(ticks, lines, paints, measure)]
}

/**
 * Figures that fall from top to bottom, flush right or left. Beside the years of a table or of a history stand words:
 * neither on the figures' baselines nor between them is there more than here and there a label.
 */
function upright(ticks: readonly Tick[], lines: readonly Line[], paints: readonly Box[], measure: Measure): Chart[] {
  const { letter, leading } = measure
  const edges = [(l: Line) => l.x1, (l: Line) => l.x0]
  return edges.flatMap((edge) =>
    clusters(ticks, ({ line }) => edge(line), 0.5 * letter).flatMap((group) =>
      runs(
        [...group].sort((a, b) => b.line.baseline - a.line.baseline),
        ({ line }) => line.baseline,
      ).flatMap((run): Chart[] => {
        const own = run.map(({ line }) => line)
        const box = union(own)
        const others = lines.filter(
          (l) => l.top > box.top - leading && l.bottom < box.bottom + leading && !own.includes(l),
        )
        const beside = others.filter((l) => own.some((o) => Math.abs(o.baseline - l.baseline) < 0.3 * leading))
        const between = others.filter((l) => Math.abs(l.x0 - box.x0) < 3 * letter)
        if (Math.max(beside.length, between.length) > t.axisBeside * own.length) return []
        const drawn = paints.filter((p) => shared(p.top, p.bottom, box.top, box.bottom) >= 0 && !isUnder(p, lines))
        const near = drawn.filter((p) => p.x0 < box.x1 + 4 * letter && p.x1 > box.x0 - 4 * letter)
        if (drawn.length < t.chartPaints || !near.length) return []
        return [{ box: union([box, ...near]), because: 'the figures of an axis and what stands beside them' }]
      }),
    ),
  )
}

/** Figures in a row with a drawing over them and no rows of a table under them. */
function level(ticks: readonly Tick[], lines: readonly Line[], paints: readonly Box[], measure: Measure): Chart[] {
  const { letter, leading } = measure
  return clusters(ticks, ({ line }) => line.baseline, 0.1 * leading).flatMap((group) =>
    runs(
      [...group].sort((a, b) => a.line.x0 - b.line.x0),
      ({ line }) => centre(line),
    ).flatMap((run): Chart[] => {
      const own = run.map(({ line }) => line)
      const box = union(own)
      const under = lines.filter(
        (l) =>
          l.top > box.bottom &&
          l.top < box.bottom + 4 * leading &&
          own.some((o) => Math.abs(centre(o) - centre(l)) < width(o) || Math.abs(o.x1 - l.x1) < letter),
      )
      if (under.length > t.axisBeside * own.length) return []
      const over = paints.filter(
        (p) =>
          p.bottom > box.top - 1.5 * leading &&
          p.top < box.top &&
          shared(p.x0, p.x1, box.x0, box.x1) >= 0 &&
          !isUnder(p, lines),
      )
      if (over.length < t.chartPaints || height(union(over)) < 4 * leading) return []
      return [{ box: union([box, ...over]), because: 'the figures of an axis and what stands over them' }]
    }),
  )
}

/** The longest runs of ticks whose values and places go on in equal steps, the values rising. */
function runs(ticks: readonly Tick[], at: (tick: Tick) => number): Tick[][] {
  const found: Tick[][] = []
  let run: Tick[] = []
  const close = () => {
    if (run.length >= t.axisTicks) found.push(run)
  }
  for (const tick of ticks) {
    const last = run.at(-1)
    if (last && !goesOn(run, tick, at)) {
      close()
      run = last.value < tick.value ? [last] : []
    }
    run.push(tick)
  }
  close()
  return found
}

function goesOn(run: readonly Tick[], tick: Tick, at: (tick: Tick) => number): boolean {
  const [first, second] = run
  const last = run.at(-1)!
  if (tick.value <= last.value) return false
  if (!first || !second) return true
  return (
    isNear(tick.value - last.value, second.value - first.value) && isNear(at(tick) - at(last), at(second) - at(first))
  )
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= t.axisStep * Math.abs(b)
