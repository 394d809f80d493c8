import type { Paint, Piece } from './pdf-drawing.ts'
import type { Pdfium } from './pdfium-memory.ts'

/** Share of a picture's pixels that must hide what is below for the picture to cover it. */
const opaqueShare = 0.9

/**
 * Finds out which pictures painted over text hide it. To know, a picture has to be rendered with its masks: a watermark or
 * a logo with a clear ground hides nothing. That is slow, so it is done only where there is text below.
 */
export function settlePictures(
  engine: Pdfium,
  document: number,
  page: number,
  pictures: ReadonlyMap<Paint, number>,
  pieces: readonly Piece[],
): void {
  for (const [paint, object] of pictures) {
    const { box, order } = paint
    const overText = pieces.some(
      ({ x, y, look }) => look.order < order && x >= box.x0 && x <= box.x1 && y >= box.top && y <= box.bottom,
    )
    paint.opaque = overText && !engine.FPDFPageObj_HasTransparency(object) && isOpaque(engine, document, page, object)
  }
}

function isOpaque(engine: Pdfium, document: number, page: number, object: number): boolean {
  const bitmap = engine.FPDFImageObj_GetRenderedBitmap(document, page, object)
  if (!bitmap) return false
  try {
    // 4 is BGRA; the other formats have no alpha.
    if (engine.FPDFBitmap_GetFormat(bitmap) !== 4) return true
    const [width, height] = [engine.FPDFBitmap_GetWidth(bitmap), engine.FPDFBitmap_GetHeight(bitmap)]
    const stride = engine.FPDFBitmap_GetStride(bitmap)
    const bytes = engine.bytes(engine.FPDFBitmap_GetBuffer(bitmap), stride * height)
    let opaque = 0
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) if (bytes[y * stride + 4 * x + 3]! >= 250) opaque++
    }
    return opaque >= opaqueShare * width * height
  } finally {
    engine.FPDFBitmap_Destroy(bitmap)
  }
}
