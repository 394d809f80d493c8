import type { Paint } from './pdf-drawing.ts'
import { boxOf, intersect } from './pdf-drawing.ts'
import type { Box } from './source.ts'

/** A bar this thin (in points) is seen as a line… */
const thickestRule = 3
/** …if it is this many times as long as thick; a shorter one is a dot or a dash. */
const slimmestRule = 4

type Point = readonly [number, number]

/** A filled area: a rule where it is a thin bar, else a shape. */
export function filledPaint(
  box: Box,
  order: number,
  color: string | undefined,
  opaque: boolean,
  points: readonly Point[],
): Paint {
  const width = box.x1 - box.x0
  const height = box.bottom - box.top
  const [thin, long] = width < height ? [width, height] : [height, width]
  const kind = thin < thickestRule && long > slimmestRule * thin && long > thickestRule ? 'rule' : 'shape'
  return { kind, box, order, ...named(color), opaque: opaque && isRectangle(points, box) }
}

/** The level and upright lines of a stroked path, as boxes as thick as the pen. */
export function strokedRules(
  points: readonly Point[],
  width: number,
  clip: Box,
  order: number,
  color: string | undefined,
): Paint[] {
  const rules: Paint[] = []
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (!from) continue
    const [dx, dy] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]
    if (Math.min(dx, dy) > 0.5 || Math.max(dx, dy) < thickestRule || width > Math.max(dx, dy)) continue
    const half = Math.max(width, 0.1) / 2
    const line = boxOf([from, to])
    const [h, v] = dx > dy ? [0, half] : [half, 0]
    const box = intersect({ x0: line.x0 - h, top: line.top - v, x1: line.x1 + h, bottom: line.bottom + v }, clip)
    // A pen as wide as a text line is high paints a bar, not a line.
    if (box)
      rules.push({ kind: width > 2 * thickestRule ? 'shape' : 'rule', box, order, ...named(color), opaque: false })
  }
  return rules
}

/** Largest side of an outline that can be a mark beside text: a hollow bullet, a tick box. */
const largestMark = 24

/** A small outline drawn with the pen alone; larger curves are ornaments. */
export function strokedMark(points: readonly Point[], clip: Box, order: number, color: string | undefined): Paint[] {
  const box = points.length > 2 ? intersect(boxOf(points), clip) : undefined
  if (!box || Math.max(box.x1 - box.x0, box.bottom - box.top) > largestMark) return []
  return [{ kind: 'shape', box, order, ...named(color), opaque: false }]
}

/** Black is left out, as everywhere in a Source. */
function named(color: string | undefined): { color?: string } {
  return color ? { color } : {}
}

/** Only an axis-parallel rectangle is certain to cover its whole box. */
function isRectangle(points: readonly Point[], box: Box): boolean {
  const slack = 0.01 * Math.max(box.x1 - box.x0, box.bottom - box.top) + 0.1
  return points.every(
    ([x, y]) =>
      Math.min(Math.abs(x - box.x0), Math.abs(x - box.x1)) <= slack ||
      Math.min(Math.abs(y - box.top), Math.abs(y - box.bottom)) <= slack,
  )
}
