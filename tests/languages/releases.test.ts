import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { convert } from '../../src/convert.ts'

/**
 * Whole releases in each language, written for these tests in the style of the country; the issuers do not exist. A file
 * of `releases/` holds several: what is expected as YAML, `----`, the text. Each field that is not named must be absent.
 */
interface Expected {
  lang: string
  title: string
  subtitle?: string
  kicker?: string
  kind?: string
  date?: string
  place?: string
  release?: string
  embargo?: string
  until?: string
  /** Names; `~` for a section without one. */
  about?: string[]
  /** `name | phones | e-mails` */
  contacts?: string[]
  /** Column at which the text is wrapped. */
  wrap?: number
}

const folder = new URL('./releases/', import.meta.url)

function releasesOf(file: string): Array<[string, Expected, string]> {
  const parts = readFileSync(new URL(file, folder), 'utf8')
    .split(/^########\n/m)
    .slice(1)
  return parts.map((part) => {
    const [head, ...text] = part.split(/^----\n/m)
    const expected = parse(head!) as Expected
    return [expected.title, expected, wrapped(text.join('----\n'), expected.wrap)]
  })
}

/** Breaks lines at a column, as a dump of mail does. */
function wrapped(text: string, column = Number.POSITIVE_INFINITY): string {
  const lines = text.split('\n').flatMap((line) => {
    const rows = ['']
    for (const word of line.length > column ? line.split(' ') : [line]) {
      const row = rows.at(-1)!
      if (row !== '' && row.length + 1 + word.length > column) rows.push(word)
      else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`
    }
    return rows
  })
  return lines.join('\n')
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(releasesOf(file))('%s', async (_, expected, text) => {
    const { matter } = (await convert(text)).data
    const contacts = matter!.contacts?.map(({ name = '', phones = [], emails = [] }) =>
      [name, phones.join(', '), emails.join(', ')].join(' | ').trim(),
    )
    expect({
      lang: matter!.language,
      title: matter!.title,
      subtitle: matter!.subtitle,
      kicker: matter!.kicker,
      date: matter!.date,
      place: matter!.place,
      release: matter!.release,
      embargo: matter!.embargo?.text,
      about: matter!.about?.map(({ name = '~' }) => name),
      contacts: contacts?.sort(),
      warnings: matter!.warnings,
    }).toEqual({
      lang: expected.lang,
      title: expected.title,
      subtitle: expected.subtitle,
      kicker: expected.kicker,
      date: expected.date,
      place: expected.place,
      release: expected.release,
      embargo: expected.embargo,
      about: expected.about,
      contacts: expected.contacts?.map((contact) => contact.trim()).sort(),
      warnings: undefined,
    })
    if (expected.kind) expect(matter!.kind).toBe(expected.kind)
    if (expected.until) expect(matter!.embargo?.until).toBe(expected.until)
  })
})
