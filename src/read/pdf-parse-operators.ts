import { apply, boxOf, concat, intersect, type Matrix, type Paint, type Piece } from './pdf-drawing.ts'
import { paintPath } from './pdf-parse-paths.ts'
import { type FontFace, type Glyph, initial, lookOf, type State, show } from './pdf-parse-text.ts'
import type { Box } from './source.ts'

/** Operator name → number, as pdf.js exports it. */
export type Operators = Readonly<Record<string, number>>

export interface OperatorList {
  fnArray: number[]
  argsArray: Array<unknown[] | null>
}

interface Drawn {
  pieces: Piece[]
  paints: Paint[]
}

const mostPaints = 20_000
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Plays a page's operators and notes where letters, lines, areas and pictures come to stand. */
export function drawOperators(
  list: OperatorList,
  ops: Operators,
  toPage: Matrix,
  shown: Box,
  fontOf: (name: string) => FontFace | undefined,
  isVisible: (group: unknown) => boolean,
): Drawn {
  const pieces: Piece[] = []
  const paints: Paint[] = []
  let state: State = { ...initial, ctm: toPage, clip: shown }
  const saved: State[] = []
  let line: Matrix = identity
  let pen: readonly [number, number] = [0, 0]
  let lineStart: readonly [number, number] = [0, 0]
  const marks: Array<{ mark?: number | 'artifact'; visible: boolean }> = []
  let clipNext = false
  let order = 0

  const visible = () => marks.every((mark) => mark.visible)
  const mark = () => marks.findLast((entry) => entry.mark !== undefined)?.mark
  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const moveTo = (x: number, y: number) => {
    lineStart = [lineStart[0] + x, lineStart[1] + y]
    pen = lineStart
  }
  const picture = (matrix: Matrix, opaque: boolean) => {
    if (!visible() || paints.length >= mostPaints) return
    const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)]
    const box = intersect(boxOf(corners), state.clip)
    if (box) paints.push({ kind: 'picture', box, order, opaque: opaque && state.plain && state.fillAlpha === 1 })
  }

  const actions: Record<string, (args: unknown[]) => void> = {
    save,
    restore,
    transform: (args) => {
      state.ctm = concat(args as unknown as Matrix, state.ctm)
    },
    paintFormXObjectBegin: ([matrix, bounds]) => {
      save()
      if (matrix) state.ctm = concat([...(matrix as Float32Array)] as unknown as Matrix, state.ctm)
      if (bounds) {
        const [x0, y0, x1, y1] = bounds as [number, number, number, number]
        const corners = [
          apply(state.ctm, x0, y0),
          apply(state.ctm, x1, y0),
          apply(state.ctm, x0, y1),
          apply(state.ctm, x1, y1),
        ]
        state.clip = intersect(state.clip, boxOf(corners)) ?? nowhere
      }
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    setLineWidth: ([width]) => {
      state.lineWidth = width as number
    },
    setGState: ([entries]) => {
      for (const [key, value] of entries as Array<[string, unknown]>) {
        if (key === 'ca') state.fillAlpha = value as number
        else if (key === 'CA') state.strokeAlpha = value as number
        else if (key === 'LW') state.lineWidth = value as number
        else if (key === 'BM' && value !== 'source-over') state.plain = false
        else if (key === 'SMask') state.plain = !value
        else if (key === 'Font') {
          const [name, size] = value as [string, number]
          state.font = fontOf(name)
          state.size = size
        }
      }
    },
    setFillRGBColor: ([color]) => {
      state.fill = hex(color)
      state.fillKnown = true
    },
    setStrokeRGBColor: ([color]) => {
      state.stroke = hex(color)
    },
    setFillColorN: () => {
      state.fill = undefined
      state.fillKnown = false
    },
    setFillTransparent: () => {
      state.fillAlpha = 0
    },
    beginText: () => {
      line = identity
      pen = [0, 0]
      lineStart = [0, 0]
    },
    setFont: ([name, size]) => {
      state.font = fontOf(name as string)
      state.size = size as number
    },
    setCharSpacing: ([value]) => {
      state.charSpacing = value as number
    },
    setWordSpacing: ([value]) => {
      state.wordSpacing = value as number
    },
    setHScale: ([value]) => {
      state.scale = (value as number) / 100
    },
    setLeading: ([value]) => {
      state.leading = -(value as number)
    },
    setTextRise: ([value]) => {
      state.rise = value as number
    },
    setTextRenderingMode: ([value]) => {
      state.mode = value as number
    },
    moveText: ([x, y]) => moveTo(x as number, y as number),
    setLeadingMoveText: ([x, y]) => {
      state.leading = y as number
      moveTo(x as number, y as number)
    },
    nextLine: () => moveTo(0, state.leading),
    setTextMatrix: ([matrix]) => {
      line = [...(matrix as Float32Array)] as unknown as Matrix
      pen = [0, 0]
      lineStart = [0, 0]
    },
    showText: ([glyphs]) => {
      const look = lookOf(state, line, order, visible(), mark())
      pen = show(glyphs as Array<Glyph | number>, state, line, pen, look, pieces)
    },
    clip: () => {
      clipNext = true
    },
    eoClip: () => {
      clipNext = true
    },
    constructPath: ([operator, data, bounds]) => {
      const path = {
        operator: operator as number,
        data: (data as [Float32Array | null])[0],
        bounds: bounds as number[] | null,
      }
      if (visible() && paints.length < mostPaints) paints.push(...paintPath(path, ops, state, order))
      if (clipNext && path.bounds) {
        const [x0, y0, x1, y1] = path.bounds as [number, number, number, number]
        const corners = [
          apply(state.ctm, x0, y0),
          apply(state.ctm, x1, y0),
          apply(state.ctm, x0, y1),
          apply(state.ctm, x1, y1),
        ]
        state.clip = intersect(state.clip, boxOf(corners)) ?? nowhere
      }
      clipNext = false
    },
    shadingFill: () => {
      if (visible()) paints.push({ kind: 'shape', box: state.clip, order, opaque: false })
    },
    // Without a look at its pixels nobody knows whether a picture lets the text below through.
    paintImageXObject: () => picture(state.ctm, false),
    paintInlineImageXObject: () => picture(state.ctm, false),
    paintImageMaskXObject: () => picture(state.ctm, false),
    paintSolidColorImageMask: () => picture(state.ctm, false),
    paintImageXObjectRepeat: ([, scaleX, scaleY, positions]) => repeated(positions, scaleX as number, scaleY as number),
    paintImageMaskXObjectRepeat: ([, scaleX, , , scaleY, positions]) =>
      repeated(positions, scaleX as number, scaleY as number),
    beginMarkedContent: ([tag]) => {
      marks.push({ visible: true, ...(nameOf(tag) === 'Artifact' ? { mark: 'artifact' as const } : {}) })
    },
    beginMarkedContentProps: ([tag, properties]) => {
      if (nameOf(tag) === 'OC') marks.push({ visible: isVisible(properties) })
      else if (nameOf(tag) === 'Artifact') marks.push({ visible: true, mark: 'artifact' })
      else marks.push({ visible: true, ...(typeof properties === 'number' ? { mark: properties } : {}) })
    },
    endMarkedContent: () => {
      marks.pop()
    },
  }
  function repeated(positions: unknown, scaleX: number, scaleY: number): void {
    const at = positions as ArrayLike<number>
    for (let i = 0; i + 1 < at.length; i += 2) {
      picture(concat([scaleX, 0, 0, scaleY, at[i]!, at[i + 1]!], state.ctm), false)
    }
  }

  const byNumber = new Map(Object.entries(actions).map(([name, action]) => [ops[name], action]))
  for (const [index, operator] of list.fnArray.entries()) {
    order++
    byNumber.get(operator)?.(list.argsArray[index] ?? [])
  }
  return { pieces, paints }
}

const nowhere: Box = { x0: 0, top: 0, x1: 0, bottom: 0 }

/** A tag comes as a string, or as pdf.js's own object for a name. */
function nameOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag
}

function hex(color: unknown): string | undefined {
  return typeof color === 'string' && color !== '#000000' ? color : undefined
}
