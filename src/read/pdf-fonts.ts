import type { Drawing, Look, Piece } from './pdf-drawing.ts'

/** Share of letters in nameless fonts from which on it pays to look for the names. */
const namelessShare = 0.3

/**
 * Whether much of the text is in fonts without a name, of which nobody can say whether they are bold: Type 3 fonts, which
 * Chromium makes of every font that it cannot embed (Chinese, Japanese and Korean ones, fonts with variable weight). They
 * have a name in their descriptor, which PDFium does not give and pdf.js does.
 */
export function lacksFontNames({ pages }: Drawing): boolean {
  const pieces = pages.flatMap((page) => page.pieces.filter((piece) => !piece.generated))
  return pieces.filter((piece) => !piece.look.font).length > namelessShare * pieces.length
}

/** The drawing with the nameless fonts named as another drawing of the same file names them in the same places. */
export function lendFonts(drawing: Drawing, lender: Drawing): Drawing {
  return {
    ...drawing,
    pages: drawing.pages.map((page, index) => {
      const places = new Map(lender.pages[index]?.pieces.map((piece) => [place(piece), piece.look]))
      const lent = new Map<Look, Look>()
      const pieces = page.pieces.map((piece) => {
        if (piece.look.font || piece.generated) return piece
        const found = places.get(place(piece))
        if (found?.font && !lent.has(piece.look)) {
          const { font, bold, italic } = found
          lent.set(piece.look, {
            ...piece.look,
            font,
            bold: bold || piece.look.bold,
            italic: italic || piece.look.italic,
          })
        }
        const look = lent.get(piece.look)
        return look ? { ...piece, look } : piece
      })
      return { ...page, pieces }
    }),
  }
}

/** Engines differ by less than a point. */
function place({ x, y, text }: Piece): string {
  return `${Math.round(x / 2)} ${Math.round(y / 4)} ${text}`
}
