import type { ParagraphBlock } from '../layout/block.ts'
import { sameInflected } from './inflected.ts'
import { isOrganization, withoutLegalForm } from './organizations.ts'
import { wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'
import { nameKey } from './self-description.ts'

/** A short line over the paragraph that is only the name of what the paragraph describes. */
export function nameAbove(draft: Draft, i: number, block: ParagraphBlock): ParagraphBlock | undefined {
  const above = draft.blocks[i - 1]
  if (above?.type !== 'paragraph' || !draft.isFree(i - 1) || wordCount(above.text) > 9 || /[.!?]$/u.test(above.text))
    return undefined
  const name = above.text.replace(/\s*[:：]\s*$/u, '')
  const key = nameKey(name)
  const words = withoutLegalForm(name).split(/\s+/u)
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word)).length
  if (key.length < 3 || capital < words.length / 2) return undefined
  return nameKey(block.text.slice(0, 220)).includes(key) ? above : undefined
}

/** « Il Festival delle Acque » as a heading: the article goes where the text prints the name without it. */
export function nameIn(draft: Draft, heading: string): string {
  const name = heading.replace(/\s*[:：]\s*$/u, '')
  const articles = draft.context.languages[0]?.about.articles ?? []
  const article = articles.find((a) => name.toLowerCase().startsWith(a.toLowerCase()))
  const bare = article ? name.slice(article.length) : ''
  if (!/^\p{Lu}/u.test(bare)) return (bare && alone(draft, bare)) || name
  const without = (text: string) => text.toLowerCase().replaceAll(name.toLowerCase(), '').includes(bare.toLowerCase())
  return draft.blocks.some((block) => 'text' in block && without(block.text)) ? bare : name
}

/** « Orto botanico di Valdorba » in the letterhead of « L’orto botanico di Valdorba »: the name alone on a line, as printed there. */
function alone(draft: Draft, bare: string): string | undefined {
  const key = nameKey(bare)
  const lines = draft.blocks.flatMap((b) => (b.type === 'paragraph' ? b.lines : []))
  return lines.find(({ text }) => nameKey(text) === key && /^\p{Lu}.*\p{Ll}/u.test(text))?.text
}

/** "Про громаду Вербівки" over "Громада Вербівки об'єднує…": the name in another case, behind a preposition. */
export function declinedAbove(draft: Draft, i: number, name: string): ParagraphBlock | undefined {
  const above = draft.blocks[i - 1]
  if (above?.type !== 'paragraph' || !draft.isFree(i - 1) || /[.!?:]$/u.test(above.text)) return undefined
  const words = above.text.trim().split(/\s+/u)
  const own = name.split(/\s+/u).length
  return own >= 2 && words.length === own + 1 && sameInflected(words.slice(1).join(' '), name) ? above : undefined
}

/** « Il Gruppo Officine Nord » over « Fondata nel 1951, Officine Nord progetta… »: the name with the kind of house before it. */
export function kindAbove(draft: Draft, i: number, name: string): ParagraphBlock | undefined {
  const above = draft.blocks[i - 1]
  if (above?.type !== 'paragraph' || !draft.isFree(i - 1) || /[.!?]$/u.test(above.text) || wordCount(name) < 2)
    return undefined
  const at = above.text.indexOf(name)
  const kind = at > 0 ? above.text.slice(0, at).trim() : ''
  const whole = at + name.length === above.text.replace(/\s*[:：]$/u, '').length
  return whole && kind !== '' && wordCount(kind) <= 2 && isOrganization(kind) ? above : undefined
}
