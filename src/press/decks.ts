import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { ListBlock, ParagraphBlock } from '../layout/block.ts'
import { findUrls } from './addresses.ts'
import { longestDeck, otherSize, sentences, setApart } from './head-end.ts'
import { isPageNumber } from './headline-score.ts'
import { isLetterhead } from './letterhead.ts'
import { isOrganization } from './organizations.ts'
import { endsSentence, isDisplay, isProse, looksLikeAddress, wordCount } from './prose.ts'
import { questionLine } from './question-lines.ts'
import type { Draft } from './recognizer.ts'

/** Blocks under (or over) the headline among which decks are looked for. */
const reach = 6

/** Decks: under the headline, or right over it, up to the first paragraph. */
export function decks(draft: Draft, from: number, last: number, end: number): void {
  const title = draft.blocks[from] as ParagraphBlock
  let gap = false
  let prose = 0
  for (let i = last; i < Math.min(draft.blocks.length, Math.max(end, last + 1), last + reach); i++) {
    const block = draft.blocks[i]!
    if (!draft.isFree(i)) {
      gap = true
      continue
    }
    if (block.type === 'list' && isDeckList(block, draft, i, last, end)) {
      const items = block.items.map((item) => item.text).filter(Boolean)
      draft.claim(i, i + 1, { role: 'subheadline', text: items.join(' '), items, because: 'a list under the headline' })
      continue
    }
    if (block.type !== 'paragraph') break
    if (i >= end || !isDeck(draft, block, title) || opensText(draft, i, end)) continue
    // In the body's own size, a sentence with its full stop and no dateline below: the text has begun, be it in bold
    // or italics (the `ingress`, the `lead`).
    if (endsSentence(block.text) && !/[!?]$/u.test(block.text) && !otherSize(block, draft) && !datelineBelow(draft, i))
      break
    prose += isProse(block) && !setApart(block, draft) ? 1 : 0
    if (prose > 1) break
    const to = deckEnd(draft, i, end)
    const lines = draft.blocks.slice(i, to).map((line) => (line as ParagraphBlock).text)
    draft.claim(i, to, {
      role: 'subheadline',
      text: undecorated(lines.join(' ')),
      because: gap ? 'between headline and lede' : 'under the headline',
    })
    i = to - 1
  }
  overHeadline(draft, from, title)
}

/** Lines of one deck in blocks of their own: the sentence plainly goes on ("… for Loans | And Credit Cards"). */
function deckEnd(draft: Draft, i: number, end: number): number {
  const joins = draft.context.languages.flatMap((l) => l.place.and).filter((word) => /^\p{L}/u.test(word))
  let to = i + 1
  for (; to < end && draft.isFree(to); to++) {
    const [above, below] = [draft.blocks[to - 1]!, draft.blocks[to]!]
    if (above.type !== 'paragraph' || below.type !== 'paragraph' || isProse(below)) break
    if (above.style.size !== below.style.size || above.style.bold !== below.style.bold) break
    const open = /[,;–—-]$/u.test(above.text) || /^\p{Ll}/u.test(below.text)
    const and = joins.includes(below.text.split(/\s+/u)[0]!.toLowerCase())
    if (!(open || and) || endsSentence(above.text)) break
  }
  return to
}

/** ～従来比で質量を40％削減～, "– 30 Teams ziehen ein –": the dashes round a deck are its frame. */
const undecorated = (text: string): string =>
  /^([―—–～〜~-])\s*(\S.*\S)\s*\1$/u.exec(text.trim())?.[2] ?? /^[-–—―]\s+(\S.*)$/u.exec(text.trim())?.[1] ?? text

/** Over the headline, below the label, with a date line or a contact box between them at most. */
function overHeadline(draft: Draft, from: number, title: ParagraphBlock): void {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    // Over the label stands the letterhead, or a covering note.
    if (draft.sectionAt(i)?.role === 'kicker') break
    if (!draft.isFree(i)) continue
    const above = draft.blocks[i]!
    if (above.type === 'paragraph' && isDeck(draft, above, title) && overTitle(draft, i, above, title)) {
      draft.claim(i, i + 1, { role: 'subheadline', text: undecorated(above.text), because: 'over the headline' })
    }
    break
  }
}

function overTitle(draft: Draft, i: number, above: ParagraphBlock, title: ParagraphBlock): boolean {
  const { body } = draft.context
  const set =
    above.style.italic ||
    above.style.bold ||
    above.style.size > 1.04 * body.size ||
    undecorated(above.text) !== above.text ||
    // Type tells nothing in a dump.
    body.size === 1 ||
    (above.align === 'center' && title.align === 'center' && above.style.size > 0.95 * body.size)
  if (wordCount(above.text) < 4 || !set || (wordCount(above.text) <= 6 && isOrganization(above.text))) return false
  return (above.align !== 'right' || title.align === 'right') && !isLetterhead(draft, i, above.text)
}

function isDeck(draft: Draft, block: ParagraphBlock, title: ParagraphBlock): boolean {
  const { languages } = draft.context
  const words = wordCount(block.text)
  if (words < 3 || words > longestDeck || sentences(block.text) > 2) return false
  if (looksLikeAddress(block.text) || findPhrase(block.text, languages, (l) => l.salutation, 'start')) return false
  if (opensCredit(block.text, languages) || /(?:©|\bCC[- ]BY|\(c\)\s)/iu.test(block.text)) return false
  if (questionLine.test(block.text)) return false
  if (findUrls(block.text).length > 0 || isPageNumber(block.text, languages)) return false
  const contact = findPhrase(block.text, languages, (l) => l.contact, 'start')
  if (contact && /[:：]\s*$/u.test(block.text.slice(0, contact.end))) return false
  if (/^[*※†#]|^(?:\.\.\.|…)$/u.test(block.text)) return false
  if (block.style.size > 1.01 * title.style.size && title.style.size > draft.context.body.size) return false
  return !/[:：]$/.test(block.text)
}

/** "Photo: Jane Doe", "Crédit photo – …"; a deck may well begin with the mere word ("Photographs and maps of …"). */
function opensCredit(text: string, languages: readonly Language[]): boolean {
  const found = findPhrase(text, languages, (l) => l.photo, 'start')
  return found !== undefined && (/[:：–—-]\s*$/u.test(text.slice(0, found.end)) || /\s/u.test(found.phrase))
}

function datelineBelow(draft: Draft, i: number): boolean {
  return draft.blocks.some((_, k) => {
    const section = k > i ? draft.sectionAt(k) : undefined
    return (
      section?.role === 'dateline' ||
      (section?.role === 'subhead' && section.dateline !== undefined) ||
      (section?.role === 'lede' && section.dateline !== undefined)
    )
  })
}

/** A display line right over the body that heads it: "Fourth Quarter Operating Results", after the date line. */
function opensText(draft: Draft, i: number, end: number): boolean {
  const block = draft.blocks[i] as ParagraphBlock
  if (i + 1 !== end || draft.sectionAt(i - 1)?.role !== 'dateline' || draft.sectionAt(end)?.role === 'lede')
    return false
  return (
    isDisplay(block, draft.context) && wordCount(block.text) <= 6 && block.style.size <= 1.04 * draft.context.body.size
  )
}

/** Key points under the headline: they belong to the head when running text follows. */
function isDeckList(list: ListBlock, draft: Draft, i: number, last: number, end: number): boolean {
  if (list.items.length > 6 || list.ordered) return false
  if (!list.items.every((item) => wordCount(item.text) <= 45 && item.children.length === 0)) return false
  const next = draft.blocks.slice(i + 1).find((b) => b.type !== 'furniture' && b.type !== 'caption')
  if (
    end - i <= 3 &&
    i < end &&
    (draft.sectionAt(i + 1)?.role === 'lede' || draft.sectionAt(i + 1)?.role === 'dateline' || isProse(next))
  )
    return true
  // Straight under the headline, with sentences of another list or a paragraph below.
  if (i !== last || !list.items.every((item) => wordCount(item.text) <= 25 && !/[.。;；]$/u.test(item.text)))
    return false
  if (next?.type === 'list') return next.items[0] !== undefined && next.items[0].marker !== list.items[0]?.marker
  return isProse(next)
}
