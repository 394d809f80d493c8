import { describe, expect, it } from 'vitest'
import type { Link, Piece } from '../../src/read/pdf-drawing.ts'
import { linkAt, linksOfText } from '../../src/read/pdf-links.ts'

/** A line of 10 pt letters, each 5 pt wide, from x = 100 on the baseline y = 100. */
const pieces = (text: string): Piece[] =>
  [...text].map((letter, i) => ({
    text: letter,
    x: 100 + 5 * i,
    y: 100,
    advance: 5,
    look: { size: 10, bold: false, italic: false, direction: [1, 0], order: 1, ink: 'painted' },
  }))

const link = (x0: number, x1: number, top: number, bottom: number): Link => ({
  box: { x0, x1, top, bottom },
  url: 'https://example.org/',
})

const linked = (text: string, area: Link): string => {
  const all = pieces(text)
  const links = linksOfText([area], all)
  return all.flatMap((piece) => (linkAt(piece, links) ? [piece.text] : [])).join('')
}

describe('the area of a link', () => {
  it('gives its letters the address', () => expect(linked('see there now', link(120, 145, 92, 103))).toBe('there'))
  it('may be a letter too wide where it is drawn line by line', () =>
    expect(linked('see there now', link(118, 153, 92, 103))).toContain('there'))
  it('may cover whole words of several lines', () =>
    expect(linked('see there now', link(120, 145, 60, 140))).toBe('there'))
  it('is a picture’s where it is high and cuts a word', () =>
    expect(linked('see there now', link(0, 132, 40, 140))).toBe(''))
})
