import type { Format } from '../batch/job.ts'
import type { Limits } from '../batch/runner.ts'
import type { Shard } from '../batch/shard.ts'
import type { ConvertOptions } from '../options.ts'

export type ReporterName = 'text' | 'json' | 'github'
export type Stage = 'lines' | 'blocks' | 'press'

/** A command line, understood. */
export interface Settings {
  inputs: string[]
  filesFrom?: string
  base?: string
  include: string[]
  output?: string
  format: Format
  inspect?: Stage
  options: Partial<ConvertOptions>
  limits: Limits
  /** Whether `--timeout`, `--max-memory` or `--jobs` was given: then even a single file gets a worker that can be ended. */
  limited: boolean
  force: boolean
  refresh: boolean
  retryFailed: boolean
  shard?: Shard
  check: boolean
  diff: boolean
  strict: boolean
  failOn: string[]
  reporter: ReporterName
  /** Whether `--reporter` was given: then every message is wanted, not only those of a single file. */
  reporting: boolean
  verbose: boolean
  quiet: boolean
  debug: boolean
}
