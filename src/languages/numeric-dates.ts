import { toIso } from './calendar.ts'
import type { Candidate, DateHints } from './dates.ts'
import type { Language } from './language.ts'

const shape =
  /(?<![a-z\d]|\d[.,/:-]|[+#§])('?\d{1,4}) ?([./-]) ?(\d{1,2}|[ivx]{1,4}) ?\2 ?('?\d{1,4})(?!\d|[./-]\d|[a-z](?!\d\d:)|%| ?[%€$£])/gu

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Words and signs after which three numbers are a version, a paragraph or a telephone. */
const noDate =
  /(?:\b(?:v|ver|version|versione|versjon|release|rel|firmware|art|artikel|article|nr|no|n°|kap|chapter|section|punkt|par|ip|tel|tlf|tfn|fax|phone|fon|telefon|telefone|telefono|mobile|mob)\b|[§☎☏✆℡])[.:]?\s*$/u

/** Dates in bare numbers, in folded text: ISO, year first, and day and month in the languages' order. */
export function* numericDates(text: string, languages: readonly Language[], hints: DateHints): Generator<Candidate> {
  for (const found of text.matchAll(shape)) {
    const [all, first, sign, middle, last] = found as unknown as [string, string, string, string, string]
    const from = found.index
    const to = from + all.length
    const month = romans.includes(middle) ? romans.indexOf(middle) : Number(middle)
    if (noDate.test(text.slice(Math.max(0, from - 14), from))) continue
    const isos = readings(first, month, last, sign, !/\d/.test(middle), languages, hints)
    if (isos.length === 0) {
      if (/^\d{4}$/.test(last) || /^\d{4}$/.test(first)) yield { from, to, isos: [], precision: 'day' }
      continue
    }
    const yearFirst = /^'?\d{4}$|^'/.test(first)
    if (!/^\d{4}$/.test(first) && !/^\d{4}$/.test(last)) {
      // Two digits for the year: not in the middle of other numbers.
      if (/\d ?$/.test(text.slice(0, from)) || /^ \d(?!\d?[:h.])/.test(text.slice(to))) continue
      if (/ /.test(all) && !yearFirst) continue
    }
    const rangeBehind = yearFirst ? /^\.? ?[~∼〜] ?\d/ : /^ ?[~∼〜] ?\d/
    const rangeBefore = !yearFirst && /\d\.?(?:[/-]| ?& ?)$/.test(text.slice(Math.max(0, from - 5), from))
    const range = rangeBehind.test(text.slice(to, to + 5)) || rangeBefore
    yield { from, to, isos: range ? [] : isos, precision: 'day', ...(yearFirst ? {} : { firstNumber: Number(first) }) }
  }
}

function readings(
  first: string,
  month: number,
  last: string,
  sign: string,
  roman: boolean,
  languages: readonly Language[],
  hints: DateHints,
): string[] {
  const order = hints.order ?? languages[0]?.dates.order ?? 'ambiguous'
  const one = (iso: string | undefined) => (iso ? [iso] : [])
  if (/^\d{4}$/.test(first)) return last.length <= 2 ? one(toIso(Number(first), month, Number(last))) : []
  // ’21. 6. 15.
  if (/^'\d\d$/.test(first)) return order === 'ymd' ? one(toIso(century(first.slice(1)), month, Number(last))) : []
  if (first.length > 2) return []
  const day = Number(first)
  const short = /^'?\d\d$/.test(last)
  if (!short && !/^\d{4}$/.test(last)) return []
  const year = short ? century(last.replace("'", '')) : Number(last)
  if (roman) return one(toIso(year, month, day))
  const dmy = toIso(year, month, day)
  const mdy = toIso(year, day, month)
  if (short) {
    // Three short numbers with stops are a version more often than a date, unless the day has two digits.
    if (
      sign === '.' &&
      first.length < 2 &&
      !/^(?:de|cs|sk|fi|nb|nn|da|pl|hr|sl|sr|bs|et|tr|ru|uk|bg|ro|lv|lt)/.test(languages[0]?.tag ?? '')
    )
      return []
    if (order === 'ymd') return []
  }
  if (dmy === mdy) return one(dmy)
  if (order === 'mdy') return one(mdy ?? (short ? undefined : dmy))
  const latin = languages[0] === undefined || languages[0].script === 'Latn'
  if (order === 'dmy' || (order === 'ymd' && latin)) return one(dmy ?? (short ? undefined : mdy))
  // Stops between numbers are not written in the countries that put the month first.
  if (sign === '.') return one(dmy ?? mdy)
  return [...one(dmy), ...one(mdy)]
}

/** The year meant by two digits; 0 for those that releases are not likely to mean. */
function century(digits: string): number {
  const short = Number(digits)
  return short < 40 ? 2000 + short : short >= 70 ? 1900 + short : 0
}
