import { type DateMatch, findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { isProse, wordCount } from './prose.ts'
import type { Context, Draft, Recognizer } from './recognizer.ts'
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

const dash = /^\s*(?:--+|[-–—―:•]+|\.\s?[-–—]+|\.-|\|)\s*/u
const stop = /^\s*[.,]\s+(?=[\p{Lu}"“«„]|[^\p{L}])/u
const wire =
  /^\s*[,.]?\s*(?:\/\s*((?:PR\s?Newswire|CNW|ACCESSWIRE|EINPresswire|PRNewswire)[^/]{0,24}|[\p{L}][\p{L}. -]{2,24})\s*\/|\(((?:GLOBE\s?NEWSWIRE|BUSINESS WIRE|ots|OTS|AFP|AP|Reuters|dpa|ANSA|EFE|Newsfile Corp\.?|[A-ZÀ-Ý][\p{L}. ]{2,24}))\))/u
const businessWire = /^(.{2,80}?)\s*(?:--|–|—)\s*\((BUSINESS WIRE|Business Wire|뉴스와이어)\)\s*(?:--|–|—)\s*/u
const bracketedWire =
  /^(\p{Lu}[\p{L} .'’/-]{1,60}?)\s*\((ots|OTS|AFP|AP|Reuters|dpa|pressebox|openPR|AA|ANSA|EFE)\)\s*[-–—]\s*/u

/**
 * Reads a dateline at the head of a paragraph: `PLACE, DATE –`, `DATE, PLACE –`, `PLACE –`, with the wire services'
 * forms. Sources: AP Stylebook (city in capitals), PR Newswire, Business Wire, GlobeNewswire and news aktuell copy.
 */
export function datelineAt(text: string, context: Context): FoundDateline | undefined {
  const { languages } = context
  const head = text.slice(0, 200)
  const service = businessWire.exec(head) ?? bracketedWire.exec(head)
  if (service && isPlace(service[1]!, languages)) {
    const printed = service[0].replace(/\s*(?:--|–|—|-)\s*$/u, '')
    return {
      dateline: { text: printed, place: city(service[1]!, languages), wire: service[2]! },
      length: printed.length,
      rest: service[0].length,
    }
  }
  for (const printed of findDates(head, languages, wireHint(head)).slice(0, 2)) {
    const date = withoutPlace(text, printed)
    const found = placeThenDate(text, date, languages) ?? dateThenPlace(text, date, languages)
    if (found) return found
  }
  return placeAlone(text, languages)
}

/** "Penhors-sur-Mer, le 14 mars": what looks like a weekday's short form is the end of a name. */
function withoutPlace(text: string, date: DateMatch): DateMatch {
  const comma = /[-‐]$/u.test(text.slice(0, date.start)) ? text.slice(date.start, date.end).indexOf(',') : -1
  return comma < 0 ? date : { ...date, start: date.start + comma + 1 }
}

/** American wire copy writes the month first. */
const wireHint = (head: string): { order?: 'mdy' } =>
  /\/PRNewswire|GLOBE NEWSWIRE|BUSINESS WIRE/i.test(head) ? { order: 'mdy' } : {}

/** `Villejuif, le 19 février 2018 – Madame…` and `(Paris) 12 mars 2024 – …` */
function placeThenDate(text: string, date: DateMatch, languages: readonly Language[]): FoundDateline | undefined {
  const before = text.slice(0, date.start)
  const bare = before.replace(/^[\s(（【[［“"'*]+/u, '').replace(/[\s,;(（）)\]–—\-:|•·.、，،]+$/u, '')
  if (bare && !isPlace(bare, languages)) {
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
  if (!bare && before.trim() && !/^[(（【[［*]+$/u.test(before.trim())) return undefined
  const behind = text.slice(date.timeEnd !== undefined && date.timeEnd > date.end ? date.timeEnd : date.end)
  const base = text.length - behind.length
  const closing =
    /^\s*(?:г\.|р\.|року|года|r\.|m\.|d\.|年|日电|日電|电|電|hrs?|h)?\s*[)）】\]］]?/u.exec(behind)?.[0].length ?? 0
  const after = behind.slice(closing)
  const service = wire.exec(after)
  const tail = after.slice(service?.[0].length ?? 0)
  const end = dash.exec(tail) ?? (bare ? (stop.exec(tail) ?? (service ? /^\s*/.exec(tail) : null)) : null)
  const bracketed = /^[(（【[［]/u.test(text.trim()) && /[)）】\]］]$/u.test(text.slice(0, base + closing).trim())
  const rest = base + closing + (service?.[0].length ?? 0) + (end?.[0].length ?? 0)
  const whole = tail.trim() === '' || /^[.,;]?$/.test(tail.trim())
  // The year closes the date and a sentence begins: "Berlin, 12. März 2024 Die Stadt…"
  const opens = bare && date.precision === 'day' && /^\s+[\p{Lu}"“«„]/u.test(tail) && bare.length < 40
  if (!end && !whole && !bracketed && !opens) return undefined
  if (!bare && !whole && !end) return undefined
  const printed = text.slice(0, base + closing + (service?.[0].length ?? 0)).trim()
  return {
    dateline: {
      text: printed,
      ...(bare ? { place: city(bare, languages) } : {}),
      ...(date.iso ? { date: date.iso } : {}),
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
  const match = /^\s*[,;:|•·–—-]*\s*[([]?([^\n]{2,60}?)[)\]]?[\s\u200b]*(?:--+|\s[-–—]|[–—:]|$|\.\s?[-–—])\s*/u.exec(
    behind,
  )
  if (!match || !isPlace(match[1]!, languages)) return undefined
  const printed = text.slice(0, date.end + match[0].length).replace(/[\s\-–—:.]+$/u, '')
  return {
    dateline: { text: printed, place: city(match[1]!, languages), ...(date.iso ? { date: date.iso } : {}) },
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
  return { dateline: { text: match[1]!.trim(), place: cityName }, length: match[1]!.length, rest: match[0].length }
}

/** Whether a text can name a place: a few capitalised words, no sentence, no figures but a postcode's or a district's. */
export function isPlace(text: string, languages: readonly Language[]): boolean {
  const bare = text.trim()
  if (!bare || bare.length > 70 || /[!?;:“”"«»@]/.test(bare) || /\d{3,}/.test(bare.replace(/\b\d{4,5}\b\s/, '')))
    return false
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare)) return bare.length <= 12
  const inside = new Set(languages.flatMap((l) => [...l.place.inside, ...l.place.and]).map((w) => w.toLowerCase()))
  const words = bare.split(/[\s,/]+/).filter(Boolean)
  const longest = Math.max(...bare.split(/[,/]|\s(?:&|[–—-])\s/).map((part) => part.trim().split(/\s+/).length))
  if (words.length > 9 || longest > 5 || bare.split(',').length > 4) return false
  // A place does not end on a preposition: "CONSOLIDATI AL 31 MARZO".
  const prepositions = new Set(languages.flatMap((l) => l.place.inside).map((w) => w.toLowerCase()))
  if (prepositions.has(words.at(-1)!.toLowerCase())) return false
  const own = words.filter((word) => !inside.has(word.toLowerCase().replace(/[’']$/u, '’')) && !/^[&/-]+$/.test(word))
  if (!own.length) return false
  const cased = /[\p{Lu}\p{Ll}]/u.test(bare)
  if (!cased) return words.length <= 4
  return (
    own.every((word) => /^[(]?(?:[dlDL][’'])?(?:\p{Lu}|\d{1,2}(?:er|e|º|th)?$)/u.test(word)) &&
    !/\.\s\p{Lu}\p{Ll}{3,}\s\p{Ll}/u.test(bare)
  )
}

/** The city of a place as printed: without region, country, brackets and the preposition before it. */
export function city(place: string, languages: readonly Language[]): string {
  const bare = place
    .trim()
    .replace(/^[([（【［]|[)\]）】］]$/gu, '')
    .trim()
  const first = bare.split(/\s*[,،、，]\s*|\s+\(|\s+[–—-]\s+/u)[0]!.trim()
  const prepositions = new Set(languages.flatMap((l) => l.place.inside).map((w) => w.toLowerCase()))
  const match = /^(\p{L}{1,3})\s+(\p{Lu}.*)$/u.exec(first)
  // "V Praze dne…", "A Coruña": only a lone capital or lower-case word that is a preposition of the language.
  if (match && prepositions.has(match[1]!)) return match[2]!
  return first
}

/** Datelines: at the head of a paragraph (which is then the lede), or on a line of their own. */
export const dateline: Recognizer = {
  name: 'dateline',
  recognize(draft) {
    const limit = Math.min(draft.blocks.length, 40)
    let lede = false
    let standing = false
    let seen = false
    for (let i = 0; i < limit; i++) {
      if (!lede && i < 15) cutAtDateline(draft, i)
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      if (isProse(block) && !lede) {
        const found = datelineAt(block.text, draft.context) ?? leadWord(block.text, draft.context, seen)
        if (found && (found.dateline.place || found.date) && block.text.length - found.rest > 30) {
          draft.claim(i, i + 1, {
            role: 'lede',
            dateline: found.dateline,
            datelineLength: found.length,
            because: `opens with the dateline “${found.dateline.text}”`,
          })
          lede = true
        }
        if (i > 14 || lede) break
        continue
      }
      if (standing || wordCount(block.text) > 16) continue
      seen ||= findDates(block.text, draft.context.languages).length > 0
      const line = standingLine(draft, i, block)
      if (line) {
        standing = Boolean(line.place && line.date)
        draft.claim(i, i + 1, { role: 'dateline', dateline: line, because: 'place and date on a line of their own' })
      }
    }
  },
}

/** The German `Spitzmarke`: "Berlin. In diesem Jahr…", where the date stands on a line of its own above. */
function leadWord(text: string, context: Context, dated: boolean): FoundDateline | undefined {
  const match = dated ? /^(\p{Lu}\p{Ll}{2,18}(?:[ /-]\p{Lu}\p{Ll}{2,18})?)\.\s+(?=[\p{Lu}„“"«])/u.exec(text) : null
  if (!match || !isPlace(match[1]!, context.languages)) return undefined
  return { dateline: { text: match[1]!, place: match[1]! }, length: match[1]!.length, rest: match[0].length }
}

/**
 * A dateline that the layout has drawn into the deck above it: a later line of the paragraph begins with place and date,
 * or is nothing else.
 */
function cutAtDateline(draft: Draft, i: number): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' || !draft.isFree(i) || block.lines.length < 2 || datelineAt(block.text, draft.context))
    return
  for (let line = 1; line < Math.min(block.lines.length, 9); line++) {
    const rest = block.text.slice(block.lineStarts[line])
    const found = datelineAt(rest, draft.context)
    if (!found?.date || !found.dateline.place) continue
    const own = block.lines[line]!.text
    if (datelineAt(own, draft.context)?.date === undefined) continue
    draft.cut(i, line)
    // Nothing but place and date on that line: what follows is a paragraph of its own.
    if (standingAlone(own, draft.context) && line + 1 < block.lines.length) draft.cut(i + 1, 1)
    return
  }
}

function standingAlone(text: string, context: Context): boolean {
  const found = datelineAt(text, context)
  return found?.date !== undefined && text.length - found.rest <= 2
}

/** A line that is a date, with or without a place, and nothing else. */
function standingLine(draft: Draft, i: number, block: ParagraphBlock): Dateline | undefined {
  const { languages } = draft.context
  const text = block.text.trim()
  const found = datelineAt(text, draft.context)
  if (found?.date && text.length - found.rest <= 2) return found.dateline
  const date = findDates(text, languages)[0]
  if (!date) return undefined
  // "Date: 12 March 2024", "Published on 02/22/2018", "Release Date – …": a word or two before the date.
  const before = text.slice(0, date.start).replace(/[\s:–—|-]+$/u, '')
  const after = text.slice(date.timeEnd ?? date.end).replace(/^[\s.,;)|]+/u, '')
  if (wordCount(before) <= 3 && after === '' && i < 14 && !/[.!?]/.test(before)) {
    return { text, ...(date.iso ? { date: date.iso } : {}) }
  }
  return undefined
}
