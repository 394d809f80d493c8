import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import { a4, drawn, laidOut, outline, source, typed } from './drawing.ts'

const lead = 'The ferries of Norholm run twice as often from next May on, with:\n'
const on = (drawing: string) => laidOut(a4(drawn(lead + drawing))).slice(1)

describe('signs', () => {
  test.each(['•', '-', '–', '▪', 'o', '✓', '\uf0b7', '*', '»', '➢', '・'])('%s', (sign) => {
    expect(on(`${sign} more boats,\n${sign} longer piers,\n${sign} a new office.`)).toEqual([
      `${sign} more boats,`,
      `${sign} longer piers,`,
      `${sign} a new office.`,
    ])
  })
  test('drawn ones leave nothing in the text', () => {
    const dots = [72, 84, 96].map((y) => ({ x0: 52, x1: 56, top: y - 6, bottom: y - 2 }))
    const items = drawn('more boats,\nlonger piers,\na new office.', { x: 64, y: 72 })
    expect(laidOut(a4([...drawn(lead.trim()), ...items], { shapes: dots })).slice(1)).toEqual([
      '- more boats,',
      '- longer piers,',
      '- a new office.',
    ])
  })
  test('Korean ones, one kind below the other', () => {
    expect(
      laidOut(
        typed(
          '노르홀름 페리 회사는 오는 5월부터 배편을 늘린다.\n\nㅇ 지붕이 있는 배\nㅇ 세 번째 부두\n  - 사무실\n  - 커피',
        ),
      ).slice(1),
    ).toEqual(['ㅇ 지붕이 있는 배', 'ㅇ 세 번째 부두', '  - 사무실', '  - 커피'])
  })
  test('numbers and letters', () => {
    expect(on('1. more boats,\n2. longer piers,\n3. a new office.')).toEqual([
      '1. more boats,',
      '2. longer piers,',
      '3. a new office.',
    ])
    expect(on('a) more boats,\nb) longer piers,\nc) a new office.')[1]).toBe('b) longer piers,')
  })
})

describe('what looks like one', () => {
  test('the turns of a dialogue, each over two lines', () => {
    const found = laidOut(
      a4(
        drawn(`
          The ferries of Norholm run twice as often from next May on and
          also by night, so the company said on the Wednesday before it.

          – We are proud of it, says Anna Holm, who leads the company and
          the town as well.

          A third pier will be there by the spring of the next year with
          an office.
        `),
      ),
    )
    expect(found[1]).toBe('– We are proud of it, says Anna Holm, who leads the company and the town as well.')
    expect(found).toHaveLength(3)
  })
  test('a dialogue with a short turn in it', () => {
    const found = laidOut(
      typed(`The ferries of Norholm run twice as often from next May on and by night.

– We are proud of it. A third pier comes next year, says Anna Holm, the head.

– And it is made of oak, she adds.

The piers are long.
`),
    )
    expect(found[1]).toMatch(/^– We are proud/)
    expect(found[2]).toBe('– And it is made of oak, she adds.')
  })
  test('dashes that open quotations', () => {
    const found = laidOut(
      a4(
        drawn(`
          The ferries of Norholm run twice as often from next May on and
          also by night, so the company said on the Wednesday before it.

          – We are proud of it, says Anna Holm, who leads the company.

          The first one leaves at five in the morning, the last at two in
          the night, and others follow on the hour until all are at home.
          A third pier will be there by the spring of the next year, with
          an office.
        `),
      ),
    )
    expect(found[1]).toBe('– We are proud of it, says Anna Holm, who leads the company.')
  })
  test('a dash that a line end put first, though a quotation opens with one below', () => {
    const found = laidOut(
      a4(
        drawn(`
          The ferries of Norholm will run twice as often from next May on
          – says the new timetable. The last of them leaves at midnight.

          – We are proud of it and hope that many will come – says Anna
          Holm, who leads the company.
        `),
      ),
    )
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('next May on – says the new timetable')
  })
  test('a dash that a line end put first', () => {
    const found = laidOut(
      a4(
        drawn(`
          The ferries of Norholm run twice as often from next May on and
          – this is what all the travellers had been asking for, so they
          say – also by night.
        `),
      ),
    )
    expect(found).toHaveLength(1)
  })
  test('a word o', () => {
    const found = laidOut(
      a4(
        drawn(`
          Os barcos de Norholm partem duas vezes mais do que até agora e
          o porto cresceu. A nova administração quer ainda que as gentes
          viajem de noite.
        `),
      ),
    )
    expect(found).toHaveLength(1)
  })
  test('a date at the head of a line', () => {
    const found = laidOut(
      a4(
        drawn(`
          Die Fähren von Norholm fahren doppelt so oft, und zwar vom Tag
          4. Mai an, wie die Gesellschaft mitteilt, auch in jeder Nacht.
        `),
      ),
    )
    expect(found).toHaveLength(1)
  })
  test('an end mark', () => {
    expect(laidOut(typed('The ferries of Norholm run twice\nas often, and by night.\n\n- FIN -')).at(-1)).toBe(
      '- FIN -',
    )
  })
  test('a numbered heading', () => {
    const found = laidOut(
      a4([
        ...drawn('1. Night ferries', { bold: true, size: 12 }),
        ...drawn('They run from next May on, as the company said on Wednesday.', { y: 80 }),
        ...drawn('2. The third pier', { bold: true, size: 12, y: 120 }),
        ...drawn('It will be there by the spring of the next year, with a roof.', { y: 140 }),
      ]),
    )
    expect(found[0]).toBe('1. Night ferries')
    expect(found[2]).toBe('2. The third pier')
  })
})

describe('items', () => {
  test('over several lines', () => {
    expect(
      on(`
• more boats, all of them with a roof and with room for a hundred
  people or more,
• a new office.`),
    ).toEqual(['• more boats, all of them with a roof and with room for a hundred people or more,', '• a new office.'])
  })
  test('whose lines go back to the margin', () => {
    expect(
      on(`
• more boats, all of them with a roof and with room for a hundred
people or more, and
• a new office with coffee for all of those who wait for a ferry at
night.`),
    ).toEqual([expect.stringMatching(/or more, and$/), expect.stringMatching(/at night\.$/)])
  })
  test('nested by how far they are set in', () => {
    expect(
      on(`
• more boats
    - with a roof
    - with room for a hundred
• a new office`),
    ).toEqual(['• more boats', '  - with a roof', '  - with room for a hundred', '• a new office'])
  })
  test('with a paragraph inside', () => {
    expect(
      on(`
•  more boats, all of them with a roof and with room for hundreds
   and more.

   They are built in Norholm, by the sisters of Anna Holm and Co.

•  a new office with coffee for all of those who wait for a ferry
   at night.`),
    ).toEqual([
      expect.stringMatching(/^• more boats/),
      '  They are built in Norholm, by the sisters of Anna Holm and Co.',
      '• a new office with coffee for all of those who wait for a ferry at night.',
    ])
  })
  test('end where the text goes on', () => {
    expect(
      on(`
• more boats,
• a new office.

The first one leaves at five in the morning, the last of them at`).at(-1),
    ).toMatch(/^The first one/)
  })
  test('go on over a page', () => {
    const found = laidOut(
      a4(drawn(`${lead}• more boats,\n• longer piers,`, { y: 760 })),
      a4(drawn('• a new office,\n• coffee.\n\nThe first one leaves at five in the morning, the last at two.')),
    )
    expect(found.slice(1, 5)).toEqual(['• more boats,', '• longer piers,', '• a new office,', '• coffee.'])
  })
  test('cut by a page go on in the same item', () => {
    const found = laidOut(
      a4(drawn(`${lead}• longer piers,\n• more boats, all of them with a roof and room for a hundred`, { y: 760 })),
      a4(drawn('  people or more,\n• coffee.')),
    )
    expect(found.slice(1)).toEqual([
      '• longer piers,',
      '• more boats, all of them with a roof and room for a hundred people or more,',
      '• coffee.',
    ])
  })
  test('cut by a page in Japanese, where no case tells, go on set in like the text of the item', () => {
    const wide = (text: string, y: number, x = 50) =>
      drawn(text, { y, x }).map((f) => ({ ...f, x1: f.x0 + 10 * f.text.length - (f.text.startsWith('–') ? 10 : 0) }))
    const row = 'ノルホルム港のフェリーは来月から夜間も運航し、次の点が変わります：'
    const found = laidOut(
      a4([...wide(row, 748), ...wide('– 夜間の便を毎日運航し、乗船券は港の窓口と船内とで販売し、待合', 760)]),
      a4([...wide('室でも購入できる', 60, 60), ...wide('– 新しい事務所を建てる', 72)]),
    )
    expect(found.slice(1)).toEqual([
      '– 夜間の便を毎日運航し、乗船券は港の窓口と船内とで販売し、待合室でも購入できる',
      '– 新しい事務所を建てる',
    ])
  })
  test('one before the page’s end and one after it keep each other company', () => {
    const found = laidOut(
      a4(
        drawn('The ferries of Norholm run twice as often from next May on, by night too.\n\n– more boats', { y: 730 }),
      ),
      a4(drawn('– longer piers\n\nThe first one leaves at five in the morning, the last one of them at two.')),
    )
    expect(found.slice(1, 3)).toEqual(['– more boats', '– longer piers'])
  })
  const picture = { x0: 50, x1: 180, top: 64, bottom: 100 }
  const beside = { x: 190, y: 72 }
  test('beside a picture and below it are one list', () => {
    const found = layOut(
      source(
        a4(
          [
            ...drawn(lead.trim()),
            ...drawn('– more boats and many longer piers,', beside),
            ...drawn('all of wood,', { x: 200, y: 84 }),
            ...drawn('– a new office, and a bell that rings\n  all night.', { y: 120 }),
          ],
          { pictures: [picture] },
        ),
      ),
    )
    expect(found).toHaveLength(2)
    expect(outline(found[1]!)).toEqual([
      '– more boats and many longer piers, all of wood,',
      '– a new office, and a bell that rings all night.',
    ])
  })
  test('go on below the picture that they begin beside', () => {
    const found = laidOut(
      a4(
        [
          ...drawn(lead.trim()),
          ...drawn('• more boats,\n• longer piers, one of Norholm', { ...beside, y: 84 }),
          ...drawn('Granite and one of wood,', { x: 60, y: 108 }),
          ...drawn('• a new office.', { y: 120 }),
        ],
        { pictures: [picture] },
      ),
    )
    expect(found.slice(1)).toEqual([
      '• more boats,',
      '• longer piers, one of Norholm Granite and one of wood,',
      '• a new office.',
    ])
  })
  test('end at a line set in whose next one is back at the margin', () => {
    const found = on(`
      • more boats for all
      • a new office
        The first one leaves at five in the morning, the last one of them
      at two in the night, and others follow on the hour.`)
    expect(found.slice(2)).toEqual([expect.stringMatching(/^The first one leaves .* on the hour\.$/)])
  })
  test('numbered on from any number', () => {
    expect(on('8. a bell\n9. a mast\n10. a roof\n11. a flag')).toEqual([
      '8. a bell',
      '9. a mast',
      '10. a roof',
      '11. a flag',
    ])
  })
  test('letters inside numbers', () => {
    expect(on('1. more boats\n   a) with a roof\n   b) with a bell\n2. a new office')).toEqual([
      '1. more boats',
      '  a) with a roof',
      '  b) with a bell',
      '2. a new office',
    ])
  })
  test('three deep', () => {
    expect(on('• more boats\n    o with a roof\n    o with room\n       ▪ for hundreds\n• a new office')).toEqual([
      '• more boats',
      '  o with a roof',
      '  o with room',
      '    ▪ for hundreds',
      '• a new office',
    ])
  })
  test('with white between them are one list', () => {
    const found = layOut(
      source(
        a4(
          drawn(`
            The ferries of Norholm run twice as often from next May on and
            by night, with:

            • more boats, all of them with a roof and with room for all of
              those who travel,

            • a new office with coffee and with tea for all of those who do
              not.
          `),
        ),
      ),
    )
    expect(found.map((block) => block.type)).toEqual(['paragraph', 'list'])
  })
  test('end where the text goes on without white', () => {
    const after = `The first one leaves at five in the morning, the last one of them at
two in the night.`
    expect(on(`• more boats,\n• a new office.\n${after}`).at(-1)).toBe(after.replace('\n', ' '))
  })
  test('of a dump', () => {
    expect(laidOut(typed(`${lead}\n  * more boats,\n    all with a roof,\n  * coffee.`)).slice(1)).toEqual([
      '* more boats, all with a roof,',
      '* coffee.',
    ])
  })
})

describe('a bullet before a heading', () => {
  const text = `The ferries of Norholm run twice as often from next May on and also
by night, so the company said on the Wednesday before it.`
  const page = (look: object) =>
    laidOut(
      a4([
        ...drawn('→ More ferries', { y: 60, ...look }),
        ...drawn(text, { y: 74 }),
        ...drawn('→ More quays', { y: 110, ...look }),
        ...drawn(text, { y: 124 }),
      ]),
    )
  test('in bold, over a text at the edge', () => {
    const one = text.replace('\n', ' ')
    expect(page({ bold: true })).toEqual(['More ferries', one, 'More quays', one])
  })
  test('in the type of the text it is an item', () => {
    expect(page({})).toContain('→ More quays')
  })
  test('in bold with the text hanging under it, too', () => {
    const found = laidOut(
      a4([
        ...drawn('→ More ferries', { bold: true }),
        ...drawn(text, { x: 60, y: 74 }),
        ...drawn('→ Quays', { y: 110 }),
      ]),
    )
    expect(found).toContain('→ More ferries')
  })
})

describe('a paragraph inside the last item', () => {
  const page = (rows: string) =>
    laidOut(
      a4(
        drawn(`
          The ferries of Norholm run twice as often from next May on and
          also by night, so the company said on the Wednesday before it:

          •  more boats, all of them with a roof;
          •  longer piers at both ends of the line.

${rows}

          A third pier will be there by the spring of the next year with
          an office, and coffee is served on it from seven in the morning
          on every day but Monday.
        `),
      ),
    )
  test('hangs like the item', () => {
    expect(page('             The piers are built of oak.')).toContain('  The piers are built of oak.')
  })
  test('or stands at the edge, and is none', () => {
    expect(page('          The piers are built of oak.')).toContain('The piers are built of oak.')
  })
})

describe('circles before short lines', () => {
  const lines = (text: string) => laidOut(typed(text)).slice(1)
  const lead = '白波県は、港を活用した地域のにぎわいづくりを支援する対象を決定しました。\n\n'
  test('are items where others stand under them', () => {
    expect(lines(`${lead}○施設整備への補助\n　　・直売所の新築\n　　・冷蔵設備の導入\n○専門家の派遣`)).toEqual([
      '○ 施設整備への補助',
      '  ・ 直売所の新築',
      '  ・ 冷蔵設備の導入',
      '○ 専門家の派遣',
    ])
  })
  test('also where those stand at the same edge; squares are not', () => {
    const rows = (sign: string) =>
      lines(`${lead}${sign}施設整備への補助\n・直売所の新築\n${sign}専門家の派遣\n・販路の開拓`)
    expect(rows('○')).toEqual(['○ 施設整備への補助', '・ 直売所の新築', '○ 専門家の派遣', '・ 販路の開拓'])
    expect(rows('■')).toContain('専門家の派遣')
  })
  test('are headings where text stands under one of them', () => {
    const found = lines(
      `${lead}○背景\n水揚げ量の減少が続いており、港を訪れる人の数も十年前の六割にとどまっています。\n\n○内容\n　　・直売所の新築\n　　・冷蔵設備の導入\n\n○専門家の派遣\n派遣は年に六回です。`,
    )
    expect(found).toContain('背景')
    expect(found).toContain('専門家の派遣')
  })
})

test('figures before a dash are counted from one', () => {
  const found = (first: number) =>
    laidOut(typed(`The day of the fair:\n\n${first}- the boats come in\n${first + 1}- the market opens\n`)).slice(1)
  expect(found(1)).toEqual(['1- the boats come in', '2- the market opens'])
  expect(found(10)).not.toContain('10- the boats come in')
  expect(found(10).join(' ')).toContain('10- the boats come in')
})

describe('numbered headings over lists of their own', () => {
  const page = (third: string) => `The ferries of Norholm run twice as often from next May on and by night.

1. What is shown
All of the work is shown, from the first plank to the last coat of paint that it gets.

2. Times and prices
   • open from eight to five;
   • sixty crowns.

${third}
All of the money goes into the roof, and into teaching those who come after us.
`
  test('are no items', () => {
    expect(laidOut(typed(page('3. What it is for')))).toEqual(
      expect.arrayContaining(['2. Times and prices', '• open from eight to five;', '3. What it is for']),
    )
  })
  test('an item that announces its list is one', () => {
    const found = laidOut(
      typed(page('3. What it is for').replace('prices', 'prices:').replace('shown\nAll', 'shown, all')),
    )
    expect(found).toContain('  • open from eight to five;')
  })
})

test('short lines that end on semicolons are no narrow column of text', () => {
  const found = laidOut(
    typed(`תחבורה ובטיחות לכל אורך הלילה, והרחבה שמסביב תואר במיוחד בשעות הקטנות של הלילה.

מה מחכה למבקרים
עמדות לימוד עם שקעים ותאורה אישית;
פינת קפה שמפעילים בני נוער מהשכונה;
הרצאה קצרה בכל יום שלישי בעשר.

אוטובוס מיוחד יצא מהתחנה המרכזית בכל חצי שעה, ומאבטח יוצב בכניסה לאורך כל הלילה.
`),
  )
  expect(found).toContain('- פינת קפה שמפעילים בני נוער מהשכונה;')
})
