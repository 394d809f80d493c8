import { describe, expect, test } from 'vitest'
import type { Tag } from '../../src/read/source.ts'
import { a4, drawn, laidOut, type Setting, typed } from './drawing.ts'
import { across } from './table-page.ts'

const body = `
  The ferries of Norholm run twice as often from next May on and
  also by night, so the company said on the Wednesday before it.
  The first one leaves at five in the morning, the last at two in
  the night, and others follow on the hour until all are at home.
`
const other = `
  A third pier will be there by the spring of the next year with
  an office and a roof, and room for all who wait for the night.
  Anna Holm is proud of it, and so are her sisters and all those
  who live in the town, or come to see it in the summer months.
`
/** Furniture of the pages, as `(kind) text`. */
const furniture = (...pages: Parameters<typeof laidOut>) => laidOut(...pages).filter((block) => block.startsWith('('))
const head = (text: string) => drawn(text, { y: 30, size: 8 })
const foot = (text: string, x = 50) => drawn(text, { y: 815, size: 8, x })

describe('what returns', () => {
  test('at the same height of two pages', () => {
    const page = (text: string) => a4([...head('Norholm Ferries'), ...drawn(text), ...foot('Pier Road 4, Norholm')])
    const found = laidOut(page(body), page(other))
    expect(found.filter((b) => b.startsWith('('))).toEqual([
      '(header) Norholm Ferries',
      '(footer) Pier Road 4, Norholm',
      '(header) Norholm Ferries',
      '(footer) Pier Road 4, Norholm',
    ])
    expect(found.filter((b) => !b.startsWith('('))).toEqual([
      expect.stringMatching(/^The ferries/),
      expect.stringMatching(/^A third/),
    ])
  })
  test('with another number on each page', () => {
    const page = (text: string, n: number) => a4([...drawn(text), ...foot(`Norholm Ferries – ${n}`)])
    expect(furniture(page(body, 1), page(other, 2))).toEqual([
      '(footer) Norholm Ferries – 1',
      '(footer) Norholm Ferries – 2',
    ])
  })
  test('with an address and the number of a single page, where the text has the address too', () => {
    const line = 'Norholm Ferries | anna@norholm.example | 1'
    const page = (text: string) => a4([...drawn(text), ...foot(line)])
    expect(furniture(page(`${body}\n  Anna Holm, anna@norholm.example`))).toEqual([`(footer) ${line}`])
    expect(furniture(page(body))).toEqual([])
  })
  test('is text where it heads the paragraph under it', () => {
    const own = other.replace('A third pier will be there by', 'Norholm Ferries will open it by')
    const pages = (second: string, gap: number) => [
      a4([...drawn('Norholm Ferries ry', { y: 30, size: 8 }), ...drawn(body)]),
      a4([...drawn('Norholm Ferries ry', { y: 34, size: 10 }), ...drawn(second, { y: 34 + gap })]),
    ]
    const [first, close] = pages(own, 16)
    expect(furniture(first!, close!)).toEqual([])
    const [, far] = pages(own, 60)
    expect(furniture(first!, far!)).toHaveLength(2)
    const [, another] = pages(other, 16)
    expect(furniture(first!, another!)).toHaveLength(2)
  })
  test('in the middle of the page is text', () => {
    const page = (text: string) =>
      a4([...drawn(text), ...drawn('Come and see', { y: 400 }), ...drawn(text, { y: 430 })])
    expect(furniture(page(body), page(other))).toEqual([])
  })
  test('on one page of four only is text', () => {
    const plain = (text: string) => a4(drawn(text, { y: 100 }))
    const found = furniture(
      a4([...head('Norholm Ferries'), ...drawn(body, { y: 100 })]),
      plain(other),
      plain(body),
      plain(other),
    )
    expect(found.join()).not.toContain('Norholm Ferries')
  })
})

test('heads that differ on left and right pages', () => {
  const texts = [
    body,
    other,
    'Tickets are sold on board and on the pier.',
    'Coffee is sold in the office and in the town.',
  ]
  const pages = texts.map((text, i) =>
    a4([...head(i % 2 ? 'Press release' : 'Norholm Ferries'), ...drawn(text, { y: 80 })]),
  )
  expect(furniture(...pages)).toEqual([
    '(header) Norholm Ferries',
    '(header) Press release',
    '(header) Norholm Ferries',
    '(header) Press release',
  ])
})

describe('page numbers', () => {
  test.each([
    'Page 1',
    'Page 1 of 3',
    'Page 1 sur 3',
    'Page 1/3',
    'Seite 1 von 3',
    'Página 1 de 3',
    'Pagina 1 di 3',
    'Strona 1 z 3',
    'Sida 1 av 3',
    'Strana 1 z 3',
    'Sivu 1/3',
    'Oldal 1/3',
    'Страница 1 из 3',
    'Σελίδα 1 από 3',
    'Sayfa 1 / 3',
    'Trang 1/3',
    '第1頁',
    '1 / 3',
    '- 1 -',
    '1',
  ])('on a single page: %s', (text) => {
    const found = furniture(a4([...drawn(body), ...foot(text, 280)]))
    expect(found).toEqual([expect.stringMatching(/^\((?:page-number|footer)\) /)])
    expect(found[0]).toContain(text)
  })
  test('at the head', () => {
    expect(furniture(a4([...head('Page 1 of 3'), ...drawn(body, { y: 80 })]))).toEqual(['(page-number) Page 1 of 3'])
  })
  test.each([
    ['a figure that ends a sentence', [...drawn(body), ...drawn('2001.', { y: 108 })]],
    ['a figure in a line', [...drawn(body), ...drawn('1 office with a roof will open', { y: 815 })]],
    ['a number far from the edge', [...drawn(body), ...drawn('47', { y: 300, size: 30 }), ...drawn(other, { y: 360 })]],
    ['a year as a heading', [...drawn('2024', { y: 130, size: 16 }), ...drawn(body, { y: 160 })]],
  ])('%s is none', (_, fragments) => expect(furniture(a4(fragments))).toEqual([]))
})

describe('the number of the page and of all pages', () => {
  const beside = (text: string, y = 815) => [
    ...drawn(`Norholm Ferries, press release            ${text}`, { y }),
    ...drawn('Harbour Hall and Quay, on the water', { y: y - 12 }),
  ]
  test('beside other words of the foot', () => {
    const tall = [...Array(15)].flatMap((_, i) => drawn(i % 2 ? other : body, { y: 60 + 48 * i }))
    const found = laidOut(a4(drawn(body)), a4([...tall, ...beside('2/2', 796)]))
    expect(found).toContain('(page-number) 2/2')
  })
  test.each([
    ['of another page', beside('1/2')],
    ['of more pages than there are', beside('2/3')],
    ['in the middle of the page', beside('2/2', 400)],
  ])('%s is none', (_, foot) => {
    const found = laidOut(a4(drawn(body)), a4([...drawn(other), ...foot]))
    expect(found.filter((block) => block.startsWith('(page-number)'))).toEqual([])
  })
})

describe('what the tags of the file leave out', () => {
  const tag = (role: string, element: number): Tag => ({ role, element, path: ['Document'], pathElements: [0] })
  const text = drawn(body, { y: 200, tag: tag('P', 1) })
  const out = (words: string, setting: Setting = {}) => drawn(words, { y: 40, tag: tag('Artifact', 0), ...setting })

  test('heads and feet', () => {
    const page = a4([
      ...out('Association of the ferrymen of Norholm'),
      ...text,
      ...out('For a sea for all', { y: 800 }),
    ])
    expect(furniture(page)).toEqual(['(header) Association of the ferrymen of Norholm', '(footer) For a sea for all'])
  })
  test.each([
    ['the largest line, where no heading is tagged', out('More ferries for Norholm', { size: 16 })],
    ['a line with a year', out('Norholm, 8 May 2024')],
    ['whom to write to', out('press@ferries.example')],
    ['a line in the middle of the page', out('Tickets are sold on board', { y: 400 })],
  ])('%s stays', (_, fragments) => expect(furniture(a4([...fragments, ...text]))).toEqual([]))
  test('the largest line, where a heading is tagged', () => {
    const heading = drawn('More ferries for Norholm', { y: 150, size: 14, tag: tag('H1', 2) })
    expect(furniture(a4([...out('NORHOLM', { size: 16 }), ...heading, ...text]))).toEqual(['(header) NORHOLM'])
  })
  test('a paragraph about the issuer stays', () => {
    const about =
      'Norholm Ferries, the oldest company of this coast, has boats that run by day\nand by night, in summer and in winter, for all who live there or come to see it.'
    expect(furniture(a4([...text, ...out(about, { y: 760 })]))).toEqual([])
  })
  test('nothing on a page whose text has no tags', () => {
    expect(furniture(a4([...out('Association of the ferrymen'), ...drawn(body, { y: 200 })]))).toEqual([])
  })
})

describe('turns of a page', () => {
  test.each(['-more-', '- more -', '(more)', '(suite)', 'suite…'])('%s', (text) => {
    const found = furniture(a4([...drawn(body), ...drawn(text, { y: 140, x: 280 })]), a4(drawn(other)))
    expect(found).toEqual([`(continuation) ${text}`])
  })
  test('a sentence with the word is text', () => {
    const found = furniture(a4([...drawn(body), ...drawn('And there is more.', { y: 140 })]), a4(drawn(other)))
    expect(found).toEqual([])
  })
  test('text goes on past them', () => {
    const found = laidOut(
      a4([
        ...drawn(body.trimEnd().replace(/all are at home\.$/, 'they are at')),
        ...drawn('-more-', { y: 140, x: 280 }),
      ]),
      a4(drawn(`home in their beds.\n\n${other}`.replace(/\n {2}/g, '\n'))),
    )
    expect(found).toContainEqual(expect.stringMatching(/until they are at home in their beds\.$/))
  })
})

describe('the foot of a single page', () => {
  const imprint = 'Norholm Ferries · Pier Road 4 · NO-4021 Norholm · www.ferries.example'
  test('an imprint, small and set off', () => {
    expect(furniture(a4([...drawn(body), ...foot(imprint)]))).toEqual([`(footer) ${imprint}`])
  })
  test('in the size of the text it is text', () => {
    expect(furniture(a4([...drawn(body), ...drawn(imprint, { y: 815 })]))).toEqual([])
  })
  test('right under the text it is text', () => {
    const tall = [...Array(15)].flatMap((_, i) => drawn(i % 2 ? other : body, { y: 60 + 48 * i }))
    expect(furniture(a4([...tall, ...drawn(imprint, { y: 791, size: 8 })]))).toEqual([])
  })
  test('a rule does for the white', () => {
    const tall = [...Array(15)].flatMap((_, i) => drawn(i % 2 ? other : body, { y: 60 + 48 * i }))
    const page = a4([...tall, ...drawn(imprint, { y: 800, size: 8 })], { rules: [across(788, 50, 545)] })
    expect(furniture(page)).toEqual([`(footer) ${imprint}`])
  })
  test('a rule does with little white, too, but only over an imprint', () => {
    const tall = [...Array(15)].flatMap((_, i) => drawn(i % 2 ? other : body, { y: 60 + 48 * i }))
    const on = (text: string) =>
      furniture(a4([...tall, ...drawn(text, { y: 784 + 13, size: 8 })], { rules: [across(787, 50, 545)] }))
    expect(on(imprint)).toEqual([`(footer) ${imprint}`])
    expect(on('The boats are built in Norholm by hand.')).toEqual([])
  })
  test('small type that is a sentence is text', () => {
    expect(furniture(a4([...drawn(body), ...foot('The boats are built in Norholm by hand.')]))).toEqual([])
  })
  test('a paragraph about the issuer is text', () => {
    const about =
      'Norholm Ferries – the oldest company of the coast – has boats that run by day and by night.\nIt was founded by Anna Holm. Her three sisters run it now, and are proud of it.'
    expect(furniture(a4([...drawn(body), ...drawn(about, { y: 803, size: 8 })]))).toEqual([])
  })
  test('a footnote is none', () => {
    const text = body.replace('company', 'company¹')
    const found = laidOut(a4([...drawn(text), ...foot('1 Founded in 1871, see www.ferries.example')]))
    expect(found.at(-1)).toBe('[^1] Founded in 1871, see www.ferries.example')
  })
})

describe('what a reader does not see', () => {
  test.each([
    ['invisible', { hidden: 'invisible' as const }],
    ['white on white', { hidden: 'background-coloured' as const }],
    ['beneath a picture', { hidden: 'covered' as const }],
    ['off the page', { hidden: 'off-page' as const }],
    ['turned', { rotation: 90 }],
  ])('%s: kept aside', (_, more) => {
    const found = laidOut(a4([...drawn(body), ...drawn('Draft of Anna Holm', { y: 300, ...more })]))
    expect(found).toEqual(['(hidden) Draft of Anna Holm', expect.stringMatching(/^The ferries/)])
  })
})

test('page numbers of a dump', () => {
  const page = (text: string, n: number) => typed(`${text.replace(/^ +/gm, '').trim()}\n\n                  ${n}`)
  const found = laidOut(page(body, 1), page(other, 2))
  expect(found.filter((b) => !b.startsWith('('))).toEqual([
    expect.stringMatching(/^The ferries.*at home\.$/),
    expect.stringMatching(/^A third.*months\.$/),
  ])
})

test('a small first line that says again, in parts, what the page says is its head; one that says more is not', () => {
  const page = (head: string) =>
    a4([
      ...drawn(head, { y: 30, size: 8 }),
      ...drawn('NORHOLM                  Peace\nFERRIES                  Bread\n\nPRESS RELEASE', { y: 80 }),
      ...drawn(body, { y: 140 }),
      ...drawn(other, { y: 200 }),
    ])
  expect(furniture(page('Norholm Ferries / Press release'))).toEqual(['(header) Norholm Ferries / Press release'])
  expect(furniture(page('Norholm Ferries / 4 May 2024'))).toEqual([])
})

test('a heading near the head of two pages, not at one height, is no running head', () => {
  const page = (y: number, text: string) =>
    a4([...drawn('About Norholm', { y, bold: true }), ...drawn(text, { y: y + 40 })])
  expect(furniture(page(60, body), page(95, other))).toEqual([])
  expect(furniture(page(60, body), page(60, other))).toHaveLength(2)
})

test('heads of a dump that returns them on each page', () => {
  const page = (text: string) => typed(`Norholm Ferries\n\n${text.replace(/^ +/gm, '').trim()}`)
  const third =
    'Tickets are sold on board and on the pier, in the office\nand on the web, by day and by night, for all the lines.'
  expect(furniture(page(body), page(other), page(third))).toEqual(Array(3).fill('(header) Norholm Ferries'))
})
