import type { Paint } from './pdf-drawing.ts'
import { apply, boxOf, intersect } from './pdf-drawing.ts'
import type { Operators } from './pdf-parse-operators.ts'
import type { State } from './pdf-parse-text.ts'
import { filledPaint, strokedMark, strokedRules } from './pdf-paths.ts'

interface Path {
  operator: number
  /** Runs of `0 x y` (move), `1 x y` (line), `2 x1 y1 x2 y2 x y` (curve), `3` (close). */
  data: Float32Array | null
  bounds: number[] | null
}

interface Subpath {
  points: Array<[number, number]>
  curved: boolean
}

/** The lines and areas that pdf.js's `constructPath` paints. */
export function paintPath(path: Path, ops: Operators, state: State, order: number): Paint[] {
  const is = (...names: string[]) => names.some((name) => ops[name] === path.operator)
  const fills = is('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke')
  const strokes = is('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke')
  const closes = is('closeStroke', 'closeFillStroke', 'closeEOFillStroke')
  if (!path.data || !(fills || strokes)) return []
  const paints: Paint[] = []
  const subpaths = subpathsOf(path.data, state, closes)
  if (fills && state.fillAlpha > 0) {
    const opaque = state.plain && state.fillAlpha === 1 && state.fillKnown
    for (const { points } of subpaths) {
      const box = points.length > 1 ? intersect(boxOf(points), state.clip) : undefined
      if (box) paints.push(filledPaint(box, order, state.fill, opaque, points))
    }
  }
  if (strokes && state.strokeAlpha > 0) {
    const [a, b, c, d] = state.ctm
    const width = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c))
    for (const { points, curved } of subpaths) {
      if (curved) paints.push(...strokedMark(points, state.clip, order, state.stroke))
      else paints.push(...strokedRules(points, width, state.clip, order, state.stroke))
    }
  }
  return paints
}

function subpathsOf(data: Float32Array, state: State, closes: boolean): Subpath[] {
  const list: Subpath[] = []
  let current: Subpath = { points: [], curved: false }
  const add = (at: number) => current.points.push(apply(state.ctm, data[at]!, data[at + 1]!))
  for (let i = 0; i < data.length; ) {
    const code = data[i++]!
    if (code === 0) {
      current = { points: [], curved: false }
      list.push(current)
      add(i)
      i += 2
    } else if (code === 1) {
      add(i)
      i += 2
    } else if (code === 2) {
      current.curved = true
      for (let k = 0; k < 6; k += 2) add(i + k)
      i += 6
    } else if (code === 3 && current.points[0]) current.points.push(current.points[0])
  }
  if (closes && current.points[0]) current.points.push(current.points[0])
  return list
}
