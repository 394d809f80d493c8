import type { Look, Piece } from './pdf-drawing.ts'

/** Letters this near to each other, in sizes, are one letter printed twice: for boldness, or as its shadow. */
const nearest = 0.12

/**
 * Text printed twice, a little apart, once: bold where both were of one colour, else (a shadow) the one on top.
 */
export function withoutOverprint(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<number, number[]>()
  const kept: Array<Piece | undefined> = [...pieces]
  const bold = new Map<Look, Look>()
  const twins: Array<{ before: number; index: number }> = []
  const letters = new Map<Look, number>()
  const shared = new Map<Look, number>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.generated || piece.text.trim() === '') continue
    const row = Math.floor(piece.y / rowHeight)
    let before: number | undefined
    for (let near = row - 1; near <= row + 1 && before === undefined; near++) {
      before = seen.get(cellOf(piece, near))?.find((at) => isTwin(pieces[at]!, piece))
    }
    const cell = cellOf(piece, row)
    const there = seen.get(cell)
    if (there) there.push(index)
    else seen.set(cell, [index])
    letters.set(piece.look, (letters.get(piece.look) ?? 0) + 1)
    if (before === undefined) continue
    twins.push({ before, index })
    shared.set(piece.look, (shared.get(piece.look) ?? 0) + 1)
  }
  for (const { before, index } of twins) {
    const [twin, piece] = [pieces[before]!, pieces[index]!]
    // Where texts lie one on the other, a few letters agree by chance: a second printing agrees in nearly all.
    if (shared.get(piece.look)! < 0.8 * letters.get(piece.look)!) continue
    if (twin.look.ink === 'none' || twin.look.color === piece.look.color) {
      kept[index] = undefined
      const apart = Math.abs(twin.x - piece.x) + Math.abs(twin.y - piece.y) > 0.005 * piece.look.size
      if (apart && !twin.look.bold) bold.set(twin.look, { ...twin.look, bold: true })
    } else kept[before] = undefined
  }
  return kept.flatMap((piece) => {
    if (!piece) return []
    const look = bold.get(piece.look)
    return [look ? { ...piece, look } : piece]
  })
}

/** Points; more than the distance of any two twins, so that looking into the rows above and below is enough. */
const rowHeight = 16

/** The same letter in the same row: a handful, of which the place is then compared. */
function cellOf({ text }: Piece, row: number): number {
  return row * 0x110000 + text.codePointAt(0)!
}

function isTwin(one: Piece, other: Piece): boolean {
  const { look } = one
  // First what nearly all pairs fail, for there are many.
  if (Math.abs(one.x - other.x) >= nearest * look.size || Math.abs(one.y - other.y) >= nearest * look.size) return false
  if (look === other.look || look.ink !== other.look.ink) return false
  if (Math.abs(look.size - other.look.size) > 0.05 * look.size) return false
  return Math.abs(one.x - other.x) < 0.5 * Math.max(one.advance, other.advance)
}
