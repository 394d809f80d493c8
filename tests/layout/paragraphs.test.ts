import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import { a4, drawn, laidOut, source, typed } from './drawing.ts'

/** Number of paragraphs that a drawing makes on a page, or their texts. */
const on = (drawing: string, setting = {}) => laidOut(a4(drawn(drawing, setting)))

const first = 'The ferries of Norholm run twice as often from next May on and'
const rest = `also by night, so the company said on the Wednesday before it.
The first one leaves at five in the morning, the last at two.`

describe('white above', () => {
  test('lines at the usual distance are one paragraph', () => {
    expect(on(`${first}\n${rest}\nA third pier will be there by the spring of next year, with an`)).toHaveLength(1)
  })
  test('an empty line parts', () => expect(on(`${first}\n${rest}\n\n${first}\n${rest}`)).toHaveLength(2))
  test('half a line of white parts', () => {
    expect(laidOut(a4([...drawn(`${first}\n${rest}`), ...drawn(`${first}\n${rest}`, { y: 102 })]))).toHaveLength(2)
  })
  test('distances that a browser rounds to pixels are alike', () => {
    const stop = 'also by night; the first boat leaves at five in the morning now.'
    const third = 'Others follow on the hour until all who want to are at home.'
    const short = (y: number) => drawn(`${first}\n${stop}`, { y, leading: 14.25 })
    const found = laidOut(
      a4([
        ...drawn(`${first}\n${rest}\n${first}\n${rest}`, { leading: 15 }),
        ...short(300),
        ...drawn(third, { y: 329.25 }),
      ]),
    )
    expect(found.slice(-1)).toEqual([expect.stringMatching(/^The ferries.*at home\.$/)])
  })
  test('a Chinese line ends early where the signs that follow may not be parted', () => {
    const wide = (text: string, y: number) => drawn(text, { y }).map((f) => ({ ...f, x1: f.x0 + 10 * f.text.length }))
    const row = '诺霍姆港的渡轮从下个月起也将在夜间开航公司在星期三的发布会上宣布了这一消'
    const page = (next: string, short = 3) =>
      a4([...wide(row, 60), ...wide(row.slice(0, -short), 72), ...wide(next, 84)])
    expect(laidOut(page('示：“我们希望大家满意。”'))).toHaveLength(1)
    expect(laidOut(page('示意图请看附件二。', 20))).toHaveLength(2)
  })
  test('wide leading is not white', () => expect(on(`${first}\n${rest}`, { leading: 20 })).toHaveLength(1))
  test('an empty line of a dump', () => {
    expect(laidOut(typed(`${first}\n${rest}\n\n${first}\n${rest}`))).toHaveLength(2)
  })
  test('a dump with an empty line behind every line', () => {
    const double = `${first}\n${rest}`.replace(/\n/g, '\n\n')
    expect(laidOut(typed(`${double}\n\n\n\n${double}`))).toHaveLength(2)
  })
  test('small print has its own distance', () => {
    const found = laidOut(
      a4([
        ...drawn(`${first}\n${rest}\n${first}\n${rest}`, { leading: 16 }),
        ...drawn(`${first}\n${rest}`, { y: 300, size: 8, leading: 9.6 }),
        ...drawn(`${first}\n${rest}`, { y: 300 + 9.6 * 3 + 5, size: 8, leading: 9.6 }),
      ]),
    )
    expect(found).toHaveLength(3)
  })
})

describe('without white', () => {
  test('a short last line ends its paragraph', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May on and
        also by night, so the company said on the Wednesday before it.
        The first one leaves at five.
        A third pier will be there by the spring of next year, with an
        office and a roof, and room for all who wait for a night ferry
        or for coffee.
      `),
    ).toEqual([expect.stringMatching(/at five\.$/), expect.stringMatching(/^A third pier/)])
  })

  test('a sentence that ends a little short of the edge of justified text', () => {
    const first = `
      The ferries of Norholm run twice as often from next May on and
      also by night, so the company said on the Wednesday before it.
      The first one leaves at five in the morning, the last at two i
      n the night, and others follow on the hour until it is dar.`
    const second = `
      Internationally the ferries of Norholm are known for their old
      boats, of which the oldest one is a hundred years old now, and
      for their coffee.`
    expect(on(first + second)).toHaveLength(2)
    const ragged = second.replace('known for their old', 'known for').replace('now, and', '')
    expect(on(first.replace('last at two i', 'last').replace('before it.', 'it.') + ragged)).toHaveLength(1)
  })

  test('bold words at the head of a full line do not part it from the line above', () => {
    const body = (x: number, end: string) => [
      ...drawn('There are four lines of ferries in the whole of Norholm, and so:'),
      ...drawn('By day and night, by the coast,', { y: 72, bold: true }),
      ...drawn(`and ${end}`, { x, y: 72 }),
      ...drawn('to the islands. Each of them has boats of its own and a new pier.', { y: 84 }),
    ]
    expect(laidOut(a4(body(210, 'then also on the sea, all the w')))).toHaveLength(1)
  })

  test('a line that only ends early because a long word follows does not', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May on and
        also by night, so the company said on the Wednesday before
        internationalisation. The first one leaves at five, and others
        follow on the hour until late at night.
      `),
    ).toHaveLength(1)
  })

  test('a first line set in opens a paragraph', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May on and
        also by night, so the company said on the Wednesday before it.
           A third pier will be there by the spring of next year, with
        office and roof, and room for all those who wait for the night.
           The first one leaves at five, the last of them at two in the
        morning, and others follow on the hour until late at night now.
      `),
    ).toEqual([
      expect.stringMatching(/before it\.$/),
      expect.stringMatching(/^A third.*night\.$/),
      expect.stringMatching(/^The first/),
    ])
  })

  test('also where it happens to be centred under the line before', () => {
    const found = on(`
        A third pier will be there by the spring of the next year with an
      office and a clock, and nobody will ever again wait in the streets.
        The first boat leaves at five in the morning, the last at two.
      Norholm
    `)
    expect(found[1]).toMatch(/^The first boat/)
  })
  test('a quotation set in as a whole is one paragraph', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May on and
        also by night, so the company said on the Wednesday before it.

            A third pier will be there by the spring of next year,
            with an office and roof, and room for all those who
            wait for the night.
      `),
    ).toHaveLength(2)
  })

  test('lines that are all ragged say nothing by their length', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May
        on and also by night, so the company said on the Wednesday
        before it, and the first one leaves at five in the
        morning, the last of them at two in the night before
        everybody goes home.
      `),
    ).toHaveLength(1)
  })

  test('a heading in the middle is not one with the full line under it', () => {
    const found = on(`
                                 The jury's reasons
      We have not rewarded who copies the old but who tells more of it, and
      that is what the prize is for.
    `)
    expect(found[0]).toBe("The jury's reasons")
  })
  test('centred lines of a headline are one', () => {
    const found = laidOut(
      a4([
        ...drawn('More ferries for the old town of Norholm', { size: 18, x: 60, y: 60 }),
        ...drawn('and a third pier', { size: 18, x: 168, y: 82 }),
        ...drawn(`${first}\n${rest}`, { y: 120 }),
      ]),
    )
    expect(found).toEqual(['More ferries for the old town of Norholm and a third pier', expect.any(String)])
  })
})

describe('style', () => {
  test('a larger line is a paragraph of its own, however near', () => {
    const found = laidOut(
      a4([...drawn('Night ferries', { size: 13, y: 60 }), ...drawn(`${first}\n${rest}\n${first}`, { y: 74 })]),
    )
    expect(found[0]).toBe('Night ferries')
  })
  test('so is a bold one', () => {
    const found = laidOut(
      a4([...drawn('Night ferries', { bold: true, y: 60 }), ...drawn(`${first}\n${rest}\n${first}`, { y: 72 })]),
    )
    expect(found[0]).toBe('Night ferries')
  })
  test('bold words at the head of a paragraph are part of it', () => {
    const found = laidOut(
      a4([
        ...drawn('Norholm, 4 May –', { bold: true, y: 60 }),
        ...drawn('The ferries run twice as often from next May on', { x: 135, y: 60 }),
        ...drawn(rest, { y: 72 }),
      ]),
    )
    expect(found).toEqual([expect.stringMatching(/^Norholm, 4 May – The ferries run.*at two\.$/)])
  })
  test('bold words that a line end cuts do not part it', () => {
    const found = laidOut(
      a4([
        ...drawn('The ferries run twice as often from', { y: 60 }),
        ...drawn('next May on, also by night,', { bold: true, x: 230, y: 60 }),
        ...drawn('and on all Sundays of the year,', { bold: true, y: 72 }),
        ...drawn('so the company said last Wednesday.', { x: 210, y: 72 }),
        ...drawn(rest, { y: 84 }),
      ]),
    )
    expect(found).toHaveLength(1)
  })
  test('another colour alone parts nothing in running text', () => {
    const found = laidOut(
      a4([
        ...drawn(first, { y: 60 }),
        ...drawn('also by night, as the', { y: 72 }),
        ...drawn('timetable on the web says in full, also on', {
          x: 160,
          y: 72,
          color: '#0000ff',
          url: 'http://ferries.example',
        }),
        ...drawn('Sundays. The first one leaves at five in the morning already.', { y: 84 }),
      ]),
    )
    expect(found).toHaveLength(1)
  })
})

test('a line under a line is style as well', () => {
  const [top, head, below] = [
    'The tools are there, and so is tea.',
    'What comes next',
    'The first blossom is two years off.',
  ].map((text, i) => drawn(text, { y: 60 + 12 * i }))
  const rule = { x0: 50, x1: 50 + 15 * 5, top: 73.5, bottom: 74, direction: 'horizontal' as const }
  expect(laidOut(a4([...top!, ...head!, ...below!], { rules: [rule] }))).toContain('What comes next')
})

describe('words at the seam', () => {
  test('a lower-case word goes on after a short line', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May on and
        also by night, so
        the company said on the Wednesday before it. The first of them
        leaves at five.
      `),
    ).toHaveLength(1)
  })
  test('labels with their values are lines of their own', () => {
    expect(
      on(`
        The ferries of Norholm run twice as often from next May on and
        also by night, so the company said on the Wednesday before it.

        Date: 4 May 2024
        Place: Pier Road 4, Norholm
        Time: 10 a.m.
      `).slice(1),
    ).toEqual(['Date: 4 May 2024', 'Place: Pier Road 4, Norholm', 'Time: 10 a.m.'])
  })
  test('Japanese goes on without case or spaces', () => {
    const wide = (text: string, y: number) => drawn(text, { y }).map((f) => ({ ...f, x1: f.x0 + 10 * f.text.length }))
    const found = laidOut(
      a4([
        ...wide('ノルホルム港のフェリーは来月から夜間も運航しますと会社が水曜日に発表し', 60),
        ...wide('ました。最初の便は午前五時に出発し、最後の便は午前二時に出発します。', 72),
      ]),
    )
    expect(found).toEqual([expect.stringContaining('発表しました。最初')])
  })
})

describe('in other scripts', () => {
  test.each([
    [
      'Chinese',
      '诺霍尔姆渡轮公司周三宣布，自五月起渡轮班次将增加一倍，并\n在夜间运营。首班船于早上五点出发。\n\n第三座码头将于明年春季建成，设有办公室和屋顶。',
      '并在夜间',
    ],
    [
      'Korean',
      '노르홀름 페리 회사는 오는 5월부터 배편을 두 배로 늘리고\n야간에도 운항한다고 수요일에 밝혔다.\n\n세 번째 부두는 내년 봄에 완공된다.',
      '늘리고 야간에도',
    ],
    [
      'Greek',
      'Τα πλοία του Νόρχολμ θα εκτελούν διπλάσια δρομολόγια από τον\nΜάιο και τη νύχτα, όπως ανακοίνωσε η εταιρεία.\n\nΜια τρίτη προβλήτα θα είναι έτοιμη την άνοιξη.',
      'τον Μάιο',
    ],
    [
      'Russian',
      'Паромы Норхольма будут ходить вдвое чаще с мая, а также ночью,\nсообщила компания в среду.\n\nТретий причал откроется весной следующего года.',
      'ночью, сообщила',
    ],
  ])('%s', (_, text, seam) => {
    const found = laidOut(typed(text))
    expect(found).toHaveLength(2)
    expect(found[0]).toContain(seam)
  })
})

test('an address cut by the end of a line of a dump', () => {
  const found = laidOut(
    typed(`
      The timetables of all the ferries are at https://www.ferries.example/
      timetables/2024 and the tickets at https://www.ferries.example/tickets.
      Write to press@ferries.
      example or to anna.holm@
      ferries.example for more.
    `),
  )
  expect(found).toEqual([
    'The timetables of all the ferries are at https://www.ferries.example/timetables/2024 and the tickets at https://www.ferries.example/tickets. Write to press@ferries.example or to anna.holm@ferries.example for more.',
  ])
})

test('conventions may differ within a file: white above here, first lines set in there', () => {
  const found = on(`
    The ferries of Norholm run twice as often from next May on and
    also by night, so the company said on the Wednesday before it.

    A third pier will be there by the spring of next year, with an
    office and a roof, and room for all who wait for a night ferry.

       Norholm Ferries is the oldest company of all on this coast of
    ours, and the only one that has boats which run also on Sundays.
       It was founded in the year of the great flood by Anna Holm and
    her three sisters, and has been theirs ever since then and now.
  `)
  expect(found).toHaveLength(4)
})

describe('scripts that break anywhere', () => {
  const prose = `
    ノルホルム汽船は来年五月から夜の便を増やし、船の本数を今の二倍にすると水曜日に発
    表しました。最初の便は朝五時に、最後の便は夜二時に港を出ます。三番目の桟橋は春ま
    でに完成する予定です。`

  test('running text is one paragraph', () => expect(on(prose)).toHaveLength(1))

  test('a line ends earlier where the next opens with signs that hold together', () => {
    expect(
      on(`
        书车由旧校车改装而成，车顶装有太阳能板，车内设有八个座位，馆长安娜表
        示：“我们希望孩子们放学以后，走不到十分钟就能借到一本书。”图书馆同时招募了三
        百名志愿者，负责朗读。
      `),
    ).toHaveLength(1)
  })

  test('names that end far from the edge stand each by itself', () => {
    expect(
      on(`
${prose}
        海風汽船株式会社
        NHM ハーバーサービス株式会社
        NHM コミュニケーション株式会社
        灯台商事
        北港合同会社
      `).slice(1),
    ).toEqual([
      '海風汽船株式会社',
      'NHM ハーバーサービス株式会社',
      'NHM コミュニケーション株式会社',
      '灯台商事',
      '北港合同会社',
    ])
  })

  test('a text in a narrow measure goes on', () => {
    expect(
      on(`
        ノルホルム汽船は来年五月から
        夜の便を増やし、船の本数を今
        の二倍にすると水曜日に発表し
        ました。最初の便は朝五時に、
        最後の便は夜二時に港を出ます
        から、仕事の後でも乗れます。
      `),
    ).toHaveLength(1)
  })

  test('※ opens a note, which is no list item and keeps its sign', () => {
    expect(
      on(`
${prose}
        ※時刻は変更される場合があります。
        ※料金は税込みです。
      `).slice(1),
    ).toEqual(['※時刻は変更される場合があります。', '※料金は税込みです。'])
  })
})

test('Latin names before Japanese ones are not capitals', () => {
  const caps = (text: string) => layOut(source(a4(drawn(text)))).map((b) => b.type === 'paragraph' && b.style.caps)
  expect(caps('NORHOLM FERRIES')).toEqual([true])
  expect(caps('NHM 汽船株式会社')).toEqual([false])
})
