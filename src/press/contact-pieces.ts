import { matchStart, matchWhole } from '../languages/phrases.ts'
import type { Token } from './contact-tokens.ts'
import type { ContactWords } from './contact-words.ts'
import { isLegalForm } from './organizations.ts'
import { isOrganization, isPersonName, plainName } from './people.ts'

/** Words of headings that announce contacts and name no desk. */
const announces =
  /conta[ckt]|kontak|yhtey|kapcsol|επικοινων[ίι]α(?!ς|σ)|επικοινων[ήη]σ|(?:στοιχεία|πρόσωπο) επικοινωνίας|контакт|info|auskunft|rückfrag|問|문의|連絡|联系|聯絡|تواصل|iletişim|^v\.?\s?i\.?\s?s\.?\s?d|verantwort|detail|renseign|question|enquir|inquir|[:：?]/iu

/** Whether a heading is a desk's name as well ("Service de presse"); "Media contact" only says what follows. */
export function isDesk(heading: string): boolean {
  return !announces.test(heading)
}
export function wordCount(text: string): number {
  return text.split(/\s+/u).length
}

export function withoutArticle(text: string): string {
  return text
    .replace(
      /^(?:(?:de |du |des |d[e’']|della |del |di |da |do |der |die |das |the |at |for |pour |bei )?(?:l[’']|la |le |les |der |den )?)(?=\p{Lu})/u,
      '',
    )
    .replace(/\s*[:–-]$/u, '')
}

/** The beginning of a phrase that a comma cut: "For further information", "please contact". */
export function isCutPhrase(words: ContactWords, text: string): boolean {
  const piece = plainName(text)
  return piece.length > 8 && words.contact.some((phrase) => plainName(phrase).startsWith(piece))
}

export function sameRole(words: ContactWords, text: string): boolean {
  return matchWhole(text, words.roles) !== undefined
}

/** Whether a longer piece is a job title: it opens with a known one, or holds it ("Senior Press Officer, Europe"). */
function roleInside(contact: ContactWords, text: string): boolean {
  if (matchStart(text, contact.roles)) return true
  const parts = text.split(/\s+/u)
  if (parts.length > 9) return false
  return parts.some((_, i) => i > 0 && matchStart(parts.slice(i).join(' '), contact.roles) !== undefined)
}

/** A job title or desk, whole or with words round it. */
export const isTitled = (words: ContactWords, text: string): boolean => sameRole(words, text) || roleInside(words, text)

/** What follows a job title or desk that a piece opens with. */
export function stripRole(words: ContactWords, text: string): string | undefined {
  const match = matchStart(text, words.roles)
  return match && match.end < text.length ? text.slice(match.end).trim() : undefined
}

/**
 * A person with a title and nothing between: „Pressechef Mette Krogh“, "tutkijatohtori Anni Korhonen", "Kiss Judit
 * sajtóreferens".
 */
export function titledPerson(words: ContactWords, text: string): { role: string; name: string } | undefined {
  const parts = text.split(/\s+/u)
  for (let k = 1; k <= Math.min(5, parts.length - 1); k += 1) {
    const [head, tail] = [parts.slice(0, k).join(' '), parts.slice(k).join(' ')]
    if (parts.length - k >= 2 && isPersonName(tail) && isTitle(words, head)) return { role: head, name: tail }
    if (k >= 2 && /^\p{Ll}/u.test(tail) && isPersonName(head) && isTitle(words, tail)) return { role: tail, name: head }
  }
  return undefined
}

/** A job title of the list, or one word that ends with one: "projektipäällikkö", "avdelningschef". */
function isTitle(words: ContactWords, text: string): boolean {
  if (sameRole(words, text)) return true
  const plain = plainName(text)
  return (
    !/\s/u.test(text) &&
    words.roles.some((role) => role.length >= 5 && !role.includes(' ') && plain.endsWith(plainName(role)))
  )
}

/** The people that a piece of text names: the whole piece, two joined by a word, or the end of a sentence. */
export function peopleIn(
  text: string,
  inSentence: boolean,
  words?: Pick<ContactWords, 'common' | 'articles'>,
): string[] {
  if (isPersonName(text)) return [text]
  const joined = text.split(/\s+(?:and|et|und|y|e|og|och|en|i|и|ja|&)\s+/u)
  if (joined.length === 2 && joined.every((part) => isPersonName(part))) return joined
  if (!inSentence || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\s]+$/u.test(text)) return []
  // "please contact Ed Griffith", "wenden Sie sich an Nina Prehm unter": capitals with small letters before or behind.
  const inside =
    /(?:^|\s)(\p{Ll}[\p{L}’']*\s+)?((?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’'-]+)((?:\s+\p{Ll}[\p{L}’']*){0,3})$/u.exec(
      text,
    )
  const name = inside && (inside[1] || inside[3]) ? inside[2]! : ''
  // „unter Angabe Ihrer Kontaktdaten“: a language that writes nouns with capitals has its pronouns between them.
  const isPhrase =
    words?.articles.has(inside?.[1]?.trim() ?? '') ||
    name.split(/\s+/u).some((word) => words?.common.has(word.toLowerCase()))
  return isPersonName(name) && !isPhrase ? [name] : []
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** 인구정책과, 언론홍보실: a department by its ending. */
const koreanDesk = /^\p{Script=Hangul}{2,}(?:과|팀|실|국|처|단|본부|센터)$/u

/**
 * Where nothing but spaces stands between a house, its desk and a person, each a piece of its own: 株式会社ミナセ 広報室 滝川,
 * 한빛나루 홍보팀 정다운 과장. Anything else stays as it is.
 */
export function splitWide(token: Token, words: ContactWords): Token[] {
  if (token.type !== 'text' || !wide.test(token.text)) return [token]
  const runs: Array<{ text: string; role: boolean }> = []
  for (const text of token.text.split(/[\s\u3000]+/u)) {
    const role = sameRole(words, text) || koreanDesk.test(text)
    const last = runs.at(-1)
    if (last && last.role === role && !role) last.text += ` ${text}`
    else runs.push({ text, role })
  }
  const first = runs.findIndex((run) => run.role)
  const people = runs.filter((run) => !run.role && isPersonName(run.text))
  const house = (text: string, i: number) =>
    i === 0 && (isOrganization(text) || runs.length > 2 || wordCount(text) === 1)
  // Without a person (who stands behind a colon) the house must say that it is one.
  if (first < 0 || runs.length < 2 || people.length > 1) return [token]
  if (people.length === 0 && !isOrganization(runs[0]!.text)) return [token]
  if (!runs.every((run, i) => run.role || run === people[0] || house(run.text, i))) return [token]
  // Behind a comma a desk heads nothing.
  return runs.map(({ text, role }, i) => ({
    ...token,
    text,
    before: role ? ',' : i === 0 ? token.before : ';',
    last: token.last && i === runs.length - 1,
  }))
}

/** A legal form behind a comma belongs to the name before it: "Quillby Computer, Inc.". */
export function joinLegalForms(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (token.type === 'text' && token.before === ',' && last?.type === 'text' && isLegalForm(token.text))
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${token.text}`, last: token.last }
    else joined.push(token)
  }
  return joined
}

/** Puts a name together that a narrow cell cut ("Anders" / "Lövgren"), where the next address has both parts. */
export function joinCutNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const [i, token] of tokens.entries()) {
    const last = joined.at(-1)
    const email = tokens.slice(i).find((t): t is Token & { type: 'email' } => t.type === 'email')
    const local = plainName(email?.value.split('@')[0] ?? '')
    const has = (text: string) => /^\S{3,}$/u.test(text) && local.includes(plainName(text))
    if (
      last?.type === 'text' &&
      token.type === 'text' &&
      /^(?:line|block)$/u.test(token.before) &&
      isPersonName(`${last.text} ${token.text}`) &&
      has(last.text) &&
      has(token.text)
    )
      joined[joined.length - 1] = { ...last, text: `${last.text} ${token.text}`, last: token.last }
    else joined.push(token)
  }
  return joined
}
