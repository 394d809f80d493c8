import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/layout/block.ts'
import { nominative } from '../../src/press/inflected.ts'
import { describes } from '../../src/press/self-description.ts'
import { symbolsIn } from '../../src/press/symbols.ts'
import { english, p, press, roles, vocabulary } from './page.ts'

const title = p('Quillby Pumps opens a plant in Leeds', { size: 18, bold: true })
const body = () => english.map((text) => p(text))
const about = (...end: ReturnType<typeof p>[]) => press([title, ...body(), ...body(), ...end])

describe('boilerplates under a heading', () => {
  const text = 'Quillby Pumps makes pumps for mills and mines. The company was founded in 1920. www.quillby.example'
  it('has a name and an address', () => {
    expect(about(p('About Quillby Pumps', { bold: true }), p(text)).about).toEqual([
      { name: 'Quillby Pumps', heading: 'About Quillby Pumps', url: 'www.quillby.example' },
    ])
  })
  it('comes several times', () => {
    const found = about(
      p('About Quillby Pumps', { bold: true }),
      p(text),
      p('About Mill Lane Trust', { bold: true }),
      p(text),
    )
    expect(found.about.map(({ name }) => name)).toEqual(['Quillby Pumps', 'Mill Lane Trust'])
    expect(found.issuers).toEqual(['Quillby Pumps', 'Mill Lane Trust'])
  })
  it('has a heading that the layout has drawn into the paragraph', () => {
    const long = `${text.slice(0, 46)}\n${text.slice(47)} It employs nine hundred people in Leeds and York.`
    expect(about(p(`About Quillby Pumps\n${long}`)).about).toMatchObject([
      { name: 'Quillby Pumps', heading: 'About Quillby Pumps' },
    ])
  })
  it('has a heading that is only the name', () => {
    const found = about(
      p('Mill Lane Trust'),
      p('Based in Leeds, Mill Lane Trust is a charity that looks after old mills. More information: www.mill.example'),
      p('###'),
    )
    expect(found.about).toMatchObject([{ name: 'Mill Lane Trust', heading: 'Mill Lane Trust' }])
  })
  it.each([
    'About three hundred people came to the opening',
    'About time',
    'Over the past year',
    'Background noise in mills',
  ])('is not headed by: %s', (line) => {
    expect(about(p(line, { bold: true }), p(english[0]!)).about).toEqual([])
  })
})

describe('the name in a heading', () => {
  it('goes without its article where the text prints it so', () => {
    const text = 'Il Festival delle Acque è nato nel 2005 da un’idea di Marta Conti. Il festival ha sede a Montesegno.'
    const italian = Array.from({ length: 3 }, () =>
      p(
        'Il programma della ventesima edizione del Festival delle Acque è stato presentato questa mattina in municipio, con oltre sessanta concerti.',
      ),
    )
    const name = (heading: string, ...more: ReturnType<typeof p>[]) =>
      press([
        title,
        ...italian,
        ...more,
        p(heading, { bold: true }),
        p(text.replaceAll('Il Festival delle Acque', heading)),
      ]).about[0]?.name
    expect(name('Il Festival delle Acque')).toBe('Festival delle Acque')
    expect(
      name(
        'Il Sole di Montesegno',
        p(
          'Ne scrive oggi anche Il Sole di Montesegno in prima pagina, con una lunga intervista alla direttrice del festival.',
        ),
      ),
    ).toBe('Il Sole di Montesegno')
  })
})

describe('the name of a section without one', () => {
  const text = 'Quillby Pumps, founded in 1920, makes pumps for mills and mines. It is based in Leeds.'
  it('is what its paragraph opens with', () =>
    expect(about(p('Who we are', { bold: true }), p(text)).about).toMatchObject([
      { name: 'Quillby Pumps', heading: 'Who we are' },
    ]))
  it('is not what kind of house it is', () =>
    expect(
      about(
        p('Who we are', { bold: true }),
        p('Museum is a non-profit house based in Leeds. The Museum was founded in 1920.'),
        p('###'),
        p('Museum visitors welcome'),
      ).about[0],
    ).not.toHaveProperty('name'))
  it('is left out where the release has that name nowhere else', () =>
    expect(
      about(p('Who we are', { bold: true }), p(text.replace('Quillby Pumps', 'Hartwell Valves'))).about[0],
    ).not.toHaveProperty('name'))
})

describe('a heading that is only a name', () => {
  const text = 'Set up in an old factory in 1994, the Tile Works Theatre is a stage for new plays. It has 300 seats.'
  it('needs no more than a verb below', () =>
    expect(about(p('The Tile Works Theatre', { bold: true }), p(text)).about).toMatchObject([
      { heading: 'The Tile Works Theatre' },
    ]))
  it('goes without its article where a line has the name alone', () => {
    const below = 'The tile Works Theatre is a stage for new plays. Set up in 1994, it has 300 seats.'
    const heading = p('The tile Works Theatre', { bold: true })
    expect(about(p('Tile Works Theatre'), heading, p(below)).about[0]).toMatchObject({ name: 'Tile Works Theatre' })
    expect(about(heading, p(below)).about[0]).toMatchObject({ name: 'The tile Works Theatre' })
  })
  it('that the text does not say is a subhead', () =>
    expect(about(p('The Old Works Theatre', { bold: true }), p(text)).about).toEqual([]))
})

describe('a name with the kind of house before it', () => {
  const text =
    'Set up in an old mill in 1951, Quillby Pumps is a maker of pumps. It was founded in Leeds and has 300 employees.'
  const heading = (line: string) => about(p(line), p(text)).about[0]
  it('heads the description', () => {
    expect(heading('The Group Quillby Pumps')).toMatchObject({
      heading: 'The Group Quillby Pumps',
      name: 'Quillby Pumps',
    })
  })
  it('is no other line that ends with the name', () => {
    expect(heading('Leeds thanks Quillby Pumps')).not.toHaveProperty('heading')
  })
})

describe('partners under their bare names', () => {
  const look = { italic: true }
  const partner = (name: string, text: string, set: object = look) => [p(name, set), p(text)]
  const first = partner(
    'Quillby Pumps plc',
    'Quillby Pumps is a maker of pumps, founded in 1920 and headquartered in Leeds.',
  )
  const head = p('Three houses ask for new pumps in Leeds', { size: 18, bold: true })
  const text = [...english, ...english].map((each) => p(each))
  const names = (...blocks: Block[]) => press([head, ...text, ...blocks]).about.map(({ name }) => name)
  it('are all told where one is', () => {
    const second = partner('Mill Lane Council Ltd', 'Mill Lane Council speaks for ninety towns in matters of water.')
    expect(names(...first, ...second)).toEqual(['Quillby Pumps plc', 'Mill Lane Council Ltd'])
    expect(names(...second, ...first)).toEqual(['Mill Lane Council Ltd', 'Quillby Pumps plc'])
  })
  it.each([
    ['set otherwise', partner('Mill Lane Council', 'Mill Lane Council speaks for ninety towns.', { size: 14 })],
    ['of a person', partner('Ann Reed', 'Ann Reed wrote to ninety towns and won a prize.')],
    ['over another subject', partner('Mill Lane Council', 'Ninety towns have water that nobody pumps.')],
  ])('not one %s', (_, second) => {
    expect(names(...first, ...second)).not.toContain((second[0] as { text: string }).text)
  })
})

describe('boilerplates beside one another', () => {
  const company = 'Quillby Pumps makes pumps for mills and mines. The company was founded in 1920. www.quillby.example'
  const charity = (name: string, strong = true) => {
    const text = `${name} is a charity that looks after old mills. It was founded in 1955 and is based in Leeds.`
    return {
      ...p(text),
      spans: strong ? [{ text: name, bold: true }, { text: text.slice(name.length) }] : [{ text }],
    }
  }
  const names = (...end: ReturnType<typeof p>[]) => about(...end).about.map(({ name }) => name)
  it('are told by the names in bold that they open with', () =>
    expect(
      names(
        charity('Mills with Friends'),
        p('About Quillby Pumps', { bold: true }),
        p(company),
        charity('Leeds Mill Trust'),
      ),
    ).toEqual(['Mills with Friends', 'Quillby Pumps', 'Leeds Mill Trust']))
  it('are told by a name and a verb of being, also where an annex follows the end mark', () =>
    expect(
      names(
        p('###'),
        charity('Mill Lane Trust', false),
        p('Full text', { size: 12, bold: true }),
        ...body(),
        ...body(),
      ),
    ).toEqual(['Mill Lane Trust']))
  it('a person in bold is not what a paragraph is about', () => {
    const text = 'Bea Loom is a painter who was born in Leeds and has lived in York since the great flood of that year.'
    const person = { ...p(text), spans: [{ text: 'Bea Loom', bold: true }, { text: text.slice(8) }] }
    expect(names(person, p('About Quillby Pumps', { bold: true }), p(company))).toEqual(['Quillby Pumps'])
  })
  it('a notice on what is to come ends one', () => {
    const notice =
      'Investors are cautioned that any forward-looking statements of Quillby Holding plc are subject to risks and uncertainties that could cause actual results and events to differ materially from them.'
    const found = about(
      p('About Quillby Pumps', { bold: true }),
      p(company),
      p(notice),
      p(
        'Quillby Holding plc is engaged in pumps and valves. Its business is conducted through Quillby Pumps and Quillby Valves.',
      ),
    )
    expect(found.about.map(({ name }) => name)).toEqual(['Quillby Pumps', 'Quillby Holding plc'])
    expect(roles(found)).toContain(`body: ${notice.slice(0, 40)}`)
  })
})

describe('a paragraph that describes an organisation', () => {
  const known = () => true
  it.each([
    ['en', 'Quillby Pumps plc (LSE: QUP) is a maker of pumps, headquartered in Leeds.'],
    [
      'en',
      'With more than four thousand customers, Leeds-based Quillby Pumps is the largest maker of pumps. Learn more at www.quillby.example.',
    ],
    ['fr', 'Fondée en 1920, la société Pompes Quillet est un fabricant de pompes. Son siège est à Lyon.'],
    ['de', 'Die Quill Pumpen GmbH ist ein Hersteller von Pumpen mit Sitz in Hagen und 400 Beschäftigten.'],
    ['es', 'Bombas Quilla es un fabricante de bombas, fundada en 1920 y con sede en Vigo.'],
    ['it', 'Banca Quilla, fondata nel 1868, è presente in cinque regioni con 214 filiali e 2.900 dipendenti.'],
    ['sv', 'Quillverk är en tillverkare av pumpar med huvudkontor i Umeå och 400 medarbetare.'],
    ['pl', 'Pompy Quill jest producentem pomp z siedzibą w Łodzi i zatrudnia 400 pracowników.'],
    ['ja', '株式会社みなみは、ポンプのメーカーです。1962年創業、本社は横浜市です。'],
    ['tr', 'Quill Pompa, 1962 yılında kuruldu ve 400 çalışanı ile önde gelen bir üreticidir. Merkezi İzmir’dedir.'],
  ])('%s: %s', (tag, text) => {
    expect(describes(text, vocabulary(tag), known)).toBeDefined()
  })
  it('may have its verb in a later sentence, at the end of a release', () => {
    const text = 'Quillby ignited the pump revolution in 1920. Quillby is committed to the best pumps for everybody.'
    expect(describes(text, vocabulary('en'), known, true)).toMatchObject({ name: 'Quillby' })
    expect(describes(text, vocabulary('en'), known)).toBeUndefined()
  })
  it('has its legal form in the name, also one in small letters', () =>
    expect(
      describes(
        'Der Moorbund Nord e. V. ist ein gemeinnütziger Verein mit Sitz in Hagen.',
        vocabulary('de'),
        () => false,
      ),
    ).toMatchObject({ name: 'Moorbund Nord e. V.' }))
  it.each([
    ['en', 'Quillby Pumps will open a plant in Leeds in May, the mayor said on Friday.'],
    ['en', '“Quillby Pumps is a leader, founded in 1920 and headquartered in Leeds,” the mayor said.'],
    ['fr', 'La société Pompes Quillet ouvrira une usine à Lyon en mai, a dit le maire vendredi.'],
    ['de', 'Die Quill Pumpen GmbH eröffnet im Mai ein Werk in Hagen, sagte der Bürgermeister.'],
    ['es', 'Bombas Quilla abrirá una planta en Vigo en mayo, dijo el alcalde.'],
    ['it', 'Banca Quilla aprirà in maggio uno sportello, ha detto il sindaco.'],
    ['sv', 'Quillverk öppnar en fabrik i Umeå i maj, sade kommunalrådet.'],
    ['pl', 'Pompy Quill otworzą w maju zakład, powiedział burmistrz.'],
    ['ja', '株式会社みなみは、5月に工場を開くと発表しました。'],
    ['tr', 'Quill Pompa mayıs ayında bir tesis açacak.'],
  ])('%s, none: %s', (tag, text) => {
    expect(describes(text, vocabulary(tag), known)).toBeUndefined()
  })
  it('stands last, or over contacts and notices, but not in the text', () => {
    const description =
      'Quillby Pumps is a maker of pumps, founded in 1920 and headquartered in Leeds with nine hundred employees.'
    expect(about(p(description), p('###')).about).toMatchObject([{ name: 'Quillby Pumps' }])
    expect(
      roles(press([title, p(description), ...body(), ...body()])).filter((role) => role.startsWith('boilerplate')),
    ).toEqual([])
  })
})

describe('symbols', () => {
  it.each([
    ['Quillby (NYSE: QUP) and Mill (Euronext Paris: MIL)', ['NYSE: QUP', 'Euronext Paris: MIL']],
    ['ISIN: FR0000120271, the share', ['FR0000120271']],
    ['no symbol: NYSE opens at nine', []],
    ['ISIN: FR0000120272 has a wrong digit', []],
  ])('%s', (text, symbols) => {
    expect(symbolsIn(text)).toEqual(symbols)
  })
})

describe('a name in another case', () => {
  it.each([
    ['bs', 'Zadruzi Zeleni Breg', 'Zadruga Zeleni Breg okuplja dvanaest porodica.', 'Zadruga Zeleni Breg'],
    ['lt', 'Vilnelės kepėjų bendriją', 'Vilnelės kepėjų bendrija vienija kepėjus.', 'Vilnelės kepėjų bendrija'],
    ['pl', 'Towarzystwie Kolejki', 'Fundacja Kolejki działa od roku.', 'Towarzystwie Kolejki'],
    ['en', 'Quill Pumps', 'Quilling Pumped water.', 'Quill Pumps'],
  ])('%s: %s', (tag, name, text, own) => {
    expect(nominative(name, text, vocabulary(tag))).toBe(own)
  })
})
