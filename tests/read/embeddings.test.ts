import { describe, expect, it } from 'vitest'
import { undoEmbeddings } from '../../src/read/embeddings.ts'

/** ⟨ ⟩ embed text from the right, [ ] text from the left, as U+202B, U+202A and U+202C do. */
const marked = (text: string): string =>
  text.replace(/[⟨[⟩\]]/gu, (sign) => ({ '⟨': '\u202b', '[': '\u202a' })[sign] ?? '\u202c')

describe('marks of embedding', () => {
  it.each([
    ['⟨נמל הזהב[ – 2023]נפתח⟩', 'נמל הזהב2023 – נפתח'],
    ['⟨בוועד הנמל[ ,]אמרו[ %94 ]מן העובדים[.]⟩', 'בוועד הנמל, אמרו 94% מן העובדים.'],
    ['⟨טלפון של הנמל[+972 2 555 0144 :]⟩', 'טלפון של הנמל: +972 2 555 0144'],
  ])('numbers and signs as they are seen from the left: %s', (from, to) => {
    expect(undoEmbeddings(marked(from))).toBe(to)
  })

  it('every word for itself, seen from the left', () => {
    expect(undoEmbeddings(marked('.⟨הזהב⟩ ⟨נמל⟩ ⟨את⟩ ,⟨אמרו⟩'))).toBe('אמרו, את נמל הזהב.')
  })

  const wide = '⟨הרחוקה⟩ ⟨בעיר⟩ ⟨הזהב⟩ ⟨נמל⟩ ⟨את⟩ ⟨אמרו⟩ ⟨עובדים⟩'
  it('a number that broke its line, and one that ended it', () => {
    const text = ['⟨ביום⟩ ⟨הנמל⟩', '12', '.⟨הרחוקה⟩ ⟨בעיר⟩ ⟨ביוני⟩', '⟨העיר⟩', '94512', '⟨הודעה⟩', wide].join('\n')
    expect(undoEmbeddings(marked(text)).split('\n')).toMatchObject([
      'הנמל ביום 12 ביוני בעיר הרחוקה.',
      'העיר 94512',
      'הודעה',
      expect.any(String),
    ])
  })

  it('text without them is left alone', () => {
    expect(undoEmbeddings('נמל הזהב – 2023\nHarbour')).toBe('נמל הזהב – 2023\nHarbour')
  })
})
