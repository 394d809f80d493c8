import type { Job } from './job.ts'

/** Watches over one job that a worker has been given, and can take it back. */
export class Watch {
  /** Filled in by the worker when it begins. */
  readonly started: NonNullable<Job['started']> = new BigInt64Array(new SharedArrayBuffer(8))
  /** Why it was taken back. */
  reason: 'timeout' | 'memory' | 'stop' | undefined
  readonly #timeout: number
  readonly #controller = new AbortController()
  #timer: NodeJS.Timeout | undefined

  /** @param seconds it may take once a worker has begun; 0 for no limit */
  constructor(seconds: number) {
    this.#timeout = seconds * 1000
    if (this.#timeout > 0) this.#wait(this.#timeout)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** When it began, in milliseconds since 1970; 0 while it waits for a worker. */
  get since(): number {
    return Number(Atomics.load(this.started, 0))
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      const left = this.since === 0 ? this.#timeout : this.since + this.#timeout - Date.now()
      if (left > 0) this.#wait(left)
      else this.abort('timeout')
    }, milliseconds)
  }

  abort(reason: NonNullable<Watch['reason']>): void {
    this.reason ??= reason
    this.#controller.abort()
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}

/** Milliseconds between two looks at the memory, and after a job was taken back until its memory is free again. */
const look = 100
const grace = 1000

/**
 * Takes back the job that has run longest while the process holds more memory than its workers together may. The limit on
 * a worker's heap does not count buffers and WebAssembly, which is where a PDF engine's memory is.
 *
 * @param measure memory of the whole process, in bytes
 * @param allowed bytes beyond what it holds now
 * @returns ends the guard
 */
export function guardMemory(running: ReadonlySet<Watch>, measure: () => number, allowed: number): () => void {
  const limit = measure() + allowed
  let quietUntil = 0
  const timer = setInterval(() => {
    if (Date.now() < quietUntil || measure() <= limit) return
    const [longest] = [...running].filter(({ since }) => since > 0).sort((a, b) => a.since - b.since)
    longest?.abort('memory')
    quietUntil = Date.now() + grace
  }, look)
  timer.unref()
  return () => clearInterval(timer)
}
