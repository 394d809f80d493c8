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
      const places = new Map<string, Look>()
      for (const piece of lender.pages[index]?.pieces ?? []) {
        for (const place of placesOf(piece)) places.set(place, piece.look)
      }
      // All letters of a text operator share a look, and so a font: one of them that is found speaks for the others.
      const lent = new Map<Look, Look>()
      for (const piece of page.pieces) {
        if (piece.look.font || piece.generated || lent.has(piece.look)) continue
        const found = placesOf(piece)
          .map((place) => places.get(place))
          .find((look) => look?.font)
        if (!found) continue
        const bold = found.bold || piece.look.bold
        const italic = found.italic || piece.look.italic
        lent.set(piece.look, { ...piece.look, font: found.font!, bold, italic })
      }
      // One that has no counterpart goes with its neighbour: nobody changes the font for a single letter.
      let before: Look | undefined
      for (const { look, generated } of page.pieces) {
        if (generated) continue
        if (!look.font && !lent.has(look) && before && before.size === look.size && before.color === look.color) {
          lent.set(look, { ...look, font: before.font!, bold: before.bold, italic: before.italic })
        }
        const named = lent.get(look) ?? look
        if (named.font) before = named
      }
      return { ...page, pieces: page.pieces.map((piece) => ({ ...piece, look: lent.get(piece.look) ?? piece.look })) }
    }),
  }
}

/** Engines differ by less than a point: of two roundings, one shifted by half a cell, one is the same. */
function placesOf({ x, y, text }: Piece): string[] {
  return [0, 0.5].flatMap((dx) =>
    [0, 0.5].map((dy) => `${dx} ${dy} ${Math.floor(x / 4 + dx)} ${Math.floor(y / 4 + dy)} ${text}`),
  )
}
