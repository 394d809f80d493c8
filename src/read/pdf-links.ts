import type { Link, Piece } from './pdf-drawing.ts'

/** From how many text sizes on a link's area is higher than a line: a picture's, a button's. */
const highArea = 3

/** Letters nearer than this share of their size stand in one word. */
const inWord = 0.15

/**
 * The links that text can have. A producer draws a link on text word by word or line by line; an area several lines high
 * that begins or ends inside a word belongs to a picture, and lies over text beside it only because the picture's frame does.
 */
export function linksOfText(links: readonly Link[], pieces: readonly Piece[]): Link[] {
  return links.filter((link) => {
    const height = link.box.bottom - link.box.top
    return !pieces.some((piece, i) => {
      const next = pieces[i + 1]
      return (
        next !== undefined &&
        height > highArea * piece.look.size &&
        isLetter(piece) &&
        isLetter(next) &&
        areNeighbours(piece, next) &&
        covers(link, piece) !== covers(link, next)
      )
    })
  })
}

/** Link whose area holds the middle of the piece, a little above its baseline. */
export function linkAt(piece: Piece, links: readonly Link[]): Link | undefined {
  return links.find((link) => covers(link, piece))
}

function covers({ box }: Link, piece: Piece): boolean {
  const [ux, uy] = piece.look.direction
  const lift = 0.3 * piece.look.size
  const x = piece.x + (piece.advance / 2) * ux + lift * uy
  const y = piece.y + (piece.advance / 2) * uy - lift * ux
  return x >= box.x0 && x <= box.x1 && y >= box.top && y <= box.bottom
}

const isLetter = (piece: Piece): boolean => /^[\p{L}\p{M}]+$/u.test(piece.text)

function areNeighbours(a: Piece, b: Piece): boolean {
  const size = a.look.size
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.advance, b.x + b.advance)
  return Math.abs(a.y - b.y) < 0.1 * size && gap < inWord * size
}
