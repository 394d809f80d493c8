import { matchWhole } from '../languages/phrases.ts'
import { deskBehind, isHers, labelEnd } from './contact-desks.ts'
import { contactsOf, type Draft, empty, same, setAside, settle, startsAnother } from './contact-draft.ts'
import {
  isCutPhrase,
  isDesk,
  isTitled,
  joinCutNames,
  joinLegalForms,
  peopleIn,
  sameRole,
  splitWide,
  stripRole,
  titledPerson,
  withoutArticle,
  wordCount,
} from './contact-pieces.ts'
import type { Token } from './contact-tokens.ts'
import type { ContactWords } from './contact-words.ts'
import { isOrganization, isPersonName, isPostalAddress, sameName } from './people.ts'
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
const degree = /^(?:Jr|Sr|II|III|Ph\.?D|MD|M\.D|MBA|Esq|CPA|CFA)\.?$/u

/** Puts tokens together to contacts, one draft open at a time. */
export class Assembly {
  private readonly done: Draft[] = []
  private open: Draft = empty(0)
  /** An organisation printed over the people that belong to it. */
  private group?: string
  /** A role or desk printed before anybody's name. */
  private desk?: string
  /** Whether that desk is the section's heading or a label: whoever is named under it has a title of their own or none. */
  private label: boolean
  private readonly words: ContactWords
  private readonly hints: ContactHints

  constructor(words: ContactWords, hints: ContactHints) {
    this.words = words
    this.hints = hints
    this.group = hints.organization
    this.desk = hints.desk
    this.label = hints.desk !== undefined
  }

  read(given: Token[]): Contact[] {
    const tokens = joinCutNames(joinLegalForms(given)).flatMap((token) => splitWide(token, this.words))
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
    if (startsAnother(this.open, token, tokens[i + 1])) this.close()
    const { open } = this
    if (token.type === 'email') open.emails.push(token.value)
    else open.phones.push(token.value)
    open.order += token.type === 'email' ? 'e' : 'p'
    open.line = token.line
  }

  private text(token: Token & { type: 'text' }, tokens: Token[], i: number): void {
    let { text } = token
    if (isHers(this.words, this.open, token.text, tokens, i)) {
      this.role(text)
      return
    }
    // Behind a comma a desk is part of somebody's title: "Vice President, Investor Relations".
    const heading = token.before === ',' || token.before === '(' ? undefined : this.heading(token, tokens[i + 1])
    if (heading !== undefined) {
      this.close()
      if (heading.end >= text.length) return
      // "Investor Relations Jane Doe"
      const label = text.slice(0, heading.end).replace(/[\s:–-]+$/u, '')
      text = text.slice(heading.end).trim()
      text = isPersonName(text) ? text : withoutArticle(text)
      if (isDesk(label) && (isPersonName(text) || this.desk === undefined)) {
        this.desk = label
        // "Press office Muster Institute" / "Jane Doe": she may have a title of her own.
        this.label = !isPersonName(text)
      }
      const next = tokens[i + 1]
      // "Contact AFUP : Perrick Penet": what the label is about, up to the colon.
      if (next?.type === 'text' && next.before === ':' && wordCount(text) <= 7) {
        this.group = withoutArticle(text)
        return
      }
      if (
        token.last &&
        !isPersonName(text) &&
        /^[\p{Lu}\p{Lo}]|['’]\p{Lu}/u.test(text) &&
        wordCount(text) <= 7 &&
        !isTitled(this.words, text)
      ) {
        this.group = withoutArticle(text)
        return
      }
    }
    // "Accreditation Desk: Jane Doe": a label may have a name's shape.
    const next = tokens[i + 1]
    if (next?.type === 'text' && next.before === ':' && isPersonName(text) && isPersonName(next.text)) return
    const role = sameRole(this.words, text)
    if (isPostalAddress(text) || (!role && isCutPhrase(this.words, text))) return
    // "Bellweather Communications (Financial PR)": what the house does.
    if (token.before === '(' && this.open.names.length === 0 && this.open.order === '' && this.group !== undefined)
      return
    if (degree.test(text) && this.open.names.length > 0 && token.before === ',') {
      this.open.names[this.open.names.length - 1] += `, ${text}`
      return
    }
    // "Press Officer (Science)"
    if (token.before === '(' && this.open.role !== undefined && this.open.order === '' && !isOrganization(text)) {
      this.open.role = `${this.open.role} (${text})`
      return
    }
    const titledName = role ? undefined : titledPerson(this.words, text)
    if (titledName) {
      this.titled(titledName, token, tokens, i)
      return
    }
    if (!role && deskBehind(this.words, text) !== undefined) {
      this.organization(text, token)
      return
    }
    if (role || (isTitled(this.words, text) && !isPersonName(stripRole(this.words, text) ?? ''))) {
      this.role(text)
      return
    }
    const known = this.hints.organizations?.some((name) => sameName(name, text))
    const people = known ? [] : peopleIn(text, this.open.names.length === 0 || this.open.order !== '', this.words)
    if (people.length > 0) {
      this.people(people, token, tokens, i)
      return
    }
    const titled = stripRole(this.words, text)
    if (titled !== undefined && peopleIn(titled, false).length > 0) {
      this.role(text.slice(0, text.length - titled.length).replace(/[\s:]+$/u, ''))
      this.people(peopleIn(titled, false), token, tokens, i)
      return
    }
    if (known || isOrganization(text)) {
      this.organization(text, token)
      return
    }
    const house = setAside(this.open, text, token.before, this.group === undefined)
    if (house !== undefined) this.group = house
  }

  private heading({ text }: { text: string }, next: Token | undefined): { end: number } | undefined {
    const whole = matchWhole(text, this.words.contact) ?? matchWhole(text, this.words.otherContact)
    if (whole) {
      // "Service de presse" heads a section and is a desk; right under a house's name it is that house's.
      const housed = this.open.order === '' && this.open.names.length === 0 && isDesk(text)
      this.close()
      this.desk = isDesk(text) ? text : undefined
      this.label = next?.type === 'text' && next.before === ':'
      if (!housed) this.group = this.hints.organization
      return { end: text.length }
    }
    const end = labelEnd(this.words, text, next !== undefined)
    return end === undefined ? undefined : { end }
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
      if (!this.label) this.open.role ??= this.desk
      this.desk = undefined
      this.label = false
    }
  }

  /** "Press officer Jane Doe"; behind a name it is her title with her house: "Jane Doe, press officer Muster Berlin". */
  private titled(found: { role: string; name: string }, token: Token & { type: 'text' }, tokens: Token[], i: number) {
    const behind = /^[,(-]$/u.test(token.before) && this.open.names.length > 0 && this.open.order === ''
    if (behind) {
      this.role(found.role)
      this.open.unknown.push({ text: found.name, own: true })
      return
    }
    if (this.open.names.length > 0) this.close()
    this.people([found.name], token, tokens, i)
    this.role(found.role)
  }

  private role(text: string): void {
    if (this.open.order !== '') this.close()
    if (this.open.names.length === 0) this.desk = this.desk === undefined ? text : this.desk
    else this.open.role = this.open.role === undefined ? text : `${this.open.role}, ${text}`
  }

  private organization(printed: string, token: Token & { type: 'text' }): void {
    // "Muster Police press office"
    const desk = this.open.names.length === 0 ? deskBehind(this.words, printed) : undefined
    const text = desk === undefined ? printed : printed.slice(0, -desk.length).trim()
    if (desk !== undefined && this.open.order === '') this.desk ??= desk
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
}
