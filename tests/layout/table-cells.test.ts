import { describe, expect, test } from 'vitest'
import { find, page, row, text } from './table-page.ts'

const head = { bold: true }

describe('a cell set flush left in a column of figures', () => {
  const xs = [50, -300, -400]
  const rows = [
    ...row(100, xs, ['EUR million', '2024', '2023'], head),
    ...row(115, xs, ['Net sales of the group', '1,412.6', '1,382.7']),
    ...row(130, xs, ['Operating result', '1,061.3', '1,055.0']),
  ]
  test('is no column of its own', () => {
    const { tables } = find(page([...rows, text('Other income', 50, 145), text('n.m.', 330, 145), text('–', 230, 145)]))
    expect(tables).toEqual([
      [
        'EUR million | 2024 | 2023',
        'Net sales of the group | 1,412.6 | 1,382.7',
        'Operating result | 1,061.3 | 1,055.0',
        'Other income | – | n.m.',
      ],
    ])
  })
  test('a column without a head whose cells stand beside figures stays one', () => {
    const notes = [text('(a)', 320, 115), text('(b)', 320, 130), ...row(145, xs, ['Other', '14.0', '12.0'])]
    expect(find(page([...rows, ...notes])).tables[0]![1]).toBe('Net sales of the group | 1,412.6 | (a) | 1,382.7')
  })
})

describe('heads beside heads of two lines', () => {
  test('one over its own column stays there', () => {
    const { tables } = find(
      page([
        ...row(100, [150, 230], ['This quarter', 'Last quarter'], head),
        ...row(106, [50, 320], ['EUR million', 'Change'], head),
        ...row(112, [165, 245], ['of 2024', 'of 2023'], head),
        ...row(130, [50, -210, -290, -350], ['Net sales', '41.2', '38.1', '8.1%']),
        ...row(145, [50, -210, -290, -350], ['Result', '3.4', '2.9', '13.8%']),
        ...row(160, [50, -210, -290, -350], ['Orders', '35.0', '31.2', '12.2%']),
      ]),
    )
    expect(tables[0]![0]).toBe('EUR million | This quarter of 2024 | Last quarter of 2023 | Change')
  })
})

describe('labels and dates that wrap beside each other', () => {
  test('are one row each', () => {
    const xs = [50, 150, 250]
    const { tables } = find(
      page([
        ...row(100, xs, ['Step', 'Begins', 'Ends'], head),
        ...row(120, xs, ['Applications', '1 October', '30 November']),
        ...row(132, xs, ['', '2024', '2024']),
        ...row(150, xs, ['Assessment', '2 December', '31 January 2025']),
        ...row(162, xs, ['', '2024', '']),
        ...row(180, xs, ['Signature of', '10 February', '31 March 2025']),
        ...row(192, xs, ['agreements', '2025', '']),
      ]),
    )
    expect(tables[0]!.slice(1)).toEqual([
      'Applications | 1 October 2024 | 30 November 2024',
      'Assessment | 2 December 2024 | 31 January 2025',
      'Signature of agreements | 10 February 2025 | 31 March 2025',
    ])
  })
})

test('cells that the reader found apart are cells, however narrow the gutter', () => {
  const apart = { apart: true }
  const cells = (y: number, words: [string, string, string], more = {}) => {
    let x = 50
    return words.map((word, i) => {
      const fragment = text(word, x, y, i ? { ...apart, ...more } : more)
      x = 50 + 130 * (i + 1) - 5 * 10 * i
      return fragment
    })
  }
  const { tables } = find(
    page([
      ...cells(100, ['Product', 'Size', 'Batch'], head),
      ...cells(115, ['Oat biscuits with raisins', '400 g 12 packs', 'L3271']),
      ...cells(130, ['Oat biscuits crunchy', '400 g 14 packs', 'L3285']),
      ...cells(145, ['Rye crackers', '250 g 14 packs', 'L3290']),
    ]),
  )
  expect(tables[0]).toContain('Oat biscuits with raisins | 400 g 12 packs | L3271')
})

describe('currency signs', () => {
  const xs = [50, -300, -400]
  test('behind their figures stay there', () => {
    const { tables } = find(
      page([
        ...row(100, xs, ['Fahrkarte', 'Erwachsene', 'Kinder'], head),
        ...row(115, xs, ['Einzelfahrt', '3,40 €', '1,70 €']),
        ...row(130, xs, ['Tageskarte', '8,20 €', '4,10 €']),
        ...row(145, xs, ['Monatskarte', '79,00 €', '39,50 €']),
      ]),
    )
    expect(tables[0]!.slice(1, 3)).toEqual(['Einzelfahrt | 3,40 € | 1,70 €', 'Tageskarte | 8,20 € | 4,10 €'])
  })
  test('before the next figure in one run of text are cut off with it', () => {
    const run = (y: number, label: string, figures: string) => [text(label, 50, y), text(figures, -400, y)]
    const { tables } = find(
      page([
        ...run(115, 'Revenue', '412.6 $ 382.7'),
        ...run(130, 'Costs', '261.3 $ 255.0'),
        ...run(145, 'Result', '126.9 $ 123.7'),
      ]),
    )
    expect(tables[0]![0]).toBe('Revenue | 412.6 | $ 382.7')
  })
})

test('months of a year head another table', () => {
  const table = (y: number, change: string) => [
    ...row(y, [50, -250, -350], ['1 000 EUR', '4–6/2025', change]),
    ...row(y + 15, [50, -250, -350], ['Sales', '104 512', '98 330']),
    ...row(y + 30, [50, -250, -350], ['Result', '9 293', '5 222']),
  ]
  const { tables } = find(page([...table(100, '4–6/2024'), text('By region', 50, 155), ...table(175, '1–12/2024')]))
  expect(tables.map((rows) => rows[0])).toEqual(['1 000 EUR | 4–6/2025 | 4–6/2024', '1 000 EUR | 4–6/2025 | 1–12/2024'])
})

test('a row whose label begins half a line below its cells is read', () => {
  const { tables } = find(
    page([
      ...row(100, [50, -250, -350], ['', '2024', '2023']),
      ...row(115, [50, -250, -350], ['Sales', '104.5', '98.3']),
      ...row(130, [50, -250, -350], ['', '9.2', '5.2']),
      text('Investments in', 50, 135),
      text('property', 50, 146),
      ...row(161, [50, -250, -350], ['Costs', '88.2', '86.1']),
    ]),
  )
  expect(tables.flat().join('\n')).toContain('Investments in')
})

test('days under the heads of periods belong to the header', () => {
  const xs = [-200, -260, -320, -380]
  const heads = (y: number, texts: [string, string]) => [text(texts[0], 160, y), text(texts[1], 275, y)]
  const { tables } = find(
    page([
      ...heads(100, ['Three months to June', 'Six months to June']),
      ...row(112, [205, 315], ['30', '30']),
      ...row(126, xs, ['2025', '2024', '2025', '2024']),
      ...row(141, [50, ...xs], ['Revenue', '412.6', '382.7', '803.1', '761.4']),
      ...row(156, [50, ...xs], ['Costs', '268.1', '251.9', '524.0', '502.2']),
      ...row(171, [50, ...xs], ['Result', '103.3', '86.5', '197.2', '171.3']),
    ]),
  )
  expect(tables[0]![0]).toBe(' | Three months to June 30 2025 | 2024 | Six months to June 30 2025 | 2024')
})

test('the upper half of a label centred on its cells is no rest of the row above', () => {
  const xs = [50, 150, 250]
  const { tables } = find(
    page([
      ...row(100, xs, ['Product', 'Size', 'Best by'], head),
      ...row(114, xs, ['Extra virgin', '500 ml', '12/2026']),
      text('Extra virgin', 50, 128),
      ...row(134, xs, ['', '750 ml', '01/2027']),
      text('organic', 50, 140),
      ...row(154, xs, ['Virgin', '5 l', '03/2027']),
    ]),
  )
  expect(tables[0]!.slice(1)).toEqual([
    'Extra virgin | 500 ml | 12/2026',
    'Extra virgin organic | 750 ml | 01/2027',
    'Virgin | 5 l | 03/2027',
  ])
})
