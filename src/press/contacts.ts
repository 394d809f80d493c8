import type { Language } from '../languages/language.ts'
import { matchStart } from '../languages/phrases.ts'
import { Assembly, type ContactHints } from './contact-assembly.ts'
import { type ContactLine, tokensOf } from './contact-tokens.ts'
import { type ContactWords, contactWords } from './contact-words.ts'
import type { Contact } from './release.ts'

export type { ContactHints } from './contact-assembly.ts'
export { isDesk } from './contact-pieces.ts'

/**
 * Reads the lines of a contact section.
 *
 * @param lines in reading order, columns and cells one after the other
 * @returns one contact for each person or desk; several people who share one line of details each have them
 */
export function parseContacts(
  lines: readonly ContactLine[],
  languages: readonly Language[],
  hints: ContactHints = {},
): Contact[] {
  const words = contactWords(languages)
  return new Assembly(words, hints).read(tokensOf(lines, words))
}

/**
 * Reads contacts from a sentence or the end of a boilerplate: "For more information, contact Jane Doe at 555-0100."
 * Only what follows the first phrase that announces a contact is read; without one, nothing is.
 */
export function contactsInProse(text: string, languages: readonly Language[], hints: ContactHints = {}): Contact[] {
  const words = contactWords(languages)
  for (const sentence of sentences(text)) {
    const found = announced(text.slice(sentence), words)
    if (found === undefined) continue
    const contacts = parseContacts([{ text: text.slice(sentence) }], languages, hints)
    if (contacts.length > 0) return contacts
  }
  return []
}

/** Where in a paragraph the words begin that announce contact details, or undefined. */
export function contactStart(text: string, languages: readonly Language[]): number | undefined {
  const words = contactWords(languages)
  return sentences(text).find((at) => announced(text.slice(at), words) !== undefined)
}

function announced(sentence: string, words: ContactWords): number | undefined {
  return (matchStart(sentence, words.contact) ?? matchStart(sentence, words.otherContact))?.end
}

function sentences(text: string): number[] {
  return [
    0,
    ...[...text.matchAll(/[.!?。！？;]["”»)]?\s+(?=\p{L})|[。！？]|\s[–—/|]+\s|\n/gu)].map(
      (m) => m.index + m[0].length,
    ),
  ]
}
