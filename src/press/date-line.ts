import { findDates } from '../languages/dates.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { dated, datelineAt } from './dateline-text.ts'
import { isOrganization } from './organizations.ts'
import { endsSentence, isDisplay, wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'
import type { Dateline } from './release.ts'

/** The hour behind a date: "23.01.2024 – 10:15". */
const clock = /^\d{1,2}[:.]\d{2}(?:\s?\p{L}{1,5}\.?)?$/u

/** A line that is a date, with or without a place, a label or an issuer, and nothing else. */
export function standingLine(draft: Draft, block: ParagraphBlock): Dateline | undefined {
  const { languages } = draft.context
  const text = block.text.trim().replace(/^[>•*–—-]\s*/u, '')
  const found = datelineAt(text, draft.context)
  if (found?.date && text.length - found.rest <= 2) return found.dateline
  const date = findDates(text, languages)[0]
  if (!date) return undefined
  const before = text.slice(0, date.start).trim()
  const after = text
    .slice(date.timeEnd ?? date.end)
    .replace(/^[\s.,;)|–—-]+/u, '')
    .replace(clock, '')
  const line = { text, ...dated(date) }
  // "Date: 12 March 2024", "Release Date – …", "Prepared by Jane Doe, May 23, 2021": a label or a name before the date.
  const labelled =
    before === '' || /[:：–—|,-]$/u.test(before) || (wordCount(before) <= 1 && !isDisplay(block, draft.context))
  if (labelled && wordCount(before) <= 6 && after === '' && !/[!?]/.test(before) && !isDisplayed(draft, block, before))
    return line
  // "2016年1月19日 実行委員会", "12 March 2024, Acme plc": whose it is behind the date.
  if (
    before === '' &&
    wordCount(after) <= 8 &&
    !endsSentence(text) &&
    !isDisplay(block, draft.context) &&
    !/\d/.test(after) &&
    date.precision === 'day'
  )
    return isOrganization(after) ? { ...line, text: date.text.trim() } : line
  return undefined
}

/** Set like a headline: "Resultados a 31 de marzo, 2024". */
const isDisplayed = (draft: Draft, block: ParagraphBlock, before: string): boolean =>
  before !== '' && block.style.size > 1.2 * draft.context.body.size
