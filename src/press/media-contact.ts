import { findName, matchStart, matchWhole } from '../languages/phrases.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { findUrls } from './addresses.ts'
import { contactLines } from './contact-lines.ts'
import { type Token, tokensOf } from './contact-tokens.ts'
import { type ContactWords, contactWords, isLabel, labelAtStart } from './contact-words.ts'
import { type ContactHints, contactStart, isDesk, parseContacts } from './contacts.ts'
import { isOrganization, isPersonName, isPostalAddress } from './people.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Words of running text, beside the details, that a contact paragraph has at most. */
const longestContact = 40
/** Words in a line that names somebody or something. */
const longestName = 9
/** Blocks without details between a heading and its details: name, role, organisation, street, town. */
const longestPrelude = 5
/** A line of this size against the running text is a headline. */
const headlineRatio = 1.25
/** Share of the release, from its ends, in which contacts may stand without a heading. */
const edges = { top: 0.25, bottom: 0.6 }
/** How sure a section without a heading is. */
const confidence = { named: 0.6, bare: 0.4 }

/**
 * Finds contact sections: a heading and what belongs to it, a run-in label ("Contact presse : …"), a sentence ("For more
 * information, contact …"), and, with less confidence, names with addresses or numbers near the top or the end.
 */
export const mediaContact: Recognizer = {
  name: 'media-contact',
  recognize(draft) {
    const words = contactWords(draft.context.languages)
    const hints: ContactHints = { organizations: knownNames(draft) }
    for (let i = 0; i < draft.blocks.length; i += 1) {
      if (!draft.isFree(i)) continue
      cutBeforeLabel(draft, i, words)
      const opening = openingOf(draft, i, words)
      if (opening) claimFrom(draft, i, opening, words, hints)
    }
    for (let i = 0; i < draft.blocks.length; i += 1) if (draft.isFree(i)) claimBare(draft, i, words, hints)
    if (!draft.blocks.some((_, i) => draft.sectionAt(i)?.role === 'media-contact')) claimFurniture(draft, words, hints)
  },
}

interface Opening {
  how: 'heading' | 'run-in' | 'sentence'
  /** The phrase that told. */
  phrase: string
  press: boolean
  organization?: string
  desk?: string
}

function knownNames(draft: Draft): string[] {
  return draft.blocks.flatMap((_, i) => {
    const section = draft.sectionAt(i)
    return section?.role === 'boilerplate' && section.name ? [section.name] : []
  })
}

/** Cuts a paragraph where one of its later lines opens with a contact label: the layout saw no gap before it. */
function cutBeforeLabel(draft: Draft, i: number, words: ContactWords): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph') return
  for (const [k, line] of block.lines.entries()) {
    if (k === 0) continue
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

function phraseAt(text: string, words: ContactWords) {
  const press = matchStart(text, words.contact)
  const other = matchStart(text, words.otherContact)
  if (!press && !other) return undefined
  return !press || (other && other.end > press.end) ? { ...other!, press: false } : { ...press, press: true }
}

/** A label in the middle of a short line: "www.muster.org // Contact: Jane Doe, jane@muster.org". */
function phraseInside(text: string, draft: Draft, words: ContactWords) {
  if (text.length > 160) return undefined
  const at = contactStart(text, draft.context.languages)
  const match = at ? phraseAt(text.slice(at), words) : undefined
  if (!match || !/[:：]\s*$/u.test(text.slice(at, at! + match.end))) return undefined
  return { ...match, end: at! + match.end }
}

function matchesWhole(text: string, words: ContactWords) {
  const press = matchWhole(text, words.contact)
  if (press) return { ...press, press: true }
  const other = matchWhole(text, words.otherContact)
  return other && { ...other, press: false }
}

function openingOf(draft: Draft, i: number, words: ContactWords): Opening | undefined {
  const block = draft.blocks[i]!
  if (block.type === 'list' || block.type === 'table') return inCells(block, words)
  if (block.type !== 'paragraph') return undefined
  const first = block.lines[0]?.text ?? block.text
  if (block.lines.length > 1 && matchesWhole(block.text, words)) return headingIn(block.text, words)
  const heading = headingIn(first, words)
  if (
    heading &&
    (block.lines.length === 1 || !block.text.startsWith(`${first} ${/^\p{Ll}/u.exec(block.lines[1]!.text) ?? '\n'}`))
  ) {
    if (block.lines.length > 1) draft.cut(i, 1)
    return heading
  }
  const match = phraseAt(block.text, words) ?? phraseInside(block.text, draft, words)
  if (!match) return undefined
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

/** A heading: a phrase of the list, with an organisation behind it, or with a word or two before it. */
function headingIn(text: string, words: ContactWords): Opening | undefined {
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
    if (rest === '' || /[:：,;]/u.test(rest) || isPersonName(rest)) return undefined
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
      ? { how: 'heading', phrase: match.phrase, press: match.press }
      : undefined
  }
  // "Important Contacts", "Press Information Contact:": the phrase ends the line.
  const parts = plain.split(/\s+/u)
  for (let k = 1; k <= 2 && k < parts.length; k += 1) {
    const tail = matchesWhole(parts.slice(k).join(' '), words)
    if (tail && parts.length <= 4) return { how: 'heading', phrase: tail.phrase, press: tail.press }
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

function claimFrom(draft: Draft, from: number, opening: Opening, words: ContactWords, hints: ContactHints): void {
  const headed = opening.how === 'heading'
  // "Contact: Jane Doe" in a paragraph of its own has its details still to come, like a heading.
  const bare = headed || factsOf([draft.blocks[from]!], words).details === 0
  const end = opening.how === 'sentence' ? from + 1 : extend(draft, from, bare, words)
  const inner = draft.blocks
    .slice(headed ? from + 1 : from, end)
    .filter((_, k) => draft.isFree((headed ? from + 1 : from) + k))
  const contacts = parseContacts(contactLines(inner), draft.context.languages, {
    ...hints,
    ...(opening.organization ? { organization: opening.organization } : {}),
    ...(opening.desk ? { desk: opening.desk } : {}),
  })
  // Names without details need somebody's role beside them; "Contact us" is also an entry of a menu.
  if (!contacts.some((c) => c.emails.length + c.phones.length > 0 || (c.name && c.role))) return
  const heading = headed ? { heading: draft.blocks[from] as ParagraphBlock } : {}
  const because = `${opening.how} “${opening.phrase}” with ${count(contacts.flatMap((c) => c.emails).length, 'address', 'addresses')} and ${count(contacts.flatMap((c) => c.phones).length, 'number', 'numbers')}`
  // A running foot between a name and its number stays with the furniture.
  let open = from
  let first = true
  for (let i = from; i <= end; i += 1) {
    if (i < end && draft.isFree(i) && draft.blocks[i]!.type !== 'furniture') continue
    if (i > open) {
      draft.claim(open, i, {
        role: 'media-contact',
        ...(first ? heading : {}),
        contacts: first ? contacts : [],
        press: opening.press,
        because,
      })
      first = false
    }
    open = i + 1
  }
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** The index behind the last block that belongs to the section which begins at `from`. */
function extend(draft: Draft, from: number, headed: boolean, words: ContactWords): number {
  let end = from + 1
  const heading =
    headed && draft.blocks[from]!.type === 'paragraph' ? (draft.blocks[from] as ParagraphBlock) : undefined
  let prelude = 0
  let details = headed ? 0 : 1
  for (let j = from + 1; j < draft.blocks.length; j += 1) {
    const block = draft.blocks[j]!
    if (block.type === 'furniture') continue
    if (!draft.isFree(j)) break
    const what = kindOf(draft, block, words, heading)
    if (what === 'stop') break
    if (what === 'details') {
      if (!headed && !continues(draft.blocks[j - 1]!, block)) break
      details += 1
      prelude = 0
      end = j + 1
    } else if (what === 'address' && details > 0 && prelude === 0) end = j + 1
    else if (!headed || (prelude += 1) > longestPrelude) break
  }
  // A heading over names alone: "the team will answer: Baba, Naka".
  if (headed && details === 0) {
    const next = draft.blocks[from + 1]
    if (next && draft.isFree(from + 1) && kindOf(draft, next, words) === 'name') return from + 2
  }
  return end
}

/** Whether a block goes on with what a run-in label began: the sentence was open, or nothing but a name and details. */
function continues(before: Block, block: Block): boolean {
  const text = before.type === 'paragraph' ? before.text : ''
  return /[;,/:&–-]\s*$/u.test(text) || (block.type === 'paragraph' && block.spaceAbove < 0.8)
}

function kindOf(
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
    if (other && /[:：]\s*$/u.test(text.slice(0, other.end))) return 'stop'
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
        line.text.split(/\s+/u).length <= longestName && !/[.!?。]$/u.test(line.text.replace(/\b\p{L}{1,5}\.$/u, '')),
    )
    ? 'name'
    : 'stop'
}

/**
 * Whether a paragraph opens a contact section of its own. Under a heading, "Investor Relations" is a desk, unless it ends
 * in a colon or looks like the heading.
 */
function opensAnother(block: ParagraphBlock, words: ContactWords, heading?: ParagraphBlock): boolean {
  const first = block.lines[0]?.text ?? block.text
  if (matchesWhole(first, words)) {
    if (/[:：]\s*$/u.test(first) || !heading) return true
    const { style } = heading
    const marked = style.bold || style.caps || style.size > block.style.size
    return block.lines.length === 1 && marked && style.bold === block.style.bold && style.size === block.style.size
  }
  const match = phraseAt(block.text, words)
  if (!match || !/[:：]\s*$/u.test(block.text.slice(0, match.end)) || isLabel(first, words)) return false
  // Under a heading, "Contact: +44 …" is a label like "Tel".
  return !(heading && /^[+(\d]|^\S+@/u.test(block.text.slice(match.end)))
}

/** A line that closes contact details: a postal address, a web address, a handle, a fax number. */
function isTail(text: string, words: ContactWords): boolean {
  if (isPostalAddress(text) || isLabel(text, words)) return true
  const label = labelAtStart(text, words)
  if (label && label.kind !== 'email') return true
  const rest = findUrls(text)
    .reduceRight((left, url) => left.slice(0, url.start) + left.slice(url.end), text)
    .replace(/[@#][\p{L}\p{N}_]+/gu, '')
  return rest !== text && rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length <= 4
}

interface Facts {
  details: number
  emails: number
  named: boolean
  /** Words outside the details. */
  words: number
}

function factsOf(blocks: readonly Block[], words: ContactWords): Facts {
  const lines = contactLines(blocks)
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

/** A contact box at the foot of every page is the release's contact where it has no other: its first printing counts. */
function claimFurniture(draft: Draft, words: ContactWords, hints: ContactHints): void {
  for (let i = 0; i < draft.blocks.length; i += 1) {
    const block = draft.blocks[i]!
    if (block.type !== 'furniture' || block.kind === 'hidden' || !draft.isFree(i)) continue
    const opening = matchesWhole(block.text, words) ?? phraseAt(block.text, words)
    if (!opening) continue
    let end = i + 1
    const alike = (j: number) =>
      draft.blocks[j]?.type === 'furniture' && draft.blocks[j]!.page === block.page && draft.isFree(j)
    while (end < i + 8 && alike(end) && factsOf([draft.blocks[end]!], words).words <= longestName) end += 1
    const lines = contactLines(draft.blocks.slice(i, end))
    const contacts = parseContacts(lines, draft.context.languages, hints)
    if (!contacts.some((contact) => contact.emails.length > 0 || (contact.name && contact.phones.length > 0))) continue
    draft.claim(i, end, {
      role: 'media-contact',
      contacts,
      press: true,
      because: `“${opening.phrase}” on the page's edge`,
      confidence: confidence.named,
    })
    return
  }
}

/** Contact details that no heading announces: a person with an address or number, or an address alone at the edges. */
function claimBare(draft: Draft, i: number, words: ContactWords, hints: ContactHints): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' && block.type !== 'table') return
  const place = i / Math.max(1, draft.blocks.length - 1)
  if (place > edges.top && place < edges.bottom && !afterSection(draft, i)) return
  const tail = block.type === 'paragraph' ? detailsFrom(block, words) : 0
  if (tail > 0) {
    draft.cut(i, tail)
    return
  }
  if (kindOf(draft, block, words) !== 'details') return
  const facts = factsOf([block], words)
  if (facts.words > 14) return
  let from = i
  // The name may stand in a paragraph of its own over the details.
  if (!facts.named) {
    for (let k = i - 1; k >= Math.max(0, i - 3) && draft.isFree(k); k -= 1) {
      const before = draft.blocks[k]!
      if (before.type !== 'paragraph' || kindOf(draft, before, words) !== 'name') break
      if (before.lines.length <= 2 && isPersonName(before.lines[0]!.text)) {
        from = k
        break
      }
    }
  }
  let end = i + 1
  while (
    end < draft.blocks.length &&
    draft.isFree(end) &&
    draft.blocks[end]!.type === 'paragraph' &&
    kindOf(draft, draft.blocks[end]!, words) === 'details' &&
    !factsOf([draft.blocks[end]!], words).named &&
    factsOf([draft.blocks[end]!], words).words <= 3
  )
    end += 1
  const contacts = parseContacts(contactLines(draft.blocks.slice(from, end)), draft.context.languages, hints)
  const named = contacts.some(
    (contact) => contact.name !== undefined && isPersonName(contact.name) && !isOrganization(contact.name),
  )
  // A letterhead has a number and a street; an address alone counts where nothing else is said.
  if (contacts.length === 0 || (!named && (facts.emails === 0 || facts.words > 6))) return
  if (facts.emails === 0 && contactLines([block]).some((line) => isPostalAddress(line.text))) return
  draft.claim(from, end, {
    role: 'media-contact',
    contacts,
    press: true,
    because: named ? 'a name with contact details, no heading' : 'an address standing alone, no heading',
    confidence: named ? confidence.named : confidence.bare,
  })
}

/** The line from which on a paragraph holds nothing but details, if it opens with something else; 0 otherwise. */
function detailsFrom(block: ParagraphBlock, words: ContactWords): number {
  let from = block.lines.length
  const lines = contactLines([block])
  if (lines.length !== block.lines.length) return 0
  while (from > 0) {
    const [line] = [lines[from - 1]!]
    const tokens = tokensOf([line], words)
    if (tokens.some((t) => t.type === 'text') && !isTail(line.text, words)) break
    from -= 1
  }
  const rest = tokensOf(lines.slice(from), words)
  const before = lines[from - 1]?.text ?? ''
  // A name over its details stays with them.
  if (!rest.some((t) => t.type === 'email') || from === 0 || /[:,;]$/u.test(before) || before.split(/\s+/u).length <= 3)
    return 0
  return /[.!?。]$/u.test(before) ? from : 0
}

function afterSection(draft: Draft, i: number): boolean {
  const role = i > 0 ? draft.sectionAt(i - 1)?.role : undefined
  return role === 'boilerplate' || role === 'end-mark' || role === 'media-contact' || role === 'immediate-release'
}
