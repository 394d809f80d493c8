import type { Language } from '../languages/language.ts'

/** Whether a text can name a place: a few capitalised words, no sentence, no figures but a postcode's or a district's. */
export function isPlace(text: string, languages: readonly Language[]): boolean {
  const bare = text.trim()
  if (!bare || bare.length > 70 || /[!?;:“”"«»@]/.test(bare) || /\d{3,}/.test(bare.replace(/\b\d{4,5}\b\s/, '')))
    return false
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare)) return bare.length <= 12
  const inside = new Set(languages.flatMap((l) => [...l.place.inside, ...l.place.and]).map((w) => w.toLowerCase()))
  const words = bare.split(/[\s,/]+/).filter(Boolean)
  const longest = Math.max(...bare.split(/[,/]|\s(?:&|[–—-])\s/).map((part) => part.trim().split(/\s+/).length))
  if (words.length > 9 || longest > 5 || bare.split(',').length > 4) return false
  // A place does not end on a preposition: "CONSOLIDATI AL 31 MARZO".
  const prepositions = new Set(languages.flatMap((l) => l.place.inside).map((w) => w.toLowerCase()))
  if (prepositions.has(words.at(-1)!.toLowerCase())) return false
  const own = words.filter((word) => !inside.has(word.toLowerCase().replace(/[’']$/u, '’')) && !/^[&/-]+$/.test(word))
  if (!own.length) return false
  const cased = /[\p{Lu}\p{Ll}]/u.test(bare)
  if (!cased) return words.length <= 4
  return (
    own.every((word) => /^[(]?(?:[dlDL][’'])?(?:\p{Lu}|\d{1,2}(?:er|e|º|th)?$)/u.test(word)) &&
    !/\.\s\p{Lu}\p{Ll}{3,}\s\p{Ll}/u.test(bare)
  )
}

/** The city of a place as printed: without region, country, brackets and the preposition before it. */
export function city(place: string, languages: readonly Language[]): string {
  const bare = place
    .trim()
    .replace(/^[([（【［]|[)\]）】］]$/gu, '')
    .trim()
  const first = bare.split(/\s*[,،、，]\s*|\s+\(|\s+[–—-]\s+/u)[0]!.trim()
  const prepositions = new Set(languages.flatMap((l) => l.place.inside).map((w) => w.toLowerCase()))
  const match = /^(\p{L}{1,3})\s+(\p{Lu}.*)$/u.exec(first)
  // "V Praze dne…", "A Coruña": only a lone capital or lower-case word that is a preposition of the language.
  if (match && (prepositions.has(match[1]!) || /^(?:V[eo]?|We?|U|Na|В|Во|У)$/u.test(match[1]!))) return match[2]!
  return first
}

/**
 * The city of a line that is nothing but a place: with its region ("La Loma, Cesar"), or in capitals.
 *
 * @param sure whether something else (a dash behind it) says that it is one
 */
export function placeLine(text: string, languages: readonly Language[], sure = false): string | undefined {
  const line = text.trim()
  if (line.length > 50 || /[.:!?]$/u.test(line) || !isPlace(line, languages)) return undefined
  const region = /^[^,]{2,30},\s*[^,]{2,30}$/u.test(line) && line.split(/\s+/u).length <= 6
  return region || sure ? city(line, languages) : undefined
}
