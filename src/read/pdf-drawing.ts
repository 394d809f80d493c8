import type { Box, SourceInfo } from './source.ts'

/**
 * What an engine finds on a page, before it is a Source: pieces of text and painted things, with their place in the
 * order of painting. Both engines give this; what it means (runs, spaces, hidden text) is worked out once for both.
 */

/** How a piece of text looks; one object is shared by all pieces of one text operator. */
export interface Look {
  font?: string
  size: number
  bold: boolean
  italic: boolean
  color?: string
  /** Unit vector of the writing direction on the page as shown (y downward); upright text has `[1, 0]`. */
  direction: readonly [number, number]
  /** Place in the order of painting. */
  order: number
  /** Painted without ink: an OCR layer over a scan, a text for search engines, optional content switched off. */
  ink: 'painted' | 'none' | 'optional-content'
  /** Part of the page's area outside of which nothing of it is painted. */
  clip?: Box
  /** Marked-content id, or that the file calls it an artifact. */
  mark?: number | 'artifact'
}

/** A character or a few, where a pen would put them: `x`, `y` begin the baseline, `advance` is its length. */
export interface Piece {
  text: string
  x: number
  y: number
  advance: number
  look: Look
  /** A space that the engine put in; it has no place of its own. */
  generated?: boolean
  /** The engine does not know its Unicode value. */
  unmapped?: boolean
}

/** Something painted that is not text. */
export interface Paint {
  kind: 'rule' | 'shape' | 'picture'
  box: Box
  order: number
  color?: string
  /** Whether nothing of what was painted before shows through. */
  opaque: boolean
}

export interface Link {
  box: Box
  url: string
}

/** An element of the structure tree that owns marked content of the page. */
export interface TagPath {
  /** Index of each element among its parent's children, from the root: one element has one, whatever the page. */
  key: number[]
  roles: string[]
}

export interface PageDrawing {
  number: number
  width: number
  height: number
  pieces: Piece[]
  paints: Paint[]
  links: Link[]
  /** By marked-content id. */
  tags: Map<number, TagPath>
}

/** What an engine makes of a file. */
export interface Drawing {
  pages: PageDrawing[]
  info: Omit<SourceInfo, 'sha256' | 'file'>
}

/** `[a, b, c, d, e, f]` as in the PDF specification: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Applies `first`, then `second`. */
export function concat(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = second
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** Smallest box round the points. */
export function boxOf(points: ReadonlyArray<readonly [number, number]>): Box {
  let [x0, top, x1, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    x0 = Math.min(x0, x)
    x1 = Math.max(x1, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x0, top, x1, bottom }
}

export function intersect(a: Box, b: Box): Box | undefined {
  const box = {
    x0: Math.max(a.x0, b.x0),
    top: Math.max(a.top, b.top),
    x1: Math.min(a.x1, b.x1),
    bottom: Math.min(a.bottom, b.bottom),
  }
  return box.x0 <= box.x1 && box.top <= box.bottom ? box : undefined
}

/** Smallest box round both. */
export function around(a: Box, b: Box): Box {
  return {
    x0: Math.min(a.x0, b.x0),
    top: Math.min(a.top, b.top),
    x1: Math.max(a.x1, b.x1),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
