import { inOrder } from '../batch/each.ts'
import type { Argument } from '../batch/inputs.ts'
import type { JobResult } from '../batch/job.ts'
import { type Listing, nameBelow } from '../batch/listing.ts'
import type { Outcome } from '../batch/outcome.ts'
import { inShard, shareOf } from '../batch/shard.ts'
import { failureOf } from '../batch/trouble.ts'
import { withDefaults } from '../options.ts'
import { progress } from './progress.ts'
import { listing, type Run } from './run.ts'
import { listedPaths, readStdin } from './stdin.ts'

interface Item {
  path: string
  name?: string
  bytes?: Uint8Array
  failure?: Outcome['failure']
}

/** Results kept back for one that takes longer, for each worker. */
const window = 8

/** One line of JSON for each input to standard output, in the order of the inputs. */
export async function runStream(args: readonly Argument[], run: Run): Promise<void> {
  const { settings, terminal } = run
  const { items, count } = await source(args, run)
  const runner = await run.runner(count)
  const bar =
    count !== Number.POSITIVE_INFINITY &&
    count > 1 &&
    terminal.isInteractive &&
    !settings.quiet &&
    !process.stdout.isTTY
      ? progress(terminal, count)
      : undefined
  const { format, options } = settings
  try {
    const results = inOrder(items, runner.width * window, async (item): Promise<{ item: Item; result: JobResult }> => {
      if (item.failure) return { item, result: { made: [], notices: [], failure: item.failure } }
      const { path, name, bytes } = item
      const from = bytes ? { bytes } : { path }
      return { item, result: await runner.run({ ...from, ...(name ? { name } : {}), format, options }) }
    })
    for await (const { item, result } of results) {
      if (run.stopped.aborted) return
      const { notices, failure, leftOut = 0 } = result
      run.tell({
        path: item.path,
        status: failure ? 'failed' : 'converted',
        notices,
        leftOut,
        ...(failure ? { failure } : {}),
      })
      await terminal.out(`${line(item.path, result, Boolean(options.splitLanguages || options.splitReleases))}\n`)
      bar?.step(run.tally.count.failed)
    }
  } finally {
    bar?.end()
  }
}

/** A result as a line: `input` and `status` before the document (or `documents`, where they may be several). */
function line(input: string, { made, failure }: JobResult, splits: boolean): string {
  if (failure)
    return JSON.stringify({ input, status: 'failed', error: { code: failure.code, message: failure.message } })
  const head = JSON.stringify({ input, status: 'converted' }).slice(0, -1)
  if (splits) return `${head},"documents":[${made.map(({ text }) => text).join(',')}]}`
  return `${head},${made[0]?.text.slice(1) ?? '}'}`
}

async function source(
  args: readonly Argument[],
  run: Run,
): Promise<{ items: Iterable<Item> | AsyncIterable<Item>; count: number }> {
  const { settings } = run
  if (settings.filesFrom) return { items: listed(settings.filesFrom, run), count: Number.POSITIVE_INFINITY }
  if (args[0]?.kind === 'stdin') {
    const item: Item = { path: '-' }
    try {
      item.bytes = await readStdin(withDefaults(settings.options).maxSize)
    } catch (error) {
      item.failure = failureOf(error)
    }
    return { items: [item], count: 1 }
  }
  // Argument by argument, since their order is the order of the lines.
  const listings: Listing[] = []
  for (const argument of args) listings.push(await listing([argument], settings))
  const items = function* (): Generator<Item> {
    for (const { names, path, failures } of listings) {
      for (const index of shareOf(names, settings.shard)) yield { name: names[index] ?? '', path: path(index) }
      yield* failures
    }
  }
  const count = listings.reduce((sum, { names, failures }) => sum + names.length + failures.length, 0)
  return { items: items(), count }
}

/** Paths as they arrive: a filter must not wait for the end of its input. */
async function* listed(from: string, { settings }: Run): AsyncGenerator<Item> {
  for await (const path of listedPaths(from)) {
    const name = nameBelow(settings.base ?? '.', path)
    if (inShard(name, settings.shard)) yield { path, name }
  }
}
