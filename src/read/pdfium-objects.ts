import { type FontProgram, readFontProgram } from './font-program.ts'
import type { Look, Matrix, Paint } from './pdf-drawing.ts'
import { apply, boxOf, concat, intersect } from './pdf-drawing.ts'
import { fontName, hexColor, isBold, isItalic, saysStyle } from './pdf-style.ts'
import type { Pdfium } from './pdfium-memory.ts'
import { paintsOfPath } from './pdfium-paths.ts'
import type { Box } from './source.ts'

/** Objects looked at on one page: a drawing of millions of strokes must not take the machine. */
const mostObjects = 50_000
const mostPaints = 20_000
const deepestForm = 12

/** A text operator of the page; its look is complete once `settle` was given the matrix of one of its characters. */
export interface TextObject {
  look: Look
  matrix?: Matrix
  settle(matrix: Matrix): void
}

export interface PageObjects {
  texts: Map<number, TextObject>
  paints: Paint[]
  /** Handles of the pictures among the paints. */
  pictures: Map<Paint, number>
}

/** Walks everything painted on a page, into form XObjects too, in the order of painting. */
export function pageObjects(engine: Pdfium, page: number, toPage: Matrix, shown: Box): PageObjects {
  const texts = new Map<number, TextObject>()
  const paints: Paint[] = []
  const pictures = new Map<Paint, number>()
  const fonts = new Map<number, Font>()
  let order = 0

  function visit(object: number, matrix: Matrix, clip: Box, inherited: Inherited, depth: number): void {
    if (!object || order++ > mostObjects) return
    const type = engine.FPDFPageObj_GetType(object)
    const visible = inherited.visible && isActive(engine, object)
    const mark = markOf(engine, object) ?? inherited.mark
    const own = clipOf(engine, object, matrix, clip)
    if (type === 1) {
      texts.set(object, textObject(engine, object, order, mark, visible, own, fonts))
    } else if (type === 5 && depth < deepestForm) {
      const inner = concat(readMatrix(engine, object), matrix)
      const count = engine.FPDFFormObj_CountObjects(object)
      for (let i = 0; i < count && order <= mostObjects; i++) {
        visit(engine.FPDFFormObj_GetObject(object, i), inner, own, { mark, visible }, depth + 1)
      }
    } else if (visible && paints.length < mostPaints) {
      if (type === 2) paints.push(...paintsOfPath(engine, object, matrix, own, order))
      // A shading fills what its clip leaves, in no single colour.
      else if (type === 4) paints.push({ kind: 'shape', box: own, order, opaque: false })
      else if (type === 3) {
        const box = intersect(unitSquare(concat(readMatrix(engine, object), matrix)), own)
        if (box) {
          const paint: Paint = { kind: 'picture', box, order, opaque: false }
          paints.push(paint)
          pictures.set(paint, object)
        }
      }
    }
  }

  const count = engine.FPDFPage_CountObjects(page)
  for (let i = 0; i < count && order <= mostObjects; i++) {
    visit(engine.FPDFPage_GetObject(page, i), toPage, shown, { visible: true }, 0)
  }
  return { texts, paints, pictures }
}

interface Inherited {
  mark?: number | 'artifact'
  visible: boolean
}

function isActive(engine: Pdfium, object: number): boolean {
  engine.putInt(engine.scratch, 1)
  return !engine.FPDFPageObj_GetIsActive(object, engine.scratch) || (engine.int(engine.scratch) & 0xff) !== 0
}

export function readMatrix(engine: Pdfium, object: number): Matrix {
  const { scratch } = engine
  if (!engine.FPDFPageObj_GetMatrix(object, scratch)) return [1, 0, 0, 1, 0, 0]
  return [0, 1, 2, 3, 4, 5].map((i) => engine.float(scratch, i)) as unknown as Matrix
}

function unitSquare(matrix: Matrix): Box {
  return boxOf([apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)])
}

/** The object's marked-content id, or that one of its marks says that it is no part of the document's text. */
function markOf(engine: Pdfium, object: number): number | 'artifact' | undefined {
  const id = engine.FPDFPageObj_GetMarkedContentID(object)
  if (id >= 0) return id
  const count = engine.FPDFPageObj_CountMarks(object)
  for (let i = 0; i < count; i++) {
    const mark = engine.FPDFPageObj_GetMark(object, i)
    const name = engine.utf16((buffer, size) => {
      engine.FPDFPageObjMark_GetName(mark, buffer, size, engine.scratch)
      return engine.int(engine.scratch)
    })
    if (name === 'Artifact') return 'artifact'
  }
  return undefined
}

/** Part of the page that the object's clip paths leave; `outer` where it has none. */
function clipOf(engine: Pdfium, object: number, matrix: Matrix, outer: Box): Box {
  const clip = engine.FPDFPageObj_GetClipPath(object)
  if (!clip) return outer
  let box = outer
  const paths = Math.min(engine.FPDFClipPath_CountPaths(clip), 20)
  for (let path = 0; path < paths; path++) {
    const segments = engine.FPDFClipPath_CountPathSegments(clip, path)
    if (segments <= 0 || segments > 500) continue
    const points: Array<[number, number]> = []
    for (let i = 0; i < segments; i++) {
      const segment = engine.FPDFClipPath_GetPathSegment(clip, path, i)
      if (!engine.FPDFPathSegment_GetPoint(segment, engine.scratch, engine.scratch + 4)) continue
      points.push(apply(matrix, engine.float(engine.scratch, 0), engine.float(engine.scratch, 1)))
    }
    if (points.length > 1) box = intersect(box, boxOf(points)) ?? nothing
  }
  return box
}

const nothing: Box = { x0: 0, top: 0, x1: 0, bottom: 0 }

interface Font {
  name: string
  bold: boolean
  italic: boolean
}

function fontOf(engine: Pdfium, object: number, fonts: Map<number, Font>): Font {
  const handle = engine.FPDFTextObj_GetFont(object)
  const known = fonts.get(handle)
  if (known) return known
  const full = handle ? engine.utf8((buffer, size) => engine.FPDFFont_GetBaseFontName(handle, buffer, size)) : ''
  const name = fontName(full)
  const flags = handle ? Math.max(0, engine.FPDFFont_GetFlags(handle)) : 0
  // Most names say it; where one does not, the font program is asked, which has to be copied for it.
  const program = handle && !saysStyle(name) ? fontProgram(engine, handle) : undefined
  const font = {
    name,
    bold: isBold(name, (flags & (1 << 18)) !== 0) || program?.bold === true,
    italic: isItalic(name, (flags & (1 << 6)) !== 0) || program?.italic === true,
  }
  fonts.set(handle, font)
  return font
}

function fontProgram(engine: Pdfium, font: number): FontProgram | undefined {
  if (!engine.FPDFFont_GetFontData(font, 0, 0, engine.scratch)) return undefined
  const size = engine.int(engine.scratch)
  if (size <= 0 || size > 1 << 26) return undefined
  const buffer = engine.malloc(size)
  try {
    if (!engine.FPDFFont_GetFontData(font, buffer, size, engine.scratch)) return undefined
    return readFontProgram(engine.bytes(buffer, size))
  } finally {
    engine.free(buffer)
  }
}

function textObject(
  engine: Pdfium,
  object: number,
  order: number,
  mark: Inherited['mark'],
  visible: boolean,
  clip: Box,
  fonts: Map<number, Font>,
): TextObject {
  const { scratch } = engine
  const font = fontOf(engine, object, fonts)
  const mode = engine.FPDFTextObj_GetTextRenderMode(object)
  engine.FPDFTextObj_GetFontSize(object, scratch)
  const size = engine.float(scratch)
  const color = colorOf(engine, object, mode === 1 ? 'stroke' : 'fill')
  const ink = !visible ? 'optional-content' : mode === 3 || mode === 7 || color.alpha === 0 ? 'none' : 'painted'
  const text: TextObject = {
    look: {
      size,
      bold: font.bold || (mode === 2 && isThickened(engine, object, size)),
      italic: font.italic,
      direction: [1, 0],
      order,
      ink,
      clip,
      ...(font.name ? { font: font.name } : {}),
      ...(color.hex ? { color: color.hex } : {}),
      ...(mark !== undefined ? { mark } : {}),
    },
    settle(matrix) {
      const [a, b, c, d] = matrix
      const along = Math.hypot(a, b) || 1
      text.matrix = matrix
      text.look.size = Math.abs(size) * (Math.hypot(c, d) || along)
      text.look.direction = [(a / along) * Math.sign(size || 1), (b / along) * Math.sign(size || 1)]
      // A slanted matrix makes an upright font look italic: the vertical axis leans by more than 8 degrees.
      const lean = (a * c + b * d) / (along * (Math.hypot(c, d) || 1))
      if (Math.abs(lean) > 0.14) text.look.italic = true
    },
  }
  return text
}

/** Fill and stroke in the same colour with a visible pen: how a producer without the bold font makes one. */
function isThickened(engine: Pdfium, object: number, size: number): boolean {
  if (!engine.FPDFPageObj_GetStrokeWidth(object, engine.scratch)) return false
  const width = engine.float(engine.scratch)
  const fill = colorOf(engine, object, 'fill')
  const stroke = colorOf(engine, object, 'stroke')
  return width > 0.01 * Math.abs(size) && stroke.alpha > 0 && fill.hex === stroke.hex
}

export function colorOf(
  engine: Pdfium,
  object: number,
  which: 'fill' | 'stroke',
): { hex: string | undefined; alpha: number } {
  const { scratch: s } = engine
  const call = which === 'fill' ? engine.FPDFPageObj_GetFillColor : engine.FPDFPageObj_GetStrokeColor
  if (!call(object, s, s + 4, s + 8, s + 12)) return { hex: undefined, alpha: 255 }
  return { hex: hexColor(engine.int(s, 0), engine.int(s, 1), engine.int(s, 2)), alpha: engine.int(s, 3) }
}
