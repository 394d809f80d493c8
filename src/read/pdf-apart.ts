import type { Piece } from './pdf-drawing.ts'
import { isUnspaced } from './pdf-letters.ts'

/** White between two letters that stands for a space, in sizes of the text; less is kerning. */
const least = 0.2
/** The same between East Asian letters. */
const leastEastAsian = 0.4
/** Letters this near touch; a printed space may be as narrow. */
const touching = 0.12
/** Printed spaces that show that the producer prints them, and how many gaps without one there may be for each. */
const witnesses = 12
const exceptions = 0.25

/** What lies between a piece and the visible piece before it. */
interface Joint {
  index: number
  /** In sizes of the text; infinite over a line's end. */
  gap: number
  printed: boolean
  script: 'spaced' | 'hangul' | 'unspaced' | 'mixed'
}

/**
 * Pieces that stand apart from what is left of them. A producer that prints its spaces (word processors, browsers) puts
 * no white without one between two words of a text: where there is some, a tab or a table's cell begins.
 *
 *     Oat·biscuits·with·raisins  400·g 28-05-2024      `·` printed; the cells' padding is hardly wider
 *
 * Between ideographs no space is printed, and none is left; Latin words amid them are set a little apart.
 *
 * @returns indices
 */
export function standApart(pieces: readonly Piece[]): Set<number> {
  const joints = jointsOf(pieces)
  const touches = (joint: Joint | undefined) => joint !== undefined && joint.gap < touching
  const ends = (joint: Joint | undefined) => !joint || joint.printed || joint.gap === Infinity
  // Of spaced-out type no letter touches its neighbour.
  const inWords = (a: Joint | undefined, b: Joint | undefined) =>
    (touches(a) && (touches(b) || ends(b))) || (touches(b) && ends(a))
  const apart = joints.filter(
    ({ gap, printed, script }, i) =>
      !printed &&
      script !== 'mixed' &&
      gap > (script === 'spaced' ? least : leastEastAsian) &&
      gap < Infinity &&
      inWords(joints[i - 1], joints[i + 1]),
  )
  const printed = joints.filter((joint) => joint.printed && joint.gap < Infinity).length
  const near = apart.filter(({ gap, script }) => gap < 1 && script === 'spaced').length
  const prints = printed >= witnesses && near <= exceptions * printed
  return new Set(apart.filter(({ script }) => prints || script === 'unspaced').map(({ index }) => index))
}

function jointsOf(pieces: readonly Piece[]): Joint[] {
  const joints: Joint[] = []
  let before: Piece | undefined
  let printed = false
  for (const [index, piece] of pieces.entries()) {
    if (piece.text.trim() === '') {
      printed ||= !piece.generated && piece.advance > 0.02 * piece.look.size
      continue
    }
    const { size } = piece.look
    const sameLine = before && Math.abs(piece.y - before.y) < 0.5 * size
    const gap = before ? Math.max(piece.x - before.x - before.advance, before.x - piece.x - piece.advance) : 0
    joints.push({
      index,
      gap: sameLine ? gap / size : Number.POSITIVE_INFINITY,
      printed,
      script: scriptOf(before?.text.at(-1), piece.text[0]),
    })
    before = piece
    printed = false
  }
  return joints
}

function scriptOf(before: string | undefined, after: string | undefined): Joint['script'] {
  if (isUnspaced(before) || isUnspaced(after)) {
    return isUnspaced(before) && isUnspaced(after) && /\p{L}\p{L}/u.test(`${before}${after}`) ? 'unspaced' : 'mixed'
  }
  return /\p{Script=Hangul}/u.test(`${before}${after}`) ? 'hangul' : 'spaced'
}
