import { expect, it } from 'vitest'
import { toPieces } from '../../src/layout/lines.ts'
import { markUnderlined } from '../../src/layout/underlines.ts'
import type { Rule } from '../../src/read/source.ts'
import { a4, drawn } from './drawing.ts'

/** Ten-point type on baselines 12 points apart: the rule is drawn under the first line's letters. */
function underlined(rule: (line: { x0: number; x1: number; baseline: number }) => Partial<Rule>): boolean[] {
  const page = a4(drawn('Three rooms, three trades\nThe show has three rooms for three trades.'))
  const lines = toPieces(page)
  const { x0, x1, baseline } = lines[0]!
  const drawnRule = { x0, x1, top: baseline + 1.5, bottom: baseline + 2, direction: 'horizontal', ...rule(lines[0]!) }
  markUnderlined(lines, { ...page, rules: [drawnRule as Rule] })
  return lines.map((line) => line.underlined === true)
}

it('a line as long as the letters, right under them', () => expect(underlined(() => ({}))).toEqual([true, false]))
it('none that goes on beside them: a table’s, a letterhead’s', () =>
  expect(underlined(({ x1 }) => ({ x1: x1 + 80 }))).toEqual([false, false]))
it('none that strikes them out or stands far below', () => {
  expect(underlined(({ baseline }) => ({ top: baseline - 3 }))).toEqual([false, false])
  expect(underlined(({ baseline }) => ({ top: baseline + 6 }))).toEqual([false, false])
})
it('none that stands upright', () => expect(underlined(() => ({ direction: 'vertical' }))).toEqual([false, false]))
