import type { Block } from '../layout/block.ts'
import { fold } from './fold.ts'
import { sameInflected } from './inflected.ts'
import { isOrganization } from './organizations.ts'
import { wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'

const foldedTexts = new WeakMap<object, string>()

/** A block's text folded, remembered: every candidate is looked for in all of them. */
function folded(draft: Draft, k: number): string {
  const block = draft.blocks[k]!
  let text = foldedTexts.get(block)
  if (text === undefined) {
    text = 'text' in block ? fold(block.text) : ''
    foldedTexts.set(block, text)
  }
  return text
}

/** The issuer's name at the head: the text below says it again and again, word for word. */
export function isLetterhead(draft: Draft, i: number, text: string): boolean {
  // "Forum 2015": a name with a year is what the release is about.
  if (wordCount(text) > 9 || /\b(?:19|20)\d\d\b/u.test(text)) return false
  const name = text.replace(/\s*[/|–—-]\s*\p{L}+$/u, '')
  const own = fold(name)
  if (own.length < 4) return false
  const again = draft.blocks.filter(
    (b, k) => k > i && 'text' in b && b.text.length > 1.5 * text.length && folded(draft, k).includes(own),
  ).length
  if (again >= (isOrganization(name) || name !== text ? 1 : 2)) return true
  return isOrganization(name) && wordCount(name) >= 3 && draft.blocks.some((b, k) => k > i && opensInflected(b, name))
}

/** « Министерството на културата обяви… » under « Министерство на културата »: the name with an article or a case. */
function opensInflected(block: Block, name: string): boolean {
  if (!('text' in block) || block.text.length < 1.5 * name.length) return false
  const words = name.trim().split(/\s+/u).length
  return sameInflected(block.text.split(/\s+/u).slice(0, words).join(' '), name)
}
