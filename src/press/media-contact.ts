import { findName } from '../languages/phrases.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { claimBare, claimFurniture } from './contact-bare.ts'
import { factsOf, kindOf, phraseAt } from './contact-blocks.ts'
import { contactLines } from './contact-lines.ts'
import { cutBeforeLabel, type Opening, openingOf } from './contact-openings.ts'
import { type ContactWords, contactWords } from './contact-words.ts'
import { type ContactHints, parseContacts } from './contacts.ts'
import { isProse, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Blocks without details between a heading and its details: name, role, organisation, street, town. */
const longestPrelude = 5

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
  },
}

/**
 * Contacts that stand at the foot of every page, where the layout takes them for running feet: only where the text itself
 * announces none. Runs before the furniture is claimed.
 */
export const footContact: Recognizer = {
  name: 'contact at the foot of the page',
  recognize(draft) {
    const words = contactWords(draft.context.languages)
    const announced = draft.blocks.some(
      (block) => block.type === 'paragraph' && wordCount(block.text) < 12 && phraseAt(block.text, words) !== undefined,
    )
    if (!announced) claimFurniture(draft, words, {})
  },
}

/** Names in headings of boilerplates, which are claimed after the contacts (a contact may stand inside one). */
function knownNames(draft: Draft): string[] {
  return draft.blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || block.text.length > 120) return []
    const name = findName(block.text, draft.context.languages, 'whole')?.name
    return name ? [name] : []
  })
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
  if (opening.loose && inner.some((block) => isProse(block)) && !contacts.some((c) => c.name || c.emails.length > 0))
    return
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
    else {
      prelude += 1
      if (!headed || prelude > longestPrelude) break
    }
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
