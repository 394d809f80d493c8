import { describe, expect, it } from 'vitest'
import { inReadingOrder } from '../../src/read/pdf-bidi.ts'
import type { Look, Piece } from '../../src/read/pdf-drawing.ts'

const look = (font: string) => ({ font, size: 10, direction: [1, 0] }) as unknown as Look
const [hebrew, latin] = [look('Hebrew'), look('Latin')]

/** A line as it stands on the page, from left to right; signs and Latin letters in a font of their own. */
function painted(line: string, y = 0): Piece[] {
  return [...line].map((text, i) => ({
    text,
    x: 10 * i,
    y,
    advance: 10,
    look: /[\p{Script=Hebrew}\p{Script=Arabic}\d]/u.test(text) ? hebrew : latin,
  }))
}
const read = (...lines: string[]) => inReadingOrder(lines.flatMap((line, i) => painted(line, -20 * i)))
const text = (...lines: string[]) =>
  read(...lines)
    .map((piece) => piece.text)
    .join('')

describe('numbers in lines from right to left', () => {
  it('a number with hyphens stays as it stands on the page, in one look', () => {
    const pieces = read('03-555-0182 :ןופלט')
    expect(pieces.map((piece) => piece.text).join('')).toBe('טלפון: 03-555-0182')
    expect(new Set(pieces.slice(-11).map((piece) => piece.look))).toEqual(new Set([hebrew]))
  })
  it('groups with spaces are read from the right', () => expect(text('0182 555 03 :ןופלט')).toBe('טלפון: 03 555 0182'))
  it('groups behind a plus on their left were set from left to right', () =>
    expect(text('+971 4 000 1122 :فتاه')).toBe('هاتف: +971 4 000 1122'))
  it('a number alone on its line runs as the page does, and as it stands behind a plus on its left', () => {
    const page = 'תבותכה לא רוזחל ונרמא רבכ'
    expect(text(page, '0182 555 03 972+')).toMatch(/\+972 03 555 0182$/)
    expect(text(page, '+972 03 555 0182')).toMatch(/\+972 03 555 0182$/)
  })
})

describe('a lam and an alef', () => {
  const at = (letter: string, advance: number): Piece => ({ text: letter, x: 50, y: 0, advance, look: hebrew })
  const word = (...pieces: Piece[]) =>
    inReadingOrder([{ text: 'ا', x: 60, y: 0, advance: 5, look: hebrew }, ...pieces])
      .map((piece) => piece.text)
      .join('')
  it('of one glyph come in the order of the file', () => expect(word(at('ل', 8), at('أ', 8))).toBe('الأ'))
  it('of a glyph each come in the order of their places, the narrow alef on the left', () => {
    expect(word(at('أ', 3), at('ل', 6))).toBe('الأ')
  })
})

describe('the direction of a line', () => {
  it('is the page’s, where the page is in one script', () =>
    expect(text('ןאכ בתכנ טסקט לש הכורא הרוש הז תא ארוק ימו', 'press@muster.org :ל"אוד')).toMatch(
      /דוא"ל: press@muster\.org$/,
    ))
  it('is that of most letters on a page in two', () =>
    expect(text('A page in English with a name in it', 'see תב for more')).toMatch(/see בת for more$/))
})

describe('a line in Latin letters on such a page', () => {
  it('is read from the left, a stop from the other font painted last', () => {
    const name = painted('press@muster org', -20)
    const stop: Piece = { text: '.', x: 120, y: -20, advance: 10, look: hebrew }
    const pieces = [...painted('ןופלט'), ...name.filter(({ text }) => text !== ' '), stop]
    expect(
      inReadingOrder(pieces)
        .map((piece) => piece.text)
        .join(''),
    ).toBe('טלפוןpress@muster.org')
  })
})
