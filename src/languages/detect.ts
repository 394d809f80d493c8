import type { Block } from '../layout/block.ts'
import type { ConvertOptions } from '../options.ts'
import type { Language } from './language.ts'
import { languages } from './index.ts'

export interface Detected {
  /** BCP 47 of the release. */
  tag?: string
  /** Its vocabulary, where there is one. */
  primary?: Language
  /** Languages with at least one whole paragraph, in order of appearance. */
  present: Language[]
  /** Vocabularies to match with: primary first, English last. */
  vocabulary: Language[]
  uncertain: boolean
}

/** (Placeholder: common words alone.) */
export function chooseLanguages(blocks: Block[], _options: ConvertOptions): Detected {
  const text = blocks.map((b) => ('text' in b ? b.text : '')).join(' ').toLowerCase().match(/\p{L}+/gu) ?? []
  const scored = languages.map((l) => ({ l, n: text.filter((w) => l.commonWords.includes(w)).length })).sort((a, b) => b.n - a.n)
  const primary = scored[0]?.l
  const en = languages.find((l) => l.tag === 'en')
  return { ...(primary ? { tag: primary.tag, primary } : {}), present: primary ? [primary] : [], vocabulary: [...new Set([primary, en].filter((l) => l !== undefined))], uncertain: false }
}
