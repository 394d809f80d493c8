import { describe, expect, test } from 'vitest'
import type { Rule, Shape } from '../../src/read/source.ts'
import { a4, drawn, laidOut } from './drawing.ts'

const above = 'The harbour of Norholm counted more ferries in the first quarter than ever before.'
const below = 'The harbour board expects that their number will rise again in the year after this.'

/** Drawings are set at x 50, y 60, 5 points a letter and 12 a row. */
const x = (column: number) => 50 + 5 * column
const y = (row: number) => 60 + 12 * row

const bar = (column: number, top: number, foot: number, color = '#cc6600'): Shape => ({
  x0: x(column),
  x1: x(column + 4),
  top: y(top),
  bottom: y(foot),
  color,
})

const grid = (rows: number[]): Rule[] =>
  rows.map((row) => ({ direction: 'horizontal', x0: x(6), x1: x(60), top: y(row) - 4, bottom: y(row) - 3.5 }))

const on = (drawing: string, more: { shapes?: Shape[]; rules?: Rule[] }) => laidOut(a4(drawn(drawing), more))
const shown = (blocks: string[]) => blocks.filter((block) => !block.startsWith('(chart)'))

describe('words of a chart are no text', () => {
  test('an axis of figures, the names under it, its legend', () => {
    const found = on(
      `
        ${above}

          30

          20                             light

          10                             heavy

           0

               2021      2022      2023

        ${below}
      `,
      {
        rules: grid([2, 4, 6, 8]),
        shapes: [
          { x0: x(30), x1: x(32), top: y(4) - 7, bottom: y(4), color: '#ff0000' },
          { x0: x(30), x1: x(32), top: y(6) - 7, bottom: y(6), color: '#00ff00' },
        ],
      },
    )
    expect(shown(found)).toEqual([above, below])
    expect(found.filter((block) => block.startsWith('(chart)'))).toHaveLength(9)
  })

  test('bars with figures over them and names under them', () => {
    const found = on(
      `
        ${above}



            12                   15
                     24

           North     East      South
        ${below}
      `,
      { shapes: [bar(4, 4.3, 6.2), bar(13, 5.3, 6.2), bar(22, 4.3, 6.2), bar(31, 3, 6.2)].map((b) => ({ ...b })) },
    )
    expect(shown(found)).toEqual([above, below])
  })
})

describe('no chart', () => {
  test('a table of years between rules', () => {
    const found = on(
      `
        ${above}

        2023          4,010          498,000

        2022          3,720          455,000

        2021          3,350          412,000

        2020          3,100          401,000

        ${below}
      `,
      { rules: grid([3, 5, 7, 9]) },
    )
    expect(shown(found).join(' ')).toContain('2021')
  })

  test('years of a history with dots beside them', () => {
    const history = `
      ${above}

      2000
      Anna Holm founds the company.

      1990
      The northern quay is built.

      1980
      All ferries are electric.

      1970
      The harbour is dark.
    `
    const dots = [2, 5, 8, 11].map((row) => ({ x0: 38, x1: 44, top: y(row) - 7, bottom: y(row) - 1, color: '#0066cc' }))
    expect(on(history, { shapes: dots })).toHaveLength(9)
    expect(shown(on(history, { shapes: dots }))).toHaveLength(9)
  })

  test('figures in equal steps with nothing drawn', () => {
    expect(shown(on(`${above}\n\n30\n\n20\n\n10\n\n0\n\n${below}`, {}))).toContain('20')
  })

  test('marked lines, and a list with drawn bullets under bars', () => {
    const marked = [24, 30, 18].map((letters, i) => ({
      x0: x(0),
      x1: x(letters),
      top: y(i) - 8,
      bottom: y(i) + 2,
      color: '#ffff88',
    }))
    const lines = 'Norholm counts ferries, and\nmore of them than last year. So\nit goes on so far.'
    expect(shown(on(lines, { shapes: marked })).join(' ')).toMatch(/^Norholm counts .* so far\.$/u)

    const bullets = [8, 9].map((row) => ({ x0: x(1), x1: x(2), top: y(row) - 6, bottom: y(row) - 1, color: '#cc6600' }))
    const found = on(`${above}\n\n\n\n\n\n\n\n   more ferries than before\n   more quays`, {
      shapes: [bar(4, 3, 6), bar(13, 4, 6), bar(22, 2, 6), ...bullets],
    })
    expect(found).toContain('- more quays')
  })

  test('a text in a box that stands on columns', () => {
    const found = on(
      `
        ${above}

        Tickets are sold at the quay, and also
        online. Children under ten go free, so
        do bicycles on all of the night boats.
      `,
      { shapes: [bar(0, 1, 6), bar(13, 2, 6), bar(26, 3, 6)] },
    )
    expect(shown(found).join(' ')).toContain('do bicycles on all of the night boats.')
  })
})
