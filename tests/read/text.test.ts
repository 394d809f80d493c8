import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { defaults } from '../../src/options.ts'
import type { ConversionError } from '../../src/read/reader.ts'
import type { Fragment, Source } from '../../src/read/source.ts'
import { textReader } from '../../src/read/text.ts'

async function readText(input: string | Uint8Array, options = {}): Promise<{ source: Source; file: VFile }> {
  const file = new VFile()
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  return { source: await textReader.read(bytes, { ...defaults, ...options }, file), file }
}

async function fragments(input: string): Promise<Fragment[]> {
  const { source } = await readText(input)
  return source.pages.flatMap((page) => page.fragments)
}

const texts = (all: Fragment[]): string[] => all.map(({ text }) => text)
const rules = (file: VFile): unknown[] => file.messages.map(({ ruleId }) => ruleId)

async function failure(input: string | Uint8Array, options = {}): Promise<ConversionError> {
  return readText(input, options).then(
    () => expect.fail('should have been refused'),
    (error) => error,
  )
}

describe('a zero-width space', () => {
  it('is no sign of the text', async () => {
    expect(texts(await fragments('Lille, 3\u200b mai\u200b 2021'))).toEqual(['Lille, 3 mai 2021'])
  })
})

describe('the grid', () => {
  it('takes U+3000 for white, two cells wide', async () => {
    const found = await fragments('\u3000\u3000我国的耕地\n宮脇\u3000千尋\n製品名\u3000\u3000\u3000みね')
    expect(found.map(({ text, x0 }) => [text, x0])).toEqual([
      ['我国的耕地', 4],
      ['宮脇\u3000千尋', 0],
      ['製品名', 0],
      ['みね', 12],
    ])
  })
  it('counts columns and rows, blank rows too', async () => {
    const [first, second] = await fragments('\n\n    Title\n\nBody')
    expect(first).toMatchObject({ text: 'Title', x0: 4, x1: 9, top: 2, bottom: 3, baseline: 3, size: 1 })
    expect(second).toMatchObject({ text: 'Body', x0: 0, top: 4 })
  })

  it('parts runs at wide gaps and leaves justified gaps alone', async () => {
    const all = await fragments('Left  side.  Still left   Right\nA\tB')
    expect(all.map(({ text, x0 }) => [text, x0])).toEqual([
      ['Left  side.  Still left', 0],
      ['Right', 26],
      ['A', 0],
      ['B', 8],
    ])
  })

  it('parts runs at two spaces where the row above begins a column', async () => {
    const texts = async (second: string) => (await fragments(`Anna Holm         Bo Kvist\n${second}`)).slice(2)
    expect((await texts('anna@quay.exampl  bo@quay.example')).map(({ text, x0 }) => [text, x0])).toEqual([
      ['anna@quay.exampl', 0],
      ['bo@quay.example', 18],
    ])
    expect(await texts('anna@quay.example  bo@quay.example')).toHaveLength(1)
    expect(await texts('a town with pier.  Then came a day')).toHaveLength(1)
  })

  it('keeps a run together over a tab that makes one column', async () => {
    expect(texts(await fragments('seven77\tx'))).toEqual(['seven77 x'])
  })

  it('gives wide characters two columns and combining marks none', async () => {
    const [wide, marked] = await fragments('日本   x\ncafe\u0301'.replace('   x', ''))
    expect([wide!.x1, marked!.x1]).toEqual([4, 4])
  })

  it('makes a page of each form feed, but none of the last', async () => {
    const { source } = await readText('one\ftwo\nthree\f\n')
    expect(source.pages.map((page) => [page.number, texts(page.fragments), page.height])).toEqual([
      [1, ['one'], 1],
      [2, ['two', 'three'], 2],
    ])
    expect(source.info.pages).toBe(2)
  })

  it('leaves soft hyphens and no-break spaces to the layout', async () => {
    expect(texts(await fragments('Donau\u00addampf 12\u00a0%'))).toEqual(['Donau\u00addampf 12\u00a0%'])
  })
})

describe('control characters', () => {
  it.each([
    ['CR LF', 'a\r\nb'],
    ['CR alone', 'a\rb'],
    ['U+2028', 'a\u2028b'],
    ['vertical tabs', 'a\vb'],
  ])('takes %s for a line end', async (_, text) => {
    expect((await fragments(text)).map(({ text, top }) => [text, top])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
  })

  it('drops NULs, marks in the middle, escapes and the end of a DOS file', async () => {
    expect(texts(await fragments('A\0c\ufeffme \x1b[1mInc\x1b[0m\x1a'))).toEqual(['Acme Inc'])
  })

  it('reads overstruck text once', async () => {
    expect(texts(await fragments('_\bT_\bi_\bt_\bl_\be and B\bBo\bol\bld\bd'))).toEqual(['Title and Bold'])
  })
})

describe('what is refused', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\r\n\f ', 'empty'],
    ['RTF', '{\\rtf1\\ansi Hello}', 'unknown-format'],
    ['a ZIP', 'PK\x03\x04\x14\0\0\0', 'unknown-format'],
    ['control characters', 'abc\x01\x02\x03\x04\x05def', 'unknown-format'],
  ])('%s', async (_, input, code) => {
    expect((await failure(input)).code).toBe(code)
  })

  it('names a Word document and RTF', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])
    expect((await failure(ole)).message).toContain('a Word document')
    expect((await failure('{\\rtf1 x}')).message).toContain('RTF')
  })

  it('does not take a text for a sound file', async () => {
    expect(texts(await fragments('ID3 Group opens a bridge'))).toEqual(['ID3 Group opens a bridge'])
  })

  it('a log of many megabytes, and whatever is over the limit', async () => {
    expect((await failure(Buffer.alloc(40 * 1024 * 1024, 'log line\n'))).code).toBe('too-large')
    expect((await failure('too long', { maxSize: 4 })).code).toBe('too-large')
    expect((await failure('log line\n'.repeat(60_000))).message).toContain('60000 lines')
  })

  it('an unknown encoding', async () => {
    expect((await failure('x', { encoding: 'nonsense' })).message).toContain('`nonsense`')
  })

  it('accepts text and nothing else', () => {
    expect(textReader.accepts(Buffer.from('Hello'))).toBe(true)
    expect(textReader.accepts(Buffer.from('H\0e\0l\0l\0o\0 \0w\0o\0 \0', 'latin1'))).toBe(true)
    expect(textReader.accepts(Buffer.from('%PDF-1.7'))).toBe(false)
    expect(textReader.accepts(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe(false)
  })
})

describe('messages', () => {
  it('says that everything is on one line, and keeps the words', async () => {
    const text = 'Words and words without an end. '.repeat(20).trim()
    const { source, file } = await readText(text)
    expect(source.pages[0]!.fragments[0]!.text).toBe(text)
    expect(rules(file)).toEqual(['no-lines'])
  })

  it('reports bytes that no encoding explains, and repairs', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Été à Évry, '),
      Buffer.of(0xe2, 0x80),
      Buffer.from(' naïf. DÃ©jÃ  lâ€™Ã©tÃ©'),
    ])
    const { source, file } = await readText(bytes)
    expect(texts(source.pages[0]!.fragments)).toEqual(['Été à Évry, \ufffd naïf. Déjà l’été'])
    expect(rules(file)).toEqual(['encoding-errors', 'text-repaired'])
  })

  it('leaves out pages over the limit and says so', async () => {
    const { source, file } = await readText('a\fb\fc', { maxPages: 2 })
    expect([source.pages.length, source.info.pages, rules(file)]).toEqual([2, 3, ['pages-left-out']])
  })

  it('says nothing about an ordinary text', async () => {
    expect(rules((await readText('A title\n\nA paragraph.')).file)).toEqual([])
  })
})
