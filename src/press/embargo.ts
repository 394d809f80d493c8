import { type DateMatch, findDates, zoneOffset } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import { wordCount } from './prose.ts'

/** What an embargo line is told by, and its instant as far as the line alone tells it. */
export interface Embargo {
  phrase: string
  until?: string
  /** It prints a date or a time. */
  timed: boolean
}

/**
 * Reads an embargo line: its phrase alone, with a colon, or with a date or time. "Embargo on oil imports tightened" is
 * none.
 */
export function embargoIn(text: string, languages: readonly Language[]): Embargo | undefined {
  const match = findPhrase(text, languages, (l) => l.embargo, 'start')
  if (!match) return undefined
  const opened = /[:：–—|-]\s*$/u.test(text.slice(0, match.end))
  const rest = text.slice(match.end)
  const timed =
    findDates(text, languages, { year: 2000 }).length > 0 ||
    /\d{1,2}\s?(?:[:.h]\s?\d{2}|h\b|uhr|a\.?m|p\.?m)/iu.test(rest)
  if (!timed && !(opened && wordCount(rest) <= 8) && wordCount(rest) > 1) return undefined
  const until = embargoInstant(text, languages)
  return { phrase: match.phrase, timed, ...(until ? { until } : {}) }
}

/** What completes the instant of an embargo that prints less than all of it. */
export interface EmbargoHints {
  /** The release's own date, for an embargo without a year. */
  date?: string
  /** IANA zone of the issuer's country, for a time without a zone. */
  zone?: string
}

/** The instant until which a release is held back: `2024-03-12T18:00:00+01:00`, or only the day where no time is printed. */
export function embargoInstant(
  text: string,
  languages: readonly Language[],
  hints: EmbargoHints = {},
): string | undefined {
  const year = hints.date ? Number(hints.date.slice(0, 4)) : undefined
  const dates = findDates(text, languages, year === undefined ? {} : { year })
  const date = dates.find(({ precision, iso }) => precision === 'day' && iso)
  return date && instant(date, hints)
}

function instant(date: DateMatch, hints: EmbargoHints): string | undefined {
  // A weekday that does not fall on the completed date: another year was meant.
  if (!date.iso || (date.yearAssumed && date.weekdayAgrees === false)) return undefined
  if (!date.time) return date.iso
  const offset = date.offset ?? (date.zone || !hints.zone ? undefined : zoneOffset(hints.zone, date.iso, date.time))
  return `${date.iso}T${date.time}:00${offset ?? ''}`
}
