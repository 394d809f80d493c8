import { join, resolve } from 'node:path'
import { type ConvertOptions, defaults } from '../options.ts'
import { each } from './each.ts'
import { extensionOf, type Failure, type Format, type JobResult } from './job.ts'
import type { Listing } from './listing.ts'
import { type Entry, Manifest } from './manifest.ts'
import type { Outcome } from './outcome.ts'
import { type Plan, planOutputs } from './plan.ts'
import type { Runner } from './runner.ts'
import { type Shard, shareOf } from './shard.ts'
import { hashFile, hashOutput, hashText, type Store } from './store.ts'
import { pathFailure } from './trouble.ts'

export interface BatchSettings {
  /** Output folder. */
  output: string
  format: Format
  options: Partial<ConvertOptions>
  version: string
  /** Convert everything, and write over what was edited or is not ours. */
  force: boolean
  /** Convert again what another version made. */
  refresh: boolean
  /** Try again what failed. */
  retryFailed: boolean
  shard?: Shard
}

/** The options that decide what is written, where they differ from the defaults: without the password and the limits. */
export function recorded(options: Partial<ConvertOptions>, format: Format): Record<string, unknown> {
  const { password: _, maxSize: __, sourceName: ___, ...kept } = options
  const entries = Object.entries({ ...kept, ...(format === 'markdown' ? {} : { format }) })
  const standard: Record<string, unknown> = { ...defaults }
  const differing = entries.filter(([name, value]) => value !== undefined && value !== standard[name])
  return Object.fromEntries(differing.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Failures that lie with the disk or the limits, not with the file: the next run tries again. */
const passing = new Set(['unreadable', 'unwritable', 'not-found', 'too-large'])

/** Failures in a row after which a full or read-only disk ends the run: going on would only fail. */
const enough = 5

/**
 * Converts every input of a listing into the output folder, skipping what the manifest says is done, and tells of each as
 * it is settled. Holds no results.
 *
 * @returns whether it went through to the end: not when the signal was aborted or the disk is full
 */
export async function runBatch(
  listing: Listing,
  settings: BatchSettings,
  runner: Runner,
  store: Store,
  tell: (outcome: Outcome) => void,
  signal: AbortSignal,
): Promise<'done' | 'stopped' | 'full'> {
  const { splitLanguages, splitReleases } = settings.options
  const extension = extensionOf(settings.format)
  const plan = planOutputs(listing.names, extension, Boolean(splitLanguages || splitReleases))
  await store.prepare(settings.output)
  const manifest = await Manifest.open(settings.output, listing.names)
  const batch = new Batch(listing, settings, plan, manifest, runner, store)
  const full = new AbortController()
  try {
    // Twice as many as there are workers: while one converts, the next is read and the last written.
    await each(
      shareOf(listing.names, settings.shard),
      runner.width * 2,
      async (index) => {
        try {
          const outcome = await batch.settle(index)
          if (batch.refusals >= enough) full.abort()
          tell(outcome)
        } catch (error) {
          // A job that was given up at the stop is as if it had never been begun.
          if (!signal.aborted) throw error
        }
      },
      AbortSignal.any([signal, full.signal]),
    )
  } finally {
    await manifest.close()
  }
  return signal.aborted ? 'stopped' : full.signal.aborted ? 'full' : 'done'
}

/** One run over a listing. */
class Batch {
  readonly #listing: Listing
  readonly #settings: BatchSettings
  readonly #plan: Plan
  readonly #manifest: Manifest
  readonly #runner: Runner
  readonly #store: Store
  readonly #extension: string
  readonly #recorded: Record<string, unknown>
  readonly #key: string
  /** How many outputs in a row the whole disk refused, not their own folder. */
  refusals = 0

  constructor(listing: Listing, settings: BatchSettings, plan: Plan, manifest: Manifest, runner: Runner, store: Store) {
    this.#listing = listing
    this.#settings = settings
    this.#plan = plan
    this.#manifest = manifest
    this.#runner = runner
    this.#store = store
    this.#extension = extensionOf(settings.format)
    this.#recorded = recorded(settings.options, settings.format)
    this.#key = JSON.stringify(this.#recorded)
  }

  /** Brings one input to its end: skipped, converted, kept or failed. */
  async settle(index: number): Promise<Outcome> {
    const path = this.#listing.path(index)
    const last = await this.#manifest.last(index)
    const skipped = last && !this.#settings.force ? await this.#skip(index, path, last) : undefined
    if (skipped) return skipped
    const { format, options } = this.#settings
    const name = this.#listing.names[index] ?? ''
    const result = await this.#runner.run({ path, name, format, options })
    if (result.failure) return this.#fail(index, path, last, result, result.failure)
    try {
      return await this.#write(index, path, last, result)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      this.refusals = ['ENOSPC', 'EDQUOT', 'EROFS'].includes(code) ? this.refusals + 1 : 0
      const target = join(this.#settings.output, this.#plan.stem(index) + this.#extension)
      return { path, status: 'failed', notices: [], failure: pathFailure('unwritable', target, error) }
    }
  }

  /** The outcome of an input that needs no work, by what the manifest says of it and what is there. */
  async #skip(index: number, path: string, last: Entry): Promise<Outcome | undefined> {
    let sha256: string
    try {
      sha256 = await hashFile(path)
    } catch {
      return undefined // the conversion will say why it cannot be read
    }
    if (last.sha256 !== sha256 || JSON.stringify(last.options) !== this.#key) return undefined
    const current = last.version === this.#settings.version
    if (last.status === 'failed') {
      if (!current || this.#settings.retryFailed || !last.error || passing.has(last.error.code)) return undefined
      return { path, status: 'failed', notices: [], failure: last.error, before: true }
    }
    const stem = this.#plan.stem(index)
    const own = last.outputs.filter((output) => output.path.endsWith(this.#extension))
    if (own.length === 0 || !own.every((output) => isOf(output.path, stem, this.#extension))) return undefined
    const notices = last.warnings.map((rule) => ({ rule, reason: '' }))
    const outputs = own.map((output) => join(this.#settings.output, output.path))
    const hashes = await Promise.all(outputs.map((output) => hashOutput(output).catch(() => 'other')))
    if (hashes.includes(undefined)) return undefined
    const edited = outputs.filter((_, at) => hashes[at] !== own[at]?.sha256)
    if (edited.length > 0) return { path, status: 'edited', notices, outputs: edited }
    if (current) return { path, status: 'unchanged', notices }
    return this.#settings.refresh ? undefined : { path, status: 'stale', notices, outputs }
  }

  async #fail(
    index: number,
    path: string,
    last: Entry | undefined,
    result: JobResult,
    failure: Failure,
  ): Promise<Outcome> {
    const { stack: _, ...error } = failure
    await this.#manifest
      .append({ ...this.#entry(index, result), outputs: last?.outputs ?? [], status: 'failed', error })
      .catch(() => {})
    return { path, status: 'failed', notices: result.notices, failure }
  }

  async #write(index: number, path: string, last: Entry | undefined, result: JobResult): Promise<Outcome> {
    const stem = this.#plan.stem(index)
    const outputs: Entry['outputs'] = []
    const writes: Array<{ target: string; text: string }> = []
    for (const { suffix, text } of result.made) {
      const name = stem + suffix + this.#extension
      const target = join(this.#settings.output, name)
      const sha256 = hashText(text)
      outputs.push({ path: name, sha256 })
      if (resolve(target) === resolve(path)) throw Object.assign(new Error('it is the input'), { code: 'EINPUT' })
      const there = await hashOutput(target)
      // Equal: an earlier run was killed after it wrote this and before its line; or nothing has changed.
      if (there === sha256) continue
      const known = last?.outputs.find((output) => output.path === name)
      if (there !== undefined && there !== known?.sha256 && !this.#settings.force) {
        return known
          ? { path, status: 'edited', notices: result.notices, outputs: [target] }
          : foreign(path, target, result)
      }
      writes.push({ target, text })
    }
    for (const { target, text } of writes) await this.#store.write(target, text)
    const others = last?.outputs.filter(({ path: old }) => !old.endsWith(this.#extension)) ?? []
    for (const old of last?.outputs ?? []) if (!others.includes(old)) await this.#supersede(old, outputs)
    // Outputs of another format stand beside these, and stay ours.
    await this.#manifest.append({ ...this.#entry(index, result), outputs: [...outputs, ...others] })
    this.refusals = 0
    const { notices, leftOut = 0 } = result
    return { path, status: 'converted', notices, outputs: outputs.map((output) => output.path), leftOut }
  }

  /** Removes an output that the input no longer has (its name was decided anew), unless someone has edited it. */
  async #supersede(old: Entry['outputs'][number], outputs: Entry['outputs']): Promise<void> {
    if (outputs.some((output) => output.path === old.path)) return
    const target = join(this.#settings.output, old.path)
    if ((await hashOutput(target)) === old.sha256) await this.#store.remove(target)
  }

  #entry(index: number, result: JobResult): Entry {
    return {
      input: this.#listing.names[index] ?? '',
      ...(result.sha256 ? { sha256: result.sha256 } : {}),
      outputs: [],
      version: this.#settings.version,
      options: this.#recorded,
      status: 'converted',
      warnings: [...new Set(result.notices.map((notice) => notice.rule))].sort(),
    }
  }
}

/** Whether an output's path is one that an input with this stem has: `a.md`, or `a.fr.md` where versions are split. */
function isOf(path: string, stem: string, extension: string): boolean {
  const suffix = path.slice(stem.length, -extension.length)
  return path === stem + suffix + extension && /^(?:\.[A-Za-z0-9-]+)?$/.test(suffix)
}

function foreign(path: string, target: string, { notices }: JobResult): Outcome {
  const message = `Cannot write \`${target}\`: it is not what pressdown would write and not in the manifest; kept, \`--force\` overwrites it`
  return { path, status: 'failed', notices, failure: { code: 'unwritable', message } }
}
