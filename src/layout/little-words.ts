import { languages } from '../languages/index.ts'

/**
 * Articles, prepositions and conjunctions of all languages (which one a line is in is not known yet): words that stand
 * before others, so that a line that ends on one of them goes on.
 */
const little = new Set(languages.flatMap((l) => l.place.inside).filter((word) => word.length >= 2))

/** Letters that are looked at for the last word: a pattern is tried at each. */
const longest = 24

/** Whether a text breaks off on such a word, in lower case and without a stop. */
export function endsOnLittleWord(text: string): boolean {
  // "…; and" ends one item of an enumeration, and the next begins after it.
  if (/[,;]\s\S+$/u.test(text)) return false
  const last = /(?:^|\s)(\p{Ll}[\p{L}’']*)$/u.exec(text.slice(-longest))?.[1]
  return last !== undefined && little.has(last)
}
