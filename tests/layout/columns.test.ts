import { describe, expect, test } from 'vitest'
import { columns } from '../../src/layout/columns.ts'
import { toPieces } from '../../src/layout/lines.ts'
import type { Box } from '../../src/read/source.ts'
import { a4, drawn, laidOut } from './drawing.ts'

/** The runs that are read on, each as the words of its lines. */
const runs = (drawing: string) =>
  columns(toPieces(a4(drawn(drawing))), 5, 12).map((run) => run.items.map((line) => line.text).join(' / '))

describe('white between columns', () => {
  test('one column is one run', () => {
    expect(
      runs(`
        The ferries of Norholm run
        twice as often from May on
        and by night.
      `),
    ).toEqual(['The ferries of Norholm run / twice as often from May on / and by night.'])
  })

  test('two columns, left then right', () => {
    expect(
      runs(`
        The ferries of Norholm       five in the morning and
        run twice as often           last at two. A third
        from May on, and by          pier will open in the
        night. The first is at       spring of the year.
      `),
    ).toEqual([
      'The ferries of Norholm / run twice as often / from May on, and by / night. The first is at',
      'five in the morning and / last at two. A third / pier will open in the / spring of the year.',
    ])
  })

  test('three', () => {
    expect(
      runs(`
        The ferries of      twice as often      by night. The
        Norholm will        from next May       first of them
        run more often      until autumn        leaves at two
        than they did       and for now         and returns
      `),
    ).toHaveLength(3)
  })

  test('a headline over both, a line under both', () => {
    expect(
      runs(`
        More ferries for Norholm, and a third pier

        The ferries of Norholm       five in the morning and
        run twice as often           last at two. A third
        from May on, and by          pier will open in the
        night. The first is at       spring of the year.

        Norholm Ferries is the oldest of all companies.
      `),
    ).toEqual([
      'More ferries for Norholm, and a third pier',
      expect.stringMatching(/^The ferries/),
      expect.stringMatching(/^five in/),
      'Norholm Ferries is the oldest of all companies.',
    ])
  })

  test('one column, then two, then one', () => {
    expect(
      runs(`
        The ferries of Norholm run twice as often from May
        on, and by night, so the company said on Wednesday.

        Anna Holm                    Bo Kvist
        Press office                 Investors
        Pier Road 4                  Pier Road 6
        anna@ferries.example         bo@ferries.example

        Norholm Ferries is the oldest company of the coast,
        and the only one with boats that run on Sundays.
      `),
    ).toEqual([
      expect.stringMatching(/^The ferries/),
      'Anna Holm / Press office / Pier Road 4 / anna@ferries.example',
      'Bo Kvist / Investors / Pier Road 6 / bo@ferries.example',
      expect.stringMatching(/^Norholm Ferries is/),
    ])
  })

  test('a narrow column beside the text is read after it', () => {
    expect(
      runs(`
        Contact            The ferries of Norholm will run twice as often from
        Anna Holm          May on, and by night. The first is to leave at five
        Pier Road 4        in the morning, the last at two. A third pier will
        Norholm            open in the spring of the year, with a new office.
      `),
    ).toEqual([expect.stringMatching(/^The ferries/), 'Contact / Anna Holm / Pier Road 4 / Norholm'])
  })

  test.each([
    [
      'labels and their values',
      `
        WHAT:      A new pier for Norholm
        WHEN:      Monday, 4 May, at ten
        WHERE:     Pier Road 4
        WHO:       Anna Holm
      `,
    ],
    [
      'numbers and their items',
      `
        1.    A new pier for Norholm
        2.    An office with a roof
        3.    Boats that run by night
        4.    Coffee
      `,
    ],
    [
      'a single short line at the side',
      `
        The ferries of Norholm            Page 1
        run twice as often
        from May on, and by
        night.
      `,
    ],
  ])('%s: no columns', (_, drawing) => expect(runs(drawing)).toHaveLength(1))

  test('a river of word spaces in justified lines: no columns', () => {
    const wide = ['The ferries', 'May on, and so', 'the Wednesday', 'late hours']
    const rest = [
      'of Norholm run twice as often from',
      'by night, so the company said also',
      'before the last, when it was so',
      'for all of them to hear, and these',
    ]
    const fragments = wide.flatMap((left, i) => [
      ...drawn(left, { y: 60 + 12 * i }),
      ...drawn(rest[i]!, { y: 60 + 12 * i, x: 50 + 5 * (left.length + 2) }),
    ])
    expect(columns(toPieces(a4(fragments)), 5, 12)).toHaveLength(1)
  })

  const narrow = (...rows: string[]) => toPieces(a4(rows.flatMap((row, i) => drawn(row, { y: 60 + 12 * i }))))
  test('a column of which most lines are set in', () => {
    const left = Array.from({ length: 8 }, (_, i) => drawn(`the ferries of Norholm run ${i}`, { y: 60 + 12 * i }))
    const right = [0, 2, 4, 4, 2, 4, 4, 0].map((inset, i) =>
      drawn(`boats and new piers ${i}`, { y: 60 + 12 * i, x: 220 + 5 * inset }),
    )
    expect(columns(toPieces(a4([...left, ...right].flat())), 5, 12)).toHaveLength(2)
    const river = [0, 2.5, 4.1, 7.3, 5.2, 9, 1.2, 6.4].map((inset, i) =>
      drawn(`boats and new piers ${i}`, { y: 60 + 12 * i, x: 220 + 5 * inset }),
    )
    expect(columns(toPieces(a4([...left, ...river].flat())), 5, 12)).toHaveLength(1)
  })
  test('words of a line that crosses the strip are in no column', () => {
    const page = narrow(
      'przez       dach,      zanim',
      'zamontowano  ostatnie  belki',
      'kilka   nowa   mogą zamawiać',
      'oprowadzanie  po    polsku i',
    )
    expect(columns(page, 5, 12)).toHaveLength(1)
  })
  test('a river through two justified lines of a narrow column: no columns', () => {
    const page = narrow(
      'Norholm Ferries said that the boats',
      'now   run    twice    as   often on',
      'days   of     market   and   on all',
      'Sundays; a pier follows next spring',
    )
    expect(columns(page, 5, 12)).toHaveLength(1)
  })
  test('two short texts side by side below a full line are columns where they end where they like', () => {
    const page = narrow(
      'Norholm Ferries said that the boats',
      'Anna Holm         Press office',
      'Pier Road 4       Norholm',
    )
    expect(columns(page, 5, 12).map((run) => run.items.map((line) => line.text))).toEqual([
      ['Norholm Ferries said that the boats'],
      ['Anna Holm', 'Pier Road 4'],
      ['Press office', 'Norholm'],
    ])
  })

  describe('what stands below a column that has ended', () => {
    const page = (gap: string) => `
        The ferries of Norholm       five in the morning and
        run twice as often           last at two. A third
        from May on, and by          pier will open in the
        night. The first is at       spring of the year.
        Lunch is served on the
        way, and so is coffee,
        with cakes in summer.${gap}

        Anna Holm                    Bo Kvist
        anna@ferries.example         bo@ferries.example
    `
    const gap = '\n        The crews like it too,\n        so the company says.\n'
    test('is read after both columns', () => {
      expect(runs(page(gap)).slice(2)).toEqual(['Anna Holm / anna@ferries.example', 'Bo Kvist / bo@ferries.example'])
    })
    test('unless the white is short, or a picture stands in it', () => {
      expect(runs(page('').replace(/\n {8}Lunch[\s\S]*coffee,/, ''))).toHaveLength(2)
      const picture = { x0: 200, x1: 320, top: 110, bottom: 180 }
      expect(columns(toPieces(a4(drawn(page(gap)))), 5, 12, [picture])).toHaveLength(2)
    })
  })

  test('what stands under a rule across both is read after both', () => {
    const drawing = `
        The ferries of Norholm       five in the morning and
        run twice as often           last at two. A third
        from May on, and by          pier will open in the
        night. The first is at       spring of the year.
        Anna Holm                    Bo Kvist
        anna@ferries.example         bo@ferries.example
    `
    const order = (...rules: Box[]) =>
      columns(toPieces(a4(drawn(drawing))), 5, 12, [], rules).map(({ items }) => items[0]!.text)
    expect(order({ x0: 40, x1: 330, top: 99, bottom: 99.5 })).toEqual([
      'The ferries of Norholm',
      'five in the morning and',
      'Anna Holm',
      'Bo Kvist',
    ])
    expect(order({ x0: 40, x1: 180, top: 99, bottom: 99.5 })).toHaveLength(2)
  })

  test('a third column from the top of the page is whole, beside two under their headline', () => {
    const page = a4([
      ...drawn('More ferries for Norholm', { size: 18 }),
      ...drawn(
        `
        The ferries of       twice as often
        Norholm will         from next May
        run more often       until autumn
        than they did        and for now.
        The first one        The last one
        leaves at two        leaves at ten
        `,
        { y: 90 },
      ),
      ...drawn('About us\nWe are the firm\nof the ferries\nand have been\nsince 1902.', { x: 300, y: 55, size: 8 }),
    ])
    expect(columns(toPieces(page), 5, 12).map(({ items, aside }) => `${items[0]!.text} ${aside}`)).toEqual([
      'More ferries for Norholm false',
      'The ferries of false',
      'twice as often false',
      'About us false',
    ])
  })

  test('a narrow column beside the text is an aside, two columns and contacts side by side are none', () => {
    const asides = (drawing: string) =>
      columns(toPieces(a4(drawn(drawing))), 5, 12).map(({ items, aside }) => `${items[0]!.text} ${aside}`)
    const long = 'Contact            The ferries of Norholm will run twice as often from\n'
    const short = '                   May on, and by night. The first is to leave at five\n'
    expect(asides(`${long}Anna Holm${short.slice(9)}${short.repeat(6)}`)).toEqual([
      'The ferries of Norholm will run twice as often from false',
      'Contact true',
    ])
    // In smaller type it may have more letters than that.
    const main = drawn(Array(8).fill('The ferries of Norholm will run as often as twice').join('\n'))
    const beside = (size: number) =>
      drawn(Array(8).fill('Anna Holm has the keys').join('\n'), { x: 310, size, leading: 12 })
    const second = (size: number) => columns(toPieces(a4([...main, ...beside(size)])), 5, 12)[1]
    expect([second(8)?.aside, second(10)?.aside]).toEqual([true, false])
    expect(asides('Anna Holm of the press office    Bo Kvist\nanna.holm@ferries.example        bo@ferries')).toEqual([
      'Anna Holm of the press office false',
      'Bo Kvist false',
    ])
  })

  test('nothing gives nothing', () => expect(columns([], 5, 12)).toEqual([]))
})

describe('the page in order', () => {
  test('two contact boxes side by side', () => {
    const page = a4(
      drawn(`
        The ferries of Norholm run twice as often from May
        on, and by night, so the company said on Wednesday.

        Press                        Investors
        Anna Holm                    Bo Kvist
        Tel. 020 7946 0018           Tel. 020 7946 0042
        anna@ferries.example         bo@ferries.example
      `),
    )
    expect(laidOut(page).slice(1).join(' ')).toBe(
      'Press Anna Holm Tel. 020 7946 0018 anna@ferries.example Investors Bo Kvist Tel. 020 7946 0042 bo@ferries.example',
    )
  })

  test('a paragraph goes on in the next column', () => {
    const page = a4(
      drawn(`
        The ferries of Norholm       five in the morning and
        run twice as often in        the last of them at two
        summer and also on all       at night. A third pier
        Sundays from next May        will be there by spring
        on. The first leaves at      of the next year.
      `),
    )
    expect(laidOut(page)).toEqual([expect.stringContaining('The first leaves at five in the morning and the last')])
  })

  test('three under a headline', () => {
    const page = a4([
      ...drawn('More ferries for Norholm', { size: 18 }),
      ...drawn(
        `
        The ferries of      twice as often      by night. The
        Norholm will        from next May       first of them
        run more often      until autumn        leaves at two
        than they did       and for now         and returns.
        `,
        { y: 90 },
      ),
    ])
    expect(laidOut(page)).toEqual([
      'More ferries for Norholm',
      'The ferries of Norholm will run more often than they did twice as often from next May until autumn and for now by night. The first of them leaves at two and returns.',
    ])
  })

  test('text right of a picture is one column with what is below it', () => {
    const page = a4(
      drawn(`
                                The ferries of Norholm run
                                twice as often from next
                                May on, and by night, so
                                the company said, and
        they said more: the first one leaves at five, and
        the last one at two. A third pier will be there.
      `),
      { pictures: [{ x0: 50, x1: 180, top: 52, bottom: 100 }] },
    )
    expect(laidOut(page)).toEqual([expect.stringMatching(/^The ferries.*said, and they said more.*there\.$/)])
  })

  test('text beside a picture is one column', () => {
    const page = a4(
      drawn(`
        The ferries of Norholm run twice as often from next
        May on, and by night, so the
        company said on a Wednesday.
        The first one leaves at five
        in the morning, the last one
        at two. A third pier will be there by the spring of
        the next year, with a new office and room for coffee.
      `),
      { pictures: [{ x0: 210, x1: 310, top: 64, bottom: 108 }] },
    )
    expect(laidOut(page)).toEqual([
      'The ferries of Norholm run twice as often from next May on, and by night, so the company said on a Wednesday. The first one leaves at five in the morning, the last one at two. A third pier will be there by the spring of the next year, with a new office and room for coffee.',
    ])
  })
})

test('three cards of a figure with its words, each for itself', () => {
  const card = (x: number, figure: string, words: string) => [
    ...drawn(figure, { x, y: 300, size: 20, bold: true }),
    ...drawn(words, { x, y: 318 }),
  ]
  const lead =
    'Soup is cooked by the fishermen of the bay in their largest pot\nof all, which holds a hundred litres and more'
  expect(
    laidOut(
      a4([
        ...drawn(lead, { y: 260 }),
        ...card(50, '400', 'metres of pier'),
        ...card(220, '1200', 'beams of oak'),
        ...card(390, '0', 'nails at all'),
      ]),
    ).slice(1),
  ).toEqual(['400', 'metres of pier', '1200', 'beams of oak', '0', 'nails at all'])
})

test('captions in small type, side by side', () => {
  const found = laidOut(
    a4([
      ...drawn(
        'The ferries of Norholm run twice as often from next May on and\nby night, so the company said on Wednesday.',
        {
          y: 100,
          leading: 16,
        },
      ),
      ...drawn('Anna Holm at the wheel of\nher ferry, with coffee', { y: 300, size: 7, leading: 8.5 }),
      ...drawn('The pier of the harbour\nin the winter of 1900', { x: 220, y: 300, size: 7, leading: 8.5 }),
    ]),
  )
  expect(found.slice(1)).toEqual([
    'Anna Holm at the wheel of her ferry, with coffee',
    'The pier of the harbour in the winter of 1900',
  ])
})
