import { reason } from '../batch/trouble.ts'
import { verifyOutputs } from '../batch/verify.ts'
import type { Terminal } from './terminal.ts'

/** Prints the state of every output, like `sha256sum -c`. */
export async function runVerify(folder: string, quiet: boolean, terminal: Terminal): Promise<0 | 1> {
  const wording = { ok: 'OK', changed: 'FAILED', missing: 'FAILED missing', unreadable: 'FAILED unreadable' }
  let all = 0
  let bad = 0
  try {
    for await (const { path, state, why } of verifyOutputs(folder)) {
      all++
      if (state !== 'ok') bad++
      if (state !== 'ok' || !quiet) await terminal.out(`${path}: ${wording[state]}${why ? ` (${why})` : ''}\n`)
    }
  } catch (error) {
    terminal.line(`${folder}: error: Cannot read its manifest: ${reason(error)}`, 'red')
    return 1
  }
  if (bad > 0) terminal.line(`${bad} of ${all} outputs are not as they were written`, 'red')
  return bad > 0 ? 1 : 0
}
