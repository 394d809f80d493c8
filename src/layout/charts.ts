import type { Box, Page, Shape } from '../read/source.ts'
import type { Line } from './block.ts'
import { centre, height, middle, shared, union, width } from './box.ts'
import { axes, figureOf } from './chart-axes.ts'
import { bars } from './chart-bars.ts'
import type { Furniture } from './furniture.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

export interface Chart {
  box: Box
  because: string
}

/**
 * The words of drawn charts: figures along an axis, names under bars, the legend. They are part of a picture, and make no
 * sense as lines of the text. A chart is known by what nothing else on a page has: an axis of figures that count on in
 * equal steps at equal distances beside something drawn, or bars of one width and differing height on one line.
 *
 *     20 ┤                          ← 0, 10, 20: one step, one distance
 *     10 ┤  ▄▄      ▄▄   ■ light
 *      0 ┼──██──▄▄──██── ■ heavy    ← bars on one line; the legend
 *          2021 2022 2023
 *
 * @param lines pieces of lines of the page
 */
export function findCharts(page: Page, lines: readonly Line[], measure: Measure): Map<Line, Furniture> {
  const found = new Map<Line, Furniture>()
  const paints = [...page.shapes, ...page.rules].filter((p) => height(p) < t.chartPage * page.height)
  if (paints.length < t.chartPaints || paints.length > t.chartMostPaints) return found
  const turned = page.fragments.filter((f) => f.rotation && !f.hidden)
  const short = lines.filter((line) => line.text.length <= t.chartLabelLetters)
  const long = lines.filter((line) => line.text.length > t.chartLabelLetters)
  for (const chart of [...axes(lines, paints, measure), ...bars(paints, short, measure)]) {
    const box = grow(chart.box, [...paints, ...turned], measure, page)
    if (long.filter((line) => isIn(line, box, 0, measure.letter)).length > t.chartLongLines) continue
    const labels = short.filter((l) => isIn(l, box, 1.2 * measure.leading, measure.letter) || isOver(l, box, measure))
    const legend = legendOf(union([box, ...labels]), short, page.shapes, measure)
    for (const line of [...labels, ...legend]) found.set(line, { kind: 'chart', because: chart.because })
  }
  return found
}

/** A label belongs to a chart that it touches; below it by the white of a row of labels. */
const isIn = (line: Line, box: Box, below: number, letter: number): boolean =>
  centre(line) > box.x0 - letter &&
  centre(line) < box.x1 + letter &&
  middle(line) > box.top &&
  middle(line) < box.bottom + below

/** The figure over the tallest bar; words there are text. */
const isOver = (line: Line, box: Box, { letter, leading }: Measure): boolean =>
  figureOf(line.text) !== undefined &&
  centre(line) > box.x0 - letter &&
  centre(line) < box.x1 + letter &&
  line.bottom > box.top - leading &&
  middle(line) < box.bottom

/** The chart with all that is drawn over it or right beside it: its plot, its ticks, turned labels. */
function grow(seed: Box, parts: readonly Box[], { letter, leading }: Measure, page: Page): Box {
  let box = seed
  for (let round = 0; round < t.chartRounds; round++) {
    const near = parts.filter(
      (p) =>
        shared(p.x0, p.x1, box.x0, box.x1) > -2 * letter &&
        shared(p.top, p.bottom, box.top, box.bottom) > -0.5 * leading &&
        // Neither the page's frame nor a rule across the text.
        width(p) < Math.min(t.chartPage * page.width, 2 * Math.max(width(box), 8 * letter)) &&
        height(p) < 2 * Math.max(height(box), 4 * leading),
    )
    const next = union([box, ...near])
    if (next.x0 === box.x0 && next.x1 === box.x1 && next.top === box.top && next.bottom === box.bottom) break
    box = next
  }
  return box
}

/**
 * Words behind small patches of colour beside or under the chart: one, or several of differing colours; several of one
 * colour are the bullets of a list.
 */
function legendOf(
  box: Box,
  lines: readonly Line[],
  shapes: readonly Shape[],
  { size, letter, leading }: Measure,
): Line[] {
  const found: Line[] = []
  const colors = new Set<string | undefined>()
  for (const shape of shapes) {
    const near =
      shared(shape.x0, shape.x1, box.x0, box.x1) > -4 * letter &&
      shared(shape.top, shape.bottom, box.top, box.bottom) > -2 * leading
    if (!near || !isPatch(shape, size)) continue
    const line = lines.find(
      (l) => l.x0 > shape.x1 && l.x0 - shape.x1 < 2 * letter && middle(shape) > l.top && middle(shape) < l.bottom,
    )
    if (!line || found.includes(line)) continue
    found.push(line)
    colors.add(shape.color)
  }
  const alone = !shapes.some((a) => isPatch(a, size) && shapes.some((b) => b !== a && areBullets(a, b)))
  return colors.size > 1 || (found.length === 1 && alone) ? found : []
}

const isPatch = (shape: Shape, size: number): boolean => {
  const side = Math.max(width(shape), height(shape))
  return side < 1.6 * size && side > 0.3 * size
}

/** Two patches of one colour under each other. */
const areBullets = (a: Shape, b: Shape): boolean =>
  a.color === b.color && Math.abs(a.x0 - b.x0) < 1 && Math.abs(width(a) - width(b)) < 1 && a.top !== b.top
