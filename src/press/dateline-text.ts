import { type DateMatch, findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import { city, isPlace } from './places.ts'
import type { Dateline } from './release.ts'

/** A dateline at the head of a text, and where the text after it begins. */
export interface FoundDateline {
  dateline: Dateline
  date?: DateMatch
  /** Characters of the dateline as printed, without the dash that ends it. */
  length: number
  /** Where the paragraph's own words begin. */
  rest: number
}

const dash = /^\s*(?:--+|[-–—―－:•]+|\.\s?[-–—]+|\.-|\|)\s*/u
const stop = /^\s*[.,]\s+(?=[\p{Lu}"“«„]|[^\p{L}])/u
const wire =
  /^\s*[,.]?\s*(?:\/\s*((?:PR\s?Newswire|CNW|ACCESSWIRE|EINPresswire|PRNewswire)[^/]{0,24}|[\p{L}][\p{L}. -]{2,24})\s*\/|\(((?:GLOBE\s?NEWSWIRE|BUSINESS WIRE|ots|OTS|AFP|AP|Reuters|dpa|ANSA|EFE|Newsfile Corp\.?|[A-ZÀ-Ý][\p{L}. ]{2,24}|[\p{Script=Arabic} ]{2,20}))\))/u
const businessWire = /^(.{2,80}?)\s*(?:--|–|—)\s*\((BUSINESS WIRE|Business Wire|뉴스와이어)\)\s*(?:--|–|—)\s*/u
const bracketedWire =
  /^(\p{Lu}[\p{L} .'’/-]{1,60}?)\s*\((ots|OTS|AFP|AP|Reuters|dpa|pressebox|openPR|AA|ANSA|EFE)\)\s*[-–—]\s*/u

/**
 * Reads a dateline at the head of a paragraph: `PLACE, DATE –`, `DATE, PLACE –`, `PLACE –`, with the wire services'
 * forms. Sources: AP Stylebook (city in capitals), PR Newswire, Business Wire, GlobeNewswire and news aktuell copy.
 */
export function datelineAt(text: string, context: { languages: readonly Language[] }): FoundDateline | undefined {
  let known = remembered.get(context.languages)
  if (!known) {
    known = new Map()
    remembered.set(context.languages, known)
  }
  const before = known.get(text)
  if (before !== undefined) return before ?? undefined
  const found = readDateline(text, context.languages)
  known.set(text, found ?? null)
  return found
}

/** Several recognizers ask about the same lines. */
const remembered = new WeakMap<readonly Language[], Map<string, FoundDateline | null>>()

function readDateline(text: string, languages: readonly Language[]): FoundDateline | undefined {
  const head = text.slice(0, 200)
  const service = businessWire.exec(head) ?? bracketedWire.exec(head)
  if (service && isPlace(service[1]!, languages)) {
    // Korean wire copy has its date behind the service's name: 서울--(뉴스와이어)--2024년 8월 12일--
    const date = findDates(head, languages)[0]
    const tail = date?.start === service[0].length ? /^\s*(?:--+|[–—])?\s*/u.exec(head.slice(date.end)) : null
    const to = date && tail ? date.end : service[0].length
    const printed = head.slice(0, to).replace(/\s*(?:--|–|—|-)\s*$/u, '')
    return {
      dateline: {
        text: printed,
        place: city(service[1]!, languages),
        ...(date && tail ? dated(date) : {}),
        wire: service[2]!,
      },
      ...(date && tail ? { date } : {}),
      length: printed.length,
      rest: to + (tail?.[0].length ?? 0),
    }
  }
  for (const printed of findDates(head, languages, wireHint(head)).slice(0, 2)) {
    const date = withoutPlace(text, printed)
    const found = placeThenDate(text, date, languages) ?? dateThenPlace(text, date, languages)
    if (found) return found
  }
  // 【屏東訊】: the newsroom's place in brackets, and no date.
  const report = /^[【［[（(]\s*(\p{Script=Han}{2,6})(?:訊|讯|電|电)\s*[】］\])）]\s*/u.exec(head)
  if (report && isPlace(report[1]!, languages))
    return {
      dateline: { text: report[0].trim(), place: report[1]! },
      length: report[0].trimEnd().length,
      rest: report[0].length,
    }
  return withoutYear(text, head, languages) ?? placeAlone(text, languages)
}

/** "Київ, 12 березня –": the place alone counts where the year is left out. */
function withoutYear(text: string, head: string, languages: readonly Language[]): FoundDateline | undefined {
  if (!/^[^.!?\n]{2,60}\d/u.test(head)) return undefined
  const [printed] = findDates(head, languages, { year: someYear })
  const found = printed?.yearAssumed ? placeThenDate(text, printed, languages) : undefined
  if (!found?.dateline.place) return undefined
  const { length, rest } = found
  const { text: own, place, wire: service } = found.dateline
  return { dateline: { text: own, place, ...(service ? { wire: service } : {}) }, length, rest }
}

/** Stands for the year that a date leaves out, for finding where it ends. */
const someYear = 2000

/** "Penhors-sur-Mer, le 14 mars": what looks like a weekday's short form is the end of a name. */
function withoutPlace(text: string, date: DateMatch): DateMatch {
  const comma = /[-‐]$/u.test(text.slice(0, date.start)) ? text.slice(date.start, date.end).indexOf(',') : -1
  return comma < 0 ? date : { ...date, start: date.start + comma + 1 }
}

/** American wire copy writes the month first. */
const wireHint = (head: string): { order?: 'mdy' } =>
  /\/PRNewswire|GLOBE NEWSWIRE|BUSINESS WIRE/i.test(head) ? { order: 'mdy' } : {}

/** What a date says, for a dateline: its ISO form, or both of its readings. */
export const dated = (date: DateMatch): Pick<Dateline, 'date' | 'ambiguous'> => ({
  ...(date.iso ? { date: date.iso } : {}),
  ...(date.ambiguous && !date.iso ? { ambiguous: date.ambiguous } : {}),
})

/** What stands before a date, without the signs around it; "Frankfurt a. M.," keeps the stop of its abbreviation. */
function placeIn(before: string): string {
  const open = before.replace(/^[\s(（【[［“"'*]+/u, '')
  const bare = open.replace(/[\s,;(（）)\]】］=–—\-:|•·・.、，،]+$/u, '')
  return /\s\p{L}{1,2}$/u.test(bare) && open[bare.length] === '.' ? `${bare}.` : bare
}

/** `Villejuif, le 19 février 2018 – Madame…` and `(Paris) 12 mars 2024 – …` */
function placeThenDate(text: string, date: DateMatch, languages: readonly Language[]): FoundDateline | undefined {
  const before = text.slice(0, date.start)
  const bare = placeIn(before)
  if (bare && !isPlace(bare, languages) && !(date.precision === 'day' && twoWords(before, languages))) {
    // "Holding, Inc. (NASDAQ: X) Jacksonville, Florida; January 25, 2017 –": the place stands behind the ticker.
    const ticker = /^.{3,90}\(\p{Lu}{2,10}[^)]{1,30}\)[\s,;–—-]*/u.exec(before)
    const found =
      ticker &&
      placeThenDate(
        text.slice(ticker[0].length),
        {
          ...date,
          start: date.start - ticker[0].length,
          end: date.end - ticker[0].length,
          ...(date.timeEnd !== undefined ? { timeEnd: date.timeEnd - ticker[0].length } : {}),
        },
        languages,
      )
    if (!ticker || !found) return undefined
    const skipped = ticker[0].length
    return {
      ...found,
      length: found.length + skipped,
      rest: found.rest + skipped,
      dateline: { ...found.dateline, text: text.slice(0, found.length + skipped).trim() },
    }
  }
  if (bare && languages[0]?.tag === 'en' && unseparated(before, date, bare)) return undefined
  // "Depuis le 12 mars 2024 – date de sa création – …": a sentence, not the head of one.
  if (
    bare &&
    !/[,;(（)）\]–—\-:|•·.、，،・]\s*$/u.test(before) &&
    /^\s*[–—-]+\s+\p{Ll}(?!\p{Lu})/u.test(text.slice(date.end))
  )
    return undefined
  if (!bare && before.trim() && !/^[(（【[［*]+$/u.test(before.trim())) return undefined
  const behind = text.slice(date.timeEnd !== undefined && date.timeEnd > date.end ? date.timeEnd : date.end)
  const base = text.length - behind.length
  const closing =
    /^(?:\s*(?:г\.|р\.|року|года|r\.|m\.|d\.|年|日电|日電|电|電|讯|訊|hrs?|h)(?![\p{L}]))?(?:\s*[)）】\]］])?/u.exec(
      behind,
    )?.[0].length ?? 0
  const after = behind.slice(closing)
  const service = wire.exec(after)
  const tail = after.slice(service?.[0].length ?? 0)
  const wide = bare && /^\p{Script=Han}+$/u.test(bare) ? /^[，,、]\s*/u.exec(tail) : null
  const end = dash.exec(tail) ?? wide ?? (bare ? (stop.exec(tail) ?? (service ? /^\s*/.exec(tail) : null)) : null)
  const bracketed = /^[(（【[［]/u.test(text.trim()) && /[)）】\]］]$/u.test(text.slice(0, base + closing).trim())
  const rest = base + closing + (service?.[0].length ?? 0) + (end?.[0].length ?? 0)
  const whole = tail.trim() === '' || /^[.,;]?$/.test(tail.trim())
  // The year closes the date and a sentence begins: "Berlin, 12. März 2024 Die Stadt…"
  const opens =
    bare &&
    date.precision === 'day' &&
    (/^\s+[\p{Lu}"“«„]/u.test(tail) || /[电電讯訊]$/u.test(text.slice(0, base + closing))) &&
    bare.length < 40
  if (!end && !whole && !bracketed && !opens) return undefined
  if (!bare && !whole && !end && !bracketed) return undefined
  const printed = text.slice(0, base + closing + (service?.[0].length ?? 0)).trim()
  return {
    dateline: {
      text: printed,
      ...(bare ? { place: city(bare, languages) } : {}),
      ...dated(date),
      ...(service ? { wire: (service[1] ?? service[2])!.trim() } : {}),
    },
    date,
    length: text.indexOf(printed) + printed.length,
    rest: opens && !end ? base + closing : rest,
  }
}

/** `12 March 2024 – London, UK – …`, `2024年8月12日 東京 –` */
function dateThenPlace(text: string, date: DateMatch, languages: readonly Language[]): FoundDateline | undefined {
  if (
    text
      .slice(0, date.start)
      .trim()
      .replace(/^[(（【[［]/u, '') !== ''
  )
    return undefined
  const behind = text.slice(date.end)
  const match =
    /^\s*[,;:|/•·，、–—-]*\s*[([]?([^\n]{2,60}?)[)\]]?\s*(?:--+|\s[-–—]|[–—:]|$|\.\s?[-–—]|(?<=^,\s\p{Lu}\p{L}{2,20})\.\s(?=\p{Lu}))\s*/u.exec(
      behind,
    )
  if (!match || !isPlace(match[1]!, languages)) return undefined
  const printed = text.slice(0, date.end + match[0].length).replace(/[\s\-–—:.]+$/u, '')
  return {
    dateline: { text: printed, place: city(match[1]!, languages), ...dated(date) },
    date,
    length: printed.length,
    rest: date.end + match[0].length,
  }
}

/** `LONDON – The company…`: capitals, or a city with its country, before a dash. */
function placeAlone(text: string, languages: readonly Language[]): FoundDateline | undefined {
  const match = /^([^\n–—]{2,60}?)\s*(?:\s[-–—]|[–—]|--+|\.\s?[-–—])\s*(?=\p{Lu}|["“«„\p{N}])/u.exec(text)
  if (!match || !isPlace(match[1]!, languages)) return undefined
  const cityName = city(match[1]!, languages)
  const capitals = cityName === cityName.toUpperCase() && /\p{Lu}{3}/u.test(cityName)
  const region = /^[^,]{2,30},\s*[^,]{2,30}$/u.test(match[1]!)
  if (!capitals && !region) return undefined
  // The stop belongs to the state: "CALLOWAY, Ore. – The council…".
  const printed = /^\s?\./u.test(text.slice(match[1]!.length)) && state.test(match[1]!) ? `${match[1]}.` : match[1]!
  return { dateline: { text: printed.trim(), place: cityName }, length: printed.length, rest: match[0].length }
}

/** States and provinces as the AP Stylebook and The Canadian Press shorten them. */
const state =
  /,\s*(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|W\.\s?Va|Wis|Wyo|Alta|Man|Ont|Que|Sask|(?:\p{Lu}\.\s?){1,2}\p{Lu})$/u

/** "Росен дол, 9 април –", "Slavonski brod, 9. travnja": Slavic towns of two words have one capital. A comma must follow. */
const twoWords = (before: string, languages: readonly Language[]): boolean =>
  /^(?:bg|mk|sr|hr|bs|sl|cs|sk|uk|ru)\b/u.test(languages[0]?.tag ?? '') &&
  /^\s*\p{Lu}\p{Ll}{2,} \p{Ll}{3,}\s*,\s*$/u.test(before)

/**
 * "Research 02/22/2018", "Updated 12 March 2024": words before a date with nothing between are no place, unless the date
 * opens with its own word ("the", "this"). English prints a comma there; others need none ("V Praze 29. května").
 */
function unseparated(before: string, date: DateMatch, bare: string): boolean {
  if (/[,;(（)）\]–—\-:|•·.、，،]\s*$/u.test(before) || !/\p{Script=Latin}/u.test(bare)) return false
  return (
    /^[\s]*(?:\d|\p{Lu})/u.test(date.text) ||
    /^\s*(?:published|posted|issued|released|updated|dated|on|the|of)\b/iu.test(date.text)
  )
}
