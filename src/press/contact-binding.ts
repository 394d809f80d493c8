import { plainName } from './people.ts'
import type { Contact, Section } from './release.ts'

/**
 * Fills in whose contact it is where its own lines do not say: the issuer whose name is the e-mail's domain
 * (`@muster-institut.de` and „Muster-Institut“), else, in a release with several boilerplates, the organisation whose
 * boilerplate it follows. A contact that both leave open stays without.
 *
 * @param sections in source order; the contacts of `media-contact` sections are replaced, not changed
 * @param organizations names of issuers and of organisations with a boilerplate
 */
export function bindContacts(sections: Section[], organizations: readonly string[]): Section[] {
  const abouts = sections.filter((section) => section.role === 'boilerplate' && section.name)
  return sections.map((section, i) => {
    if (section.role !== 'media-contact') return section
    const before = sections
      .slice(0, i)
      .findLast((s) => s.role !== 'furniture' && s.role !== 'media-contact' && s.role !== 'end-mark')
    const near = abouts.length > 1 && before?.role === 'boilerplate' ? before.name : undefined
    return { ...section, contacts: section.contacts.map((contact) => bound(contact, organizations, near)) }
  })
}

function bound(contact: Contact, organizations: readonly string[], near: string | undefined): Contact {
  if (contact.organization !== undefined) return contact
  const organization = byDomain(contact.emails, organizations) ?? near
  if (organization === undefined) return contact
  const { name, role, ...details } = contact
  return { ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }), organization, ...details }
}

/** The organisation that a domain is named after: its whole name, or the initials of four words and more. */
function byDomain(emails: readonly string[], organizations: readonly string[]): string | undefined {
  for (const email of emails) {
    const host = email.slice(email.indexOf('@') + 1)
    const labels = host.split('.').slice(0, -1).map(plainName)
    const match = organizations.find((name) => {
      const plain = plainName(name)
      const initials = plainName((name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join(''))
      return labels.some(
        (label) =>
          label.length > 2 &&
          (label === plain ||
            (plain.length > 4 && label.startsWith(plain)) ||
            (initials.length > 2 && label === initials)),
      )
    })
    if (match !== undefined) return match
  }
  return undefined
}
