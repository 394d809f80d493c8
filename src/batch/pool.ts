import { Piscina } from 'piscina'
import type { Failure, JobResult } from './job.ts'
import type { Limits, Runner } from './runner.ts'
import { tooLong } from './trouble.ts'
import { guardMemory, Watch } from './watch.ts'

/**
 * Runs jobs in worker threads. A file that hangs, eats memory or crashes its worker fails alone; the pool replaces the
 * worker.
 *
 * @param filename absolute path of the worker's module
 */
export function inPool(filename: string, limits: Limits): Runner {
  const running = new Set<Watch>()
  let isStopped = false
  let pool: Piscina | undefined
  let endGuard: (() => void) | undefined
  // With the first job: a run that finds nothing to do starts no worker.
  const start = () => {
    const allowed = limits.maxMemory * limits.jobs * 2 ** 20
    if (limits.measure && allowed) endGuard = guardMemory(running, limits.measure, allowed)
    return new Piscina({
      filename,
      minThreads: limits.jobs,
      maxThreads: limits.jobs,
      // Sleeping on a shared buffer would keep a worker from answering to the end of a run.
      atomics: 'disabled',
      ...(limits.maxMemory ? { resourceLimits: { maxOldGenerationSizeMb: limits.maxMemory } } : {}),
    })
  }
  return {
    isInterruptible: true,
    width: limits.jobs,
    async run(job) {
      if (isStopped) throw new Stopped()
      const watch = new Watch(limits.timeout)
      running.add(watch)
      try {
        pool ??= start()
        return await pool.run({ ...job, started: watch.started }, { signal: watch.signal })
      } catch (error) {
        if (isStopped) throw new Stopped()
        return { made: [], notices: [], failure: lost(watch, error, limits) } satisfies JobResult
      } finally {
        watch.end()
        running.delete(watch)
      }
    },
    async stop() {
      isStopped = true
      endGuard?.()
      for (const watch of running) watch.abort('stop')
      await pool?.destroy()
    },
  }
}

/** The run was stopped while a job was under way: it is as if it had never been begun. */
export class Stopped extends Error {
  override name = 'AbortError'
}

/** Why a job was lost with its worker. */
function lost(watch: Watch, error: unknown, { timeout, maxMemory }: Limits): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  if (watch.reason === 'timeout') {
    return { code: 'timeout', message: tooLong(timeout) }
  }
  if (watch.reason === 'memory' || code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { code: 'crashed', message: `Cannot convert in ${maxMemory} MB of memory; \`--max-memory\` sets the limit` }
  }
  return { code: 'crashed', message: `Cannot convert, the worker ended: ${String(message).split('\n')[0]}` }
}
