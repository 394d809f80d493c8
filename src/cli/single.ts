import { writeFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import type { Argument } from '../batch/inputs.ts'
import type { Job, JobResult } from '../batch/job.ts'
import type { Outcome } from '../batch/outcome.ts'
import { realTarget } from '../batch/store.ts'
import { failureOf, pathFailure } from '../batch/trouble.ts'
import { withDefaults } from '../options.ts'
import type { Run } from './run.ts'
import { readStdin } from './stdin.ts'

/** One input to standard output, or to a file named outright. */
export async function runSingle(argument: Argument, run: Run): Promise<void> {
  const { settings } = run
  const path = argument.kind === 'stdin' ? 'standard input' : argument.path
  if (argument.kind === 'missing') return run.tell({ path, status: 'failed', notices: [], failure: argument.failure })
  const result = await convertOne(argument, run)
  const { notices, leftOut = 0, failure } = result
  if (failure) return run.tell({ path, status: 'failed', notices, failure })
  if (settings.output === undefined) {
    run.tell({ path, status: 'converted', notices, leftOut })
    for (const { text } of result.made) await run.terminal.out(text)
    return
  }
  run.tell({ path, notices, leftOut, ...(await save(settings.output, result, run)) })
}

async function convertOne(argument: Argument, run: Run): Promise<JobResult> {
  const { options, format } = run.settings
  const job: Job = { format, options }
  if (argument.kind === 'file') {
    job.path = argument.path
    job.name = argument.path.replace(/^.*[/\\]/s, '')
  } else {
    try {
      job.bytes = await readStdin(withDefaults(options).maxSize)
    } catch (error) {
      return { made: [], notices: [], failure: failureOf(error) }
    }
  }
  const runner = await run.runner(1)
  return runner.run(job)
}

/** Writes the one output, or `name.fr.md`, `name.en.md` beside each other where versions were split. */
async function save(
  output: string,
  { made }: JobResult,
  run: Run,
): Promise<Pick<Outcome, 'status' | 'outputs' | 'failure'>> {
  const extension = extname(output)
  const stem = output.slice(0, output.length - extension.length)
  const store = run.store()
  const outputs: string[] = []
  for (const { suffix, text } of made) {
    const path = stem + suffix + extension
    try {
      const target = await realTarget(path)
      // A device or a pipe takes what is written to it; it must not be replaced by a file.
      if (target === undefined) await writeFile(path, text)
      else {
        await store.sweep(dirname(target))
        await store.write(target, text)
      }
    } catch (error) {
      return { status: 'failed', failure: pathFailure('unwritable', path, error) }
    }
    outputs.push(path)
  }
  return { status: 'converted', outputs }
}
