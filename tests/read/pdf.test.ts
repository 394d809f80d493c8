import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pdfReader } from '../../src/read/pdf.ts'
import { makePdf, stream, text } from './make-pdf.ts'
import { engines, readBytes } from './reading.ts'

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`files/${name}.pdf`, import.meta.url)))
const long = 'The Fenwick Museum of Clocks opens its doors again after two years of works'

describe.each(engines)('%s', (engine) => {
  const open = (bytes: Uint8Array, options = {}) => readBytes(bytes, { engine, ...options })

  test('text has its place, measured from the top left corner', async () => {
    const { pages, info } = await open(makePdf([{ content: text('Harbour', 72, 200, 20, '', 'F2') }]))
    expect(pages[0]).toMatchObject({ number: 1, width: 400, height: 300 })
    const [fragment] = pages[0]!.fragments
    expect(fragment).toMatchObject({ text: 'Harbour', bold: true, italic: false, font: 'Helvetica-Bold' })
    expect(fragment!.x0).toBeCloseTo(72, 0)
    expect(fragment!.baseline).toBeCloseTo(100, 0)
    expect(fragment!.size).toBeCloseTo(20, 1)
    expect(fragment!.bottom - fragment!.top).toBeCloseTo(20, 1)
    expect(info.engine).toBe(engine)
  })

  test('a turned page is read as it is shown', async () => {
    const turned = 'BT /F1 10 Tf 0 1 -1 0 50 60 Tm (Level) Tj ET'
    const { pages } = await open(makePdf([{ content: turned, entries: '/Rotate 90' }]))
    expect(pages[0]).toMatchObject({ width: 300, height: 400 })
    const [fragment] = pages[0]!.fragments
    expect(fragment!.rotation).toBeUndefined()
    expect(fragment!.x0).toBeCloseTo(60, 0)
    expect(fragment!.baseline).toBeCloseTo(50, 0)
  })

  test('turned text on an upright page says so', async () => {
    const { fragments } = await open(
      makePdf([{ content: `${text(long, 20, 200)}BT /F1 10 Tf 0 1 -1 0 50 60 Tm (Upwards) Tj ET` }]),
    )
    expect(fragments.find((fragment) => fragment.text === 'Upwards')?.rotation).toBe(270)
  })

  test('the crop box is the page', async () => {
    const { pages } = await open(
      makePdf([{ content: text('Cropped', 110, 150), entries: '/CropBox [100 100 300 200]' }]),
    )
    expect(pages[0]).toMatchObject({ width: 200, height: 100 })
    expect(pages[0]!.fragments[0]!.x0).toBeCloseTo(10, 0)
    expect(pages[0]!.fragments[0]!.baseline).toBeCloseTo(50, 0)
  })

  test('what no reader sees is kept, with the reason', async () => {
    const content = [
      text(long, 20, 280, 10),
      text(long, 20, 265, 10),
      text('without ink', 20, 240, 10, '3 Tr'),
      text('white', 20, 220, 10, '1 1 1 rg'),
      text('under a bar', 20, 200, 10),
      'q 0.2 0.4 0.6 rg 15 195 100 20 re f Q',
      text('white on the bar', 20, 200, 10, '1 1 1 rg'),
      text('outside', 20, -40, 10),
    ].join('\n')
    const { fragments } = await open(makePdf([{ content }]))
    const hidden = Object.fromEntries(fragments.map((fragment) => [fragment.text.trim(), fragment.hidden]))
    expect(hidden).toMatchObject({
      [long]: undefined,
      'without ink': 'invisible',
      white: 'background-coloured',
      'under a bar': 'covered',
      'white on the bar': undefined,
      outside: 'off-page',
    })
  })

  test('an OCR layer is the text of its page', async () => {
    const { fragments } = await open(makePdf([{ content: text(long, 20, 280, 10, '3 Tr') }]))
    expect(fragments.map((fragment) => [fragment.text, fragment.hidden])).toEqual([[long, undefined]])
  })

  test('fill and stroke in one colour make bold', async () => {
    const { fragments } = await open(makePdf([{ content: text('Thick', 20, 200, 12, '2 Tr 0.5 w') }]))
    expect(fragments[0]!.bold).toBe(true)
  })

  test('a text printed twice is there once: bold, or over its shadow', async () => {
    const content = [
      text('Doubled', 20, 250),
      text('Doubled', 20.4, 250),
      text('Shadow', 20, 200, 12, '0.7 g'),
      text('Shadow', 20.8, 199.4, 12, '0 0 1 rg'),
      text('pull Doubled', 20, 150),
    ].join('\n')
    const { fragments } = await open(makePdf([{ content }]))
    expect(fragments.map((fragment) => [fragment.text, fragment.bold, fragment.color])).toEqual([
      ['Doubled', true, undefined],
      ['Shadow', false, '#0000ff'],
      ['pull Doubled', false, undefined],
    ])
  })

  test('lines, areas and forms', async () => {
    const content = `${text('Figures', 20, 280)} 0.5 w 20 250 m 120 250 l S
      20 240 100 1 re f  q 0 0.5 0 rg 20 200 60 30 re f Q  q 1 0 0 1 200 100 cm /X Do Q`
    const { pages } = await open(
      makePdf([{ content, resources: '/XObject << /X 20 0 R >>' }], {
        20: stream('/Type /XObject /Subtype /Form /BBox [0 0 100 100]', '0 0 1 50 re f 1 0 0 rg 10 10 4 4 re f'),
      }),
    )
    const { rules, shapes } = pages[0]!
    expect(
      rules.map((rule) => [rule.direction, Math.round(rule.x0), Math.round(rule.x1), Math.round(rule.top)]),
    ).toEqual([
      ['horizontal', 20, 120, 50],
      ['horizontal', 20, 120, 59],
      ['vertical', 200, 201, 150],
    ])
    expect(shapes.map((shape) => [shape.color, Math.round(shape.x0), Math.round(shape.bottom)])).toEqual([
      ['#008000', 20, 100],
      ['#ff0000', 210, 190],
    ])
  })

  test('a wide gap parts runs, a word space does not; a gap without a space is one', async () => {
    const content = 'BT /F1 10 Tf 20 200 Td [(one two) -3000 (three) -400 (four)] TJ ET'
    const { fragments } = await open(makePdf([{ content }]))
    expect(fragments.map((fragment) => fragment.text.trim())).toEqual(['one two', 'three four'])
  })

  test('links lie over the text that they are on', async () => {
    const { fragments } = await open(
      makePdf([{ content: text('see our page now', 20, 200), entries: '/Annots [20 0 R]' }], {
        20: '<< /Type /Annot /Subtype /Link /Rect [40 195 92 212] /A << /S /URI /URI (https://fenwick.example/) >> >>',
      }),
    )
    const linked = fragments.filter((fragment) => fragment.url)
    expect(linked.map((fragment) => [fragment.text.trim(), fragment.url])).toEqual([
      ['our page', 'https://fenwick.example/'],
    ])
  })

  test('document information', async () => {
    const info = "/Title (Clocks) /Author () /CreationDate (D:20230504091500+02'00') /Producer (\\376\\377\\330\\000)"
    const read = await open(makePdf([{ content: text('x', 9, 9) }], {}, info, '/Lang (fr-FR)'))
    expect(read.info).toMatchObject({
      title: 'Clocks',
      created: '2023-05-04T09:15:00+02:00',
      language: 'fr-FR',
      pages: 1,
    })
    expect(read.info.author).toBeUndefined()
    expect(read.info.producer).toBeUndefined()
    expect(read.info.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('encryption asks for its password', async () => {
    await expect(open(sample('secret'))).rejects.toMatchObject({
      code: 'encrypted',
      message: expect.stringContaining('--password'),
    })
    await expect(open(sample('secret'), { password: 'ebb' })).rejects.toMatchObject({ code: 'wrong-password' })
    const { fragments } = await open(sample('secret'), { password: 'tide' })
    expect(fragments.map((fragment) => fragment.text).join(' ')).toContain('tidal pool')
  })

  test('what is broken says so, what has no text too', async () => {
    const garbage = new TextEncoder().encode('%PDF-1.7\nnothing of the kind')
    await expect(open(garbage)).rejects.toMatchObject({ code: 'broken' })
    await expect(open(makePdf([{ content: '0 0 10 10 re f' }]))).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringContaining('OCR'),
    })
  })

  test('a page without text is reported, and pages that were not asked for', async () => {
    const pages = [{ content: text('One', 20, 200) }, { content: '' }, { content: text('Three', 20, 200) }]
    const all = await open(makePdf(pages))
    expect(all.rules).toEqual(['page-without-text'])
    const some = await open(makePdf(pages), { maxPages: 1 })
    expect(some.pages.length).toBe(1)
    expect(some.info.pages).toBe(3)
    expect(some.rules).toEqual(['pages-left-out'])
  })

  test('the structure tree names the roles', async () => {
    const { fragments, info } = await open(sample('release-chromium'))
    expect(info.tagged).toBe(true)
    const roleOf = (words: string) => fragments.find((fragment) => fragment.text.includes(words))?.tag
    expect(roleOf('opens its tidal pool')?.role).toBe('H1')
    expect(roleOf('Length')).toMatchObject({ role: expect.stringMatching(/^(LI|LBody)$/) })
    expect(roleOf('Length')!.path).toContain('L')
    expect(roleOf('every day')!.element).toBe(roleOf('the trust’s warden')!.element)
    expect(roleOf('1,200')).toMatchObject({ role: 'TD', path: expect.arrayContaining(['Table', 'TR']) })
    expect(roleOf('Length')!.path.length).toBe(roleOf('Length')!.pathElements.length)
  })

  test('letters that are no letters are counted and not passed off as text', async () => {
    const content = `${text('\\001\\002\\003\\004\\005\\006\\016\\017\\020\\021\\022', 20, 200)}`
    await expect(open(makePdf([{ content }]))).rejects.toMatchObject({ code: 'no-text' })
  })
})

test('content decides, with junk before the header too', () => {
  expect(pdfReader.accepts(makePdf([{ content: '' }]))).toBe(true)
  expect(pdfReader.accepts(new TextEncoder().encode('\r\nHTTP junk\r\n%PDF-1.4'))).toBe(true)
  expect(pdfReader.accepts(new TextEncoder().encode('Press release about PDF'))).toBe(false)
})

test('of a file cut short the text that is left is read', async () => {
  const whole = makePdf([{ content: text(long, 20, 200) }])
  const { fragments } = await readBytes(whole.slice(0, whole.length - 25))
  expect(fragments[0]!.text).toBe(long)
})

test.each(['auto', ...engines] as const)(
  'glyph numbers are no letters (%s): a font without a Unicode map is reported, the pages beside it are read',
  async (engine) => {
    const codes = [...'The company opens a new hall'].map((char) =>
      (char.charCodeAt(0) - 29).toString(16).padStart(4, '0'),
    )
    const lost = `BT /X 12 Tf 20 200 Td <${codes.join('')}> Tj ET`
    const bytes = makePdf([{ content: lost, fonts: '/X 20 0 R' }, { content: text(long, 20, 200) }], {
      20: '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Nowhere /Encoding /Identity-H /DescendantFonts [21 0 R] >>',
      21: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Nowhere /FontDescriptor 22 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>',
      22: '<< /Type /FontDescriptor /FontName /ABCDEF+Nowhere /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    })
    const { pages, rules } = await readBytes(bytes, { engine })
    expect(rules).toEqual(['unreadable-text'])
    expect(pages[0]!.fragments.every((fragment) => fragment.hidden)).toBe(true)
    expect(pages[1]!.fragments[0]).toMatchObject({ text: long })
    expect(pages[1]!.fragments[0]!.hidden).toBeUndefined()
  },
)
