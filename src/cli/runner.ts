import { inThread, type Runner } from '../batch/runner.ts'
import type { Settings } from './settings.ts'

/** Inputs that are converted in this thread: starting a worker costs more than they do. */
const few = 3

/**
 * Where a run's conversions are done.
 *
 * @param count of the inputs, `Infinity` where it is not known
 * @param worker path of the worker's module
 */
export async function runnerFor(count: number, settings: Settings, worker: string): Promise<Runner> {
  if (count <= few && !settings.limited) return inThread()
  const { inPool } = await import('../batch/pool.ts')
  return inPool(worker, { ...settings.limits, jobs: Math.max(1, Math.min(settings.limits.jobs, count)) })
}
