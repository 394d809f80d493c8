import { expect, test } from 'vitest'
import { dump, find } from './table-page.ts'

test('columns by spaces, header lines with rules of dashes, hanging labels', () => {
  const { tables, left } = find(
    dump(`LARCH MILLS INC.
CONSOLIDATED INCOME

                                Three Months Ended
                                     June 30,
                                -------------------
                                  1997       1996
                                --------   --------
Net sales                       $ 41,207   $ 38,114
Cost of sales                     27,880     25,902
                                --------   --------
   Gross profit                   13,327     12,212
Selling, general and
  administrative expenses          9,104      8,877
Special charges                     (312)         -
                                ========   ========

The company expects further growth.`),
  )
  expect(tables).toEqual([
    [
      ' | Three Months Ended June 30, 1997 | 1996',
      'Net sales | $ 41,207 | $ 38,114',
      'Cost of sales | 27,880 | 25,902',
      'Gross profit | 13,327 | 12,212',
      'Selling, general and administrative expenses | 9,104 | 8,877',
      'Special charges | (312) | -',
    ],
  ])
  expect(left).toEqual(['LARCH MILLS INC.', 'CONSOLIDATED INCOME', 'The company expects further growth.'])
})

test('dots lead to figures and are no text', () => {
  const { tables } = find(
    dump(`                                1998      1997
Revenue .................      212.4     198.7
Operating profit . . . . .      31.2      27.9
Net profit ..............       19.8      15.3`),
  )
  expect(tables).toEqual([
    [' | 1998 | 1997', 'Revenue | 212.4 | 198.7', 'Operating profit | 31.2 | 27.9', 'Net profit | 19.8 | 15.3'],
  ])
})

test('a gutter of a single space parts two figures', () => {
  const { tables } = find(
    dump(`Net income before
 effects                     $ 33  $  501
Cumulative effects         $ (839) $    -
Net income                 $ (806) $  501`),
  )
  expect(tables[0]).toContain('Cumulative effects | $ (839) | $ -')
})

test('bars', () => {
  const { tables, left } = find(
    dump(`| Product        | Lot    |
|----------------|--------|
| Oat bars       | SB-101 |
| Oat bars, nuts |        |

Home | News | Contact | Imprint`),
  )
  expect(tables).toEqual([['Product | Lot', 'Oat bars | SB-101', 'Oat bars, nuts | ']])
  expect(left).toHaveLength(1)
})

test('a box of plus signs whose rows have rules between them', () => {
  const { tables } = find(
    dump(`+-------+----------+
| Crane | Place    |
+-------+----------+
| K 11  | North    |
|       | quay     |
+-------+----------+
| K 12  | South    |
+-------+----------+`),
  )
  expect(tables).toEqual([['Crane | Place', 'K 11 | North quay', 'K 12 | South']])
})

test('bars that do not agree are kept word for word', () => {
  const { tables, doubtful } = find(
    dump(`| Product | Lot |
|---------|-----|
| Oat bars | nuts | SB-101 |
| Oats | SB-102 |`),
  )
  expect(tables).toEqual([])
  expect(doubtful[0]).toHaveLength(4)
})

test('figures run together are kept word for word', () => {
  const { tables, doubtful, left } = find(
    dump(`Net sales 41,207 38,114 8.1%
Cost of sales 27,880 25,902 7.6%
Interest 120 5.0%
This is a paragraph of prose that says nothing more of it.`),
  )
  expect(tables).toEqual([])
  expect(doubtful[0]).toHaveLength(3)
  expect(left).toHaveLength(1)
})

test('what two witnesses doubt is kept once', () => {
  const { doubtful, left } = find(
    dump(`GAAP Results Q4 '19 Q4 '18
Revenue $113.2  $99.0  $419.3  $542.1
Net income (loss) $(32.9) $(144.7) $(78.7) $(407.1)
Diluted earnings (loss) per share $(0.69) $(3.11) $(1.66) $(8.63)`),
  )
  expect(new Set(doubtful.flat()).size).toBe(doubtful.flat().length)
  expect([...doubtful.flat(), ...left]).toHaveLength(4)
})

test('words under a header with a rule of dashes', () => {
  const { tables } = find(
    dump(`Time         Speaker             Subject
-----------  ------------------  --------------------------
Morning      Ilse Brandt         Opening of the exhibition
Noon         Pavel Korn          Walk through the depot
Afternoon    Nora Visser         How paper is saved`),
  )
  expect(tables[0]?.[2]).toBe('Noon | Pavel Korn | Walk through the depot')
})

test.each([
  [
    'labels with values',
    'WHAT:   Opening of the new depot\nWHEN:   Friday 3 May 2019, 10:00\nWHERE:  Kanaalweg 12, Zuidhaven',
  ],
  [
    'two addresses',
    `Ilse Brandt                      Pavel Korn
Director                         Chairman
Stadsarchief Zuidhaven           Vereniging Oud Zuidhaven
020 555 0102                     020 555 0177`,
  ],
  ['a numbered list', '1.      First item of a list\n2.      Second item of the list\n3.      Third item, 2019'],
  ['an underlined heading', 'FIRST QUARTER RESULTS\n=====================\n\nSales rose.'],
  [
    'prose with double spaces',
    `Sales  rose  to  12.4  million  in  the  first  half  of
2019,  from  11.9  million  a  year  earlier.  Costs  of
4.2   million   were   3.1   per   cent   lower,   after
1.8  million  in  2018,  and  are  to  fall  in  2020.`,
  ],
])('%s: no table', (_, content) => {
  const { tables, doubtful } = find(dump(content))
  expect(tables).toEqual([])
  expect(doubtful).toEqual([])
})

test('a paragraph between two tables, wider apart than it is long, ends the first', () => {
  const { tables } = find(
    dump(
      [
        '(EUR million)                      9M 2024                   9M 2023                     Change',
        'Sales                                412.6                     382.7                       +7.8',
        'EBIT                                  40.2                      36.1                      +11.4',
        'Profit                                26.9                      23.7                      +13.5',
        '',
        'The cost of labour amounts to 118 million, with a share of sales of 28 per cent.',
        '',
        'Sales by region',
        '(EUR million)                 9M 2024             %              9M 2023                 %',
        'Europe                          163.8          39.7                155.4              40.6',
        'Americas                        119.2          28.9                104.9              27.4',
        'Total                           412.6         100.0                382.7             100.0',
      ].join('\n'),
    ),
  )
  expect(tables.map((rows) => rows[0])).toEqual([
    '(EUR million) | 9M 2024 | 9M 2023 | Change',
    '(EUR million) | 9M 2024 | % | 9M 2023 | %',
  ])
})

test('a table of words above a table of figures is no part of its header', () => {
  const { tables } = find(
    dump(
      [
        'Prize            Winner               Town',
        'Best museum      House of Fishermen   Norholm',
        'Best show        Colours of Snow      Lowick',
        'Best poster      Salt and Rope        Tarn',
        '',
        'Key figures',
        '',
        'EUR million        2024    2023   Change',
        'Sales             4,812   4,377   +9.9 %',
        'Profit              512     461   +11.1 %',
        'Investment          308     290   +6.2 %',
      ].join('\n'),
    ),
  )
  expect(tables.map((rows) => rows[0])).toEqual(['Prize | Winner | Town', 'EUR million | 2024 | 2023 | Change'])
})

test('a long label of a section, over two columns of figures, ends no table', () => {
  const { tables } = find(
    dump(
      [
        'Revenue             30,290   31,408   60,174   61,762',
        'Result                (553)     492    1,280    1,729',
        'Number of shares (in thousands) used for:',
        '  basic earnings     3,261    3,243    3,261    3,243',
        '  diluted earnings   3,261    3,243    3,269    3,243',
      ].join('\n'),
    ),
  )
  expect(tables.map((rows) => rows.length)).toEqual([5])
})
