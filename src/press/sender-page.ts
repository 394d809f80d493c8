import type { Language } from '../languages/language.ts'
import type { Block } from '../layout/block.ts'
import { findEmails, findUrls } from './addresses.ts'
import { chosenLabel } from './domain-names.ts'
import { labelOf } from './label-lines.ts'
import { isOrganization, plainWords } from './organizations.ts'
import { looksLikeAddress, wordCount } from './prose.ts'
import type { Role, Section } from './release.ts'
import { nameKey } from './self-description.ts'

/** Where the sender stands: the letterhead, running heads and feet, the contacts. */
const ownPlaces: ReadonlySet<Role> = new Set(['letterhead', 'furniture', 'media-contact'])

/** What the witnesses for a release's issuers are asked about. */
export interface SenderPage {
  title: string
  /** Headline, decks and first paragraph. */
  head: string
  lede: string
  /** All running text. */
  text: string
  /** What could be a name in the letterhead, running heads and feet. */
  own: string[]
  /** Organisations of the contacts. */
  organizations: string[]
  /** Names that are no issuer's: who may be asked, and where the release is dated. */
  others: string[]
  /** Parts of the host names that the sender's own places and the text print; those of boilerplates may be anybody's. */
  hosts: string[]
}

/** Gathers what tells who sent a release. */
export function senderPage(sections: readonly Section[], languages: readonly Language[]): SenderPage {
  const textOf = (of: (section: Section) => boolean) =>
    sections
      .filter(of)
      .flatMap((s) => s.blocks.map(blockText))
      .join('\n')
  const first = sections.find(({ role }) => role === 'lede' || role === 'body')
  const title = textOf(({ role }) => role === 'headline' || role === 'subheadline')
  const printed = textOf(({ role }) => role !== 'boilerplate')
  const hosts = [
    ...findEmails(printed).map(({ value }) => value.slice(value.indexOf('@') + 1)),
    ...findUrls(textOf(({ role }) => ownPlaces.has(role))).map(({ value }) => hostOf(value)),
  ]
  return {
    title,
    head: `${title}\n${textOf((s) => s === first)}`,
    lede:
      first === undefined
        ? ''
        : blockText(first.blocks[0]!).slice(first.role === 'lede' ? (first.datelineLength ?? 0) : 0),
    text: textOf(({ role }) => !ownPlaces.has(role)),
    own: distinct(
      sections.flatMap((s) => (s.role === 'letterhead' || s.role === 'furniture' ? nameLines(s, languages) : [])),
    ).filter((line) => !saysName(title, line) || isOrganization(line)),
    organizations: distinct(
      sections.flatMap((s) =>
        s.role === 'media-contact' ? s.contacts.flatMap((c) => (c.organization ? [c.organization] : [])) : [],
      ),
    ),
    others: sections.flatMap((s) => {
      if (s.role === 'media-contact') return s.contacts.flatMap((c) => c.name ?? [])
      return 'dateline' in s && s.dateline?.place ? [s.dateline.place] : []
    }),
    hosts: [...new Set(hosts.flatMap((host) => chosenLabel(host) ?? []))],
  }
}

const hostOf = (url: string): string => url.replace(/^https?:\/\//iu, '').replace(/[/?#].*$/u, '')

/** A short block that could be a name, or its lines; a label beside the name is left out. */
function nameLines(section: Section, languages: readonly Language[]): string[] {
  const texts = section.blocks.flatMap((block) =>
    block.type === 'paragraph' && wordCount(block.text) > 7 ? block.lines.map(({ text }) => text) : [blockText(block)],
  )
  return (
    texts
      .flatMap((text) => text.split(/\s*[/|·•]\s*|\s+[–—-]\s+/u))
      // "Ministry of Towns, Press Office", but "Quillby, Inc."
      .map((text) => text.replace(/,\s+(?:\p{Ll}|\p{Lu}\p{Ll}{3}).*$/u, '').trim())
      .filter((text) => labelOf(text, languages) === undefined)
      .filter(
        (text) =>
          /^[\p{Lu}\p{Lo}]/u.test(text) &&
          !/\s\p{Ll}{1,4}$|[:;?!*|]|\d$/u.test(text) &&
          wordCount(text) <= 7 &&
          !looksLikeAddress(text),
      )
  )
}

export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(nameKey(name))) seen.set(nameKey(name), name)
  return [...seen.values()]
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a text has a name's words one behind the other; in scripts that join words or write on, its letters. */
export const saysName = (text: string, name: string): boolean =>
  wide.test(name) ? text.includes(name) : plainWords(text).includes(plainWords(name))

/** How often a text says a name; in scripts without spaces by its letters. */
export const times = (text: string, name: string): number => text.toLowerCase().split(name.toLowerCase()).length - 1

export function blockText(block: Block): string {
  if (block.type === 'list') return block.items.map((item) => item.text).join('\n')
  return block.type === 'table' ? '' : block.text
}
