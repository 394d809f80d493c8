import { largest, smallest } from './box.ts'
import { type Item, judge } from './gutters.ts'
import { thresholds as t } from './thresholds.ts'

/** White between two texts, and what stands around it. */
export interface Gutter {
  /** The strip of white. */
  x0: number
  x1: number
  left: number[]
  right: number[]
  /** The items above and below the stretch in which the strip is white. */
  above: number[]
  below: number[]
  /** Nothing crosses it, from the first item to the last. */
  whole: boolean
  score: number
}

/** Every strip of white that could part two texts. `items` from top to bottom. */
export function* gutters(items: readonly Item[], letter: number, line: number): Generator<Gutter> {
  const rows = rowNumbers(items, line)
  for (const x of edges(items, letter)) yield* guttersAt(items, rows, x, letter, line)
}

/**
 * Left edges that at least two items share: a column begins where its lines begin. Where a column is centred or set
 * flush right, the right edges of the text before it serve.
 */
function edges(items: readonly Item[], letter: number): number[] {
  const tolerance = t.edgeChars * letter
  const found: number[] = []
  const clusters = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b)
    let start = 0
    for (let i = 1; i <= sorted.length; i++) {
      if (i < sorted.length && sorted[i]! - sorted[i - 1]! <= tolerance) continue
      if (i - start >= t.sideLines) found.push(sorted[start]!)
      start = i
    }
  }
  clusters(items.map((i) => i.x0))
  const lefts = found.length
  const ends: number[] = []
  for (const item of items) ends.push(item.x1)
  clusters(ends)
  // A right edge at X proposes a strip that begins there.
  return [...found.slice(0, lefts), ...found.slice(lefts).map((x) => x + tolerance + t.gutterChars * letter)]
}

/** For each item the number of its row: what stands on one baseline has one number. */
function rowNumbers(items: readonly Item[], line: number): Int32Array {
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.baseline - items[b]!.baseline)
  const rows = new Int32Array(items.length)
  let row = 0
  order.forEach((index, i) => {
    const before = order[i - 1]
    if (before !== undefined && items[index]!.baseline - items[before]!.baseline > 0.12 * line) row++
    rows[index] = row
  })
  return rows
}

function guttersAt(items: readonly Item[], rows: Int32Array, x: number, letter: number, line: number): Gutter[] {
  const wide = t.gutterChars * letter
  const strip = { x0: x - wide, x1: x - 0.05 * letter }
  const blocks = (item: Item) => item.x0 < strip.x1 && item.x1 > strip.x0
  const found: Gutter[] = []
  let left: number[] = []
  let right: number[] = []
  let parted = false
  const close = (blocked: boolean) => {
    parted ||= blocked
    const score = judge(items, left, right, letter, line)
    if (score > 0) {
      const sides = trimBand(items, left, right, line, blocked)
      const inside = new Set([...sides.left, ...sides.right])
      const first = smallest([...inside])
      const rest = items.map((_, i) => i).filter((i) => !inside.has(i))
      found.push({
        ...strip,
        ...sides,
        above: rest.filter((i) => i < first),
        below: rest.filter((i) => i > first),
        whole: !parted,
        score,
      })
    }
    left = []
    right = []
  }
  // A word of a justified line that stands over the strip: the line's other words are of no column either.
  const crossed = new Set(items.flatMap((item, i) => (item.text && blocks(item) ? [rows[i]] : [])))
  items.forEach((item, i) => {
    if (blocks(item) || crossed.has(rows[i])) close(true)
    else if (item.x1 <= strip.x0) left.push(i)
    else right.push(i)
  })
  close(false)
  return found
}

/**
 * A short line that ends a band of columns on one side only may be a heading over what follows, or a line above both
 * columns that happens to be short; it stands apart from its column by more than a line's white.
 *
 *     second column's last line      │ …last line
 *
 *     About X                        │            ← belongs to the band below
 *     A line that crosses the gutter
 */
function trimBand(
  items: readonly Item[],
  left: number[],
  right: number[],
  line: number,
  blocked: boolean,
): { left: number[]; right: number[] } {
  const trimmed = { left: [...left], right: [...right] }
  for (const [own, other] of [
    [trimmed.left, trimmed.right],
    [trimmed.right, trimmed.left],
  ] as const) {
    const otherTop = smallest(other.map((i) => items[i]!.top))
    const otherBottom = largest(other.map((i) => items[i]!.bottom))
    for (let n = Math.min(t.bandLines, own.length - 1); n > 0; n--) {
      const tail = own.slice(-n)
      const gap = items[tail[0]!]!.top - items[own[own.length - n - 1]!]!.bottom
      if (blocked && tail.every((i) => items[i]!.top > otherBottom - 0.2 * line) && gap > 0.45 * line) {
        own.splice(-n)
        break
      }
    }
    for (let n = Math.min(t.bandLines, own.length - 1); n > 0; n--) {
      const head = own.slice(0, n)
      const [last, next] = [items[head[n - 1]!]!, items[own[n]!]!]
      const apart =
        next.top - last.bottom > 0.5 * line || Math.abs(next.size - last.size) > t.sizeDifference * next.size
      if (head.every((i) => items[i]!.bottom < otherTop + 0.2 * line) && apart) {
        own.splice(0, n)
        break
      }
    }
  }
  return trimmed
}
