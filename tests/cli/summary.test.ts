import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/batch/outcome.ts'
import { exitCode } from '../../src/cli/exit.ts'
import { escapeData, escapeProperty } from '../../src/cli/report.ts'
import { splitPaths } from '../../src/cli/stdin.ts'
import { duration, summary } from '../../src/cli/summary.ts'
import { Tally } from '../../src/cli/tally.ts'
import type { FailureCode } from '../../src/read/reader.ts'

function tallied(outcomes: Outcome[]): Tally {
  const tally = new Tally()
  for (const outcome of outcomes) tally.add(outcome)
  return tally
}

const failed = (path: string, code: FailureCode): Outcome => ({
  path,
  status: 'failed',
  notices: [],
  failure: { code, message: '' },
})

describe('summary', () => {
  test('what is worst comes first, and its length does not grow with the number of files', () => {
    const outcomes = Array.from({ length: 30_000 }, (_, n) =>
      failed(`${n}.pdf`, (['encrypted', 'empty', 'crashed'] as const)[n % 3] ?? 'empty'),
    )
    const lines = summary(tallied(outcomes), 61)
    expect(lines).toEqual([
      '0 converted, 30,000 failed in 1 min 1 s',
      '  10,000 crashed the converter or its memory: 2.pdf, 5.pdf, 8.pdf, 11.pdf, 14.pdf and 9,995 more',
      '  10,000 are empty: 1.pdf, 4.pdf, 7.pdf, 10.pdf, 13.pdf and 9,995 more',
      '  10,000 need a password: 0.pdf, 3.pdf, 6.pdf, 9.pdf, 12.pdf and 9,995 more',
    ])
  })

  test('warnings by how many documents have them', () => {
    const notices = (...rules: string[]) => rules.map((rule) => ({ rule, reason: '' }))
    const lines = summary(
      tallied([
        { path: 'a', status: 'converted', notices: notices('date-missing', 'date-missing') },
        { path: 'b', status: 'converted', notices: notices('date-missing', 'headline-missing') },
      ]),
      0.04,
    )
    expect(lines).toEqual(['2 converted in 0.0 s', '  warnings: date-missing 2, headline-missing 1'])
  })

  test.each([
    [59.94, '59.9 s'],
    [3599, '59 min 59 s'],
    [7260, '2 h 1 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text)
  })
})

describe('exit code', () => {
  const warned: Outcome = { path: 'a', status: 'converted', notices: [{ rule: 'date-missing', reason: '' }] }
  test.each<[string, Outcome[], { strict?: boolean; failOn?: string[] }, number]>([
    ['all converted', [warned], {}, 0],
    ['one failed', [warned, failed('b', 'empty')], {}, 1],
    ['one differs', [{ path: 'a', status: 'differs', notices: [] }], {}, 1],
    [
      'edited and stale outputs are kept',
      [
        { path: 'a', status: 'edited', notices: [] },
        { path: 'b', status: 'stale', notices: [] },
      ],
      {},
      0,
    ],
    ['strict', [warned], { strict: true }, 1],
    ['strict, without a warning', [{ ...warned, notices: [] }], { strict: true }, 0],
    ['this rule fails', [warned], { failOn: ['date-missing'] }, 1],
    ['another rule fails', [warned], { failOn: ['headline-missing'] }, 0],
  ])('%s', (_, outcomes, { strict = false, failOn = [] }, code) => {
    expect(exitCode(tallied(outcomes), { strict, failOn })).toBe(code)
  })
})

test('workflow commands are escaped as GitHub reads them', () => {
  expect(escapeData('100 %: a,b\r\nc')).toBe('100 %25: a,b%0D%0Ac')
  expect(escapeProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A')
})

describe('a list of paths', () => {
  async function paths(...chunks: string[]): Promise<string[]> {
    const found: string[] = []
    const bytes = Buffer.from(chunks.join('|'))
    // Cut between any two bytes, also within a letter.
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
    }
    for await (const path of splitPaths(pieces())) found.push(path)
    return found
  }

  test.each([
    ['a.pdf\nb ü.pdf\n', ['a.pdf', 'b ü.pdf']],
    ['a.pdf\r\nb.pdf', ['a.pdf', 'b.pdf']],
    ['a.pdf\0b.pdf\0', ['a.pdf', 'b.pdf']],
    ['a\0b\nc\0', ['a', 'b\nc']],
    ['\n\n', []],
    ['alone', ['alone']],
  ])('%j', async (list, expected) => {
    expect(await paths(list)).toEqual(expected)
  })
})
