import { describe, expect, test } from 'vitest'
import { closeLetterSpacing } from '../../src/layout/letter-spacing.ts'
import { a4, drawn, laidOut } from './drawing.ts'

describe('letters set apart', () => {
  test.each([
    ['C O M M U N I Q U É', 'COMMUNIQUÉ'],
    ['C O M M U N I Q U É  D E  P R E S S E', 'COMMUNIQUÉ DE PRESSE'],
    ['P R E S S E M I T T E I L U N G', 'PRESSEMITTEILUNG'],
    ['П Р Е С С - Р Е Л И З', 'ПРЕСС-РЕЛИЗ'],
    ['N E W S\u2003R O O M', 'NEWS ROOM'],
  ])('%s', (given, closed) => expect(closeLetterSpacing(given)).toBe(closed))

  test.each([
    ['words', 'A cat on a mat'],
    ['four letters', 'Q & A'],
    ['initials', 'J. R. R. Holm'],
    ['a list of letters in a sentence', 'Vitamins A B C D and E'],
    ['figures', '1 2 3 4 5 6 7'],
  ])('%s stay', (_, given) => expect(closeLetterSpacing(given)).toBe(given))

  test('over a page of text', () => {
    const page = a4([
      ...drawn('P R E S S   R E L E A S E'.replace(/ {3}/, '  '), { y: 60, size: 12 }),
      ...drawn('The ferries of Norholm run twice as often from May on, and by night.', { y: 100 }),
    ])
    expect(laidOut(page)[0]).toBe('PRESS RELEASE')
  })
})
