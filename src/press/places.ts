import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import { isOrganization } from './organizations.ts'
import { questionWord } from './question-lines.ts'

/** What stands before a town's name and is none of it: `г. Москва`, `м. Київ`, `À Lyon`, `Fait à Dakar`, `/ Ankara`. */
const before =
  /^(?:[/|]\s*)?(?:(?:г|гор|гр|м|с|п|пос|пгт|смт|р)\.\s*(?=\p{Lu})|(?:Fait à|À|Fatto a|Dado en|Hecho en|Feito em|Done at)\s+(?=\p{Lu}))?/u

/** `г. Москва` alone on its line: the abbreviation says that it is a town. */
export const saysTown = /^(?:г|гор|гр|м|смт)\.\s*\p{Lu}/u

/** Whether a text can name a place: a few capitalised words, no sentence, no figures but a postcode's or a district's. */
export function isPlace(text: string, languages: readonly Language[]): boolean {
  const bare = text.trim().replace(before, '')
  if (!bare || bare.length > 70 || /[!?;:“”"«»@]/.test(bare) || /\d{3,}/.test(bare.replace(/\b\d{4,5}\b\s/, '')))
    return false
  if (isLabel(bare, languages)) return false
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare)) return isWidePlace(bare)
  const inside = new Set(languages.flatMap((l) => [...l.place.inside, ...l.place.and]).map((w) => w.toLowerCase()))
  const words = bare.split(/[\s,/]+/).filter(Boolean)
  const longest = Math.max(...bare.split(/[,/]|\s(?:&|[–—-])\s/).map((part) => part.trim().split(/\s+/).length))
  if (words.length > 9 || longest > 5 || bare.split(',').length > 4) return false
  // A place does not end on a preposition: "CHIUSO AL 31 MARZO".
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

/** What a date or a number belongs to ("배포일", "Contact", "Tel"): a label, never a town. */
function isLabel(text: string, languages: readonly Language[]): boolean {
  if (questionWord.test(text)) return true
  const lists = languages.flatMap((l) => [...Object.values(l.contactLabels), l.contact, wordsOfDates(l)])
  return lists.some((list) => findPhrase(text, languages.slice(0, 1), () => list, 'whole') !== undefined)
}

/** "Sent", "Datum der Veröffentlichung", 發稿日期: what dates a release. Prepositions are short. */
function wordsOfDates(language: Language): readonly string[] {
  let words = datesWords.get(language)
  if (!words) {
    words = language.dates.before.filter((word) => word.length >= (language.spaced === false ? 2 : 4))
    datesWords.set(language, words)
  }
  return words
}

/** One list for each language, so that the matcher compiles it once. */
const datesWords = new WeakMap<Language, readonly string[]>()

/** Chinese, Japanese and Korean have no capitals: a place is short, and no sentence, figure, label or company. */
function isWidePlace(text: string): boolean {
  if (text.length > 12 || /[\d.。．！？]/u.test(text.replace(/^\([^)]*\)/u, '')) || isOrganization(text)) return false
  if (
    /(?:일시|일자|날짜|배포일|발표일|작성일|보도일|등록일|게재일|日時|日付|日期|时间|時間|发布日|發布日)$/u.test(text)
  )
    return false
  // A verb's ending, a newspaper's own name for itself.
  return (
    !/(?:[가-힣]다|습니다|입니다|した|ます|です|した。)$/u.test(text) &&
    !/^(?:本报|本報|本社|本刊|本網|本网)/u.test(text)
  )
}

/** The city of a place as printed: without region, country, brackets and the preposition before it. */
export function city(place: string, languages: readonly Language[]): string {
  const bare = place
    .trim()
    .replace(/^[([（【［]|[)\]）】］]$/gu, '')
    .trim()
    .replace(before, '')
    // 高雄訊, 北京电: word from there.
    .replace(/(?<=^\p{Script=Han}{2,6})(?:訊|讯|电|電)$/u, '')
  const first = bare.split(/\s*[,،、，]\s*|\s+\(|\s+[–—-]\s+/u)[0]!.trim()
  const prepositions = new Set(languages.flatMap((l) => l.place.inside).map((w) => w.toLowerCase()))
  const match = /^(\p{L}{1,3})\s+(\p{Lu}.*)$/u.exec(first)
  // "V Praze dne…", "A Coruña": only a lone capital or lower-case word that is a preposition of the language.
  if (match && (prepositions.has(match[1]!) || /^(?:V[eo]?|We?|U|Na|En|Em|В|Во|У)$/u.test(match[1]!))) return match[2]!
  return first
}

/**
 * The city of a line that is nothing but a place: with its region ("La Loma, Cesar"), or in capitals.
 *
 * @param sure whether something else (a dash behind it) says that it is one
 */
export function placeLine(text: string, languages: readonly Language[], sure = false): string | undefined {
  const label = findPhrase(text, languages, (l) => l.place.labels, 'start')
  const line = (label?.start === 0 ? text.slice(label.end) : text).trim()
  if (label && line !== text.trim())
    return line.length <= 30 && isPlace(line, languages) ? city(line, languages) : undefined
  if (line.length > 50 || /[.:!?]$/u.test(line) || !isPlace(line, languages)) return undefined
  const region = /^[^,]{2,30},\s*[^,]{2,30}$/u.test(line) && line.split(/\s+/u).length <= 6
  return region || sure ? city(line, languages) : undefined
}
