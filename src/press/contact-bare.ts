import type { ParagraphBlock, TableBlock } from '../layout/block.ts'
import { factsOf, isTail, kindOf, longestName, matchesWhole, phraseAt } from './contact-blocks.ts'
import { contactLines } from './contact-lines.ts'
import { tokensOf } from './contact-tokens.ts'
import type { ContactWords } from './contact-words.ts'
import { type ContactHints, parseContacts } from './contacts.ts'
import { isOrganization, isPersonName, isPostalAddress } from './people.ts'
import type { Draft } from './recognizer.ts'

/** Share of the release, from its ends, in which contacts may stand without a heading. */
const edges = { top: 0.25, bottom: 0.6 }
/** Blocks over an address that may belong to it. */
const longestBox = 4
/** How sure a section without a heading is. */
const confidence = { named: 0.6, bare: 0.4 }

/** A contact box at the foot of every page is the release's contact where it has no other: its first printing counts. */
export function claimFurniture(draft: Draft, words: ContactWords, hints: ContactHints): void {
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
export function claimBare(draft: Draft, i: number, words: ContactWords, hints: ContactHints): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' && block.type !== 'table') return
  const place = i / Math.max(1, draft.blocks.length - 1)
  if (place > edges.top && place < edges.bottom && !afterSection(draft, i)) return
  if (!mayHoldDetails(block)) return
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
  from = upward(draft, from, place, words)
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
  if (contacts.length === 0 || (!named && (facts.emails === 0 || (facts.words > 6 && from === i)))) return
  if (facts.emails === 0 && contactLines([block]).some((line) => isPostalAddress(line.text))) return
  draft.claim(from, end, {
    role: 'media-contact',
    contacts,
    press: true,
    because: named ? 'a name with contact details, no heading' : 'an address standing alone, no heading',
    confidence: named ? confidence.named : confidence.bare,
  })
}

/**
 * Where a contact begins whose desk and number stand right over the address, each in a block of its own. Only at the end
 * of a release: at its head that is the letterhead.
 */
function upward(draft: Draft, i: number, place: number, words: ContactWords): number {
  let from = i
  for (let k = i - 1; place >= edges.bottom && k >= i - longestBox && draft.isFree(k); k -= 1) {
    const [before, below] = [draft.blocks[k]!, draft.blocks[k + 1]!]
    if (before.type !== 'paragraph' || below.type !== 'paragraph' || below.spaceAbove > 0.8) break
    const what = kindOf(draft, before, words)
    if (what === 'stop' || factsOf([before], words).words > longestName) break
    from = k
  }
  return from
}

/** Without an address or six digits nothing is a contact: most blocks need no closer look. */
function mayHoldDetails(block: ParagraphBlock | TableBlock): boolean {
  const text = block.type === 'paragraph' ? block.text : block.lines.map((line) => line.text).join(' ')
  if (/[@＠]|\bat\b|\(at\)/iu.test(text)) return true
  if ('spans' in block && block.spans.some((span) => span.url?.startsWith('mailto:'))) return true
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6
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
