import { describe, expect, test } from 'vitest'
import { a4, drawn, linesOf, typed } from './drawing.ts'

const body = `
  The ferry company of Norholm carried more travellers last year
  than ever before, and the harbour grew to twice its old size in
  the same time. A third pier will open in the spring of the year
  with a new office, so that there will be room for all who come.
`

describe('the running text of a document', () => {
  test('is that of most letters, not of most lines', () => {
    const { measure } = linesOf(
      a4([...drawn('Contact\nPier 4\nNorholm\nTel. 12\nFax 14\nOpen', { y: 400, size: 8 }), ...drawn(body, { y: 60 })]),
    )
    expect(measure).toMatchObject({ size: 10, leading: 12, letter: 5, bold: false, exact: true })
  })
  test('bold in a bold document means nothing', () => {
    expect(linesOf(a4(drawn(body, { bold: true }))).measure.bold).toBe(true)
    expect(linesOf(a4([...drawn('HEAD', { bold: true }), ...drawn(body, { y: 90 })])).measure.bold).toBe(false)
  })
  test('has its own distance of lines', () => {
    expect(linesOf(a4(drawn(body, { leading: 18 }))).measure.leading).toBeCloseTo(18, 1)
  })
  test('no distance is usual where none returns', () => {
    const loose = [0, 13, 29, 42.5].flatMap((y, i) => drawn(body.trim().split('\n')[i]!.trim(), { y: 60 + y }))
    expect(linesOf(a4(loose)).measure.exact).toBe(false)
  })
  test('of a dump: a row, a column', () => {
    expect(linesOf(typed(body)).measure).toMatchObject({ size: 1, leading: 1, letter: 1, exact: false })
  })
  test('a dump with a paragraph on a line is not wrapped, one long row of a table is no paragraph', () => {
    const paragraph = `${body.trim().replace(/\s+/g, ' ')}`
    const unwrapped = (content: string) => linesOf(typed(content)).measure.unwrapped
    expect(unwrapped(`A new pier\n${paragraph}\nIt opens soon.`)).toBe(true)
    expect(unwrapped(`A new pier\n${paragraph.slice(0, -1)} 12 14\nIt opens soon.`)).toBe(false)
    expect(unwrapped(body)).toBe(false)
  })
  test('small type has its own distance', () => {
    const { measure } = linesOf(a4([...drawn(body), ...drawn(body, { y: 400, size: 8, leading: 9 })]))
    expect(measure.leadings.get('8.0')).toBeCloseTo(9, 5)
  })
})

describe('the sign at the end of cut lines', () => {
  const own = (content: string) => linesOf(a4(drawn(content))).measure.ownCutSign
  test('is the producer’s where no word inside a line has it', () => {
    expect(own('more tra‐\nvellers on well-known ferries')).toBe(true)
    expect(own('more tra‐\nvellers on well‐known ferries')).toBeUndefined()
    expect(own('more tra-\nvellers on well-known ferries')).toBeUndefined()
  })
})

describe('the words of a document', () => {
  const words = (content: string) => linesOf(a4(drawn(content))).measure.words
  test('with their hyphens, small', () => {
    expect(words('The know-how of the North‑Quay')).toEqual(
      new Map([
        ['the', 2],
        ['know-how', 1],
        ['of', 1],
        ['north-quay', 1],
      ]),
    )
  })
  test('without the one that a line end may have cut', () => {
    expect([...words('more tra-\nvellers').keys()]).toEqual(['more', 'vellers'])
    expect([...words('more tra\u00ad\nvellers').keys()]).toEqual(['more', 'vellers'])
  })
})
