import { matchWhole } from '../languages/phrases.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { factsOf, kindOf, longestContact, longestName, matchesWhole, phraseAt } from './contact-blocks.ts'
import { contactLines } from './contact-lines.ts'
import type { ContactWords } from './contact-words.ts'
import { contactStart, isDesk } from './contacts.ts'
import { isPersonName } from './people.ts'
import { runsInto } from './prose.ts'
import type { Draft } from './recognizer.ts'

export interface Opening {
  how: 'heading' | 'run-in' | 'sentence'
  /** The phrase that told. */
  phrase: string
  press: boolean
  organization?: string
  desk?: string
  /** A heading that says more than the phrase: whose questions they are ("Questions from customers"). */
  loose?: true
}

/** Cuts a paragraph where one of its later lines opens with a contact label: the layout saw no gap before it. */
export function cutBeforeLabel(draft: Draft, i: number, words: ContactWords): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph') return
  for (const [k, line] of block.lines.entries()) {
    if (k === 0 || underName(block, k, words)) continue
    // "Contact for the | press": one label in a narrow column.
    if (matchesWhole(`${block.lines[k - 1]!.text} ${line.text}`, words)) continue
    const match = phraseAt(line.text, words)
    if (!match) continue
    const colon =
      /[:：]\s*$/u.test(line.text.slice(0, match.end)) || /^[^:：]{0,60}[:：]/u.test(line.text.slice(match.end))
    const before = block.lines[k - 1]!.text.trim()
    const ended =
      /[.!?。…)"”»]$|\.\p{L}{2,}$/u.test(before) ||
      before.length < 0.75 * Math.max(...block.lines.map((l) => l.text.length))
    const next = draft.blocks[i + 1]
    const heads =
      k === block.lines.length - 1 &&
      next?.type === 'paragraph' &&
      draft.isFree(i + 1) &&
      isPersonName(next.lines[0]?.text ?? '')
    if (
      (matchesWhole(line.text, words) && (ended || heads)) ||
      (colon && ended && /^[\p{Lu}\p{Lo}[(]/u.test(line.text.trim()))
    ) {
      // Inside a contact section (a name, then "Media contact: …") the section's own reading finds it.
      if (!draft.isFree(i)) return
      draft.cut(i, k)
      return
    }
  }
}

/** A label in the middle of a short line: "www.muster.org // Contact: Jane Doe, jane@muster.org". */
function phraseInside(text: string, draft: Draft, words: ContactWords) {
  if (text.length > 160) return undefined
  const at = contactStart(text, draft.context.languages)
  const match = at ? phraseAt(text.slice(at), words) : undefined
  if (!match || !/[:：]\s*$/u.test(text.slice(at, at! + match.end))) return undefined
  return { ...match, end: at! + match.end }
}

/** Whether line `k` is the desk of the person in the line over it: "Jane Doe" / "Press office". */
function underName(block: ParagraphBlock, k: number, words: ContactWords): boolean {
  const text = block.lines[k]?.text ?? ''
  return matchesWhole(text, words) !== undefined && isDesk(text) && isPersonName(block.lines[k - 1]?.text ?? '')
}

/** A name over its desk and details, which no heading announces: the desk's words would head a section elsewhere. */
function nameOverDesk(draft: Draft, i: number, words: ContactWords): Opening | undefined {
  const block = draft.blocks[i]
  const next = draft.blocks[i + 1]
  if (block?.type !== 'paragraph') return undefined
  const lines = [...block.lines.slice(0, 2), ...(next?.type === 'paragraph' && draft.isFree(i + 1) ? next.lines : [])]
  if (!underName({ ...block, lines }, 1, words)) return undefined
  const near = draft.blocks.slice(i, i + 4).some((b) => b.type === 'paragraph' && factsOf([b], words).details > 0)
  return near ? { how: 'run-in', phrase: lines[1]!.text, press: matchesWhole(lines[1]!.text, words)!.press } : undefined
}

export function openingOf(draft: Draft, i: number, words: ContactWords): Opening | undefined {
  const block = draft.blocks[i]!
  if (block.type === 'list' || block.type === 'table') return inCells(block, words)
  if (block.type !== 'paragraph') return undefined
  const first = block.lines[0]?.text ?? block.text
  if (block.lines.length > 1 && matchesWhole(block.text, words)) return headingIn(block.text, words)
  const heading = headingIn(first, words)
  if (
    heading &&
    !runsInto(block, 1) &&
    (block.lines.length === 1 || !block.text.startsWith(`${first} ${/^\p{Ll}/u.exec(block.lines[1]!.text) ?? '\n'}`))
  ) {
    if (block.lines.length > 1) draft.cut(i, 1)
    return heading
  }
  const match = phraseAt(block.text, words) ?? phraseInside(block.text, draft, words)
  if (!match) return nameOverDesk(draft, i, words)
  const facts = factsOf([block], words)
  if (facts.details === 0 && !facts.named) {
    // "For further information, please contact Ed Muster, at" and the number below.
    const next = draft.blocks[i + 1]
    const open = !/[.!?。]$/u.test(block.text) && facts.words <= longestContact && next && draft.isFree(i + 1)
    return open && kindOf(draft, next, words) === 'details' && factsOf([next], words).words <= 3
      ? { how: 'run-in', phrase: match.phrase, press: match.press }
      : undefined
  }
  const colon =
    /[:：–—-]\s*$/u.test(block.text.slice(0, match.end)) || /^[^:：.]{0,50}\s*[:：]/u.test(block.text.slice(match.end))
  if (facts.words > longestContact) return undefined
  if (colon && (facts.details > 0 || facts.words <= 12))
    return { how: 'run-in', phrase: match.phrase, press: match.press }
  return facts.details > 0 ? { how: 'sentence', phrase: match.phrase, press: match.press } : undefined
}

/** A person, or in Korean and the like one between a desk and a title: 인구정책과 김서연 주무관. */
function namesPerson(text: string): boolean {
  const wide = /^[\p{Script=Hangul}\p{Script=Han}\s]+$/u.test(text)
  return isPersonName(text) || (wide && text.split(/\s+/u).some((word, i) => i > 0 && isPersonName(word)))
}

/** A heading: a phrase of the list, with an organisation behind it, or with a word or two before it. */
export function headingIn(text: string, words: ContactWords): Opening | undefined {
  const whole = matchesWhole(text, words)
  if (whole)
    return {
      how: 'heading',
      phrase: whole.phrase,
      press: whole.press,
      ...(matchWhole(text, words.roles) && isDesk(text) ? { desk: text.replace(/\s*[:：]\s*$/u, '') } : {}),
    }
  const plain = text.trim().replace(/^[[【■●◆<＜(]+|[\]】>＞)]+$/gu, '')
  if (/[.!?@。]$|\d{3}|@/u.test(plain) || plain.split(/\s+/u).length > longestName) return undefined
  if (matchWhole(plain, words.otherHeadings)) return undefined
  const match = phraseAt(plain, words)
  if (match) {
    const rest = plain
      .slice(match.end)
      .replace(/\s*[:：]\s*$/u, '')
      .trim()
    if (rest === '' || /[:：,;]/u.test(rest) || namesPerson(rest)) return undefined
    const named = /^(?:\p{Ll}{1,5}[’'\s]\s*){0,2}[\p{Lu}\p{Lo}\d]/u.test(rest)
    // "Auskunft für Medienschaffende": whom it is for, not whose it is.
    const purpose = /^(?:für|for|pour|para|per|voor|för|til|dla|pro|pre|за|для|to|zu)\s/iu.test(rest)
    if (named && !purpose)
      return {
        how: 'heading',
        phrase: match.phrase,
        press: match.press,
        organization: rest.replace(/^(?:\p{Ll}{1,5}(?:[’']|\s))+/u, ''),
      }
    return /[:：]$/u.test(plain) || rest.split(/\s+/u).length <= 4
      ? { how: 'heading', phrase: match.phrase, press: match.press, loose: true }
      : undefined
  }
  // "Important Contacts", "Press Information Contact:": the phrase ends the line.
  const parts = plain.split(/\s+/u)
  for (let k = 1; k <= 2 && k < parts.length; k += 1) {
    const tail = matchesWhole(parts.slice(k).join(' '), words)
    if (tail && parts.length <= 4) return { how: 'heading', phrase: tail.phrase, press: tail.press }
  }
  // 本件に関する報道関係者からのお問い合わせ先: the same where words have no spaces between them.
  if (
    parts.length === 1 &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(plain) &&
    plain.length <= 40
  ) {
    for (let k = 1; k <= plain.length - 4; k += 1) {
      const tail = matchesWhole(plain.slice(k), words)
      if (tail) return { how: 'heading', phrase: tail.phrase, press: tail.press }
    }
  }
  return undefined
}

function inCells(block: Block, words: ContactWords): Opening | undefined {
  const lines = contactLines([block])
  const label = lines
    .slice(0, 3)
    .map((line) => phraseAt(line.text, words))
    .find(Boolean)
  if (!label || factsOf([block], words).details === 0 || factsOf([block], words).words > 3 * longestContact)
    return undefined
  return { how: 'run-in', phrase: label.phrase, press: label.press }
}
