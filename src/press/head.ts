import { findPhrase } from '../languages/phrases.ts'
import { headEnd } from './head-end.ts'
import { isProse, looksLikeAddress, wordCount } from './prose.ts'
import type { Recognizer } from './recognizer.ts'

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
      } else if (
        i < end &&
        (looksLikeAddress(block.text) || (i < title && words <= 8 && (words <= 3 || isName(block.text))))
      ) {
        draft.claim(i, i + 1, { role: 'letterhead', because: 'a short line at the head that is no headline' })
      }
    }
  },
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
