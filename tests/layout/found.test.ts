// Cases that a first pair of fresh eyes found broken; each is the smallest text that showed it.
import { expect, test } from 'vitest'
import { a4, drawn, laidOut, typed } from './drawing.ts'

const body = `
  The ferries of Norholm run twice as often from next May on and
  also by night, so the company said on the Wednesday before it.
  The first one leaves at five in the morning, the last at two in
  the night, and others follow on the hour until all are at home.
`
const other = `
  A third pier will be there by the spring of the next year with
  an office and a roof, and room for all who wait for the night.
`
test('1 drop cap', () =>
  expect(
    laidOut(
      a4([
        ...drawn(body),
        ...drawn('T', { size: 30, y: 142, x: 50 }),
        ...drawn('he ferries of Norholm run twice as often from next', { x: 66, y: 130 }),
        ...drawn('May on, and by night, so the company said on the', { x: 66, y: 142 }),
        ...drawn('Wednesday before last.', { y: 154 }),
      ]),
    ).at(-1),
  ).toBe(
    'The ferries of Norholm run twice as often from next May on, and by night, so the company said on the Wednesday before last.',
  ))
test('2 space behind a script', () =>
  expect(
    laidOut(
      a4([
        ...drawn('The samedi 1', { y: 60 }),
        ...drawn('er', { x: 110, y: 56.5, size: 6 }),
        ...drawn('avril at', { x: 121 }),
      ]),
    ),
  ).toEqual(['The samedi 1er avril at']))
test('3 mark at a page end', () =>
  expect(
    laidOut(
      a4([...drawn(body.replace('home.', 'home.¹'), { y: 700 }), ...drawn('1 Or at sea.', { y: 780, size: 8 })]),
      a4(drawn(other)),
    ),
  ).toHaveLength(3))
test('4 item over a page, text after the list', () =>
  expect(
    laidOut(
      a4(
        drawn(
          `The ferries of Norholm run twice as often from next May on, with:\n• longer piers,\n• more boats, all of them with a roof and room for a hundred`,
          { y: 760 },
        ),
      ),
      a4(drawn('  people or more,\n• coffee.\n\nThe first one leaves at five in the morning, the last at two.')),
    ).at(-1),
  ).toMatch(/^The first/))
test.each([
  ['THE THIRD PIER', {}],
  ['The third pier', { color: '#cc0000' }],
  ['The third pier', { italic: true }],
])('5 head without white: %s %j', (text, style) =>
  expect(laidOut(a4([...drawn(body), ...drawn(text, { y: 108, ...style }), ...drawn(other, { y: 120 })]))).toContain(
    text,
  ),
)
test('6 labels of like length', () =>
  expect(
    laidOut(
      a4(
        drawn(`
    The ferries of Norholm run twice as often from next May on, and
    these are the lines:

    North line: nine boats
    South line: three boats
    West line: two boats
  `),
      ),
    ),
  ).toHaveLength(4))
test('7 a dump of one line for each paragraph', () =>
  expect(
    laidOut(
      typed(`The ferries of Norholm run twice as often from next May on and also by night, so the company said on the Wednesday before it. The first one leaves at five.
A third pier will be there by the spring of the next year with an office and a roof, and room for all who wait for the night.
Anna Holm is proud of it, and so are her sisters and all those who live in the town.`),
    ),
  ).toHaveLength(3))
test('8 end mark', () =>
  expect(laidOut(typed('The ferries of Norholm run twice\nas often, and by night.\n\n- 30 -')).at(-1)).toBe('- 30 -'))
test.each(['第 1 頁', '第 1 页', '1 頁'])('9 page number %s', (n) =>
  expect(laidOut(a4([...drawn(body), ...drawn(n, { y: 815, size: 8, x: 280 })])).at(-1)).toMatch(
    /^\((?:page-number|footer)\)/,
  ),
)
test.each(['…/…', '.../...'])('10 page turn %s', (n) =>
  expect(laidOut(a4([...drawn(body), ...drawn(n, { y: 140, x: 280 })]), a4(drawn(other)))).toContain(
    `(continuation) ${n}`,
  ),
)
test('11 the same note on each page', () => {
  const fn = (t: string) => a4([...drawn(t), ...drawn('1 Figures are not audited.', { y: 780, size: 8 })])
  expect(laidOut(fn(body.replace('company', 'company¹')), fn(other.replace('office', 'office¹'))).join()).toContain(
    '[^1] Figures',
  )
})
