import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { defaults } from '../../src/options.ts'
import type { Source } from '../../src/read/source.ts'
import { textReader } from '../../src/read/text.ts'

const read = (text: string): Promise<Source> => textReader.read(Buffer.from(text), defaults, new VFile())

/** The rows of a dump that stay text, and those set aside. */
async function sorted(
  text: string,
): Promise<{ text: string[]; clutter: string[]; info: Source['info']; pages: number }> {
  const { pages, info } = await read(text)
  const fragments = pages.flatMap((page) => page.fragments)
  const pick = (artifact: boolean): string[] =>
    fragments.filter(({ tag }) => (tag?.role === 'Artifact') === artifact).map(({ text }) => text)
  return { text: pick(false), clutter: pick(true), info, pages: pages.length }
}

describe('mail', () => {
  it('sets headers aside and takes them for witnesses', async () => {
    const result = await sorted(
      'From: "Ana Ruiz" <ana@example.org>\nTo: press:;\nSubject: =?UTF-8?Q?Re:_Nueva_f=C3=A1brica?=\n =?UTF-8?Q?_en_Lugo?=\nDate: Mon, 5 Jun 2023 08:12:00 +0200\n\nNueva fábrica\n',
    )
    expect(result.text).toEqual(['Nueva fábrica'])
    expect(result.clutter).toHaveLength(5)
    expect(result.info).toMatchObject({
      title: 'Nueva fábrica en Lugo',
      author: 'Ana Ruiz',
      created: '2023-06-05T08:12:00+02:00',
    })
  })

  it.each([
    [
      'French',
      'De : Presse <presse@exemple.fr>\nEnvoyé : lundi 5 juin 2023 08:12\nÀ : Rédaction\nObjet : TR: Inauguration',
      'Inauguration',
    ],
    [
      'German',
      'Von: Presse [mailto:presse@beispiel.de]\nGesendet: Montag, 5. Juni 2023\nAn: Redaktion\nBetreff: WG: Neue Brücke',
      'Neue Brücke',
    ],
    [
      'Italian',
      'Da: Stampa <stampa@esempio.it>\nData: 5 giugno 2023\nA: Redazione\nOggetto: I: Nuovo ponte',
      'I: Nuovo ponte',
    ],
    [
      'Spanish',
      'De: Prensa <prensa@ejemplo.es>\nEnviado el: lunes\nPara: Redacción\nAsunto: Nuevo puente',
      'Nuevo puente',
    ],
  ])('reads headers in %s', async (_, head, subject) => {
    const result = await sorted(`${head}\n\nText of the release.`)
    expect(result.text).toEqual(['Text of the release.'])
    expect(result.info.title).toBe(subject)
  })

  it('goes on to the headers of a mail sent on', async () => {
    const result = await sorted(
      'From: Desk <desk@example.org>\nTo: me@example.org\nSubject: FW: Bridge\n\n-----Original Message-----\nFrom: Press <press@example.com>\nSent: Monday\nTo: Desk\nSubject: New bridge\n\nA bridge opens.',
    )
    expect(result.text).toEqual(['A bridge opens.'])
    expect(result.info.title).toBe('New bridge')
  })

  it.each([
    'From the air, the bridge looks new.\nTo all who built it, thanks.\n\nMore.',
    'TO: ALL MEDIA\nFROM: CITY OF SPRINGVALE\nDATE: JUNE 5\n\nThe bridge opens.',
    'Data: 5 giugno 2023\nOggetto: Nuovo ponte a Lodi\nA: Redazioni\n\nIl ponte apre.',
    'Date: 5 June 2023\n\nSubject to approval, the bridge opens.',
  ])('leaves what is no mail: %#', async (text) => {
    expect((await sorted(text)).clutter).toEqual([])
  })

  it('sets the headers of a mail below a covering note aside, not a memorandum', async () => {
    const outer =
      'From: Jo <jo@paper.example>\nTo: Desk <desk@paper.example>\nSubject: Fwd: Pumps\n\nFor Friday?\nJo\n\n'
    const own =
      '> From: Ann Reed <ann@quillby.example>\n> Sent: 12 March 2024 09:41\n> To: All desks\n> Subject: Pumps for Leeds\n>\n'
    const text = '> Quillby opens a plant\n>\n> The plant gives work to forty.\n> It opens in May.\n'
    const result = await sorted(`${outer}${own}${text}`)
    expect(result.text).toEqual([
      'For Friday?',
      'Jo',
      'Quillby opens a plant',
      'The plant gives work to forty.',
      'It opens in May.',
    ])
    expect(result.info).toMatchObject({ title: 'Pumps for Leeds', author: 'Ann Reed', created: '2024-03-12T09:41:00' })
    const memo =
      'Quillby opens a plant\n\nTo: All staff\nFrom: The board\nDate: 12 March 2024\n\nThe plant gives work.\n'
    expect((await sorted(memo)).clutter).toEqual([])
  })

  it('takes quote marks off a text quoted as a whole, not off an answer', async () => {
    expect((await sorted('> Title\n>\n> First line\n> second line\n')).text).toEqual([
      'Title',
      'First line',
      'second line',
    ])
    expect((await sorted('Answer.\nMore answer.\nStill more.\n> Quoted')).text).toContain('> Quoted')
  })

  it('sets the legal tail aside, keeps the signature', async () => {
    const result = await sorted(
      'A bridge opens.\n\n-- \nAna Ruiz, press office\n\nThis e-mail and any attachments are confidential\nand intended for the addressee.\n',
    )
    expect(result.text).toEqual(['A bridge opens.', 'Ana Ruiz, press office'])
  })

  it.each([
    'You are receiving this e-mail because you are on our press list.',
    'Sie erhalten diese E-Mail, weil Sie auf unserer Presseliste stehen.',
    'Vous recevez ce courriel car vous figurez sur notre liste.',
    'Du modtager denne mail, fordi du er på listen.',
  ])('sets aside why one gets it: %s', async (why) => {
    expect((await sorted(`A bridge opens.\n\nAna Ruiz, press office\n\n${why}\n`)).text).toEqual([
      'A bridge opens.',
      'Ana Ruiz, press office',
    ])
    expect((await sorted(`A bridge opens.\n\nShe said: ${why}\n`)).clutter).toEqual([])
  })

  it('takes the plain text of a multipart mail and undoes quoted-printable', async () => {
    const result = await sorted(
      [
        'Subject: Bridge',
        'From: a@example.org',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary="b1"',
        '',
        '--b1',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Le pont est ouvert =E0 =',
        'tous, d=E8s l=27=E9t=E9.',
        '--b1',
        'Content-Type: text/html',
        '',
        '<p>Le pont</p>',
        '--b1--',
      ].join('\r\n'),
    )
    expect(result.text).toEqual(["Le pont est ouvert à tous, dès l'été."])
  })

  it('takes HTML where a mail has nothing else, and base64', async () => {
    const body = Buffer.from('<p>Le pont est <b>ouvert</b>.</p><p>À tous.</p>').toString('base64')
    const result = await sorted(
      `Subject: Pont\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`,
    )
    expect(result.text).toEqual(['Le pont est', 'ouvert', '.', 'À tous.'])
  })
})

describe('EDGAR', () => {
  it('sets tags aside and turns pages', async () => {
    const result = await sorted(
      '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\n<PAGE>\nTITLE\n<PAGE>   2\n<TABLE>\n<S>        <C>\nSales      12\n</TABLE>\nEnd\n</TEXT>\n</DOCUMENT>\n',
    )
    expect(result.text).toEqual(['TITLE', 'Sales', '12', 'End'])
    expect(result.pages).toBe(2)
  })
  it('leaves a stray tag alone', async () => {
    expect((await sorted('Press <PAGE> to go on, <b to stay.')).text).toEqual(['Press <PAGE> to go on, <b to stay.'])
  })
})

describe('wires', () => {
  it('sets slugs, page turns and codes aside, keeps the source', async () => {
    const result = await sorted(
      'ZCZC\nAB1234 4 ECO 0120 BRIDGE/05-PR\n\nA bridge opens\n\n(MORE)\n\nAB1234 PAGE 2\nIt is long.\n\nSOURCE Acme Corp.\n\n(ACM)\n\nCO:  Acme Corp.\nST:  Ohio\nIN:  CST\n\nNNNN\n',
    )
    expect(result.text).toEqual(['A bridge opens', 'It is long.', 'SOURCE Acme Corp.'])
  })
  it('sets a number over a slug aside, and its pages’ turns in any language', async () => {
    const result = await sorted(
      'c3417\nr f BC-PONT-bud\n\nUn pont ouvre\n\nIl est long.\n\n(suite)\n\nc3417 PONT-budget page 2\n\nIl est large.\n\n-30-\n\nc3417 10:12e 13-DÉC-23\n',
    )
    expect(result.text).toEqual(['Un pont ouvre', 'Il est long.', 'Il est large.', '-30-'])
    expect((await sorted('Un pont ouvre\n\nIl est long.\n\n(suite)\n')).text).toContain('(suite)')
  })
  it('leaves words that only look like codes', async () => {
    expect((await sorted('NO MORE WAR\n\nMore\nthan ever: CO: the gas.\n\nIN: a word')).clutter).toEqual([])
  })
})

describe('a short foot of a site', () => {
  const text = 'A administração do porto votou na terça-feira, à noite, prolongar o cais norte em quarenta metros.'
  it('is nothing but buttons and a notice of rights', async () => {
    const foot = [
      'Partilhar esta página',
      'Voltar ao topo',
      '© 2023 Porto de Alvorim',
      'Política de privacidade | Mapa do sítio',
    ]
    expect((await sorted([text, '', ...foot].join('\n'))).text).toEqual([text])
  })
  it.each([
    ['bg', ['Сподели в Facebook', 'Отпечатай']],
    ['vi', ['Chia sẻ bài viết', 'In bài viết']],
    ['ko', ['공유하기', '인쇄하기']],
    ['ja', ['シェアする', 'ページトップへ戻る']],
    ['he', ['שתפו', 'הדפסה']],
  ])('buttons in other languages: %s', async (_, buttons) => {
    const found = await sorted([text, '', ...buttons, '© 2023 Porto de Alvorim'].join('\n'))
    expect(found.clutter).toEqual(expect.arrayContaining(buttons))
  })
  it('a last line with a bar is none', async () => {
    const found = await sorted([text, '', 'Rui Tavira | Imprensa'].join('\n'))
    expect(found.text).toEqual([text, 'Rui Tavira | Imprensa'])
  })
})

describe('the name of a site in small capitals', () => {
  const menu = [
    'Careers',
    'Internships',
    'Newsroom',
    'Press Releases',
    'Media',
    'Podcasts',
    'Accessibility',
    'Privacy Policy',
    'Contact Us',
  ]
  const text = 'The harbour board voted on Tuesday night to lengthen the north pier by forty metres.'
  it('goes with the menu below it', async () => {
    const result = await sorted([text, 'T', 'HE', 'H', 'ARBOUR', 'B', 'OARD', '35 Quay Street', ...menu].join('\n'))
    expect(result.text).toEqual([text])
  })
  it('an address without it stays text', async () => {
    const result = await sorted([text, 'Harbour board, press office', '35 Quay Street, 94512', ...menu].join('\n'))
    expect(result.text.join(' ')).toContain('35 Quay Street')
  })
})

describe('web sites', () => {
  const body = `${'The bridge is long and wide, and many people have come to see it today. '.repeat(3)}\n`

  it('sets menus, the page title and the foot aside', async () => {
    const result = await sorted(
      `A bridge opens in Springvale | City of Springvale\nHome\nGet involved\nCouncil\nSkip to main content\nPress Release\nA bridge opens in Springvale\nShare\nTweet\n${body}${body}Related Posts\nAnother bridge\nRead more\nSubscribe\n`,
    )
    expect(result.text).toEqual(['Press Release', 'A bridge opens in Springvale', body.trim(), body.trim()])
  })

  it('sets a closing menu aside up to the address over it', async () => {
    const menu = 'Careers\nNewsroom\nOur Parks\nEvents\nContact us\nPrivacy\n'
    const result = await sorted(`A bridge opens\n\n${body}\nJane Doe\n+1 555 555 0100\n\n${menu}`)
    expect(result.text).toEqual(['A bridge opens', body.trim(), 'Jane Doe', '+1 555 555 0100'])
  })

  it('keeps the boilerplate and the contact under the share buttons', async () => {
    const tail = 'About Acme\nAcme builds bridges.\nJane Doe\njane@example.org\n'
    const result = await sorted(`A bridge opens\n\n${body}\nShare this\nFacebook\nTwitter\n${tail}`)
    expect(result.text.slice(2).join('\n')).toBe(tail.trim())
    expect(result.clutter).toEqual(['Share this', 'Facebook', 'Twitter'])
  })

  it('reads the links of a text browser, which have underscores for spaces', async () => {
    const menu = '    * About_Us\n    * Press_Room\n    * Our_Work\n    * Get_Help\n    * Site_Map\n'
    const result = await sorted(
      `Skip_to_content\n${menu}\nA bridge opens\n\n${body}\nPhone: +44_20_5550_0100, a_b@example.org`,
    )
    expect(result.text).toEqual(['A bridge opens', body.trim(), 'Phone: +44 20 5550 0100, a_b@example.org'])
    expect((await sorted('The file_name of Foo_Bar')).text).toEqual(['The file_name of Foo_Bar'])
  })

  it.each([
    `Share\n\nThe Share campaign\n\n${body}`,
    `News\n\nPress release\n\n${body}\n${body}\nJane Doe\nPress\nHome Office\n`,
    `Search\n${body}${body}\nWinners:\nAnn\nBob\nCarl\nDora\nEve\nFay\n`,
  ])('leaves words of the text: %#', async (text) => {
    expect((await sorted(text)).clutter).toEqual([])
  })
})
