import { describe, expect, it } from 'vitest'
import type { Block, FurnitureBlock } from '../../src/layout/block.ts'
import { mediaContact } from '../../src/press/media-contact.ts'
import type { SectionOf } from '../../src/press/release.ts'
import { draftOf, paragraph, table } from './contact-fixtures.ts'

const prose =
  'Sillon opens its third yard in the harbour on Monday, where ninety people will build boats from recycled sails and hemp for the coastal fleet.'
const body = (n: number) => Array.from({ length: n }, () => paragraph(prose))

function find(...blocks: Block[]) {
  const draft = draftOf([...blocks])
  mediaContact.recognize(draft)
  return { draft, sections: draft.sections.filter((s): s is SectionOf<'media-contact'> => s.role === 'media-contact') }
}
const addresses = (sections: Array<SectionOf<'media-contact'>>) =>
  sections.flatMap((s) => s.contacts.flatMap((c) => [...c.emails, ...c.phones]))

describe('contact sections', () => {
  it('a heading and the paragraphs that belong to it', () => {
    const { draft, sections } = find(
      ...body(3),
      paragraph('Contacts presse'),
      paragraph('Maud Kerno'),
      paragraph('Attachée de presse'),
      paragraph('maud@sillon.fr'),
      paragraph('About Sillon'),
      paragraph(prose),
    )
    expect(sections).toHaveLength(1)
    expect(sections[0]!.heading?.text).toBe('Contacts presse')
    expect(sections[0]!.blocks).toHaveLength(4)
    expect(sections[0]!.contacts).toEqual([
      { name: 'Maud Kerno', role: 'Attachée de presse', emails: ['maud@sillon.fr'], phones: [] },
    ])
    expect(sections[0]).toMatchObject({ press: true })
    expect(draft.isFree(8)).toBe(true)
  })
  it('a heading broken in a narrow column is one label', () => {
    const { sections } = find(
      ...body(3),
      paragraph(['Media', 'contact']),
      paragraph('Maud Kerno'),
      paragraph('maud@sillon.fr'),
    )
    expect(sections.map((s) => s.heading?.text)).toEqual(['Media contact'])
  })
  it('a heading set like the first is the head of another section, by what it is for', () => {
    const bold = (text: string) => {
      const block = paragraph(text)
      return { ...block, style: { ...block.style, bold: true }, lines: block.lines.map((l) => ({ ...l, bold: true })) }
    }
    const heads = (second: string) =>
      find(
        ...body(3),
        bold('Media contact'),
        paragraph('Maud Kerno'),
        paragraph('maud@sillon.fr'),
        bold(second),
        paragraph('Yann Kerno'),
        paragraph('yann@sillon.fr'),
      ).sections.map((s) => s.heading?.text)
    expect(heads('Contact for pictures')).toEqual(['Media contact', 'Contact for pictures'])
    expect(heads('Contact Sillon Sails')).not.toContain('Contact for pictures')
  })
  it('a name over its desk, without a heading: the desk does not head the section', () => {
    const { sections } = find(
      paragraph('Rotes Haus opens'),
      paragraph(['Anna Muster', 'Media relations', 'Tel. 030 123456', 'anna@muster.org']),
      ...body(3),
    )
    expect(sections.map((s) => s.contacts)).toEqual([
      [{ name: 'Anna Muster', role: 'Media relations', emails: ['anna@muster.org'], phones: ['030 123456'] }],
    ])
    expect(sections[0]!.heading).toBeUndefined()
  })
  it('a heading that ends in a known one, in a script without spaces', () => {
    const { sections } = find(
      ...body(2),
      paragraph('【報道関係の方からの本件に関するお問い合わせ先】'),
      paragraph(['小田切', '電話 03-5555-0143']),
    )
    expect(sections[0]!.heading?.text).toContain('お問い合わせ先')
    expect(sections[0]!.contacts[0]).toMatchObject({ name: '小田切' })
  })
  it('a heading on the first line of a paragraph is cut off', () => {
    const { sections } = find(...body(2), paragraph(['Media contact', 'Anna Muster', 'anna@muster.org']))
    expect(sections[0]!.heading?.text).toBe('Media contact')
    expect(sections[0]!.contacts).toHaveLength(1)
  })
  it('a heading with an organisation', () =>
    expect(
      find(...body(2), paragraph('Contact presse Port-Sillon'), paragraph('maud@sillon.fr')).sections[0]!.contacts[0]!
        .organization,
    ).toBe('Port-Sillon'))
  it('a run-in label', () => {
    const { sections } = find(
      ...body(2),
      paragraph('Contact presse : maud@sillon.fr ; Tél. 01 42 11 50 59'),
      paragraph(prose),
    )
    expect(sections[0]!.heading).toBeUndefined()
    expect(addresses(sections)).toEqual(['maud@sillon.fr', '01 42 11 50 59'])
  })
  it('a label on a later line of a paragraph is cut off', () => {
    const { draft, sections } = find(
      paragraph([prose, 'It has two yards. www.sillon.fr', 'Contact presse : maud@sillon.fr']),
    )
    expect(sections[0]!.blocks).toHaveLength(1)
    expect((draft.blocks[0] as { text: string }).text).toMatch(/sillon\.fr$/)
    expect(draft.isFree(0)).toBe(true)
  })
  it('lines at the top, the headline is not taken', () => {
    const { draft, sections } = find(
      paragraph('Contact: Anna Muster'),
      paragraph('Phone: 212-555-0123'),
      paragraph('Sillon Opens Third Yard in the Old Harbour'),
      ...body(3),
    )
    expect(addresses(sections)).toEqual(['212-555-0123'])
    expect(draft.isFree(2)).toBe(true)
  })
  it('investors are not the press', () =>
    expect(find(...body(2), paragraph('Investor contact:'), paragraph('ir@muster.org')).sections[0]!.press).toBe(false))
  it('desks under one heading stay in one section', () => {
    const { sections } = find(
      ...body(2),
      paragraph('Contacts'),
      paragraph(['Investor relations', 'ir@muster.org']),
      paragraph(['Media relations', 'media@muster.org']),
    )
    expect(sections).toHaveLength(1)
    expect(sections[0]!.contacts.map((c) => c.name)).toEqual(['Investor relations', 'Media relations'])
  })
  it('a table', () =>
    expect(
      addresses(
        find(
          ...body(2),
          paragraph('Contacts'),
          table([
            ['Anna Muster', 'a@muster.org'],
            ['Ben Probe', 'b@probe.org'],
          ]),
        ).sections,
      ),
    ).toEqual(['a@muster.org', 'b@probe.org']))
  it('a sentence', () =>
    expect(
      find(...body(2), paragraph('For more information, contact Jane Doe at 212-555-0123.')).sections[0]!.contacts,
    ).toMatchObject([{ name: 'Jane Doe' }]))
  it('a sentence whose number is on the next line', () =>
    expect(
      addresses(
        find(...body(2), paragraph('For further information, please contact Jane Doe, at'), paragraph('(305) 547-0535'))
          .sections,
      ),
    ).toEqual(['(305) 547-0535']))
  it('no heading: less sure', () => {
    const { sections } = find(...body(4), paragraph(['Anna Muster', 'anna@muster.org']))
    expect(sections[0]!.contacts[0]!.name).toBe('Anna Muster')
    expect(sections[0]!.confidence).toBeLessThan(1)
  })
  it('goes on behind a running foot, which it leaves alone', () => {
    const foot: FurnitureBlock = { ...paragraph('Page 1/2'), type: 'furniture', kind: 'page-number', because: 'number' }
    const { draft, sections } = find(
      ...body(2),
      paragraph('Contacts presse'),
      paragraph('Maud Kerno'),
      foot,
      paragraph('maud@sillon.fr'),
    )
    expect(sections.flatMap((s) => s.contacts)).toEqual([
      { name: 'Maud Kerno', emails: ['maud@sillon.fr'], phones: [] },
    ])
    expect(draft.isFree(4)).toBe(true)
  })
})

describe('no contact sections', () => {
  it('a number for customers in the text, under whose questions they are', () => {
    const hotline = paragraph(
      'Customers can call the house on every day of the week from eight in the morning until eight at night on 0113 496 0127.',
    )
    expect(find(...body(3), paragraph('Enquiries from customers'), hotline).sections).toEqual([])
    expect(
      addresses(
        find(...body(3), paragraph('Enquiries from journalists'), paragraph('Ann Reed, 0113 496 0127')).sections,
      ),
    ).toEqual(['0113 496 0127'])
  })
  it.each([
    'Registration at info@muster.org until 3 May, places are limited and given in the order of arrival.',
    'For more information visit www.muster.org.',
    'Pour tout renseignement : www.muster.org',
    'Contact tracing is a method that health offices use.',
    'Contact',
    'Press release',
    'Media relations have changed since 2015-2018, says the study.',
    'Muster SAS, capital de 1 234 567 euros, RCS Lyon 552 014 877',
    'Follow us: @musterhaus',
    '12 rue des Lilas, 75011 Paris, 01 42 11 50 59',
  ])('%s', (text) => expect(find(...body(4), paragraph(text), paragraph(prose)).sections).toEqual([]))
  it('an address inside a long paragraph', () =>
    expect(find(...body(4), paragraph(`${prose} Write to info@muster.org. ${prose}`)).sections).toEqual([]))
  it('an entry of a menu with names but no details', () =>
    expect(find(paragraph('Contact'), paragraph('Seal Your Record'), ...body(3)).sections).toEqual([]))
  it('the label of the document is not a heading', () =>
    expect(find(paragraph('Press release'), paragraph('Prepared by Anna Muster'), ...body(3)).sections).toEqual([]))
  it('nothing that is taken already', () => {
    const draft = draftOf([paragraph(prose), paragraph('Contact presse : maud@sillon.fr')])
    draft.claim(1, 2, { role: 'body', because: 'test' })
    mediaContact.recognize(draft)
    expect(draft.sections).toHaveLength(1)
  })
})
