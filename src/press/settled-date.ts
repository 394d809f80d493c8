import { findDates, settle } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import type { SourceInfo } from '../read/source.ts'
import { countriesIn, orderOf } from './country.ts'
import type { Dateline } from './release.ts'

/** A date and what it rests on. */
export interface SettledDate {
  date: string
  because: string
}

/**
 * The date of a dateline in bare numbers that reads two ways, by another witness: when the file was made or the mail was
 * sent, another date of the text, the country of the addresses and telephone numbers.
 */
export function settledDate(
  line: Dateline,
  text: string,
  languages: readonly Language[],
  info: SourceInfo,
): SettledDate | undefined {
  if (!line.ambiguous) return undefined
  const match = {
    start: 0,
    end: line.text.length,
    text: line.text,
    precision: 'day' as const,
    ambiguous: line.ambiguous,
  }
  const sent = info.mail?.date ? Date.parse(info.mail.date) : Number.NaN
  const witnesses: Array<[string, string[]]> = [
    ['the file’s own date', info.created ? [info.created] : []],
    ['the mail’s date', Number.isNaN(sent) ? [] : [new Date(sent).toISOString()]],
    ['another date of the text', otherDates(text, languages)],
  ]
  for (const [because, dates] of witnesses) {
    const { iso } = settle(match, dates)
    if (iso) return { date: iso, because }
  }
  const order = languages[0]?.tag === 'en' ? orderOf(countriesIn(text)) : undefined
  const first = /(\d{1,2})\s?[/.-]\s?\d{1,2}/u.exec(line.text)?.[1]
  if (!order || !first) return undefined
  const month = (iso: string) => Number(iso.slice(5, 7)) === Number(first)
  const date = line.ambiguous.find((iso) => month(iso) === (order === 'mdy'))
  return date ? { date, because: 'the country of its addresses' } : undefined
}

function otherDates(text: string, languages: readonly Language[]): string[] {
  return findDates(text.slice(0, 20_000), languages).flatMap(({ iso, precision }) =>
    iso && precision === 'day' ? [iso] : [],
  )
}
