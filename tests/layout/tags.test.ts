import { describe, expect, test } from 'vitest'
import { judgeTags } from '../../src/layout/tags.ts'
import type { Fragment, Tag } from '../../src/read/source.ts'
import { a4, drawn, laidOut, linesOf } from './drawing.ts'

const tag = (element: number, role = 'P', path: string[] = ['Document'], pathElements: number[] = [0]): Tag => ({
  role,
  element,
  path,
  pathElements,
})

const rows = [
  'The ferries of Norholm run twice as often from next May on and',
  'also by night, so the company said on the Wednesday before it.',
  'The first one leaves at five in the morning, the last at two in',
  'the night, and others follow on the hour until all are at home.',
]

/** The four rows, each in the element that is given for it. */
const tagged = (elements: Array<number | undefined>, ys = [60, 72, 84, 96]): Fragment[] =>
  rows.flatMap((row, i) => drawn(row, { y: ys[i]!, ...(elements[i] === undefined ? {} : { tag: tag(elements[i]!) }) }))

function judge(fragments: Fragment[]): boolean {
  const { lines, measure } = linesOf(a4(fragments))
  return judgeTags([lines], measure)
}

describe('whether tags part the text as a reader would', () => {
  test('one element for each paragraph', () => expect(judge(tagged([1, 1, 2, 2]))).toBe(true))
  test('one for each line: sentences run on from one into the next', () => {
    const more = drawn(rows.join('\n'), { y: 108 }).map((f, i) => ({ ...f, tag: tag(5 + i) }))
    expect(judge([...tagged([1, 2, 3, 4]), ...more])).toBe(false)
  })
  test('one for the whole page: wide white inside', () => {
    expect(judge(tagged([1, 1, 1, 1], [60, 72, 120, 170]))).toBe(false)
  })
  test('hardly any', () => expect(judge(tagged([1, undefined, undefined, undefined]))).toBe(false))
  test('none', () => expect(judge(tagged([undefined, undefined, undefined, undefined]))).toBe(false))
})

describe('good tags', () => {
  test('part paragraphs that geometry would join', () => {
    expect(laidOut(a4(tagged([1, 1, 2, 2])))).toEqual([`${rows[0]} ${rows[1]}`, `${rows[2]} ${rows[3]}`])
    expect(laidOut(a4(tagged([undefined, undefined, undefined, undefined])))).toHaveLength(1)
  })
  test('join what geometry would part', () => {
    const [a, b, c, d] = tagged([1, 1, 1, 1])
    const short = { ...b!, text: 'also by night.', x1: b!.x0 + 70 }
    const untagged = [a!, short, c!, d!].map(({ tag: _, ...fragment }) => fragment)
    expect(laidOut(a4([a!, short, c!, d!]))).toHaveLength(1)
    expect(laidOut(a4(untagged))).toHaveLength(2)
  })
  test('do not join a bold line that was broken by hand to its text, nor labels with their values', () => {
    const all = { tag: tag(7) }
    const page = a4([
      ...tagged([1, 1, 2, 2]),
      ...drawn('More ferries', { y: 120, bold: true, ...all }),
      ...drawn('The harbour wants more of them for all who travel by night and', { y: 132, ...all }),
      ...drawn('by day.', { y: 144, ...all }),
      ...drawn('Length: 40 m', { y: 170, tag: tag(8) }),
      ...drawn('Price: 12 crowns', { y: 182, tag: tag(8) }),
    ])
    expect(laidOut(page).slice(2)).toEqual([
      'More ferries',
      'The harbour wants more of them for all who travel by night and by day.',
      'Length: 40 m',
      'Price: 12 crowns',
    ])
  })
  test('join a time of day cut by a line end', () => {
    const page = a4([
      ...tagged([1, 1, 2, 2]),
      ...drawn('When: Saturday, June 10, at', { y: 120, tag: tag(8) }),
      ...drawn('9:30 a.m. sharp. The boats will not wait.', { y: 132, tag: tag(8) }),
    ])
    expect(laidOut(page)).toHaveLength(3)
  })
  test('make items of what has no sign', () => {
    const item = (text: string, n: number, y: number) =>
      drawn(text, { y, x: 60, tag: tag(10 + 2 * n, 'LBody', ['Document', 'L', 'LI'], [0, 8, 9 + 2 * n]) })
    const page = a4([...tagged([1, 1, 2, 2]), ...item('more boats', 1, 108), ...item('longer piers', 2, 120)])
    expect(laidOut(page).slice(2)).toEqual(['- more boats', '- longer piers'])
  })
})
