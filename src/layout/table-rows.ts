import type { Box, Fragment } from '../read/source.ts'
import type { Line } from './block.ts'
import { union } from './box.ts'
import { spaceBetween } from './lines.ts'
import { type CellKind, kindOf } from './table-figures.ts'
import { tableThresholds as t } from './table-thresholds.ts'

/** Text of a row without white that could be a gutter: a cell, or a part of one. */
export interface Piece extends Box {
  text: string
  kind: CellKind
  bold: boolean
  size: number
  fragments: Fragment[]
  /** The line it was taken from. */
  line: Line
}

/** Everything on one baseline. */
export interface Row extends Box {
  baseline: number
  size: number
  pieces: Piece[]
  lines: Line[]
  /** A row of dashes in a text dump: `-------  -------`; it parts rows and holds no text. */
  drawn: boolean
}

/**
 * The row without what stands beside a table. Lines stay whole: text that shares a line with a cell stays in the table,
 * it would be lost otherwise.
 */
export function within(row: Row, isInside: (piece: Piece) => boolean): Row {
  const lines = new Set(row.pieces.filter(isInside).map((piece) => piece.line))
  const pieces = row.pieces.filter((piece) => lines.has(piece.line))
  return pieces.length === row.pieces.length ? row : { ...row, pieces }
}

/** Dots that lead from a label to its figure; they stand for white. */
const leader = /\s*(?:\.{4,}|(?:\s\.){3,}\s?|…{2,}|_{4,})\s*/
/** White that may be a gutter inside one fragment: a leader, double spaces, a space between a figure and `$ 12`. */
const inner = new RegExp(String.raw`(${leader.source}|\s{2,}|(?<=[\p{Nd})%-])\s+(?=\p{Sc}\s?[(–—-]?\s?\p{Nd}))`, 'u')
const drawn = /^[\s\-=_+|—–─━═*]*[-=_—–─━═]{3,}[\s\-=_+|—–─━═*]*$|^(?:\s*<[SC]>\s*)+$/i

/** Whether a text dump's row is a drawn line. */
export const isDrawn = (text: string): boolean => drawn.test(text)

/**
 * Sorts lines into rows and cuts these into pieces. Near-linear: one sort, one pass.
 */
export function toRows(lines: readonly Line[]): Row[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)
  const rows: Row[] = []
  let group: Line[] = []
  const close = () => {
    if (group.length) rows.push(toRow(group))
    group = []
  }
  for (const line of sorted) {
    const first = group[0]
    if (first && line.baseline - first.baseline > t.sameBaseline * Math.min(first.size, line.size)) close()
    group.push(line)
  }
  close()
  return rows
}

function toRow(lines: Line[]): Row {
  const text = lines.map((l) => l.text).join(' ')
  const sorted = lines.flatMap((line) => line.fragments.map((fragment) => ({ fragment, line })))
  sorted.sort((a, b) => a.fragment.x0 - b.fragment.x0)
  const isDrawnRow = isDrawn(text)
  const pieces = isDrawnRow ? [] : toPieces(sorted)
  return {
    ...union(lines),
    baseline: lines[0]!.baseline,
    size: Math.max(...lines.map((l) => l.size)),
    pieces,
    lines,
    drawn: isDrawnRow,
  }
}

interface Placed {
  fragment: Fragment
  line: Line
}

function toPieces(placed: Placed[]): Piece[] {
  const pieces: Piece[] = []
  let group: Placed[] = []
  const close = () => {
    if (group.length) pieces.push(toPiece(group))
    group = []
  }
  let right = Number.NEGATIVE_INFINITY
  const gutter = isStretched(placed) ? t.pieceGap : t.narrowGap
  for (const whole of placed) {
    for (const [i, part] of cutFragment(whole.fragment).entries()) {
      const gap = part.x0 - right
      const wide = part.size === 1 ? t.pieceGapDump - 0.1 : gutter * part.size
      const before = group.at(-1)
      if (before) {
        const narrow = gap > t.spaceGap * part.size && areFigures(before.fragment.text, part.text)
        const apart = whole.fragment.apart === true && gap > t.spaceGap * part.size
        if (i > 0 || gap >= wide || narrow || apart || before.line !== whole.line) close()
      }
      if (part.text.trim()) group.push({ fragment: part, line: whole.line })
      right = Math.max(right, part.x1)
    }
  }
  close()
  return pieces
}

/** Whether a row is set word by word with stretched spaces, which are all alike: a line of justified text. */
function isStretched(placed: readonly Placed[]): boolean {
  const gaps = placed
    .slice(1)
    .map(({ fragment }, i) => (fragment.x0 - placed[i]!.fragment.x1) / fragment.size)
    .filter((gap) => gap >= t.narrowGap)
  return gaps.length > 2 && Math.max(...gaps) - Math.min(...gaps) < t.stretched
}

/** Makes one piece of fragments that follow each other on one line. */
export function toPiece(group: Placed[]): Piece {
  const fragments = group.map((g) => g.fragment)
  const text = joinFragments(fragments).replace(/\s+/g, ' ').trim()
  const bold = fragments.reduce((sum, f) => sum + (f.bold ? f.text.length : 0), 0)
  return {
    ...union(fragments),
    text,
    kind: kindOf(text),
    bold: bold > 0.6 * text.length,
    size: Math.max(...fragments.map((f) => f.size)),
    fragments,
    line: group[0]!.line,
  }
}

/** The fragments' text from left to right. It serves to judge a cell; what is printed is made by `toLine`. */
function joinFragments(fragments: readonly Fragment[]): string {
  let text = ''
  fragments.forEach((fragment, i) => {
    const previous = fragments[i - 1]
    text += (previous && spaceBetween(previous, fragment) ? ' ' : '') + fragment.text
  })
  return text
}

/** Cuts a fragment at double spaces and dot leaders, in proportion to its letters. */
function cutFragment(fragment: Fragment): Fragment[] {
  const figures = cutFigures(fragment)
  if (figures) return figures
  if (!inner.test(fragment.text)) return [fragment]
  return cutText(
    fragment,
    fragment.text.split(inner).map((text, i) => ({ text, white: i % 2 === 1 })),
  )
}

/** A token of digits with their signs; a thousands group that may follow one; what makes digits figures for certain. */
const token = /^[(+\-−–]?\p{Sc}?\(?\p{Nd}[\p{Nd}.,'’]*[%)]{0,2}$|^[-–—]$/u
const group = /^\p{Nd}{3}(?!\p{Nd})/u
const certain = /\p{Nd}[.,]\p{Nd}|%|\(|^(?:19|20)\p{Nd}{2}$/u

/**
 * Cuts a fragment that is nothing but figures a word space apart: `5,433.8 27.2% 6,742`. Where a space may part
 * thousands (`3 412`), it is left; telephone numbers are left whole.
 */
function cutFigures(fragment: Fragment): Fragment[] | undefined {
  const words = fragment.text.trim().split(/\s+/)
  if (words.length < 2 || !words.every((word) => token.test(word)) || !words.some((word) => certain.test(word))) return
  const parts: Array<{ text: string; white: boolean }> = []
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (before && !partable(before, word)) parts.at(-1)!.text += ` ${word}`
    else parts.push(...(i ? [{ text: ' ', white: true }] : []), { text: word, white: false })
  })
  return parts.length > 1 ? cutText(fragment, parts) : undefined
}

/** Whether a space between two words parts figures: no thousands group follows, no sign comes before. */
function partable(before: string, word: string): boolean {
  const thousands = /^[(+\-−–]?\p{Nd}{1,3}$/u.test(before) && group.test(word)
  return !thousands && !/^[-–—+]$/.test(before)
}

/** Whether two neighbouring fragments are figures of two cells, however narrow the gutter. */
function areFigures(before: string, text: string): boolean {
  const both = [before.trim(), text.trim()]
  return (
    both.every((word) => token.test(word)) && both.some((word) => certain.test(word)) && partable(both[0]!, both[1]!)
  )
}

/** Cuts a fragment at its single spaces: what is left to try where a gutter is one space wide. */
export function cutWords(fragment: Fragment): Fragment[] {
  return cutText(
    fragment,
    fragment.text.split(/(\s+)/).map((text, i) => ({ text, white: i % 2 === 1 })),
  )
}

function cutText(fragment: Fragment, parts: Array<{ text: string; white: boolean }>): Fragment[] {
  const unit = (fragment.x1 - fragment.x0) / (columnsOf(fragment.text) || 1)
  let x = fragment.x0
  const cut: Fragment[] = []
  for (const { text, white } of parts) {
    const x1 = x + unit * columnsOf(text)
    if (text && !white) cut.push({ ...fragment, text, x0: x, x1 })
    x = x1
  }
  return cut
}

/** Width in units of a Latin letter; East Asian letters take two, as in a text dump's grid. */
function columnsOf(text: string): number {
  let count = 0
  for (const char of text)
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(char) ? 2 : 1
  return count
}
