import { samePerson } from './people.ts'
import type { Contact } from './release.ts'

/**
 * Each person once, with all that is known: who is named with an address at the head ("Prepared by Jane Doe") and again in
 * the contact section is one contact. Two of one name who share no detail stay two.
 */
export function contactUnion(contacts: readonly Contact[]): Contact[] {
  const union: Contact[] = []
  for (const contact of contacts) {
    const at = union.findIndex((other) => isSame(other, contact))
    if (at < 0) union.push(contact)
    else union[at] = merged(union[at]!, contact)
  }
  return union
}

function isSame(a: Contact, b: Contact): boolean {
  if (a.name === undefined || b.name === undefined || !samePerson(a.name, b.name)) return false
  return (
    a.emails.some((email) => b.emails.includes(email)) ||
    a.phones.some((phone) => b.phones.some((other) => sameNumber(phone, other)))
  )
}

function merged(a: Contact, b: Contact): Contact {
  const [name, role, organization] = [
    b.name!.length > a.name!.length ? b.name! : a.name!,
    a.role ?? b.role,
    a.organization ?? b.organization,
  ]
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
    emails: [...new Set([...a.emails, ...b.emails])],
    phones: [...a.phones, ...b.phones.filter((phone) => !a.phones.some((other) => sameNumber(phone, other)))],
  }
}

/** `04 99 00 11 22` and `+33 4 99 00 11 22`: of numbers with a country code and without the end decides. */
function sameNumber(a: string, b: string): boolean {
  const [shorter, longer] = [a, b]
    .map((text) => text.replace(/\D/gu, '').replace(/^0+/u, ''))
    .sort((x, y) => x.length - y.length)
  return shorter!.length > 6 ? longer!.endsWith(shorter!) : shorter === longer
}
