import type { Box } from '../read/source.ts'

/** The smallest box around all of them. At least one is needed. */
export function union(boxes: readonly Box[]): Box {
  const first = boxes[0]!
  const all = { x0: first.x0, top: first.top, x1: first.x1, bottom: first.bottom }
  for (const box of boxes) {
    if (box.x0 < all.x0) all.x0 = box.x0
    if (box.top < all.top) all.top = box.top
    if (box.x1 > all.x1) all.x1 = box.x1
    if (box.bottom > all.bottom) all.bottom = box.bottom
  }
  return all
}

/** Length that two intervals share; negative is the gap between them. */
export function shared(a0: number, a1: number, b0: number, b1: number): number {
  return Math.min(a1, b1) - Math.max(a0, b0)
}

export const width = (box: Box): number => box.x1 - box.x0
export const height = (box: Box): number => box.bottom - box.top
export const middle = (box: Box): number => (box.top + box.bottom) / 2
export const centre = (box: Box): number => (box.x0 + box.x1) / 2

/** Vertical overlap as a share of the lower of the two boxes. */
export function verticalOverlap(a: Box, b: Box): number {
  const lower = Math.min(height(a), height(b)) || 1
  return shared(a.top, a.bottom, b.top, b.bottom) / lower
}

/** The largest of any number of values; a call takes only so many arguments. */
export const largest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
export const smallest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

/** The middle value; at least one is needed. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Most frequent value after rounding to `step`, each counted with its weight. */
export function mode(
  values: ReadonlyArray<readonly [value: number, weight: number]>,
  step: number,
): number | undefined {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const key = Math.round(value / step)
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  let best: number | undefined
  let most = 0
  for (const [key, weight] of weights) {
    if (weight > most) {
      most = weight
      best = key * step
    }
  }
  return best
}
