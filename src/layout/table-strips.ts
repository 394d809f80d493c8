import type { Column } from './table-alignment.ts'
import { cutWords, type Piece, type Row, toPiece } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/**
 * Strips of a page that hold the cells of a table, grown row by row. A piece widens the strip that it stands in; what
 * stands in white opens one; what crosses white makes two strips one, and so tells where the table ends:
 *
 *     Name         Role               Since
 *     Ann Brook    Chief Executive     2019
 *     └ strip ┘    └── strip ────┘   └ s. ┘
 *     A paragraph crosses all of them.
 */
export class Strips {
  columns: Column[] = []

  constructor(first: Row) {
    this.columns = first.pieces.map(({ x0, x1 }) => ({ x0, x1 }))
  }

  /** The strips with a row more, or nothing where fewer than `least` would be left. */
  with(row: Row, least: number): { columns: Column[]; row: Row } | undefined {
    // A text from edge to edge would leave white at a gutter now and then.
    const cut = row.pieces.length > 1 ? { ...row, pieces: row.pieces.flatMap((piece) => this.cut(piece)) } : row
    const spans = [...this.columns, ...cut.pieces].map(({ x0, x1 }) => ({ x0, x1 })).sort((a, b) => a.x0 - b.x0)
    const gutter = row.size === 1 ? t.corridorDump : t.corridor * row.size
    const columns: Column[] = []
    for (const span of spans) {
      const last = columns.at(-1)
      if (last && span.x0 - last.x1 < gutter) last.x1 = Math.max(last.x1, span.x1)
      else columns.push(span)
    }
    return columns.length < least ? undefined : { columns, row: cut }
  }

  /** A piece cut at the white between two strips, where it has a space there. Words over white go with those before. */
  private cut(piece: Piece): Piece[] {
    const over = (x0: number, x1: number) => this.columns.flatMap((c, i) => (x0 < c.x1 && x1 > c.x0 ? [i] : []))
    if (over(piece.x0, piece.x1).length < 2) return [piece]
    // On paper only where the text was set in two parts: the place of a word inside of one is a guess.
    const words = piece.size === 1 ? piece.fragments.flatMap(cutWords) : piece.fragments
    const groups: Array<{ at: number; words: typeof words }> = []
    for (const word of words) {
      const at = over(word.x0, word.x1)
      if (at.length > 1) return [piece]
      const last = groups.at(-1)
      if (last && (at.length === 0 || at[0] === last.at)) last.words.push(word)
      else groups.push({ at: at[0] ?? 0, words: [word] })
    }
    return groups.map((group) => toPiece(group.words.map((fragment) => ({ fragment, line: piece.line }))))
  }
}
