/**
 * Does `work` on every item, at most `width` at once, and reads items only as there is room: memory does not grow with
 * their number. Stops taking items once the signal is aborted; work under way is waited for.
 *
 * @throws what `work` throws, once the rest has ended
 */
export async function each<T>(
  items: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const running = new Set<Promise<void>>()
  const errors: unknown[] = []
  for await (const item of items) {
    if (signal?.aborted || errors.length > 0) break
    const task: Promise<void> = work(item)
      .catch((error) => void errors.push(error))
      .finally(() => running.delete(task))
    running.add(task)
    if (running.size >= width) await Promise.race(running)
  }
  await Promise.all(running)
  if (errors.length > 0) throw errors[0]
}

/** Like `each`, and hands the results on in the order of the items, holding back at most `width` of them. */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Array<Promise<R>> = []
  for await (const item of items) {
    const task = work(item)
    // Whoever awaits it later gets the error; until then it must not count as unhandled.
    task.catch(() => {})
    waiting.push(task)
    if (waiting.length >= width) yield await waiting.shift()!
  }
  while (waiting.length > 0) yield await waiting.shift()!
}
