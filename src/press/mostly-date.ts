import { findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'

/** Whether a line says when something is and little else: a date, two days of a month ("9 & 10 novembre 2006"). */
export function isMostlyDate(text: string, languages: readonly Language[]): boolean {
  const single = text.replace(/^\d{1,2}\.?\s*(?:[&,/–-]|\p{L}{1,3})\s*(?=\d)/u, '')
  const date = findDates(single, languages)[0]
  return date !== undefined && date.end - date.start > 0.6 * single.length
}
