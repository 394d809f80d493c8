/** Host names that are named after an organisation: the surest witness of who sends a release. */

/** Words of a name that a host name may leave out: articles, prepositions, legal forms. */
const little = /^(?:\p{Ll}{1,3}|[\p{L}.]{1,2}|Inc|Ltd|LLC|Corp|GmbH|PLC|The|and|for)$/u

/** How a name's sign for "and" is spelled in a host name. */
const ands = ['', 'and', 'et', 'und', 'y', 'e', 'n']

/**
 * Whether one part of a host name is made of an organisation's name: its words whole or as initials, little words and at
 * most one other left out. `normandie-habitat` and Normandie Habitat, `rba` and Reserve Bank of Alderland,
 * `kentcountysao` and Kent County State Attorney’s Office.
 *
 * @param label one part of the host name: `normandie-habitat` of `www.normandie-habitat.fr`
 * @param leftOut how many words that say something may be missing
 */
export function isNamedAfter(label: string, name: string, leftOut: 0 | 1 = 1): boolean {
  const host = plainLetters(label)
  if (host.length < 3) return false
  const words = (name.normalize('NFKD').match(/[\p{L}\p{M}\p{N}'’.]+|&/gu) ?? []).slice(0, 10)
  return spells(host, words, { whole: 0, initials: 0, left: 1 - leftOut })
}

interface Taken {
  /** Letters that whole words have given. */
  whole: number
  initials: number
  /** Words left out that say something. */
  left: number
  skipped?: boolean
}

function spells(host: string, words: readonly string[], taken: Taken): boolean {
  const [word, ...rest] = words
  // Initials alone must be a name of three words, and leave none out.
  if (word === undefined)
    return host === '' && (taken.whole >= 3 ? taken.whole > taken.initials : taken.initials > 2 && !taken.skipped)
  if (word === '&') return ands.some((and) => host.startsWith(and) && spells(host.slice(and.length), rest, taken))
  const plain = plainLetters(word)
  if (plain === '') return spells(host, rest, taken)
  const first = taken.whole + taken.initials === 0
  if (host.startsWith(plain) && spells(host.slice(plain.length), rest, { ...taken, whole: taken.whole + plain.length }))
    return true
  const initial = /^\p{Lu}/u.test(word) && host.startsWith(plain[0]!)
  if (initial && spells(host.slice(1), rest, { ...taken, initials: taken.initials + 1 })) return true
  if (little.test(word.replace(/\.$/u, ''))) return spells(host, rest, taken)
  return !first && taken.left === 0 && spells(host, rest, { ...taken, left: 1, skipped: true })
}

const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What stands before the country where the country sells names below it: `muster.co.at`, `mairie-quay.gouv.fr`. */
const secondLevel = /^(?:co|com|org|net|gov|gouv|gob|gv|govt|go|ac|edu|or|ne|mil|asso|nom)$/iu

/** The part of a host name that somebody has chosen and paid for: `muster` of `www.presse.muster.co.at`. */
export function chosenLabel(host: string): string | undefined {
  const parts = host.split('.').slice(0, -1)
  if (parts.length > 1 && secondLevel.test(parts.at(-1)!)) parts.pop()
  return parts.at(-1)
}
