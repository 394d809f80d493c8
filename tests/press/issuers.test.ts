import { describe, expect, it } from 'vitest'
import { fullName } from '../../src/press/full-names.ts'
import { english, p, press } from './page.ts'

const title = (text: string) => p(text, { size: 18, bold: true })
const text = english.map((line) => p(line))
const issuers = (...blocks: Parameters<typeof press>[0]) => press(blocks).issuers

describe('who issues a release without a boilerplate', () => {
  it('the name that a host name is made of', () =>
    expect(
      issuers(
        title('Alder Creek Library lends its roof to bees'),
        p('LONDON, 3 May 2021 – Alder Creek Library has put six hives on its roof, says Jane Doe.'),
        ...text,
        p('Press contact: Jane Doe, jane.doe@aldercreeklibrary.org, +44 20 7946 0999'),
      ),
    ).toEqual(['Alder Creek Library']))
  it('is not the town that the host name is named after', () =>
    expect(
      issuers(
        title('Six hives for the roof in Quillby'),
        p('QUILLBY, 3 May 2021 – In Quillby the bees have come back, and Quillby is glad of it. All Quillby says so.'),
        ...text,
        p('Press contact: Jane Doe, jane.doe@quillby.org, +44 20 7946 0999'),
      ),
    ).toEqual([]))
  it('is not an agency that only the contact names', () =>
    expect(
      issuers(
        title('Six hives for the roof'),
        ...text,
        p('Press contact: Jane Doe, Harbour Communications, jane.doe@harbourcommunications.com, +44 20 7946 0999'),
      ),
    ).toEqual([]))
  it('the organisation that opens the first paragraph', () =>
    expect(
      issuers(
        title('Six hives for the roof'),
        p('LONDON, 3 May 2021 – The Harbour Trust Foundation has put six hives on its roof, as it does every year.'),
        ...text,
      ),
    ).toEqual(['Harbour Trust Foundation']))
  it('nobody, where only a person is named', () =>
    expect(issuers(title('Six hives'), p('LONDON, 3 May 2021 – Jane Doe has put six hives on it.'), ...text)).toEqual(
      [],
    ))
})

describe('who issues a release with boilerplates', () => {
  const about = (name: string, description: string) => [p(`About ${name}`, { bold: true }), p(`${name} ${description}`)]
  const contact = p('Press contact: Jane Doe, jane.doe@quillby.org, +44 20 7946 0999')
  it('not a product that has one', () =>
    expect(
      issuers(
        title('Quillby Pumps brings QP-7 to market'),
        ...text,
        ...about('QP-7', 'is a pump that lifts water without a valve.'),
        ...about('Quillby Pumps', 'is a maker of pumps, founded in 1951 and based in Leeds.'),
        contact,
      ),
    ).toEqual(['Quillby Pumps']))
  it('a partner whom the headline names', () =>
    expect(
      issuers(
        title('Quillby Pumps and Harbour Trust Foundation join forces'),
        ...text,
        ...about('Quillby Pumps', 'is a maker of pumps, founded in 1951 and based in Leeds.'),
        ...about('Harbour Trust Foundation', 'is a charity, founded in 1951 and based in Hull.'),
        contact,
      ),
    ).toEqual(['Quillby Pumps', 'Harbour Trust Foundation']))
  it('all, where nothing tells them apart', () =>
    expect(
      issuers(
        title('A pump for the harbour'),
        ...text,
        ...about('Quillby Pumps', 'is a maker of pumps, founded in 1951 and based in Leeds.'),
        ...about('Tamar Pumps', 'is a maker of pumps, founded in 1952 and based in Hull.'),
      ),
    ).toEqual(['Quillby Pumps', 'Tamar Pumps']))
})

describe('the fullest form of a name', () => {
  it.each([
    [
      'Quillby',
      [],
      'In May Quillby opened. Quillby Pumps Holding, Inc. (NYSE: QP) makes pumps.',
      'Quillby Pumps Holding, Inc.',
    ],
    ['QUILLBY PUMPS', [], 'In May Quillby Pumps AG opened.', 'Quillby Pumps AG'],
    ['TUQ', [], 'A empresa Transportes Urbanos de Quilb (TUQ) abriu.', 'Transportes Urbanos de Quilb'],
    [
      'Moor-Institut',
      ['Moor-Institut für Torfkunde', 'Am Hafen 12'],
      'Das Moor-Institut forscht.',
      'Moor-Institut für Torfkunde',
    ],
    ['Quillby', ['Quillby for a better world'], 'Quillby makes pumps.', 'Quillby'],
    ['Harbour University', [], 'HARBOUR UNIVERSITY OFFICIALLY ESTABLISHED AS A PUBLIC BODY', 'Harbour University'],
    ['Quillby, Inc.', [], 'Quillby, Inc. Quillby, Inc. makes pumps.', 'Quillby, Inc.'],
  ])('%s', (name, lines, printed, full) => expect(fullName(name, lines, printed)).toBe(full))
})
