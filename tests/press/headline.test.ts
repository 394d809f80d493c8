import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { Block } from '../../src/layout/block.ts'
import { english, french, list, p, press, roles } from './page.ts'

const body = english.map((text) => p(text))
const dump = (text: string, spaceAbove = 1) => p(text, { size: 1, spaceAbove })
const dumped = [english[0]!, `LEEDS, 12 March 2024 – ${english[1]}`, english[0]!].map((text) => dump(text))

describe('the headline', () => {
  it('is told from letterhead, label and date by its type', () => {
    const found = press([
      p('Quillby Pumps plc', { size: 22, bold: true }),
      p('12 Mill Lane, LS1 4AP Leeds'),
      p('PRESS RELEASE', { size: 14 }),
      p('12 March 2024'),
      p('Forty new jobs for Leeds as pump plant opens', { size: 16, bold: true }),
      ...body,
      p('Quillby Pumps plc has been part of Leeds for a century, and Quillby Pumps plc means to stay.'),
      p('The unions welcomed what Quillby Pumps plc has announced, and asked for more.'),
    ])
    expect(found.title).toBe('Forty new jobs for Leeds as pump plant opens')
    expect(found.kicker).toBe('PRESS RELEASE')
  })
  it('goes on over several blocks of one type', () => {
    const look = { size: 18, bold: true }
    expect(
      press([p('Forty new jobs for Leeds', look), p('as pump plant opens', { ...look, spaceAbove: 0.1 }), ...body])
        .title,
    ).toBe('Forty new jobs for Leeds as pump plant opens')
  })
  it('with a year in it is no address of the contact above it', () => {
    const found = press([
      dump('CONTACT: Ruth Ellery\nVice President\n(603) 555-0117'),
      dump('QUILLBY PUMPS REPORTS FISCAL 1998 SECOND QUARTER RESULTS'),
      ...dumped,
    ])
    expect(found.title).toBe('QUILLBY PUMPS REPORTS FISCAL 1998 SECOND QUARTER RESULTS')
  })
  it.each([
    ['an address that a dump ran together with a name', 'Quillby Pumps of Leeds\n5, Mill Street'],
    ['a name beside a page count', 'Quillby Pumps of Leeds plc – Page 1'],
  ])('is not %s', (_, first) => {
    const found = press([dump(first), dump('Forty new jobs for Leeds as pump plant opens'), ...dumped])
    expect(found.title).toBe('Forty new jobs for Leeds as pump plant opens')
  })
  it('may end on a year', () => {
    const found = press([dump('Quillby Pumps publishes its results for the year\n2025 confirmed'), ...dumped])
    expect(found.title).toBe('Quillby Pumps publishes its results for the year 2025 confirmed')
  })
  it('has an excuse for a text sent twice over it', () => {
    const found = press([
      dump('+++ Apologies for cross-posting +++'),
      dump('Forty new jobs for Leeds as pump plant opens'),
      ...dumped,
    ])
    expect(found.title).toBe('Forty new jobs for Leeds as pump plant opens')
    expect(roles(found)[0]).toMatch(/^salutation/)
  })
  it('is cut off the text that a dump ran it together with', () => {
    const head = 'Forty new jobs for Leeds as pump plant opens in March'
    const text =
      'which makes pumps and the parts of pumps, had waited for\nthe county. Work begins in March and ends in May.'
    const release = (second: string) =>
      press([dump(`${head}\n${second} ${text}`), dump('It is the plant that we wanted, says its head.')])
    expect(release('The plant,').title).toBe(head)
    // A name that is never written small may stand in the middle of a sentence.
    expect(release('Quillby,').title).not.toBe(head)
  })
  it('takes the second line of a dump where the file’s own title has it', () => {
    const lines = [
      dump('Forty new jobs for Leeds in the coming year'),
      dump('After Pump Plant Opens in Mill Lane', 0),
      ...dumped.slice(1),
    ]
    expect(
      press(lines, {
        title: 'Forty new jobs for Leeds in the coming year After Pump Plant Opens in Mill Lane - Quillby',
      }).title,
    ).toBe('Forty new jobs for Leeds in the coming year After Pump Plant Opens in Mill Lane')
    expect(press(lines).title).toBe('Forty new jobs for Leeds in the coming year')
  })
  it.each([
    ['a footnote', '* Figures of the year 2023, audited by the town of Leeds in May'],
    ['a date', '21 and 22 November 2024'],
    ['an address', '12 Mill Lane, LS1 4AP Leeds, www.quillby.example'],
    ['a page number', 'Page 1 of 4'],
    ['a label beside a name', 'Quillby Pumps | MEDIA ADVISORY'],
    ['a university', '国立大学法人 南海大学'],
  ])('is not %s', (_, text) => {
    const found = press([dump(text), dump('Forty new jobs for Leeds as plant opens'), ...dumped.slice(1)])
    expect(found.title).toBe('Forty new jobs for Leeds as plant opens')
  })
  it('may have a line that is the name of a kind of document', () => {
    expect(
      press([p('Quillby Pumps Reports Third Quarter\nFinancial Results', { size: 16, bold: true }), ...body]),
    ).toMatchObject({ title: 'Quillby Pumps Reports Third Quarter Financial Results' })
    expect(
      press([p('MEDIA ADVISORY\nThe mayor opens the skate park on Saturday', { size: 16, bold: true }), ...body]),
    ).toMatchObject({ title: 'The mayor opens the skate park on Saturday', kicker: 'MEDIA ADVISORY' })
  })
  it('may begin with a number', () => {
    expect(press([p('21 new trams for Leeds', { size: 18, bold: true }), ...body]).title).toBe('21 new trams for Leeds')
  })
  it('is missing where nothing heads the text', () => {
    expect(press([p('31 March 2021', { bold: true }), ...body, ...body]).title).toBeUndefined()
  })
})

describe('a letterhead', () => {
  const bulgarian = [
    'Министерството на градовете и реките обяви днес нова програма за ремонт на старите помпи в страната.',
    'Кметовете посрещнаха решението с одобрение и поискаха повече средства за следващата година.',
  ]
  it('is the name that the text has in another form', () => {
    const found = press([
      p('Министерство на градовете и реките', { size: 15, bold: true }),
      p('Отпускат се 12 милиона лева за ремонт на старите помпи', { size: 13, bold: true }),
      ...bulgarian.map((text) => p(text)),
    ])
    expect(found.title).toBe('Отпускат се 12 милиона лева за ремонт на старите помпи')
    expect(found.subtitles).toEqual([])
  })
  it('is no deck, in the text’s own type over the headline', () => {
    const title = p('Forty new jobs for Leeds as pump plant opens', { size: 18, bold: true })
    expect(press([p('Ad-hoc notice under article 53 of the listing rules'), title, ...body]).subtitles).toEqual([])
    expect(
      press([p('The town and its unions welcome the decision', { italic: true }), title, ...body]).subtitles,
    ).toEqual(['The town and its unions welcome the decision'])
  })
})

describe('a deck', () => {
  const title = p('Forty new jobs for Leeds as pump plant opens', { size: 18, bold: true })
  it('is a line under the headline in another type', () => {
    expect(press([title, p('Town and unions welcome the decision', { italic: true }), ...body]).subtitles).toEqual([
      'Town and unions welcome the decision',
    ])
  })
  it('stands between dashes over the text that the layout has drawn it into', () => {
    const text = `${english[0]!}\n${english[1]!}`
    expect(press([title, p(`—Town and unions welcome the plant—\n${text}`), ...body]).subtitles).toEqual([
      'Town and unions welcome the plant',
    ])
    expect(press([title, p(`Town and unions – and all – welcome it.\n${text}`), ...body]).subtitles).toEqual([])
  })
  it('is a sentence before the dateline', () => {
    const lede = dump(`LEEDS, 12 March 2024 – ${english[1]}`)
    const sentence =
      'The council of Leeds has agreed to a plant in Mill Lane that will give work to forty people in the coming year'
    expect(
      press([dump('Forty new jobs for Leeds as pump plant opens'), dump(sentence), lede, dump(english[0]!)]).subtitles,
    ).toEqual([sentence])
  })
  it('is a list of key points', () => {
    const found = press([title, list(['Plant opens in May', 'Forty new jobs'], '-'), ...body])
    expect(found.subtitles).toEqual(['Plant opens in May', 'Forty new jobs'])
  })
  it.each([
    ['the first paragraph', english[0]!],
    ['an address', 'www.quillby.example – all about pumps'],
    ['a photographer', 'Photo: Ada Quill for the town of Leeds'],
    ['a salutation', 'Dear journalists of the region,'],
    ['a contact', 'Contact: Ada Quill of the press office'],
  ])('is not %s', (_, text) => {
    expect(press([title, p(text), ...body]).subtitles).toEqual([])
  })
})

describe('the last line of a paragraph at the head', () => {
  const whole = p(`${english[0]!.slice(0, -1)}, says the\nreview Annals of\nPumping Machinery¹`)
  const look = (k: number, italic: boolean[]) => ({
    ...whole.lines[k]!,
    italic: italic.every(Boolean),
    fragments: italic.map((slanted) => ({ ...whole.lines[k]!.fragments[0]!, italic: slanted })),
  })
  const first = (...second: boolean[]) => {
    const block = { ...whole, lines: [whole.lines[0]!, look(1, second), look(2, [true])] }
    return press([p('Forty new jobs for Leeds', { size: 18, bold: true }), block, ...body]).sections[1]!.blocks[0]
  }
  it('goes on in the italics of the line above', () => {
    expect(first(false, true)).toMatchObject({ text: whole.text })
    expect(first(false, false)).toMatchObject({ text: expect.not.stringContaining('Machinery') })
  })
})

describe('subheads', () => {
  const title = p('Forty new jobs for Leeds as pump plant opens', { size: 18, bold: true })
  const around = (...middle: Block[]) => roles(press([title, ...body, ...middle, p(english[0]!), p(english[1]!)]))
  const inDump = (text: string) =>
    roles(press([dump('Forty new jobs for Leeds as plant opens'), ...dumped, dump(text), dump(english[0]!)]))
  it('are told by their type, with a full stop too', () => {
    expect(around(p('Work for many', { bold: true }))).toContain('subhead: Work for many')
    expect(around(p('Summary and Outlook.', { bold: true }))).toContain('subhead: Summary and Outlook.')
    expect(around(p('WORK FOR MANY PEOPLE'))).toContain('subhead: WORK FOR MANY PEOPLE')
  })
  it('are no smaller than the text, however they look', () => {
    expect(around(p('Work for many', { italic: true }))).toContain('subhead: Work for many')
    expect(around(p('Work for many', { italic: true, size: 8 }))).toContain('body: Work for many')
  })
  it('may be a short sentence in bold, over what introduces a list', () => {
    const head = 'The new plant of Leeds: a way to save water.'
    expect(around(p(head, { bold: true }))).toContain(`subhead: ${head.slice(0, 40)}`)
    const found = around(p('Two prices.', { bold: true }), p('The plant is free of charge for:'), list(['schools']))
    expect(found).toContain('subhead: Two prices.')
  })
  it('may be the last words of the file, large and with a colon: logos stand under them', () => {
    const last = (look: object) => roles(press([title, ...body, p('The sponsors of the plant:', look)])).at(-1)
    expect(last({ bold: true, size: 14 })).toBe('subhead: The sponsors of the plant:')
    expect(last({ bold: true })).toBe('body: The sponsors of the plant:')
  })
  it('are no sentences of some length, nor bold lines over another', () => {
    const long = 'The new plant of the town of Leeds will open its doors to all the people in May.'
    expect(around(p(long, { bold: true })).join()).not.toContain('subhead')
    expect(around(p('Two prices.', { bold: true }), p('For:', { bold: true }))).not.toContain('subhead: Two prices.')
  })
  it('are told by white in a dump', () => {
    expect(inDump('Work for many')).toContain('subhead: Work for many')
  })
  it.each([
    'Signed: the mayor of Leeds,',
    'Ada Quill, director',
    'Opening hours: daily',
    '+++ Please excuse double mailings +++',
    'www.quillby.example/pumps',
  ])('are not: %s', (text) => {
    expect(inDump(text).filter((role) => role.startsWith('subhead:'))).toEqual([])
  })
  it('keep place and date that open them', () => {
    const head = p('Paris, le 25 juin 2018, cinq mois après le lancement', { size: 14, bold: true })
    const found = press([
      p('La ville ouvre une usine de pompes', { size: 18, bold: true }),
      head,
      ...french.map((text) => p(text)),
    ])
    expect(found).toMatchObject({ place: 'Paris', date: '2018-06-25' })
    expect(roles(found)).toContain('subhead: Paris, le 25 juin 2018, cinq mois après ')
  })
  it.each([
    ['slant', { italic: true }],
    ['colour', { color: '#14506e' }],
    ['a line under it', { underlined: true }],
  ])('of the text’s own size, told by %s: over running text and over a list', (_, look) => {
    expect(around(p('Work for many', look))).toContain('subhead: Work for many')
    const overList = [title, p(english[0]!), p('Work for many', look), list(['a crane', 'a barge']), p(english[1]!)]
    expect(roles(press(overList))).toContain('subhead: Work for many')
    const overIntro = [title, p(english[0]!), p('Work for many', look), p('Hire:'), list(['a crane']), p(english[1]!)]
    expect(roles(press(overIntro))).toContain('subhead: Work for many')
  })
  it('is no line of a text that is set so throughout, and no signature', () => {
    const slanted = [title, ...[english[0]!, 'Work for many', english[1]!].map((text) => p(text, { italic: true }))]
    expect(roles(press(slanted))).not.toContain('subhead: Work for many')
    const signed = [title, p(english[0]!), p('With kind regards'), p('Jane Doe', { italic: true }), list(['a crane'])]
    expect(roles(press(signed))).not.toContain('subhead: Jane Doe')
  })
})

describe('the letterhead', () => {
  it('takes no line that could be somebody to call', () => {
    const found = press([
      p('Quillby Communications - Ada Quill'),
      p('ada.quill@quillby.example'),
      p('Forty new jobs for Leeds as pump plant opens', { size: 18, bold: true }),
      ...body,
    ])
    expect(roles(found)[0]).not.toMatch(/^letterhead/)
  })
})

describe('a line with a file’s number', () => {
  it('is a deck, no letterhead', () =>
    expect(
      press([
        dump('Court withdraws the licence for the wind farm'),
        dump('Judgment A-1234/2023 of 8 May 2024'),
        ...dumped,
      ]).subtitles,
    ).toContain('Judgment A-1234/2023 of 8 May 2024'))
})

describe('lines of a deck', () => {
  const head = 'Leeds man indicted for stealing pumps from a mill'
  const of = (...lines: string[]) => press([dump(head), ...lines.map((line) => dump(line, 0)), ...dumped]).subtitles
  it('are joined where the sentence goes on', () => {
    expect(
      of('Allegedly stole the identities of 178 millers to apply for loans', 'And credit cards in a massive scheme')[0],
    ).toBe('Allegedly stole the identities of 178 millers to apply for loans And credit cards in a massive scheme')
    expect(of('Defendant shouted at the miller and his friends,', 'Who were dancing after a beach outing')[0]).toBe(
      'Defendant shouted at the miller and his friends, Who were dancing after a beach outing',
    )
  })
  it('are decks of their own where each is whole', () =>
    expect(of('Revenue up 14 % to 48 million pounds', 'Interim dividend raised to 3.1 pence').slice(0, 2)).toEqual([
      'Revenue up 14 % to 48 million pounds',
      'Interim dividend raised to 3.1 pence',
    ]))
})

describe('decks or the first paragraph in bold', () => {
  const title = p('Photographs of the flood return to the museum', { size: 18, bold: true })
  const decks = [
    'The exhibition, which opens to the public on 10 October, shows 120 pictures that nobody has seen.',
    'The glass plates were found in the attic of a house in the street of the well in 2021.',
  ]
  it('are decks where the dateline is still to come', () =>
    expect(
      press([
        title,
        ...decks.map((text) => p(text, { bold: true })),
        p(`LEEDS, 3 October 2024 – ${english[0]}`),
        body[1]!,
      ]).subtitles,
    ).toEqual(decks))
  it.each([[{ bold: true }], [{ italic: true }]])('is the lede where no dateline follows: %o', (look) => {
    const found = press([title, p(decks[0]!, look), ...body])
    expect(found.subtitles).toEqual([])
    expect(found.sections.find(({ role }) => role === 'lede')?.blocks[0]).toMatchObject({ text: decks[0] })
  })
  it('is a deck in another size, or without a full stop', () => {
    expect(press([title, p(decks[0]!, { size: 13 }), ...body]).subtitles).toEqual([decks[0]])
    const open = decks[0]!.slice(0, -1)
    expect(press([title, p(open, { bold: true }), ...body]).subtitles).toEqual([open])
  })
})

describe('a headline with its last words on the next row of a dump', () => {
  const title = async (text: string) => (await convert({ path: 'x.txt', value: text })).data.matter?.title
  const body =
    'Norholm, 3 May 2023 – The harbour board of Norholm voted on Tuesday night to lengthen\nthe north pier by forty metres. Work begins in March.\n'
  it('holds them', async () => {
    const head = 'PRESS RELEASE\n\nRowing Club Launches Boat Built by Ninety\nVolunteers\n'
    expect(await title(head + body)).toBe('Rowing Club Launches Boat Built by Ninety Volunteers')
    expect(await title(`${head}\n${body}`)).toBe('Rowing Club Launches Boat Built by Ninety Volunteers')
  })
  it('not a deck, nor what stands apart', async () => {
    const one = 'Rowing Club Launches Boat Built by Ninety'
    expect(await title(`PRESS RELEASE\n\n${one}\nForty oars and a thousand rivets\n\n${body}`)).toBe(one)
    expect(await title(`PRESS RELEASE\n\n${one}\n\nVolunteers\n\n${body}`)).toBe(one)
  })
})
