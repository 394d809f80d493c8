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

/**
 * Like `each`, and hands the results on in the order of the items, each as soon as it and those before it are there, also
 * while the next item is still awaited. Holds back at most `width` of them.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const waiting: Array<Promise<R>> = []
  let next: Promise<IteratorResult<T>> | undefined
  for (let ended = false; ; ) {
    if (!ended && waiting.length < width) next ??= Promise.resolve(iterator.next())
    const [first] = waiting
    if (!next && !first) return
    const arrived = await Promise.race([
      ...(next ? [next.then((item) => ({ item }))] : []),
      ...(first ? [first.then((result) => ({ result }))] : []),
    ])
    if ('result' in arrived) {
      waiting.shift()
      yield arrived.result
      continue
    }
    next = undefined
    if (arrived.item.done) {
      ended = true
      continue
    }
    const task = work(arrived.item.value)
    // Whoever awaits it later gets the error; until then it must not count as unhandled.
    task.catch(() => {})
    waiting.push(task)
  }
}
