import { describe, expect, test } from 'vitest'
import { toPieces } from '../../src/layout/lines.ts'
import { measure } from '../../src/layout/measure.ts'
import { textColumns } from '../../src/layout/text-columns.ts'
import { a4, drawn, laidOut } from './drawing.ts'

const beside = `
  The ferries of Norholm run         Pier         2023     2024
  twice as often from next May       North          12       14
  on, and by night as well, so       South           9       11
  the company said Wednesday.        East            4        6

  A third pier will open in the      The piers of the harbour are
  spring of the year, with an        all of them from before the
  office that has a roof and a       first of the storms, and the
  kettle for the tea.                town will see to them.
`

describe('texts side by side', () => {
  test('a table in one column has no rows in the next', () => {
    expect(laidOut(a4(drawn(beside)))).toEqual([
      expect.stringMatching(/^The ferries.*Wednesday\.$/),
      expect.stringMatching(/^A third pier.*tea\.$/),
      '| Pier | 2023 | 2024 |',
      '| North | 12 | 14 |',
      '| South | 9 | 11 |',
      '| East | 4 | 6 |',
      expect.stringMatching(/^The piers.*to them\.$/),
    ])
  })

  test('justified lines with wide word spaces are text, rows of figures are none', () => {
    const parts = (left: string) => {
      const right =
        'The piers of the harbour are\nall of them from before the\nfirst of the storms, and the\ntown will see to them.'
      const page = a4([...drawn(left), ...drawn(right, { x: 260 })])
      const lines = toPieces(page)
      return textColumns(page, lines, measure(lines), new Set()).length
    }
    expect(
      parts(
        'The    ferries    of    Norholm\nrun    as   often   as    twice\nfrom    next    May     on, and\nby   night    as    well,    so',
      ),
    ).toBe(2)
    expect(
      parts(
        'No.    12     31     14     1902\nNo.    14     15     22     1904\nNo.    16     11     30     1907\nNo.    18     21     44     1911',
      ),
    ).toBe(1)
  })

  test('a later page has its columns where the pages before it had theirs', () => {
    const rest = `
      of the year, with a pier that      Press contact
      has its own office and tea.        Anna Holm
      About Norholm Ferries              Tel. 020 7946 0018
      The oldest firm of the coast.      anna@ferries.example
    `
    const lines = toPieces(a4(drawn(rest)))
    const parts = (known: number[]) => textColumns(a4([]), lines, measure(lines), new Set(known)).length
    expect([parts([225]), parts([260]), parts([])]).toEqual([2, 1, 1])
  })

  test('rules across the white make cells of them, and short cells are no text', () => {
    const parts = (drawing: string, rules: number[] = [], edges = [45, 380]) => {
      const across = edges.slice(1).map((x1, i) => ({ direction: 'horizontal' as const, x0: edges[i]!, x1 }))
      const drawnRules = rules.flatMap((y) => across.map((rule) => ({ ...rule, top: y, bottom: y + 0.5 })))
      const page = a4(drawn(drawing), { rules: drawnRules })
      const lines = toPieces(page)
      return textColumns(page, lines, measure(lines), new Set()).length
    }
    expect(parts(beside)).toBe(2)
    expect(parts(beside, [100, 112])).toBe(1)
    // A browser draws a table's rules cell by cell.
    const middle = Math.max(...toPieces(a4(drawn(beside))).map((line) => (line.x0 < 100 ? line.x1 : 0))) + 4
    expect(parts(beside, [100, 112], [45, middle, 380])).toBe(1)
    const cells = ['Where', 'When', 'Who', 'What', 'Why'].map(
      (cell) => `${cell} it is open        ${cell} it is not open`,
    )
    expect(parts(cells.join('\n'))).toBe(1)
  })

  test('a caption of two lines in small type beside narrow text', () => {
    const page = a4([
      ...drawn(`
        The ferries of Norholm run as
        often as twice from next May
        on, and by night as well, so
        the company had said, because
        a third pier will open in the
        spring of the year, with tea.
      `),
      ...drawn('The wharf in winter,\nseen from the sea', { x: 207, y: 102, size: 7, leading: 8.5 }),
    ])
    expect(laidOut(page)).toEqual([
      expect.stringMatching(/^The ferries.*with tea\.$/),
      'The wharf in winter, seen from the sea',
    ])
  })
})
