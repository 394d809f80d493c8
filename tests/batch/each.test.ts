import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { each, inOrder } from '../../src/batch/each.ts'

function* counting(to: number, taken: { count: number }): Generator<number> {
  for (let n = 0; n < to; n++) {
    taken.count++
    yield n
  }
}

test('no more items are taken than are worked on', async () => {
  let most = 0
  let done = 0
  const taken = { count: 0 }
  await each(counting(200, taken), 4, async () => {
    most = Math.max(most, taken.count - done)
    await wait(0)
    done++
  })
  expect(done).toBe(200)
  expect(most).toBeLessThanOrEqual(4)
})

test('after the signal no item is begun, and what was begun is waited for', async () => {
  const stop = new AbortController()
  const finished: number[] = []
  await each(
    counting(100, { count: 0 }),
    2,
    async (n) => {
      if (n === 5) stop.abort()
      await wait(5)
      finished.push(n)
    },
    stop.signal,
  )
  expect(finished).toEqual([0, 1, 2, 3, 4, 5])
})

test('an error ends the run and is thrown once the rest has ended', async () => {
  const finished: number[] = []
  const run = each(counting(100, { count: 0 }), 3, async (n) => {
    if (n === 1) throw new Error('one')
    await wait(5)
    finished.push(n)
  })
  await expect(run).rejects.toThrow('one')
  expect(finished.length).toBeLessThan(10)
})

test('results come in the order of the items, and no more than the window is held back', async () => {
  const taken = { count: 0 }
  const results: number[] = []
  for await (const n of inOrder(counting(50, taken), 5, (n) => wait((n * 7) % 11, n))) {
    results.push(n)
    expect(taken.count - results.length).toBeLessThanOrEqual(5)
  }
  expect(results).toEqual(Array.from({ length: 50 }, (_, n) => n))
})

test('a result does not wait for the next item', async () => {
  let give: (() => void) | undefined
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise<void>((resolve) => {
      give = resolve
    })
    yield 2
  }
  const results = inOrder(slow(), 8, async (n) => n * 10)
  expect(await results.next()).toEqual({ value: 10, done: false })
  give?.()
  expect(await results.next()).toEqual({ value: 20, done: false })
  expect((await results.next()).done).toBe(true)
})
