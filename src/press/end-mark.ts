import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { Recognizer } from './recognizer.ts'

const signs =
  /^(?:#(?:\s?#){1,4}|\*(?:\s?\*){2,6}|[-–—]\s?(?:30|0|XXX|o0o|oOo)\s?[-–—]|[x×X]{3,5}|[-–—]\s?[-–—]\s?[-–—]|[∎■◼])$/u

/** End marks: ###, -30-, ENDS. Never a heading, never a rule. */
export const endMark: Recognizer = {
  name: 'end mark',
  recognize(draft) {
    for (let i = 1; i < draft.blocks.length; i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      const text = block.text.trim()
      if (isEndMark(text, draft.context.languages))
        draft.claim(i, i + 1, { role: 'end-mark', text, because: 'a mark that ends a release' })
    }
  },
}

/** Whether a line is a mark that ends a release, and nothing else. */
export function isEndMark(printed: string, languages: readonly Language[]): boolean {
  const text = printed.trim()
  if (text.length > 40) return false
  const bare = text.replace(/^[-–—*(（\s]+|[-–—*)）.\s]+$/gu, '')
  return signs.test(text) || (bare !== '' && findPhrase(bare, languages, (l) => l.endMarks, 'whole') !== undefined)
}
