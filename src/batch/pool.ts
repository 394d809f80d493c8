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
  const running = new Set<Watch>()
  let isStopped = false
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
      if (isStopped) throw new Stopped()
      const watch = new Watch(limits.timeout)
      running.add(watch)
      try {
        return await pool.run({ ...job, started: watch.started }, { signal: watch.signal })
      } catch (error) {
        if (isStopped) throw new Stopped()
        const failure = watch.expired ? timedOut(limits) : crashed(error, limits)
        return { made: [], notices: [], failure } satisfies JobResult
      } finally {
        watch.end()
        running.delete(watch)
      }
    },
    async stop() {
      isStopped = true
      for (const watch of running) watch.abort()
      await pool.destroy()
    },
  }
}

/** The run was stopped while a job was under way: it is as if it had never been begun. */
export class Stopped extends Error {
  override name = 'AbortError'
}

/** Aborts a task that has run for too long, counted from when a worker took it up. */
class Watch {
  readonly started: NonNullable<Job['started']> = new BigInt64Array(new SharedArrayBuffer(8))
  expired = false
  readonly #timeout: number
  readonly #controller = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor(seconds: number) {
    this.#timeout = seconds * 1000
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
      this.abort()
    }, milliseconds)
  }

  abort(): void {
    this.#controller.abort()
  }

  end(): void {
    clearTimeout(this.#timer)
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
