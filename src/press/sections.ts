import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import { sectionEnd } from './boilerplate.ts'
import { isDisplay, wordCount } from './prose.ts'
import type { Recognizer } from './recognizer.ts'

const headed = [
  { role: 'notes-to-editors', pick: (l: Language) => l.notesToEditors },
  { role: 'legal', pick: (l: Language) => l.legal },
  { role: 'links', pick: (l: Language) => l.links },
] as const

/** Closing sections that say by their heading what they are: notes to editors, legal notices, links. */
export const headedSections: Recognizer = {
  name: 'headed sections',
  recognize(draft) {
    for (let i = 1; i < draft.blocks.length; i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i) || wordCount(block.text) > 12) continue
      if (!isDisplay(block, draft.context) && block.spaceAbove < 0.3 && !/:$/.test(block.text)) continue
      const found = headed.find(({ pick }) => findPhrase(block.text, draft.context.languages, pick, 'whole'))
      if (!found) continue
      const end = sectionEnd(draft, i + 1)
      if (end === i + 1) continue
      draft.claim(i, end, { role: found.role, heading: block, because: `under the heading “${block.text}”` })
    }
  },
}
