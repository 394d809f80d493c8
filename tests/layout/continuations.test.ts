import { describe, expect, test } from 'vitest'
import { a4, drawn, laidOut } from './drawing.ts'

const above = `
  The ferries of Norholm run twice as often from next May on and
  also by night, so the company said on the Wednesday before it.
  The first one leaves at five in the morning, the last at two in
`
const below = `
  the night, and others follow on the hour until all are at home.
  A third pier will be there by the spring of the next year with
  an office.
`
const other = `
  Anna Holm is proud of it, and so are her sisters and all those
  who live in the town, or come to see it in the summer months of
  this year.
`
const joined = expect.stringMatching(/the last at two in the night, and others/)

describe('a paragraph goes on', () => {
  test('over a page', () => {
    expect(laidOut(a4(drawn(above, { y: 740 })), a4(drawn(below)))).toEqual([joined])
  })
  test('over two pages', () => {
    const found = laidOut(
      a4(drawn(above, { y: 740 })),
      a4(drawn(below.trimEnd().replace('an office.', 'an office and'))),
      a4(drawn('a roof over all who wait there for a ferry.')),
    )
    expect(found).toEqual([expect.stringMatching(/an office and a roof/)])
  })
  test('past heads, feet and page numbers', () => {
    const edge = (n: number) => [
      ...drawn('Norholm Ferries', { y: 30, size: 8 }),
      ...drawn(`Page ${n} of 2`, { y: 815, size: 8, x: 280 }),
    ]
    const found = laidOut(a4([...drawn(above, { y: 740 }), ...edge(1)]), a4([...drawn(below), ...edge(2)]))
    expect(found.filter((b) => !b.startsWith('('))).toEqual([joined])
  })
  test('past a footnote', () => {
    const text = above.replace('company', 'company¹')
    const found = laidOut(
      a4([...drawn(text, { y: 600 }), ...drawn('1 Founded in 1871.', { y: 780, size: 8 })]),
      a4(drawn(below)),
    )
    expect(found).toEqual([joined, '[^1] Founded in 1871.'])
  })
  test('past a picture and its caption', () => {
    const page = a4(
      [
        ...drawn(above),
        ...drawn('Anna Holm on the pier', { y: 210, size: 8, italic: true }),
        ...drawn(below, { y: 230 }),
      ],
      { pictures: [{ x0: 50, x1: 250, top: 100, bottom: 200 }] },
    )
    expect(laidOut(page)).toEqual([joined, 'caption: Anna Holm on the pier'])
  })
  test('a word cut by the page is whole again', () => {
    const found = laidOut(
      a4(drawn(above.replace('two in\n', 'half past\n  two in the night with all the passen-\n'), { y: 740 })),
      a4(drawn('gers on board, and others follow on the hour until all are home.')),
    )
    expect(found).toEqual([expect.stringContaining('all the passengers on board')])
  })
  test('Japanese, in the middle of a sentence', () => {
    const wide = (text: string, y: number) => drawn(text, { y }).map((f) => ({ ...f, x1: f.x0 + 10 * f.text.length }))
    const row = 'ノルホルム港のフェリーは来月から夜間も運航しますと会社が水曜日に発表し'
    const found = laidOut(
      a4([...wide(row, 760), ...wide(row, 772), ...wide(row, 784), ...wide(row, 796)]),
      a4([...wide(`ました。${row.slice(0, 30)}`, 60), ...wide('最後の便は午前二時に出発します。', 72)]),
    )
    expect(found).toHaveLength(1)
  })
})

test('a lone last line of a page that is full goes on, one that is not does not', () => {
  const wide = (text: string, y: number) => drawn(text, { y }).map((f) => ({ ...f, x1: f.x0 + 10 * f.text.length }))
  const row = 'ノルホルム港のフェリーは来月から夜間も運航しますと会社が水曜日に発表し'
  const stop = `${row.slice(0, -3)}した。`
  const next = [...wide(`ました。${row.slice(0, 30)}`, 60), ...wide('最後の便は午前二時に出発します。', 72)]
  const page = (last: string) => a4([...wide(row, 748), ...wide(stop, 760), ...wide(last, 796)])
  expect(laidOut(page(row), a4(next))).toHaveLength(2)
  expect(laidOut(page(row.slice(0, 24)), a4(next))).toHaveLength(3)
})

describe('a new one begins', () => {
  test('after a full stop', () => {
    const found = laidOut(
      a4(drawn(above.replace(/in\n$/, 'six.\n').trimEnd().replace(/ in$/, '.'), { y: 740 })),
      a4(drawn(other)),
    )
    expect(found).toHaveLength(2)
  })
  test('with a heading', () => {
    const found = laidOut(
      a4(drawn(`${above.trimEnd()} the\n  night as well.`, { y: 740 })),
      a4([...drawn('The third pier', { bold: true, size: 13 }), ...drawn(other, { y: 90 })]),
    )
    expect(found).toHaveLength(3)
  })
  test('after centred lines', () => {
    const centred = [
      'Programme of the day and',
      'the night ferries of Norholm in',
      'the year of the new pier, in it',
      'the race of all night ferries',
    ]
    const found = laidOut(
      a4([
        ...drawn(other, { y: 600 }),
        ...centred.flatMap((text, i) => drawn(text, { x: 220 - 2.5 * text.length, y: 740 + 12 * i })),
      ]),
      a4(
        drawn(
          'Anna Holm founded the ferries of Norholm in the year of the great\nflood, and her sisters run them now.',
        ),
      ),
    )
    expect(found).toHaveLength(3)
  })
  test.each(['norholm.example', 'iNorholm'])('with a name in lower case: %s', (name) => {
    const found = laidOut(
      a4(drawn(`${above.trimEnd()} the\n  night as well`, { y: 740 })),
      a4(
        drawn(
          `${name} is the page of all ferries on this coast and of its piers,\nand is for all who wait for the night.`,
        ),
      ),
    )
    expect(found).toHaveLength(2)
  })
  test('with a list', () => {
    const found = laidOut(
      a4(drawn(above.trimEnd().replace(/ in$/, ':'), { y: 740 })),
      a4(drawn('• more boats,\n• longer piers.')),
    )
    expect(found.slice(1)).toEqual(['• more boats,', '• longer piers.'])
  })
  test('in another size', () => {
    expect(laidOut(a4(drawn(above, { y: 740 })), a4(drawn(below, { size: 8 })))).toHaveLength(2)
  })
  test('after a heading that has no stop', () => {
    const found = laidOut(
      a4([...drawn(other, { y: 700 }), ...drawn('The third pier', { bold: true, size: 14, y: 780 })]),
      a4(drawn('It opens next spring, with an office and a roof, and with room\nfor all who wait for the night.')),
    )
    expect(found).toHaveLength(3)
  })
})

describe('under an item that ends on a semicolon', () => {
  const item = [...drawn('•'), ...drawn('more boats on all lines;', { x: 65 })]
  test('a line at its text goes on', () => {
    const found = laidOut(
      a4([
        ...item,
        ...drawn('Longer piers, too', { x: 65, y: 72 }),
        ...drawn('•', { y: 84 }),
        ...drawn('coffee', { x: 65, y: 84 }),
      ]),
    )
    expect(found).toEqual(['• more boats on all lines; Longer piers, too', '• coffee'])
  })
  test('a line at its marker, or with white above, does not', () => {
    const item = [...drawn(other), ...drawn('•', { y: 200 }), ...drawn('more boats on all lines;', { x: 65, y: 200 })]
    expect(laidOut(a4([...item, ...drawn('Longer piers', { y: 212 })]))).toHaveLength(3)
    expect(laidOut(a4([...item, ...drawn('Longer piers', { x: 65, y: 236 })]))).toHaveLength(3)
  })
})
