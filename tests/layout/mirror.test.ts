import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import { isRightToLeft, mirrorPage } from '../../src/layout/mirror.ts'
import type { Fragment } from '../../src/read/source.ts'
import { a4, laidOut, source } from './drawing.ts'
import { text } from './table-page.ts'

/** A line that ends (on the left) wherever it ends and begins at `right`. */
const line = (content: string, y: number, right = 545, more: Partial<Fragment> = {}): Fragment =>
  text(content, -right, y, more)

const first = 'تعلن شركة العبارات في نورهولم أن قواربها ستسير ليلا ابتداء من'
const second = 'الشهر المقبل وأن رصيفا جديدا سيفتتح في الربيع القادم مع مكتب.'

describe('whether a file runs from right to left', () => {
  const file = (...lines: string[]) => source(a4(lines.map((content, i) => line(content, 60 + 12 * i))))
  test('Arabic', () => expect(isRightToLeft(file(first))).toBe(true))
  test('Hebrew', () => expect(isRightToLeft(file('חברת המעבורות של נורהולם'))).toBe(true))
  test('with names in Latin letters', () => expect(isRightToLeft(file(first, 'Norholm Ferries'))).toBe(true))
  test('Latin with an Arabic name', () =>
    expect(isRightToLeft(file('The ferries of Norholm (نورهولم) run by night'))).toBe(false))
  test('figures say nothing', () => expect(isRightToLeft(file('12 34 56'))).toBe(false))
})

test('a page turned twice is as it was', () => {
  const page = a4([text('one', 50, 60)], { pictures: [{ x0: 10, x1: 20, top: 0, bottom: 9 }] })
  expect(mirrorPage(mirrorPage(page))).toEqual(page)
  expect(mirrorPage(page).pictures[0]).toMatchObject({ x0: 575, x1: 585 })
})

describe('a page from right to left', () => {
  test('lines are joined in logical order', () => {
    expect(laidOut(a4([line(first, 60), line(second, 72)]))).toEqual([`${first} ${second}`])
  })
  test('fragments of a line are read from the right', () => {
    expect(laidOut(a4([line('نورهولم', 60, 520), line('شركة', 60, 545), line(second, 72)]))[0]).toMatch(/^شركة نورهولم/)
  })
  test('the right column comes first', () => {
    const column = (words: string, right: number) =>
      ['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة'].map((word, i) =>
        line(`${words} في هذا العمود من السطر ${word}`, 60 + 12 * i, right),
      )
    const found = laidOut(a4([...column('يسار', 260), ...column('يمين', 545)])).join(' ')
    expect(found.indexOf('يمين')).toBeLessThan(found.indexOf('يسار'))
    expect(found.lastIndexOf('يمين')).toBeLessThan(found.indexOf('يسار'))
  })
  test('bullets stand right of their items', () => {
    const item = (content: string, y: number) => [text('•', -545, y), line(content, y, 530)]
    const found = laidOut(
      a4([line(first, 60), line('الشهر المقبل مع:', 72), ...item('قوارب جديدة', 84), ...item('رصيف جديد', 96)]),
    )
    expect(found.slice(1)).toEqual(['• قوارب جديدة', '• رصيف جديد'])
  })
  test('blocks stand where they stand on the page', () => {
    const [block] = layOut(source(a4([line(first, 60), line(second, 72)])))
    expect(block!.box.x1).toBe(545)
    expect(block!.box.x0).toBeCloseTo(545 - 5 * Math.max(first.length, second.length), 5)
  })
  test('a number whose signs are in another font is whole, and white stays around it', () => {
    const parts = [
      text('טלפון', 500, 100, { x1: 540 }),
      text('04 ', 440, 100, { x1: 450 }),
      text('-', 450, 100, { x1: 455 }),
      text('555', 455, 100, { x1: 470 }),
      text('-', 470, 100, { x1: 475 }),
      text('0163', 475, 100, { x1: 495 }),
      text('דוברת', 380, 100, { x1: 430 }),
    ]
    const page = a4([line('חברת המעבורות של נורהולם מודיעה', 60), ...parts])
    expect(laidOut(page).join(' ')).toContain('טלפון 04-555-0163 דוברת')
  })
  test('two numbers with white between them stand as the page runs', () => {
    const parts = [
      text('שנים', 500, 100, { x1: 540 }),
      text('2023', 470, 100, { x1: 490 }),
      text('2024', 440, 100, { x1: 460 }),
    ]
    const page = a4([line('חברת המעבורות של נורהולם מודיעה', 60), ...parts])
    expect(laidOut(page).join(' ')).toContain('שנים 2023 2024')
  })
  test('a line in Latin letters is read from the left', () => {
    const latin = [text('Norholm', 400, 100), text('Ferries', 440, 100)]
    expect(laidOut(a4([line(first, 60), line(second, 72), ...latin])).at(-1)).toBe('Norholm Ferries')
  })
})
