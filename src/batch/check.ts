import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConvertOptions } from '../options.ts'
import { inOrder } from './each.ts'
import { extensionOf, type Format } from './job.ts'
import type { Listing } from './listing.ts'
import type { Outcome } from './outcome.ts'
import { planOutputs } from './plan.ts'
import type { Runner } from './runner.ts'
import { type Shard, shareOf } from './shard.ts'
import { reason } from './trouble.ts'

export interface CheckSettings {
  /** Output folder, or the one output where `single` says so. */
  output: string
  single: boolean
  format: Format
  options: Partial<ConvertOptions>
  shard?: Shard
}

/** Converts every input and compares with what is there, in the order of the inputs. Writes nothing. */
export async function* checkBatch(listing: Listing, settings: CheckSettings, runner: Runner): AsyncGenerator<Outcome> {
  const { format, options } = settings
  const extension = extensionOf(format)
  const plan = planOutputs(listing.names, extension, Boolean(options.splitLanguages || options.splitReleases))
  yield* inOrder(shareOf(listing.names, settings.shard), runner.width * 2, async (index): Promise<Outcome> => {
    const path = listing.path(index)
    const { made, notices, failure } = await runner.run({ path, name: listing.names[index] ?? '', format, options })
    if (failure) return { path, status: 'failed', notices, failure }
    const difference: NonNullable<Outcome['difference']> = []
    for (const { suffix, text } of made) {
      const target = settings.single ? settings.output : join(settings.output, plan.stem(index) + suffix + extension)
      const is = await present(target)
      if (typeof is === 'object')
        return { path, status: 'failed', notices, failure: { code: 'unreadable', message: is.message } }
      if (is === undefined || withoutGenerator(is) !== withoutGenerator(text)) {
        difference.push({ path: target, would: text, ...(is === undefined ? {} : { is }) })
      }
    }
    return difference.length > 0
      ? { path, status: 'differs', notices, difference }
      : { path, status: 'unchanged', notices }
  })
}

async function present(path: string): Promise<string | undefined | { message: string }> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    return { message: `Cannot read \`${path}\`: ${reason(error)}` }
  }
}

/** A document without the line that names the version of pressdown: an upgrade alone is not a difference. */
export function withoutGenerator(text: string): string {
  if (text.startsWith('{')) return text.replace(/^( *"generator": )"[^"]*"/m, '$1""')
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  return end < 0 ? text : text.slice(0, end).replace(/^generator: .*\n?/m, '') + text.slice(end)
}
