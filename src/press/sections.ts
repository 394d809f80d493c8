import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { isDisplay, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'
import { sectionEnd } from './section-end.ts'

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
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      if (wordCount(block.text) > 12) {
        runIn(draft, i, block)
        continue
      }
      if (!isDisplay(block, draft.context) && block.spaceAbove < 0.3 && !/:$/.test(block.text)) continue
      const found = headed.find(({ pick }) => isHeading(block.text, draft.context.languages, pick))
      if (!found) continue
      const end = sectionEnd(draft, i + 1)
      if (end === i + 1) continue
      draft.claim(i, end, { role: found.role, heading: block, because: `under the heading “${block.text}”` })
    }
  },
}

type Pick = (language: Language) => readonly string[]

/** A phrase alone, or one of two words and more with a word or two behind it: "Forward Looking Statements Note:". */
function isHeading(text: string, languages: readonly Language[], pick: Pick): boolean {
  if (findPhrase(text, languages, pick, 'whole')) return true
  const start = findPhrase(text, languages, pick, 'start')
  return Boolean(start?.phrase.includes(' ') && /[:：]$/u.test(text.trim()) && wordCount(text.slice(start.end)) <= 3)
}

/** "NOTE TO EDITORS: For additional information visit…", "Forward-looking statements: This release…" */
function runIn(draft: Draft, i: number, block: ParagraphBlock): void {
  if (i < draft.blocks.length * 0.3) return
  for (const { role, pick } of headed.slice(0, 2)) {
    const start = findPhrase(block.text, draft.context.languages, pick, 'start')
    if (!start || start.start > 0 || !/[:：–—]\s*$/u.test(block.text.slice(0, start.end)) || start.phrase.length < 6)
      continue
    draft.claim(i, i + 1, { role, because: `opens with “${start.phrase}”` })
    return
  }
}
