import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/layout/block.ts'
import { toMarkdown } from '../../src/write/markdown.ts'
import { toMdast } from '../../src/write/mdast.ts'
import { bare, parse } from './parse.ts'
import { body, footnote, furniture, list, paragraph, release, table, verbatim } from './release.ts'

type Sections = Parameters<typeof release>[0]

/** The Markdown of these sections, proved to parse back to the tree it came from. */
function write(sections: Sections, options?: Parameters<typeof toMdast>[1]): string {
  const tree = toMdast(release(sections), options)
  const markdown = toMarkdown(tree)
  expect(parse(markdown)).toEqual(bare(tree))
  expect(markdown).not.toMatch(/(?<!\\)&#x/)
  return markdown
}
const writeSpans = (...spans: Span[]): string =>
  write([body(paragraph('Plain text so that bold stresses.'.repeat(9))), body(paragraph(spans))])
    .split('\n\n')[1]!
    .trimEnd()

describe('sections', () => {
  test('the title is the one `#`, its decks follow in emphasis, subheads by depth', () => {
    const headline = paragraph([{ text: 'Le port de Penhir', bold: true }])
    expect(
      write([
        { role: 'kicker', text: 'COMMUNIQUÉ', blocks: [paragraph('COMMUNIQUÉ')] },
        { role: 'subheadline', text: 'Un chantier de deux ans', blocks: [paragraph('Un chantier de deux ans')] },
        { role: 'headline', text: 'Le port de Penhir', blocks: [headline] },
        { role: 'lede', blocks: [paragraph('Le chantier commence.')] },
        { role: 'subhead', text: 'Deux ans', depth: 2, blocks: [paragraph('Deux ans')] },
        { role: 'subhead', text: 'Et après', depth: 3, blocks: [paragraph('Et après')] },
        body(paragraph('Rien.')),
      ]),
    ).toBe(
      '# Le port de Penhir\n\n*Un chantier de deux ans*\n\nLe chantier commence.\n\n## Deux ans\n\n### Et après\n\nRien.\n',
    )
  })

  test('a deck that is a list of key points stays one', () => {
    const points = list([
      ['•', 'Sales up 9 %'],
      ['•', 'Margin of 11 %'],
    ])
    expect(
      write([
        { role: 'headline', text: 'A good year', blocks: [paragraph('A good year')] },
        { role: 'subheadline', text: 'x', items: ['Sales up 9 %', 'Margin of 11 %'], blocks: [points] },
      ]),
    ).toBe('# A good year\n\n- *Sales up 9 %*\n- *Margin of 11 %*\n')
  })

  test('what only the front matter or the page has is not printed', () => {
    const label = paragraph('LABEL')
    expect(
      write([
        { role: 'kicker', text: 'LABEL', blocks: [label] },
        { role: 'immediate-release', text: 'LABEL', blocks: [label] },
        { role: 'embargo', text: 'LABEL', blocks: [label] },
        { role: 'reference', text: 'LABEL', value: '1', blocks: [label] },
        { role: 'letterhead', blocks: [label] },
        { role: 'addressee', blocks: [label] },
        { role: 'salutation', blocks: [label] },
        { role: 'dateline', dateline: { text: 'LABEL' }, blocks: [label] },
        { role: 'end-mark', text: 'LABEL', blocks: [label] },
        { role: 'furniture', blocks: [label, furniture('LABEL')] },
        body(paragraph('Text.'), furniture('LABEL')),
      ]),
    ).toBe('Text.\n')
  })

  test('furniture is printed where it stands when it is to be kept', () => {
    const sections: Sections = [
      body(paragraph('One.')),
      { role: 'furniture', blocks: [furniture('Page 1/2')] },
      body(paragraph('Two.')),
    ]
    expect(write(sections, { furniture: 'keep' })).toBe('One.\n\nPage 1/2\n\nTwo.\n')
  })

  test('loosely set lines of one contact stand under each other, the next person apart', () => {
    const line = (text: string) => paragraph(text, [text])
    const lines = [
      'Ada Quill',
      'Head of Press',
      'Tel. +44 20 7946 0999',
      'ada@quillby.org',
      'Ben Reed',
      'ben@quillby.org',
    ]
    const written = (all: ReturnType<typeof line>[]) =>
      write([{ role: 'media-contact', contacts: [], press: true, blocks: all }])
        .trimEnd()
        .split('\n\n')
    const placed = lines.map((text, i) => {
      const block = line(text)
      return { ...block, lines: block.lines.map((own) => ({ ...own, top: 20 * i, bottom: 20 * i + 10 })) }
    })
    expect(written(placed)).toEqual([
      'Ada Quill\\\nHead of Press\\\nTel. +44 20 7946 0999\\\n<ada@quillby.org>',
      'Ben Reed\\\n<ben@quillby.org>',
    ])
    expect(written(placed.map((block) => ({ ...block, spaceAbove: 3 })))).toHaveLength(6)
  })

  test('a contact box above the body comes after it, lest its heading own the body', () => {
    const heading = paragraph('Contact presse')
    const details = paragraph('Claire Martin 01 42 11 50 59', ['Claire Martin', '01 42 11 50 59'])
    expect(
      write([
        { role: 'media-contact', heading, contacts: [], press: true, blocks: [heading, details] },
        { role: 'headline', text: 'Titre', blocks: [paragraph('Titre')] },
        { role: 'lede', blocks: [paragraph('Le texte.')] },
      ]),
    ).toBe('# Titre\n\nLe texte.\n\n## Contact presse\n\nClaire Martin\\\n01 42 11 50 59\n')
  })

  test('lines of details that only the column ended go on', () => {
    const text = 'For interviews please write to our press office, which will be glad to help.'
    const lines = ['For interviews please write to our press', 'office, which will be glad to help.']
    const blocks = [paragraph(text, lines)]
    expect(write([{ role: 'media-contact', contacts: [], press: true, blocks }])).toBe(`${text}\n`)
  })

  test('a number that the column cut is one number, two short numbers are two', () => {
    const cut = ['Contacts presse : Ana Reis ; Tél. : 02 99 00 41 17 ; 06 39', '98 22 05']
    const two = ['02 99 00 41 17', '06 39 98 22 05']
    const contact = (lines: string[]): string =>
      write([{ role: 'media-contact', contacts: [], press: true, blocks: [paragraph(lines.join(' '), lines)] }])
    expect(contact(cut)).toBe(`${cut.join(' ')}\n`)
    expect(contact(two)).toBe(`${two.join('\\\n')}\n`)
  })

  test('a word rejoined over a line end is not cut again', () => {
    const blocks = [paragraph('Referentin Marie Kommunikation', ['Referentin Marie Kommu', 'nikation'])]
    expect(write([{ role: 'media-contact', contacts: [], press: true, blocks }])).toBe(
      'Referentin Marie Kommunikation\n',
    )
  })

  test('no heading skips a level', () => {
    const subhead = (text: string, depth: 2 | 3 | 4): Sections[number] => ({
      role: 'subhead',
      text,
      depth,
      blocks: [paragraph(text)],
    })
    const markdown = write([subhead('a', 4), subhead('b', 4), subhead('c', 2), subhead('d', 4), subhead('e', 3)])
    expect(markdown).toBe('## a\n\n## b\n\n## c\n\n### d\n\n### e\n')
  })

  test('a second version opens with a heading of the second depth', () => {
    expect(
      write([
        { role: 'headline', text: 'Titre', blocks: [paragraph('Titre')] },
        { role: 'lede', blocks: [paragraph('Texte.')] },
        { role: 'version-headline', text: 'Title', blocks: [paragraph('Title')] },
        body(paragraph('Text.')),
      ]),
    ).toBe('# Titre\n\nTexte.\n\n## Title\n\nText.\n')
  })

  test('every top-level node tells its role', () => {
    const tree = toMdast(release([{ role: 'headline', text: 'T', blocks: [paragraph('T')] }, body(paragraph('B'))]))
    expect(tree.children.map((node) => node.data?.pressRole)).toEqual(['headline', 'body'])
  })
})

describe('datelines', () => {
  const lede = (text: string, datelineLength: number): Sections => [
    { role: 'lede', datelineLength, blocks: [paragraph(text)] },
  ]

  test('are strong over their printed text', () => {
    const text = 'Villejuif, le 19 février 2018 – Le centre signe.'
    expect(write(lede(text, 32))).toBe('**Villejuif, le 19 février 2018** – Le centre signe.\n')
    expect(write(lede(text, 29))).toBe('**Villejuif, le 19 février 2018** – Le centre signe.\n')
  })

  test('stay plain where strong text would need a character reference', () => {
    expect(write(lede('「東京」本文です。', 4))).toBe('「東京」本文です。\n')
    expect(write(lede('東京本文です。', 2))).toBe('**東京**本文です。\n')
  })

  test('are told from a lede in bold', () => {
    const blocks = [paragraph([{ text: 'Lyon, 3 mai 2021 – Tout est gras.', bold: true }])]
    expect(write([{ role: 'lede', datelineLength: 16, blocks }])).toBe('**Lyon, 3 mai 2021** – Tout est gras.\n')
  })
})

describe('marks', () => {
  test('leave white space outside and join over it', () => {
    expect(writeSpans({ text: 'a' }, { text: ' bold ', bold: true }, { text: 'b' })).toBe('a **bold** b')
    expect(writeSpans({ text: 'one', bold: true }, { text: ' ' }, { text: 'two', bold: true })).toBe('**one two**')
    expect(writeSpans({ text: 'a', bold: true }, { text: ' b', bold: true, italic: true })).toBe('**a _b_**')
  })

  test('inside words, before punctuation and next to each other', () => {
    expect(writeSpans({ text: 'un' }, { text: 'believ', italic: true }, { text: 'able' })).toBe('un*believ*able')
    expect(writeSpans({ text: 'x' }, { text: '(y)', bold: true }, { text: 'z' })).toBe('x(y)z')
    expect(writeSpans({ text: 'a', bold: true }, { text: 'b', italic: true })).toMatch(
      /^(\*\*a\*\*_?\*?b|a\*b\*|\*\*a\*\*b)/,
    )
  })

  test('a mark that cannot be written does not take the others with it', () => {
    const spans = [{ text: 'Gut', bold: true }, { text: ' x' }, { text: '(y)', bold: true }, { text: 'z' }]
    expect(writeSpans(...spans)).toBe('**Gut** x(y)z')
  })

  test('mean nothing when most of the text has them', () => {
    expect(write([body(paragraph([{ text: 'All of it is bold.', bold: true }]))])).toBe('All of it is bold.\n')
  })
})

describe('addresses', () => {
  test.each([
    ['Écrire à presse@port.example.', 'Écrire à <presse@port.example>.'],
    ['(www.port.example)', '([www.port.example](http://www.port.example))'],
    ['https://port.example/a_(b)?c=1,', '<https://port.example/a_(b)?c=1>,'],
    ['連絡先press@port.exampleまで', '連絡先<press@port.example>まで'],
    ['詳しくはwww.port.exampleをご覧', '詳しくは[www.port.example](http://www.port.example)をご覧'],
    ['www.port.example에서', '[www.port.example](http://www.port.example)에서'],
    ["à l'adresse d'info@port.example", "à l'adresse d'<info@port.example>"],
    ['prénom@port.example', '[prénom@port.example](mailto:pr%C3%A9nom@port.example)'],
    ['a@b', 'a\\@b'],
    ['info@müller.example', '[info@müller.example](mailto:info@m%C3%BCller.example)'],
    ['www.', '[www](http://www).'],
    ['http://', 'http\\://'],
  ])('%s', (text, markdown) => {
    expect(writeSpans({ text })).toBe(markdown)
  })

  test('annotated text links to its target', () => {
    expect(writeSpans({ text: 'le ' }, { text: 'site ', url: 'https://port.example/x y' }, { text: 'web' })).toBe(
      'le [site](https://port.example/x%20y) web',
    )
    expect(writeSpans({ text: 'presse@port.example', url: 'mailto:presse@port.example' })).toBe('<presse@port.example>')
  })

  test('targets that are no public address are left out', () => {
    expect(writeSpans({ text: 'click', url: 'javascript:alert(1)' })).toBe('click')
    expect(writeSpans({ text: 'click', url: 'file:///etc/passwd' })).toBe('click')
  })
})

describe('raised and lowered letters', () => {
  test.each<[string, Span[], string]>([
    ['figures', [{ text: '12 m' }, { text: '2', script: 'super' }], '12 m²'],
    ['chemistry', [{ text: 'CO' }, { text: '2', script: 'sub' }, { text: ' en moins' }], 'CO₂ en moins'],
    ['ordinals', [{ text: '1' }, { text: 'er', script: 'super' }, { text: ' mai' }], '1er mai'],
    ['trade marks', [{ text: 'Acme' }, { text: 'TM', script: 'super' }], 'Acme™'],
    ['anything else', [{ text: 'e' }, { text: 'x+y', script: 'super' }], 'e<sup>x+y</sup>'],
  ])('%s', (_, spans, markdown) => {
    expect(writeSpans(...spans)).toBe(markdown)
  })
})

describe('blocks', () => {
  test('lists, nested and counted', () => {
    expect(
      write([
        body(
          list([
            ['•', 'one', list([['–', 'inner']])],
            ['•', '- two'],
          ]),
          list(
            [
              ['3.', 'three'],
              ['4.', 'four'],
              ['7.', 'seven'],
            ],
            true,
          ),
        ),
      ]),
    ).toBe('- one\n  - inner\n- \\- two\n\n3. three\n4. four\n\n7) seven\n')
  })

  test('a list that a page end has cut is one list', () => {
    expect(write([body(list([['•', 'one']])), body(list([['•', 'two']]))])).toBe('- one\n- two\n')
    expect(write([body(list([['1.', 'one']], true)), body(list([['2.', 'two']], true))])).toBe('1. one\n2. two\n')
  })

  test('a list that counts from one again is another list', () => {
    expect(write([body(list([['1.', 'one']], true)), body(list([['1.', 'uno']], true))])).toBe('1. one\n\n1) uno\n')
  })

  test('an item of two paragraphs', () => {
    expect(
      write([
        body(
          list([
            ['•', 'one', paragraph('still one')],
            ['•', 'two'],
          ]),
        ),
      ]),
    ).toBe('- one\n\n  still one\n- two\n')
  })

  test('tables keep their columns whatever is in the cells', () => {
    expect(
      write([
        body(
          table(
            [
              ['Year', 'Sales|net'],
              ['2023', '1,5'],
              ['', 'a@b.example'],
            ],
            ['left', 'right'],
          ),
        ),
      ]),
    ).toBe('| Year | Sales\\|net |\n| :- | -: |\n| 2023 | 1,5 |\n| | <a@b.example> |\n')
  })

  test('verbatim text keeps its columns', () => {
    expect(write([body(verbatim('\n  a   b  \n  ```\n'))])).toBe('````\n  a   b\n  ```\n````\n')
  })

  test.each(['_____', '* * *', '=====', '~~~', '– – –', '──────'])(
    '%s alone on its line parts two paragraphs',
    (line) => {
      expect(write([body(paragraph('One.'), paragraph(line), paragraph('Two.'))])).toBe('One.\n\n---\n\nTwo.\n')
    },
  )

  test.each(['–', '--', '...', '#####', '= 5 ='])('%s alone on its line is text', (line) => {
    expect(write([body(paragraph(line))])).not.toContain('---')
  })

  test('footnotes stand at the end, their marks refer to them', () => {
    const text = paragraph([
      { text: 'Selon l’étude' },
      { text: '1', script: 'super', note: 'n1' },
      { text: ' et ' },
      { text: '*', note: 'n2' },
    ])
    const [one, star] = [footnote('n1', '1', 'Étude de 2019.'), footnote('n2', '*', 'Voir là.')]
    expect(
      write([
        body(text),
        { role: 'footnote', note: one, blocks: [one] },
        { role: 'footnote', note: star, blocks: [star] },
        body(paragraph('Suite.')),
      ]),
    ).toBe('Selon l’étude[^1] et [^*]\n\nSuite.\n\n[^1]: Étude de 2019.\n\n[^*]: Voir là.\n')
  })

  test('a raised mark stands at its word', () => {
    const one = footnote('n1', '1', 'Étude de 2019.')
    const text = paragraph([{ text: 'Selon l’étude ' }, { text: '1', script: 'super', note: 'n1' }, { text: ', oui.' }])
    expect(write([body(text), { role: 'footnote', note: one, blocks: [one] }])).toContain('l’étude[^1], oui.')
  })

  test('a mark whose note is not printed stays a raised figure', () => {
    expect(writeSpans({ text: 'étude' }, { text: '1', script: 'super', note: 'gone' })).toBe('étude¹')
  })
})
