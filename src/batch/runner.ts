import type { Job, JobResult } from './job.ts'
import { tooLong } from './trouble.ts'
import { watchdog } from './watchdog.ts'

/** Where jobs are run: in this thread, or in a pool of workers. */
export interface Runner {
  /** Never rejects for trouble with the file; rejects with an AbortError once the runner was stopped. */
  run(job: Job): Promise<JobResult>
  /** Whether a job that runs leaves this thread free to hear of signals. */
  isInterruptible: boolean
  /** How many jobs it works on at once. */
  width: number
  /** Ends at once; running jobs are given up. */
  stop(): Promise<void>
}

export interface Limits {
  /** Workers. */
  jobs: number
  /** Seconds for one file; 0 for no limit. */
  timeout: number
  /** Mebibytes for one worker; 0 for Node's own limit. */
  maxMemory: number
  /** Memory of the whole process in bytes; without it only the workers' heaps are limited. */
  measure?: () => number
}

/**
 * Runs a job in this thread: nothing to start, which is what one file needs, but nothing that could be stopped either. A
 * job that takes too long ends the process.
 *
 * @param timeout seconds; 0 for no limit
 */
export function inThread(timeout: number): Runner {
  return {
    isInterruptible: false,
    width: 1,
    async run(job) {
      const callOff = watchdog(timeout, `${job.path ?? 'standard input'}: error: ${tooLong(timeout)}\n`)
      try {
        return await (await import('./convert-job.ts')).convertJob(job)
      } finally {
        callOff()
      }
    },
    stop: async () => {},
  }
}
