import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { messages } from '../../src/messages.ts'
import type { FrontMatter } from '../../src/write/front-matter.ts'

interface Schema {
  properties: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: string[]
}
const schema: Schema = JSON.parse(readFileSync(new URL('../../front-matter.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema)

/** Whether a key of a type must be there: the compiler asks for each key, none forgotten and none too many. */
type Keys<T> = { [K in keyof Required<T>]: undefined extends T[K] ? 'optional' : 'required' }
type Item<T> = NonNullable<T> extends Array<infer I> ? I : never

const top: Keys<FrontMatter> = {
  title: 'optional',
  subtitle: 'optional',
  kicker: 'optional',
  kind: 'optional',
  issuers: 'optional',
  date: 'optional',
  place: 'optional',
  dateline: 'optional',
  wire: 'optional',
  language: 'optional',
  languages: 'optional',
  release: 'optional',
  embargo: 'optional',
  reference: 'optional',
  symbols: 'optional',
  translations: 'optional',
  about: 'optional',
  contacts: 'optional',
  source: 'required',
  generator: 'required',
  warnings: 'optional',
}
const embargo: Keys<NonNullable<FrontMatter['embargo']>> = { until: 'optional', text: 'required' }
const about: Keys<Item<FrontMatter['about']>> = { name: 'optional', heading: 'optional', url: 'optional' }
const translation: Keys<Item<FrontMatter['translations']>> = {
  language: 'required',
  file: 'optional',
  title: 'optional',
}
const contact: Keys<Item<FrontMatter['contacts']>> = {
  ...{ name: 'optional', role: 'optional', organization: 'optional' },
  ...{ emails: 'optional', phones: 'optional' },
}
const source: Keys<FrontMatter['source']> = {
  file: 'optional',
  mediaType: 'required',
  sha256: 'required',
  pages: 'required',
}
const kinds: Record<NonNullable<FrontMatter['kind']>, true> = {
  'press-release': true,
  statement: true,
  advisory: true,
  invitation: true,
  results: true,
}

describe('the schema has the keys of the type', () => {
  const of = (key: string): Schema => schema.properties[key]!
  test.each<[string, Record<string, string>, Schema]>([
    ['front matter', top, schema],
    ['embargo', embargo, of('embargo')],
    ['about', about, of('about').items!],
    ['translations', translation, of('translations').items!],
    ['contacts', contact, of('contacts').items!],
    ['source', source, of('source')],
  ])('%s: in order, the same ones required', (_, keys, part) => {
    expect(Object.keys(part.properties)).toEqual(Object.keys(keys))
    expect(part.required ?? []).toEqual(Object.keys(keys).filter((key) => keys[key] === 'required'))
  })

  test('kind: the same values', () => {
    expect(of('kind').enum).toEqual(Object.keys(kinds))
  })
})

const least: FrontMatter = {
  source: { mediaType: 'text/plain', sha256: '0'.repeat(64), pages: 1 },
  generator: 'pressdown 1.0.0',
}
const full: Required<FrontMatter> = {
  title: 'T',
  subtitle: ['One', 'Two'],
  kicker: 'NEWS',
  kind: 'press-release',
  issuers: ['A'],
  date: '2018-02-19',
  place: 'Villejuif',
  dateline: 'Villejuif, le 19 février 2018',
  wire: 'PRNewswire',
  language: 'fr',
  languages: ['fr', 'zh-Hant'],
  release: 'FOR IMMEDIATE RELEASE',
  embargo: { until: '2018-02-19T10:00+01:00', text: 'Embargo' },
  reference: '18/2',
  symbols: ['FR0000000000'],
  translations: [{ language: 'en', file: 'a.en.md', title: 'T' }],
  about: [{ name: 'A', heading: 'About A', url: 'www.a.example' }],
  contacts: [{ name: 'N', role: 'R', organization: 'O', emails: ['a@b.example'], phones: ['01'] }],
  source: { file: 'a.pdf', ...least.source },
  generator: 'pressdown 1.0.0-rc.1',
  warnings: Object.keys(messages).sort(),
}

describe('what is valid', () => {
  test.each<[string, FrontMatter]>([
    ['the least', least],
    ['everything', full],
    ['one deck', { ...least, subtitle: 'One' }],
    ['a date without its day', { ...least, date: '2017-03' }],
  ])('%s', (_, data) => {
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('what is not', () => {
  test.each<[string, object]>([
    ['an unknown key', { ...least, author: 'A' }],
    ['no source', { generator: 'pressdown 1.0.0' }],
    ['a date in words', { ...least, date: '19 février 2018' }],
    ['a month that is none', { ...least, date: '2018-13-01' }],
    ['an empty title', { ...least, title: '' }],
    ['a title of two lines', { ...least, title: 'A\nB' }],
    ['an empty list', { ...least, issuers: [] }],
    ['one language of several', { ...least, languages: ['fr'] }],
    ['a list of one deck', { ...least, subtitle: ['One'] }],
    ['an unknown kind', { ...least, kind: 'memo' }],
    ['a contact without anything', { ...least, contacts: [{}] }],
  ])('%s', (_, data) => {
    expect(validate(data)).toBe(false)
  })
})
