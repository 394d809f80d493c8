import { runBatch } from '../batch/batch.ts'
import type { Listing } from '../batch/listing.ts'
import { shareOf } from '../batch/shard.ts'
import { pathFailure } from '../batch/trouble.ts'
import { version } from '../version.ts'
import { progress } from './progress.ts'
import type { Run } from './run.ts'

/** Inputs into an output folder, with a manifest. */
export async function runFolder(listing: Listing, run: Run): Promise<void> {
  const { settings, terminal } = run
  const { output = '.', format, options, force, refresh, retryFailed, shard } = settings
  for (const { path, failure } of listing.failures) run.tell({ path, status: 'failed', notices: [], failure })
  const isText = settings.reporter === 'text'
  if (listing.links && isText && !settings.quiet) terminal.line(`${listing.links} symbolic links not followed`, 'dim')
  if (listing.names.length === 0) return
  let count = 0
  for (const _ of shareOf(listing.names, shard)) count++
  const runner = await run.runner(count)
  const bar = count > 1 && terminal.isInteractive && !settings.quiet ? progress(terminal, count) : undefined
  try {
    const end = await runBatch(
      listing,
      { output, format, options, version, force, refresh, retryFailed, ...(shard ? { shard } : {}) },
      runner,
      run.store(output),
      (outcome) => {
        run.tell(outcome)
        bar?.step(run.tally.count.failed)
      },
      run.stopped,
    )
    if (end === 'full' && isText)
      terminal.line('Cannot go on: the disk takes no more. With room made, the same command goes on from here.', 'red')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    run.tell({ path: output, status: 'failed', notices: [], failure: pathFailure('unwritable', output, error) })
  } finally {
    bar?.end()
  }
}
