import { describe, expect, test } from 'vitest'
import { across, dump, find, page, row, text } from './table-page.ts'

const bold = { bold: true }
const xs = [50, 170, 330]

describe('words in columns, without lines', () => {
  test('under a head in bold, cells over two lines', () => {
    const { tables, left } = find(
      page([
        text('Which packets are called back?', 50, 80),
        ...row(100, [50, 170, 330, 420], ['Product', 'Best before', 'Size', 'Batch'], bold),
        ...row(120, [50, 170, 330, 420], ['Oat biscuits', '28-05-2024', '400 g', 'L3271 and']),
        ...row(132, [420], ['L3272']),
        ...row(152, [50, 170, 330, 420], ['Rye crackers', '11-06-2024', '250 g', 'L3285']),
        text('Bring the packet back to the shop, opened or not, and your money is returned.', 50, 180),
      ]),
    )
    expect(tables).toEqual([
      [
        'Product | Best before | Size | Batch',
        'Oat biscuits | 28-05-2024 | 400 g | L3271 and L3272',
        'Rye crackers | 11-06-2024 | 250 g | L3285',
      ],
    ])
    expect(left).toHaveLength(2)
  })

  test('in a dump, with a head over dates; the paragraph after it is no row', () => {
    const { tables, left } = find(
      dump(
        [
          'Step                             Begin                 End',
          'Hand in the papers      1 October 2024   30 November 2024',
          'Weigh them             2 December 2024    31 January 2025',
          'Sign the contracts    10 February 2025      31 March 2025',
          '',
          'Papers are handed in by the portal of the ministry only, never by mail or by hand.',
        ].join('\n'),
      ),
    )
    expect(tables).toEqual([
      [
        'Step | Begin | End',
        'Hand in the papers | 1 October 2024 | 30 November 2024',
        'Weigh them | 2 December 2024 | 31 January 2025',
        'Sign the contracts | 10 February 2025 | 31 March 2025',
      ],
    ])
    expect(left).toHaveLength(1)
  })

  test('cells half way down beside cells of two lines', () => {
    const { tables } = find(
      page([
        ...row(94, [170], ['Eat or drink'], bold),
        ...row(100, [50, 330], ['Product', 'Batch'], bold),
        ...row(106, [170], ['before'], bold),
        ...row(124, [330], ['L3271 and']),
        ...row(130, [50, 170], ['Oat biscuits', '28-05-2024']),
        ...row(136, [330], ['L3272']),
        ...row(154, [50], ['Rye crackers with']),
        ...row(160, [170, 330], ['11-06-2024', 'L3285']),
        ...row(166, [50], ['salt']),
      ]),
    )
    expect(tables).toEqual([
      [
        'Product | Eat or drink before | Batch',
        'Oat biscuits | 28-05-2024 | L3271 and L3272',
        'Rye crackers with salt | 11-06-2024 | L3285',
      ],
    ])
  })

  test('two columns, hours under a word', () => {
    const { tables } = find(
      dump(['Time    Event', '08:30   Coffee', '09:00   Words of welcome', '10:00   Work'].join('\n')),
    )
    expect(tables[0]).toHaveLength(4)
  })

  test('three columns of nothing but words in a dump, a gutter of one space in one of the rows', () => {
    const lines = [
      'City         Venue          Host',
      'Norholm      Harbour Hall   Museum of the Sea',
      'Eastermouth Town Library    Friends of Reading',
      'Lowick       Corn Exchange  Rotary Club',
    ]
    expect(find(dump(lines.join('\n'))).tables[0]).toContain('Eastermouth | Town Library | Friends of Reading')
  })

  test('two tables with a title between them are two', () => {
    const { tables, left } = find(
      page([
        ...row(100, xs, ['Prize', 'Winner', 'Town'], bold),
        ...row(114, xs, ['Best museum', 'House of Fishermen', 'Norholm']),
        ...row(128, xs, ['Best show', 'Colours of the North', 'Lowick']),
        ...row(142, xs, ['Best poster', 'Salt and Rope', 'Tarn']),
        text('Next year', 50, 156),
        ...row(170, xs, ['Prize', 'Deadline', 'Desk'], bold),
        ...row(184, xs, ['Best museum', '3 May', 'Norholm']),
        ...row(198, xs, ['Best show', '4 May', 'Lowick']),
      ]),
    )
    expect(tables.map((rows) => rows.length)).toEqual([4, 3])
    expect(left).toEqual(['Next year'])
  })

  test('a gutter narrower than a stretched space, where the cells are set one by one', () => {
    const lines = [100, 114, 128, 142].map((y) => across(y - 10, 48, 400))
    const { tables } = find(
      page(
        [
          ...row(100, [50, -250, -380], ['Day', 'Event', 'Place']),
          ...row(114, [50, -300, 305], ['3 May', 'Songs of the sea', 'Square of Ships']),
          ...row(128, [50, -300, 330], ['4 May', 'Tales', 'Old castle']),
        ],
        lines,
      ),
    )
    expect(tables[0]).toContain('3 May | Songs of the sea | Square of Ships')
  })
})

describe('words in columns that are no table', () => {
  const none = (lines: string[]) => expect(find(dump(lines.join('\n'))).tables).toEqual([])

  test('contacts and addresses side by side', () => {
    none([
      'Ann Brook             Peter Lund              Iris Vale',
      'Press officer         Head of research        Curator',
      'Tel. 555 01 42        Tel. 555 01 43          Tel. 555 01 44',
      'ann@quay.example      peter@quay.example      iris@quay.example',
    ])
    none([
      'Norholm               Lowick                  Tarn Bridge',
      'Ferries Ltd           Ferries East            Ferries Inland',
      'Quay 4                High Street 12          Mill Lane 7',
      '1204 Norholm          3110 Lowick             2201 Tarn Bridge',
    ])
  })

  test('contacts with their names in bold', () => {
    const { tables } = find(
      page([
        ...row(100, [50, 250, 420], ['Ann Brook', 'Peter Lund', 'Iris Vale'], bold),
        ...row(114, [50, 250, 420], ['Press officer', 'Research', 'Curator']),
        ...row(128, [50, 250, 420], ['555 01 42', '555 01 43', '555 01 44']),
        ...row(142, [50, 250, 420], ['ann@quay.example', 'peter@quay.example', 'iris@quay.example']),
      ]),
    )
    expect(tables).toEqual([])
  })

  test('two columns of running text', () => {
    none([
      'The museum opens a hall       Visitors find the hall',
      'on the quay, with models      between the customs house',
      'and tickets of crossings      and the harbour office,',
      'between all the islands.      where it is open daily.',
    ])
  })

  test('three narrow columns of running text', () => {
    none([
      'The ferries of      Twice as often      By night. The',
      'Norholm will        from next May       first of them',
      'run more often      until autumn        leaves at two',
      'than they did       and for now         and returns.',
    ])
  })

  test('labels with their values, a programme without a head, a list', () => {
    none(['When:      Monday, 3 May', 'Where:     Harbour Hall', 'Who:       Ann Brook', 'Entrance:  12 crowns'])
    none(['08:30   Coffee', '09:00   Words of welcome', '10:00   Work', '12:00   Lunch'])
    none(['1.   Coffee', '2.   Words', '3.   Work', '4.   Lunch'])
  })
})
