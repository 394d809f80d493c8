import type { SourceInfo } from './source.ts'

/** Document information as an engine gives it; empty strings for what the file does not say. */
export interface RawInfo {
  title: string
  author: string
  subject: string
  keywords: string
  producer: string
  creator: string
  /** `D:20180219090000+01'00'` */
  created: string
  language: string
  tagged: boolean
}

/** Document information worth keeping: trimmed, in one line, without junk. */
export function documentInfo(raw: RawInfo): Partial<Omit<SourceInfo, 'sha256' | 'pages' | 'mediaType'>> {
  const info: Partial<SourceInfo> = {}
  for (const key of ['title', 'author', 'subject', 'keywords', 'producer', 'creator'] as const) {
    const value = raw[key].replace(/\s+/g, ' ').trim()
    if (value && !isJunk(value)) info[key] = value
  }
  const created = isoDate(raw.created)
  if (created) info.created = created
  const language = raw.language.trim().replaceAll('_', '-')
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) info.language = language
  if (raw.tagged) info.tagged = true
  return info
}

/** UTF-16 read as single bytes, control characters, lost characters, a value that is one long escape sequence. */
function isJunk(value: string): boolean {
  return /[\u0000-\u001f\u007f-\u009f\uFFFD\uFFFE\uFFFF]|^þÿ|^ÿþ|\p{Co}/u.test(value) || !/[\p{L}\p{N}]/u.test(value)
}

/** PDF 32000-1, 7.9.4: `D:YYYYMMDDHHmmSSOHH'mm'`, everything after the year optional. */
export function isoDate(text: string): string | undefined {
  const found = /^\s*(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?\s*(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/.exec(
    text,
  )
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, utc, sign, zoneHour, zoneMinute] = found
  if (!month || Number(month) < 1 || Number(month) > 12) return undefined
  if (day && (Number(day) < 1 || Number(day) > 31)) return undefined
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return undefined
  const date = [year, month, day].filter(Boolean).join('-')
  if (!day || !hour) return date
  const zone = sign ? `${sign}${zoneHour}:${zoneMinute ?? '00'}` : utc ? 'Z' : ''
  return `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${zone}`
}
