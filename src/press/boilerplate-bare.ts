import type { Block, ParagraphBlock } from '../layout/block.ts'
import { declinedAbove, kindAbove, nameAbove, nameIn } from './boilerplate-names.ts'
import { setApart } from './head-end.ts'
import { blockKeys, isCommon } from './known-names.ts'
import { withoutLegalForm } from './organizations.ts'
import { isPersonName } from './people.ts'
import { endsSentence, isDisplay, isProse, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'
import { isNotice } from './section-end.ts'
import { type Description, describes, nameKey } from './self-description.ts'
import { urlIn } from './urls.ts'

/** Share of the document above which no paragraph without a heading is a boilerplate. */
const earliest = 0.3
/** How the evidence of a boilerplate begins whose heading is a bare name. */
const underName = 'under the name'

/**
 * Boilerplates without a heading that names them: the last paragraphs of the text, each of which describes an organisation
 * that the release names, before or after the end mark, the contacts and the legal notices; or a paragraph under a line
 * that is only the organisation's name.
 */
export const bareBoilerplate: Recognizer = {
  name: 'boilerplate without a heading',
  recognize(draft) {
    fromTheEnd(draft)
    underAlikeNames(draft)
    besideAnother(draft)
  },
}

function fromTheEnd(draft: Draft): void {
  let keys: string[] | undefined
  let last = true
  // A description may go on in paragraphs that do not name the organisation again.
  for (let i = draft.blocks.length - 1; i > draft.blocks.length * earliest && i > 0; i--) {
    const block = draft.blocks[i]!
    if (passes(draft, i, block)) continue
    if (block.type !== 'paragraph' || !draft.isFree(i)) return
    keys ??= blockKeys(draft)
    const found = description(draft, i, block, keys, last) ?? underItsName(draft, i, block)
    last = false
    if (!found) return
    const heading = nameAbove(draft, i, block) ?? declinedAbove(draft, i, found.name) ?? kindAbove(draft, i, found.name)
    const from = heading ? i - 1 : i
    const url = urlIn(block.text)
    draft.claim(from, i + 1, {
      role: 'boilerplate',
      ...(heading ? { heading } : {}),
      name: heading && nameAbove(draft, i, block) ? nameIn(draft, heading.text) : found.name,
      ...(url ? { url } : {}),
      because: heading ? `${underName} “${heading.text}”` : `${found.because}, at the end`,
    })
  }
}

/**
 * The partners of a joint release, each under its name: beside a boilerplate headed by a bare name, a paragraph that opens
 * with the name over it, set the same way, needs no word of a description.
 */
function underAlikeNames(draft: Draft): void {
  for (let i = 0; i < draft.blocks.length; i++) {
    const section = draft.sectionAt(i)
    if (section?.role !== 'boilerplate' || !section.heading || section.heading !== draft.blocks[i]) continue
    if (!section.because.startsWith(underName)) continue
    for (let k = i + section.blocks.length; claimAlike(draft, k, section.heading); k += 2);
    for (let k = i - 2; claimAlike(draft, k, section.heading); k -= 2);
  }
}

function claimAlike(draft: Draft, at: number, other: ParagraphBlock): boolean {
  const [heading, text] = [draft.blocks[at], draft.blocks[at + 1]]
  if (heading?.type !== 'paragraph' || text?.type !== 'paragraph' || !draft.isFree(at) || !draft.isFree(at + 1))
    return false
  const [a, b] = [heading.style, other.style]
  if (nameAbove(draft, at + 1, text) !== heading || Math.abs(a.size - b.size) > 0.05 * b.size) return false
  if (a.bold !== b.bold || a.italic !== b.italic || !endsSentence(text.text)) return false
  if (!nameKey(text.text).startsWith(nameKey(heading.text))) return false
  if (isPersonName(heading.text) && !inLetterhead(draft, heading)) return false
  const url = urlIn(text.text)
  draft.claim(at, at + 2, {
    role: 'boilerplate',
    heading,
    name: nameIn(draft, heading.text),
    ...(url ? { url } : {}),
    because: `${underName} “${heading.text}”, beside another`,
  })
  return true
}

/** Blocks at the head among which a letterhead stands. */
const letterheadBlocks = 8

function inLetterhead(draft: Draft, heading: ParagraphBlock): boolean {
  const own = nameKey(heading.text)
  return draft.blocks
    .slice(0, letterheadBlocks)
    .some(
      (b) =>
        b.type === 'paragraph' && b !== heading && !isProse(b) && b.lines.some((line) => nameKey(line.text) === own),
    )
}

/** A heading set as one that is only a name, and a paragraph that says what it is: no other sign is needed. */
function underItsName(draft: Draft, i: number, block: ParagraphBlock): Description | undefined {
  const heading = nameAbove(draft, i, block)
  if (!heading || !(isDisplay(heading, draft.context) || setApart(heading, draft) || draft.context.body.size === 1))
    return undefined
  const printed = heading.text.replace(/\s*[:：]\s*$/u, '')
  const article = draft.context.languages
    .flatMap((l) => l.about.articles)
    .find((a) => printed.toLowerCase().startsWith(a.toLowerCase()))
  const name = article ? printed.slice(article.length) : printed
  const bare = withoutLegalForm(name)
  if (isPersonName(name) || !block.text.includes(bare)) return undefined
  const found = describes(block.text, draft.context.languages, () => false, false, bare)
  return found?.verb ? found : undefined
}

/**
 * Descriptions beside another boilerplate (the partners of a joint release, under one heading or none), and one straight
 * behind the end mark, whatever is annexed below it.
 */
function besideAnother(draft: Draft): void {
  for (let i = 1; i < draft.blocks.length; i++) {
    const before = draft.sectionAt(i - 1)
    if (before?.role === 'boilerplate') claimBeside(draft, i, before.name, 'behind another boilerplate')
    else if (before?.role === 'end-mark') claimBeside(draft, i, undefined, 'behind the end mark')
  }
  for (let i = draft.blocks.length - 2; i > draft.blocks.length * earliest; i--) {
    const after = draft.sectionAt(i + 1)
    if (after?.role === 'boilerplate') claimBeside(draft, i, after.name, 'before another boilerplate')
  }
}

function claimBeside(draft: Draft, i: number, other: string | undefined, where: string): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' || !draft.isFree(i) || !isProse(block)) return
  const found = description(draft, i, block, blockKeys(draft), false)
  // The same organisation again: its boilerplate goes on, and has been ended for a reason.
  if (!found?.opens || (other !== undefined && nameKey(other) === nameKey(found.name))) return
  if (!where.startsWith('behind another') && !found.verb) return
  const url = urlIn(block.text)
  draft.claim(i, i + 1, {
    role: 'boilerplate',
    name: found.name,
    ...(url ? { url } : {}),
    because: `${found.because}, ${where}`,
  })
}

/** What may stand below a boilerplate: everything that is claimed, tables and notices, lines that are no running text. */
function passes(draft: Draft, i: number, block: Block): boolean {
  if (!draft.isFree(i)) return draft.sectionAt(i)?.role !== 'lede'
  if (block.type === 'table' || block.type === 'verbatim') return true
  if (block.type === 'list') return block.items.every((item) => wordCount(item.text) < 12)
  if (block.type !== 'paragraph') return true
  return isNotice(block.text) || !isProse(block)
}

function description(
  draft: Draft,
  i: number,
  block: ParagraphBlock,
  keys: readonly string[],
  last: boolean,
): Description | undefined {
  const { languages } = draft.context
  return describes(
    block.text,
    languages,
    (name) => {
      const key = nameKey(name)
      if (key.length < 2 || (!/\s/u.test(name) && isCommon(name, draft, i, languages))) return false
      const elsewhere = keys.filter((text, k) => k !== i && text.includes(key)).length
      return elsewhere >= (key.length < 4 ? 2 : 1)
    },
    last,
    strongOpening(block),
  )
}

/** The words in bold that a paragraph opens with, up to where its own type begins: a name, never a sentence or a person. */
export function strongOpening({ spans, style }: ParagraphBlock): string | undefined {
  const end = spans.findIndex((span) => !span.bold)
  if (style.bold || end < 1) return undefined
  const strong = spans
    .slice(0, end)
    .map((span) => span.text)
    .join('')
    .trim()
    .replace(/[’']s$/u, '')
  return wordCount(strong) <= 8 &&
    /^[\p{Lu}\p{Lo}\d]/u.test(strong) &&
    !/[.:!?]$/u.test(strong) &&
    !isPersonName(strong)
    ? strong
    : undefined
}
