import type { Detected } from '../languages/detect.ts'
import type { Language } from '../languages/language.ts'
import type { Block } from '../layout/block.ts'

/** A release, or one language version of it, among the blocks of a file. */
export interface Version {
  blocks: Block[]
  /** Vocabularies to match with, its own first. */
  languages: Language[]
}

/** The releases and language versions of a file, in order. */
export function versions(blocks: readonly Block[], detected: Detected): Version[] {
  return [{ blocks: [...blocks], languages: detected.vocabulary }]
}
