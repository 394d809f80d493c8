import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { SourceInfo } from '../../src/read/source.ts'
import { type FrontMatter, toFrontMatter, withFrontMatter } from '../../src/write/front-matter.ts'
import { release } from './release.ts'

const info: SourceInfo = { file: 'a/b.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64), pages: 2 }
const least: FrontMatter = { source: { mediaType: 'text/plain', sha256: '0', pages: 1 }, generator: 'pressdown test' }

/** The YAML alone, line by line. */
function yamlOf(data: Partial<FrontMatter>): string[] {
  const written = withFrontMatter('Body\n', { ...data, ...least })
  return written.slice('---\n'.length, written.indexOf('\n---\n', 4)).split('\n')
}

describe('data', () => {
  test('stands in the documented order, with nothing that has no evidence', () => {
    const data = toFrontMatter(
      release([], {
        contacts: [{ emails: ['a@b.example'], phones: [], name: ' Ana\n Reis ' }],
        about: [{ heading: 'About', url: undefined }],
        languages: ['fr', 'en'],
        language: 'fr',
        kicker: '',
        title: 'A\u00A0b\n c\u0007',
        subtitles: ['One'],
        date: '2018-02-19',
        evidence: { title: 'not for here' },
      }),
      info,
      ['b', 'a', 'b'],
    )
    expect(data).toEqual({
      title: 'A b c',
      subtitle: 'One',
      date: '2018-02-19',
      language: 'fr',
      languages: ['fr', 'en'],
      about: [{ heading: 'About' }],
      contacts: [{ name: 'Ana Reis', emails: ['a@b.example'] }],
      source: { file: 'a/b.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64), pages: 2 },
      generator: 'pressdown source',
      warnings: ['a', 'b'],
    })
    expect(Object.keys(data)).toEqual(
      'title subtitle date language languages about contacts source generator warnings'.split(' '),
    )
  })

  test('one language needs no list, several decks do', () => {
    const data = toFrontMatter(release([], { languages: ['fr'], subtitles: ['One', 'Two'] }), info)
    expect(data).not.toHaveProperty('languages')
    expect(data.subtitle).toEqual(['One', 'Two'])
  })

  test('is composed Unicode', () => {
    expect(toFrontMatter(release([], { title: 'cafe\u0301' }), info).title).toBe('caf\u00E9')
  })
})

describe('YAML', () => {
  test('looks as documented', () => {
    const long = 'Un titre qui ne tient pas sur une ligne de quatre-vingts colonnes '.repeat(4).trim()
    expect(
      yamlOf({
        title: `${long}: suite`,
        issuers: ['CentraleX', 'Institut Y, Lyon'],
        date: '2018-02-19',
        dateline: 'Villejuif, le 19 février 2018',
        embargo: { until: '2024-03-04T10:00:00+01:00', text: 'Embargo' },
        about: [{ name: 'CentraleX', heading: 'À propos de CentraleX', url: 'www.centralex.example' }],
        contacts: [{ emails: ['a@b.example'], phones: ['01 75 31 61 15', '+33142114211'] }],
      }),
    ).toEqual([
      `title: "${long}: suite"`,
      'issuers: [CentraleX, "Institut Y, Lyon"]',
      'date: 2018-02-19',
      'dateline: Villejuif, le 19 février 2018',
      'embargo:',
      '  until: "2024-03-04T10:00:00+01:00"',
      '  text: Embargo',
      'about:',
      '  - name: CentraleX',
      '    heading: À propos de CentraleX',
      '    url: www.centralex.example',
      'contacts:',
      '  - emails: [a@b.example]',
      '    phones: [01 75 31 61 15, "+33142114211"]',
      'source: {mediaType: text/plain, sha256: "0", pages: 1}',
      'generator: pressdown test',
    ])
  })

  test('a date without its day is unquoted too', () => {
    expect(yamlOf({ date: '2017-03' })[0]).toBe('date: 2017-03')
  })

  test.each(
    '2018-02-19 2018-2-9 no No NO n y yes on off true False null ~ 12:30 190:20:30 1 -1 +33142114211 0x1F 0o17 0b11 017 1_000 1,000 1,5 .5 1. 1e3 1E+3 6.02e23 .inf -.INF .nan .NaN = << :symbol - ? --- ... [a] {a} #a &a *a !a |a >a %a @a `a'
      .split(' ')
      .concat([
        '2018-02-19 10:00:00',
        '2018-02-19T10:00:00Z',
        'a: b',
        'a #b',
        '- a',
        '? a',
        'a:',
        "it's",
        'say "no"',
        '"',
        "'",
        ' ',
        '\\n',
        'a\\',
        '',
      ]),
  )('a reader of YAML 1.1 or 1.2 reads %j as it stands', (value) => {
    const written = withFrontMatter('', { title: value, issuers: [value], ...least })
    const yaml = written.slice(4, written.lastIndexOf('---'))
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(yaml, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' })).toMatchObject({
        title: value,
        issuers: [value],
      })
    }
  })

  test.each(['no', '12:30', '+33142114211', '=', '1e3', '0x1F', '~', '2018-02-19', '<<', '1,000', ':a'])(
    'quotes %s',
    (value) => {
      expect(yamlOf({ place: value })[0]).toBe(`place: "${value}"`)
    },
  )
})

describe('the file', () => {
  test('has a blank line between front matter and body', () => {
    expect(withFrontMatter('# T\n', least)).toBe(
      '---\nsource: {mediaType: text/plain, sha256: "0", pages: 1}\ngenerator: pressdown test\n---\n\n# T\n',
    )
  })

  test.each([
    ['code', '---js\nglobalThis.pressdownRan = true\n---\n'],
    ['a dump that begins like front matter', '---\ntitle: Not the title\n---\nText\n'],
    ['front matter that does not parse', '---\n{[\n---\n'],
  ])('takes a body of %s as it is', (_, body) => {
    const written = withFrontMatter(body, { title: 'The title', ...least })
    expect(globalThis).not.toHaveProperty('pressdownRan')
    expect(written).toContain('title: The title\n')
    expect(written.endsWith(`---\n\n${body}`)).toBe(true)
  })

  test('keeps nothing in a cache between documents', () => {
    withFrontMatter('A body that nobody else has\n', least)
    expect(Object.keys((matter as unknown as { cache: object }).cache)).toEqual([])
  })
})
