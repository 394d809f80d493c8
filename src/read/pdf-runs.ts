import { standApart } from './pdf-apart.ts'
import { around, type Link, type Look, type Piece } from './pdf-drawing.ts'
import { isUnspaced, rightToLeft } from './pdf-letters.ts'
import { linkAt, linksOfText } from './pdf-links.ts'
import { closeSpacedOut, type Gap } from './pdf-spaced-out.ts'
import type { Box } from './source.ts'

/**
 * Pieces → runs: what is printed in one style on one baseline without a gap wider than a space.
 *
 *     |Gemeinsam| |stark|            |Berlin,|     gap ≤ `widestSpace`: one run with a space in it
 *      run 1 ..........              run 2         wider: a tab, a column, a table cell; two runs
 */

/** In sizes of the text. A justified line may stretch its printed spaces this far. */
const widestPrintedSpace = 1
/** Where no space is printed, a gap this wide is no word space. */
const widestSpace = 0.6
/** A gap this wide without a printed space stands for one. */
const narrowestSpace = 0.22
/** Between characters of scripts without word spaces only a gap as wide as half a character is one. */
const narrowestUnspacedSpace = 0.5
/** Letters this near touch. */
const touching = 0.15
/** Baselines this near are one line. */
const sameBaseline = 0.08

/** A run, still with the look that says whether it can be seen. */
export interface Run extends Box {
  text: string
  baseline: number
  look: Look
  /** Outside of this nothing of the run is painted; each piece may have had a clip of its own. */
  clip?: Box | undefined
  url?: string
  /** Letters and those of them that cannot be read. */
  letters: number
  unreadable: number
  /** Its letters were set apart for looks; the gaps between them are closed. */
  spacedOut?: boolean
  /** White without a space stands before it, although the producer prints its spaces. */
  apart?: boolean
}

interface Open extends Run {
  start: readonly [number, number]
  from: number
  to: number
  /** Where the last piece was, along the line. */
  lastFrom: number
  lastTo: number
  /** Where the letters began that touch up to the last one: in a line read from the right, a number's first digit. */
  stretch: number
  /** The gaps inside it, where they stand in the text, and whether a space was put there for want of a printed one. */
  gaps: Gap[]
}

export function runs(pieces: readonly Piece[], links: readonly Link[], unreadable: (piece: Piece) => boolean): Run[] {
  const done: Run[] = []
  const ofText = linksOfText(links, pieces)
  const apart = standApart(pieces)
  const turned = pieces.some((piece) => rightToLeft.test(piece.text))
  let current: Open | undefined
  let space = ''
  let printed = false
  for (const [index, piece] of pieces.entries()) {
    if (/^[\p{Zs}\u200B]+$/u.test(piece.text)) {
      // Chromium sets a soft hyphen as a space and takes the pen back: no space, if the next letter begins where it did.
      const next = pieces[index + 1]
      const takenBack = next !== undefined && Math.hypot(next.x - piece.x, next.y - piece.y) < 0.03 * piece.look.size
      const seen = !piece.generated && !takenBack && piece.advance > 0.02 * piece.look.size
      if (seen || !space) space += piece.text.replaceAll('\u200B', '')
      printed ||= seen
      continue
    }
    const url = linkAt(piece, ofText)?.url
    const gap = current && gapTo(current, piece, turned ? stretchAfter(pieces, index) : undefined)
    if (current && gap !== undefined) {
      const between = spaceBetween(current, piece, gap, space, printed)
      const wide = apart.has(index) || gap > (printed ? widestPrintedSpace : widestSpace) * piece.look.size
      // Soft hyphens, joiners and marks go with what they stand in, whatever font a producer took them from.
      const attached = /^[\p{Cf}\p{M}]+$/u.test(piece.text)
      const joins = !wide && (attached || (url === current.url && sameLook(current.look, piece.look)))
      if (joins) current.gaps.push({ at: current.text.length, gap, put: between !== '' && !printed, printed })
      if (printed || !wide) current.text += between
      if (joins) {
        extend(current, piece, unreadable(piece))
        space = ''
        printed = false
        continue
      }
    } else if (current && printed) current.text += space
    if (current) done.push(close(current, done.at(-1)))
    current = open(piece, url, unreadable(piece), apart.has(index))
    space = ''
    printed = false
  }
  if (current) done.push(close(current, done.at(-1)))
  return done
}

/**
 * Distance along the line from the last piece to this one, on whichever side; undefined if it is on another line.
 *
 *     ו 60 ב      read from the right: ב, then 6, which is not what stands beside ב, then 0, then ו beside the 6
 *
 * @param length of this piece and the letters right of it that touch, on a page that has lines read from the right
 */
function gapTo(run: Open, piece: Piece, length: number | undefined): number | undefined {
  const [ux, uy] = run.look.direction
  const [vx, vy] = piece.look.direction
  if (Math.abs(ux * vx + uy * vy - 1) > 0.01) return undefined
  const [dx, dy] = [piece.x - run.start[0], piece.y - run.start[1]]
  const size = Math.max(run.look.size, piece.look.size)
  const across = Math.abs(dx * uy - dy * ux)
  const from = dx * ux + dy * uy
  const back = length === undefined ? run.lastFrom - piece.advance : run.stretch - length
  const gap = from < run.lastFrom ? back - from : from - run.lastTo
  if (sameLook(run.look, piece.look) ? across > sameBaseline * size : across > 0.5 * size) return undefined
  return gap
}

/** How far the letters reach that stand side by side from this piece on. */
function stretchAfter(pieces: readonly Piece[], index: number): number {
  const first = pieces[index]!
  let end = first.x + first.advance
  for (let i = index + 1; i < pieces.length; i++) {
    const { x, y, advance, look, text } = pieces[i]!
    if (text.trim() === '' || y !== first.y || Math.abs(x - end) > touching * look.size) break
    end = x + advance
  }
  return end - first.x
}

function spaceBetween(run: Open, piece: Piece, gap: number, space: string, printed: boolean): string {
  if (printed) return space
  const size = Math.min(run.look.size, piece.look.size)
  const least = isUnspaced(run.text.at(-1)) && isUnspaced(piece.text[0]) ? narrowestUnspacedSpace : narrowestSpace
  if (gap > least * size) return ' '
  // PDFium measures with the font's own space; what it put in counts where there is something to see.
  return space && least === narrowestSpace && gap > 0.08 * size ? ' ' : ''
}

function sameLook(a: Look, b: Look): boolean {
  if (a === b) return true
  return (
    a.font === b.font &&
    Math.abs(a.size - b.size) < 0.02 * a.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.color === b.color &&
    a.ink === b.ink &&
    a.mark === b.mark
  )
}

function open(piece: Piece, url: string | undefined, unreadable: boolean, apart: boolean): Open {
  return {
    x0: 0,
    top: 0,
    x1: 0,
    bottom: 0,
    baseline: piece.y,
    text: piece.text,
    look: piece.look,
    clip: piece.look.clip,
    ...(url ? { url } : {}),
    ...(apart ? { apart } : {}),
    letters: 1,
    unreadable: unreadable ? 1 : 0,
    start: [piece.x, piece.y],
    from: 0,
    to: piece.advance,
    lastFrom: 0,
    lastTo: piece.advance,
    stretch: 0,
    gaps: [],
  }
}

function extend(run: Open, piece: Piece, unreadable: boolean): void {
  const [ux, uy] = run.look.direction
  const from = (piece.x - run.start[0]) * ux + (piece.y - run.start[1]) * uy
  run.text += piece.text
  if (Math.abs(from - run.lastTo) > touching * run.look.size) run.stretch = from
  run.lastFrom = from
  run.lastTo = from + piece.advance
  run.from = Math.min(run.from, from)
  run.to = Math.max(run.to, from + piece.advance)
  const { clip } = piece.look
  run.clip = run.clip && clip && (run.clip === clip ? clip : around(run.clip, clip))
  run.letters++
  if (unreadable) run.unreadable++
}

/** Share of the size above and below the baseline that a run's box takes, whatever its font claims of itself. */
const ascent = 0.8
const descent = 0.2

function close(run: Open, before: Run | undefined): Run {
  // Too short to tell by itself, a run is spaced out where the one before it on its line is.
  const company =
    before !== undefined &&
    before.spacedOut === true &&
    sameLook(before.look, run.look) &&
    Math.abs(before.baseline - run.baseline) < sameBaseline * run.look.size
  const closed = closeSpacedOut(run.text, run.gaps, run.look.size, company)
  const [ux, uy] = run.look.direction
  const { size } = run.look
  const [x, y] = run.start
  const corners = [run.from, run.to].flatMap((along) =>
    [ascent, -descent].map((up) => [x + along * ux + up * size * uy, y + along * uy - up * size * ux] as const),
  )
  const xs = corners.map(([cx]) => cx)
  const ys = corners.map(([, cy]) => cy)
  const box = { x0: Math.min(...xs), top: Math.min(...ys), x1: Math.max(...xs), bottom: Math.max(...ys) }
  return {
    ...box,
    text: closed ?? run.text,
    baseline: Math.abs(uy) < 0.01 ? y : box.bottom,
    look: run.look,
    ...(run.clip ? { clip: run.clip } : {}),
    ...(run.url ? { url: run.url } : {}),
    ...(closed === undefined ? {} : { spacedOut: true }),
    ...(run.apart ? { apart: true } : {}),
    letters: run.letters,
    unreadable: run.unreadable,
  }
}
