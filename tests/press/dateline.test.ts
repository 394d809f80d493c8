import { describe, expect, it } from 'vitest'
import { datelineAt } from '../../src/press/dateline-text.ts'
import { english, p, press, vocabulary } from './page.ts'

const at = (tag: string, text: string) => datelineAt(text, { languages: vocabulary(tag) })?.dateline

describe('a dateline at the head of a paragraph', () => {
  it.each([
    ['fr', 'Villebourg, le 19 février 2018 – Madame la maire a ouvert la piscine.', 'Villebourg', '2018-02-19'],
    ['fr', 'Paris le 10 octobre 2006 – Organisé pour la sixième fois, le forum réunit.', 'Paris', '2006-10-10'],
    ['de', 'Berlin, 28. Januar 2025 Das Bündnis fordert die neue Regierung auf.', 'Berlin', '2025-01-28'],
    ['de', 'Frankfurt a. M., 22. April 2025. Die Stadt eröffnet ein Bad.', 'Frankfurt a. M.', '2025-04-22'],
    ['de', 'München, den 12. März 2024. Die Stadt eröffnet ein Bad.', 'München', '2024-03-12'],
    ['en', 'LONDON, 12 March 2024 – The company has opened a plant.', 'LONDON', '2024-03-12'],
    ['en', 'CARLSBAD, Calif., May 5, 2025 /PRNewswire/ -- The company has opened.', 'CARLSBAD', '2025-05-05'],
    ['en', 'HOUSTON, April  01, 2024  (GLOBE NEWSWIRE) -- The company has opened.', 'HOUSTON', '2024-04-01'],
    ['es', 'Madrid, 12 de marzo de 2024.- La empresa abre una planta.', 'Madrid', '2024-03-12'],
    ['it', 'Roma, 22 maggio 2018 - Il Comune apre una piscina.', 'Roma', '2018-05-22'],
    ['nl', 'Utrecht, 12 maart 2024 – De gemeente opent een bad.', 'Utrecht', '2024-03-12'],
    ['cs', 'V Praze 29. května 2023 – Zoo oznámila narození mláděte.', 'Praze', '2023-05-29'],
    ['pl', 'Warszawa, 12 marca 2024 r. – Spółka otworzyła zakład.', 'Warszawa', '2024-03-12'],
    ['hu', 'Budapest, 2024. március 12. – A cég üzemet nyitott.', 'Budapest', '2024-03-12'],
    ['ru', 'Москва, 12 марта 2024 г. – Компания открыла завод.', 'Москва', '2024-03-12'],
    ['es', 'En Padrón, a 29 de febrero de 2024.', 'Padrón', '2024-02-29'],
    ['zh-Hant', '【台北訊】2024年3月21日，山城基金會今日宣布啟動計畫。', '台北', '2024-03-21'],
    ['ko', '(서울=2024년 9월 5일) 다온전자는 공장을 착공했다고 밝혔다.', '서울', '2024-09-05'],
    ['ja', '【横浜・2023年8月24日】株式会社みなみは新製品を発売します。', '横浜', '2023-08-24'],
    ['tr', 'İstanbul, 12 Mart 2024 – Şirket yeni tesisini açtı.', 'İstanbul', '2024-03-12'],
    ['pl', 'Tczew, 6 maja 2024r. – Muzeum otworzyło wystawę.', 'Tczew', '2024-05-06'],
    ['sr', 'Врело, 23.04.2024. године – Библиотека је отворена.', 'Врело', '2024-04-23'],
    ['lt', '2024 m. liepos 2 d., Klevai. Savivaldybė atidarė baseiną.', 'Klevai', '2024-07-02'],
    ['ar', 'الرياض، 23 أبريل 2024م – افتتحت الجامعة مختبراً.', 'الرياض', '2024-04-23'],
    ['ar', 'الرياض، 14 شوال 1445هـ الموافق 23 أبريل 2024م – افتتحت الجامعة مختبراً.', 'الرياض', '2024-04-23'],
    ['zh-Hant', '台北市，中華民國113年3月12日－博物館今日開設新展覽。', '台北市', '2024-03-12'],
    ['zh-Hans', '上海2024年3月12日电 博物馆今日开设新展览。', '上海', '2024-03-12'],
    ['ms', 'Kuala Lumpur, 12hb Mac 2024 – Muzium membuka pameran baharu.', 'Kuala Lumpur', '2024-03-12'],
  ])('%s: %s', (tag, text, place, date) => {
    expect(at(tag, text)).toMatchObject({ place, date })
  })
  it.each([
    ['en', 'On 12 March 2024, the company opened a plant in Leeds.'],
    ['en', 'In March 2024 the company opened a plant.'],
    ['en', 'The Board met on 12 March 2024 – and adjourned.'],
    ['en', 'Research 02/22/2018'],
    ['fr', 'Le 12 mars 2024, la société a ouvert une usine à Lyon.'],
    ['fr', 'Depuis le 12 mars 2024 – date de sa création – la société emploie dix personnes.'],
    ['de', 'Am 12. März 2024 eröffnet die Stadt ein Bad.'],
    ['de', 'Seit dem 12. März 2024 – also seit gestern – ist das Bad offen.'],
    ['es', 'El 12 de marzo de 2024, la empresa abrió una planta.'],
    ['it', 'Il 12 marzo 2024 il Comune ha aperto la piscina.'],
    ['nl', 'Op 12 maart 2024 opende de gemeente een bad.'],
    ['pl', 'W dniu 12 marca 2024 r. spółka otworzyła zakład.'],
    ['hu', 'A cég 2024. március 12-én üzemet nyitott.'],
    ['ru', 'Компания открыла завод 12 марта 2024 года.'],
    ['ja', '当社は2023年8月24日に新製品を発売します。'],
    ['tr', 'Şirket 12 Mart 2024 tarihinde yeni tesisini açtı.'],
    ['uk', 'Музей відкриє 12 березня – уперше за рік – нову виставку.'],
    ['lt', '2024 m. liepos 2 d. Klevuose atidarytas baseinas.'],
  ])('%s, none: %s', (tag, text) => {
    expect(at(tag, text)?.place).toBeUndefined()
  })
})

describe('a town', () => {
  it.each([
    ['uk', 'Київ, 12 березня – Музей відкрив нову виставку.', 'Київ'],
    ['ja', '(東京、8月12日)美術館は展覧会を開きます。', '東京'],
    ['zh-Hant', '【屏東訊】海洋館今日宣布新展覽。', '屏東'],
  ])('%s, without a year: %s', (tag, text, place) => {
    expect(at(tag, text)).toMatchObject({ place })
    expect(at(tag, text)?.date).toBeUndefined()
  })
  it.each([
    ['ru', 'г. Озёрск, 5 марта 2024 г.', 'Озёрск'],
    ['fr', 'À Lyon, le 5 mars 2024', 'Lyon'],
    ['fr', 'Fait à Dakar, le 5 mars 2024', 'Dakar'],
    ['tr', '5 Mart 2024 / Ankara', 'Ankara'],
    ['zh-Hans', '2024年3月5日，北京', '北京'],
    ['bg', 'Росен дол, 9 април 2023 – Читалището отваря врати.', 'Росен дол'],
    ['ko', '서울--(뉴스와이어)--2024년 3월 5일--회사는 공장을 열었다.', '서울'],
  ])('%s: %s', (tag, text, place) => {
    expect(at(tag, text)).toMatchObject({ place })
    expect(at(tag, text)?.date).toMatch(/^202[34]-/)
  })
  it.each([
    ['ko', '2025년 1월 1일부터 3년이다.'],
    ['ko', '배포일 2024년 12월 5일'],
    ['ja', '2024年6月3日 株式会社みなみ'],
    ['en', 'WHEN: 18 November 2023'],
  ])('%s, none: %s', (tag, text) => {
    expect(at(tag, text)?.place).toBeUndefined()
  })
  it('is no title or run-in head below the date line', () => {
    const text = 'Mgr. Jana Vzorová, tisková mluvčí, odpoví na všechny dotazy novinářů až do pátku, a to i večer.'
    const found = press([p('Tisková zpráva'), p('V Praze dne 5. března 2024'), ...english.map((t) => p(t)), p(text)])
    expect(found.place).not.toBe('Mgr')
  })
})

describe('a place over a statement', () => {
  const title = p('Premier’s statement on the fires', { size: 18, bold: true })
  const quotation = p(`“${english[0]}`)
  it('opens the sentence that announces it', () =>
    expect(
      press([
        title,
        p('PORT ALDER – Premier Maya Lindgren has released the following statement on the fires:'),
        quotation,
      ]).place,
    ).toBe('PORT ALDER'))
  it('is none in a heading', () =>
    expect(
      press([title, p('BEES – What the town can do for them:', { bold: true }), quotation, quotation]).place,
    ).toBeUndefined())
})

describe('the stop before a dash', () => {
  it.each([
    ['CALLOWAY, Ore. – The council has agreed.', 'CALLOWAY, Ore.'],
    ['WASHINGTON, D.C. – The council has agreed.', 'WASHINGTON, D.C.'],
    ['MILAN, Italy. – The council has agreed.', 'MILAN, Italy'],
    ['ROMA.- Il comune ha deciso.', 'ROMA'],
  ])('%s', (text, printed) => {
    expect(at('en', text)?.text).toBe(printed)
  })
})

describe('date lines', () => {
  const title = p('Quillby Pumps opens a plant in Leeds', { size: 18, bold: true })
  const release = (...head: ReturnType<typeof p>[]) => press([...head, title, ...english.map((text) => p(text))])

  it('reads a date beside a label', () => {
    expect(release(p('FOR IMMEDIATE RELEASE: October 6, 2016')).date).toBe('2016-10-06')
    expect(release(p('Press Release: Nov 8, 2017'))).toMatchObject({ date: '2017-11-08', kicker: 'Press Release' })
    expect(release(p('Date: February 21, 2013')).date).toBe('2013-02-21')
  })
  it('takes no name for a place', () => {
    expect(release(p('Prepared by Ada Quill, May 23, 2021'))).toMatchObject({ date: '2021-05-23' })
    expect(release(p('Prepared by Ada Quill, May 23, 2021')).place).toBeUndefined()
  })
  it('reads place and date on two lines', () => {
    expect(release(p('September 24, 2025'), p('Leeds, Yorkshire', { spaceAbove: 0.2 }))).toMatchObject({
      date: '2025-09-24',
      place: 'Leeds',
    })
  })
  it('reads a place under its label, in the head', () => {
    const head = p('Quillby Pumps opens a plant', { size: 18, bold: true })
    const body = english.map((text) => p(text))
    expect(press([p('Date: 12 March 2024'), p('Place: Leeds'), head, ...body])).toMatchObject({
      place: 'Leeds',
      date: '2024-03-12',
      subtitles: [],
    })
    expect(press([p('Date: 12 March 2024'), p('Place your bets early'), head, ...body]).place).toBeUndefined()
  })
  it.each([
    ['en', 'Sent – 12 March 2024 – Quillby opens a plant.'],
    ['de', 'Veröffentlicht: 12. März 2024 – Quillby baut ein Werk.'],
    ['zh-Hant', '發稿日期：2024年6月5日'],
    ['zh-Hant', '發佈時間：2024年6月5日'],
  ])('takes no word that labels a date for a place: %s %s', (tag, text) => {
    expect(datelineAt(text, { languages: vocabulary(tag) })?.dateline.place).toBeUndefined()
  })
  it('reads the rubric of a news page and its date', () => {
    expect(release(p('Research Published on 02/22/2018'))).toMatchObject({ kicker: 'Research', date: '2018-02-22' })
  })
  it('leaves the second line of a headline alone', () => {
    const long = [
      p('QUILLBY RESULTS FOR THE YEAR ENDED', { size: 18, bold: true }),
      p('31 MARCH 2024', { size: 18, bold: true, spaceAbove: 0.1 }),
    ]
    const found = press([...long, ...english.map((text) => p(text))])
    expect(found.title).toBe('QUILLBY RESULTS FOR THE YEAR ENDED 31 MARCH 2024')
    expect(found.date).toBeUndefined()
  })
  it('takes the date of an event in the text for nothing', () => {
    const blocks = [
      title,
      ...english.map((text) => p(text)),
      p('Date and time: Friday, 5 December 2025, 9 a.m.'),
      ...english.map((text) => p(text)),
    ]
    expect(press(blocks).date).toBeUndefined()
  })
  it('takes it for nothing where the label stands on a line of its own', () => {
    const blocks = (label: string) => [title, p(english[0]!), p(label), p('Friday, 5 December 2025'), p(english[1]!)]
    expect(press(blocks('When:')).date).toBeUndefined()
    expect(press(blocks('')).date).toBe('2025-12-05')
  })
})

describe('a date that reads two ways', () => {
  const blocks = (line: string, more: string[] = []) => [
    p(line),
    p('Quillby Pumps opens a plant', { size: 18, bold: true }),
    ...english.map((text) => p(text)),
    ...more.map((text) => p(text)),
  ]
  it('is left out without a witness', () => {
    const found = press(blocks('Leeds, 03/04/2024'))
    expect(found.date).toBeUndefined()
    expect(found.dateline?.ambiguous).toHaveLength(2)
  })
  it('is read by the file’s own date', () => {
    expect(press(blocks('Leeds, 03/04/2024'), { created: '2024-04-02T09:00:00Z' }).date).toBe('2024-04-03')
    expect(press(blocks('Leeds, 03/04/2024'), { created: '2024-03-04T09:00:00Z' }).date).toBe('2024-03-04')
  })
  it('is read by the country of its telephone numbers', () => {
    expect(press(blocks('Leeds, 03/04/2024', ['Contact: Ada Quill, +44 113 496 0127'])).date).toBe('2024-04-03')
  })
})

describe('a line that merely looks like a dateline', () => {
  const dump = (text: string) => p(text, { size: 1 })
  it('is the end of a headline where no sign parts it', () => {
    const found = press([
      dump('THE BOARD OF QUILLBY APPROVES THE RESULTS\nCLOSED BY 31 MARCH 2024'),
      ...english.map((text) => dump(`LEEDS, 12 April 2024 – ${text}`)),
    ])
    expect(found.title).toBe('THE BOARD OF QUILLBY APPROVES THE RESULTS CLOSED BY 31 MARCH 2024')
    expect(found.date).toBe('2024-04-12')
  })
  it('opens no text where a number follows its dash', () => {
    const register = 'Quillby Works of Leeds, L. T. – VAT 505 555 018 QW Quillby Works of Leeds and Town Mills'
    const found = press([
      dump(register),
      dump('Forty new jobs for Leeds as pump plant opens'),
      ...english.map((text) => dump(`LEEDS, 12 April 2024 – ${text}`)),
    ])
    expect(found.title).toBe('Forty new jobs for Leeds as pump plant opens')
    expect(found.dateline?.place).toBe('LEEDS')
  })
})
