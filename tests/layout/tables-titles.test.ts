import { describe, expect, test } from 'vitest'
import { across, down, find, page, row, text } from './table-page.ts'

const xs = [50, -300, -400]
const head = { bold: true }
const lines = (...at: number[]) => at.map((y) => across(y, 48, 402))

describe('a title right above a table', () => {
  test('stays outside where lines of another table reach over it', () => {
    const { tables, left } = find(
      page(
        [
          ...row(100, xs, ['(EUR million)', '2024', '2023'], head),
          ...row(115, xs, ['Sales', '412.6', '382.7']),
          ...row(130, xs, ['Result', '61.3', '55.0']),
          text('Staff cost was nearly the same in both of the years.', 50, 160),
          text('Sales by region', 50, 190, head),
          ...row(205, xs, ['(EUR million)', '2024', '2023'], head),
          ...row(220, xs, ['Rest of Europe', '163.8', '155.4']),
          ...row(235, xs, ['Asia', '55.3', '50.3']),
        ],
        lines(104, 119, 134, 209, 224, 239),
      ),
    )
    expect(tables.map((rows) => rows[0])).toEqual(['(EUR million) | 2024 | 2023', '(EUR million) | 2024 | 2023'])
    expect(left).toContain('Sales by region')
  })

  test('the first line of a label that fills its column stays in its cell', () => {
    const { tables } = find(
      page(
        [
          text('Recurring operating', 50, 100, head),
          ...row(112, xs, ['result (EUR million)', '2024', '2023'], head),
          ...row(130, xs, ['Rest of Europe', '163.8', '155.4']),
          ...row(145, xs, ['Asia', '55.3', '50.3']),
          ...row(160, xs, ['Americas', '119.2', '104.9']),
        ],
        lines(88, 117, 134, 149, 164),
      ),
    )
    expect(tables[0]![0]).toBe('Recurring operating result (EUR million) | 2024 | 2023')
  })
})

describe('a header outside of a drawn grid', () => {
  const cells = [
    ...row(130, [50, 152, 252], ['Deposits', '3,575', '3,348']),
    ...row(145, [50, 152, 252], ['Loans', '2,108', '1,990']),
    ...row(160, [50, 152, 252], ['Assets', '4,930', '4,612']),
  ]
  const grid = [
    ...[120, 135, 150, 165].map((y) => across(y, 48, 350)),
    ...[48, 150, 250, 350].map((x) => down(x, 120, 165)),
  ]

  test('is its first row', () => {
    const { tables } = find(page([...row(115, [50, 152, 252], ['Item', '2024', '2023'], head), ...cells], grid))
    expect(tables[0]!.slice(0, 2)).toEqual(['Item | 2024 | 2023', 'Deposits | 3,575 | 3,348'])
  })

  test('a text above the grid is none, nor are pieces across its walls', () => {
    const { tables } = find(page([text('Key figures', 50, 115, head), ...cells], grid))
    expect(tables[0]![0]).toBe('Deposits | 3,575 | 3,348')
    const across = find(page([...row(115, [50, 130, 252], ['Bank', 'of the Oasis', 'Annex'], head), ...cells], grid))
    expect(across.tables[0]![0]).toBe('Deposits | 3,575 | 3,348')
  })
})

describe('tables under each other', () => {
  const figures = [
    ...row(100, xs, ['$ thousands', '2024', '2023']),
    ...row(115, xs, ['Revenue', '41,207', '38,114']),
    ...row(130, xs, ['Other income', '1,204', '14']),
  ]
  const staff = (y: number) => [
    ...row(y, [50, 150, -400], ['Name', 'Role', 'Since']),
    ...row(y + 15, [50, 150, -400], ['Ann Brook', 'Chief Executive', '2019']),
    ...row(y + 30, [50, 150, -400], ['Peter Lund', 'Chief Financial Officer', '2021']),
  ]

  test('with a title between them are two', () => {
    const { tables, left } = find(page([...figures, text('Executive team', 50, 158), ...staff(176)]))
    expect(tables.map((rows) => rows[0])).toEqual(['$ thousands | 2024 | 2023', 'Name | Role | Since'])
    expect(left).toEqual(['Executive team'])
  })

  test('are two where the second head is bold', () => {
    const second = [
      ...row(160, [50, -250, -400], ['(tonnes)', '30 June', '31 March'], head),
      ...row(175, [50, -250, -400], ['Zinc', '1,304', '1,220']),
      ...row(190, [50, -250, -400], ['Copper', '204', '190']),
    ]
    const { tables } = find(page([...figures, text('Stocks', 50, 145), ...second]))
    expect(tables.map((rows) => rows.length)).toEqual([3, 3])
  })

  test('a section of one table is no title', () => {
    const rows = [
      text('Held for sale:', 50, 145),
      ...row(160, xs, ['Land', 'Norway', 'Sweden']),
      ...row(175, xs, ['Value', '204', '190']),
    ]
    expect(find(page([...figures, ...rows])).tables.map((table) => table.length)).toEqual([6])
    const plain = [
      text('Equipment', 50, 145),
      ...row(160, xs, ['Ships', '204', '190']),
      ...row(175, xs, ['Cars', '2', '1']),
    ]
    expect(find(page([...figures, ...plain])).tables.map((table) => table.length)).toEqual([6])
  })
})
