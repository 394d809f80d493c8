import { describe, expect, test } from 'vitest'
import { findCaptions } from '../../src/layout/captions.ts'
import type { Picture } from '../../src/read/source.ts'
import { a4, drawn, laidOut, linesOf, type Setting } from './drawing.ts'

const body = `
  The ferries of Norholm run twice as often from next May on and
  also by night, so the company said on the Wednesday before it.
  The first one leaves at five in the morning, the last at two in
  the night, and others follow on the hour until all are at home.
`
const picture: Picture = { x0: 50, x1: 250, top: 150, bottom: 280 }

/** The captions of a page whose picture ends at 280, and some text at `y`. */
function captions(text: string, setting: Setting = {}, pictures = [picture]): string[] {
  const page = a4([...drawn(body), ...drawn(text, { y: 294, size: 8, ...setting })], { pictures })
  const { lines, measure } = linesOf(page)
  return findCaptions(page, lines, measure).captions.map((caption) => caption.text)
}

describe('right under a picture', () => {
  test('smaller than the text', () => expect(captions('Anna Holm on the pier')).toEqual(['Anna Holm on the pier']))
  test('in italics', () =>
    expect(captions('Anna Holm on the pier', { size: 10, italic: true })).toEqual(['Anna Holm on the pier']))
  test('over two lines', () =>
    expect(captions('Anna Holm on the pier\nwith her sisters')).toEqual(['Anna Holm on the pier with her sisters']))
  test('over many lines where it is narrow', () =>
    expect(captions('Anna Holm\non the pier\nwith all of\nher sisters\nand some of\nthe people\nof Norholm')).toEqual([
      'Anna Holm on the pier with all of her sisters and some of the people of Norholm',
    ]))
  test('in the page, it stands in nobody’s sentence', () => {
    const page = a4(
      [
        ...drawn(body, { y: 100 }),
        ...drawn('Anna Holm', { y: 294, size: 8 }),
        ...drawn('and with coffee. '.repeat(3), { y: 310 }),
      ],
      { pictures: [picture] },
    )
    expect(laidOut(page)).toContain('caption: Anna Holm')
  })
})

describe('no caption', () => {
  test('the size of the text', () => expect(captions('Anna Holm on the pier', { size: 10 })).toEqual([]))
  test('bold', () => expect(captions('The third pier', { bold: true })).toEqual([]))
  test('wider than the picture', () =>
    expect(captions('Anna Holm on the pier with her sisters and all of the others there')).toEqual([]))
  test('beside it', () => expect(captions('Anna Holm', { x: 300, y: 270 })).toEqual([]))
  test('far below', () => expect(captions('Anna Holm', { y: 320 })).toEqual([]))
  test('under a small picture, a logo', () =>
    expect(captions('Pier Road 4', {}, [{ ...picture, top: 260 }])).toEqual([]))
  test('under none', () => expect(captions('Pier Road 4', {}, [])).toEqual([]))
  test('a long text in small type', () => {
    const lines = 'Anna Holm on the pier with her sisters\n'.repeat(8).trim()
    expect(captions(lines).join(' ').split('Anna').length - 1).toBeLessThanOrEqual(5)
  })
})
