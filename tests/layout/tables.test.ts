import { describe, expect, test } from 'vitest'
import { across, down, find, page, row, text } from './table-page.ts'

const xs = [50, -300, -400, -500]

describe('figures that only alignment puts in columns', () => {
  const lines = [
    text('LARCH MILLS INC.', 200, 60),
    ...row(90, [50, 255, 355], ['', 'Three months ended', 'Six months ended']),
    ...row(102, xs, ['', '2023', '', '2022']),
    ...row(102, xs, ['', '', '2021', '']),
    ...row(120, xs, ['Revenues:']),
    ...row(132, xs, ['Line haul', '$ 61,204', '55,870', '8.1%']),
    ...row(144, xs, ['Fuel', '8,115', '7,740', '4.8%']),
    ...row(156, xs, ['Net (loss) income', '(312)', '44', '–']),
    text('This paragraph follows the table and is set from margin to margin of the page, as text is.', 50, 190),
  ]

  test('header lines become one row, a section row keeps its place, the title stays outside', () => {
    const { tables, left } = find(page(lines))
    expect(tables).toEqual([
      [
        ' | Three months ended 2023 | Six months ended 2021 | 2022',
        'Revenues: |  |  | ',
        'Line haul | $ 61,204 | 55,870 | 8.1%',
        'Fuel | 8,115 | 7,740 | 4.8%',
        'Net (loss) income | (312) | 44 | –',
      ],
    ])
    expect(left).toEqual([expect.stringContaining('LARCH'), expect.stringContaining('This paragraph')])
  })

  test('columns of figures are flush right', () => {
    expect(find(page(lines)).blocks[0]!.align).toEqual([null, 'right', 'right', 'right'])
  })

  test('currency and per-cent signs set apart go to their figures', () => {
    const apart = [50, 200, -260, 300, -370, 372]
    const { tables } = find(
      page([
        ...row(100, [50, 230, 345], ['', '2023', '2022']),
        ...row(112, apart, ['Sales', '$', '61,204', '$', '55,870']),
        ...row(124, apart, ['Costs', '', '(8,115', '', '(7,740']),
        ...row(124, [262, 372], [')', ')']),
        ...row(136, apart, ['Result', '$', '53,089', '$', '48,130']),
      ]),
    )
    expect(tables[0]).toContain('Sales | $ 61,204 | $ 55,870')
    expect(tables[0]).toContain('Costs | (8,115) | (7,740)')
  })

  test('a wrapped label is one row, wherever its figures stand', () => {
    const below = find(
      page([
        ...row(100, xs, ['Sales', '12.4', '11.9', '4%']),
        ...row(124, xs, ['Purchased transport, net of']),
        ...row(136, xs, ['amounts recovered', '9.1', '8.8', '3%']),
        ...row(160, xs, ['Result', '3.3', '3.1', '6%']),
      ]),
    )
    expect(below.tables[0]).toContain('Purchased transport, net of amounts recovered | 9.1 | 8.8 | 3%')
    const above = find(
      page([
        ...row(100, xs, ['Sales', '12.4', '11.9', '4%']),
        ...row(124, xs, ['Purchased transport, net of', '9.1', '8.8', '3%']),
        ...row(136, xs, ['amounts recovered']),
        ...row(160, xs, ['Result', '3.3', '3.1', '6%']),
      ]),
    )
    expect(above.tables[0]).toContain('Purchased transport, net of amounts recovered | 9.1 | 8.8 | 3%')
  })

  test('two tables with a title between them are two', () => {
    const { tables, left } = find(
      page([
        ...row(100, xs, ['', '2023', '2022', 'Change']),
        ...row(112, xs, ['Sales', '12.4', '11.9', '4%']),
        ...row(124, xs, ['Result', '3.3', '3.1', '6%']),
        text('Stores', 50, 148),
        ...row(172, [50, -350, -470], ['', 'July 2023', 'July 2022']),
        ...row(184, [50, -350, -470], ['Own', '871', '869']),
        ...row(196, [50, -350, -470], ['Franchise', '16', '15']),
        ...row(208, [50, -350, -470], ['Total', '887', '884']),
      ]),
    )
    expect(tables.map((table) => table.length)).toEqual([3, 4])
    expect(left).toEqual(['Stores'])
  })

  test('a gutter of a word space parts figures, a thousands space does not', () => {
    const { tables } = find(
      page([
        ...row(100, [50, -300], ['', '2023 2022 Change']),
        ...row(112, [50, -300], ['Sales', '1,204.5 11.5%']),
        ...row(124, [50, -300], ['Costs', '(998.1) -7.2%']),
        ...row(136, [50, -300], ['Result', '1,111.0 10.0%']),
      ]),
    )
    expect(tables[0]).toContain('Costs | (998.1) | -7.2%')
    const french = find(
      page([
        ...row(112, [50, -300], ['Ventes', '1 204,5']),
        ...row(124, [50, -300], ['Charges', '1 998,1']),
        ...row(136, [50, -300], ['Résultat', '1 111,0']),
      ]),
    )
    expect(french.tables[0]).toContain('Ventes | 1 204,5')
  })

  test('a label wrapped round its figures, which are set half way down', () => {
    const { tables } = find(
      page([
        ...row(100, [50, -300, -400], ['Sales', '12.4', '11.9']),
        ...row(120, [50], ['Investments in land']),
        ...row(126, [50, -300, -400], ['', '9.1', '8.8']),
        ...row(132, [50], ['and buildings']),
        ...row(152, [50, -300, -400], ['Result', '3.3', '3.1']),
        ...row(172, [50], ['Number of shops at']),
        ...row(178, [50, -300, -400], ['', '871', '869']),
        ...row(184, [50], ['the end']),
      ]),
    )
    expect(tables).toEqual([
      [
        'Sales | 12.4 | 11.9',
        'Investments in land and buildings | 9.1 | 8.8',
        'Result | 3.3 | 3.1',
        'Number of shops at the end | 871 | 869',
      ],
    ])
  })

  test('prose in the column beside a table stays outside', () => {
    const prose = 'and the mill will stay open all through the winter'
    const { tables, left } = find(
      page(
        [100, 112, 124, 136].flatMap((y, i) => [
          text(prose, 30, y),
          ...row(y, [320, -460, -540], [`Mill ${i}`, `${i + 1}2.4`, `${i + 3}1.9`]),
        ]),
      ),
    )
    expect(tables[0]?.[0]).toBe('Mill 0 | 12.4 | 31.9')
    expect(left).toEqual([prose, prose, prose, prose])
  })
})

describe('drawn tables', () => {
  const grid = [60, 140, 200, 260]
  const rules = (ys: number[]) => [
    ...ys.map((y) => across(y, 50, 450)),
    ...[50, 130, 350, 450].map((x) => down(x, ys[0]!, ys.at(-1)!)),
  ]

  test('cells come from the lines, wrapped text is put together in its cell', () => {
    const { tables } = find(
      page(
        [
          ...row(115, [60, 140, 360], ['Crane', 'Place', 'Cost']),
          ...row(135, [60, 140, 360], ['K 11', 'North quay, behind the', '12.4']),
          ...row(147, [60, 140], ['', 'old customs house']),
          ...row(165, [60, 140, 360], ['K 12', 'South quay', '11.9']),
        ],
        rules([100, 120, 152, 170]),
      ),
    )
    expect(tables).toEqual([
      ['Crane | Place | Cost', 'K 11 | North quay, behind the old customs house | 12.4', 'K 12 | South quay | 11.9'],
    ])
  })

  test('a merged head stands in the first of its columns', () => {
    const { tables } = find(
      page(
        [
          ...row(115, [60, 300], ['Crane', 'Place and cost']),
          ...row(135, [60, 140, 360], ['K 11', 'North quay', '12.4']),
          ...row(155, [60, 140, 360], ['K 12', 'South quay', '11.9']),
        ],
        [
          ...[100, 120, 140, 160].map((y) => across(y, 50, 450)),
          ...[50, 130, 450].map((x) => down(x, 100, 160)),
          down(350, 120, 160),
        ],
      ),
    )
    expect(tables[0]?.[0]).toBe('Crane | Place and cost | ')
  })

  test('rows parted by lines from edge to edge need no lines between the columns', () => {
    const { tables } = find(
      page(
        [
          ...row(112, grid, ['Product', 'Lot', 'Best by']),
          ...row(132, [60, 200, 260], ['Honey oats, twelve', 'SH0321', '17/05/2021']),
          ...row(144, [60], ['ounces']),
          ...row(164, [60, 200, 260], ['Oats', 'SH0322', '18/05/2021']),
        ].map((f) =>
          f.text === 'Lot' ? { ...f, x0: 200, x1: 215 } : f.text === 'Best by' ? { ...f, x0: 260, x1: 295 } : f,
        ),
        [100, 118, 150, 170].map((y) => across(y, 50, 450)),
      ),
    )
    expect(tables).toEqual([
      ['Product | Lot | Best by', 'Honey oats, twelve ounces | SH0321 | 17/05/2021', 'Oats | SH0322 | 18/05/2021'],
    ])
  })

  test('bands of colour part rows too, and a text after them is no row', () => {
    const words = [
      ...row(112, [60, 200, 330], ['Film', 'Director', 'Country'], { bold: true }),
      ...row(132, [60, 200, 330], ['The last ferry', 'I. Halm', 'Sweden']),
      ...row(152, [60, 200, 330], ['Gulls', 'P. Ljung', 'Norway']),
      ...row(172, [60, 200, 330], ['Snow', 'A. Kuura', 'Finland']),
      text('Tickets are sold from the first of September in the foyer of the cinema.', 60, 210),
    ]
    const band = (y: number) => ({ x0: 50, x1: 450, top: y, bottom: y + 20, color: '#eeeeee' })
    const { tables, left } = find(page(words, [], [band(98), band(138)]))
    expect(tables[0]).toHaveLength(4)
    expect(left).toHaveLength(1)
  })
})

describe('what is no table', () => {
  const none = (...parts: Parameters<typeof page>) => expect(find(page(...parts)).tables).toEqual([])

  test('a frame round a paragraph', () => {
    none(
      [
        text('On one view', 60, 115),
        text('Three cranes, 38 million, 24 months', 60, 127),
        text('of building', 60, 139),
      ],
      [across(100, 50, 450), across(150, 50, 450), down(50, 100, 150), down(450, 100, 150)],
    )
  })

  test('two contacts in drawn boxes side by side', () => {
    none(
      [
        ...row(115, [60, 260], ['Press', 'Investors'], { bold: true }),
        ...row(127, [60, 260], ['Elke Watten', 'Jens Tjarks']),
        ...row(139, [60, 260], ['Tel. 04971 555-120', 'Tel. 04971 555-180']),
        ...row(151, [60, 260], ['press@mill.example', 'ir@mill.example']),
      ],
      [across(100, 50, 450), across(160, 50, 450), ...[50, 250, 450].map((x) => down(x, 100, 160))],
    )
  })

  test('a form to fill in', () => {
    none(
      ['Name', 'Paper', 'Telephone'].map((label, i) => text(label, 60, 115 + 20 * i)),
      [...[100, 120, 140, 160].map((y) => across(y, 50, 450)), ...[50, 150, 450].map((x) => down(x, 100, 160))],
    )
  })

  test('text between the rules of a letterhead and a foot', () => {
    const prose = [100, 112, 124, 136].map((y) =>
      text('The museum opens its new gallery on the first of July of this year', 50, y),
    )
    none(prose, [across(80, 50, 545), across(160, 50, 545), across(700, 50, 545)])
  })

  test('a box of labels and values', () => {
    none(
      ['WHEN:', 'WHERE:', 'WHO:'].flatMap((label, i) =>
        row(
          100 + 14 * i,
          [50, 140],
          [label, ['Monday 1 July 2024, 10:30', 'Slate Gallery', 'Dr Pascoe, director'][i]!],
        ),
      ),
    )
  })

  test('two columns of prose with figures in them', () => {
    const left = [
      'building of 1871 had stood',
      'empty since 2009. Its roof',
      'of 14,000 slates was taken',
      '2.3 million, of which half',
    ]
    const right = [
      'tramway that carried slate',
      'to the quay. In 1974 forty',
      'voices of quarrymen could',
      'be heard; the recordings',
    ]
    none(left.flatMap((line, i) => [text(line, 50, 100 + 12 * i), text(right[i]!, 300, 100 + 12 * i)]))
  })

  test('key figures set large over their captions', () => {
    const tiles = [
      ['412', '38 %', '1,200'],
      ['12', '€ 40m', '97 %'],
      ['4', '2,050', '1911'],
    ].flatMap((figures, i) => [
      ...figures.map((f, k) => text(f, 100 + 150 * k, 100 + 60 * i, { size: 20 })),
      ...['employees', 'growth', 'customers'].map((f, k) => text(f, 100 + 150 * k, 115 + 60 * i)),
    ])
    none(tiles)
  })

  test('telephone numbers beside names', () => {
    none(
      ['Kees Hartog', 'Marit de Boer', 'Nora Visser'].flatMap((name, i) =>
        row(100 + 12 * i, [50, 250], [name, `+31 10 555 014${i}`]),
      ),
    )
  })

  test('a list with hanging numbers', () => {
    none(
      ['Free on the first day', 'Book from 8 July', '2019'].flatMap((item, i) =>
        row(100 + 12 * i, [50, 80], [`${i + 1}.`, item]),
      ),
    )
  })

  test('a dateline with a date at the right', () => {
    none(row(100, [50, -500], ['Port Ellery', '14/06/2024']))
  })
})

test('every letter of the lines taken is in a cell', () => {
  const all = page([
    ...row(90, [50, 255, 355], ['', 'Three months', 'Six months']),
    ...row(102, xs, ['', '2023', '2022', 'Change']),
    ...row(114, xs, ['An overlong label that runs into the figures', '', '', '4%']),
    ...row(126, xs, ['Fuel', '8,115', '7,740', '4.8%']),
    ...row(138, xs, ['Oil', '8,115', '7,740', '4.8%']),
  ])
  const letters = (texts: string[]) => [...texts.join('').replace(/[\s|]/g, '')].sort().join('')
  const { tables, left } = find(all)
  expect(tables).toHaveLength(1)
  expect(letters([...tables.flat(), ...left])).toBe(letters(all.fragments.map((f) => f.text)))
})
