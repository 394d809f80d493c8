import type { VFile } from 'vfile'
import type { ConvertOptions } from '../options.ts'
import type { FailureCode } from '../read/reader.ts'

/** What a result is written as. */
export type Format = 'markdown' | 'json' | 'ndjson'

/** Extension of the outputs of a format. */
export function extensionOf(format: Format): string {
  return format === 'markdown' ? '.md' : '.json'
}

/** One input to convert. Plain data: it crosses to a worker thread. */
export interface Job {
  /** Where to read it; absent where `bytes` are given. */
  path?: string
  bytes?: Uint8Array
  /** Name below the input folder with `/`, for `source.file`; absent for standard input. */
  name?: string
  format: Format
  options: Partial<ConvertOptions>
  /** Set by the worker when it begins, in milliseconds since 1970: a task's time does not run while it queues. */
  started?: BigInt64Array
}

/** A message about a document, as it crosses threads and stands in reports. */
export interface Notice {
  rule: string
  reason: string
  /** Page it is about, from 1. */
  page?: number
}

/** One document made from an input; there are several where releases or languages were split. */
export interface Made {
  /** Between stem and extension of the output name: `''`, `.fr`, `.2`. */
  suffix: string
  /** The whole text to write, UTF-8. */
  text: string
}

/** Why an input could not be converted. */
export interface Failure {
  code: FailureCode
  message: string
  /** Where an unexpected error came from; for `--debug`. */
  stack?: string
}

export interface JobResult {
  /** Of the input bytes; absent where they could not be read. */
  sha256?: string
  /** Empty after a failure. */
  made: Made[]
  notices: Notice[]
  /** Running heads, feet and page numbers that were left out. */
  leftOut?: number
  failure?: Failure
}

/** The messages of a converted file, as plain data. */
export function notices(file: VFile): Notice[] {
  return file.messages.map((message) => ({
    rule: message.ruleId ?? 'unknown',
    reason: message.reason,
    ...(message.line ? { page: message.line } : {}),
  }))
}
