import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import type { Argument } from '../batch/inputs.ts'
import { notices } from '../batch/job.ts'
import { failureOf, pathFailure } from '../batch/trouble.ts'
import { convert } from '../convert.ts'
import { withDefaults } from '../options.ts'
import { inspect } from './inspect.ts'
import type { Run } from './run.ts'
import { readStdin } from './stdin.ts'

/** Shows what a stage made of one file. */
export async function runInspection(argument: Argument, run: Run): Promise<void> {
  const { options, inspect: stage = 'press' } = run.settings
  const path = argument.kind === 'stdin' ? 'standard input' : argument.path
  const fail = (failure: ReturnType<typeof failureOf>) => run.tell({ path, status: 'failed', notices: [], failure })
  if (argument.kind === 'missing') return fail(argument.failure)
  let value: Uint8Array
  try {
    value = await (argument.kind === 'stdin' ? readStdin(withDefaults(options).maxSize) : readFile(argument.path))
  } catch (error) {
    return fail(argument.kind === 'stdin' ? failureOf(error) : pathFailure('unreadable', path, error))
  }
  try {
    const file = await convert(new VFile({ value, path: argument.kind === 'stdin' ? undefined : path }), options)
    run.tell({ path, status: 'converted', notices: notices(file) })
    await run.terminal.out(inspect(file, stage))
  } catch (error) {
    fail(failureOf(error))
  }
}
