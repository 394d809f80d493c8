import { describe, expect, test } from 'vitest'
import { type DateHints, findDates, findTime, settle, zoneOffset } from '../../src/languages/dates.ts'
import { languageFor } from '../../src/languages/index.ts'

/** Dates of a text, in the vocabulary of a language and of English, as in a conversion. */
function dates(tag: string, text: string, hints?: DateHints) {
  return findDates(text, [...new Set([languageFor(tag)!, languageFor('en')!])], hints)
}

describe('dates as datelines print them', () => {
  test.each([
    ['fr', 'Paris, le 1er mars 2024 –', 'le 1er mars 2024', '2024-03-01'],
    ['fr', 'Paris, le mardi 12 mars 2024', 'le mardi 12 mars 2024', '2024-03-12'],
    ['fr', 'LYON, LE 12 DECEMBRE 2023', 'LE 12 DECEMBRE 2023', '2023-12-12'],
    ['fr', 'LE 31 AOUT 2022', 'LE 31 AOUT 2022', '2022-08-31'],
    ['fr', 'le 2 févr. 2024', 'le 2 févr. 2024', '2024-02-02'],
    ['fr', 'MONTRÉAL, le 12 mars 2024 /CNW/ -', 'le 12 mars 2024', '2024-03-12'],
    ['de', 'München, den 12. März 2024.', 'den 12. März 2024', '2024-03-12'],
    ['de', 'Wien, 4. Jänner 2024', '4. Jänner 2024', '2024-01-04'],
    ['de', 'Zürich, 12.03.2024', '12.03.2024', '2024-03-12'],
    ['es', 'Ciudad de México, a 12 de marzo de 2024.', 'a 12 de marzo de 2024', '2024-03-12'],
    ['es', 'MADRID, 12 mar. 2024 –', '12 mar. 2024', '2024-03-12'],
    ['es', 'Lima, 3 de setiembre de 2023', '3 de setiembre de 2023', '2023-09-03'],
    ['es', '1.º de marzo de 2024', '1.º de marzo de 2024', '2024-03-01'],
    ['ca', 'Barcelona, 1 d’abril de 2024', '1 d’abril de 2024', '2024-04-01'],
    ['pt', '1º de março de 2024', '1º de março de 2024', '2024-03-01'],
    ['it', 'Roma, 1° marzo 2024 –', '1° marzo 2024', '2024-03-01'],
    ['it', '(Milano, 12/03/24)', '12/03/24', '2024-03-12'],
    ['ro', 'București, 12 martie 2024 –', '12 martie 2024', '2024-03-12'],
    ['nl', 'DEN HAAG, 12 mrt 2024 -', '12 mrt 2024', '2024-03-12'],
    ['sv', 'Stockholm, den 12 mars 2024', 'den 12 mars 2024', '2024-03-12'],
    ['sv', 'Stockholm 2024-03-12', '2024-03-12', '2024-03-12'],
    ['da', 'København, den 12. marts 2024', 'den 12. marts 2024', '2024-03-12'],
    ['nb', '(Oslo, 12. mars 2024)', '12. mars 2024', '2024-03-12'],
    ['fi', 'Helsinki, 12. maaliskuuta 2024', '12. maaliskuuta 2024', '2024-03-12'],
    ['et', 'Tallinn, 12. märts 2024', '12. märts 2024', '2024-03-12'],
    ['lv', 'Rīga, 2024. gada 12. marts', '2024. gada 12. marts', '2024-03-12'],
    ['lt', 'Vilnius, 2024 m. kovo 12 d.', '2024 m. kovo 12 d.', '2024-03-12'],
    ['pl', 'Warszawa, dnia 12 marca 2024 r.', 'dnia 12 marca 2024 r.', '2024-03-12'],
    ['pl', 'KRAKÓW, 5 PAZDZIERNIKA 2023', '5 PAZDZIERNIKA 2023', '2023-10-05'],
    ['cs', 'V Praze dne 12. 3. 2024', 'dne 12. 3. 2024', '2024-03-12'],
    ['cs', 'Praha, 12. března 2024 –', '12. března 2024', '2024-03-12'],
    ['sk', 'Bratislava, 12. marca 2024 –', '12. marca 2024', '2024-03-12'],
    ['hu', 'Budapest, 2024. március 12. –', '2024. március 12.', '2024-03-12'],
    ['hr', 'Zagreb, 12. ožujka 2024. –', '12. ožujka 2024.', '2024-03-12'],
    ['sr', 'Београд, 12. март 2024.', '12. март 2024.', '2024-03-12'],
    ['sl', 'Ljubljana, 12. marec 2024 –', '12. marec 2024', '2024-03-12'],
    ['bg', 'София, 12 март 2024 г. –', '12 март 2024 г.', '2024-03-12'],
    ['el', 'ΑΘΗΝΑ, 14 ΜΑΪΟΥ 2026', '14 ΜΑΪΟΥ 2026', '2026-05-14'],
    ['ru', 'МОСКВА, 12 марта 2024 г. /PRNewswire/ --', '12 марта 2024 г.', '2024-03-12'],
    ['uk', 'Київ, 12 березня 2024 року –', '12 березня 2024 року', '2024-03-12'],
    ['tr', 'İSTANBUL, 12 MAYIS 2024 –', '12 MAYIS 2024', '2024-05-12'],
    ['ar', 'الرياض - 12 مارس 2024:', '12 مارس 2024', '2024-03-12'],
    ['ar', 'بيروت، ١٢ آذار ٢٠٢٤', '١٢ آذار ٢٠٢٤', '2024-03-12'],
    ['ar', 'الجزائر، 3 جانفي 2024', '3 جانفي 2024', '2024-01-03'],
    ['he', 'תל אביב, 12 במרץ 2024 –', '12 במרץ 2024', '2024-03-12'],
    ['ja', '【東京・2024年8月12日】', '2024年8月12日', '2024-08-12'],
    ['ja', '令和6年8月12日（月）', '令和6年8月12日（月）', '2024-08-12'],
    ['ja', '２０２４年８月１２日', '２０２４年８月１２日', '2024-08-12'],
    ['zh-Hans', '北京2025年11月26日 /美通社/ --', '2025年11月26日', '2025-11-26'],
    ['zh-Hant', '民國113年8月12日', '民國113年8月12日', '2024-08-12'],
    ['ko', '서울, 2024년 8월 12일', '2024년 8월 12일', '2024-08-12'],
    ['ko', '보도일시: 2024. 8. 12.(월) 12:00 이후', '2024. 8. 12.(월)', '2024-08-12'],
    ['vi', 'Hà Nội, ngày 12 tháng 8 năm 2024 –', 'ngày 12 tháng 8 năm 2024', '2024-08-12'],
    ['id', 'JAKARTA, 12 AGUSTUS 2024', '12 AGUSTUS 2024', '2024-08-12'],
    ['ms', 'Kuala Lumpur, 12 Ogos 2024', '12 Ogos 2024', '2024-08-12'],
    ['en', 'March 12, 2024', 'March 12, 2024', '2024-03-12'],
    ['en', '12th March 2024', '12th March 2024', '2024-03-12'],
    ['en', 'Mar. 12 2024', 'Mar. 12 2024', '2024-03-12'],
    ['en', 'HOUSTON, April  01, 2024  (GLOBE NEWSWIRE) --', 'April  01, 2024', '2024-04-01'],
    ['en', 'Sept. 5, 2024', 'Sept. 5, 2024', '2024-09-05'],
    ['en', 'the 12th day of March, 2024', 'the 12th day of March, 2024', '2024-03-12'],
    ['ko', '’21. 6. 15.(화)', '’21. 6. 15.(화)', '2021-06-15'],
    ['hu', '2024. június 20-án', '2024. június 20-án', '2024-06-20'],
    ['ru', '«12» марта 2024 г.', '«12» марта 2024 г.', '2024-03-12'],
    ['ru', '12 марта 2024г.', '12 марта 2024г.', '2024-03-12'],
    ['ar', '23 أبريل 2024م', '23 أبريل 2024م', '2024-04-23'],
    ['ar', '14 شوال 1445هـ الموافق 23 أبريل 2024م', '14 شوال 1445هـ الموافق 23 أبريل 2024م', '2024-04-23'],
    ['sr', '23.04.2024. године', '23.04.2024. године', '2024-04-23'],
    ['zh-Hant', '發布日期：113年4月22日', '發布日期：113年4月22日', '2024-04-22'],
    ['lv', 'līdz 2024. gada 12. martam', '2024. gada 12. martam', '2024-03-12'],
    ['da', 'den 12/3 2024', 'den 12/3 2024', '2024-03-12'],
    ['ar', '١٢/٣/٢٠٢٤', '١٢/٣/٢٠٢٤', '2024-03-12'],
    ['en', '12-Mar-2024', '12-Mar-2024', '2024-03-12'],
    ['es', 'VICTORIA, Seychelles, July 15, 2025 (GLOBE NEWSWIRE) --', 'July 15, 2025', '2025-07-15'],
    ['fr', '1 2  M A R S  2 0 2 4', '1 2  M A R S  2 0 2 4', '2024-03-12'],
  ])('%s: %s', (tag, text, printed, iso) => {
    const found = dates(tag, text)
    expect(found.map((match) => [match.text, match.iso])).toEqual([[printed, iso]])
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(printed)
  })

  test.each([
    ['de', 'Hamburg, im März 2024', '2024-03'],
    ['en', 'March 2024', '2024-03'],
    ['fr', 'FEVRIER 2024', '2024-02'],
    ['ja', '2024年8月', '2024-08'],
    ['fi', 'maaliskuussa 2024', '2024-03'],
  ])('%s: %s is a month', (tag, text, iso) => {
    expect(dates(tag, text)).toMatchObject([{ iso, precision: 'month' }])
  })
})

describe('what is not a date', () => {
  test.each([
    ['fr', '3 millions d’euros en 2024'],
    ['fr', 'page 12/2023'],
    ['fr', 'Tél. 01.42.11.50.59'],
    ['fr', 'Tél. 06-12-45-78-90'],
    ['fr', '+33 1 42 11 50 59'],
    ['en', '1/2'],
    ['en', '24/7'],
    ['en', 'version 1.2.24'],
    ['en', 'v10.11.12'],
    ['en', 'version 3.10.2024'],
    ['de', 'Art. 12.3.24'],
    ['en', 'in 2019-2020'],
    ['en', 'FY2023/2024'],
    ['en', '192.168.1.10'],
    ['de', '1.000.000 Euro'],
    ['de', '12.345.678 Euro'],
    ['en', '$3.10.24'],
    ['en', 'they may 2024 or 2025 be elected'],
    ['fr', 'la planète mars et ses lunes'],
    ['en', '31 February 2024'],
    ['de', '31.04.2024'],
    ['fr', '12-14 mars 2024'],
    ['fr', 'du 12 au 14 mars 2024'],
    ['fr', 'les 12 et 13 mars 2024'],
    ['fr', 'du 12 mars au 14 avril 2024'],
    ['en', '12–14 March 2024'],
    ['en', 'March 12-14, 2024'],
    ['en', '12 and 13 March 2024'],
    ['de', '12. bis 14. März 2024'],
    ['de', 'vom 12. bis 14.03.2024'],
    ['es', 'del 12 al 14 de marzo de 2024'],
    ['ja', '2024年8月12日～14日'],
    ['ar', '2 رمضان 1445هـ'],
    ['en', 'a 60/30/10 mix'],
    ['en', 'on 12 March'],
    ['en', 'a score of 3-2-1'],
    ['en', 'ISBN 978-3-16-148410-0'],
    ['en', 'Decision 2023/12/EU'],
  ])('%s: %s', (tag, text) => {
    expect(dates(tag, text)).toEqual([])
  })

  test.each(['-0-   07/22/2004', '-30-  07/22/2004'])('%s ends with a date, an end mark is no range', (text) => {
    expect(dates('en', text)).toMatchObject([{ iso: '2004-07-22' }])
  })

  test('a number before a dash is not the start of a range where it is the release’s number', () => {
    expect(dates('fr', 'Communiqué n° 12 – 14 mars 2024')).toMatchObject([{ iso: '2024-03-14' }])
  })
})

describe('numbers that read two ways', () => {
  test('are ambiguous in English', () => {
    expect(dates('en', '03/04/2024')).toMatchObject([{ ambiguous: ['2024-04-03', '2024-03-04'] }])
    expect(dates('en', '03/04/2024')[0]!.iso).toBeUndefined()
  })
  test.each([
    ['en', '25/12/2024', {}, '2024-12-25'],
    ['en', '12/25/2024', {}, '2024-12-25'],
    ['en', '05/05/2024', {}, '2024-05-05'],
    ['en', 'Monday 03/04/2024', {}, '2024-03-04'],
    ['en', 'Wednesday, 03/04/2024', {}, '2024-04-03'],
    ['en', '03/04/2024', { order: 'mdy' }, '2024-03-04'],
    ['fr', '03/04/2024', {}, '2024-04-03'],
  ] as Array<[string, string, DateHints, string]>)('%s: %s is settled', (tag, text, hints, iso) => {
    expect(dates(tag, text, hints)).toMatchObject([{ iso }])
  })
  test('are settled by a witness that supports one reading', () => {
    const [date] = dates('en', '03/04/2024')
    expect(settle(date!, ['2024-03-01T09:00:00Z']).iso).toBe('2024-03-04')
    expect(settle(date!, ['2024-03-01', '2024-04-02']).iso).toBeUndefined()
    expect(settle(date!, ['2021-01-01']).iso).toBeUndefined()
  })
  test('a weekday that is wrong is reported', () => {
    expect(dates('en', 'Friday, March 12, 2024')).toMatchObject([{ weekday: 5, weekdayAgrees: false }])
  })
})

describe('times', () => {
  test.each([
    ['fr', 'le 12 mars 2024 à 18h00', '18:00', undefined],
    ['fr', 'le 12 mars 2024 à 18 h', '18:00', undefined],
    ['de', '12.03.2024, 18.00 Uhr', '18:00', undefined],
    ['sv', '12 mars 2024 kl. 08:00 CET', '08:00', '+01:00'],
    ['fi', '11.3.2019 KLO 16.00', '16:00', undefined],
    ['en', '12 March 2024 00:01 GMT', '00:01', 'Z'],
    ['en', 'March 12, 2024, 9 a.m. EST', '09:00', '-05:00'],
    ['en', 'July 12, 2024 at 12 p.m. ET', '12:00', '-04:00'],
    ['en', '9:30 a.m. PT on January 12, 2024', '09:30', '-08:00'],
    ['ko', '2024. 8. 12.(월) 12:00 이후', '12:00', undefined],
    ['ja', '2024年8月12日 午後3時30分', '15:30', undefined],
    ['it', '12 marzo 2024 alle ore 10.30', '10:30', undefined],
    ['en', '2024-03-12T09:00:00+01:00', '09:00', '+01:00'],
  ])('%s: %s', (tag, text, time, offset) => {
    expect(dates(tag, text)).toMatchObject([{ time, ...(offset ? { offset } : {}) }])
    expect(dates(tag, text)[0]!.offset).toBe(offset)
  })
  test.each([
    ['en', '12 March 2024, 3.50 euros'],
    ['en', '12 March 2024 3 people'],
    ['fr', 'le 12 mars 2024, 18 communes'],
    ['en', '12 March 2024. The shop opens at 9:00'],
  ])('%s: %s has none', (tag, text) => {
    expect(dates(tag, text)[0]!.time).toBeUndefined()
  })
  test('zones follow the season', () => {
    expect(zoneOffset('ET', '2024-01-12')).toBe('-05:00')
    expect(zoneOffset('ET', '2024-07-12')).toBe('-04:00')
    expect(zoneOffset('ET')).toBeUndefined()
    expect(zoneOffset('Europe/Paris', '2024-07-12')).toBe('+02:00')
    expect(zoneOffset('GMT+2')).toBe('+02:00')
    expect(zoneOffset('CST')).toBeUndefined()
    expect(findTime('Embargo: 00:01 GMT', 8)).toMatchObject({ time: '00:01', zone: 'GMT', offset: 'Z' })
  })
  test('a date without a year takes the caller’s', () => {
    expect(dates('fr', 'jusqu’au mardi 12 mars à 18h', { year: 2024 })).toMatchObject([
      { iso: '2024-03-12', yearAssumed: true, weekdayAgrees: true, time: '18:00' },
    ])
  })
})

test('a long line without dates costs little', () => {
  const text = `${'12 mars et 13 avril, '.repeat(3000)}fin`
  const before = performance.now()
  dates('fr', text)
  expect(performance.now() - before).toBeLessThan(2000)
})
