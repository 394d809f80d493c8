import type { Language } from '../languages/language.ts'
import { isNamedAfter } from './domain-names.ts'
import { fullName } from './full-names.ts'
import { isOrganization } from './organizations.ts'
import { isPersonName } from './people.ts'
import { wordCount } from './prose.ts'
import type { PressRelease, Section } from './release.ts'
import { describes, nameKey, namesIn } from './self-description.ts'
import { blockText, distinct, type SenderPage, saysName, senderPage, times } from './sender-page.ts'

export interface Issuers {
  names: string[]
  because: string
}

/**
 * The organisations that issue a release: those that it has a section about; else, from the surest witness on, the name
 * that a host name of the contacts is made of, a letterhead that the text says again, a contact's organisation that it says, what
 * opens or signs the text. An organisation that nothing but a contact names (an agency) is no issuer.
 *
 * @param about the organisations that the release has sections about
 * @returns names in the fullest form that is printed, and which witness told; none where no witness did
 */
export function issuersOf(
  sections: readonly Section[],
  about: PressRelease['about'],
  languages: readonly Language[],
): Issuers {
  const page = senderPage(sections, languages)
  const whole = (names: string[]) => distinct(names.map((name) => fullName(name, page.own, page.text)))
  const described = about.flatMap((a) => (a.name ? [a.name] : []))
  if (described.length > 0)
    return { names: whole(ownOf(described, sections, page, languages)), because: 'named by the boilerplates' }
  const witnesses: Array<[because: string, names: string[]]> = [
    ['a host name of the contacts is made of it', hosted(page, languages).slice(0, 1)],
    ['the letterhead, which the text says again', letterheads(page).slice(0, 1)],
    ['the organisation of a contact', page.organizations.filter((name) => saysName(page.head, name))],
    ['the first paragraph opens with it', openingOf(page, languages)],
    ['it signs the text', signatures(sections, page)],
  ]
  const [because, names] = witnesses.find(([, found]) => found.length > 0) ?? ['', []]
  return { names: whole(names), because }
}

/** Names that a host name is made of and that more than the contacts print: those that it spells whole first, by how often the text has them. */
function hosted(
  { hosts, own, organizations, others, head, text }: SenderPage,
  languages: readonly Language[],
): string[] {
  const known = [...own, ...organizations]
  const isSpelled = (name: string): boolean => hosts.some((host) => isNamedAfter(host, name, 0))
  return distinct([...known, ...namesIn(head, languages), ...namesIn(text, languages)])
    .filter((name) => wordCount(name) <= 7 && hosts.some((host) => isNamedAfter(host, name)))
    .filter((name) => !others.some((other) => same(other, name)))
    .filter((name) => {
      if (known.includes(name)) return saysName(`${head}\n${text}`, name) || own.includes(name)
      // A single word may be a town's or a thing's.
      const least = wordCount(name) === 1 ? 3 : isSpelled(name) || saysName(head, name) ? 1 : 2
      return times(text, name) >= least
    })
    .sort((a, b) => Number(isSpelled(b)) - Number(isSpelled(a)) || times(text, b) - times(text, a))
}

/** A line of the letterhead that headline or first paragraph say again; an organisation's name may wait for the text. */
function letterheads({ own, head, text }: SenderPage): string[] {
  return own.filter(
    (line) => !isPersonName(line) && (saysName(head, line) || (isHouseName(line) && saysName(text, line))),
  )
}

/** Room for an article and a word such as "the state-owned" before the name that opens a text. */
const openingReach = 20

/**
 * Of the organisations with a boilerplate those that send the release: a section about a product or a partner is no
 * sender's. Where no witness tells them apart, all.
 */
function ownOf(
  names: string[],
  sections: readonly Section[],
  page: SenderPage,
  languages: readonly Language[],
): string[] {
  const sends = (name: string) =>
    page.hosts.some((host) => isNamedAfter(host, name)) ||
    page.own.some((line) => nameKey(line).startsWith(nameKey(name))) ||
    page.organizations.some((organization) => same(organization, name))
  const senders = names.filter(sends)
  if (senders.length === 0) return names
  return names.filter(
    (name) => senders.includes(name) || (saysName(page.title, name) && isHouse(name, sections, languages)),
  )
}

/** Whether a name is an organisation's, by its words or by what the section about it says. */
function isHouse(name: string, sections: readonly Section[], languages: readonly Language[]): boolean {
  if (isOrganization(name)) return true
  const section = sections.find((s) => s.role === 'boilerplate' && s.name === name)
  return (
    section?.blocks.some((b) => (describes(blockText(b), languages, (n) => same(n, name))?.signs ?? 0) > 1) ?? false
  )
}

/** "The Harbour Authority of Quay today announced…", 見本市は…: an organisation that opens the first paragraph. */
function openingOf({ title, lede, text, others }: SenderPage, languages: readonly Language[]): string[] {
  const wide =
    /^[^、。，,（()\p{Script=Latin}\n]{0,40}?([^\s、。，,（()「『】)-]{2,20})(?:[（(][^）)]{1,60}[）)])?(?:は|은|는)/u.exec(
      lede,
    )?.[1]
  if (wide !== undefined) return isOrganization(wide) || times(text, wide) > 1 ? [wide] : []
  const [name] = namesIn(lede.slice(0, 160), languages)
  if (
    name === undefined ||
    others.some((other) => same(other, name)) ||
    isPersonName(name) ||
    lede.indexOf(name) > openingReach
  )
    return []
  // Said once it may be a menu's or a service's line: "Central Information of the City can be found at:".
  const again = times(text, name) > 1 || !/[:：]\s*$/u.test(lede)
  return (isHouseName(name) && again) || (name.length > 3 && saysName(title, name) && times(text, name) > 3)
    ? [name]
    : []
}

/** The last line of the text, where it is a name that the text says too. */
function signatures(sections: readonly Section[], { text }: SenderPage): string[] {
  const last = sections
    .filter(({ role }) => role === 'body')
    .at(-1)
    ?.blocks.at(-1)
  if (last?.type !== 'paragraph' || wordCount(last.text) > 6 || !/^\p{Lu}.*\p{L}$/u.test(last.text)) return []
  return !isPersonName(last.text) && times(text, last.text) > 1 ? [last.text] : []
}

/** Two words and more that say they are an organisation: "News" and "Public Information" are on every page's menu. */
const isHouseName = (name: string): boolean => wordCount(name) > 1 && isOrganization(name)

const same = (a: string, b: string): boolean => nameKey(a) === nameKey(b)
