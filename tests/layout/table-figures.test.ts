import { expect, test } from 'vitest'
import { type CellKind, isListMark, kindOf } from '../../src/layout/table-figures.ts'

const cases: Record<CellKind, string[]> = {
  figure: [
    '1 987,3',
    '(149,5)',
    '$ 8,851',
    '$(145)',
    '+ 11,6 %',
    '– 7,2 %',
    '12.4bn',
    '05/17/2021',
    '10:30',
    '1,23,456',
    '12億円',
    '(7.0%)',
    '110 kr',
    '12-15',
    '٤١٢٫٥',
    '△310',
    '▲1,204',
  ],
  year: ['2004', '2003*', 'FY 2023', '2024年', '2025년', '2025年度', '2025 г.', '4–6/2025', '01-09/2025'],
  dash: ['-', '—', 'n. s.', 'n/a', '$ -', '－'],
  sign: ['$', '€', '%', ')'],
  code: ['SH0321A', 'SB-101'],
  text: [
    '01 42 11 50 59',
    '+91 80 3980 1018',
    '404-506-5333',
    '07700',
    '1.',
    'Assets',
    '3 months ended',
    '1° trim. 2024',
    'July 3,',
  ],
}

for (const [kind, texts] of Object.entries(cases)) {
  test.each(texts)(`%s is of kind ${kind}`, (text) => {
    expect(kindOf(text)).toBe(kind)
  })
}

test('a list mark is no cell', () => {
  expect(['1.', 'a)', '(2)', '•', 'iv.'].map(isListMark)).toEqual([true, true, true, true, true])
  expect(['12.4', 'Revenue'].map(isListMark)).toEqual([false, false])
})
