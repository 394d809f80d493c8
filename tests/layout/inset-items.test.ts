import { describe, expect, test } from 'vitest'
import { laidOut, typed } from './drawing.ts'

const lead = `The festival of Norholm comes back to the quay from the fifth to the seventh
of July with forty-two bands, a stage that floats and a camp for three thousand.

`
const items = (drawing: string) => laidOut(typed(lead + drawing)).slice(1)

describe('short lines set in, in a dump that lost its bullets', () => {
  test('are items under a heading', () => {
    expect(
      items('Saturday, 6 July\n   12.00 The giants\n   20.00 Neon Rural\n   23.00 The sisters of Tern\nAll is free.'),
    ).toEqual([
      'Saturday, 6 July',
      '- 12.00 The giants',
      '- 20.00 Neon Rural',
      '- 23.00 The sisters of Tern',
      'All is free.',
    ])
  })
  test('and under a colon, over several lines, one list in another', () => {
    expect(
      items(`Who camps should bring:
    a lamp, and something to put on that is warm, since the nights are cold at
    the water;
    shoes:
        old ones
        dry ones
`),
    ).toEqual([
      'Who camps should bring:',
      '- a lamp, and something to put on that is warm, since the nights are cold at the water;',
      '- shoes:',
      '  - old ones',
      '  - dry ones',
    ])
  })
  test('and under a heading in the middle', () => {
    expect(items(`${' '.repeat(34)}The winners\n    Ada Quill, lace\n    Bo Tern, pots\n\nAll is free.`)[1]).toBe(
      '- Ada Quill, lace',
    )
  })
  test.each([
    [
      'a quotation',
      'The mayor said:\n    "We come for one band, and stay for the river."\n    "And we shall do so next year."',
    ],
    ['an address', 'The organisers\n    Ada Quill\n    press@norholm.example'],
    ['one line', 'The mayor says:\n    There is no list here.'],
    [
      'a text in one',
      'The mayor says:\n    There is no list in what I have to say about the festival this year, as you\n    will see.',
    ],
    ['what follows a sentence', 'The mayor has said so.\n    Ada Quill, lace\n    Bo Tern, pots'],
    ['columns', 'The winners\n    Ada Quill        lace\n    Bo Tern          pots'],
  ])('%s is none', (_, drawing) => {
    expect(items(drawing).filter((line) => /^\s*- /u.test(line))).toEqual([])
  })
  test('nor are first lines where paragraphs begin so', () => {
    const found = items(`The bands
    The first band plays on the floating stage at five in the afternoon, as it
does every year.
    It is the oldest.
    It is the loudest.
`)
    expect(found.filter((line) => /^\s*- /u.test(line))).toEqual([])
  })
})
