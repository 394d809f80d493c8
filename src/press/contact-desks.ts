import { matchStart, matchWhole } from '../languages/phrases.ts'
import { belongs, type Draft } from './contact-draft.ts'
import { isDesk, isTitled, sameRole, stripRole, wordCount } from './contact-pieces.ts'
import type { Token } from './contact-tokens.ts'
import type { ContactWords } from './contact-words.ts'
import { isOrganization, isPersonName } from './people.ts'

/**
 * The desk that an organisation's name has behind it: "Muster Police press office", „Stadtwerke Muster Pressestelle“. In
 * capitals and of several words it may be what an agency is called: "Muster Public Relations".
 */
export function deskBehind(words: ContactWords, text: string): string | undefined {
  const parts = text.split(/\s+/u)
  for (let k = Math.max(1, parts.length - 3); k < parts.length; k += 1) {
    const tail = parts.slice(k).join(' ')
    const small = /^\p{Ll}/u.test(tail) && sameRole(words, tail)
    const single = k === parts.length - 1 && matchWhole(tail, words.contact) !== undefined
    if ((small || single) && isDesk(tail) && isOrganization(parts.slice(0, k).join(' '))) return tail
  }
  return undefined
}

/** Under a name that has no details yet, a desk is that person's: "Jane Doe" / "Investor Relations" / "Tel. …". */
export function isHers(words: ContactWords, open: Draft, text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (open.names.length === 0 || open.order !== '' || !isDesk(text)) return false
  const phrase = matchWhole(text, words.contact) ?? matchWhole(text, words.otherContact)
  if (!phrase && (!isTitled(words, text) || isPersonName(stripRole(words, text) ?? ''))) return false
  if (next?.type !== 'text') return true
  if (next.before === ':') return false
  // "Muster Berlin" / "Press office" / "Jane Doe" is a desk's house over its people, unless the address says otherwise.
  return !isPersonName(next.text) || belongs(open.names[0]!, next.text, tokens.slice(i))
}

/**
 * Where the label ends that a piece opens with and that is not all of it: "Investor Relations Jane Doe".
 *
 * @param followed whether another piece comes behind it
 */
export function labelEnd(words: ContactWords, text: string, followed: boolean): number | undefined {
  const start = matchStart(text, words.contact) ?? matchStart(text, words.otherContact)
  if (!start || sameRole(words, text)) return undefined
  // "Press Office": one word that is no label by itself.
  if (!/[\s\p{Script=Han}\p{Script=Hangul}]/u.test(start.phrase) && isDesk(start.phrase) && start.end < text.length)
    return undefined
  return start.phrase.split(/\s+/u).length === 1 && !followed && wordCount(text) > 8 ? undefined : start.end
}
