import { Piscina } from 'piscina'
import type { Failure, Job, JobResult } from './job.ts'
import type { Limits, Runner } from './runner.ts'

/**
 * Runs jobs in worker threads. A file that hangs, eats memory or crashes its worker fails alone; the pool replaces the
 * worker.
 *
 * @param filename absolute path of the worker's module
 */
export function inPool(filename: string, limits: Limits): Runner {
  const stopped = new AbortController()
  const pool = new Piscina({
    filename,
    minThreads: limits.jobs,
    maxThreads: limits.jobs,
    // Tasks are handed out one by one as workers come free, so a worker that waits must not give up its thread.
    idleTimeout: Number.POSITIVE_INFINITY,
    // Sleeping on a shared buffer would keep a worker from answering to the end of a run.
    atomics: 'disabled',
    ...(limits.maxMemory ? { resourceLimits: { maxOldGenerationSizeMb: limits.maxMemory } } : {}),
  })
  return {
    isInterruptible: true,
    width: limits.jobs,
    async run(job) {
      const watch = new Watch(limits.timeout, stopped.signal)
      try {
        return await pool.run({ ...job, started: watch.started }, { signal: watch.signal })
      } catch (error) {
        stopped.signal.throwIfAborted()
        const failure = watch.expired ? timedOut(limits) : crashed(error, limits)
        return { made: [], notices: [], failure } satisfies JobResult
      } finally {
        watch.end()
      }
    },
    async stop() {
      stopped.abort()
      await pool.destroy()
    },
  }
}

/** Aborts a task that has run for too long, counted from when a worker took it up. */
class Watch {
  readonly started: NonNullable<Job['started']> = new BigInt64Array(new SharedArrayBuffer(8))
  expired = false
  readonly #timeout: number
  readonly #stopped: AbortSignal
  readonly #controller = new AbortController()
  readonly #stop = () => this.#controller.abort()
  #timer: NodeJS.Timeout | undefined

  constructor(seconds: number, stopped: AbortSignal) {
    this.#timeout = seconds * 1000
    this.#stopped = stopped
    stopped.addEventListener('abort', this.#stop)
    if (this.#timeout > 0) this.#wait(this.#timeout)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      const started = Number(Atomics.load(this.started, 0))
      const left = started === 0 ? this.#timeout : started + this.#timeout - Date.now()
      if (left > 0) return this.#wait(left)
      this.expired = true
      this.#controller.abort()
    }, milliseconds)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#stopped.removeEventListener('abort', this.#stop)
  }
}

function timedOut({ timeout }: Limits): Failure {
  return { code: 'timeout', message: `Cannot convert in ${timeout} s, gave up; \`--timeout\` sets the limit` }
}

function crashed(error: unknown, { maxMemory }: Limits): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const limit = maxMemory ? ` in ${maxMemory} MB` : ''
    return { code: 'crashed', message: `Cannot convert${limit}, out of memory; \`--max-memory\` sets the limit` }
  }
  return { code: 'crashed', message: `Cannot convert, the worker ended: ${String(message).split('\n')[0]}` }
}
