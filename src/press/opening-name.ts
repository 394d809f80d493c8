import type { Language } from '../languages/language.ts'

/** Words of a name at most. */
const longestName = 8

/**
 * The whole name that a description opens with, by the words that another sentence of the release prints in the same
 * order: "Narodna biblioteka u Lipovcu | osnovana je…" and "Narodna biblioteka u Lipovcu | od danas…" share the name, whose
 * later words have no capital to tell.
 *
 * @param text the description, which opens with `name`
 * @param name what its capitals say, perhaps too little
 * @param others the release's other texts
 */
export function sharedOpening(
  text: string,
  name: string,
  others: readonly string[],
  languages: readonly Language[],
): string {
  const verbs = new Set(languages.flatMap((l) => l.about.verbs.map((verb) => verb.split(' ')[0]!)))
  const words = upTo(text.slice(text.indexOf(name)).split(/\s+/u).slice(0, longestName), verbs)
  const least = name.split(/\s+/u).length
  let most = least
  for (const other of others)
    for (let at = other.indexOf(name); at >= 0; at = other.indexOf(name, at + 1)) {
      const there = other.slice(at, at + 200).split(/\s+/u)
      let shared = least
      while (shared < words.length && words[shared] === there[shared] && /^[\p{L}\p{M}’'-]+$/u.test(words[shared]!))
        shared++
      most = Math.max(most, shared)
    }
  const notLast = new Set(languages.flatMap((l) => [...l.place.inside, ...l.place.and, ...l.commonWords]))
  while (most > least && notLast.has(words[most - 1]!)) most--
  return most > least ? words.slice(0, most).join(' ') : name
}

function upTo(words: string[], verbs: ReadonlySet<string>): string[] {
  const verb = words.findIndex((word) => verbs.has(word))
  return verb < 0 ? words : words.slice(0, verb)
}
