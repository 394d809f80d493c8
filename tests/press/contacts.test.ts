import { describe, expect, it } from 'vitest'
import { bindContacts } from '../../src/press/contact-binding.ts'
import { contactLines } from '../../src/press/contact-lines.ts'
import { contactsInProse, parseContacts } from '../../src/press/contacts.ts'
import { isOrganization, isPersonName, isPostalAddress } from '../../src/press/people.ts'
import type { Section } from '../../src/press/release.ts'
import { language, line, paragraph, table } from './contact-fixtures.ts'
import { vocabulary } from './page.ts'

const languages = [language()]
const read = (...lines: string[]) =>
  parseContacts(
    lines.map((text) => ({ text })),
    languages,
  )

describe('a desk under a name', () => {
  it('is that person’s role, also where sections are headed by it', () => {
    expect(read('Anna Muster', 'Investor relations', 'Tel. 030 123456', 'ir@muster.de')).toEqual([
      { name: 'Anna Muster', role: 'Investor relations', emails: ['ir@muster.de'], phones: ['030 123456'] },
    ])
    expect(read('Anna Muster, Media relations', 'Tel. 030 123456')[0]).toMatchObject({ role: 'Media relations' })
  })
  it('heads the next person where it ends in a colon, or stands between a house and its people', () => {
    expect(read('Anna Muster', 'Investor relations: Ben Probe', 'ben@muster.de')[0]).toMatchObject({
      name: 'Ben Probe',
    })
    expect(read('Rotes Haus', 'Service de presse', 'Ben Probe', 'presse@muster.de')[0]).toMatchObject({
      name: 'Ben Probe',
    })
  })
  it('stays hers where her house has the shape of a name', () =>
    expect(read('Ben Probe', 'Service de presse', 'Rotes Haus', 'presse@rotes-haus.de')).toEqual([
      {
        name: 'Ben Probe',
        role: 'Service de presse',
        organization: 'Rotes Haus',
        emails: ['presse@rotes-haus.de'],
        phones: [],
      },
    ]))
})

describe('titles beside names', () => {
  const of = (tag: string, ...lines: string[]) =>
    parseContacts(
      lines.map((text) => ({ text })),
      vocabulary(tag),
    )[0]
  it.each([
    ['da', 'Pressechef Mette Krogh, tlf. 25 55 01 44', 'Mette Krogh', 'Pressechef'],
    ['fi', 'tutkijatohtori Anni Korhonen, puh. 050 555 0161', 'Anni Korhonen', 'tutkijatohtori'],
    ['fi', 'kaupunginjohtaja Anni Korhonen, puh. 050 555 0161', 'Anni Korhonen', 'kaupunginjohtaja'],
    ['hu', 'Kiss Judit sajtóreferens, telefon: +36 30 555 0188', 'Kiss Judit', 'sajtóreferens'],
    ['ro', 'Ioana Munteanu, purtător de cuvânt, tel.: 0755 501 010', 'Ioana Munteanu', 'purtător de cuvânt'],
  ])('%s: %s', (tag, text, name, role) => expect(of(tag, text)).toMatchObject({ name, role }))
  it('and the house behind them', () => {
    expect(
      of('nb', 'Geir Aas, daglig leder Fjordvik IL', 'Mobil: 905 55 012', 'geir@fjordvikil.example'),
    ).toMatchObject({ name: 'Geir Aas', role: 'daglig leder', organization: 'Fjordvik IL' })
    expect(of('ro', 'Ioana Munteanu, purtător de cuvânt', 'Primăria Valea', 'Tel.: 0755 501 010')).toMatchObject({
      role: 'purtător de cuvânt',
      organization: 'Primăria Valea',
    })
  })
  it('no verb is one', () =>
    expect(of('en', 'please contact Ed Griffith, +44 20 7946 0188')).toEqual({
      name: 'Ed Griffith',
      emails: [],
      phones: ['+44 20 7946 0188'],
    }))
})

describe('a desk and its house', () => {
  const of = (tag: string, ...lines: string[]) =>
    parseContacts(
      lines.map((text) => ({ text })),
      vocabulary(tag),
    )
  it('in one piece', () => {
    expect(of('es', 'Gabinete de Prensa del Ayuntamiento de Valdehita', 'prensa@valdehita.example')).toMatchObject([
      { name: 'Gabinete de Prensa', organization: 'Ayuntamiento de Valdehita' },
    ])
    expect(of('de', 'Stadt Ahlenbrück, Pressestelle', 'presse@ahlenbrueck.example')).toMatchObject([
      { name: 'Pressestelle', organization: 'Stadt Ahlenbrück' },
    ])
  })
  it('in one piece, the house first; what an agency is called is none', () => {
    expect(of('en', 'Westshire Police press office, 01632 960 400')).toMatchObject([
      { name: 'press office', organization: 'Westshire Police', phones: ['01632 960 400'] },
    ])
    expect(of('pt', 'Folha Viva Comunicação', 'Renata Couto', '(11) 5555-0170')).toMatchObject([
      { name: 'Renata Couto', organization: 'Folha Viva Comunicação' },
    ])
  })
  it('on the line under the house is the house’s', () =>
    expect(of('de', 'Polizeiinspektion Neubrück', 'Pressestelle', 'Telefon: 03999 5555-1200')).toMatchObject([
      { name: 'Pressestelle', organization: 'Polizeiinspektion Neubrück' },
    ]))
  it('a label before a colon is nobody, whatever its shape; nor is who answers for the text', () => {
    expect(of('ru', 'Аккредитация СМИ: Анна Гусева, пресс-секретарь, guseva@parus.example')).toMatchObject([
      { name: 'Анна Гусева', role: 'пресс-секретарь' },
    ])
    expect(of('de', 'V.i.S.d.P.: Fraktion Bürgerforum, Markt 1, 09999 Erlenstadt, presse@bf.example')).toEqual([
      { organization: 'Fraktion Bürgerforum', emails: ['presse@bf.example'], phones: [] },
    ])
  })
  it('a person in a sentence with figures', () =>
    expect(
      of('en', 'RSVP by 26 August to Fern Abbott, Events Manager, on 01632 960 188 or fern@moorside.example.'),
    ).toMatchObject([{ name: 'Fern Abbott', role: 'Events Manager' }]))
  it('in brackets behind a title is part of it', () =>
    expect(of('en', 'Sam Doyle, Press Officer (Science), University of Northmoor', '01632 960 777')).toMatchObject([
      { name: 'Sam Doyle', role: 'Press Officer (Science)', organization: 'University of Northmoor' },
    ]))
  it('is no person, whatever its shape, where the address is its own', () =>
    expect(of('it', 'Ufficio stampa Lega Civica', 'ufficiostampa@legacivica.example')).toMatchObject([
      { name: 'Ufficio stampa', organization: 'Lega Civica' },
    ]))
  it('what the house does, in brackets, is nobody', () =>
    expect(of('en', 'Bellweather Communications (Financial PR)', 'Tom Ashworth', '+44 (0)20 7946 0188')).toMatchObject([
      { name: 'Tom Ashworth', organization: 'Bellweather Communications' },
    ]))
})

describe('a sentence in a language that writes nouns with capitals', () => {
  const named = (text: string) => contactsInProse(text, vocabulary('de')).map((c) => c.name)
  it('names whom it says to ask', () =>
    expect(named('Kontakt: Bitte wenden Sie sich an Nina Prehm unter nina@muster.de.')).toEqual(['Nina Prehm']))
  it('has no person in its nouns', () => {
    expect(named('Kontakt: Bitte melden Sie sich unter Angabe Ihrer Kontaktdaten unter presse@muster.de.')).toEqual([
      undefined,
    ])
    expect(named('Kontakt: Auf dem Kanal des Regierenden Bürgermeisters unter presse@muster.de.')).toEqual([undefined])
  })
})

describe('a section’s own heading or label', () => {
  const under = (...lines: string[]) =>
    parseContacts(
      lines.map((text) => ({ text })),
      languages,
      { desk: 'Service de presse' },
    )
  it('is nobody’s role', () => {
    expect(under('Anna Muster', 'anna@muster.de')).toEqual([
      { name: 'Anna Muster', emails: ['anna@muster.de'], phones: [] },
    ])
    expect(read('Service de presse : Anna Muster', 'anna@muster.de')[0]).toEqual({
      name: 'Anna Muster',
      emails: ['anna@muster.de'],
      phones: [],
    })
  })
  it('names the details where nobody is named', () =>
    expect(under('presse@muster.de')[0]!.name).toBe('Service de presse'))
  it('is a role where it stands over a name in the section', () =>
    expect(read('Service de presse', 'Anna Muster', 'anna@muster.de')[0]!.role).toBe('Service de presse'))
})

describe('a house, its desk and a person with nothing but spaces between', () => {
  const wide = [
    language({ contactRoles: ['広報室', '担当', '広報担当', '홍보팀', '과장'], contact: ['広報担当', '홍보팀'] }),
  ]
  const parse = (text: string) => {
    const [contact] = parseContacts([{ text }, { text: 'a@muster.org' }], wide)
    return [contact?.organization, contact?.role, contact?.name]
  }
  it.each([
    ['株式会社ミナセ製氷 広報室 担当 滝川', '株式会社ミナセ製氷', '広報室', '滝川'],
    ['株式会社ミナセ製氷　広報担当　滝川　朔', '株式会社ミナセ製氷', '広報担当', '滝川 朔'],
    ['한빛나루해운 홍보팀 정다운 과장', '한빛나루해운', '홍보팀, 과장', '정다운'],
    ['株式会社ミナセ製氷 広報室 担当：滝川', '株式会社ミナセ製氷', '広報室', '滝川'],
    ['홍보팀 정다운', undefined, '홍보팀', '정다운'],
    ['정다운 과장', undefined, '과장', '정다운'],
  ])('%s', (text, ...parts) => expect(parse(text)).toEqual(parts))
})

describe('words in scripts without capitals', () => {
  it.each(['החברה הודיעה היום', 'הודעה לעיתונות', 'بيان صحفي جديد', 'المكتب الإعلامي', 'مدير العلاقات العامة'])(
    '%s is nobody',
    (text) => expect(isPersonName(text)).toBe(false),
  )
  it.each(['נועם פרידמן', 'הדס בן־ארי', 'سامر العلي', 'ليلى بنت عمر'])('%s is somebody', (text) =>
    expect(isPersonName(text)).toBe(true),
  )
})

describe('a legal form behind a comma', () => {
  it.each([
    ['Ann Quill, Quillby Computer, Inc., (408) 555-0147', 'Ann Quill', 'Quillby Computer, Inc.'],
    ['Anna Kiel, Pumpen Nord, GmbH & Co. KG, Tel. +49 30 1234567', 'Anna Kiel', 'Pumpen Nord, GmbH & Co. KG'],
    ['Ann Quill, Quillby, Incline Park, (408) 555-0147', 'Ann Quill', undefined],
  ])('%s', (line, name, organization) => {
    const [contact] = parseContacts([{ text: line }] as never, vocabulary('de'))
    expect(contact?.name).toBe(name)
    if (organization) expect(contact?.organization).toBe(organization)
    else expect(contact?.organization ?? '').not.toContain('Quillby, Incline')
  })
})

describe('a name cut in a narrow cell', () => {
  it('is one where the address has both parts', () =>
    expect(read('Anders', 'Lövgren', 'Tel. 030 123456', 'anders.lovgren@muster.de')[0]!.name).toBe('Anders Lövgren'))
  it('is not, where it does not', () =>
    expect(read('Sillon', 'Lövgren', 'Tel. 030 123456', 'anders.lovgren@muster.de')[0]!.name).not.toBe(
      'Sillon Lövgren',
    ))
})

describe('one person after the other', () => {
  it('by lines', () =>
    expect(
      read(
        'Anna Muster',
        'Head of communications',
        'Muster Haus GmbH',
        'anna@muster.de',
        'Tel. 030 123456',
        'Ben Probe',
        'ben@muster.de',
      ),
    ).toEqual([
      {
        name: 'Anna Muster',
        role: 'Head of communications',
        organization: 'Muster Haus GmbH',
        emails: ['anna@muster.de'],
        phones: ['030 123456'],
      },
      { name: 'Ben Probe', emails: ['ben@muster.de'], phones: [] },
    ]))
  it('by signs on a line', () =>
    expect(read('Contact Port-Sillon : Maud Kerno – maud@port-sillon.fr – 06 20 42 75 82')).toEqual([
      { name: 'Maud Kerno', organization: 'Port-Sillon', emails: ['maud@port-sillon.fr'], phones: ['06 20 42 75 82'] },
    ]))
  it('two addresses, each with its own number, are two', () =>
    expect(read('Contacts presse : maud@sillon.fr ; Tél : 01 75 31 61 15 ;', 'yann@agence.fr 06 63 72 16 06.')).toEqual(
      [
        { emails: ['maud@sillon.fr'], phones: ['01 75 31 61 15'] },
        { emails: ['yann@agence.fr'], phones: ['06 63 72 16 06'] },
      ],
    ))
  it('several numbers and addresses of one person stay together', () =>
    expect(read('Maud Kerno', 'presse@sillon.fr / maud@sillon.fr', 'Tél. 02 99 00 41 17 – 06 39 98 22 05')).toEqual([
      {
        name: 'Maud Kerno',
        emails: ['presse@sillon.fr', 'maud@sillon.fr'],
        phones: ['02 99 00 41 17', '06 39 98 22 05'],
      },
    ]))
  it('three names over one address share it', () =>
    expect(read('Maud Kerno, Yann Prigent, Lou Quéré', 'presse@sillon.fr').map((c) => [c.name, c.emails])).toEqual([
      ['Maud Kerno', ['presse@sillon.fr']],
      ['Yann Prigent', ['presse@sillon.fr']],
      ['Lou Quéré', ['presse@sillon.fr']],
    ]))
  it('a name behind a comma is the employer', () =>
    expect(read('Anna Muster, Nordlicht Ufer, anna@nordlicht.de')[0]).toMatchObject({
      name: 'Anna Muster',
      organization: 'Nordlicht Ufer',
    }))
  it('an employer over the names holds for all of them', () =>
    expect(
      read('SILLON COMMUNICATION', 'Maud Kerno – 06 68 42 79 68', 'Lou Quéré – 06 68 53 79 68').map(
        (c) => c.organization,
      ),
    ).toEqual(['SILLON COMMUNICATION', 'SILLON COMMUNICATION']))
  it('a title with a degree behind a comma', () =>
    expect(read('John D. Muster, Jr.', 'Tel. 904/858-9100')[0]!.name).toBe('John D. Muster, Jr.'))
})

describe('desks', () => {
  it('are the name where no person is', () =>
    expect(
      read('Investor relations', 'ir@muster.it', 'Tel. +39 0523 555 210', 'Media relations', 'media@muster.it').map(
        (c) => c.name,
      ),
    ).toEqual(['Investor relations', 'Media relations']))
  it('are the role where one is', () =>
    expect(read('Investor relations Anna Muster', '+44 20 7946 0000')).toEqual([
      { name: 'Anna Muster', role: 'Investor relations', emails: [], phones: ['+44 20 7946 0000'] },
    ]))
  it('"Press contact" is no desk', () =>
    expect(read('Press contact:', 'press@muster.org')).toEqual([{ emails: ['press@muster.org'], phones: [] }]))
  it('inside a title do not begin a new contact', () =>
    expect(read('Anna Muster, Vice President, Investor relations,', 'anna@muster.com')).toMatchObject([
      { name: 'Anna Muster', emails: ['anna@muster.com'] },
    ]))
})

describe('other scripts', () => {
  it('Japanese', () =>
    expect(read('大橋 奈津美', '広報室', '株式会社見本', 'pr@mihon.co.jp', '電話：045-555-0123')).toEqual([
      {
        name: '大橋 奈津美',
        role: '広報室',
        organization: '株式会社見本',
        emails: ['pr@mihon.co.jp'],
        phones: ['045-555-0123'],
      },
    ]))
  it('Korean', () =>
    expect(read('한지우', '홍보팀장', 'pr@gyeonbon.kr')[0]).toMatchObject({ name: '한지우', role: '홍보팀장' }))
  it('Arabic', () =>
    expect(read('سامي الغامدي', 'media@mithal.org', 'هاتف: +966 12 555 0144')[0]).toEqual({
      name: 'سامي الغامدي',
      emails: ['media@mithal.org'],
      phones: ['+966 12 555 0144'],
    }))
})

describe('what is no name', () => {
  it.each([
    ['12 rue des Lilas, 75011 Paris'],
    ['www.sillon.fr'],
    ['@sillon_officiel'],
    ['Fax : 01 42 11 50 60'],
    ['Site : https://sillon.fr'],
    ['Programme : https://sillon.fr/p'],
  ])('%s', (text) => expect(read(text, 'presse@sillon.fr')).toEqual([{ emails: ['presse@sillon.fr'], phones: [] }]))
  it('reads an address cut by the line end', () =>
    expect(read('anna.muster@leib-', 'institut.de')[0]!.emails).toEqual(['anna.muster@leib-institut.de']))
  it('an address that only the link has', () =>
    expect(parseContacts([{ text: 'Anna Muster', urls: ['mailto:anna@muster.org'] }], languages)[0]).toMatchObject({
      name: 'Anna Muster',
      emails: ['anna@muster.org'],
    }))
})

describe('side by side', () => {
  it('a table with a person in each column', () =>
    expect(
      parseContacts(
        contactLines([
          table([
            ['Anna Muster', 'Ben Probe'],
            ['a@muster.org', 'b@probe.org'],
          ]),
        ]),
        languages,
      ),
    ).toMatchObject([
      { name: 'Anna Muster', emails: ['a@muster.org'] },
      { name: 'Ben Probe', emails: ['b@probe.org'] },
    ]))
  it('a table with a person in each row', () =>
    expect(
      parseContacts(
        contactLines([
          table([
            ['Anna Muster', 'a@muster.org', '030 123456'],
            ['Ben Probe', 'b@probe.org', '030 654321'],
          ]),
        ]),
        languages,
      ),
    ).toMatchObject([
      { name: 'Anna Muster', emails: ['a@muster.org'], phones: ['030 123456'] },
      { name: 'Ben Probe', emails: ['b@probe.org'], phones: ['030 654321'] },
    ]))
  it('two columns in the lines of one paragraph', () => {
    const two = (a: string, b: string) => {
      const left = line(a).fragments[0]!
      return line(`${a} ${b}`, { fragments: [left, { ...left, text: b, x0: 300, x1: 300 + b.length * 5 }] })
    }
    const block = { ...paragraph(''), lines: [two('Anna Muster', 'Ben Probe'), two('a@muster.org', 'b@probe.org')] }
    expect(parseContacts(contactLines([block]), languages)).toMatchObject([
      { name: 'Anna Muster', emails: ['a@muster.org'] },
      { name: 'Ben Probe', emails: ['b@probe.org'] },
    ])
  })
})

describe('sentences', () => {
  it('with a phrase that announces a contact', () =>
    expect(
      contactsInProse('Sillon builds boats. For more information, contact Jane Doe at 212-555-0123.', languages),
    ).toMatchObject([{ name: 'Jane Doe', phones: ['212-555-0123'] }]))
  it.each([
    'Registration at info@muster.org until 3 May.',
    'For more information visit www.muster.org.',
    'Sillon employs 1 250 000 people.',
  ])('none in: %s', (text) => expect(contactsInProse(text, languages)).toEqual([]))
})

describe('names', () => {
  it.each([
    'Anna Muster',
    'Dr. Wiebke Muster',
    'Cyril PIERRE de GEYER',
    'Maëlle Tanguy-Le Bris',
    'Mr G.R. Stevens',
    'JEAN DUPONT',
    '大橋 奈津美',
    '한지우',
    'Joost van der Meer',
    'Αννα Παππά',
    'Иван Петров',
  ])('person: %s', (text) => expect(isPersonName(text)).toBe(true))
  it.each([
    'Muster',
    'Muster GmbH',
    'University of Muster',
    'for more information',
    '広報室',
    '홍보팀장',
    '株式会社見本',
    'Tel. 01 42',
    'Anna',
    'www.muster.org',
    'Technische Universität Muster',
    '12 Mill Road',
    'Press Office',
  ])('no person: %s', (text) => expect(isPersonName(text)).toBe(false))
  it.each(['Muster GmbH', 'Fondation du Sillon', 'Muster, Inc.', '株式会社見本', 'Uniwersytet Wzorcowy'])(
    'organisation: %s',
    (text) => expect(isOrganization(text)).toBe(true),
  )
  it.each(['Anna Muster', 'Attachée'])('no organisation: %s', (text) => expect(isOrganization(text)).toBe(false))
  it.each([
    '12 rue des Lilas',
    'Musterstraße 12',
    '75011 Paris',
    'Springfield, IL 62704',
    'P.O. Box 398',
    '〒220-0012',
    '1950 Sion',
  ])('postal: %s', (text) => expect(isPostalAddress(text)).toBe(true))
  it.each(['Anna Muster', 'Tel. 01 42 11 50 59', 'since 1998', 'RESULTS OF FISCAL 1998 SECOND QUARTER'])(
    'not postal: %s',
    (text) => expect(isPostalAddress(text)).toBe(false),
  )
})

describe('whose contact it is', () => {
  const contact = (email: string) => ({ emails: [email], phones: [] })
  const section = (email: string): Section => ({
    role: 'media-contact',
    contacts: [contact(email)],
    press: true,
    because: '',
    blocks: [],
  })
  const about = (name: string): Section => ({ role: 'boilerplate', name, because: '', blocks: [] })
  const organizations = (sections: Section[]) =>
    bindContacts(sections, ['Sillon', 'Muster-Institut']).flatMap((s) =>
      s.role === 'media-contact' ? s.contacts.map((c) => c.organization) : [],
    )
  it('by the domain', () => expect(organizations([section('a@muster-institut.de')])).toEqual(['Muster-Institut']))
  it('by the role, before the domain', () => {
    const [by] = organizations([
      {
        ...section('a@sillon.fr'),
        contacts: [{ role: 'Leiterin, Muster Institut', emails: ['a@sillon.fr'], phones: [] }],
      },
    ] as Section[])
    expect(by).toBe('Muster-Institut')
  })
  it('by the boilerplate that it follows, where there are several', () =>
    expect(
      organizations([about('Sillon'), section('a@agence.fr'), about('Muster-Institut'), section('b@agence.fr')]),
    ).toEqual(['Sillon', 'Muster-Institut']))
  it('not by the last of several, where one section stands behind them all', () =>
    expect(organizations([about('Sillon'), about('Muster-Institut'), section('b@agence.fr')])).toEqual([undefined]))
  it('not by a single boilerplate', () =>
    expect(organizations([about('Sillon'), section('a@agence.fr')])).toEqual([undefined]))
})
