import { describe, expect, test } from 'vitest'
import { rejoin, toPieces } from '../../src/layout/lines.ts'
import { lineSpans } from '../../src/layout/spans.ts'
import { a4, drawn, laidOut, linesOf, typed } from './drawing.ts'
import { text } from './table-page.ts'

const pieces = (...fragments: Parameters<typeof a4>[0]) => toPieces(a4(fragments)).map((l) => l.text)

describe('fragments of one line', () => {
  test('stand in the order of the page, not of the file', () => {
    expect(pieces(text('line', 70, 60), text('One', 50, 60))).toEqual(['One line'])
  })
  test('a gap is a space, none is none', () => {
    expect(pieces(text('one', 50, 60), text('line', 70, 60))).toEqual(['one line'])
    expect(pieces(text('har', 50, 60), text('bour', 65, 60))).toEqual(['harbour'])
    expect(pieces(text('har', 50, 60), text('bour', 66, 60))).toEqual(['harbour'])
  })
  test('a space that is printed is not doubled', () => {
    expect(pieces(text('one ', 50, 60), text('line', 71, 60))).toEqual(['one line'])
  })
  test('East Asian letters set apart are one word', () => {
    expect(
      pieces(text('新', 50, 60, { x1: 60 }), text('桟', 62, 60, { x1: 72 }), text('橋', 74, 60, { x1: 84 })),
    ).toEqual(['新桟橋'])
  })
  test('a baseline that differs a little is the same line', () => {
    expect(pieces(text('one', 50, 60), text('line', 70, 61.5))).toEqual(['one line'])
    expect(pieces(text('one', 50, 60), text('line', 70, 68))).toEqual(['one', 'line'])
  })
  test('a wide gap parts pieces, which stay apart where it is too wide for words', () => {
    expect(pieces(...drawn('left      right'))).toEqual(['left', 'right'])
    const letter = 5
    const apart = toPieces(a4([text('left', 50, 60), text('right', 150, 60)]))
    expect(rejoin(apart, letter).map((l) => l.text)).toEqual(['left', 'right'])
    const near = toPieces(a4([text('left', 50, 60), text('right', 85, 60)]))
    expect(rejoin(near, letter).map((l) => l.text)).toEqual(['left right'])
  })
  test('words of a justified line beside a picture are one line, as the line below reaches from edge to edge', () => {
    const rows = (...drawing: string[]) =>
      rejoin(toPieces(a4(drawn(drawing.join('\n'), { x: 150 }))), 5).map((l) => l.text)
    const wide = drawn('The ferries of Norholm run twice as often from', { y: 48 })
    const beside = drawn('Boats       run\nalso by nightly', { x: 150 })
    const lines = (last: typeof beside) => rejoin(toPieces(a4([...wide, ...last])), 5).map((l) => l.text)
    expect(lines(beside)).toContain('Boats run')
    expect(lines(drawn('Boats       run\nalso by', { x: 150 }))).toContain('Boats')
    expect(rows('Boats       run', 'also by nightly')).toContain('Boats run')
  })
  test('words of a justified first line that is set in', () => {
    const page = [
      ...drawn('The       harbour', { x: 68 }),
      ...drawn('museum of Norholm is', { y: 72 }),
      ...drawn('open again for all to', { y: 84 }),
    ]
    expect(rejoin(toPieces(a4(page)), 5).map((l) => l.text)[0]).toBe('The harbour')
  })
  test('a number belongs to the text behind it however wide the gap', () => {
    const far = toPieces(a4([text('1.', 50, 60), text('A pier', 110, 60)]))
    expect(rejoin(far, 5).map((l) => l.text)).toEqual(['1. A pier'])
  })
  test('what a reader of the page does not see is in no line', () => {
    expect(pieces(text('seen', 50, 60), text('hidden', 80, 60, { hidden: 'invisible' }))).toEqual(['seen'])
    expect(pieces(text('seen', 50, 60), text('turned', 20, 60, { rotation: 90 }))).toEqual(['seen'])
  })
  test('rows of a dump are lines', () => {
    expect(toPieces(typed('one line\nanother')).map((l) => l.text)).toEqual(['one line', 'another'])
  })
})

describe('raised and lowered signs', () => {
  test('a mark of two sizes is one mark', () => {
    const mark = [
      text('※', 90, 55, { x1: 95, size: 4.8, top: 51, bottom: 56 }),
      text('2', 95, 57.6, { x1: 98, size: 6.5, top: 52.4, bottom: 59 }),
    ]
    expect(pieces(text('Norholm ', 50, 60), ...mark, text(' ferries', 101, 60))).toEqual(['Norholm ※2 ferries'])
  })
  test('stay in their line', () => {
    const { lines } = linesOf(a4(drawn('a quay of 400 m² was built\nand a pier of 12 m² as well')))
    expect(lines.map((l) => l.text)).toEqual(['a quay of 400 m2 was built', 'and a pier of 12 m2 as well'])
  })
  test('are told from the text around', () => {
    const [line] = linesOf(a4(drawn('a quay of 400 m² was built'))).lines
    expect(lineSpans(line!)).toEqual([
      { text: 'a quay of 400 m' },
      { text: '2 ', script: 'super' },
      { text: 'was built' },
    ])
  })
  test('a figure set low is a subscript', () => {
    const [line] = linesOf(a4([text('less CO', 50, 60), text('2', 85, 62, { size: 6, top: 57, bottom: 63.5 })])).lines
    expect(lineSpans(line!)).toEqual([{ text: 'less CO' }, { text: '2', script: 'sub' }])
  })
  test('small type on its own line is none', () => {
    const { lines } = linesOf(a4([...drawn('a quay'), ...drawn('small print', { y: 70, size: 6 })]))
    expect(lines.map((l) => l.text)).toEqual(['a quay', 'small print'])
  })
  test('small type on the same baseline is none', () => {
    const [line] = linesOf(a4([text('12', 50, 60), text('km', 62, 60, { size: 7, x1: 69 })])).lines
    expect(lineSpans(line!).map((s) => s.script)).toEqual([undefined])
  })
})

describe('large numbers beside a text', () => {
  const item = (y: number, n: string) => [
    ...drawn('The ferries run twice\nas often from May on,\nand also by night.', { x: 90, y }),
    text(n, 50, y + 24, { size: 34, x1: 75, top: y - 6, bottom: y + 30 }),
  ]
  test('open it, where the next one stands under them', () => {
    expect(laidOut(a4([...item(100, '1.'), ...item(160, '2.')]))).toEqual([
      '1. The ferries run twice as often from May on, and also by night.',
      '2. The ferries run twice as often from May on, and also by night.',
    ])
  })
  test('stay where they are alone, or count nothing', () => {
    expect(laidOut(a4(item(100, '1.'))).join()).not.toMatch(/^1\. The/u)
    expect(laidOut(a4([...item(100, '25'), ...item(160, '40')])).join()).not.toMatch(/^25 The/u)
  })
})

describe('a line looks like most of its letters', () => {
  test('bold and italic', () => {
    const [line] = linesOf(a4([text('Norholm:', 50, 60, { bold: true }), text('more boats than ever', 95, 60)])).lines
    expect(line).toMatchObject({ bold: false, size: 10 })
    expect(lineSpans(line!)).toEqual([{ text: 'Norholm:', bold: true }, { text: ' more boats than ever' }])
  })
  test('size', () => {
    const [line] = linesOf(a4([text('T', 50, 60, { size: 24, top: 40 }), text('he ferries of Norholm', 55, 60)])).lines
    expect(line).toMatchObject({ size: 10, text: 'The ferries of Norholm' })
  })
})

describe('a soft hyphen', () => {
  const line = (content: string) => linesOf(a4(drawn(content))).lines[0]!.text
  test('inside a line is not printed', () => expect(line('recher\u00adches')).toBe('recherches'))
  test('at its end stays for the seam', () => expect(line('recher\u00ad')).toBe('recher\u00ad'))
  test('with a hyphen printed beside it is one', () => expect(line('recher\u00ad-')).toBe('recher\u00ad'))
})

describe('a wide line of few words', () => {
  const full = 'www.harbour.example/register until the middle of the month and with names of all'
  test('is one where its gaps are alike, and its columns otherwise', () => {
    const texts = (line: string) => rejoin(toPieces(a4(drawn(`${line}\n${full}`))), 5).map((l) => l.text)
    expect(texts('Until     the     15th     of     July     all     here     live     whoever     can')).toHaveLength(
      2,
    )
    expect(
      texts('Until     the  15th           of     July       all   here       live   whoever  can'),
    ).not.toHaveLength(2)
  })
})
