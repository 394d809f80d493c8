import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { fallen, raised } from '../eval/record.mjs'
// @ts-expect-error a script without types
import { summary, table } from '../eval/table.mjs'

test('the record rises, counts of mistakes fall', () => {
  const record = { made: { title: 0.9, leaks: 3 }, real: { title: 0.5 } }
  expect(raised(record, { made: { documents: 9, title: 0.95123, leaks: 4, date: null } })).toEqual({
    made: { title: 0.9512, leaks: 3 },
    real: { title: 0.5 },
  })
  expect(raised(record, { made: { title: 0.8, leaks: 2 } }).made).toEqual({ title: 0.9, leaks: 2 })
  expect(record.made).toEqual({ title: 0.9, leaks: 3 })
})

test('half a point below the record is a fall, one more leak too', () => {
  const record = { made: { title: 0.9, leaks: 3, missing: 0 } }
  const falls = (title: number | null, leaks: number, missing?: number): unknown[] =>
    fallen(record, { made: { title, leaks, missing } })
  expect(falls(0.8951, 3)).toEqual([])
  expect(falls(0.8949, 3)).toEqual(['made title: 89.5, record 90.0'])
  expect(falls(0.9, 4)).toEqual(['made leaks: 4, record 3'])
  expect(falls(0.9, 3, 1)).toEqual(['made missing: 1, record 0'])
  expect(falls(null, 3)).toHaveLength(1)
})

test('means are over the documents that have the figure', () => {
  const row = (title: number | undefined, hit: number): object => ({
    ...{ checks: { title }, byType: { p: { want: 4, hit } }, f1: 1, leaks: 1, invented: undefined },
  })
  expect(summary([row(1, 4), row(0, 0), row(undefined, 2)])).toMatchObject({
    documents: 3,
    title: 0.5,
    recall_p: 0.5,
    recall_h: null,
    leaks: 3,
    invented: 0,
    date: null,
  })
})

test('the table has one row for each figure', () => {
  expect(table({ made: { documents: 2, title: 0.5 }, real: { documents: 1, title: null } }).split('\n')).toEqual([
    '                      made       real',
    'documents                2          1',
    'title                 50.0          –',
  ])
})
