import type { Matrix, Paint } from './pdf-drawing.ts'
import { apply, boxOf, concat, intersect } from './pdf-drawing.ts'
import { filledPaint, strokedMark, strokedRules } from './pdf-paths.ts'
import type { Pdfium } from './pdfium-memory.ts'
import { colorOf, readMatrix } from './pdfium-objects.ts'
import type { Box } from './source.ts'

/** Segments of one path that are looked at one by one; of a longer one only the bounds count. */
const mostSegments = 4_000

/** The lines and areas that one path object paints. */
export function paintsOfPath(engine: Pdfium, object: number, matrix: Matrix, clip: Box, order: number): Paint[] {
  const { scratch } = engine
  if (!engine.FPDFPath_GetDrawMode(object, scratch, scratch + 4)) return []
  const [fills, strokes] = [engine.int(scratch) !== 0, engine.int(scratch, 1) !== 0]
  const fill = fills ? colorOf(engine, object, 'fill') : undefined
  const stroke = strokes ? colorOf(engine, object, 'stroke') : undefined
  const toPage = concat(readMatrix(engine, object), matrix)
  const seeThrough = engine.FPDFPageObj_HasTransparency(object) === 1
  const paints: Paint[] = []
  const subpaths = subpathsOf(engine, object, toPage)
  if (fill && fill.alpha > 0) {
    for (const { points } of subpaths) {
      const box = points.length > 1 ? intersect(boxOf(points), clip) : undefined
      if (box) paints.push(filledPaint(box, order, fill.hex, !seeThrough && fill.alpha === 255, points))
    }
  }
  if (stroke && stroke.alpha > 0 && engine.FPDFPageObj_GetStrokeWidth(object, scratch)) {
    const width = engine.float(scratch) * Math.sqrt(Math.abs(toPage[0] * toPage[3] - toPage[1] * toPage[2]))
    for (const { points, curved } of subpaths) {
      if (curved) paints.push(...strokedMark(points, clip, order, stroke.hex))
      else paints.push(...strokedRules(points, width, clip, order, stroke.hex))
    }
  }
  return paints
}

interface Subpath {
  points: Array<[number, number]>
  curved: boolean
}

function subpathsOf(engine: Pdfium, object: number, matrix: Matrix): Subpath[] {
  const { scratch } = engine
  const count = engine.FPDFPath_CountSegments(object)
  const list: Subpath[] = []
  let current: Subpath = { points: [], curved: false }
  for (let i = 0; i < count && i < mostSegments; i++) {
    const segment = engine.FPDFPath_GetPathSegment(object, i)
    const type = engine.FPDFPathSegment_GetType(segment)
    if (!engine.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) continue
    const point = apply(matrix, engine.float(scratch, 0), engine.float(scratch, 1))
    if (type === 2) {
      current = { points: [], curved: false }
      list.push(current)
    }
    if (type === 1) current.curved = true
    current.points.push(point)
    if (engine.FPDFPathSegment_GetClose(segment) && current.points[0]) current.points.push(current.points[0])
  }
  return list
}
