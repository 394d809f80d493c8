import { describe, expect, it } from 'vitest'
import { contactUnion } from '../../src/press/contact-union.ts'
import type { Contact } from '../../src/press/release.ts'

const contact = (name: string | undefined, details: Partial<Contact>): Contact => ({
  ...(name === undefined ? {} : { name }),
  emails: [],
  phones: [],
  ...details,
})

describe('one person named twice', () => {
  it('is one contact with all that is known', () =>
    expect(
      contactUnion([
        contact('Anna Muster', { emails: ['anna@muster.de'], role: 'Author' }),
        contact('Ben Probe', { emails: ['ben@muster.de'] }),
        contact('Dr. Anna Muster', { emails: ['anna@muster.de'], phones: ['030 1'], organization: 'Muster' }),
      ]),
    ).toEqual([
      {
        name: 'Dr. Anna Muster',
        role: 'Author',
        organization: 'Muster',
        emails: ['anna@muster.de'],
        phones: ['030 1'],
      },
      { name: 'Ben Probe', emails: ['ben@muster.de'], phones: [] },
    ]))
  it('stays two where nothing but the name agrees', () =>
    expect(
      contactUnion([contact('Anna Muster', { phones: ['030 1'] }), contact('Anna Muster', { phones: ['040 2'] })]),
    ).toHaveLength(2))
  it('two who share a desk’s address stay two', () =>
    expect(
      contactUnion([contact('Anna Muster', { emails: ['p@m.de'] }), contact('Ben Probe', { emails: ['p@m.de'] })]),
    ).toHaveLength(2))
  it('has a number once, with its country code or without', () =>
    expect(
      contactUnion([
        contact('Anna Muster', { phones: ['04 99 00 11 22'] }),
        contact('Anna Muster', { phones: ['+33 4 99 00 11 22', '+33 4 99 00 11 23'] }),
      ]),
    ).toEqual([contact('Anna Muster', { phones: ['04 99 00 11 22', '+33 4 99 00 11 23'] })]))
  it('an address without a name stays', () =>
    expect(
      contactUnion([contact(undefined, { emails: ['p@m.de'] }), contact('Ben Probe', { emails: ['p@m.de'] })]),
    ).toHaveLength(2))
})
