import { convertJob } from './convert-job.ts'
import type { Job, JobResult } from './job.ts'

/** What a worker thread does with each task. */
export default function work(job: Job): Promise<JobResult> {
  if (job.started) Atomics.store(job.started, 0, BigInt(Date.now()))
  return convertJob(job)
}
