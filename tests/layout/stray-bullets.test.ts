import { expect, test } from 'vitest'
import { laidOut, typed } from './drawing.ts'

const intro = 'The pier grows, says the harbour board, and lists what grows with it.'

test('bullets written before their texts', () => {
  expect(
    laidOut(
      typed(
        `${intro}\n\n•\n•\n\n•\n\nForty metres of granite\n\nNine million crowns\n\nEleven years of waiting\n\n${intro}`,
      ),
    ),
  ).toEqual([intro, '• Forty metres of granite', '• Nine million crowns', '• Eleven years of waiting', intro])
})

test('a dash on a line of its own', () => {
  expect(laidOut(typed(`${intro}\n\n-\n\nForty metres of granite\n\n-\n\nNine million crowns\n\n${intro}`))).toEqual([
    intro,
    '- Forty metres of granite',
    '- Nine million crowns',
    intro,
  ])
})

test('bullets without a text between items have none', () => {
  expect(
    laidOut(typed(`${intro}\n\n•\n• Forty metres\n•\n• Nine million\n\n${intro}`)).filter((text) =>
      /\p{L}/u.test(text),
    ),
  ).toEqual([intro, '• Forty metres', '• Nine million', intro])
})

test('are those of the rows below where there are as many', () => {
  const rows = ['lies at a public street,', 'has two berths at least and', 'is no further off than eighty metres.']
  const found = laidOut(typed(`${intro}\n\n•\n•\n•\n\n${rows.join('\n')}\n\n${intro}\n${intro}\n\n${intro}`))
  expect(found.slice(1, 4)).toEqual(rows.map((row) => `• ${row}`))
  expect(found).toHaveLength(6)
})
