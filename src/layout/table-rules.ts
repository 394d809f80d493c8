import type { Page } from '../read/source.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/** A straight line: at `at` on the one axis, from `from` to `to` on the other. */
export interface Segment {
  at: number
  from: number
  to: number
}

/** Drawn lines of a page, pieces of one line put together, lines drawn double or by their outlines made one. */
export interface Drawing {
  horizontal: Segment[]
  vertical: Segment[]
  /** Upper and lower edges of filled areas at least a line of text high: bands behind rows. */
  bands: Segment[]
}

/**
 * Tidies what a page has drawn. Borders come as one stroke along the table, a stroke for each cell, thin filled
 * rectangles, or all outlines of these; what lies within a few points of each other is one line.
 *
 * @param size of the body text
 */
export function toDrawing(page: Page, size: number): Drawing {
  const horizontal: Segment[] = []
  const vertical: Segment[] = []
  for (const rule of page.rules) {
    if (rule.direction === 'horizontal') {
      horizontal.push({ at: (rule.top + rule.bottom) / 2, from: rule.x0, to: rule.x1 })
    } else vertical.push({ at: (rule.x0 + rule.x1) / 2, from: rule.top, to: rule.bottom })
  }
  const bands: Segment[] = []
  for (const shape of page.shapes) {
    if (shape.x1 - shape.x0 < 2 * size || shape.bottom - shape.top < 0.8 * size) continue
    if (shape.bottom - shape.top > 0.5 * page.height) continue
    bands.push({ at: shape.top, from: shape.x0, to: shape.x1 }, { at: shape.bottom, from: shape.x0, to: shape.x1 })
  }
  return { horizontal: together(horizontal), vertical: together(vertical), bands: together(bands) }
}

/** Joins segments that lie on one line and touch. One sort, one pass over each line. */
function together(segments: Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at)
  const joined: Segment[] = []
  let line: Segment[] = []
  const close = () => {
    line.sort((a, b) => a.from - b.from)
    let open: Segment | undefined
    for (const segment of line) {
      if (open && segment.from <= open.to + t.ruleTouch) open.to = Math.max(open.to, segment.to)
      else {
        open = { ...segment }
        joined.push(open)
      }
    }
    line = []
  }
  for (const segment of sorted) {
    if (line.length && segment.at - line[0]!.at > t.sameRule) close()
    line.push(segment)
  }
  close()
  return joined
}

/** y of the lines and bands' edges that run over at least a share of an extent, from top to bottom. */
export function crossing(
  drawing: Drawing,
  x0: number,
  x1: number,
  top: number,
  bottom: number,
  share: number,
): number[] {
  const found: number[] = []
  for (const segment of [...drawing.horizontal, ...drawing.bands]) {
    if (segment.at < top || segment.at > bottom) continue
    if (Math.min(segment.to, x1) - Math.max(segment.from, x0) >= share * (x1 - x0)) found.push(segment.at)
  }
  return cluster(found)
}

/** Sorted values without those that lie within `sameRule` of the one before. */
export function cluster(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - sorted[i - 1]! > t.sameRule)
}
