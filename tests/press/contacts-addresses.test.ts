import { describe, expect, it } from 'vitest'
import { addressJoint, findEmails, findUrls } from '../../src/press/addresses.ts'

const emails = (text: string) => findEmails(text).map((found) => found.value)

describe('e-mail addresses in a long text', () => {
  const words = 'The town will turn the two older halls into workshops. '.repeat(20)
  it('are found where they stand, cut or whole', () => {
    const text = `${words}Write to anna.m@ muster.fr or ben@muster.org. ${words}\nciara@muster.ie ${words}`
    const found = findEmails(text)
    expect(found.map(({ value }) => value)).toEqual(['anna.m@muster.fr', 'ben@muster.org', 'ciara@muster.ie'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'anna.m@ muster.fr',
      'ben@muster.org',
      'ciara@muster.ie',
    ])
  })
  it('are whole where nothing parts the letters', () => {
    const line = `${'あ'.repeat(600)}pr@muster.co.jp${'あ'.repeat(600)}`
    expect(emails(line)).toEqual(['pr@muster.co.jp'])
  })
})

describe('e-mail addresses as printed', () => {
  it.each([
    ['presse@muster-institut.fr.', 'presse@muster-institut.fr'],
    ['anna [at] muster.fr', 'anna@muster.fr'],
    ['anna(at)muster.fr', 'anna@muster.fr'],
    ['ANNA AT MUSTER DOT COM', 'ANNA@MUSTER.COM'],
    ['anna.m@ muster.fr', 'anna.m@muster.fr'],
    ['anna@muster. fr et', 'anna@muster.fr'],
    ['anna at muster dot com', 'anna@muster.com'],
    ['A.Muster[ät]muster[punkt]de', 'A.Muster@muster.de'],
    ['mailto:anna@muster.org?subject=x', 'anna@muster.org'],
    ['メールpr@muster.co.jpまで', 'pr@muster.co.jp'],
    ['info＠muster.jp', 'info@muster.jp'],
    ['Mail info@muster.de.Weitere Auskunft', 'info@muster.de'],
    ["o'neil@muster.ie", "o'neil@muster.ie"],
    ['<a_b-c@d-e.co.uk>', 'a_b-c@d-e.co.uk'],
  ])('%s', (text, address) => expect(emails(text)).toEqual([address]))

  it('finds two that only a slash divides', () =>
    expect(emails('a@muster.fr/b@muster.fr')).toEqual(['a@muster.fr', 'b@muster.fr']))
  it('says where it stands', () => {
    const [found] = findEmails('Write to anna [at] muster.fr now')
    expect('Write to anna [at] muster.fr now'.slice(found!.start, found!.end)).toBe('anna [at] muster.fr')
  })

  it.each([
    'Follow @musterhaus on social media',
    '@muster@social.example',
    'https://social.muster.org/@muster',
    'meet us at muster.com',
    'Follow us @muster.org',
    'picture@2x.png',
    '50 @ 3.20 each',
    'three (a) muster.b',
    'We are at the fair AT HALL 3',
    'a@b',
  ])('none in: %s', (text) => expect(emails(text)).toEqual([]))
})

describe('addresses cut by a line end', () => {
  it.each([
    ['wiebke.muster@muster-', 'institut.de'],
    ['j.muster@muster.', 'nl'],
    ['presse@muster.exampl', 'e'],
    ['E-mail: anna', '@muster.org'],
    ['anna@', 'muster.fr'],
    ['claire.', 'muster@muster.fr'],
    ['anna@muster', '.com'],
  ])('%s | %s', (line, next) => expect(addressJoint(line, next)).toBe(''))
  it.each([
    ['anna@muster.fr', 'Tél. 01 42 11 50 59'],
    ['anna@muster.fr', 'nice'],
    ['Read more.', 'info@muster.org'],
    ['Twitter', '@muster.org'],
    ['anna@muster', 'next to'],
    ['anna@muster.fr', 'ben@muster.fr'],
  ])('not %s | %s', (line, next) => expect(addressJoint(line, next)).toBeUndefined())
})

it('finds web addresses without their punctuation', () =>
  expect(findUrls('See www.muster.org, https://muster.org/a?b=1. Or muster.fr/presse!').map((u) => u.value)).toEqual([
    'www.muster.org',
    'https://muster.org/a?b=1',
    'muster.fr/presse!'.slice(0, -1),
  ]))
