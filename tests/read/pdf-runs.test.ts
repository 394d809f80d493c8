import { expect, test } from 'vitest'
import type { Look, Piece } from '../../src/read/pdf-drawing.ts'
import { runs } from '../../src/read/pdf-runs.ts'

const look = { size: 10, direction: [1, 0] } as unknown as Look

/** Letters side by side from `x` on, five points wide each. */
const at = (x: number, text: string): Piece[] =>
  [...text].map((letter, i) => ({ text: letter, x: x + 5 * i, y: 0, advance: 5, look }))
const texts = (...pieces: Piece[][]) => runs(pieces.flat(), [], () => false).map((run) => run.text)

test('letters side by side are one run, with a printed space in it', () => {
  expect(texts(at(0, 'one two'))).toEqual(['one two'])
})
test('a small gap stands for a space', () => expect(texts(at(0, 'one'), at(18, 'two'))).toEqual(['one two']))
test('beyond a wide gap a new run begins, and no space is made up for it', () => {
  expect(texts(at(0, 'one'), at(40, 'two'))).toEqual(['one', 'two'])
})
test('a printed space before a wide gap is kept', () => {
  expect(texts(at(0, 'one '), at(40, 'two'))).toEqual(['one ', 'two'])
})
test('a number between letters read from the right touches them without a space', () => {
  // On the page: ב 60 ו, with no white between them.
  expect(texts(at(20, 'ו'), at(10, '60'), at(5, 'ב'))).toEqual(['ו60ב'])
  expect(texts(at(40, 'ו'), at(10, '60,000'), at(5, 'ב'))).toEqual(['ו60,000ב'])
})
test('two words of a Latin page painted in the wrong order are two runs', () => {
  expect(texts(at(40, 'two'), at(23, 'one'))).toEqual(['two', 'one'])
})
