import { describe, expect, it } from 'vitest'
import { embargoIn, embargoInstant } from '../../src/press/embargo.ts'
import { labelBeforeHeadline, labelOf, numberOf } from '../../src/press/label-lines.ts'
import { english, p, press, roles, vocabulary } from './page.ts'

describe('a label', () => {
  it.each([
    ['fr', 'COMMUNIQUÉ DE PRESSE', 'COMMUNIQUÉ DE PRESSE'],
    ['fr', 'C O M M U N I Q U É  D E  P R E S S E', undefined],
    ['fr', 'Communiqué de presse no 214', 'Communiqué de presse no 214'],
    ['fr', 'COMMUNIQUÉ DE PRESSE / PRESS RELEASE', 'COMMUNIQUÉ DE PRESSE / PRESS RELEASE'],
    ['de', 'PRESSEMITTEILUNG17/2022', 'PRESSEMITTEILUNG 17/2022'],
    ['de', 'Pressemitteilung vom 12. November 2018', 'Pressemitteilung vom 12. November 2018'],
    ['en', 'Press Release: Nov 8, 2017', 'Press Release'],
    ['en', 'NEWS RELEASE | 12 March 2024', 'NEWS RELEASE'],
    ['fi', 'Lehdistötiedote - vapaa julkaistavaksi heti', 'Lehdistötiedote'],
    ['fi', 'Tiedote Julkaisuvapaa heti 29.8.2024', 'Tiedote'],
    ['sv', 'PRESSMEDDELANDE 12 mars 2024 kl. 08:00', 'PRESSMEDDELANDE'],
    ['es', 'NOTA DE PRENSA', 'NOTA DE PRENSA'],
    ['it', 'Comunicato stampa', 'Comunicato stampa'],
    ['nl', 'PERSBERICHT', 'PERSBERICHT'],
    ['ja', 'プレスリリース', 'プレスリリース'],
    ['ko', '보도자료', '보도자료'],
    ['hu', 'SAJTÓKÖZLEMÉNY', 'SAJTÓKÖZLEMÉNY'],
    ['ar', 'بيان صحفي', 'بيان صحفي'],
  ])('%s: %s', (tag, line, text) => {
    const label = labelOf(line, vocabulary(tag))
    expect(label?.whole).toBe(true)
    if (text) expect(label?.text).toBe(text)
  })
  it.each([
    ['fr', 'La ville ouvre une piscine'],
    ['fr', 'Communiqués et discours du maire sont en ligne sur le site de la ville depuis hier.'],
    ['fr', 'Presse écrite : les ventes reculent encore'],
    ['de', 'Die Stadt eröffnet ein Bad'],
    ['de', 'Pressefreiheit in Gefahr: Verbände warnen'],
    ['en', 'Pressure on prices eases'],
    ['en', 'Released prisoners find work faster'],
    ['en', 'Statement by the Governor on prices and wages in the second quarter'],
    ['fi', 'Lehdistön vapaus heikkenee'],
    ['es', 'La prensa local crece'],
    ['it', 'Stampa locale in crescita'],
    ['nl', 'Persvrijheid onder druk'],
    ['ja', '新製品を発売します'],
    ['ko', '새 제품을 출시합니다'],
    ['hu', 'Sajtószabadság Európában'],
    ['ar', 'الشركة تفتتح مصنعا جديدا'],
  ])('%s, none: %s', (tag, line) => {
    expect(labelOf(line, vocabulary(tag))?.whole ?? false).toBe(false)
  })
  it('tells what else its line says', () => {
    expect(labelOf('Lehdistötiedote - vapaa julkaistavaksi heti', vocabulary('fi'))?.release).toBe(
      'vapaa julkaistavaksi heti',
    )
    expect(labelOf('Tiedote 28.3.2023', vocabulary('fi'))).toMatchObject({
      text: 'Tiedote',
      dateline: { date: '2023-03-28' },
    })
    expect(labelOf('Tiedote 28/2023', vocabulary('fi'))).toMatchObject({ text: 'Tiedote 28/2023' })
    expect(labelOf('Persbericht – Utrecht, 7 september 2023', vocabulary('nl'))).toMatchObject({
      text: 'Persbericht',
      dateline: { place: 'Utrecht', date: '2023-09-07' },
    })
    expect(labelOf('Press Release: Nov 8, 2017', vocabulary('en'))?.dateline?.date).toBe('2017-11-08')
    expect(numberOf('PRESSEMITTEILUNG 17/2022', vocabulary('de'))).toBe('17/2022')
    expect(numberOf('Pressemitteilung 2022', vocabulary('de'))).toBeUndefined()
  })
  it('is cut off the headline’s line', () => {
    const text = 'PRESS RELEASE: Quillby opens a plant'
    expect(text.slice(labelBeforeHeadline(text, vocabulary('en'))!.rest)).toBe('Quillby opens a plant')
    expect(labelBeforeHeadline('Statement: why Quillby opens a plant', vocabulary('en'))).toBeUndefined()
    expect(labelBeforeHeadline('Press release rules change in May', vocabulary('en'))).toBeUndefined()
  })
  it('has a tail where a headline stands below', () => {
    const body = english.map((text) => p(text))
    const found = press([
      p('Press release of the Quillby Alliance'),
      p('Forty pumps for Leeds and its suburbs', { bold: true }),
      ...body,
    ])
    expect(found).toMatchObject({
      kicker: 'Press release of the Quillby Alliance',
      title: 'Forty pumps for Leeds and its suburbs',
    })
    const alone = press([p('Press release rules change for all of Leeds', { size: 18, bold: true }), ...body])
    expect(alone.kicker).toBeUndefined()
    expect(alone.title).toBe('Press release rules change for all of Leeds')
  })
})

describe('an embargo', () => {
  it.each([
    ['fr', 'SOUS EMBARGO JUSQU’AU MERCREDI 9 OCTOBRE 2024 À 18 HEURES', '2024-10-09T18:00:00'],
    ['de', 'Sperrfrist: Donnerstag, 2. Juni 2022, 11:00 Uhr MESZ', '2022-06-02T11:00:00+02:00'],
    ['en', 'EMBARGOED UNTIL 00:01 GMT, 12 March 2024', '2024-03-12T00:01:00Z'],
    ['nl', 'Onder embargo tot dinsdag 16 januari 2024, 9.00 uur', '2024-01-16T09:00:00'],
    ['ca', 'Embargada fins dijous 7 de novembre de 2024', '2024-11-07'],
    ['es', 'Nota embargada hasta el 7 de noviembre de 2024', '2024-11-07'],
    ['pt', 'Informação embargada até 7 de novembro de 2024', '2024-11-07'],
    ['it', 'Comunicato sotto embargo sino al 7 novembre 2024', '2024-11-07'],
    ['pl', 'Informacja objęta embargiem do 7 listopada 2024', '2024-11-07'],
    ['cs', 'Zákaz zveřejnění do 7. listopadu 2024', '2024-11-07'],
    ['da', 'Klausuleret frem til 7. november 2024', '2024-11-07'],
    ['nn', 'Klausulert til 7. november 2024', '2024-11-07'],
    ['sv', 'Får inte publiceras innan 7 november 2024', '2024-11-07'],
    ['tr', '7 Kasım 2024 saat 10.00’a kadar ambargoludur', '2024-11-07T10:00:00'],
    ['ru', 'Публикация не ранее 7 ноября 2024 г.', '2024-11-07'],
    ['zh-Hans', '2024年11月7日前请勿发布', '2024-11-07'],
  ])('%s: %s', (tag, line, until) => {
    expect(embargoIn(line, vocabulary(tag))?.until).toBe(until)
  })
  it.each([
    ['en', 'Embargo on oil imports tightened by the ministers of nine countries'],
    ['fr', 'L’embargo sur les armes prolongé'],
    ['de', 'Embargo gegen Ölimporte verschärft die Lage der Raffinerien im Osten'],
    ['nl', 'Het embargo op olie blijft'],
    ['ca', 'Embargada la finca d’un empresari de Lleida per impagament de les nòmines'],
    ['es', 'Embargado el estadio del club por una deuda con la ciudad'],
    ['pt', 'Embargada a obra do viaduto na zona sul da cidade'],
    ['da', 'Klausulen om timeløn vækker vrede hos medlemmerne'],
    ['tr', 'Petrol ambargosu kararı ertelendi'],
    ['ru', 'Публикация романа вызвала споры критиков по всей стране'],
    ['zh-Hans', '法院禁止发布虚假广告'],
  ])('%s, none: %s', (tag, line) => {
    expect(embargoIn(line, vocabulary(tag))).toBeUndefined()
  })
  it('is completed by the release’s year and the issuer’s zone', () => {
    const hints = { date: '2024-03-10', zone: 'Europe/Paris' }
    expect(embargoInstant('Sous embargo jusqu’au 12 mars à 18h', vocabulary('fr'), hints)).toBe(
      '2024-03-12T18:00:00+01:00',
    )
    expect(embargoInstant('Sous embargo jusqu’au 12 mars à 18h', vocabulary('fr'))).toBeUndefined()
  })
  it('takes the zone of a language or of one country’s addresses', () => {
    const release = (line: string, ...more: string[]) =>
      press([
        p(line),
        p('Quillby opens a plant in Leeds', { size: 18, bold: true }),
        ...english.map((t) => p(t)),
        ...more.map((t) => p(t)),
      ])
    const line = 'EMBARGOED UNTIL 12 March 2024, 18:00'
    expect(release(line).embargo?.until).toBe('2024-03-12T18:00:00')
    expect(release(line, 'More on www.quillby.co.uk').embargo?.until).toMatch(/^2024-03-12T18:00:00(?:Z|\+00:00)$/)
  })
  it('is not a notice about distribution, nor "no embargo"', () => {
    const body = english.map((t) => p(t))
    const head = p('Quillby opens a plant in Leeds', { size: 18, bold: true })
    expect(roles(press([p('Not for distribution in the United States'), head, ...body]))[0]).toMatch(/^legal/)
    expect(press([p('No embargo'), head, ...body])).toMatchObject({ release: 'No embargo' })
    const swedish = [1, 2, 3].map(() =>
      p('Kommunen och museet har i dag skrivit på ett avtal om en ny hall för pumpar.'),
    )
    const free = press([p('Fri för publicering'), p('Quillby bygger i Malmö', { size: 18, bold: true }), ...swedish])
    expect(free).toMatchObject({ release: 'Fri för publicering' })
    expect(free.embargo).toBeUndefined()
  })
})

describe('a release number on a line of its own', () => {
  it.each([
    ['id', 'Nomor: SP.112/HUMAS/VII/2024', 'SP.112/HUMAS/VII/2024'],
    ['tr', 'Sayı: 2024/118', '2024/118'],
    ['hr', 'KLASA: 023-01/24-01/118', '023-01/24-01/118'],
    ['vi', 'Số: 45/TCBC-BVH', '45/TCBC-BVH'],
    ['en', 'No. 17/2022', '17/2022'],
  ])('%s: %s', (tag, line, value) => {
    const blocks = [p('Press release'), p(line), p('A headline of five plain words'), ...english.map((text) => p(text))]
    expect(press(blocks, {}, tag).reference).toBe(value)
  })
  it.each([
    ['en', 'No peace in sight'],
    ['cs', 'Č. Krumlov'],
    ['vi', 'Số người'],
  ])('%s, none: %s', (tag, line) => {
    const blocks = [p('Press release'), p(line), p('A headline of five plain words'), ...english.map((text) => p(text))]
    expect(press(blocks, {}, tag).reference).toBeUndefined()
  })
})

describe('a label among other lines', () => {
  const head = p('Quillby opens a plant in Leeds', { size: 18, bold: true })
  const body = english.map((t) => p(t))
  it('is an instruction behind the issuer’s name', () => {
    const found = press([p('Quillby Pumps Ltd For immediate release'), head, ...body])
    expect(found).toMatchObject({ release: 'For immediate release', title: 'Quillby opens a plant in Leeds' })
    expect(press([p('Pumps are ready For immediate release'), head, ...body]).release).toBeUndefined()
    const labelled = press([p('Press office statement | For immediate release'), head, ...body])
    expect(labelled.release).not.toBe(labelled.kicker)
  })
  it('is letter-spaced under the date', () => {
    const blocks = [
      p('2024年6月5日\n新 聞 稿'),
      p('梅里幫浦在南港設立新廠，創造四十個工作機會', { size: 18, bold: true }),
      p('梅里幫浦今天宣布，明年將在南港設立新廠，創造四十個工作機會，並與當地學校合作培訓年輕技師。'),
      p('市長表示歡迎這項決定，並希望未來有更多企業到南港投資，讓年輕人能夠留在家鄉工作。'),
    ]
    expect(press(blocks)).toMatchObject({ kicker: '新 聞 稿', date: '2024-06-05' })
  })
  it('returns alone over a later page; another label, or one inside the page, is text', () => {
    const blocks = (label: string, ...before: string[]) => [
      p('PRESS RELEASE'),
      p('Forty new jobs for Leeds as pump plant opens', { size: 18, bold: true }),
      ...english.map((text) => p(text)),
      ...before.map((text) => p(text, { page: 2 })),
      p(label, { page: 2 }),
      ...english.map((text) => p(text, { page: 2 })),
    ]
    expect(roles(press(blocks('Press release')))).toContain('furniture: Press release')
    expect(roles(press(blocks('Media advisory')))).not.toContain('furniture: Media advisory')
    expect(roles(press(blocks('Press release', english[0]!)))).not.toContain('furniture: Press release')
  })
  it('returns with its date over a later page', () => {
    const pages = (line: string) =>
      roles(press([p('PRESS RELEASE'), head, ...body, p(line, { page: 2 }), ...english.map((t) => p(t, { page: 2 }))]))
    expect(pages('Press release, 12 March 2024')).toContain('furniture: Press release, 12 March 2024')
    expect(pages('What happened on 12 March 2024')).not.toContain('furniture: What happened on 12 March 2024')
  })
})

describe('a release’s number', () => {
  const release = (line: string) =>
    press([p(line), p('Quillby opens a plant in Leeds', { size: 18, bold: true }), ...english.map((t) => p(t))])
  it.each([
    ['Our ref: QP/2024/07', 'QP/2024/07'],
    ['Reference number CP 214 B', 'CP 214 B'],
  ])('%s', (line, value) => {
    expect(release(line)).toMatchObject({ reference: value, title: 'Quillby opens a plant in Leeds' })
  })
  it('may have the date beside it', () => {
    expect(release('No. 1.874/12.03.2024 12 March 2024')).toMatchObject({
      reference: '1.874/12.03.2024',
      date: '2024-03-12',
    })
  })
  it.each(['Number 10 Downing Street', 'No change at Quillby in 2024', 'Reference books are back'])(
    'is not %s',
    (line) => {
      expect(release(line).reference).toBeUndefined()
    },
  )
})
