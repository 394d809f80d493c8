import { expect, test } from 'vitest'
import { isReadable, printed, printedText } from '../../src/read/pdf-letters.ts'

test.each([
  ['ﬁ', 'fi'],
  ['ﬆ', 'st'],
  ['ﻻ', 'لا'],
  ['ﺔ', 'ة'],
  ['⼈', '人'],
  ['⻑', '長'],
  ['⺠', '民'],
  ['⻘', '青'],
])('%s, a form for the sake of fonts, is %s', (form, letter) => {
  expect(printedText(form)).toBe(letter)
})

test.each(['½', '²', '™', '№', 'Ａ', '①', '㎏', '한', 'é', '\u00AD', '\u00A0', '\uF0B7', '﷼'])(
  '%s stays, or folds as printed',
  (char) => {
    expect([char, char.normalize('NFKC')]).toContain(printedText(char))
    if (char !== '﷼') expect(printedText(char)).toBe(char)
  },
)

test('a vowel sign alone brings no space with it', () => {
  expect(printed(0xfe76)).toBe('\u064E')
})

test('marks of direction are no text, joiners are', () => {
  expect(printedText('\u202A+33 1\u202C\u200F')).toBe('+33 1')
  expect(printedText('می\u200Cخواهم')).toBe('می\u200Cخواهم')
})

test('what can be no letter', () => {
  expect(isReadable('a')).toBe(true)
  expect(isReadable('\uE012')).toBe(false)
  expect(isReadable('\uFFFD')).toBe(false)
  expect(isReadable('\u0003')).toBe(false)
})
