import { describe, expect, test } from 'vitest'
import type { Drawing, Look } from '../../src/read/pdf-drawing.ts'
import { withRelativeWeights } from '../../src/read/pdf-weights.ts'

/** The fonts that are bold in a file with so many letters in each. */
function bold(letters: Record<string, number>): string[] {
  const looks = Object.keys(letters).map(
    (font, order): Look => ({ font, size: 10, bold: false, italic: false, direction: [1, 0], order, ink: 'painted' }),
  )
  const pieces = looks.map((look) => ({ text: 'x'.repeat(letters[look.font!]!), x: 0, y: 0, advance: 5, look }))
  withRelativeWeights({ pages: [{ pieces }] } as unknown as Drawing)
  return looks.filter((look) => look.bold).map((look) => look.font!)
}

describe('what is heavier than the text is bold', () => {
  test.each([
    ['Norhol-Light', 'Norhol-Regular'],
    ['Norhol-Light', 'Norhol-Medium'],
    ['Norhol-Regular', 'Norhol-Medium'],
    ['Norhol', 'Norhol-Medium'],
    ['Norhol-Light', 'Norhol-MediumItalic'],
    ['NorholPro-W3', 'NorholPro-W5'],
  ])('beside %s, %s', (text, heavier) => {
    expect(bold({ [text]: 3000, [heavier]: 200 })).toEqual([heavier])
  })
})

describe('not', () => {
  test.each([
    ['another family', { 'Norhol-Light': 3000, 'Sund-Regular': 200 }],
    ['a lighter weight', { 'Norhol-Regular': 3000, 'Norhol-Light': 200 }],
    ['the slanted', { 'Norhol-Light': 3000, 'Norhol-LightOblique': 200 }],
    ['half of the text', { 'Norhol-Light': 3000, 'Norhol-Regular': 2500 }],
    ['the same weight by another name', { 'Norhol-Roman': 3000, 'Norhol-Book': 200 }],
  ])('%s', (_, letters) => expect(bold(letters)).toEqual([]))
})
