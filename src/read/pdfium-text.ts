import type { Matrix, Piece } from './pdf-drawing.ts'
import { apply, concat } from './pdf-drawing.ts'
import { printed } from './pdf-letters.ts'
import type { Pdfium } from './pdfium-memory.ts'
import type { TextObject } from './pdfium-objects.ts'

/**
 * The characters of a page in PDFium's reading of them: logical order, also for Arabic and Hebrew, spaces put in where
 * the file only moves the pen, a text drawn twice given once.
 *
 * @param toPage from the page's own coordinates to those of the page as shown
 * @param objects text objects by handle, as found by walking the page
 */
export function pieces(engine: Pdfium, page: number, toPage: Matrix, objects: Map<number, TextObject>): Piece[] {
  const text = engine.FPDFText_LoadPage(page)
  if (!text) return []
  try {
    const count = engine.FPDFText_CountChars(text)
    const list: Piece[] = []
    for (let index = 0; index < count; index++) {
      const piece = pieceAt(engine, text, index, toPage, objects)
      if (piece) list.push(piece)
    }
    return joinSurrogates(list)
  } finally {
    engine.FPDFText_ClosePage(text)
  }
}

function pieceAt(
  engine: Pdfium,
  text: number,
  index: number,
  toPage: Matrix,
  objects: Map<number, TextObject>,
): Piece | undefined {
  const code = engine.FPDFText_GetUnicode(text, index)
  const generated = engine.FPDFText_IsGenerated(text, index) === 1
  if (generated && (code === 0x0d || code === 0x0a)) return undefined
  const handle = engine.FPDFText_GetTextObject(text, index)
  const object = objects.get(handle)
  if (!object) return generated ? { text: ' ', x: 0, y: 0, advance: 0, look: nowhere, generated } : undefined
  const { look } = object
  // A space that PDFium puts in has no matrix of its own to settle the object by.
  if (generated) return { text: ' ', x: 0, y: 0, advance: 0, look, generated }
  const { scratch } = engine
  if (object.matrix === undefined) {
    engine.FPDFText_GetMatrix(text, index, scratch)
    const own = [0, 1, 2, 3, 4, 5].map((i) => engine.float(scratch, i)) as unknown as Matrix
    // Nor has one that it moved in text from right to left, which it does not call its own.
    const moved = /\s/u.test(String.fromCodePoint(code)) && identity.every((value, i) => value === own[i])
    if (!moved) object.settle(concat(own, toPage))
  }
  engine.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
  const originX = engine.double(scratch, 0)
  const originY = engine.double(scratch, 1)
  const [x, y] = apply(toPage, originX, originY)
  const piece: Piece = { text: isHyphen(engine, text, index, code) ? '-' : printed(code), x, y, advance: 0, look }
  if (!piece.text) return undefined
  if (engine.FPDFText_HasUnicodeMapError(text, index) === 1) piece.unmapped = true
  // The loose box spans the advance width, but PDFium reckons it for upright text only.
  const upright = Math.abs(look.direction[1]) < 0.01 && look.direction[0] > 0
  if (upright && engine.FPDFText_GetLooseCharBox(text, index, scratch)) {
    const [right] = apply(toPage, engine.float(scratch, 2), originY)
    piece.advance = Math.max(0, right - x)
    return piece
  }
  if (engine.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)) {
    const [x0, x1, y0, y1] = [0, 1, 2, 3].map((i) => engine.double(scratch, i)) as [number, number, number, number]
    const [ux, uy] = look.direction
    for (const [px, py] of [apply(toPage, x0, y0), apply(toPage, x1, y1)]) {
      piece.advance = Math.max(piece.advance, (px - x) * ux + (py - y) * uy)
    }
  }
  return piece
}

/** PDFium writes U+0002 (or U+FFFE) where a hyphen ends a line. */
function isHyphen(engine: Pdfium, text: number, index: number, code: number): boolean {
  return (code === 0x02 || code === 0xfffe) && engine.FPDFText_IsHyphen(text, index) === 1
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const nowhere = { size: 0, bold: false, italic: false, direction: [1, 0], order: 0, ink: 'painted' } as const

/** A letter beyond U+FFFF comes as two halves. */
function joinSurrogates(list: Piece[]): Piece[] {
  return list.filter((piece, index) => {
    const next = list[index + 1]
    if (/^[\uD800-\uDBFF]$/.test(piece.text) && next && /^[\uDC00-\uDFFF]$/.test(next.text)) {
      next.text = piece.text + next.text
      next.x = piece.x
      next.advance = Math.max(next.advance, piece.advance)
      return false
    }
    return true
  })
}
