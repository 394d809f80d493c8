import { fold } from './fold.ts'
import { zones } from './zones.ts'

/** A time of day as printed. */
export interface TimeMatch {
  /** Offsets in the text, zone included. */
  start: number
  end: number
  /** `HH:MM`, 24 hours. */
  time: string
  /** As printed. */
  zone?: string
  /** `+01:00`, `Z`; absent where the zone is unknown, or needs a date that was not given. */
  offset?: string
}

/** Words before a time, which also make a stop a good separator: `kl. 8.00`, `klo 16.00`, `alle ore 10.30`. */
const before =
  "at|to|till|until|from|by|after|before|à|a|as|alle|al|ore|dalle|dal|um|ab|bis|gegen|om|vanaf|tot|kl|klo|klockan|klokka|kello|kell|plkst|val|o|od|do|u|v|ob|от|до|с|в|у|о|с|ora|orele|saat|la|las|las|alas|pada|pukul|jam|luc|vao|h|στις|ωρα|hora|horas|hour|heure|время|godz|hod|время|after|a partir de|a partir des|des|jusqu'a|partir"
/** Words behind a time's hour or minutes. */
const behind =
  'uhr|uur|heures?|hrs?|hours?|horas?|h|hs|hod|hodin|hodiny|godz|orakor|oratol|oraig|ora|ore|часов|часа|час|ч|година|годину|годин|год|saatlerinde|gio|时|時|点|點|시|saat|val|wib|u|urah|uri|sati|casova|เวลา'
const meridiem = 'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|noon|midnight'

const zoneNames = Object.keys(zones)
  .map((zone) => fold(zone).text)
  .sort((a, b) => b.length - a.length)
  .map((zone) => zone.replace(/[()]/g, '\\$&'))
  .join('|')

const zone = `(?: ?[,(/]? ?((?:gmt|utc|cet) ?[+-] ?\\d{1,2}(?::?\\d{2})?|(?:${zoneNames}|ist|cst|[a-z]{3,4}t)(?![\\p{L}\\d])|[+-]\\d{2}:?\\d{2})(?: time)?\\)?)?`
const clock = new RegExp(
  `(?:(?<=^|[^\\p{L}\\d])((?:${before})\\.?:? ))?(?<![\\d.,:/-]|\\d )(?:(오전|오후|午前|午後|上午|下午|晚上|am|pm) ?)?(\\d{1,2})(?:([:.]|(?: ?(?:h|u|uhr|uur|heures?|时|時|点|點|시|ч|год|giờ|gio))\\.? ?)(\\d{2})(?!\\d)(?: ?分| ?분)?(?::\\d{2})?)? ?(${meridiem})?(?: ?(?:(${behind})(?![\\p{L}\\d])\\.?))?${zone}`,
  'dgu',
)
const words =
  /(?<![\p{L}\d])(midnight|noon|midi|minuit|mitternacht|medianoche|mediodia|mezzanotte|mezzogiorno|middernacht|midnatt|12 noon|정오|정각|자정|正午)(?![\p{L}\d])/u
const noons = /noon|midi|mediodia|mezzogiorno|정오|正午/

/**
 * The time of day nearest behind an offset, where only a few words stand between.
 *
 * @param from offset in the text, the end of a date
 * @param date ISO date, for zones whose offset changes with the season (`ET`)
 */
export function findTime(text: string, from: number, date?: string): TimeMatch | undefined {
  const found = timesIn(text, from, Math.min(text.length, from + 60), date)[0]
  if (!found) return undefined
  return connects(text.slice(from, found.start)) ? found : undefined
}

/** The time of day right before an offset: "at 9 a.m. on ", "18 Uhr am ". */
export function timeBefore(text: string, to: number, date?: string): TimeMatch | undefined {
  const found = timesIn(text, Math.max(0, to - 50), to, date).at(-1)
  return found && connects(text.slice(found.end, to)) ? found : undefined
}

/** Whether the text between a date and a time holds nothing but a few short words. */
function connects(between: string): boolean {
  return between.length <= 24 && !/[\d\n;!?]|\p{L}{9,}|\.\s+\p{Lu}/u.test(between) && between.split(/\s+/u).length <= 5
}

function timesIn(text: string, from: number, to: number, date?: string): TimeMatch[] {
  const folded = fold(text.slice(from, to))
  const result: TimeMatch[] = []
  for (const found of folded.text.matchAll(clock)) {
    const [, lead, half, hours, sign, minutes, amPm, unit, zoneName] = found
    const named =
      minutes === undefined
        ? amPm || (unit && unit !== 'h' && unit !== 'u') || (unit && !/^ ?\p{L}/u.test('')) || half
        : true
    if (!named) continue
    // A stop between two numbers is a time only where a word says so.
    if (sign === '.' && !lead && !amPm && !unit && !zoneName && !half) continue
    const time = clockTime(Number(hours), Number(minutes ?? 0), `${half ?? ''}${amPm ?? ''}`)
    if (!time) continue
    const open = found.indices![half ? 2 : 3]![0]
    const close = found.index + found[0].trimEnd().length
    const match: TimeMatch = { start: from + folded.starts[open]!, end: from + folded.ends[close - 1]!, time }
    if (zoneName !== undefined) {
      const [start, end] = found.indices![8]!
      match.zone = text.slice(from + folded.starts[start]!, from + folded.ends[end - 1]!)
      const offset = zoneOffset(match.zone, date, time)
      if (offset) match.offset = offset
    }
    result.push(match)
  }
  if (result.length > 0) return result
  const named = words.exec(folded.text)
  if (!named) return []
  const start = from + folded.starts[named.index]!
  const end = from + folded.ends[named.index + named[0].length - 1]!
  return [{ start, end, time: noons.test(named[0]) ? '12:00' : '00:00' }]
}

function clockTime(hours: number, minutes: number, half: string): string | undefined {
  let hour = hours
  if (/^p|오후|午後|下午|晚上|noon/.test(half) && hour < 12) hour += 12
  else if (/^a|오전|午前|上午|midnight/.test(half) && hour === 12) hour = 0
  if (hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return undefined
  return `${String(hour % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/**
 * Offset of a printed time zone on a day.
 *
 * @param zone as printed: `CET`, `GMT+2`, `ET`, `+01:00`, or an IANA name (`Europe/Paris`)
 * @param date ISO date; needed for zones with summer time
 */
export function zoneOffset(zone: string, date?: string, time = '12:00'): string | undefined {
  const name = fold(zone).text.trim()
  const printed = /^(gmt|utc|cet)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/.exec(name)
  if (printed) {
    const hours = Number(printed[3]) + (printed[1] === 'cet' ? (printed[2] === '-' ? -1 : 1) : 0)
    return hours <= 14 ? `${printed[2]}${String(hours).padStart(2, '0')}:${printed[4] ?? '00'}` : undefined
  }
  const known = zone.includes('/') ? zone : zones[name]
  if (known === undefined || !known.includes('/')) return known
  if (date === undefined || date.length < 10) return undefined
  const format = new Intl.DateTimeFormat('en', { timeZone: known, timeZoneName: 'longOffset' })
  const instant = new Date(`${date.slice(0, 10)}T${time}:00Z`)
  const offset = format
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')
    ?.value.replace('GMT', '')
  return offset === '' ? 'Z' : offset
}
