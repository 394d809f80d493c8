import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { inPool } from '../../src/batch/pool.ts'

const worker = fileURLToPath(new URL('./workers/moody.mjs', import.meta.url))

function job(name: string) {
  return { name, format: 'markdown', options: {} } as const
}

test('a file that hangs, crashes its worker or eats its memory fails alone, and the worker is replaced', async () => {
  const pool = inPool(worker, { jobs: 2, timeout: 1, maxMemory: 32 })
  const names = ['a', 'hang', 'b', 'crash', 'c', 'eat', 'd', 'throw', 'e', 'hang', 'f']
  const results = await Promise.all(names.map((name) => pool.run(job(name))))
  await pool.stop()
  expect(results.map(({ failure, made }) => failure?.code ?? made[0]?.text)).toEqual([
    'a',
    'timeout',
    'b',
    'crashed',
    'c',
    'crashed',
    'd',
    'crashed',
    'e',
    'timeout',
    'f',
  ])
  expect(results[5]?.failure?.message).toMatch(/in 32 MB of memory/)
  expect(results[7]?.failure?.message).toMatch(/out of ideas$/)
}, 20_000)

test('a file that eats memory outside the heap fails alone too', async () => {
  const pool = inPool(worker, { jobs: 2, timeout: 0, maxMemory: 128, measure: process.memoryUsage.rss })
  const results = await Promise.all(['swell', 'a', 'b'].map((name) => pool.run(job(name))))
  await pool.stop()
  expect(results[0]?.failure?.message).toMatch(/in 128 MB of memory/)
  expect(results.slice(1).map(({ made }) => made[0]?.text)).toEqual(['a', 'b'])
}, 20_000)

test('time in the queue does not count', async () => {
  const pool = inPool(worker, { jobs: 1, timeout: 0.7, maxMemory: 0 })
  const results = await Promise.all(['hang', 'hang', 'a'].map((name) => pool.run(job(name))))
  await pool.stop()
  expect(results[2]?.made[0]?.text).toBe('a')
}, 20_000)

test('a stop gives up what runs, even a file that hangs', async () => {
  const pool = inPool(worker, { jobs: 1, timeout: 0, maxMemory: 0 })
  const runs = Promise.allSettled(['hang', 'a'].map((name) => pool.run(job(name))))
  setTimeout(() => pool.stop(), 200)
  expect((await runs).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
}, 10_000)
