import { languages } from './index.ts'
import { ownLetters } from './letters.ts'
import { outsiders } from './outsiders.ts'

/** A language that a text may be in, with or without a vocabulary. */
export interface Candidate {
  tag: string
  iso639_3: string[]
  script: string
  words: Set<string>
  /** Letters that are its own. */
  letters?: RegExp
}

export const candidates: Candidate[] = [
  ...languages.map((language) => ({
    tag: language.tag,
    iso639_3: language.iso639_3,
    script: language.script,
    words: new Set(language.commonWords),
    ...lettersOf(language.tag),
  })),
  ...Object.entries(outsiders).map(([tag, { iso639_3, script, commonWords }]) => ({
    tag,
    iso639_3: [iso639_3],
    script,
    words: new Set(commonWords),
    ...lettersOf(tag),
  })),
]

function lettersOf(tag: string): { letters?: RegExp } {
  return ownLetters[tag] === undefined ? {} : { letters: new RegExp(`[${ownLetters[tag]}]`, 'u') }
}

/** In how many languages each common word is one: a word that many share says little. */
export const sharers = new Map<string, number>()
for (const { words } of candidates) for (const word of words) sharers.set(word, (sharers.get(word) ?? 0) + 1)

/** Serbian is written in two scripts. */
export function scriptsOf(candidate: Candidate): string[] {
  return candidate.tag === 'sr' ? ['Cyrl', 'Latn'] : [candidate.script]
}
