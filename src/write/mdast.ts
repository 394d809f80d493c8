import type { BlockContent, DefinitionContent, Heading, List, Root } from 'mdast'
import type { Block, FootnoteBlock, ParagraphBlock, Span } from '../layout/block.ts'
import type { PressRelease, Role, Section, SectionOf } from '../press/release.ts'
import { emphasised, footnote, keyPoints, type State, toFlow } from './blocks.ts'
import { contactLines } from './contact-lines.ts'
import { toPhrasing } from './phrasing.ts'
import { oneLine } from './text.ts'

declare module 'unist' {
  interface Data {
    /** Role of the section that a top-level node comes from. */
    pressRole?: Role
  }
}

type Flow = BlockContent | DefinitionContent
type Handlers = { [R in Role]: (section: SectionOf<R>, state: State) => Flow[] }

/** What stands in the front matter alone, or on the page alone. */
const nothing = (): Flow[] => []
const atTheEnd = (): Flow[] => []

/** How each part of a release is written. A role without a handler does not compile. */
const handlers: Handlers = {
  headline: (section, state) => heading(1, spansOf(section), section.text, state),
  subheadline: deck,
  lede: (section, state) => opening(section, state),
  body: flow,
  subhead: (section, state) => heading(section.depth, spansOf(section), section.text, state),
  boilerplate: headed,
  'media-contact': contact,
  'notes-to-editors': headed,
  legal: headed,
  links: headed,
  'photo-credit': caption,
  caption,
  'version-headline': (section, state) => heading(2, spansOf(section), section.text, state),
  furniture: (section, state) => (state.furniture === 'keep' ? flow(section, state) : []),
  footnote: atTheEnd,
  kicker: nothing,
  dateline: nothing,
  'immediate-release': nothing,
  embargo: nothing,
  reference: nothing,
  letterhead: nothing,
  addressee: nothing,
  salutation: nothing,
  'end-mark': nothing,
}

/** Roles that the Markdown's body leaves out. */
export const unprinted: ReadonlySet<Role> = new Set([
  ...(Object.keys(handlers) as Role[]).filter((role) => handlers[role] === nothing),
  'furniture',
])

/** Sections under a heading of their own, which would swallow the body if they stood before it. */
const asides: ReadonlySet<Role> = new Set(['media-contact', 'boilerplate', 'notes-to-editors', 'legal', 'links'])

/**
 * A release as Markdown's tree: standard nodes only, each top-level one with its section's role in `data.pressRole`.
 * Sections come in source order, except that the headline and its decks come first, what stands beside or above the body
 * (a contact box) comes after it, and footnotes last.
 *
 * @param options `furniture: 'keep'` writes running heads and page numbers as paragraphs where they stand
 */
export function toMdast(release: PressRelease, options: { furniture?: 'remove' | 'keep' } = {}): Root {
  const notes = release.sections.flatMap(notesOf)
  const state: State = {
    without: commonMarks(release),
    notes: identifiers(notes),
    furniture: options.furniture ?? 'remove',
  }
  const children = inReadingOrder(release.sections).flatMap((section) =>
    handle(section, state).map((node) => ({ ...node, data: { pressRole: section.role } })),
  )
  const definitions = notes.flatMap((note) => footnote(note, state))
  const atEnd = definitions.map((node) => ({ ...node, data: { pressRole: 'footnote' as const } }))
  return { type: 'root', children: [...withoutJumps(joinLists(children)), ...atEnd] }
}

/** Lists with nothing between them are one list that a page or column end has cut; numbers go on where they did. */
function joinLists<N extends Flow>(nodes: N[]): N[] {
  const joined: N[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'list' && last?.type === 'list' && goesOn(last, node)) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] }
    } else joined.push(node)
  }
  return joined
}

function goesOn(above: List, below: List): boolean {
  if (!above.ordered || !below.ordered) return !above.ordered && !below.ordered
  return (above.start ?? 1) + above.children.length === below.start
}

/** Headings one step below the one they stand under: `####` right under the title would be a level that is not there. */
function withoutJumps<N extends Flow>(nodes: N[]): N[] {
  const above: Array<{ printed: number; depth: Heading['depth'] }> = []
  return nodes.map((node) => {
    if (node.type !== 'heading' || node.depth === 1) return node
    while ((above.at(-1)?.printed ?? 0) >= node.depth) above.pop()
    const depth = Math.min((above.at(-1)?.depth ?? 1) + 1, 6) as Heading['depth']
    above.push({ printed: node.depth, depth })
    return { ...node, depth }
  })
}

function handle<R extends Role>(section: SectionOf<R>, state: State): Flow[] {
  return (handlers[section.role as R] as Handlers[R])(section, state)
}

function flow(section: Section, state: State): Flow[] {
  return section.blocks.flatMap((block) => toFlow(block, state))
}

/** A lede in bold or italic throughout is a style, not a stress; its dateline is set strong. */
function opening(section: SectionOf<'lede'>, state: State): Flow[] {
  return section.blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return toFlow(block, state)
    const without = {
      bold: state.without.bold || throughout(block.spans, 'bold'),
      italic: state.without.italic || throughout(block.spans, 'italic'),
    }
    const strongLength = index === 0 ? (section.datelineLength ?? 0) : 0
    return toFlow(block, state, { without, strongLength: trimmedLength(block.text, strongLength) })
  })
}

/** Without the dash that ends a dateline: `Villejuif, le 19 février 2018 – ` is strong up to 2018. */
function trimmedLength(text: string, length: number): number {
  return text.slice(0, length).replace(/[\s\p{Pd}:,|•·]+$/u, '').length
}

type Headed = Section & { heading?: ParagraphBlock }

function headed(section: Headed, state: State): Flow[] {
  const rest = section.blocks.filter((block) => block !== section.heading)
  return [...ownHeading(section, state), ...rest.flatMap((block) => toFlow(block, state))]
}

function contact(section: SectionOf<'media-contact'>, state: State): Flow[] {
  const rest = section.blocks.filter((block) => block !== section.heading)
  return [...ownHeading(section, state), ...contactLines(rest, state)]
}

function ownHeading({ heading: block }: Headed, state: State): Flow[] {
  return block ? heading(2, block.spans, block.text, state) : []
}

/** In emphasis; key points set as a list stay one. */
function deck(section: SectionOf<'subheadline'>, state: State): Flow[] {
  if (section.items === undefined) return emphasised(matching(spansOf(section), section.text), state)
  return section.blocks.flatMap((block) => (block.type === 'list' ? keyPoints(block, state) : toFlow(block, state)))
}

function caption(section: Section, state: State): Flow[] {
  return section.blocks.flatMap((block) =>
    block.type === 'paragraph' ? emphasised(block.spans, state) : toFlow(block, state),
  )
}

/** A heading is bold without being told; italic in it means something unless all of it is. */
function heading(depth: 1 | 2 | 3 | 4, spans: Span[], text: string, state: State): Flow[] {
  const printed = matching(spans, text)
  const children = toPhrasing(printed, {
    without: { bold: true, italic: state.without.italic || throughout(printed, 'italic') },
    notes: state.notes,
  })
  return children.length > 0 ? [{ type: 'heading', depth, children }] : []
}

/** All blocks of a section as one line of spans. */
function spansOf(section: Section): Span[] {
  return section.blocks.flatMap((block, index): Span[] => {
    const spans = 'spans' in block ? block.spans : 'text' in block ? [{ text: block.text }] : []
    return index === 0 ? spans : [{ text: ' ' }, ...spans]
  })
}

/** The spans where they say what the section's text says, else that text: a recognizer may have cut a label off. */
function matching(spans: Span[], text: string): Span[] {
  return oneLine(spans.map((span) => span.text).join('')) === oneLine(text) ? spans : [{ text }]
}

function inReadingOrder(sections: Section[]): Section[] {
  const version = sections.findIndex((section) => section.role === 'version-headline')
  const first = version < 0 ? sections : sections.slice(0, version)
  const body = first.findIndex(({ role }) => role === 'lede' || role === 'body' || role === 'subhead')
  const isTitle = ({ role }: Section): boolean => role === 'headline'
  const isDeck = ({ role }: Section): boolean => role === 'subheadline'
  const isEarly = (section: Section, index: number): boolean => index < body && asides.has(section.role)
  return [
    ...first.filter(isTitle),
    ...first.filter(isDeck),
    ...first.filter((section, index) => !isTitle(section) && !isDeck(section) && !isEarly(section, index)),
    ...first.filter(isEarly),
    ...(version < 0 ? [] : sections.slice(version)),
  ]
}

function notesOf(section: Section): FootnoteBlock[] {
  const own = section.role === 'footnote' ? [section.note] : []
  const inside = section.blocks.filter((block) => block.type === 'footnote' && !own.includes(block))
  return [...own, ...(inside as FootnoteBlock[])]
}

/** Each note's mark as printed; where a mark comes again (each page counts from 1) with a number behind it. */
function identifiers(notes: FootnoteBlock[]): Map<string, string> {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, mark } of notes) {
    if (found.has(id)) continue
    const printed = oneLine(mark).replace(/[\s[\]\\^]/gu, '') || '*'
    let identifier = printed
    for (let again = 2; taken.has(identifier.toLowerCase()); again++) identifier = `${printed}-${again}`
    taken.add(identifier.toLowerCase())
    found.set(id, identifier)
  }
  return found
}

/** Bold (or italic) that most of the text has stresses nothing. */
function commonMarks(release: PressRelease): State['without'] {
  const blocks = release.sections.filter(({ role }) => role === 'lede' || role === 'body').flatMap((s) => s.blocks)
  const spans = blocks.flatMap(allSpans)
  const all = lettersOf(spans)
  const most = (mark: 'bold' | 'italic'): boolean => lettersOf(spans.filter((span) => span[mark])) > all / 2
  return { bold: most('bold'), italic: most('italic') }
}

function allSpans(block: Block): Span[] {
  if (block.type === 'list') return block.items.flatMap((item) => [...item.spans, ...item.children.flatMap(allSpans)])
  return 'spans' in block ? block.spans : []
}

const lettersOf = (spans: Span[]): number => spans.reduce((sum, { text }) => sum + text.trim().length, 0)

function throughout(spans: Span[], mark: 'bold' | 'italic'): boolean {
  return spans.every((span) => span[mark] || !/[\p{L}\p{N}]/u.test(span.text))
}
