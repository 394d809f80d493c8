import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/layout/block.ts'
import { union } from '../../src/layout/box.ts'
import { toBlock } from '../../src/layout/build.ts'
import { linkFootnotes } from '../../src/layout/footnotes.ts'
import { rejoin, toPieces } from '../../src/layout/lines.ts'
import type { ItemBlock } from '../../src/layout/lists.ts'
import { textMarker } from '../../src/layout/markers.ts'
import { measure } from '../../src/layout/measure.ts'
import { paragraphs } from '../../src/layout/paragraphs.ts'
import type { Page } from '../../src/read/source.ts'
import { a4, drawn, laidOut, outline, source, typed } from './drawing.ts'
import { across, text } from './table-page.ts'

/** The blocks of pages of one column, with their notes. Marks that were tied stand as `[^1]` in the text. */
function notes(...pages: Page[]): string[] {
  return linked(...pages).flatMap((block) => outline(withMarks(block as Block)))
}

function linked(...given: Page[]): Array<Block | ItemBlock> {
  const { pages } = source(...given)
  const pieces = pages.map((page) => toPieces(page))
  const yardstick = measure(pieces.flat())
  const blocks = pieces.flatMap((lines, i) => {
    const rows = rejoin(lines, yardstick.letter)
    const bullets = rows.flatMap((row) => (row.text.startsWith('•') ? [[row, textMarker(row)!] as const] : []))
    const markers = new Map(bullets)
    const around = { measure: yardstick, markers, pictures: pages[i]!.pictures, tagsAreGood: false }
    return paragraphs(rows, around).map((group) => toBlock(group, yardstick, union(rows)))
  })
  return linkFootnotes(blocks, pages, yardstick)
}

const withMarks = (block: Block): Block =>
  block.type === 'paragraph'
    ? { ...block, text: block.spans.map((s) => (s.note ? `[^${s.note}]` : s.text)).join('') }
    : block

const body = `
  The ferry company of Norholm carried more travellers last year
  than ever before¹, and the harbour grew to twice its old size² in
  the same time. A third pier will open in the spring of the year.
`

describe('a note and its mark', () => {
  test('small type at the foot of the page, raised marks', () => {
    const foot = drawn('¹Survey by North Quay, 2021.\n2 From 400 m² to 800 m².', { y: 700, size: 8 })
    const found = notes(a4([...drawn(body), ...foot]))
    expect(found).toEqual([
      expect.stringContaining('ever before[^1], and the harbour grew to twice its old size[^2]'),
      '[^1] Survey by North Quay, 2021.',
      '[^2] From 400 m2 to 800 m2.',
    ])
  })

  test('the text keeps its letters, the mark among them', () => {
    const foot = drawn('1 Survey by North Quay, 2021.', { y: 700, size: 8 })
    const [paragraph, note] = linked(a4([...drawn(body), ...foot]))
    expect(paragraph).toMatchObject({ text: expect.stringContaining('before1, and') })
    expect(note).toMatchObject({ type: 'footnote', id: '1', mark: '1', text: 'Survey by North Quay, 2021.', page: 1 })
  })

  test('the size of the text, but under a short rule', () => {
    const foot = drawn('1 Survey by North Quay, 2021.', { y: 700 })
    expect(notes(a4([...drawn(body), ...foot]))).not.toContainEqual(expect.stringContaining('[^1]'))
    expect(notes(a4([...drawn(body), ...foot], { rules: [across(688, 50, 150)] }))).toContain(
      '[^1] Survey by North Quay, 2021.',
    )
  })

  test('a rule across the page parts the imprint, not notes', () => {
    const foot = drawn('1 Pier Road, Norholm', { y: 700 })
    const found = notes(a4([...drawn(body), ...foot], { rules: [across(688, 50, 545)] }))
    expect(found.at(-1)).toBe('1 Pier Road, Norholm')
  })

  test.each([
    ['[1]', '[1]', '1'],
    ['*', '*', '*'],
    ['**', '** ', '**'],
    ['†', '† ', '†'],
    ['(1)', '(1)', '1'],
    ['¹', '1)', '1'],
    ['¹', '1.', '1'],
    ['※1', '※1', '※1'],
    ['*1', '*1 ', '*1'],
    ['(注1)', '注1 ', '注1'],
    ['（※1）', '※1', '※1'],
  ])('marked %s in the text and %s at the note', (mark, opening, id) => {
    const page = a4([
      ...drawn(body.replace('¹', mark).replace('²', '')),
      ...drawn(`${opening} Survey by North Quay, 2021.`, { y: 700, size: 8 }),
    ])
    expect(notes(page)).toEqual([
      expect.stringContaining(`than ever before[^${id}]`),
      `[^${id}] Survey by North Quay, 2021.`,
    ])
  })

  test('two marks in one superscript', () => {
    const page = a4([
      ...drawn('The ferry company carried more travellers than'),
      ...drawn('ever before', { y: 72 }),
      ...drawn('1, 2', { x: 105, y: 68.5, size: 6 }),
      ...drawn('1 Survey, 2021.\n2 Survey, 2022.', { y: 700, size: 8 }),
    ])
    expect(notes(page)[0]).toMatch(/ever before\[\^1\], ?\[\^2\]$/)
  })

  test('over several lines, and none of the next paragraph', () => {
    const foot = drawn(
      `
      1 Survey by North Quay among travellers of all
        twelve lines, 2021.
      2 The same.

      North Quay is an institute of the town.
    `,
      { y: 600, size: 8 },
    )
    expect(notes(a4([...drawn(body), ...foot])).slice(1)).toEqual([
      '[^1] Survey by North Quay among travellers of all twelve lines, 2021.',
      '[^2] The same.',
      'North Quay is an institute of the town.',
    ])
  })

  test('a figure at the head of a line of the note opens no other', () => {
    const foot = drawn('1 Survey by North Quay of\n12 March to 14 April 2021.', { y: 600, size: 8 })
    expect(notes(a4([...drawn(body), ...foot]))[1]).toBe('[^1] Survey by North Quay of 12 March to 14 April 2021.')
  })

  test('goes on at the foot of the next page', () => {
    const found = notes(
      a4([...drawn(body), ...drawn('1 Survey by North Quay among travellers of', { y: 700, size: 8 })]),
      a4([...drawn(body.replace(/[¹²]/gu, '')), ...drawn('all twelve lines, 2021.', { y: 700, size: 8 })]),
    )
    expect(found).toContain('[^1] Survey by North Quay among travellers of all twelve lines, 2021.')
    expect(found).toHaveLength(3)
  })

  test('small type of the next page with a sentence of its own is not the rest of a note', () => {
    const found = notes(
      a4([...drawn(body), ...drawn('1 Survey by North Quay among travellers of', { y: 700, size: 8 })]),
      a4([...drawn(body.replace(/[¹²]/gu, '')), ...drawn('Norholm Ferries, Pier Road 4.', { y: 700, size: 8 })]),
    )
    expect(found.at(-1)).toBe('Norholm Ferries, Pier Road 4.')
  })

  test('numbers that begin anew on each page', () => {
    const page = (note: string) => a4([...drawn(body), ...drawn(`1 ${note}`, { y: 700, size: 8 })])
    const found = notes(page('Survey, 2021.'), page('Survey, 2022.'))
    expect(found).toEqual([
      expect.stringContaining('before[^1]'),
      '[^1] Survey, 2021.',
      expect.stringContaining('before[^1-2]'),
      '[^1-2] Survey, 2022.',
    ])
  })

  test('one note for two marks', () => {
    const page = a4([...drawn(body.replace('²', '¹')), ...drawn('1 Survey, 2021.', { y: 700, size: 8 })])
    expect(notes(page)[0]).toMatch(/\[\^1\].*\[\^1\]/)
  })

  test('notes at the end of the text, pages after their marks', () => {
    const found = notes(
      a4(drawn(body)),
      a4([...drawn('More of the same.'), ...drawn('1 Survey.\n2 Harbour office.', { y: 700, size: 8 })]),
    )
    expect(found[0]).toContain('before[^1]')
    expect(found.slice(2)).toEqual(['[^1] Survey.', '[^2] Harbour office.'])
  })

  test.each([
    [
      'raised, with white behind it',
      [...drawn('1', { y: 697, size: 5 }), ...drawn('Survey, 2021,\nby North Quay.', { x: 57, y: 700, size: 8 })],
    ],
    [
      'with a tab behind it',
      [...drawn('1', { y: 700, size: 8 }), ...drawn('Survey, 2021,\nby North Quay.', { x: 80, y: 700, size: 8 })],
    ],
  ])('a mark %s', (_, fragments) => {
    const found = notes(a4([...drawn(body), ...fragments]))
    expect(found).toEqual([expect.stringContaining('before[^1]'), '[^1] Survey, 2021, by North Quay.'])
  })

  test('a mark in a list item', () => {
    const items = drawn('• more boats than before,\n• longer piers¹,\n• a new office.', { y: 120 })
    const foot = drawn('1 By 40 metres.', { y: 700, size: 8 })
    const found = notes(a4([...drawn(body.replace(/[¹²]/gu, '')), ...items, ...foot]))
    expect(found).toContain('longer piers[^1],')
    expect(found.at(-1)).toBe('[^1] By 40 metres.')
  })
})

test('a number set right before the note’s first word', () => {
  const foot = drawn('1Survey by North Quay among travellers.', { y: 700, size: 8 })
  expect(notes(a4([...drawn(body), ...foot])).at(-1)).toBe('[^1] Survey by North Quay among travellers.')
})

describe('in text dumps', () => {
  test('under a typed rule, marks left as plain figures', () => {
    const page = typed(`
      The ferry company carried more travellers than ever before1, and
      the harbour of CO2 fame grew to twice its old size2 in that time.

      ____________________
      1 Survey by North Quay among travellers of all twelve lines in
      the spring of 2021.
      2 Harbour office.
    `)
    expect(notes(page)).toEqual([
      expect.stringMatching(/before\[\^1\], and the harbour of CO2 fame grew to twice its old size\[\^2\] in/),
      '(clutter) ____________________',
      '[^1] Survey by North Quay among travellers of all twelve lines in the spring of 2021.',
      '[^2] Harbour office.',
    ])
  })

  test('without a rule only a whole run of notes, their marks in order', () => {
    const text = (end: string) =>
      typed(`
        The ferry company carried more travellers than ever before1, and
        the harbour grew to twice its old size2 in the same time.

        1 Survey by North Quay.
        ${end}
      `)
    expect(notes(text('2 Harbour office.')).slice(1)).toEqual(['[^1] Survey by North Quay.', '[^2] Harbour office.'])
    expect(notes(text('3 Harbour office.')).join()).not.toContain('[^')
  })

  test.each([
    ['[1]', '[1] '],
    ['¹', '¹ '],
    ['*', '*'],
  ])('a mark that says of itself what it is needs no rule: %s', (mark, opening) => {
    const page = typed(`
      The ferry company carried more travellers than ever before${mark}
      in the same time.

      ${opening}Survey by North Quay.
    `)
    expect(notes(page)[1]).toMatch(/^\[\^.\] Survey by North Quay\.$/)
  })

  test('right under its paragraph', () => {
    const page = typed(`
      The ferry company carried more travellers* than ever before, and
      the harbour grew to twice its old size in the same time, it said
      * Without the boats of others, which nobody counts, as they have
      no tickets.
    `)
    expect(notes(page)).toEqual([
      'The ferry company carried more travellers[^*] than ever before, and the harbour grew to twice its old size in the same time, it said',
      '[^*] Without the boats of others, which nobody counts, as they have no tickets.',
    ])
  })

  test('a figure behind the sign belongs to the note', () => {
    const page = typed(`
      The ferry company owns more boats* than ever before,
      and ever more piers.

      *60 of them are in use.
    `)
    expect(notes(page).at(-1)).toBe('[^*] 60 of them are in use.')
  })

  test('*emphasis* of a dump is no mark', () => {
    const page = typed(`
      The ferry company carried *more travellers* than ever before,
      and the harbour grew to twice its old size in the same time.

      * Survey by North Quay.
    `)
    expect(notes(page)).toEqual([expect.stringContaining('*more travellers*'), '* Survey by North Quay.'])
  })
})

describe('what stays as it is', () => {
  const foot = (text: string) => drawn(text, { y: 700, size: 8 })
  const plain = body.replace(/[¹²]/gu, '')

  test('a note without a mark in the text', () => {
    expect(notes(a4([...drawn(plain), ...foot('1 Survey by North Quay.')])).at(-1)).toBe('1 Survey by North Quay.')
  })

  test('a figure glued to the first word of small print, without a mark in the text', () => {
    expect(notes(a4([...drawn(plain), ...foot('1Survey by North Quay.')])).at(-1)).toBe('1Survey by North Quay.')
  })

  test('a mark without a note', () => {
    const found = notes(a4([...drawn(body), ...foot('Survey by North Quay.')]))
    expect(found[0]).toContain('before1, and')
  })

  test.each([
    ['a pier of 400 m² was built', '2 Piers are built by Norholm.'],
    ['an area of 12 km² was dug', '2 Piers are built by Norholm.'],
    ['some 10² boats', '2 Piers are built by Norholm.'],
  ])('an exponent is no mark: %s', (words, note) => {
    const found = notes(a4([...drawn(plain.replace('carried more', `${words},`)), ...foot(note)]))
    expect(found.at(-1)).toBe(note)
  })

  test.each([
    ['1', 'er avril'],
    ['5', 'th pier'],
    ['n', 'o 5'],
    ['XX', 'e century'],
    ['Norholm', 'TM boats'],
  ])('letters raised behind "%s" are no marks', (before, after) => {
    const raised = /^\p{L}+/u.exec(after)![0]
    const page = a4([
      ...drawn(plain),
      ...drawn(`In the town ${before}`, { y: 120 }),
      ...drawn(raised, { x: 50 + 5 * (12 + before.length), y: 116, size: 6 }),
      ...foot('1 Survey by North Quay.\n2 Harbour office.'),
    ])
    expect(notes(page).join()).not.toContain('[^')
  })

  test('a formula with a figure set low is none', () => {
    const page = a4([
      ...drawn(plain),
      ...drawn('It emits less CO', { y: 120 }),
      ...drawn('2', { x: 130, y: 122, size: 6 }),
      ...foot('2 Harbour office.'),
    ])
    expect(notes(page).at(-1)).toBe('2 Harbour office.')
  })

  test('an enumeration in the size of the text keeps its numbers', () => {
    const page = a4([
      ...drawn('They will (1) build boats and (2) sell them to whoever comes along.'),
      ...drawn('(1) Boats of wood.\n(2) Boats of steel.', { y: 120 }),
    ])
    expect(notes(page).join()).not.toContain('[^')
  })

  test('a mark after its note', () => {
    const found = notes(a4([...drawn('1 Survey by North Quay.', { size: 8 }), ...drawn(body, { y: 100 })]))
    expect(found[0]).toBe('1 Survey by North Quay.')
  })

  test('a note under a table whose cell has the mark', () => {
    const table = {
      type: 'table',
      page: 1,
      rows: [[[{ text: 'Boats' }], [{ text: '12' }, { text: '1', script: 'super' }]]],
    }
    const { pages } = source(a4([...drawn(body), ...drawn('1 Without ferries.', { y: 700, size: 8 })]))
    const [paragraph, note] = paragraphBlocks(pages[0]!)
    const yardstick = measure(toPieces(pages[0]!))
    const withTable = linkFootnotes([paragraph!, table as unknown as Block, note!], pages, yardstick)
    expect(withTable[2]).toMatchObject({ type: 'paragraph', text: '1 Without ferries.' })
    expect(linkFootnotes([paragraph!, note!], pages, yardstick)[1]).toMatchObject({ type: 'footnote' })
  })
})

describe('in the whole layout', () => {
  test('at the foot of each of two columns', () => {
    const column = (words: string, note: string, x: number) => [
      ...drawn(
        `
        The ferries of ${words}¹ will
        run twice as often from
        next May on and also by
        night, so the company
        said on the Wednesday.
        `,
        { x },
      ),
      ...drawn(note, { x, y: 700, size: 8 }),
    ]
    const page = a4([...column('Norholm', '1 Founded in 1871.', 50), ...column('Sudholm', '1 Founded in 1902.', 320)])
    expect(laidOut(page)).toEqual([
      expect.stringContaining('Norholm1 will'),
      '[^1] Founded in 1871.',
      expect.stringContaining('Sudholm1 will'),
      '[^1-2] Founded in 1902.',
    ])
  })

  test('from right to left', () => {
    const line = (content: string, y: number, more = {}) => text(content, -545, y, more)
    const raised = text('1', 545 - 5 * 27 - 4, 68, { size: 6, x1: 545 - 5 * 27 - 1, top: 64, bottom: 69 })
    const page = a4([
      line('تعلن شركة العبارات في نورهولم أن قواربها ستسير ليلا ابتداء من', 60),
      line('الشهر المقبل وأن رصيفا جديد', 72),
      raised,
      line('سيفتتح في الربيع القادم مع مكتب.', 84),
      line('1 تأسست عام 1871.', 700, { size: 8 }),
    ])
    expect(laidOut(page)).toEqual([expect.stringContaining('جديد1 سيفتتح'), '[^1] تأسست عام 1871.'])
  })

  test('numbered like a list', () => {
    const page = a4([...drawn(body), ...drawn('1) Survey by North Quay.\n2) Harbour office.', { y: 700, size: 8 })])
    expect(laidOut(page).slice(1)).toEqual(['[^1] Survey by North Quay.', '[^2] Harbour office.'])
  })

  test('a list in small type without marks in the text is a list', () => {
    const page = a4([
      ...drawn(body.replace(/[¹²]/gu, '')),
      ...drawn('1) Survey by North Quay.\n2) Harbour office.', { y: 600, size: 8 }),
    ])
    expect(laidOut(page).slice(1)).toEqual(['1) Survey by North Quay.', '2) Harbour office.'])
  })
})

function paragraphBlocks(page: Page) {
  const pieces = toPieces(page)
  const yardstick = measure(pieces)
  const around = { measure: yardstick, markers: new Map(), pictures: [], tagsAreGood: false }
  return paragraphs(rejoin(pieces, yardstick.letter), around).map((group) => toBlock(group, yardstick, union(pieces)))
}
