import { dayOfWeek, daysBetween, toIso } from './calendar.ts'
import { type DatePatterns, datePatterns } from './date-shapes.ts'
import type { Folded } from './fold.ts'
import { formsOf } from './forms.ts'
import type { Language } from './language.ts'
import { numericDates } from './numeric-dates.ts'
import { findTime, timeBefore } from './times.ts'

export { findTime, type TimeMatch, zoneOffset } from './times.ts'

/** A date as printed in a text. */
export interface DateMatch {
  /** Offsets in the text; the words that belong to the date (`le`, `den`, a weekday) included. */
  start: number
  end: number
  text: string
  /** `2018-02-19`, `2018-02`; absent where the date reads two ways. */
  iso?: string
  precision: 'day' | 'month'
  /** Both readings of a bare `03/04/2024`, the one in the languages' order first. */
  ambiguous?: [string, string]
  /** The year is the caller's (`hints.year`), not the text's. */
  yearAssumed?: true
  /** Named beside the date: 1 (Monday) to 7. */
  weekday?: number
  /** Whether that is the day of the week that the date falls on. */
  weekdayAgrees?: boolean
  /** `18:00`, printed beside the date, at offsets `timeStart` to `timeEnd`. */
  time?: string
  timeStart?: number
  timeEnd?: number
  /** As printed: `CET`, `GMT`. */
  zone?: string
  /** `+01:00`, `Z`. */
  offset?: string
}

export interface DateHints {
  /** Order of bare numbers, where the place of the dateline or a wire service tells it. */
  order?: 'dmy' | 'mdy'
  /** Year of dates printed without one; they are passed over where it is not given. */
  year?: number
}

/** What was found before it is weighed against the rest. Offsets in folded text; `isos` is empty for a range. */
export interface Candidate {
  from: number
  to: number
  isos: string[]
  precision: 'day' | 'month'
  yearAssumed?: true
  /** Of the language whose shape it has; absent for bare numbers. */
  patterns?: DatePatterns
  /** Of bare numbers that begin with the day or the month. */
  firstNumber?: number
}

/** Several recognizers ask about the same blocks: what was found, by languages, then by hints and text. */
const answers = new WeakMap<readonly Language[], Map<string, DateMatch[]>>()
/** Texts remembered for one list of languages. */
const remembered = 1000

/**
 * Finds the dates of a text in the shapes of the languages, in ISO form and in bare numbers.
 *
 * @param languages likeliest first; the first one decides the order of bare numbers
 * @returns in order of position, never overlapping. Ends of ranges ("12–14 March 2024") and impossible dates are no dates.
 */
export function findDates(text: string, languages: readonly Language[], hints: DateHints = {}): DateMatch[] {
  // Some signs fold to digits too: `②`, `㋂`.
  if (!/[\p{N}\p{So}]/u.test(text)) return []
  let known = answers.get(languages)
  if (!known || known.size >= remembered) {
    known = new Map()
    answers.set(languages, known)
  }
  const key = `${hints.order ?? ''}|${hints.year ?? ''}|${text}`
  let dates = known.get(key)
  if (!dates) {
    dates = search(text, languages, hints)
    known.set(key, dates)
  }
  return dates.map((date) => ({ ...date }))
}

function search(text: string, languages: readonly Language[], hints: DateHints): DateMatch[] {
  const { folded } = formsOf(text)
  if (!/\d/.test(folded.text)) return []
  const all = languages.map(datePatterns)
  const candidates = [...numericDates(folded.text, languages, hints)]
  for (const candidate of candidates) {
    const { from, firstNumber } = candidate
    if (firstNumber === undefined) continue
    const before = folded.text.slice(Math.max(0, from - 40), from)
    if (all.some((patterns) => endsRange(before, patterns, firstNumber))) candidate.isos = []
  }
  for (const language of languages) candidates.push(...lettered(text, folded, datePatterns(language), hints))
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from))
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.every((other) => candidate.to <= other.from || candidate.from >= other.to)) chosen.push(candidate)
  }
  return chosen
    .filter((candidate) => candidate.isos.length > 0)
    .sort((a, b) => a.from - b.from)
    .map((candidate) => finish(text, folded, candidate, all))
}

/** Dates with the month in letters, or in digits among words (`2024年8月12日`). */
function* lettered(text: string, folded: Folded, patterns: DatePatterns, hints: DateHints): Generator<Candidate> {
  const hasYear = /(?:19|20)\d\d/.test(folded.text)
  const hasMonth = patterns.namesMonth.test(folded.text)
  for (const { expression, groups, yearless } of patterns.shapes) {
    if (yearless && hints.year === undefined) continue
    if ((groups.includes('year') && !hasYear) || (groups.includes('month') && !hasMonth)) continue
    for (const found of folded.text.matchAll(expression)) {
      const value = (name: string) => found[groups.indexOf(name) + 1]
      const has = (name: string) => groups.includes(name)
      const month = has('month') ? patterns.months.get(value('month')!) : Number(value('mm'))
      const year = has('era')
        ? patterns.eras.get(value('era')!)! + (Number(value('eraYear')) || 1)
        : has('year')
          ? Number(value('year'))
          : hints.year!
      const precision = has('day') ? 'day' : 'month'
      const iso = toIso(year, month ?? 0, has('day') ? Number(value('day')) : undefined)
      const [from, to] = [found.index, found.index + found[0].length]
      const candidate: Candidate = { from, to, isos: iso ? [iso] : [], precision, patterns }
      if (yearless) candidate.yearAssumed = true
      if (precision === 'month' && has('month') && patterns.capitalised) {
        const at = found.indices![groups.indexOf('month') + 1]![0]
        if (/^\p{Ll}/u.test(text.slice(folded.starts[at]!))) continue
      }
      if (!has('year') || groups.indexOf('year') > 0) {
        if (endsRange(folded.text.slice(Math.max(0, from - 40), from), patterns, Number(value('day') ?? 0)))
          candidate.isos = []
      }
      if (/^\.? ?[~∼〜至] ?\d/u.test(folded.text.slice(to, to + 5))) candidate.isos = []
      yield candidate
    }
  }
}

/** Whether what stands before a date makes it the second end of a range: `12 – `, `du 12 mars au `. */
function endsRange(before: string, patterns: DatePatterns, day: number): boolean {
  const found = patterns.range.exec(before)
  if (!found) return false
  const first = /^\d+/.exec(found[0])
  if (!first) return !/ - $| -$/.test(found[0])
  // "No. 12 – 14 March 2024" has a number before its dash.
  if (/(?:\b(?:no|nr|num|page|p|seite|vol)\b[.°]?|[#°№])\s*$/u.test(before.slice(0, found.index))) return false
  // "-0- 07/22/2004", "-30- 12 March": an end mark.
  if (/[\p{L}\d-]/u.test(before[found.index - 1] ?? ' ') || Number(first[0]) === 0) return false
  return day === 0 || Number(first[0]) < day || !/ - $/.test(found[0])
}

function finish(text: string, folded: Folded, candidate: Candidate, all: DatePatterns[]): DateMatch {
  const lists = candidate.patterns ? [candidate.patterns, ...all.filter((p) => p !== candidate.patterns)] : all
  let { from, to } = candidate
  let weekday: number | undefined
  const head = folded.text.slice(Math.max(0, from - 40), from)
  const tail = folded.text.slice(to, to + 30)
  for (const patterns of lists) {
    const before = patterns.before.exec(head)?.[0].replace(/^[ ,(:]+/, '') ?? ''
    const named = before.split(/[ ,.(:]+/).map((word) => patterns.weekdays.get(word))
    const found = named.find((day) => day !== undefined)
    if (before !== '' && from === candidate.from) from -= before.length
    if (found !== undefined) {
      weekday = found
      from = candidate.from - before.length
      break
    }
  }
  for (const patterns of lists) {
    const stop = /^\.(?= ?[(（])/.test(tail) ? 1 : 0
    const after = patterns.after.exec(tail.slice(stop))
    if (!after || after[0].trim() === '') continue
    weekday ??= after[1] === undefined ? undefined : patterns.weekdays.get(after[1])
    to += stop + after[0].length
    break
  }
  const start = folded.starts[from]!
  const end = folded.ends[to - 1]!
  const match: DateMatch = { start, end, text: text.slice(start, end), precision: candidate.precision }
  const day = candidate.isos.filter((iso) => weekday !== undefined && dayOfWeek(iso) === weekday)
  if (candidate.isos.length === 1) match.iso = candidate.isos[0]!
  else if (day.length === 1) match.iso = day[0]!
  else match.ambiguous = [candidate.isos[0]!, candidate.isos[1]!]
  if (candidate.yearAssumed) match.yearAssumed = true
  if (weekday !== undefined) {
    match.weekday = weekday
    match.weekdayAgrees = day.length > 0
  }
  if (match.precision === 'month') return match
  const time = findTime(text, end, match.iso) ?? timeBefore(text, start, match.iso)
  if (!time) return match
  return {
    ...match,
    time: time.time,
    timeStart: time.start,
    timeEnd: time.end,
    ...(time.zone === undefined ? {} : { zone: time.zone }),
    ...(time.offset === undefined ? {} : { offset: time.offset }),
  }
}

/**
 * Picks the reading of an ambiguous date that another witness supports.
 *
 * @param witnesses ISO dates (`2024-03-11`, `2024-03-11T09:00:00Z`): the PDF's creation date, other dates of the text
 * @returns the match with its `iso`, or as it was where the witnesses support neither reading or both
 */
export function settle(match: DateMatch, witnesses: readonly string[]): DateMatch {
  if (!match.ambiguous) return match
  const supported = match.ambiguous.filter((iso) =>
    witnesses.some((witness) => Math.abs(daysBetween(iso, witness)) <= 7),
  )
  if (supported.length !== 1) return match
  const { ambiguous: _, ...rest } = match
  return { ...rest, iso: supported[0]! }
}
