import type { Fragment, Page } from '../read/source.ts'
import type { Line } from './block.ts'
import { mode, union } from './box.ts'
import { closeLetterSpacing } from './letter-spacing.ts'
import { inReadingOrder } from './reading-order.ts'
import { rows } from './rows.ts'
import { thresholds as t } from './thresholds.ts'

/** Characters whose neighbours need no space between them: Chinese, Japanese, full-width punctuation. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3000-\u303f\uff00-\uffef]/u

/** Width of an average letter of a fragment; East Asian letters are twice as wide as the unit that is meant. */
export function letterWidth(fragment: Fragment): number {
  let units = 0
  for (const char of fragment.text) units += unspaced.test(char) ? 2 : 1
  return (fragment.x1 - fragment.x0) / (units || 1)
}

/** What a reader of the page sees and reads along: upright, visible, no decoration. */
export function isBody(fragment: Fragment): boolean {
  return !fragment.hidden && !fragment.rotation && fragment.text.trim() !== ''
}

/**
 * Fragments of a page → pieces of lines. A piece is a line, or the part of a line up to a gap that might be the white
 * between two columns or two cells; `columns.ts` puts the pieces of one column together again.
 */
export function toPieces(page: Page, mirrored = false): Line[] {
  return rows(page.fragments.filter(isBody)).flatMap((row) =>
    cutAtGaps(row).map((piece) => toLine(piece, page.number, mirrored)),
  )
}

/** Cuts a row at its wide gaps. */
function cutAtGaps(row: Fragment[]): Fragment[][] {
  const sorted = [...row].sort((a, b) => a.x0 - b.x0)
  const pieces: Fragment[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const fragment of sorted) {
    const last = pieces.at(-1)
    const previous = last?.at(-1)
    const unit = previous ? Math.max(unitOf(previous), unitOf(fragment)) : 0
    if (last && fragment.x0 - right <= t.pieceGapChars * unit) last.push(fragment)
    else pieces.push([fragment])
    right = Math.max(right, fragment.x1)
  }
  return pieces
}

/** Half an em in a PDF, a column in a dump; bounded so that a letter-spaced label does not swallow its neighbour. */
function unitOf(fragment: Fragment): number {
  return fragment.size === 1 ? 1 : Math.min(0.62, Math.max(0.42, letterWidth(fragment) / fragment.size)) * fragment.size
}

/** One line from fragments on one baseline: the text with its spaces, the style of most of its letters. */
export function toLine(fragments: Fragment[], page: number, mirrored = false): Line {
  const ordered = settleSoftHyphens(inReadingOrder(fragments, mirrored))
  const weighted = ordered.map((f) => [f, f.text.replace(/\s/g, '').length] as const)
  const total = weighted.reduce((sum, [, n]) => sum + n, 0) || 1
  const share = (is: (f: Fragment) => boolean) => weighted.reduce((sum, [f, n]) => sum + (is(f) ? n : 0), 0) / total
  const size =
    mode(
      weighted.map(([f, n]) => [f.size, n]),
      0.05,
    ) ?? ordered[0]!.size
  const main = weighted.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
  return {
    ...union(ordered),
    page,
    column: 0,
    ...(mirrored ? { mirrored } : {}),
    fragments: ordered,
    text: closeLetterSpacing(joinFragments(ordered)).replace(/\s+/g, ' ').trim(),
    baseline: main.baseline,
    size,
    bold: share((f) => f.bold) > 0.6,
    italic: share((f) => f.italic) > 0.6,
    ...(main.color ? { color: main.color } : {}),
    ...(main.tag ? { tag: main.tag } : {}),
  }
}

/**
 * A soft hyphen inside a line is a place where the word might have been cut, and is not printed; at the line's end it is
 * printed as a hyphen, which some producers write out beside it.
 */
function settleSoftHyphens(fragments: Fragment[]): Fragment[] {
  const last = fragments.length - 1
  return fragments.map((fragment, i) => {
    if (!fragment.text.includes('\u00ad')) return fragment
    const end = i === last && /\u00ad[-‐]?\s*$/u.test(fragment.text) ? '\u00ad' : ''
    const text = fragment.text.replace(/\u00ad[-‐]?\s*$/u, (found) => (end ? '' : found)).replace(/\u00ad/g, '') + end
    return { ...fragment, text }
  })
}

/** Whether the gap between two neighbours stands for a space. */
export function spaceBetween(a: Fragment, b: Fragment): boolean {
  // An initial and the rest of its word; only a few letters are words of their own.
  if (
    a.size > t.initialSize * b.size &&
    /^["«“„]?\p{Lu}$/u.test(a.text.trim()) &&
    /^\p{Ll}/u.test(b.text) &&
    !/[AIOYÀÉE]/u.test(a.text)
  )
    return false
  if (/\s$/.test(a.text) || /^\s/.test(b.text)) return false
  const gap = Math.max(b.x0 - a.x1, a.x0 - b.x1)
  const cjk = unspaced.test(a.text.at(-1) ?? '') || unspaced.test(b.text[0] ?? '')
  return gap > (cjk ? 1.2 : t.spaceChars) * Math.min(unitOf(a), unitOf(b))
}

function joinFragments(fragments: Fragment[]): string {
  let text = ''
  fragments.forEach((fragment, i) => {
    const previous = fragments[i - 1]
    if (previous && spaceBetween(previous, fragment)) text += ' '
    text += fragment.text
  })
  return text
}

/** A bullet or number alone: it belongs to the text behind it however wide the gap. */
export const markerAlone =
  /^(?![-–]\d)(?:(?:[^\p{L}\p{N}\s]|[oㅇ§]|[(（]?(?:\p{Nd}{1,2}|\p{L}|[ivx]{1,4})[.)．）]|\d{1,2}(?:[-–/]|\.?[º°]))\s?){1,2}$/u

/** Pieces of one column → its lines: pieces on one baseline put together unless a gap keeps them apart. */
export function rejoin(pieces: readonly Line[], letter: number): Line[] {
  if (!pieces.length) return []
  const { x0, x1 } = union(pieces)
  const rows = toRows(pieces)
  return rows.flatMap((row, i) => {
    const edges = [{ x0, x1 }, ...[rows[i - 1], rows[i + 1]].filter((other) => other?.length === 1).map((o) => o![0]!)]
    const justified = edges.some((edge) => fills(row, edge, letter))
    const lines: Line[][] = []
    for (const piece of row) {
      const open = lines.at(-1)
      if (open && belong(open.at(-1)!, piece, justified, letter)) open.push(piece)
      else lines.push([piece])
    }
    return lines.map(mergePieces)
  })
}

/** Pieces on one baseline, from left to right. */
function toRows(pieces: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const row = rows.at(-1)
    if (row && piece.baseline - row[0]!.baseline <= t.baselineSize * Math.min(row[0]!.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0)
  return rows
}

/**
 * Whether the pieces of a row reach from edge to edge of a narrow column, or of the unbroken line above or below it
 * (beside a picture): then its word spaces were stretched.
 */
function fills(row: readonly Line[], edges: { x0: number; x1: number }, letter: number): boolean {
  if (row.length < 2 || (edges.x1 - edges.x0 > t.narrowLetters * letter && !isEvenlySpread(row, letter))) return false
  const [left, right] = [row[0]!.x0 - edges.x0, edges.x1 - row.at(-1)!.x1]
  return (
    left > -letter &&
    left < t.indentedChars * letter &&
    Math.abs(right) < letter &&
    row.every((p) => p.size === row[0]!.size)
  )
}

/** Several gaps, all alike: a line of few words, stretched because the next one was too long for it. */
function isEvenlySpread(row: readonly Line[], letter: number): boolean {
  const gaps = row.slice(1).map((piece, i) => piece.x0 - row[i]!.x1)
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  // On a grid of characters the same white is now four columns wide, now six.
  const alike = letter === 1 ? t.spreadColumns : t.spreadChars * letter
  return gaps.length >= t.spreadGaps && most - least <= alike && most < t.justifiedGapChars * letter
}

/** Whether two neighbours on a baseline are one line. */
function belong(a: Line, b: Line, justified: boolean, letter: number): boolean {
  const gap = b.x0 - a.x1
  if (gap <= t.rejoinGapChars * letter || markerAlone.test(a.text)) return true
  if (
    justified &&
    gap <
      t.justifiedGapChars *
        letter *
        (a.text.length + b.text.length > t.continuedLetters && /^\p{Ll}/u.test(b.text) ? 3 : 1)
  )
    return true
  return /[:：]$/u.test(a.text) && a.text.length <= t.labelChars && gap < t.valueGapChars * letter
}

/** Pieces on one baseline as one line. */
export const mergePieces = (pieces: readonly Line[]): Line => {
  const [first] = pieces
  if (pieces.length === 1) return first!
  return toLine(
    pieces.flatMap((p) => p.fragments),
    first!.page,
    first!.mirrored,
  )
}
