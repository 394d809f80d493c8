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

test('where spaces are printed, a gap without one begins a run, however narrow', () => {
  const prose = at(0, 'a b c d e f g h i j k l m n o p').map((piece) => ({ ...piece, y: 20 }))
  const list = runs([...prose, ...at(0, '400 g'), ...at(28, '28 May')], [], () => false).slice(1)
  expect(list.map((run) => [run.text, run.apart])).toEqual([
    ['400 g', undefined],
    ['28 May', true],
  ])
  // In a file that prints no spaces the same gap is one.
  expect(texts(at(0, '400'), at(18, 'g'), at(28, '28'))).toEqual(['400 g 28'])
})
test('spaced-out letters amid printed spaces are no cells', () => {
  const prose = at(0, 'a b c d e f g h i j k l m n o p').map((piece) => ({ ...piece, y: 20 }))
  const letters = [...'NEWS'].flatMap((letter, i) => at(8 * i, letter))
  expect(texts(prose, letters).slice(1)).toEqual(['N E W S'])
})
test('ideographs left apart are two cells; a Latin word amid them is not', () => {
  const wide = (x: number, text: string) =>
    [...text].map((letter, i) => ({ text: letter, x: x + 10 * i, y: 0, advance: 10, look }))
  expect(texts(wide(0, '開会式'), wide(35, '港の館'))).toEqual(['開会式', '港の館'])
  expect(texts(wide(0, '展示'), at(25, 'Web'), wide(45, '講演'))).toEqual(['展示 Web 講演'])
})
