import { createTwoFilesPatch } from 'diff'
import { checkBatch } from '../batch/check.ts'
import type { Listing } from '../batch/listing.ts'
import { progress } from './progress.ts'
import type { Run } from './run.ts'

/** Lists the outputs that would change, with a diff if asked for. Writes nothing. */
export async function runCheck(listing: Listing, toFolder: boolean, run: Run): Promise<void> {
  const { settings, terminal } = run
  const { output = '.', format, options, shard } = settings
  for (const { path, failure } of listing.failures) run.tell({ path, status: 'failed', notices: [], failure })
  const count = listing.names.length
  const runner = await run.runner(count)
  const bar =
    count > 1 && terminal.isInteractive && !settings.quiet && !process.stdout.isTTY
      ? progress(terminal, count)
      : undefined
  try {
    const check = { output, single: !toFolder, format, options, ...(shard ? { shard } : {}) }
    for await (const outcome of checkBatch(listing, check, runner)) {
      run.tell(outcome)
      for (const { path, is, would } of outcome.difference ?? []) {
        await terminal.out(`${path}: ${is === undefined ? 'missing' : 'would change'}\n`)
        if (settings.diff) await terminal.out(patch(path, is, would))
      }
      bar?.step(run.tally.count.failed + run.tally.count.differs)
    }
  } finally {
    bar?.end()
  }
}

/** Milliseconds for one diff; two long documents that have nothing in common take very long to compare. */
const patience = 5000

/** A unified diff from what is there to what would be written. */
function patch(path: string, is: string | undefined, would: string): string {
  const from = is === undefined ? '/dev/null' : `a/${path}`
  const whole = createTwoFilesPatch(from, `b/${path}`, is ?? '', would, undefined, undefined, {
    context: 3,
    timeout: patience,
  })
  return whole?.replace(/^=+\n/, '') ?? `--- ${from}\n+++ b/${path}\n(too different to show)\n`
}
