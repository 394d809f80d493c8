import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { defaults } from '../../src/options.ts'
import type { Fragment } from '../../src/read/source.ts'
import { textReader } from '../../src/read/text.ts'

async function fragments(text: string): Promise<Fragment[]> {
  const { pages } = await textReader.read(Buffer.from(text), defaults, new VFile())
  return pages.flatMap((page) => page.fragments)
}

/** `text` with what is known about its look, in short: `B:` bold, `I:` italic, `H1:` heading, `A:` artifact. */
async function looks(text: string): Promise<string[]> {
  return (await fragments(text)).map(({ text, bold, italic, tag, url }) => {
    const role = tag?.role === 'Artifact' ? 'A' : tag?.role
    const style = role ?? `${bold ? 'B' : ''}${italic ? 'I' : ''}`
    return `${style ? `${style}:` : ''}${text}${url ? ` -> ${url}` : ''}`
  })
}

describe('light HTML', () => {
  it('becomes paragraphs, styles, lists, headings and links', async () => {
    expect(
      await looks(
        '<h1>Title</h1>\n<p>First <b>bold</b>\nand <em>it</em>.</p><p>Caf&eacute; at <a href="https://example.org/x">our site</a></p><ul><li>one</li><li>two</li></ul><ol><li>uno</li></ol>',
      ),
    ).toEqual([
      'H1:Title',
      'First',
      'B:bold',
      'and',
      'I:it',
      '.',
      'Café at',
      'our site -> https://example.org/x',
      '• one',
      '• two',
      '1. uno',
    ])
  })

  it('parts paragraphs by a blank row and keeps the lines of a dump with few tags', async () => {
    const paragraphs = await fragments('<p>One.</p><p>Two.</p>')
    expect(paragraphs.map(({ top }) => top)).toEqual([0, 2])
    const dump = await fragments('A <b>bold</b> title\n\nFirst line\nsecond line\nthird line\nfourth <i>line</i>\n')
    expect(dump.map(({ text, top }) => [text, top])).toContainEqual(['second line', 3])
  })

  it('sets the cells of a table under each other', async () => {
    const cells = await fragments(
      '<table><tr><td>Sales in euros</td><td>12</td></tr><tr><td>Costs</td><td>3</td></tr></table>',
    )
    expect(cells.map(({ text, x0, top }) => [text, x0, top])).toEqual([
      ['Sales in euros', 0, 0],
      ['12', 17, 0],
      ['Costs', 0, 1],
      ['3', 17, 1],
    ])
  })

  it('drops scripts and comments, never text', async () => {
    expect(
      await looks('<html><head><style>p{}</style></head><body><!-- x --><p>a<script>b()</script>c</p></body></html>'),
    ).toEqual(['ac'])
  })

  it.each(['if p<0.01 and q>3, <b for all', 'Write to <ana@example.org> or <https://example.org>'])(
    'is not %s',
    async (text) => {
      expect(await looks(text)).toEqual([text])
    },
  )
})

describe('Markdown and typewriter marks', () => {
  it('reads headings by hashes, underlines and stars', async () => {
    expect(await looks('# Title\n\n## Part\ntext')).toEqual(['H1:Title', 'H2:Part', 'text'])
    expect(await looks('Our results\n-----------\nGood.')).toEqual(['H2:Our results', 'A:-----------', 'Good.'])
    expect(await looks('****** A long title\nin two rows ******\ntext')).toEqual([
      'H1:A long title',
      'H1:in two rows',
      'text',
    ])
  })

  it('gives a heading of two rows one element', async () => {
    const [first, second] = await fragments('****** A long title\nin two rows ******\ntext')
    expect(second!.tag!.element).toBe(first!.tag!.element)
  })

  it('reads emphasis and links, over line ends too', async () => {
    expect(await looks('A **very\nbold** claim, *indeed*, see [our site](https://example.org/a).')).toEqual([
      'A',
      'B:very',
      'B:bold',
      'claim,',
      'I:indeed',
      ', see',
      'our site -> https://example.org/a',
      '.',
    ])
    expect(await looks('It is *important* and _new_.')).toEqual(['It is', 'B:important', 'and', 'I:new', '.'])
  })

  it.each([
    '###',
    '***',
    '* * *',
    '# # #',
    'Sales* rose 5% to 2003** levels*',
    '* Excludes one-off items',
    'file_name_one and snake_case_two',
    'Call 5 * 3 * 2 -- now',
    'The #1 choice; #hashtag',
    'Name ____________ Date ________',
    'https://example.org/a_b_c_d',
  ])('leaves %s', async (text) => {
    expect(await looks(text)).toEqual([text])
  })

  it('takes no rule under a paragraph or a table for an underline', async () => {
    expect(await looks('The first line of a paragraph that\nends here.\n----------')).not.toContain('A:----------')
    expect(await looks('Item      2003\n--------------\nA         1')).not.toContain('A:--------------')
  })

  it('takes hashes before sentences for bullets', async () => {
    const item = '# This is a whole sentence about the bridge and the people who built it over many years. It is long.'
    expect((await looks(`${item}\n\n${item}`)).join()).not.toContain('H1:')
  })
})
