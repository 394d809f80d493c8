import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/languages/dates.ts'
import { detectLanguage } from '../../src/languages/detect.ts'
import { keyOf } from '../../src/languages/forms.ts'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { matchStart, matchWhole } from '../../src/languages/phrases.ts'
import { samples } from './samples.ts'

/** Lists that may be empty: scripts without articles, elisions, hyphens or ordinals. */
const mayBeEmpty =
  /^(?:about\.articles|hyphenPrefixes|place\.(?:and|inside)|dates\.(?:before|after|ordinals|ranges)|contactLabels\.mobile)$/
const phraseLists =
  /^(?:labels\.|reference$|immediateRelease|embargo|notForDistribution|about\.plain|about\.kinds|contact$|otherContact|contactLabels|contactRoles|notesToEditors|legal|photo|links|salutation|endMarks|continuations)/
const placeholders = new Set(['day', 'month', 'mm', 'year', 'era'])

/** Every list of strings in a language, by its path. */
function lists(value: unknown, path = ''): Array<[string, string[]]> {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) return [[path, value]]
    return value.flatMap((item, i) => lists(item, `${path}.${i}`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => lists(item, path === '' ? key : `${path}.${key}`))
}

/** Strings, numbers, booleans, arrays and plain objects all the way down. */
function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isData)
  if (typeof value === 'object' && value !== null)
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData)
  return ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
}

/** Without the accents that capitals lose; voicing marks of kana are not accents. */
const stripped = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')

test('every tag is there once', () => {
  const tags = languages.map(({ tag }) => tag)
  expect(new Set(tags).size).toBe(tags.length)
  expect(tags.length).toBeGreaterThanOrEqual(35)
  for (const tag of tags) expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
})

describe.each(languages.map((language) => [language.tag, language] as [string, Language]))('%s', (tag, language) => {
  test('is data, complete, without empty or doubled words', () => {
    expect(isData(language)).toBe(true)
    for (const [path, list] of lists(language)) {
      if (!mayBeEmpty.test(path)) expect(list, path).not.toHaveLength(0)
      for (const word of list) expect(word.trim(), path).not.toBe('')
      const keys = list.map((word) => (path === 'about.articles' ? word : word.toLowerCase()))
      expect(new Set(keys).size, `${path}: ${keys.filter((key, i) => keys.indexOf(key) !== i)}`).toBe(keys.length)
    }
  })

  test('has twelve months, seven weekdays and known placeholders', () => {
    expect(language.dates.months).toHaveLength(12)
    expect(language.dates.weekdays).toHaveLength(7)
    for (const shape of [...language.dates.shapes, ...language.dates.yearless])
      for (const [, name] of shape.matchAll(/\{(.*?)\}/g)) expect(placeholders, shape).toContain(name)
    for (const template of language.about.named) expect(template.match(/\{name\}/g), template).toHaveLength(1)
  })

  test('no month or weekday has two meanings', () => {
    for (const groups of [language.dates.months, language.dates.weekdays]) {
      const seen = new Map<string, number>()
      groups.forEach((forms, i) => {
        for (const form of forms) {
          expect(seen.get(keyOf(form)) ?? i, form).toBe(i)
          seen.set(keyOf(form), i)
        }
      })
    }
  })

  test('every phrase is found in capitals, without accents and at the start of a line', () => {
    for (const [path, list] of lists(language).filter(([path]) => phraseLists.test(path))) {
      for (const phrase of list.filter((phrase) => keyOf(phrase) !== '')) {
        const printed = phrase.replaceAll('{n}', '2').replaceAll('{m}', '3').replaceAll('{…}', 'x')
        expect(matchWhole(printed, list), `${path}: ${printed}`).toBeDefined()
        expect(matchWhole(stripped(printed.toLocaleUpperCase(tag)), list), `${path}: ${printed}`).toBeDefined()
        expect(matchStart(`■ ${printed} : 1`, list), `${path}: ${printed}`).toBeDefined()
      }
    }
  })

  test('is told from the others by two sentences', () => {
    const found = detectLanguage(samples[tag]!)
    expect(found?.tag.replace(/^sr-Latn$/, 'sr')).toBe(tag)
  })

  test.each(['2024-03-12', '2023-12-01', '2021-08-31', '2020-05-04', '2022-10-23', '2025-01-09'])(
    'reads its own %s',
    (iso) => {
      const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
      const date = new Date(Date.UTC(year, month - 1, day))
      for (const dateStyle of ['long', 'full', 'medium'] as const) {
        if (dateStyle === 'medium' && ['he', 'zh-Hant', 'ar', 'hr', 'bs', 'sr', 'lt', 'et', 'sl', 'pl'].includes(tag))
          continue
        const printed = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }).format(date)
        const found = findDates(`${printed}`, [language])
        expect(
          found.map((match) => match.iso),
          printed,
        ).toEqual([iso])
      }
      const printed = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
      const capitals = stripped(printed.toLocaleUpperCase(tag))
      expect(
        findDates(capitals, [language]).map((match) => match.iso),
        capitals,
      ).toEqual([iso])
    },
  )
})
