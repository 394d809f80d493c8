import { expect, test } from 'vitest'
import { dump, find } from './table-page.ts'

const stack = (...cells: string[]) => cells.join('\n\n')
const figures = ['Revenue', '214.6', '209.1', 'Net income', '12.7', '(10.9)', 'Net debt', '–', '57.0']

test('a cell on each line, blank rows between: the figures behind each label are its row', () => {
  const { tables, left } = find(
    dump(stack('The group reports for the half year.\nEUR million', 'H1 2024', 'H1 2023', ...figures, 'Outlook')),
  )
  expect(tables).toEqual([
    ['EUR million | H1 2024 | H1 2023', 'Revenue | 214.6 | 209.1', 'Net income | 12.7 | (10.9)', 'Net debt | – | 57.0'],
  ])
  expect(left).toEqual(['The group reports for the half year.', 'Outlook'])
})

test('the labels’ column may have no head', () => {
  const text = 'The group has reported its results for the first half of the year today.'
  expect(find(dump(stack(text, '2024', '2023', ...figures))).tables[0]![0]).toBe('2024 | 2023'.replace(/^/, ' | '))
})

test('a title over years as heads', () => {
  const { tables, left } = find(dump(stack('Results', 'Unaudited', 'EUR million', '2024', '2023', ...figures)))
  expect(tables[0]!.slice(0, 2)).toEqual(['EUR million | 2024 | 2023', 'Revenue | 214.6 | 209.1'])
  expect(left).toEqual(['Results', 'Unaudited'])
})

test('where figures have lost their labels nothing is certain', () => {
  expect(find(dump(stack('EUR million', '2024', '2023', ...figures, '9.1', '8.4', 'Costs', 'Taxes'))).tables).toEqual(
    [],
  )
})

test('rows of words between, or no head: no table', () => {
  expect(find(dump(stack('Item', '2024', '2023', ...figures, 'Material', 'Brass', 'Steel'))).tables).toEqual([])
  expect(find(dump(stack('In all', '1.2', '3.4', '5.6', ...figures))).tables).toEqual([])
})

test('key figures with a label each, and paragraphs of a line, are no table', () => {
  expect(find(dump(stack('Facts', '412', 'seats', '38', 'boxes', '2019', 'opened', '12', 'staff'))).tables).toEqual([])
  const lines = ['The hall opened in May.', '412 seats.', 'It has boxes.', '38 of them.', 'Staff is 12.', 'It is new.']
  expect(find(dump(stack(...lines, ...lines, ...lines))).tables).toEqual([])
})
