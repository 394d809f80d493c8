import { expect, it } from 'vitest'
import { sharedOpening } from '../../src/press/opening-name.ts'
import { vocabulary } from './page.ts'

it.each([
  [
    'hr',
    'Narodna biblioteka u Lipovcu osnovana je 1894.',
    'Narodna',
    'Od danas Narodna biblioteka u Lipovcu pozajmljuje alat.',
    'Narodna biblioteka u Lipovcu',
  ],
  [
    'bs',
    'Udruženje pčelara Donji Javor osnovano je 1967.',
    'Udruženje',
    'Udruženje pčelara Donji Javor otvorilo je školu.',
    'Udruženje pčelara Donji Javor',
  ],
  [
    'uk',
    'Громада Вербівки об’єднує вісім сіл.',
    'Громада Вербівки',
    'Громада Вербівки відкрила кінотеатр.',
    'Громада Вербівки',
  ],
  [
    'en',
    'Quillby Pumps is a maker of pumps.',
    'Quillby Pumps',
    'Quillby Pumps is a friend of the river.',
    'Quillby Pumps',
  ],
  ['en', 'Quillby Pumps makes pumps.', 'Quillby Pumps', 'The river is glad.', 'Quillby Pumps'],
])('%s: %s', (tag, text, name, other, whole) => {
  expect(sharedOpening(text, name, [other], vocabulary(tag))).toBe(whole)
})
