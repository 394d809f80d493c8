import { describe, expect, it } from 'vitest'
import { chosenLabel, isNamedAfter } from '../../src/press/domain-names.ts'

describe('a host name made of a name', () => {
  it.each([
    ['normandie-habitat', 'Normandie Habitat'],
    ['normandiehabitat', 'Normandie Habitat SA'],
    ['quillby', 'Quillby Pumps'],
    ['quillby', 'Quillby, Inc.'],
    ['rba', 'Reserve Bank of Alderland'],
    ['kentcountysao', 'Kent County State Attorney’s Office'],
    ['harbourtr', 'Harbour for Humanity Tamar River'],
    ['fairandwise', 'Fair&Wise'],
    ['fairwise', 'Fair & Wise'],
    ['zelezarny-podhaji', 'Železárny Podhájí'],
    ['lesecologistes', 'Les Écologistes'],
  ])('%s: %s', (label, name) => expect(isNamedAfter(label, name)).toBe(true))
  it.each([
    ['quillby', 'Harbour Trust'],
    ['press', 'Quillby Press'],
    ['river', 'Harbour for Humanity Tamar River'],
    ['gmail', 'Grand Musée'],
    ['ht', 'Harbour Trust'],
    ['harbour', 'Harbour for Humanity Tamar River'],
    ['quillbypumpsandmore', 'Quillby Pumps'],
    ['ha', 'Harbour'],
  ])('%s, none: %s', (label, name) => expect(isNamedAfter(label, name)).toBe(false))
  it('may be asked for no word left out', () => {
    expect(isNamedAfter('quillby', 'Quillby, Inc.', 0)).toBe(true)
    expect(isNamedAfter('rba', 'Reserve Bank of Alderland', 0)).toBe(true)
    expect(isNamedAfter('quillby', 'Quillby Pumps', 0)).toBe(false)
  })
  it.each([
    ['www.presse.muster.at', 'muster'],
    ['muster.org', 'muster'],
    ['mairie-quay.gouv.fr', 'mairie-quay'],
    ['www.quillby.co.uk', 'quillby'],
  ])('%s: somebody chose %s', (host, label) => expect(chosenLabel(host)).toBe(label))
})
