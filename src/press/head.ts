import { findPhrase } from '../languages/phrases.ts'
import { headEnd } from './head-end.ts'
import { isPersonName, isPostalAddress } from './people.ts'
import { endsSentence, isProse, looksLikeAddress, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** What is left over the first paragraph: letterhead, addressees, salutations. */
export const head: Recognizer = {
  name: 'letterhead',
  recognize(draft) {
    const end = headEnd(draft)
    const title = draft.blocks.findIndex((_, i) => draft.sectionAt(i)?.role === 'headline')
    for (let i = 0; i < Math.min(draft.blocks.length, Math.max(end, 8)); i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i) || isProse(block)) continue
      const words = wordCount(block.text)
      if (findPhrase(block.text, draft.context.languages, (l) => l.salutation, 'start') && words <= 12) {
        draft.claim(i, i + 1, { role: 'salutation', because: 'greets the press' })
      } else if (i < title && draft.sectionAt(i - 1)?.role === 'salutation' && /^\p{Ll}/u.test(block.text)) {
        draft.claim(i, i + 1, { role: 'salutation', because: 'goes on from the greeting' })
      } else if (block.aside && i < title) {
        draft.claim(i, i + 1, { role: 'letterhead', because: 'at the head of a narrow column beside the text' })
      } else if (i < end && isLetterheadLine(draft, i, block.text, i < title)) {
        draft.claim(i, i + 1, { role: 'letterhead', because: 'a short line at the head that is no headline' })
      }
    }
  },
}

/**
 * A name, an address or a slogan at the head. What could be somebody to call, or a sentence, stays text: a letterhead is
 * not printed, and nothing that a reader would miss may go that way.
 */
function isLetterheadLine(draft: Draft, i: number, text: string, above: boolean): boolean {
  const words = wordCount(text)
  if (endsSentence(text) && words > 6) return false
  if (!above) return looksLikeAddress(text) && words <= 9 && !text.includes('@')
  const person = text.split(/\s*[,;/|–—:]\s*|\s+-\s+/u).some((piece) => /\s/u.test(piece) && isPersonName(piece))
  const beside = [i - 1, i + 1].some((k) => draft.sectionAt(k)?.role === 'media-contact')
  if (person && (beside || text.includes('@'))) return false
  if (looksLikeAddress(text) || isPostalAddress(text)) return words <= 24
  // "5, rue du Moulin"
  if (words <= 6 && /^\d{1,4}[,\s]|\s\d{1,4}\s?[a-z]?$/iu.test(text) && !/[%€$£]/u.test(text)) return true
  return words <= 8 && (words <= 3 || isName(text))
}

/** Capitalised words and little else: the name of an issuer, a department, a slogan in capitals. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u).filter((w) => /\p{L}/u.test(w))
  const capital = words.filter((w) => /^[^\p{Ll}]/u.test(w)).length
  return capital >= 0.6 * words.length
}

/** The first paragraph of the body, where no dateline has shown it already. */
export const lede: Recognizer = {
  name: 'lede',
  recognize(draft) {
    if (draft.blocks.some((_, i) => draft.sectionAt(i)?.role === 'lede')) return
    const first = draft.blocks.findIndex((block, i) => draft.isFree(i) && isProse(block))
    if (first >= 0) draft.claim(first, first + 1, { role: 'lede', because: 'the first running text' })
  },
}
