import { inThread, type Runner } from '../batch/runner.ts'
import type { Settings } from './settings.ts'

/**
 * Where a run's conversions are done. A single file is converted in this thread, since a worker would cost a tenth of its
 * time; where there are others, one that hangs must not take them with it, nor keep a program that reads our report from
 * being told.
 *
 * @param count of the inputs, `Infinity` where it is not known
 * @param worker path of the worker's module
 */
export async function runnerFor(count: number, settings: Settings, worker: string): Promise<Runner> {
  if (count <= 1 && !settings.limited && settings.reporter === 'text') return inThread(settings.limits.timeout)
  const { inPool } = await import('../batch/pool.ts')
  return inPool(worker, { ...settings.limits, jobs: Math.max(1, Math.min(settings.limits.jobs, count)) })
}
