import { describe, expect, test } from 'vitest'
import { chooseLanguages, detectLanguage } from '../../src/languages/detect.ts'
import { languageFor } from '../../src/languages/index.ts'
import type { Block } from '../../src/layout/block.ts'
import { samples } from './samples.ts'

/** Paragraph blocks with nothing but their text. */
const blocks = (...texts: string[]) => texts.map((text) => ({ type: 'paragraph', text }) as Block)
const long = (tag: string) => `${samples[tag]} ${samples[tag]}`

describe('chooseLanguages', () => {
  test('a label, names and addresses do not make a language', () => {
    const choice = chooseLanguages(
      blocks('PRESS RELEASE', 'For immediate release', long('fr'), 'John Smith, press@example.org, www.example.org'),
      {},
    )
    expect(choice).toMatchObject({ tag: 'fr', tags: ['fr'], uncertain: false })
    expect(choice.vocabulary.map(({ tag }) => tag)).toEqual(['fr', 'en'])
  })
  test('a whole paragraph in another language is present', () => {
    const choice = chooseLanguages(blocks(long('fr'), long('fr'), `About Lumen. ${long('en')}`), {})
    expect(choice).toMatchObject({ tag: 'fr', tags: ['fr', 'en'] })
  })
  test('a notice over the release does not lead', () => {
    const choice = chooseLanguages(blocks(samples.en!, ...Array(6).fill(long('de'))), {})
    expect(choice.tag).toBe('de')
    expect(choice.tags).toEqual(['en', 'de'])
  })
  test('a list of names is no language, however long', () => {
    const names = Array(10).fill('Hermann Muster, Universität Hamburg; Jutta Probe, Hochschule Köln').join('; ')
    expect(chooseLanguages(blocks(long('en'), long('en'), names), {}).tags).toEqual(['en'])
  })
  test('the first of two versions leads', () => {
    expect(chooseLanguages(blocks(long('nl'), long('fr')), {}).tags).toEqual(['nl', 'fr'])
  })
  test('one paragraph that looks like the neighbour is no version', () => {
    expect(chooseLanguages(blocks(long('hr'), long('hr'), long('bs'), long('hr')), {}).tags).toEqual(['hr'])
    expect(chooseLanguages(blocks(long('hr'), long('en')), {}).tags).toEqual(['hr', 'en'])
  })
  test('the option overrules', () => {
    expect(chooseLanguages(blocks(long('fr')), { language: 'de' })).toMatchObject({ tag: 'de', uncertain: false })
    const choice = chooseLanguages(blocks(long('fr')), { language: 'gl' })
    expect(choice.tag).toBe('gl')
    expect(choice.primary?.tag).toBe('pt')
  })
  test('a short text still has a language', () => {
    expect(chooseLanguages(blocks('Le maire et les habitants inaugurent la nouvelle école'), {}).tag).toBe('fr')
  })
  test('nothing to read is uncertain', () => {
    const choice = chooseLanguages(blocks('2 412,5', '3 111,0'), {})
    expect(choice.tag).toBeUndefined()
    expect(choice.uncertain).toBe(true)
    expect(choice.vocabulary.map(({ tag }) => tag)).toEqual(['en'])
  })
})

describe('detectLanguage', () => {
  test.each([
    [
      'gl',
      'A empresa anunciou hoxe a apertura da súa nova fábrica, que creará máis de douscentos empregos na comarca e conta co apoio da Xunta e dunha entidade galega.',
    ],
    [
      'sr-Latn',
      'Kompanija je danas objavila da će sledeće godine otvoriti novu fabriku u kojoj će raditi više od dvesta ljudi, posle gradnje koja je počela pre dva meseca, što je važno za sve u svetu.',
    ],
    ['th', 'บริษัทประกาศเปิดโรงงานแห่งใหม่ในวันนี้ ซึ่งจะสร้างงานให้แก่ประชาชนในภูมิภาคมากกว่าสองร้อยตำแหน่งในปีหน้า'],
    ['fa', 'شرکت امروز اعلام کرد که کارخانه جدید خود را در این شهر افتتاح می‌کند و برای صدها نفر شغل ایجاد خواهد شد.'],
  ])('%s, which has no vocabulary of that name', (tag, text) => {
    expect(detectLanguage(text)?.tag).toBe(tag)
  })
  test.each(['', '12/03/2024', 'www.example.org press@example.org', '+33 1 42 11 50 59'])('%s has none', (text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })
  test('a Chinese text with Latin names is Chinese', () => {
    expect(detectLanguage('新工廠由 Lumen Technologies Holdings Limited 負責興建，將於明年投產')?.tag).toBe('zh-Hant')
  })
})

test.each([
  ['fr-CA', 'fr'],
  ['zh-TW', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['no', 'nb'],
  ['pt-BR', 'pt'],
  ['sr-Latn', 'sr'],
  ['EN', 'en'],
])('%s has the vocabulary of %s', (tag, vocabulary) => {
  expect(languageFor(tag)?.tag).toBe(vocabulary)
})
test('a tag that is none has no vocabulary', () => {
  expect(languageFor('not a tag!')).toBeUndefined()
})

describe('near languages are told apart by the words that only one of them has', () => {
  const first = {
    hr: 'Gradonačelnica je jučer potpisala ugovor o gradnji vrtića za 160 djece. Radovi počinju u travnju, a dvije trećine iznosa osigurano je iz europskih fondova, dok ostatak financira Grad.',
    bs: 'U bolnici je jučer pušten u rad uređaj vrijedan tri miliona maraka. Liste čekanja trebale bi se smanjiti na tri sedmice, a obučeno će biti dvanaest uposlenika iz svih općina.',
    'sr-Latn':
      'Kompanija je počela sa radom u novoj hladnjači. Proizvođači će moći da predaju voće na samo deset kilometara od svojih njiva, a sledeće godine biće otvorena i sušara.',
    id: 'Biaya melaut bisa turun hingga empat puluh persen. Uangnya bisa dipakai untuk sekolah anak, ujar direktur jenderal, karena bahan bakar gas harganya lebih murah.',
    ms: 'Kerajaan negeri telah bersetuju untuk mewartakan tujuh batang sungai mulai bulan hadapan. Orang ramai yang mempunyai maklumat boleh menghubungi talian jabatan itu.',
    da: 'Ministeriet afsætter penge til en ny ordning, der giver værfterne tilskud for hver lærling, de ansætter. Vi mangler hænder, og der er mange unge, som gerne vil bruge deres.',
    nb: 'Vi ser at folk ikke bare bytter varmepumpe, men også isolerer vegger og tak. Størst var økningen i nord, hvor mange husstander fikk tilsagn om støtte fra etaten i fjor.',
    nn: 'Dette har folk på øyane bede om i mange år. No får dei ei rute som korresponderer med bussen, og billettar kan ein kjøpe om bord eller i appen frå nyttår.',
    be: 'Музей адкрыў новую выставу, якая будзе працаваць да канца года. Наведвальнікі ўбачаць рэдкія кнігі і здымкі, што раней ніколі не паказваліся ў горадзе.',
    mk: 'Музејот отвори нова изложба која ќе трае до крајот на годината. Посетителите ќе можат да видат ретки книги и слики што досега не биле прикажани во градот.',
    eu: 'Museoak erakusketa berri bat ireki du gaur eta urte bukaera arte egongo da ikusgai. Bisitariek liburu zaharrak eta argazkiak ikusi ahal izango dituzte, esan du zuzendariak.',
    is: 'Safnið opnaði í dag nýja sýningu sem verður opin fram að áramótum. Gestir geta séð gamlar bækur og myndir sem hafa aldrei verið sýndar áður í bænum.',
  }
  test.each(Object.entries(first))('%s', (tag, text) => {
    expect(detectLanguage(text)).toMatchObject({ tag })
    expect(chooseLanguages(blocks(text), {})).toMatchObject({ tag, uncertain: false })
  })
  test('nothing in it that only one has: the choice is uncertain', () => {
    const text =
      'Grad je danas potpisao ugovor o gradnji nove dvorane koja će biti otvorena za javnost sljedeće godine.'
    expect(chooseLanguages(blocks(text), {}).uncertain).toBe(true)
  })
  test('the other lines of the document help a paragraph that has nothing', () => {
    const text =
      'Grad je danas potpisao ugovor o gradnji nove dvorane koja će biti otvorena za javnost sljedeće godine.'
    const choice = chooseLanguages(blocks('Priopćenje za medije', '12. ožujka 2024.', text, 'Tko smo', 'Suradnja'), {})
    expect(choice).toMatchObject({ tag: 'hr', uncertain: false })
  })
  test('Bokmål beside Nynorsk are two versions', () => {
    expect(chooseLanguages(blocks(long('nb'), long('nn')), {}).tags).toEqual(['nb', 'nn'])
  })
})

describe('what several short paragraphs are written in', () => {
  const tr = [
    'Belediye, ilçedeki on iki parkın sulanmasında artık yağmur suyu kullanacak.',
    'Projenin ikinci etabında okul bahçelerine de depo kurulması planlanıyor.',
    'Sistem sayesinde yılda binlerce ton içme suyu tasarruf edilecek, masraflar düşecek.',
    'Başkan, her damlanın hesabını yapmak zorunda olduklarını söyledi.',
  ]
  test('counts though none of them is long: a boilerplate in English does not lead', () => {
    const choice = chooseLanguages(blocks(...tr, long('en')), {})
    expect(choice).toMatchObject({ tag: 'tr', tags: ['tr', 'en'] })
  })
  test('one of them alone is no version', () => {
    expect(chooseLanguages(blocks(long('en'), tr[0]!, long('en')), {}).tags).toEqual(['en'])
  })
  test('letters of its own tell a language without function words', () => {
    expect(detectLanguage(tr[1]!)).toMatchObject({ tag: 'tr' })
    expect(detectLanguage('Elkészült az új tanösvény, őszre tűzrakóhely is épül mellette.')?.tag).toBe('hu')
  })
  test('Czech beside Slovak are two versions', () => {
    expect(chooseLanguages(blocks(long('cs'), long('sk')), {}).tags).toEqual(['cs', 'sk'])
  })
})
