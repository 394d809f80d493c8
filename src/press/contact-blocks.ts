import { findName, matchStart, matchWhole } from '../languages/phrases.ts'
import type { Block, Line, ParagraphBlock } from '../layout/block.ts'
import { findUrls } from './addresses.ts'
import { contactLines } from './contact-lines.ts'
import { type Token, tokensOf } from './contact-tokens.ts'
import { type ContactWords, isLabel, labelAtStart } from './contact-words.ts'
import { isPersonName, isPostalAddress } from './people.ts'
import type { Draft } from './recognizer.ts'

/** Words of running text, beside the details, that a contact paragraph has at most. */
export const longestContact = 40
/** Words in a line that names somebody or something. */
export const longestName = 9
/** "Acme Inc.", "Muster e.V.", "Muster e. V.": the stops of an abbreviation end no sentence. */
const abbreviationEnd = /(?:(?<![\p{L}\p{M}])\p{L}{1,5}\.\s?)+$/u
/** A line of this size against the running text is a headline. */
const headlineRatio = 1.25

/** The longest phrase that a text opens with, and whether it is about the press (or investors, the public). */
export function phraseAt(text: string, words: ContactWords) {
  const press = matchStart(text, words.contact)
  const other = matchStart(text, words.otherContact)
  if (!press && !other) return undefined
  return !press || (other && other.end > press.end) ? { ...other!, press: false } : { ...press, press: true }
}

/** The phrase that a whole line is. */
export function matchesWhole(text: string, words: ContactWords) {
  const press = matchWhole(text, words.contact)
  if (press) return { ...press, press: true }
  const other = matchWhole(text, words.otherContact)
  return other && { ...other, press: false }
}

/**
 * What a block can be in a contact section: details, a name or role without details, an address that closes it, or
 * something that ends it.
 */
export function kindOf(
  draft: Draft,
  block: Block,
  words: ContactWords,
  heading?: ParagraphBlock,
): 'details' | 'name' | 'address' | 'stop' {
  if (block.type === 'footnote' || block.type === 'caption' || block.type === 'furniture') return 'stop'
  if (block.type === 'paragraph') {
    const { text, style } = block
    if (matchWhole(text, words.otherHeadings) || findName(text, draft.context.languages)) return 'stop'
    if (opensAnother(block, words, heading)) return 'stop'
    const other = matchStart(text, words.otherHeadings)
    if (other && /[:：]\s*$/u.test(text.slice(0, other.end)) && !isPerson(block, words)) return 'stop'
    if (style.size > headlineRatio * draft.context.body.size) return 'stop'
    if (/^[#*\-–—_=\s+]+$/u.test(text)) return 'stop'
  }
  const facts = factsOf([block], words)
  if (facts.details > 0)
    return facts.words <= (block.type === 'paragraph' ? longestContact : 3 * longestContact) ? 'details' : 'stop'
  if (block.type !== 'paragraph') return 'stop'
  if (block.lines.every((line) => isTail(line.text, words))) return 'address'
  return block.lines.length <= 6 &&
    block.lines.every(
      (line) =>
        line.text.split(/\s+/u).length <= longestName && !/[.!?。]$/u.test(line.text.replace(abbreviationEnd, '')),
    )
    ? 'name'
    : 'stop'
}

/** Somebody with an address: "Accreditation: Jane Doe, jane@muster.org". */
function isPerson(block: Block, words: ContactWords): boolean {
  const { named, emails } = factsOf([block], words)
  return named && emails > 0
}

/**
 * Whether a paragraph opens a contact section of its own. Under a heading, "Investor Relations" is a desk, unless it ends
 * in a colon or looks like the heading.
 */
function opensAnother(block: ParagraphBlock, words: ContactWords, heading?: ParagraphBlock): boolean {
  const first = block.lines[0]?.text ?? block.text
  if (matchesWhole(first, words)) {
    if (/[:：]\s*$/u.test(first) || !heading || standsBeside(block, heading)) return true
    const { style } = heading
    const marked = style.bold || style.caps || style.size > block.style.size
    return block.lines.length === 1 && marked && style.bold === block.style.bold && style.size === block.style.size
  }
  if (heading && isSisterHeading(block, heading, words)) return true
  const match = phraseAt(block.text, words)
  if (!match || !/[:：]\s*$/u.test(block.text.slice(0, match.end)) || isLabel(first, words)) return false
  // Under a heading, "Contact: +44 …" is a label like "Tel".
  return !(heading && /^[+(\d]|^\S+@/u.test(block.text.slice(match.end)))
}

/** On one row with the heading, in the next column: the head of the box beside it. */
function standsBeside({ lines: [line], page }: ParagraphBlock, heading: ParagraphBlock): boolean {
  const own = heading.lines[0]
  const sameRow = line && own && page === heading.page && Math.abs(line.baseline - own.baseline) < 0.5 * own.size
  return sameRow === true && line.column !== own.column
}

/**
 * "Kontakt für Bilder" beside or under "Medienkontakt": set like the heading, the text below not, and a phrase with what it
 * is for. With a name behind the phrase it may be whose desk it is.
 */
function isSisterHeading({ lines }: ParagraphBlock, heading: ParagraphBlock, words: ContactWords): boolean {
  const [head, below] = lines
  const own = heading.lines[0]
  if (!head || !own || head.text.split(/\s+/u).length > longestName) return false
  const alike = (line: Line) => line.bold === own.bold && Math.abs(line.size - own.size) < 0.05 * own.size
  if (!alike(head) || (below ? alike(below) : !own.bold)) return false
  const match = phraseAt(head.text, words)
  return match !== undefined && /^\p{Ll}[^:：]*$/u.test(head.text.slice(match.end).trim())
}

/** A line that closes contact details: a postal address, a web address, a handle, a fax number. */
export function isTail(text: string, words: ContactWords): boolean {
  if (isPostalAddress(text) || isLabel(text, words)) return true
  const label = labelAtStart(text, words)
  if (label && label.kind !== 'email') return true
  const rest = findUrls(text)
    .reduceRight((left, url) => left.slice(0, url.start) + left.slice(url.end), text)
    .replace(/[@#][\p{L}\p{N}_]+/gu, '')
  return rest !== text && rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length <= 4
}

export interface Facts {
  details: number
  emails: number
  named: boolean
  /** Words outside the details. */
  words: number
}

export function factsOf(blocks: readonly Block[], words: ContactWords): Facts {
  const [block] = blocks
  if (blocks.length !== 1 || !block) return gather(blocks, words)
  let known = remembered.get(words)
  if (!known) {
    known = new WeakMap()
    remembered.set(words, known)
  }
  let facts = known.get(block)
  if (!facts) {
    facts = gather(blocks, words)
    known.set(block, facts)
  }
  return facts
}

/** Every rule asks about the same blocks. */
const remembered = new WeakMap<ContactWords, WeakMap<Block, Facts>>()
/** More characters than contact details ever have: running text, a table of figures. */
const longestBlock = 1500

function gather(blocks: readonly Block[], words: ContactWords): Facts {
  const lines = contactLines(blocks)
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (
    length > longestBlock ||
    (blocks[0]?.type === 'paragraph' && length > longestBlock / 3 && !lines.some((line) => line.text.includes('@')))
  )
    return { details: 0, emails: 0, named: false, words: length }
  if (!lines.some((line) => /[@＠\d]|\bat\b|\(at\)|mailto:/iu.test(line.text + (line.urls ?? []).join(' ')))) {
    const text = lines.map((line) => line.text)
    return {
      details: 0,
      emails: 0,
      named: text.some((t) => isPersonName(t)),
      words: text.join(' ').split(/\s+/u).length,
    }
  }
  const tokens = tokensOf(lines, words)
  const texts = tokens.filter((t): t is Token & { type: 'text' } => t.type === 'text')
  return {
    details: tokens.length - texts.length,
    emails: tokens.filter((t) => t.type === 'email').length,
    named: texts.some((t) => isPersonName(t.text)),
    words: texts.reduce((sum, t) => sum + wordCount(t.text), 0),
  }
}

/** Words, or every two characters where words have no spaces between them. */
function wordCount(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return text.split(/\s+/u).length + wide / 3
}
