import type { Box } from '../read/source.ts'
import { largest, middle, shared, smallest } from './box.ts'
import { thresholds as t } from './thresholds.ts'

/** Something with a place on the page: a piece of a line, or a table that is already one block. */
export interface Item extends Box {
  baseline: number
  /** Of its text; 0 for a table. */
  size: number
  /** Empty for a table. */
  text: string
}

/** Nothing but numbers, letters of a list, bullets. */
const markers = /^(?:\(?(?:\d{1,3}|\p{L})[.)]?\s?|[^\p{L}\p{N}\s]\s?){1,3}$/u

/** How much two sets of items look like two texts side by side; 0 or less: they do not. */
export function judge(items: readonly Item[], left: number[], right: number[], letter: number, line: number): number {
  if (left.length < t.sideLines || right.length < t.sideLines) return 0
  const l = left.map((i) => items[i]!)
  const r = right.map((i) => items[i]!)
  const top = (side: Item[]) => smallest(side.map((i) => i.top))
  const bottom = (side: Item[]) => largest(side.map((i) => i.bottom))
  const together = shared(top(l), bottom(l), top(r), bottom(r))
  // Small type has lines of its own.
  const largestOf = (side: Item[]) => Math.max(...side.map((i) => i.size))
  const own = Math.min(line, 1.3 * Math.min(largestOf(l), largestOf(r)) || line)
  if (together < 1.4 * own) return 0
  const beside = (side: Item[], other: Item[]) => {
    const [from, to] = [top(other) - line, bottom(other) + line]
    return side.filter((i) => middle(i) > from && middle(i) < to)
  }
  const lBeside = beside(l, r)
  const rBeside = beside(r, l)
  if (lBeside.length < t.sideLines || rBeside.length < t.sideLines) return 0
  // Bullets and numbers stand left of their items; that is no column.
  if (l.every((i) => i.text.length <= 4 || markers.test(i.text)) || r.every((i) => i.text.length <= 2)) return 0
  const gap = Math.min(...rBeside.map((i) => i.x0)) - Math.max(...lBeside.map((i) => i.x1))
  const many = lBeside.length >= t.columnLines && rBeside.length >= t.columnLines
  if (gap < (many || inOtherType(lBeside, rBeside) ? t.gutterChars : t.looseGutterChars) * letter) return 0
  if (labels(lBeside, rBeside, line)) return 0
  if (isRiver(items, lBeside, rBeside, letter, line)) return 0
  if (gap < t.riverChars * letter && !aligned(lBeside, letter, line)) return 0
  if (!aligned(rBeside, letter, line, rBeside.length > 2 && gap > 2 * t.riverChars * letter)) return 0
  // The tallest strip first, one row more before any width: what is narrower only beside a picture lies inside it.
  return together + 0.2 * Math.min(gap, 4 * letter)
}

/** A caption beside the text, say: all of it in smaller or larger type. */
function inOtherType(left: readonly Item[], right: readonly Item[]): boolean {
  const sizes = [left, right].map((side) => side.map((i) => i.size))
  const [l, r] = sizes.map((own) => ({ least: Math.min(...own), most: Math.max(...own) }))
  return l!.least > (1 + t.otherSize) * r!.most || r!.least > (1 + t.otherSize) * l!.most
}

/**
 * Word spaces of a few justified lines that happen to lie under each other: every row of pieces reaches from edge to edge
 * of the unbroken line right above or below it, or of a measure too narrow for two.
 *
 *     |Northern Ferries announces that it|
 *     |will     run     its     new  ship|
 *     |from     Norholm    to     Easter-|
 */
function isRiver(items: readonly Item[], left: Item[], right: Item[], letter: number, line: number): boolean {
  const edge = 0.7 * letter
  const x0 = Math.min(...left.map((i) => i.x0))
  const x1 = Math.max(...right.map((i) => i.x1))
  const ends = rowsOf(right, line)
  const starts = rowsOf(left, line)
  const filled = ends.every(
    (end) =>
      x1 - end.x1 < edge && starts.some((s) => Math.abs(s.baseline - end.baseline) < 0.3 * line && s.x0 - x0 < edge),
  )
  if (filled && x1 - x0 < t.twoColumnsLetters * letter) return true
  if (!filled || ends.length >= t.columnLines) return false
  const top = ends[0]!.baseline - 1.6 * line
  const bottom = ends.at(-1)!.baseline + 1.6 * line
  return items.some(
    (i) => i.baseline > top && i.baseline < bottom && Math.abs(i.x0 - x0) < edge && Math.abs(i.x1 - x1) < edge,
  )
}

/** Pieces of one line as one, from top to bottom. */
function rowsOf(side: readonly Item[], line: number): Array<{ x0: number; x1: number; baseline: number }> {
  const rows: Array<{ x0: number; x1: number; baseline: number }> = []
  for (const item of [...side].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    if (row && item.baseline - row.baseline < 0.3 * line) {
      row.x0 = Math.min(row.x0, item.x0)
      row.x1 = Math.max(row.x1, item.x1)
    } else rows.push({ x0: item.x0, x1: item.x1, baseline: item.baseline })
  }
  return rows
}

/**
 * Most lines of a column share an edge or a middle; the pieces beside a river of wide word spaces do not. Pieces of one
 * line count as one: only their outer edges are edges of the column.
 */
function aligned(side: Item[], letter: number, line: number, flushRight = true): boolean {
  const rows = rowsOf(side, line)
  const agree = (of: (i: { x0: number; x1: number }) => number) => {
    const values = rows.map(of).sort((a, b) => a - b)
    const middle = values[values.length >> 1]!
    return values.filter((v) => Math.abs(v - middle) < t.edgeChars * letter).length >= 0.55 * values.length
  }
  return (
    agree((i) => i.x0) || (flushRight && agree((i) => i.x1)) || agree((i) => (i.x0 + i.x1) / 2) || stepped(rows, letter)
  )
}

/** Lists, nested ones, first-line indents: not one edge, but few, each with several lines. */
function stepped(rows: ReadonlyArray<{ x0: number }>, letter: number): boolean {
  if (rows.length < t.steppedRows) return false
  const edges = rows.map((row) => row.x0).sort((a, b) => a - b)
  const near = 0.3 * letter
  const shared = edges.filter((x, i) => x - (edges[i - 1] ?? -1e9) < near || (edges[i + 1] ?? 1e9) - x < near)
  return shared.length >= t.steppedShare * rows.length
}

/** Labels with their values beside them ("WHEN:   Monday"): short, each on the baseline of a value, and fewer. */
function labels(side: Item[], right: Item[], line: number): boolean {
  // The list below the last value is no part of it.
  const end = Math.max(...right.map((i) => i.bottom))
  const left = side.filter((i) => middle(i) < end)
  const aligned = left.filter((l) => right.some((r) => Math.abs(r.baseline - l.baseline) < 0.12 * line))
  const short = left.filter((l) => l.text.length <= t.labelChars)
  const colons = left.filter((l) => /[:：]$/.test(l.text))
  return (
    aligned.length >= t.labelShare * left.length &&
    short.length >= 0.85 * left.length &&
    (colons.length >= 0.6 * left.length || left.length * 1.6 < rowsOf(right, line).length)
  )
}
