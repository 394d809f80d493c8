import { Worker } from 'node:worker_threads'

/**
 * What the watching thread runs. A thread that is busy hears of nothing and cannot be stopped from outside, so that the
 * process has to end with it: after 137 (128 and SIGKILL) as the shell counts, on Windows 1.
 */
const code = `
const { workerData } = require('node:worker_threads')
if (Atomics.wait(workerData.done, 0, 0, workerData.milliseconds) === 'timed-out') {
  require('node:fs').writeSync(2, workerData.message)
  process.kill(process.pid, 'SIGKILL')
}`

/**
 * Ends the process, with a message on standard error, unless it is called off in time. Costs a few milliseconds on
 * another core, where a worker for the conversion itself costs a tenth of the time that one file takes.
 *
 * @param seconds 0 for no limit
 * @returns calls it off
 */
export function watchdog(seconds: number, message: string): () => void {
  if (seconds === 0) return () => {}
  const done = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(code, { eval: true, workerData: { done, milliseconds: seconds * 1000, message } })
  worker.unref()
  // Without it the file is converted all the same.
  worker.on('error', () => {})
  return () => {
    Atomics.store(done, 0, 1)
    Atomics.notify(done, 0)
  }
}
