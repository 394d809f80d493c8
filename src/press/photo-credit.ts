import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Credits and captions that say so: "Photo: …", "Crédit photo : …". */
export const photoCredit: Recognizer = {
  name: 'photo credit',
  recognize(draft) {
    draft.blocks.forEach((block, i) => {
      if (block.type !== 'paragraph' || !draft.isFree(i)) return
      if (wordCount(block.text) > 60) return
      const phrase = findPhrase(block.text, draft.context.languages, (l) => l.photo, 'start')
      const label = phrase && /[:：–—-]\s*$/u.test(block.text.slice(0, phrase.end))
      const sign =
        (/^(?:©|\(c\)\s)/iu.test(block.text) && wordCount(block.text) <= 14) ||
        (/\bCC[- ]BY(?:\b|-)/iu.test(block.text) && wordCount(block.text) <= 8)
      const ends =
        !label && !sign && setSmall(block, draft) ? creditAtEnd(block.text, draft.context.languages) : undefined
      if (ends) draft.claim(i, i + 1, { role: 'caption', because: `in small type, ends with “${ends}”` })
      if (label || sign)
        draft.claim(i, i + 1, {
          role: 'photo-credit',
          because: phrase ? `opens with “${phrase.phrase}”` : 'opens with a copyright sign',
        })
    })
  },
}

/** Words of what a picture shows, at most. */
const longestCaption = 40

function setSmall({ style, text }: ParagraphBlock, { context: { body } }: Draft): boolean {
  return wordCount(text) <= longestCaption && (style.size < 0.94 * body.size || (style.italic && !body.italic))
}

/** "The viaduct of Norholm, open again. Photo: Quay Ferries": the credit behind what the picture shows. */
function creditAtEnd(text: string, languages: readonly Language[]): string | undefined {
  for (const { index, 0: stop } of text.matchAll(/[.!?)。]\s*[(/]?|\s[(/|–—]\s?/gu)) {
    const rest = text.slice(index + stop.length)
    const phrase = findPhrase(rest, languages, (l) => l.photo, 'start')
    if (phrase && /[:：]\s*$/u.test(rest.slice(0, phrase.end)) && wordCount(rest) <= 10) return rest
  }
  return undefined
}
