import { describe, expect, test } from 'vitest'
import { languageFor, languages } from '../../src/languages/index.ts'
import { findName, findPhrase, fold, matchStart, matchWhole } from '../../src/languages/phrases.ts'

const only = (tag: string) => [languageFor(tag)!]

describe('fold', () => {
  test.each([
    ['À PROPOS', 'a propos'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['STRAẞE Straße', 'strasse strasse'],
    ['ΔΕΛΤΊΟ ΤΎΠΟΥ ΤΕΛΟΣ', 'δελτιο τυπου τελοσ'],
    ['τέλος', 'τελοσ'],
    ['بـيـان أإآ', 'بيان ااا'],
    ['١٢٣ ۴۵ １２', '123 45 12'],
    ['l’été – l´hiver', "l'ete - l'hiver"],
    ['C O M M U N I Q U É   D E   P R E S S E', 'communique de presse'],
    ['報 道 資 料', '報道資料'],
    ['ﾌﾟﾚｽ', 'プレス'],
    ['Plan A et B', 'plan a et b'],
  ])('%s', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })
  test.each(['L’É\u0301TÉ ﬁn', 'C O M M U N I Q U É', '２０２４年', 'e\u0301te\u0301', 'か\u3099く'])(
    '%s finds its way back',
    (text) => {
      const { text: folded, starts, ends } = fold(text)
      expect(starts).toHaveLength(folded.length)
      expect(ends).toHaveLength(folded.length)
      expect(starts[0]).toBe(0)
      expect(ends.at(-1)).toBe(text.length)
      for (let i = 0; i < folded.length; i += 1) expect(ends[i]).toBeGreaterThan(starts[i]!)
    },
  )
})

describe('phrases', () => {
  const labels = ['Communiqué de presse', 'Press release']
  test.each([
    'COMMUNIQUE DE PRESSE',
    '** Communiqué de presse **',
    '【Communiqué de presse】',
    'C O M M U N I Q U É D E P R E S S E',
    '– Press-Release –',
    'Press release:',
  ])('%s is the label', (line) => {
    expect(matchWhole(line, labels)).toBeDefined()
  })
  test.each(['Communiqué de presse du 12 mars', 'Le communiqué de presse', 'Press', ''])('%s is not', (line) => {
    expect(matchWhole(line, labels)).toBeUndefined()
  })
  test.each([
    ['CONTACT PRESSE : Jeanne Doe', 'Jeanne Doe'],
    ['Contact(s) presse – Jean', 'Jean'],
    ['[Contact presse] Jean', 'Jean'],
    ['• Contact presse', ''],
    ['Contact presse 01 02', '01 02'],
  ])('%s opens with it', (line, rest) => {
    const match = matchStart(line, ['Contact', 'Contact presse', 'Contacts presse'])
    expect(match?.phrase).toMatch(/presse$/)
    expect(line.slice(match!.end)).toBe(rest)
  })
  test.each(['Contactez-nous', 'Le contact presse', 'Contacter la presse'])('%s does not', (line) => {
    expect(matchStart(line, ['Contact', 'Contact presse'])).toBeUndefined()
  })
  test('placeholders give what is printed', () => {
    expect(matchWhole('- Page 2 sur 13 -', ['Page {n} sur {m}'])?.captures).toEqual(['2', '13'])
    expect(matchWhole('2/3ページ', ['{n}/{m}ページ'])?.captures).toEqual(['2', '3'])
    expect(matchWhole('Page de garde', ['Page {n}'])).toBeUndefined()
  })
  test('the language that knows the line is told', () => {
    expect(findPhrase('Rückfragen bitte an: Jo', languages, (l) => l.contact, 'start')?.language.tag).toBe('de')
    expect(findPhrase('Basın bülteni', languages, (l) => l.labels['press-release'], 'whole')?.language.tag).toBe('tr')
  })
})

describe('names in headings', () => {
  test.each([
    ['fr', 'À propos de l’ABCD', 'ABCD'],
    ['fr', 'A PROPOS DE L’ABCD :', 'ABCD'],
    ['fr', 'À propos du Groupe Lumen', 'Groupe Lumen'],
    ['fr', 'À propos des Ateliers Lumen', 'Ateliers Lumen'],
    ['fr', 'À propos d’Hélios', 'Hélios'],
    ['fr', 'À propos de La Verrière', 'La Verrière'],
    ['fr', 'À propos de L’ABCD', 'ABCD'],
    ['fr', 'À propos de L’Orangerie', 'L’Orangerie'],
    ['fr', 'En savoir plus sur lumen.example.org', 'lumen.example.org'],
    ['de', 'Die Lumener Bahnen in Kürze', 'Lumener Bahnen'],
    ['en', 'About La Terraza', 'La Terraza'],
    ['en', 'About the Lumen Institute', 'Lumen Institute'],
    ['en', 'About Lumen, Inc.', 'Lumen, Inc.'],
    ['en', 'About 3L', '3L'],
    ['de', 'Über die Lumen GmbH', 'Lumen GmbH'],
    ['es', 'Sobre Lumen', 'Lumen'],
    ['nl', 'Over Lumen', 'Lumen'],
    ['sv', 'Om Lumen AB', 'Lumen AB'],
    ['pl', 'O Lumen', 'Lumen'],
    ['tr', 'Lumen Hakkında', 'Lumen'],
    ['tr', 'LUMEN HAKKINDA', 'LUMEN'],
    ['ja', '■株式会社ルーメンについて', '株式会社ルーメン'],
    ['ja', '【ルーメン株式会社概要】', 'ルーメン株式会社'],
    ['ko', '루멘 개요', '루멘'],
    ['zh-Hans', '关于光明科技', '光明科技'],
    ['ar', 'نبذة عن شركة النور', 'شركة النور'],
    ['ru', 'О компании «Люмен»', '«Люмен»'],
    ['cs', 'O nadaci Lumen', 'Lumen'],
    ['cs', 'O Nadaci Lumen', 'Nadaci Lumen'],
    ['cs', 'O NADACI LUMEN', 'LUMEN'],
    ['hr', 'O tvrtki Lumen d.o.o.', 'Lumen d.o.o.'],
    ['vi', 'Về Công ty Cổ phần Lumen', 'Công ty Cổ phần Lumen'],
    ['ca', 'Sobre la universitat de Lumen', 'universitat de Lumen'],
    ['et', 'Lumen OÜ lühidalt', 'Lumen OÜ'],
    ['lt', 'Apie muziejų', ''],
    ['sl', 'O javnem zavodu', ''],
    ['fr', 'Qui sommes-nous ?', ''],
    ['en', 'About us', ''],
  ])('%s: %s', (tag, line, name) => {
    expect(findName(line, only(tag))?.name).toBe(name)
  })
  test.each([
    ['en', 'About 300 people'],
    ['en', 'About 1,500 visitors came to the fair.'],
    ['en', 'About half of the houses'],
    ['en', 'About'.repeat(3)],
    ['nl', 'Over the past year'],
    ['nl', 'Over drie weken begint de bouw'],
    ['sv', 'Om vi inte agerar nu'],
    ['es', 'Sobre la mesa'],
    ['pt', 'Sobre isso não há dúvida'],
    ['pl', 'O tym się mówi'],
    ['it', 'Su questo non ci sono dubbi'],
    ['de', 'Über 200 Gäste kamen'],
    ['de', 'Über den Kreis: https://example.org/kreis'],
    ['sv', 'om Lumen och Skog vill bygga'],
    ['hu', 'A beruházás számokban'],
    ['et', 'Kadri Lumen kommunikatsioonispetsialist'],
    ['cs', 'O víkendu zavřeno'],
    ['hr', 'O tome odlučuje Grad'],
    ['lt', 'Apie dvidešimt žmonių'],
    ['vi', 'Về nhà trước giờ cơm'],
    ['ja', '開催概要'],
    ['ru', 'О чем мы говорим'],
    ['en', 'About Lumen is all we know. It is a company that makes lamps and sells them to many.'],
  ])('%s: %s is no heading', (tag, line) => {
    expect(findName(line, only(tag))).toBeUndefined()
  })
  test.each([
    ['fr', 'À propos de Lumen : Lumen est une société.', 'Lumen', 'Lumen est une société.'],
    ['de', 'Über Lumen AG – Die Lumen AG macht Lampen.', 'Lumen AG', 'Die Lumen AG macht Lampen.'],
    ['en', 'About Lumen: Lumen makes lamps.', 'Lumen', 'Lumen makes lamps.'],
  ])('%s: %s runs into its paragraph', (tag, line, name, rest) => {
    const match = findName(line, only(tag), 'start')
    expect(match?.name).toBe(name)
    expect(line.slice(match!.rest)).toBe(rest)
  })
})
