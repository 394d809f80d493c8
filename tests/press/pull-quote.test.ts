import { expect, it } from 'vitest'
import { english, p, press } from './page.ts'

const text = english.map((one) => p(one))
const subheads = (block: ReturnType<typeof p>): string[] =>
  press([p('Forty new jobs for Leeds as pump plant opens', { size: 16, bold: true }), ...text, block, ...text])
    .sections.filter((section) => section.role === 'subhead')
    .map((section) => ('text' in section ? String(section.text) : ''))

const large = { size: 14, italic: true }
const quote = '“We have waited ten years for this plant, and for the people in it”'

it('is no heading in slanted type', () => {
  expect(subheads(p(quote, large))).toEqual([])
})

it('is one where it is short, upright or nobody’s words', () => {
  expect(subheads(p('“Ten years of waiting”', large))).toHaveLength(1)
  expect(subheads(p(quote, { size: 14, bold: true }))).toHaveLength(1)
  expect(subheads(p('We have waited ten years for this plant, and for the people', large))).toHaveLength(1)
})
