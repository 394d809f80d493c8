import type { Look, Piece } from './pdf-drawing.ts'

/** Letters this near to each other, in sizes, are one letter printed twice: for boldness, or as its shadow. */
const nearest = 0.12

/**
 * Text printed twice, a little apart, once: bold where both were of one colour, else (a shadow) the one on top.
 */
export function withoutOverprint(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, number>()
  const kept: Array<Piece | undefined> = [...pieces]
  const bold = new Map<Look, Look>()
  const twins: Array<{ before: number; index: number }> = []
  const letters = new Map<Look, number>()
  const shared = new Map<Look, number>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.generated || piece.text.trim() === '') continue
    const { size } = piece.look
    // Cells of a twelfth of an em would cut neighbours apart: two roundings, one shifted by half a cell, do not.
    const cell = 4 * nearest * size
    const keys = [0, 0.5].flatMap((dx) =>
      [0, 0.5].map(
        (dy) => `${piece.text} ${dx} ${dy} ${Math.floor(piece.x / cell + dx)} ${Math.floor(piece.y / cell + dy)}`,
      ),
    )
    const before = keys.map((key) => seen.get(key)).find((at) => at !== undefined && isTwin(pieces[at]!, piece))
    for (const key of keys) seen.set(key, index)
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

function isTwin(one: Piece, other: Piece): boolean {
  const { look } = one
  if (look === other.look || look.ink !== other.look.ink || Math.abs(look.size - other.look.size) > 0.05 * look.size)
    return false
  const most = Math.min(nearest * look.size, 0.5 * Math.max(one.advance, other.advance))
  return Math.abs(one.x - other.x) < most && Math.abs(one.y - other.y) < nearest * look.size
}
