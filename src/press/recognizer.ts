import type { Language } from '../languages/language.ts'
import type { Block } from '../layout/block.ts'
import type { SourceInfo } from '../read/source.ts'
import type { Section } from './release.ts'

/** A section before its blocks are filled in. */
export type NewSection = Section extends infer S ? (S extends Section ? Omit<S, 'blocks'> : never) : never

/** What every recognizer may look at beside the blocks. Nothing in it changes while they run. */
export interface Context {
  /** Vocabularies to match with, the release's own first, then those of its other languages, English last. */
  languages: Language[]
  info: SourceInfo
  /** Size, weight and leading of the running text, to compare headings with. */
  body: { size: number; bold: boolean; italic: boolean; color?: string | undefined }
}

/** A section before its blocks are filled in. Spelt out member by member, since `Omit` keeps only what all of a union share. */
export type Unclaimed = Section extends infer S ? (S extends Section ? Omit<S, 'blocks'> : never) : never

/**
 * The blocks of one release while its sections are being found. Blocks are addressed by index; indices change only
 * through `cut`.
 */
export interface Draft {
  readonly blocks: readonly Block[]
  readonly context: Context
  isFree(index: number): boolean
  /** The section that has claimed a block, if any. */
  sectionAt(index: number): Section | undefined
  /** Gives the blocks `from` to `to` (exclusive), all free, to one section. Its `blocks` are filled in here. */
  claim(from: number, to: number, section: NewSection): Section
  /** Cuts a free paragraph in two before one of its lines; the second half gets the index `index + 1`. */
  cut(index: number, line: number): void
}

/**
 * Finds one part of a release. Recognizers run in the order of the list in `index.ts`; each may claim only what is free,
 * and what nobody claims is body.
 */
export interface Recognizer {
  /** The part it finds, for traces. */
  name: string
  recognize(draft: Draft): void
}
