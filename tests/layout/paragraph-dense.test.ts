import { describe, expect, test } from 'vitest'
import { laidOut, typed } from './drawing.ts'
import { dump } from './table-page.ts'

/** What a dump without blank lines is parted into. */
const parts = (text: string): string[] => laidOut(typed(text.replace(/\n\s*\n/gu, '\n')))

const body = `
  The harbour board of Norholm voted on Tuesday night to lengthen the north
  pier by forty metres. Work begins in March and ends before the herring do.
  The board had put the matter off for eleven years, first for want of money
  and then for want of herring.
  Ferries keep their timetable while the work lasts. Two berths on the south
  side have been set aside for them, and the fish hall stays open every
  morning.
`

describe('a dump without blank lines', () => {
  test('a short last line ends a paragraph, a full one does not', () => {
    expect(parts(body)).toEqual([
      expect.stringMatching(/^The harbour.*want of herring\.$/),
      expect.stringMatching(/^Ferries keep.*every morning\.$/),
    ])
  })

  test('a heading is no last line of the text above it', () => {
    const found = parts(`${body}
  What it costs the town
  The pier costs nine million crowns, of which the region pays a third and
  the herring fleet the rest. The town gives the stone.
`)
    expect(found.slice(2)).toEqual(['What it costs the town', expect.stringMatching(/^The pier costs/)])
  })

  test('white, where there is hardly any, is meant', () => {
    const found = laidOut(
      typed(`Harbour Board\n3 May 2023, Norholm\n\nNorholm lengthens its\nnorth pier\n${body.trim()}`),
    )
    expect(found.slice(0, 2)).toEqual(['Harbour Board', '3 May 2023, Norholm'])
  })

  test('a line at the edge over one that is set in is a heading', () => {
    const found = laidOut(
      typed(
        [
          '　　北港镇今天宣布，北码头将延长四十米。工程三月开工，赶在鲱鱼到来之前完',
          '工。',
          '　　渡轮时刻表不变。南侧为渡轮留出两个泊位，鱼市每天早晨照常营业，直到工',
          '程结束为止。',
          '工程费用',
          '　　码头造价九百万克朗，地区承担三分之一，其余由船队承担，石料由镇上无偿',
          '提供。',
          '　　“我们等了十一年。”港务委员会主席说，“先是没有钱，后来又没有鱼，现在两',
          '样都有了。”',
        ].join('\n'),
      ),
    )
    expect(found).toHaveLength(5)
    expect(found[2]).toBe('工程费用')
  })

  test('a question on a line of its own stands alone, though the line above it is full', () => {
    const found = parts(`${body}
  The pier is no luxury, said the head of the board on Tuesday to the people.
  What does it cost the town?
  Nine million crowns, of which the region pays a third and the herring fleet
  the rest. The town gives the stone. Work begins in March and ends before the
  herring do.
`)
    expect(found[3]).toBe('What does it cost the town?')
    expect(found).toHaveLength(5)
  })

  test('a headline in few letters and text beside a picture have measures of their own', () => {
    const found = parts(`
  Norholm lengthens its
  north pier
  The harbour board of Norholm voted
  on Tuesday night to lengthen the
  north pier by forty metres. Work
  begins in March and ends well
  before the herring do.
  The board had put the matter off for eleven years, first for want of money
  and then for want of herring. Ferries keep their timetable while the work
  lasts.
`)
    expect(found.map((text) => text.slice(0, 12))).toEqual(['Norholm leng', 'The harbour ', 'The board ha'])
  })

  test('items without bullets end on semicolons', () => {
    const found = parts(`${body}
  The work in figures
  forty metres of granite and oak;
  nine million crowns, of which the region pays a third;
  eleven years of waiting.
  The old pier of 1861 stays as it is, and so does its lamp, which has been
  out since the spring.
`)
    expect(found.slice(2, 6)).toEqual([
      'The work in figures',
      '- forty metres of granite and oak;',
      '- nine million crowns, of which the region pays a third;',
      '- eleven years of waiting.',
    ])
  })

  test('sentences with semicolons are no items', () => {
    expect(laidOut(typed('The pier grows; so does the debt;\n\nThe herring stay away.\n\nNobody knows why.'))).toEqual([
      'The pier grows; so does the debt;',
      'The herring stay away.',
      'Nobody knows why.',
    ])
  })

  test('capitals go on in capitals, however short the last word', () => {
    const found = parts(`
  NORHOLM LENGTHENS ITS NORTH PIER BY
  OAK
${body}`)
    expect(found[0]).toBe('NORHOLM LENGTHENS ITS NORTH PIER BY OAK')
  })

  test('a label stands alone though the line before it had room', () => {
    const found = parts(`${body}
  Press contact
  Ada Quill
`)
    expect(found).toContain('Press contact')
  })

  test('a page end parts no sentence', () => {
    const [first, second] = body.split('  Ferries keep')
    const rest = `  Ferries keep${second}`.replace('Two berths on the south\n', 'Two berths on the south\f')
    expect(laidOut(...[...(first + rest).split('\f')].map((page) => typed(page)))).toHaveLength(2)
  })

  test('a dump with blank lines is judged by them', () => {
    const found = laidOut(dump(`${body.trim()}\n\n${body.trim()}\n\n${body.trim()}\n`))
    expect(found).not.toContain('')
    expect(found.length).toBeGreaterThan(2)
  })

  test('a place and a date open the text though the headline had no room left', () => {
    const found = parts(`
  The harbour board of Norholm lengthens its north pier by forty metres now
  Norholm, 3 May 2024 – The harbour board voted on Tuesday night to lengthen
  the north pier by forty metres. Work begins in March and ends before the
  herring do. The board had put the matter off for eleven years, and nobody
  minded.
  Ferries keep their timetable while the work lasts.
${body}`)
    expect(found[0]).toBe('The harbour board of Norholm lengthens its north pier by forty metres now')
  })

  test('where paragraphs open with an indent, a line at the edge goes on', () => {
    const indented = body.replace(/^ {2}(The harbour|Ferries)/gmu, '     $1')
    const found = parts(`${indented}
     The chairwoman, Ada Quill, said:
  “We have waited long enough, and so have the herring, who do not read the
  papers.”
${indented}`)
    expect(found).toContainEqual(expect.stringMatching(/^The chairwoman.*papers\.”$/))
  })

  test('thousands of lines take seconds at most', () => {
    const lines = Array.from(
      { length: 2500 },
      (_, i) => `line number ${i} of a text that goes on and on without an end`,
    )
    const begun = performance.now()
    laidOut(typed(lines.join('\n')))
    expect(performance.now() - begun).toBeLessThan(15_000)
  }, 30_000)
})
