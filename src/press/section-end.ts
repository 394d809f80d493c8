import { phraseKey, wordsOf } from '../languages/forms.ts'
import type { Language } from '../languages/language.ts'
import { findName, findPhrase } from '../languages/phrases.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { strongOpening } from './boilerplate-bare.ts'
import { endsSentence, isDisplay, isProse, tagDepth, wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'
import { describes, nameKey } from './self-description.ts'

/**
 * Where the section that begins at `from` ends: at the next heading, contact, end mark, list of another kind, or claim.
 *
 * @param name of the organisation (empty where its heading has none) if the section is a boilerplate: that ends at a legal
 *   notice or another organisation's description too
 */
export function sectionEnd(draft: Draft, from: number, name?: string): number {
  const first = draft.blocks[from]
  let i = from
  for (; i < draft.blocks.length; i++) {
    const block = draft.blocks[i]!
    if (!draft.isFree(i)) {
      if (block.type === 'furniture') continue
      break
    }
    if (block.type === 'furniture' || block.type === 'caption') continue
    if (block.type === 'table' || block.type === 'verbatim') break
    if (
      block.type === 'paragraph' &&
      i > from &&
      (endsSection(draft, block, first?.type === 'paragraph' ? first : undefined) ||
        (name !== undefined && isLegal(block.text, draft.context.languages)) ||
        (name && aboutAnother(draft, block, name)))
    )
      break
  }
  // Furniture at the end belongs to the page, not to the section.
  while (i > from && (draft.blocks[i - 1]!.type === 'furniture' || !draft.isFree(i - 1))) i--
  let end = from
  while (end < i && draft.isFree(end)) end++
  return end
}

/** A paragraph that opens with another organisation's name and describes it. */
function aboutAnother(draft: Draft, block: ParagraphBlock, name: string): boolean {
  if (!isProse(block)) return false
  const own = nameKey(name)
  const differs = (other: string) => {
    const key = nameKey(other)
    return key.length > 5 && !own.includes(key) && !key.includes(own)
  }
  const found = describes(block.text, draft.context.languages, differs, false, strongOpening(block))
  return found?.opens === true && found.verb && found.signs > 0 && differs(found.name)
}

/** A block that cannot be part of the boilerplate before it. */
function endsSection(draft: Draft, block: ParagraphBlock, first: ParagraphBlock | undefined): boolean {
  const { languages } = draft.context
  const { text } = block
  if (isNotice(text)) return true
  if (findName(text, languages, 'whole') || (findName(text, languages, 'start') && isProse(block))) return true
  for (const pick of [
    (l: (typeof languages)[number]) => l.contact,
    (l: (typeof languages)[number]) => l.otherContact,
    (l: (typeof languages)[number]) => l.notesToEditors,
    (l: (typeof languages)[number]) => l.legal,
    (l: (typeof languages)[number]) => l.links,
  ]) {
    if (findPhrase(text, languages, pick, 'whole')) return true
  }
  if (
    findPhrase(text, languages, (l) => l.contact, 'start') &&
    wordCount(text) < 40 &&
    /[@:]|\d{2}[ .-]?\d{2}/.test(text)
  )
    return true
  const heading =
    (isDisplay(block, draft.context) || tagDepth(block) > 0) && wordCount(text) <= 12 && !endsSentence(text)
  if (heading) return true
  // Set larger than the boilerplate's own type: the body again.
  if (first && block.style.size > 1.06 * first.style.size) return true
  if (/\S@[^\s@]+\.\S/.test(text) && wordCount(text) < 30) return true
  return false
}

/**
 * A legal notice without a heading, which says in its first words or in its course what the others have for a heading:
 * "Investors are cautioned that … such forward-looking statements", „Denna information är sådan …“.
 */
function isLegal(text: string, languages: readonly Language[]): boolean {
  if ((findPhrase(text, languages, (l) => l.legal, 'start')?.phrase.split(' ').length ?? 0) >= 3) return true
  if (wordCount(text) < 25) return false
  const words = ` ${wordsOf(text.slice(0, 400))} `
  return languages.some((l) =>
    l.legal.some((phrase) => phrase.length >= 20 && phrase.includes(' ') && words.includes(` ${phraseKey(phrase)} `)),
  )
}

/** A notice of rights: "© 2024 Acme. All rights reserved.", "… are registered trademarks of …". */
export function isNotice(text: string): boolean {
  return (
    /^[\s–-]*(?:©|\(c\)\s|-?C-\s|copyright\b)/iu.test(text) ||
    /\b(?:registered )?trademarks?\b.{0,80}\b(?:of|owners?)\b/iu.test(text)
  )
}
