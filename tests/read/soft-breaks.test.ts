import { describe, expect, it } from 'vitest'
import { joinKernedBreaks, joinSoftBreaks } from '../../src/read/soft-breaks.ts'

const soft = (text: string): string => text.replaceAll('~', '\u00ad')

describe('lines broken at every soft hyphen', () => {
  it('are put together; the hyphen that was printed is a line end', () => {
    const text =
      'The har~\nbour board of Nor~\nholm met on Tues~\n‐\nday night in the fish hall,\nwhich smelled of tar.'
    expect(joinSoftBreaks(soft(text))).toBe(
      'The harbour board of Norholm met on Tues‐\nday night in the fish hall,\nwhich smelled of tar.',
    )
  })
  it('without a printed hyphen grow no longer than the longest whole line', () => {
    const text =
      'The har~\nbour board of Norholm met on Tues~\nday night in the hall,\nwhich smelled of tar and of rope.'
    expect(
      joinSoftBreaks(soft(text))
        .split('\n')
        .map((line) => line.length),
    ).toEqual([8, 34, 22, 33])
  })
  it('a soft hyphen here and there is left to the layout', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `line ${i} of the text`)
    const text = soft(['A har~', ...lines].join('\n'))
    expect(joinSoftBreaks(text)).toBe(text)
  })
})

describe('lines broken between a stop and an opening bracket', () => {
  const full = '港湾局は北の桟橋を四十メートル延ばすことを決めた。工事は三月'
  const text = (a: string, b: string): string => [full, full, full, full, full, a, b, 'ました。'].join('\n')
  it('two pieces that fill the width together were one line', () => {
    expect(joinKernedBreaks(text('局長は次のように述べています。', '「長く待たれた工事が始まりまし'))).toContain(
      '述べています。「長く待たれた',
    )
  })
  it('a heading between brackets has a line of its own', () => {
    const lines = text('局長は次のように述べていると伝えています。', '【港湾局の概要】')
    expect(joinKernedBreaks(lines)).toBe(lines)
  })
  it('a paragraph that opens with a quotation fills its line alone', () => {
    const lines = text('局長は次のように述べています。', `「${full.slice(1)}`)
    expect(joinKernedBreaks(lines)).toBe(lines)
  })
})
