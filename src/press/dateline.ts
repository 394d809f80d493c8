import { findDates } from '../languages/dates.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { standingLine } from './date-line.ts'
import { dated, datelineAt, type FoundDateline } from './dateline-text.ts'
import { setApart } from './head-end.ts'
import { isPlace, placeLine, saysTown } from './places.ts'
import { isDisplay, isProse, runsInto, tagDepth, wordCount } from './prose.ts'
import { questionLine } from './question-lines.ts'
import type { Context, Draft, Recognizer } from './recognizer.ts'
import { signingDate } from './signing-date.ts'

/** Blocks from the top among which a dateline is looked for. */
const headBlocks = 40
/** A block so far down is no date line of the head. */
const lowestLine = 14

/** Datelines: at the head of a paragraph (which is then the lede), or on a line of their own. */
export const dateline: Recognizer = {
  name: 'dateline',
  recognize(draft) {
    const lede = opening(draft)
    const until = lede ?? firstBody(draft)
    standingLines(draft, until)
    if (lede === undefined) placeBeforeText(draft, until)
    signingDate(draft)
  },
}

/** Behind a place without a date stands a sentence, no register's number: "Example Works, S. A. – VAT 505 555 018". */
const goesOn = /(?<!\p{L})\p{Ll}{2,}\P{L}+\p{Ll}{2,}|\p{Lo}{6}/u

/** Claims the paragraph that opens with place and date (or a place and a dash), if there is one. */
function opening(draft: Draft): number | undefined {
  let dates = false
  // Below place and date, or below running text, a word before a full stop is no place.
  let open = true
  for (let i = 0; i < Math.min(draft.blocks.length, headBlocks); i++) {
    if (i <= lowestLine) cutAtDateline(draft, i)
    const block = draft.blocks[i]!
    if (block.type !== 'paragraph' || !draft.isFree(i)) continue
    const found = datelineAt(block.text, draft.context)
    if (!isProse(block)) {
      if (found?.dateline.place && found.date && block.text.length - found.rest <= 2) open = false
      dates ||= findDates(block.text, draft.context.languages).length > 0
      // A paragraph that the dump has cut after its first line.
      const cut =
        found?.dateline.place && (found.date?.iso || found.date?.ambiguous) && block.text.length - found.rest > 15
      // "PORT ALDER – The Premier has released this statement:", over the statement.
      const announces = found?.dateline.place && /[:：]$/u.test(block.text) && isProse(draft.blocks[i + 1])
      if (
        !(cut || announces) ||
        tagDepth(block) ||
        block.style.size > 1.08 * draft.context.body.size ||
        endsLikeTitle(draft, i)
      )
        continue
    }
    const whole = found ?? (open && !isRunIn(draft, i) ? leadWord(block.text, draft.context, dates) : undefined)
    const runs = whole && (whole.date || goesOn.test(block.text.slice(whole.rest)) || found === undefined)
    if (runs && (whole.dateline.place || whole.date) && block.text.length - whole.rest > 15) {
      draft.claim(i, i + 1, {
        role: 'lede',
        dateline: whole.dateline,
        datelineLength: whole.length,
        because: `opens with the dateline “${whole.dateline.text}”`,
      })
      return i
    }
    if (i > lowestLine) return undefined
    if (isProse(block) && !setApart(block, draft)) open = false
  }
  return undefined
}

/** "Glass. Sales came to…", "Wood. Sales fell…": the first of several paragraphs with a word for a head. */
function isRunIn(draft: Draft, i: number): boolean {
  const head = /^\p{Lu}[\p{L} /-]{2,40}\.\s+\p{Lu}/u
  return draft.blocks.slice(i + 1, i + 6).some((block) => isProse(block) && head.test((block as ParagraphBlock).text))
}

/** "Research Published on 02/22/2018": the rubric of a news page and its date on one line. */
function claimCategory(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const date = i < 4 ? findDates(block.text, draft.context.languages)[0] : undefined
  if (!date || block.text.slice(date.end).trim() !== '') return false
  const rubric = block.text.slice(0, date.start).trim()
  if (!/^\s*\p{L}{4,}\s+\p{L}{1,3}\s/u.test(date.text) || !/^\p{Lu}/u.test(rubric) || wordCount(rubric) > 3)
    return false
  draft.claim(i, i + 1, {
    role: 'kicker',
    text: rubric,
    dateline: { text: date.text.trim(), ...dated(date) },
    because: 'the rubric over the date of a news page',
  })
  return true
}

/** "Paris, le 25 juin 2018, cinq mois après…" over a paragraph that is not its continuation: a heading. */
function endsLikeTitle(draft: Draft, i: number): boolean {
  const block = draft.blocks[i] as ParagraphBlock
  const next = draft.blocks[i + 1]
  return (block.style.bold && !draft.context.body.bold) || next?.type !== 'paragraph' || next.spaceAbove > 1.5
}

/** The first running text in the head; date lines below it are the text's own. */
function firstBody(draft: Draft): number {
  const { blocks } = draft
  const first = blocks.findIndex(
    (block, i) => draft.isFree(i) && isProse(block) && !isDisplay(block as ParagraphBlock, draft.context),
  )
  // A deck that is a sentence stands over the date line.
  return first < 0 ? Math.min(blocks.length, lowestLine) : Math.min(blocks.length, first + 4)
}

function standingLines(draft: Draft, until: number): void {
  let whole = false
  let prose = false
  for (let i = 0; i < Math.min(draft.blocks.length, until); i++) {
    const block = draft.blocks[i]!
    prose ||= isProse(block) && draft.isFree(i)
    if (block.type !== 'paragraph' || !draft.isFree(i) || whole || isProse(block) || wordCount(block.text) > 18)
      continue
    if (questionLine.test(block.text)) continue
    if (claimCategory(draft, i, block)) continue
    const line = standingLine(draft, block)
    if (!line) claimHeading(draft, i, block)
    // Below a paragraph only a bare date line counts: "Date and time: Friday, 5 December" is when the event is.
    if (line && prose && (/[:：]/u.test(block.text) || isAnswer(draft, i))) continue
    if (line && !continuesAbove(draft, i, block)) {
      whole = Boolean(line.place && line.date)
      draft.claim(i, i + 1, { role: 'dateline', dateline: line, because: 'place and date on a line of their own' })
      if (!line.place) neighbouringPlace(draft, i)
    }
  }
}

/** "When:" and "Friday, 5 December" on two lines. */
function isAnswer(draft: Draft, i: number): boolean {
  const above = draft.blocks[i - 1]
  return above?.type === 'paragraph' && /[:：]\s*$/u.test(above.text) && wordCount(above.text) <= 4
}

/** "Paris, le 25 juin 2018, cinq mois après le lancement": a heading that opens with place and date, and stays one. */
function claimHeading(draft: Draft, i: number, block: ParagraphBlock): void {
  if (!isDisplay(block, draft.context) || i === 0) return
  const { languages } = draft.context
  const date = findDates(block.text, languages)[0]
  const head = date && datelineAt(block.text.slice(0, date.end), draft.context)
  if (!date?.iso || !head?.dateline.place || !/^\s*,\s+\S/u.test(block.text.slice(date.end))) return
  draft.claim(i, i + 1, {
    role: 'subhead',
    text: block.text,
    depth: 2,
    dateline: head.dateline,
    because: 'a heading that opens with place and date',
  })
}

/** "Septiembre 24, 2025" and "La Loma, Cesar" on two lines. */
function neighbouringPlace(draft: Draft, i: number): void {
  for (const k of [i - 1, i + 1]) {
    const block = draft.blocks[k]
    if (block?.type !== 'paragraph' || !draft.isFree(k)) continue
    const near = k < i ? draft.blocks[i] : block
    const fields = findPhrase(block.text, draft.context.languages, (l) => l.place.labels, 'start')?.start === 0
    if (near?.type !== 'paragraph' || (near.spaceAbove > 1 && !fields) || isDisplay(block, draft.context)) continue
    const place = placeLine(block.text, draft.context.languages, saysTown.test(block.text))
    if (!place) continue
    draft.claim(k, k + 1, {
      role: 'dateline',
      dateline: { text: block.text.trim(), place },
      because: 'a place beside the date',
    })
    return
  }
}

/** "CHICAGO" and "—" (or "Miami, Florida,") in blocks of their own, straight before the first paragraph. */
function placeBeforeText(draft: Draft, until: number): void {
  for (let i = 1; i < Math.min(draft.blocks.length, until + 4); i++)
    if (draft.isFree(i) && isProse(draft.blocks[i]) && placeAbove(draft, i)) return
}

function placeAbove(draft: Draft, first: number): boolean {
  const above = draft.blocks[first - 1]
  const dash = above?.type === 'paragraph' && /^[–—-]+$/u.test(above.text.trim())
  const at = dash ? first - 2 : first - 1
  const block = draft.blocks[at]
  if (block?.type !== 'paragraph' || !draft.isFree(at) || !draft.isFree(first - 1)) return false
  const open = dash || /[,–—-]\s*$/u.test(block.text)
  const place = open ? placeLine(block.text.replace(/[\s,–—-]+$/u, ''), draft.context.languages, dash) : undefined
  if (!place) return false
  const text = block.text.replace(/[\s,–—-]+$/u, '')
  draft.claim(at, first, {
    role: 'dateline',
    dateline: { text, place },
    because: 'a place straight before the first paragraph',
  })
  return true
}

/** The German `Spitzmarke`: "Berlin. In diesem Jahr…", where the date stands on a line of its own above. */
function leadWord(text: string, context: Context, dates: boolean): FoundDateline | undefined {
  const match =
    dates && !/^\p{Lu}[^aeiouyáéíóúäöüåæøàèìòùăâîąęėıůőű\s]{0,3}\./iu.test(text)
      ? /^(\p{Lu}\p{Ll}{2,18}(?:[ /-]\p{Lu}\p{Ll}{2,18})?)\.\s+(?=[\p{Lu}„“"«])/u.exec(text)
      : null
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
    const own = block.lines[line]!.text
    if (!/\d/.test(own)) continue
    const rest = block.text.slice(block.lineStarts[line])
    const found = datelineAt(rest, draft.context)
    if (!found?.date || !found.dateline.place) continue
    if (datelineAt(own, draft.context)?.date === undefined || runsInto(block, line)) continue
    // "CHIUSO AL | 31 MARZO 2024" is a headline's last line: a sign parts place and date, or the date and the text.
    const parted = /[^\p{L}\p{N}\s]\s*$/u.test(rest.slice(0, found.date.start)) || own.length - found.rest > 2
    if (!parted) continue
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

/** The last line of a headline: "… CHIUSO AL | 31 MARZO 2024". */
function continuesAbove(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const above: Block | undefined = draft.blocks[i - 1]
  if (above?.type !== 'paragraph' || !draft.isFree(i - 1) || block.spaceAbove > 0.5) return false
  const alike = above.style.size === block.style.size && above.style.bold === block.style.bold
  return alike && block.style.size > 1.2 * draft.context.body.size && above.style.color === block.style.color
}
