import type { Token } from './contact-tokens.ts'
import { isPersonName, plainName } from './people.ts'
import type { Contact } from './release.ts'

/** A contact while its lines are being read. */
export interface Draft {
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
export function empty(line: number): Draft {
  return { names: [], emails: [], phones: [], order: '', line, unknown: [] }
}

/** "a@b.fr ; Tél. 01… ; c@d.fr 06…": a second address with a number of its own behind it is somebody else. */
export function startsAnother(open: Draft, token: Token, next: Token | undefined): boolean {
  if (token.type === 'email') return /^e+p/u.test(open.order) && next?.type === 'phone'
  return /^p+e/u.test(open.order) && next?.type === 'email' && token.line !== open.line
}

/**
 * Keeps a piece that no list knows for the end, when the details tell what it is.
 *
 * @param alone whether no house has been named yet
 * @returns the piece where it is the only one before a number: whose number it is, be it a shop or a person of one name
 */
export function setAside(
  open: Draft,
  text: string,
  before: (Token & { type: 'text' })['before'],
  alone: boolean,
): string | undefined {
  const words = text.split(/\s+/u).length
  if (open.order !== '' || words > 8 || /[.!?。]$|\d/u.test(text)) return undefined
  const last = open.unknown.at(-1)
  if (before === '(' && last) {
    last.text += ` (${text})`
    return undefined
  }
  if (open.names.length === 0)
    return /^[\p{Lu}\p{Lo}]/u.test(text) && words <= 5 && before !== '(' && alone ? text : undefined
  open.unknown.push({ text, own: before === 'line' || before === 'block' })
  return undefined
}

/** Whether the first address that follows is `person`'s own at `house`, by its two halves. */
export function belongs(person: string, house: string, tokens: readonly Token[]): boolean {
  const email = tokens.find((token): token is Token & { type: 'email' } => token.type === 'email')
  if (!email) return false
  const [local = '', host = ''] = email.value.split('@').map(plainName)
  return (
    person.split(/[\s-]+/u).some((word) => plainName(word).length > 3 && local.includes(plainName(word))) ||
    host.startsWith(plainName(house))
  )
}

/** Tells role and employer apart among the pieces that no list knows: by the e-mail's domain, by their letters. */
export function settle(draft: Draft): void {
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
  // "Lega Civica" with ufficiostampa@legacivica.it: the shape of a person's name, and the house's address.
  const [house] = draft.names
  if (house !== undefined && draft.names.length === 1 && draft.organization === undefined && !mine(house)) {
    const hosts = draft.emails.map((email) => plainName(email.slice(email.indexOf('@') + 1)))
    if (hosts.some((host) => host.startsWith(plainName(house)))) {
      draft.organization = house
      draft.names = draft.role === undefined ? [] : [draft.role]
      draft.role = undefined
    }
  }
  const domains = draft.emails.map((email) => plainName(email.slice(email.indexOf('@') + 1)))
  for (const { text, own } of draft.unknown) {
    const plain = plainName(text)
    // Without capitals nothing tells an employer from a title but its own words, which have been asked.
    const lower = !/[\p{Lu}\p{Ll}]/u.test(text) || text.split(/\s+/u).some((word) => /^\p{Ll}{4,}/u.test(word))
    const employer =
      domains.some((domain) => plain.length > 2 && domain.startsWith(plain)) ||
      (!lower && (!own || draft.role !== undefined))
    if (employer && draft.organization === undefined) draft.organization = text
    else if (draft.role === undefined) draft.role = text
    else draft.organization ??= text
  }
}

export function contactsOf(draft: Draft): Contact[] {
  const one = (name?: string): Contact => ({
    ...(name === undefined ? {} : { name }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
    ...(draft.organization === undefined ? {} : { organization: draft.organization }),
    emails: [...draft.emails],
    phones: [...draft.phones],
  })
  return draft.names.length === 0 ? [one()] : draft.names.map(one)
}

export function same(a: string, b: string): boolean {
  return (
    a.toLowerCase() === b.toLowerCase() ||
    (/\d{4}/u.test(a.replace(/\D/gu, '')) && !a.includes('@') && a.replace(/\D/gu, '') === b.replace(/\D/gu, ''))
  )
}
