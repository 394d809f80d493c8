import type { SourceInfo } from './source.ts'

/** What a mail's headers say: witnesses to the title, the issuer and the date. */
export interface MailFacts {
  subject?: string
  from?: string
  /** As written. */
  date?: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Headers as the file's own word on its title, author and date. */
export function mailInfo(facts: MailFacts): Pick<SourceInfo, 'title' | 'author' | 'created' | 'mail'> {
  const { subject, from, date } = facts
  if (subject === undefined && from === undefined && date === undefined) return {}
  // What mail programs put before a subject that is answered or sent on.
  const title = subject?.replace(
    /^(?:\s*(?:re|aw|wg|fwd?|tr|rv|rif|sv|vs|vb|antw|enc|doorst|pd|odp|ynt|ilt)\s?(?:\[\d+\])?\s?:)+\s*/i,
    '',
  )
  const author = from?.replace(/\s*[<[(]?(?:mailto:)?\S+@\S+?[>\])]?\s*$/, '').replace(/^["']+|["']+$/g, '') || from
  const created = date === undefined ? undefined : mailDate(date)
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(created ? { created } : {}),
    mail: facts,
  }
}

/** RFC 5322 date (`Mon, 5 Jun 2023 08:12:00 +0200`) → ISO 8601; undefined for every other way to write one. */
export function mailDate(text: string): string | undefined {
  const match =
    /(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-]\d{2}):?(\d{2})|(GMT|UTC?|Z)\b)?/i.exec(
      text,
    )
  if (!match) return undefined
  const [, day, name, yearText, hour, minute, second, zoneHour, zoneMinute, utc] = match
  const month = months.indexOf(name!.toLowerCase()) + 1
  if (month === 0 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59) return undefined
  // RFC 5322, 4.3: two digits from 50 on are the twentieth century.
  const year = yearText!.length === 2 ? (Number(yearText) < 50 ? `20${yearText}` : `19${yearText}`) : yearText
  const pad = (part: string | number | undefined): string => String(part ?? 0).padStart(2, '0')
  const zone = zoneHour ? `${zoneHour}:${zoneMinute}` : utc ? 'Z' : ''
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`
}
