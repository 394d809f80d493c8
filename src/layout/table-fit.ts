import { largest, median, smallest } from './box.ts'
import { kindOf } from './table-figures.ts'
import { cutWords, type Piece, type Row, toPiece } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/** A word of a dump's row. */
export interface Word {
  x0: number
  x1: number
  text: string
  piece: Piece
  fragment: Piece['fragments'][number]
}

/** A column as the rows show it that have all cells: its edges, and the strip that is its own. */
export interface Strip {
  left: number
  right: number
  from: number
  to: number
  /** Where the cells behind it usually begin. */
  after: number
}

/** A piece's words, each with its place. */
export const wordsOf = (piece: Piece): Word[] =>
  piece.fragments.flatMap((fragment) =>
    cutWords(fragment).map((word) => ({ x0: word.x0, x1: word.x1, text: word.text, piece, fragment: word })),
  )

/** How many words from here on are one figure, date or code; 0 where they are none. */
export function typedLength(words: readonly Word[], from: number): number {
  for (let length = Math.min(4, words.length - from); length > 0; length--) {
    const text = words
      .slice(from, from + length)
      .map((word) => word.text)
      .join(' ')
    const kind = kindOf(text)
    if (kind !== 'text' && kind !== 'sign') return length
  }
  return 0
}

/** Indices of words inside of a figure: `987,3` of `1 987,3`, `g` of `400 g`; not `Zug` of `Zug 1201 Zug 1203`. */
function figuresIn(words: readonly Word[]): Set<number> {
  const inside = new Set<number>()
  for (let i = 0; i < words.length; ) {
    const length = Math.max(1, typedLength(words, i))
    for (let k = i + 1; k < i + length; k++) if (words[k]!.text !== words[i - 1]?.text) inside.add(k)
    i += length
  }
  return inside
}

/** Columns of rows that have as many cells each; nothing where these do not stand under each other. */
export function stripsOf(rows: ReadonlyArray<ReadonlyArray<{ x0: number; x1: number }>>): Strip[] | undefined {
  const columns = rows[0]!.map((_, i) => rows.map((row) => row[i]!))
  const agree = (values: number[]) => {
    const usual = median(values)
    return values.filter((v) => Math.abs(v - usual) <= t.squeezedShift).length >= t.squeezedShare * values.length
  }
  const aligned = columns.every((cells) =>
    [cells.map((c) => c.x0), cells.map((c) => c.x1), cells.map((c) => (c.x0 + c.x1) / 2)].some(agree),
  )
  if (!aligned) return
  const borders = columns.slice(1).map((cells, i) => {
    const [end, start] = [largest(columns[i]!.map((c) => c.x1)), smallest(cells.map((c) => c.x0))]
    return end < start ? (end + start) / 2 : (median(columns[i]!.map((c) => c.x1)) + median(cells.map((c) => c.x0))) / 2
  })
  if (borders.some((border, i) => i > 0 && border <= borders[i - 1]! + 1)) return
  return columns.map((cells, i) => ({
    left: median(cells.map((c) => c.x0)),
    right: median(cells.map((c) => c.x1)),
    from: i ? borders[i - 1]! + 0.5 : Number.NEGATIVE_INFINITY,
    to: i < borders.length ? borders[i]! - 0.5 : Number.POSITIVE_INFINITY,
    after: i < borders.length ? median(columns[i + 1]!.map((c) => c.x0)) : Number.POSITIVE_INFINITY,
  }))
}

/** What a way to part a row's words costs, from column to column. */
interface Way {
  cost: number
  /** Index of the first word of each column and of the one after the last. */
  cuts: number[]
}

/** The row's cells, one for each column or none; nothing where its words do not fit the columns. */
export function cutAt(row: Row, strips: readonly Strip[]): Array<Piece | undefined> | undefined {
  const words = row.pieces.flatMap(wordsOf)
  if (words.length > t.squeezedWords) return
  // White before each word, and how many wide gaps there are up to it: what white parts is never put together.
  const gaps = words.map((word, i) => (i ? word.x0 - words[i - 1]!.x1 : 0))
  const wide = gaps.map(
    (
      (sum) => (gap) =>
        (sum += gap > 1.5 ? 1 : 0)
    )(0),
  )
  const costOf = (from: number, to: number, strip: Strip, label: boolean): number => {
    if (from === to) return label ? 0.5 : 2
    if (wide[to - 1]! > wide[from]!) return Number.POSITIVE_INFINITY
    const [x0, x1] = [words[from]!.x0, words[to - 1]!.x1]
    // Of ways that fit as well, the one that leaves less white.
    const slack = 0.02 * (Math.abs(x0 - strip.left) + Math.abs(x1 - strip.right))
    const spill = label
      ? Math.max(0, x1 - strip.after)
      : Math.max(0, strip.from - x0 - 0.5) + Math.max(0, x1 - strip.to - 0.5)
    const aside = slack + spill + (label ? Math.max(0, strip.left - x0) : shift(x0, x1, strip))
    const cut = from === 0 || gaps[from]! > 1.5 ? 0 : inFigure.has(from) ? 4 : 0.5
    return aside + cut
  }
  const inFigure = figuresIn(words)
  let ways: Array<Way | undefined> = [{ cost: 0, cuts: [0] }]
  for (const [i, strip] of strips.entries()) {
    const next: Array<Way | undefined> = []
    for (const [from, way] of ways.entries()) {
      for (let to = from; way && to <= words.length; to++) {
        const cost = way.cost + costOf(from, to, strip, i === 0)
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) next[to] = { cost, cuts: [...way.cuts, to] }
      }
    }
    ways = next
  }
  const best = ways[words.length]
  if (!best) return
  const cells = strips.map((_, i) => words.slice(best.cuts[i]!, best.cuts[i + 1]!))
  const fits = cells.every(
    (cell, i) => i === 0 || !cell.length || shift(cell[0]!.x0, cell.at(-1)!.x1, strips[i]!) <= t.squeezedReach,
  )
  return fits ? cells.map((cell, i) => (cell.length ? place(cell, strips[i]!) : undefined)) : undefined
}

/** How far a cell stands beside its column: by the edge that fits best. */
const shift = (x0: number, x1: number, { left, right }: Strip): number =>
  Math.min(Math.abs(x0 - left), Math.abs(x1 - right), Math.abs(x0 + x1 - left - right) / 2)

function place(words: readonly Word[], { from, to }: Strip): Piece {
  const piece = toPiece(words.map(({ fragment, piece }) => ({ fragment, line: piece.line })))
  const x0 = Math.min(Math.max(piece.x0, from), to - 1)
  return { ...piece, x0, x1: Math.max(x0 + 0.5, Math.min(piece.x1, to)) }
}
