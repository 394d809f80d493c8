import type { Language } from '../languages/language.ts'
import type { Block } from '../layout/block.ts'
import { fold } from './fold.ts'
import type { Draft } from './recognizer.ts'
import { nameKey } from './self-description.ts'

/**
 * A lone word with a capital may merely open its sentence ("Dans", "Raportul"), or be what any such paragraph calls its
 * organisation ("About the company"): a name is printed with a capital within a sentence or on a line of its own too.
 */
export function isCommon(name: string, draft: Draft, i: number, languages: readonly Language[]): boolean {
  const own = fold(name)
  if (languages.some((language) => lastWords(language).has(own))) return true
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  const inside = new RegExp(`(?:[\\p{L}\\p{N},] |[@.(«„“"’'/]|^)${name}(?:$|[^\\p{L}])`, 'u')
  return !draft.blocks.some((block, k) => {
    if (k === i || !('text' in block)) return false
    const { text } = block
    if (!text.includes(name)) return text.toLowerCase().includes(`.${own}`)
    return (
      inside.test(text.replace(new RegExp(`^${name} (?=\\p{Ll})`, 'u'), '')) || text.toLowerCase().includes(`.${own}`)
    )
  })
}

/** What headings without a name call the house: the last words of "About the company", "About us". */
function lastWords(language: Language): Set<string> {
  let words = calledSo.get(language)
  if (!words) {
    words = new Set(language.about.plain.map((phrase) => fold(phrase.split(/\s+/u).at(-1)!)))
    calledSo.set(language, words)
  }
  return words
}

const calledSo = new WeakMap<Language, Set<string>>()

/** Texts of the blocks as names are compared; also of what contacts and running heads say. */
export function blockKeys(draft: Draft): string[] {
  return draft.blocks.map((block) => {
    const known = remembered.get(block)
    if (known !== undefined) return known
    const key = keyOf(block)
    remembered.set(block, key)
    return key
  })
}

const remembered = new WeakMap<Block, string>()

function keyOf(block: Block): string {
  if ('text' in block) return nameKey(block.text)
  if (block.type === 'list') return nameKey(block.items.map((item) => item.text).join(' '))
  return ''
}
