import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/layout/block.ts'
import { english, p, press, roles } from './page.ts'

const title = p('Forty new jobs for Leeds as pump plant opens', { size: 18, bold: true })
const lede = p(`Leeds, 12 March 2024 – Quillby Pumps opens a plant today. ${english[0]}`)
const aside = (text: string, look: object = {}): Block => ({ ...p(text, look), aside: true })
const withAside = (...blocks: Block[]) => press([title, lede, ...blocks, p(english[1]!, { page: 2 })])

describe('a narrow column beside the text', () => {
  it('gives its letterhead to the head and its contacts to the end; the text goes on between', () => {
    const release = withAside(
      aside('Quillby Pumps', { bold: true }),
      aside('Pumps since 1951 and for ever'),
      aside('4 Mill Road, Leeds LS1 4AB'),
      aside('Press contact', { bold: true }),
      aside('Ada Quill\nada@quillby.example'),
    )
    expect(roles(release)).toEqual([
      'letterhead: Quillby Pumps',
      'letterhead: Pumps since 1951 and for ever',
      'letterhead: 4 Mill Road, Leeds LS1 4AB',
      expect.stringMatching(/^headline/),
      expect.stringMatching(/^lede/),
      expect.stringMatching(/^body: Construction/),
      expect.stringMatching(/^media-contact: Press contact/),
    ])
    expect(release.issuers).toEqual(['Quillby Pumps'])
  })
  it('may have name and address in one block', () => {
    const found = roles(withAside(aside('Quillby Pumps\nMill Road 4\nLS1 4AB Leeds')))
    expect(found[0]).toBe('letterhead: Quillby Pumps Mill Road 4 LS1 4AB Leeds')
    expect(roles(withAside(aside('Quillby Pumps\nThe pump of the year'))).at(-1)).toMatch(/^body: Quillby/)
  })
  it('may hold the label and the date', () => {
    const release = press([
      title,
      p(english[0]!),
      aside('PRESS RELEASE'),
      aside('12 March 2024'),
      p(english[1]!, { page: 2 }),
    ])
    expect(release).toMatchObject({ kicker: 'PRESS RELEASE', date: '2024-03-12' })
  })
  it('keeps facts with headings of their own in the text', () => {
    const found = roles(
      withAside(
        aside('Date', { bold: true }),
        aside('14 May 2024'),
        aside('Place', { bold: true }),
        aside('4 Mill Road'),
      ),
    )
    expect(found.slice(-4).map((role) => role.replace(/^.*: /u, ''))).toEqual([
      'Date',
      '14 May 2024',
      'Place',
      '4 Mill Road',
    ])
    expect(found.join()).not.toContain('letterhead')
  })
  it('has no letterhead below the head or on a later page', () => {
    const low = { ...aside('Quillby Pumps'), box: { x0: 10, x1: 40, top: 500, bottom: 512 } }
    expect(roles(withAside(low)).at(-1)).toBe('body: Quillby Pumps')
    expect(roles(withAside(aside('Quillby Pumps', { page: 2 }))).at(-1)).toBe('body: Quillby Pumps')
  })
})

describe('a caption in small type', () => {
  const around = (block: Block) => roles(press([title, lede, block, p(english[1]!)]))[2]
  it('is told by the credit at its end', () => {
    expect(around(p('The new plant at night. Photo: Quillby Pumps', { size: 8 }))).toMatch(/^caption/)
    expect(around(p('The new plant at night / Photo: Ada Quill', { italic: true }))).toMatch(/^caption/)
  })
  it('is not in the type of the text, nor without a credit', () => {
    expect(around(p('The new plant at night. Photo: Quillby Pumps'))).toMatch(/^body/)
    expect(around(p('The new plant at night', { size: 8, italic: true }))).toMatch(/^body/)
  })
})

describe('words between two line ends of running text', () => {
  it('are no dateline', () => {
    const text = 'The town hall of the old port of\nLeeds, 12 March 2024, will be the stage of a great many things, as'
    const found = press([title, p(`${text} was said. ${english[0]}`), p(english[1]!)])
    expect(roles(found)[1]).toMatch(/: The town hall of the old port of Leeds/)
  })
  it('are no heading of a contact', () => {
    const text = 'Press office of Quillby Pumps of\nLeeds says that it will open the plant in May, as was said.'
    const found = press([title, p(`${text} ${english[0]}`), p(english[1]!)])
    expect(roles(found)[1]).toMatch(/: Press office of Quillby Pumps of Leeds/)
  })
})
