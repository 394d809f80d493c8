import type { Language } from '../languages/language.ts'
import { matchStart, matchWhole } from '../languages/phrases.ts'
import { type ContactLine, type Token, tokensOf } from './contact-tokens.ts'
import { type ContactWords, contactWords } from './contact-words.ts'
import { isOrganization, isPersonName, isPostalAddress, plainName, sameName } from './people.ts'
import type { Contact } from './release.ts'

/** What is known beside the lines. */
export interface ContactHints {
  /** Names of the release's issuers and of the organisations that it has boilerplates about. */
  organizations?: readonly string[]
  /** What the section's heading says behind its label: « Contact presse Gustave Roussy ». */
  organization?: string
  /** The heading, where it is a desk's name itself ("Service de presse"). */
  desk?: string
}

interface Draft {
  names: string[]
  role?: string
  organization?: string
  emails: string[]
  phones: string[]
  /** The details in order, `e` and `p`. */
  order: string
  line: number
  /** Pieces that may be her role or her employer. */
  unknown: Array<{ text: string; own: boolean }>
}

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

/** Words of headings that announce contacts and name no desk. */
const announces =
  /conta[ckt]|kontak|yhtey|kapcsol|επικοιν|контакт|info|auskunft|rückfrag|問|문의|連絡|联系|聯絡|تواصل|iletişim|detail|renseign|question|enquir|inquir|[:：?]/iu

/** Whether a heading is a desk's name as well ("Service de presse"); "Media contact" only says what follows. */
export function isDesk(heading: string): boolean {
  return !announces.test(heading)
}

/** Puts tokens together to contacts, one draft open at a time. */
class Assembly {
  private readonly done: Draft[] = []
  private open: Draft = empty(0)
  /** An organisation printed over the people that belong to it. */
  private group?: string
  /** A role or desk printed before anybody's name. */
  private desk?: string
  private readonly words: ContactWords
  private readonly hints: ContactHints

  constructor(words: ContactWords, hints: ContactHints) {
    this.words = words
    this.hints = hints
    this.group = hints.organization
    this.desk = hints.desk
  }

  read(tokens: Token[]): Contact[] {
    for (const [i, token] of tokens.entries()) {
      if (token.type === 'text') this.text(token, tokens, i)
      else this.detail(token, tokens, i)
    }
    this.close()
    const withDetails = this.done.filter((draft) => draft.order !== '')
    const kept = withDetails.length > 0 ? withDetails : this.done.filter((draft) => draft.names.length > 0)
    return kept.flatMap(contactsOf)
  }

  private close(): void {
    const { open } = this
    if (open.names.length === 0 && this.desk !== undefined && open.order !== '') {
      if (isPersonName(this.desk) || open.organization !== this.desk) open.names = [this.desk]
      this.desk = undefined
    }
    settle(open)
    if (open.order !== '' && open.organization === undefined) open.organization = this.group
    if (open.order !== '' || open.names.length > 0) this.done.push(open)
    this.open = empty(open.line)
  }

  private detail(token: Token & { type: 'email' | 'phone' }, tokens: Token[], i: number): void {
    const list = token.type === 'email' ? this.open.emails : this.open.phones
    if (list.some((value) => same(value, token.value))) return
    if (this.startsAnother(token, tokens, i)) this.close()
    const { open } = this
    if (token.type === 'email') open.emails.push(token.value)
    else open.phones.push(token.value)
    open.order += token.type === 'email' ? 'e' : 'p'
    open.line = token.line
  }

  /** "a@b.fr ; Tél. 01… ; c@d.fr 06…": a second address with a number of its own behind it is somebody else. */
  private startsAnother(token: Token, tokens: Token[], i: number): boolean {
    const { order } = this.open
    const next = tokens[i + 1]
    if (token.type === 'email') return /^e+p/u.test(order) && next?.type === 'phone'
    return /^p+e/u.test(order) && next?.type === 'email' && token.line !== this.open.line
  }

  private text(token: Token & { type: 'text' }, tokens: Token[], i: number): void {
    let { text } = token
    // Behind a comma a desk is part of somebody's title: "Vice President, Investor Relations".
    const heading = token.before === ',' || token.before === '(' ? undefined : this.heading(text, tokens[i + 1])
    if (heading !== undefined) {
      this.close()
      if (heading.end >= text.length) return
      const label = text.slice(0, heading.end).replace(/[\s:–-]+$/u, '')
      text = text.slice(heading.end).trim()
      // "Investor Relations Jane Doe"
      if (isPersonName(text) && isDesk(label)) this.desk = label
      const next = tokens[i + 1]
      // "Contact AFUP : Perrick Penet": what the label is about, up to the colon.
      if (next?.type === 'text' && next.before === ':' && words(text) <= 7) {
        this.group = withoutArticle(text)
        return
      }
      if (
        token.last &&
        !isPersonName(text) &&
        /^[\p{Lu}\p{Lo}]|['’]\p{Lu}/u.test(text) &&
        words(text) <= 7 &&
        !this.isRole(text)
      ) {
        this.group = withoutArticle(text)
        return
      }
    }
    if (isPostalAddress(text) || this.isPhrase(text)) return
    if (
      /^(?:Jr|Sr|II|III|Ph\.?D|MD|M\.D|MBA|Esq|CPA|CFA)\.?$/u.test(text) &&
      this.open.names.length > 0 &&
      token.before === ','
    ) {
      this.open.names[this.open.names.length - 1] += `, ${text}`
      return
    }
    if (sameRole(this.words, text) || (this.isRole(text) && !isPersonName(stripRole(this.words, text) ?? '')))
      return this.role(text)
    const known = this.hints.organizations?.some((name) => sameName(name, text))
    const people = known ? [] : peopleIn(text, this.open.names.length === 0 || this.open.order !== '')
    if (people.length > 0) return this.people(people, token, tokens, i)
    const titled = stripRole(this.words, text)
    if (titled !== undefined && peopleIn(titled, false).length > 0) {
      this.role(text.slice(0, text.length - titled.length).replace(/[\s:]+$/u, ''))
      return this.people(peopleIn(titled, false), token, tokens, i)
    }
    const wide = /^([\p{Script=Hangul}]{2,4}|[\p{Script=Han}]{2,4})\s+(\S{1,12})$/u.exec(text)
    if (wide && isPersonName(wide[1]!) && this.isRole(wide[2]!)) {
      this.people([wide[1]!], token, tokens, i)
      return this.role(wide[2]!)
    }
    if (known || isOrganization(text)) return this.organization(text, token)
    this.unknown(text, token)
  }

  private heading(text: string, next: Token | undefined): { end: number } | undefined {
    const whole = matchWhole(text, this.words.contact) ?? matchWhole(text, this.words.otherContact)
    if (whole) {
      // "Service de presse" heads a section and is a desk.
      this.close()
      this.desk = isDesk(text) ? text : undefined
      this.group = this.hints.organization
      return { end: text.length }
    }
    const start = matchStart(text, this.words.contact) ?? matchStart(text, this.words.otherContact)
    if (!start || sameRole(this.words, text)) return undefined
    // "Press Office": one word that is no label by itself.
    if (!/[\s\p{Script=Han}\p{Script=Hangul}]/u.test(start.phrase) && isDesk(start.phrase) && start.end < text.length)
      return undefined
    if (start.phrase.split(/\s+/u).length === 1 && next === undefined && words(text) > 8) return undefined
    return { end: start.end }
  }

  /** The beginning of a phrase that a comma cut: "For further information", "please contact". */
  private isPhrase(text: string): boolean {
    const piece = plainName(text)
    return piece.length > 8 && this.words.contact.some((phrase) => plainName(phrase).startsWith(piece))
  }

  private isRole(text: string): boolean {
    return sameRole(this.words, text) || roleInside(this.words, text)
  }

  private people(names: string[], token: Token & { type: 'text' }, tokens: Token[], i: number): void {
    const { open } = this
    if (open.order !== '') this.close()
    else if (open.names.length > 0) {
      // "Jane Doe, John Roe, Ann Poe" are people; "Jane Doe, Muster Berlin" and a second line are her and her employer.
      const beside = token.line === open.line && token.before !== 'line' && token.before !== 'block'
      const next = tokens[i + 1]
      const three =
        open.names.length > 1 ||
        (next?.type === 'text' && next.before === ',' && next.line === token.line && isPersonName(next.text))
      if (beside && (token.before === '&' || three)) open.names.push(...names)
      else open.unknown.push({ text: names.join(', '), own: !beside })
      return
    }
    this.open.names.push(...names)
    this.open.line = token.line
    if (this.desk !== undefined) {
      this.open.role ??= this.desk
      this.desk = undefined
    }
  }

  private role(text: string): void {
    if (this.open.order !== '') this.close()
    if (this.open.names.length === 0) this.desk = this.desk === undefined ? text : this.desk
    else this.open.role = this.open.role === undefined ? text : `${this.open.role}, ${text}`
  }

  private organization(text: string, token: Token & { type: 'text' }): void {
    if (this.open.order !== '') {
      // Behind the details, in brackets: still hers.
      if (token.before === '(' && this.open.organization === undefined) {
        this.open.organization = text
        return
      }
      this.close()
    }
    if (this.open.names.length > 0) this.open.organization ??= text
    else this.group = text
  }

  private unknown(text: string, token: Token & { type: 'text' }): void {
    const { open } = this
    if (open.order !== '' || words(text) > 8 || /[.!?。]$|\d/u.test(text)) return
    const last = open.unknown.at(-1)
    if (token.before === '(' && last) {
      last.text += ` (${text})`
      return
    }
    if (open.names.length === 0) {
      // The only words before a number are whose number it is, be it a shop or a person called by one name.
      if (/^[\p{Lu}\p{Lo}]/u.test(text) && words(text) <= 5 && token.before !== '(' && this.group === undefined)
        this.group = text
      return
    }
    open.unknown.push({ text, own: token.before === 'line' || token.before === 'block' })
  }
}

function empty(line: number): Draft {
  return { names: [], emails: [], phones: [], order: '', line, unknown: [] }
}

/** Tells role and employer apart among the pieces that no list knows: by the e-mail's domain, by their letters. */
function settle(draft: Draft): void {
  const locals = draft.emails.map((email) => plainName(email.slice(0, email.indexOf('@'))))
  const mine = (name: string) =>
    name
      .split(/[\s-]+/u)
      .some((word) => plainName(word).length > 3 && locals.some((local) => local.includes(plainName(word))))
  // The employer over the name, both of one shape: "Muster Transport / Jane Doe / jdoe@…".
  const other = draft.unknown.find(({ text }) => isPersonName(text) && mine(text))
  if (draft.names.length === 1 && other && !mine(draft.names[0]!)) {
    draft.organization ??= draft.names[0]!
    draft.names = [other.text]
    draft.unknown = draft.unknown.filter((piece) => piece !== other)
  }
  const domains = draft.emails.map((email) => plainName(email.slice(email.indexOf('@') + 1)))
  for (const { text, own } of draft.unknown) {
    const plain = plainName(text)
    const lower = text.split(/\s+/u).some((word) => /^\p{Ll}{4,}/u.test(word))
    const employer =
      domains.some((domain) => plain.length > 2 && domain.startsWith(plain)) ||
      (!lower && (!own || draft.role !== undefined))
    if (employer && draft.organization === undefined) draft.organization = text
    else if (draft.role === undefined) draft.role = text
    else draft.organization ??= text
  }
}

function contactsOf(draft: Draft): Contact[] {
  const one = (name?: string): Contact => ({
    ...(name === undefined ? {} : { name }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
    ...(draft.organization === undefined ? {} : { organization: draft.organization }),
    emails: [...draft.emails],
    phones: [...draft.phones],
  })
  return draft.names.length === 0 ? [one()] : draft.names.map(one)
}

function same(a: string, b: string): boolean {
  return (
    a.toLowerCase() === b.toLowerCase() ||
    (/\d{4}/u.test(a.replace(/\D/gu, '')) && !a.includes('@') && a.replace(/\D/gu, '') === b.replace(/\D/gu, ''))
  )
}

function words(text: string): number {
  return text.split(/\s+/u).length
}

function withoutArticle(text: string): string {
  return text
    .replace(
      /^(?:(?:de |du |des |d[e’']|della |del |di |da |do |der |die |das |the |at |for |pour |bei )?(?:l[’']|la |le |les |der |den )?)(?=\p{Lu})/u,
      '',
    )
    .replace(/\s*[:–-]$/u, '')
}

function sameRole(words: ContactWords, text: string): boolean {
  return matchWhole(text, words.roles) !== undefined
}

/** Whether a longer piece is a job title: it opens with a known one, or holds it ("Senior Press Officer, Europe"). */
function roleInside(contact: ContactWords, text: string): boolean {
  if (matchStart(text, contact.roles)) return true
  const parts = text.split(/\s+/u)
  if (parts.length > 9) return false
  return parts.some((_, i) => i > 0 && matchStart(parts.slice(i).join(' '), contact.roles) !== undefined)
}

/** What follows a job title or desk that a piece opens with. */
function stripRole(words: ContactWords, text: string): string | undefined {
  const match = matchStart(text, words.roles)
  return match && match.end < text.length ? text.slice(match.end).trim() : undefined
}

/** The people that a piece of text names: the whole piece, two joined by a word, or the end of a sentence. */
function peopleIn(text: string, inSentence: boolean): string[] {
  if (isPersonName(text)) return [text]
  const joined = text.split(/\s+(?:and|et|und|y|e|og|och|en|i|и|ja|&)\s+/u)
  if (joined.length === 2 && joined.every((part) => isPersonName(part))) return joined
  if (!inSentence || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\s]+$/u.test(text)) return []
  // "please contact Ed Griffith", "wenden Sie sich an Nina Prehm unter": capitals with small letters before or behind.
  const inside =
    /(?:^|\s)(\p{Ll}[\p{L}’']*\s+)?((?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’'-]+)((?:\s+\p{Ll}[\p{L}’']*){0,3})$/u.exec(
      text,
    )
  const name = inside && (inside[1] || inside[3]) ? inside[2]! : ''
  return isPersonName(name) ? [name] : []
}
