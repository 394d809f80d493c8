import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/layout/block.ts'
import { layOut } from '../../src/layout/index.ts'
import { a4, drawn, laidOut, source, typed } from './drawing.ts'
import { across } from './table-page.ts'

const release = [
  ...drawn('Norholm Ferries', { y: 40, size: 18, bold: true }),
  ...drawn('PRESS RELEASE', { y: 80, size: 12 }),
  ...drawn('Night ferries for Norholm, and a\nthird pier', { y: 110, size: 16, bold: true }),
  ...drawn(
    `
    Norholm, 4 May 2024 – The ferries of Norholm run twice as often
    from next May on, and by night. The first one leaves at five in
    the morning, the last at two¹.

    The company adds to its lines:
    •  boats with a roof and with room for more than a hundred of
       those who travel by night,
    •  a third pier.
    `,
    { y: 160 },
  ),
  ...drawn('A pier for the night', { y: 276, size: 12, bold: true }),
  ...drawn(
    `
    The pier will be there by the spring of next year. It will have
    an office, a roof, and room for all who wait for a ferry in the
    `,
    { y: 296 },
  ),
  ...drawn('1 In winter at one.', { y: 760, size: 8 }),
  ...drawn('Page 1 of 2', { y: 815, size: 8, x: 270 }),
]
const overleaf = [
  ...drawn(
    `
    night, or for coffee.

    About Norholm Ferries
    Norholm Ferries is the oldest company of the coast, and the only
    one with boats that run on Sundays.
    `,
    { y: 60 },
  ),
  ...drawn(
    `
    Press                        Investors
    Anna Holm                    Bo Kvist
    Tel. 020 7946 0018           Tel. 020 7946 0042
    anna@ferries.example         bo@ferries.example
    `,
    { y: 160 },
  ),
  ...drawn('Page 2 of 2', { y: 815, size: 8, x: 270 }),
]

describe('a release of two pages', () => {
  test('in the order a person reads', () => {
    const found = laidOut(a4(release), a4(overleaf)).filter((b) => !/^\(/.test(b))
    // How a contact's lines are grouped is another test's business.
    expect(found.slice(0, found.indexOf('Press'))).toEqual([
      'Norholm Ferries',
      'PRESS RELEASE',
      'Night ferries for Norholm, and a third pier',
      'Norholm, 4 May 2024 – The ferries of Norholm run twice as often from next May on, and by night. The first one leaves at five in the morning, the last at two1.',
      'The company adds to its lines:',
      '• boats with a roof and with room for more than a hundred of those who travel by night,',
      '• a third pier.',
      'A pier for the night',
      'The pier will be there by the spring of next year. It will have an office, a roof, and room for all who wait for a ferry in the night, or for coffee.',
      '[^1] In winter at one.',
      'About Norholm Ferries',
      'Norholm Ferries is the oldest company of the coast, and the only one with boats that run on Sundays.',
    ])
  })

  test('the page numbers are kept apart', () => {
    expect(laidOut(a4(release), a4(overleaf)).filter((b) => /^\(/.test(b))).toEqual([
      expect.stringContaining('Page 1 of 2'),
      expect.stringContaining('Page 2 of 2'),
    ])
  })

  test('one contact after the other', () => {
    const text = laidOut(a4(release), a4(overleaf)).join(' ')
    expect(text).toMatch(/Press Anna Holm Tel\. 020 7946 0018 anna@ferries\.example Investors Bo Kvist/)
  })
})

/** Letters of a text, in any order: what must be the same before and after. */
const letters = (texts: string[]) => [...texts.join('').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')

function allLines(block: Block): string[] {
  if (block.type === 'list')
    return block.items.flatMap((item) => [...item.lines.map((l) => l.text), ...item.children.flatMap(allLines)])
  return block.lines.map((line) => line.text)
}

describe('text is never lost, nor invented', () => {
  const pages = [a4(release), a4(overleaf)]
  test('every letter of the page is in the blocks, once', () => {
    const before = pages.flatMap((page) => page.fragments.map((f) => f.text))
    expect(letters(layOut(source(...pages)).flatMap(allLines))).toBe(letters(before))
  })
  test('every block says where it is', () => {
    for (const block of layOut(source(...pages))) {
      expect(block.page).toBeGreaterThan(0)
      expect(block.box.x1).toBeGreaterThan(block.box.x0)
      expect(block.box.bottom).toBeGreaterThan(block.box.top)
    }
  })
  test("a paragraph's lines are where it says they begin", () => {
    const [block] = layOut(
      source(
        a4(
          drawn(
            'The ferries of Norholm run twice as often from next May, recher-\nches by night, so the company said on the Wednesday before it.',
          ),
        ),
      ),
    )
    if (block?.type !== 'paragraph') throw new Error('Unexpected block, expected a paragraph')
    expect(block.text.slice(block.lineStarts[1])).toMatch(/^ches by night/)
  })
  test('the same file gives the same blocks', () => {
    expect(layOut(source(...pages))).toEqual(layOut(source(...pages)))
  })
  test('no page, and pages without text', () => {
    expect(layOut(source())).toEqual([])
    expect(layOut(source(a4([])))).toEqual([])
    expect(laidOut(a4([]), a4(drawn('One line')))).toEqual(['One line'])
  })
})

describe('how a block looks', () => {
  const one = (fragments: Parameters<typeof a4>[0], text: string) => {
    const found = layOut(
      source(
        a4([
          ...fragments,
          ...drawn(
            'The ferries of Norholm run twice as often from next May on and\nalso by night, so the company said on the Wednesday before it.',
            { y: 300 },
          ),
        ]),
      ),
    )
    return found.find((b) => 'text' in b && b.text === text)
  }
  test('size, weight, slope, capitals, colour', () => {
    expect(one(drawn('THE PIER', { size: 14, bold: true, color: '#003366' }), 'THE PIER')).toMatchObject({
      style: { size: 14, bold: true, italic: false, caps: true, color: '#003366' },
    })
    expect(one(drawn('The pier', { italic: true }), 'The pier')).toMatchObject({ style: { italic: true, caps: false } })
  })
  test('bold in a bold document is none', () => {
    const found = layOut(source(a4(drawn('The ferries of Norholm run by night.\nThe pier is new.', { bold: true }))))
    expect(found[0]).toMatchObject({ style: { bold: false } })
  })
  test('scripts without case have no capitals', () => {
    expect(one(drawn('新桟橋のお知らせ'), '新桟橋のお知らせ')).toMatchObject({ style: { caps: false } })
  })
  test('set in the middle, or at the right', () => {
    expect(one(drawn('The pier', { x: 185 }), 'The pier')).toMatchObject({ align: 'center' })
    expect(one(drawn('The pier', { x: 320 }), 'The pier')).toMatchObject({ align: 'right' })
    expect(one(drawn('The pier'), 'The pier')).toMatchObject({ align: 'left' })
  })
  test('white above in lines of the body', () => {
    const found = layOut(
      source(
        a4([
          ...drawn('The ferries run by night from next May on,\nso the company said.'),
          ...drawn('The pier is new and has a roof and an\noffice.', { y: 108 }),
        ]),
      ),
    )
    expect(found[1]!.spaceAbove).toBeCloseTo((108 - 8 - (72 + 2)) / 12, 5)
  })
})

describe('links, styles and signs inside a paragraph', () => {
  test('a link keeps its target and what is printed', () => {
    const page = a4([
      ...drawn('More on'),
      ...drawn('the web', { x: 90, url: 'http://ferries.example' }),
      ...drawn('at any time', { x: 130 }),
    ])
    expect(layOut(source(page))[0]).toMatchObject({
      text: 'More on the web at any time',
      spans: [{ text: 'More on ' }, { text: 'the web', url: 'http://ferries.example' }, { text: ' at any time' }],
    })
  })
  test('a link cut by a line end is put together', () => {
    const url = 'http://www.ferries.example/timetables'
    const page = a4([
      ...drawn('All the lines are at'),
      ...drawn('www.ferries.example/time', { x: 155, url }),
      ...drawn('tables', { y: 72, url }),
      ...drawn('and on the pier.', { x: 85, y: 72 }),
    ])
    expect(laidOut(page)).toEqual(['All the lines are at www.ferries.example/timetables and on the pier.'])
  })
})

describe('tables among text', () => {
  test('a ruled one is one block, with the text around it', () => {
    const rules = [90, 110, 130, 150].map((y) => across(y, 50, 350))
    const downs = [50, 200, 350].map((x) => ({
      direction: 'vertical' as const,
      x0: x,
      x1: x + 0.5,
      top: 90,
      bottom: 150,
    }))
    const cells = drawn('Line      Boats', { x: 60, y: 103 }).concat(
      drawn('North', { x: 60, y: 123 }),
      drawn('12', { x: 210, y: 123 }),
      drawn('South', { x: 60, y: 143 }),
      drawn('8', { x: 210, y: 143 }),
    )
    const head = cells.filter((f) => f.text !== 'Boats').concat(drawn('Boats', { x: 210, y: 103 }))
    const page = a4(
      [
        ...drawn('The ferries of Norholm run twice as often from next May on.'),
        ...head,
        ...drawn('A third pier will be there by spring.', { y: 180 }),
      ],
      { rules: [...rules, ...downs] },
    )
    expect(laidOut(page)).toEqual([
      'The ferries of Norholm run twice as often from next May on.',
      '| Line | Boats |',
      '| North | 12 |',
      '| South | 8 |',
      'A third pier will be there by spring.',
    ])
  })
})

describe('a text dump', () => {
  test('has the same blocks', () => {
    const found = laidOut(
      typed(`
        PRESS RELEASE

        Night ferries for Norholm

        Norholm, 4 May 2024 - The ferries of Norholm run twice as often
        from next May on, and by night. The first one leaves at five in
        the morning.

        The company adds to its lines:
          * boats with a roof and room for more than a hundred of those
            who travel by night,
          * a third pier.

        Contact:
        Anna Holm
        Tel. 020 7946 0018
      `),
    )
    expect(found.slice(0, 6)).toEqual([
      'PRESS RELEASE',
      'Night ferries for Norholm',
      'Norholm, 4 May 2024 - The ferries of Norholm run twice as often from next May on, and by night. The first one leaves at five in the morning.',
      'The company adds to its lines:',
      '* boats with a roof and room for more than a hundred of those who travel by night,',
      '* a third pier.',
    ])
    expect(found.slice(6).join(' ')).toBe('Contact: Anna Holm Tel. 020 7946 0018')
  })
})
