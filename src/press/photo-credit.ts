import { findPhrase } from '../languages/phrases.ts'
import { wordCount } from './prose.ts'
import type { Recognizer } from './recognizer.ts'

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
      if (label || sign)
        draft.claim(i, i + 1, {
          role: 'photo-credit',
          because: phrase ? `opens with “${phrase.phrase}”` : 'opens with a copyright sign',
        })
    })
  },
}
