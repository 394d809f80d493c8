import type { Failure, Notice } from './job.ts'

/** What became of one input. */
export interface Outcome {
  /** Path to print: as the person named it. */
  path: string
  status:
    | 'converted'
    /** Skipped: input, options, version and outputs are as they were. */
    | 'unchanged'
    /** Skipped, but made by another version of pressdown. */
    | 'stale'
    /** Left as it is: the output was edited by hand. */
    | 'edited'
    | 'failed'
    /** With `--check`: the output is not what would be written. */
    | 'differs'
  /** Messages about the document; those of an input that was skipped are rule ids only. */
  notices: Notice[]
  failure?: Failure
  /** The failure is an earlier run's; it was not tried again. */
  before?: boolean
  /** Outputs that the status is about. */
  outputs?: string[]
  /** Running heads, feet and page numbers that were left out. */
  leftOut?: number
  /** With `--check`: what would be written against what is there. */
  difference?: { path: string; is?: string; would: string }[]
}
