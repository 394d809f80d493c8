import { chosenLabel, isNamedAfter } from './domain-names.ts'
import { plainWords } from './organizations.ts'
import type { Contact, Section } from './release.ts'

/**
 * Fills in whose contact it is where its own lines do not say: the organisation that the role names (“chair of the
 * Muster Institute”), else the one that the e-mail's domain is named after (`@muster-institut.de` and
 * „Muster-Institut“), else, in a release with several boilerplates, the one whose boilerplate it follows. A contact that
 * all three leave open stays without.
 *
 * @param sections in source order; the contacts of `media-contact` sections are replaced, not changed
 * @param organizations names of issuers and of organisations with a boilerplate
 */
export function bindContacts(sections: Section[], organizations: readonly string[]): Section[] {
  const abouts = sections.filter((section) => section.role === 'boilerplate' && section.name)
  // Behind the last of several boilerplates a lone contact section is everybody's.
  const alone = sections.filter((section) => section.role === 'media-contact' && section.contacts.length > 0).length < 2
  return sections.map((section, i) => {
    if (section.role !== 'media-contact') return section
    const before = sections
      .slice(0, i)
      .findLast((s) => s.role !== 'furniture' && s.role !== 'media-contact' && s.role !== 'end-mark')
    const last = alone && before === abouts.at(-1)
    const near = abouts.length > 1 && before?.role === 'boilerplate' && !last ? before.name : undefined
    return { ...section, contacts: section.contacts.map((contact) => bound(contact, organizations, near)) }
  })
}

function bound(contact: Contact, organizations: readonly string[], near: string | undefined): Contact {
  if (contact.organization !== undefined) return contact
  const organization = byRole(contact.role, organizations) ?? byDomain(contact.emails, organizations) ?? near
  if (organization === undefined) return contact
  const { name, role, ...details } = contact
  return { ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }), organization, ...details }
}

/** The longest name that the role says: “chair of the Muster Institute”. */
function byRole(role: string | undefined, organizations: readonly string[]): string | undefined {
  const words = role === undefined ? '' : plainWords(role)
  return organizations
    .filter((name) => name.length > 2 && words.includes(plainWords(name)))
    .sort((a, b) => b.length - a.length)[0]
}

/** The organisation that the host of an address is named after. */
function byDomain(emails: readonly string[], organizations: readonly string[]): string | undefined {
  const labels = emails.flatMap((email) => chosenLabel(email.slice(email.indexOf('@') + 1)) ?? [])
  return organizations.find((name) => labels.some((label) => isNamedAfter(label, name)))
}
