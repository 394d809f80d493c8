import type { BlockContent, FootnoteDefinition, List, ListItem as MdastListItem, Table } from 'mdast'
import type {
  Block,
  FootnoteBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Span,
  TableBlock,
  VerbatimBlock,
} from '../layout/block.ts'
import { toPhrasing } from './phrasing.ts'
import type { PhrasingOptions } from './runs.ts'
import { printable } from './text.ts'

/** What the handlers of one release share. */
export interface State {
  /** Marks that most of the release's text has, which thus mean nothing. */
  without: { bold: boolean; italic: boolean }
  /** Identifiers of the footnotes that are printed, by the notes' ids. */
  notes: ReadonlyMap<string, string>
  furniture: 'remove' | 'keep'
}

/** Any block → flow content. Furniture gives nothing unless it was asked for, a footnote stands at the end instead. */
export function toFlow(block: Block, state: State, options: PhrasingOptions = {}): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.spans, state, options)
    case 'list':
      return lists(block, state)
    case 'table':
      return table(block, state)
    case 'verbatim':
      return verbatim(block)
    case 'caption':
      return emphasised(block.spans, state)
    case 'footnote':
      return []
    case 'furniture':
      return state.furniture === 'keep' ? paragraph([{ text: block.text }], state) : []
  }
}

/** A line of signs alone, three or more, that only parts what is above from what is below: `_____`, `* * *`, `=====`. */
const separator = /^\s*(?:[-_~=*\u2010-\u2015\u2500\u2501\u2550\u23AF]\s*){3,}$/u

export function paragraph(spans: Span[], state: State, options: PhrasingOptions = {}): BlockContent[] {
  if (separator.test(spans.map((span) => span.text).join(''))) return [{ type: 'thematicBreak' }]
  const children = toPhrasing(spans, { without: state.without, notes: state.notes, ...options })
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

/** A paragraph in emphasis: a deck, a caption. */
export function emphasised(spans: Span[], state: State): BlockContent[] {
  const children = toPhrasing(spans, { without: { bold: true, italic: true }, notes: state.notes })
  return children.length > 0 ? [{ type: 'paragraph', children: [{ type: 'emphasis', children }] }] : []
}

/**
 * A paragraph of details, line by line as printed: `Claire Martin` / `01 42 11 50 59`. A line that only ended because the
 * column did (in mid-sentence, in mid-number) goes on in the next.
 */
export function lineByLine(block: ParagraphBlock, state: State): BlockContent[] {
  const width = Math.max(...block.lines.map((line) => line.x1 - line.x0))
  const breaksAt = block.lineStarts.slice(1).filter((start, index) => {
    const [before, line] = [block.lines[index], block.lines[index + 1]]
    if (!before || !line || !/\s/u.test(block.text[start - 1] ?? '')) return false
    const full = before.x1 - before.x0 > 0.8 * width
    const ended = before.text.trim()
    // A separator at a full line's end: the row of details goes on.
    const cutRow = /[·|]$/u.test(ended)
    const cutWord = /^\p{Ll}/u.test(line.text) && !/^\S+@|^www\./u.test(line.text) && !/[.:;,!?)]$/u.test(ended)
    const cutNumber = ended.length > 40 && /\d$/.test(ended) && /^\d/.test(line.text)
    return !(full && (cutRow || cutWord || cutNumber))
  })
  return paragraph(block.spans, state, { breaksAt })
}

export function footnote(block: FootnoteBlock, state: State): FootnoteDefinition[] {
  const identifier = state.notes.get(block.id)
  const children = paragraph(block.spans, state)
  if (identifier === undefined || children.length === 0) return []
  return [{ type: 'footnoteDefinition', identifier, label: identifier, children }]
}

/** Markdown counts on from a list's first number, so a list that jumps (1, 2, 5) is cut where it does. */
function lists(block: ListBlock, state: State): List[] {
  if (!block.ordered) return list(block.items, { ordered: false }, state)
  const found: List[] = []
  let from = 0
  for (let index = 1; index <= block.items.length; index++) {
    const [before, number] = [numberOf(block.items[index - 1]), numberOf(block.items[index])]
    if (index < block.items.length && (before === undefined || number === undefined || number === before + 1)) continue
    const start = numberOf(block.items[from]) ?? (from === 0 ? block.start : undefined) ?? 1
    found.push(...list(block.items.slice(from, index), { ordered: true, start }, state))
    from = index
  }
  return found
}

function list(items: ListItem[], kind: { ordered: boolean; start?: number }, state: State): List[] {
  const children = items.flatMap((item): MdastListItem[] => {
    const flow = [...paragraph(item.spans, state), ...item.children.flatMap((child) => toFlow(child, state))]
    const spread = flow.filter((node) => node.type !== 'list').length > 1
    return flow.length > 0 ? [{ type: 'listItem', spread, children: flow }] : []
  })
  return children.length > 0 ? [{ type: 'list', ...kind, spread: false, children }] : []
}

/** A deck that is set as a list. */
export function keyPoints(block: ListBlock, state: State): List[] {
  const children = block.items.flatMap((item): MdastListItem[] => {
    const flow = [...emphasised(item.spans, state), ...item.children.flatMap((child) => toFlow(child, state))]
    return flow.length > 0 ? [{ type: 'listItem', spread: false, children: flow }] : []
  })
  return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : []
}

/** At most nine digits, which is what Markdown counts with. */
function numberOf(item: ListItem | undefined): number | undefined {
  const digits = /^\D*(\d{1,9})\D*$/.exec(item?.marker ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function table(block: TableBlock, state: State): Table[] {
  const width = Math.max(0, ...block.rows.map((row) => row.length))
  if (width === 0) return []
  const align = Array.from({ length: width }, (_, column) => block.align[column] ?? null)
  const children = block.rows.map((row, index) => ({
    type: 'tableRow' as const,
    children: align.map((_, column) => ({
      type: 'tableCell' as const,
      // The first row is a header, bold without being told.
      children: toPhrasing(row[column] ?? [], {
        without: { ...state.without, bold: index === 0 || state.without.bold },
        notes: state.notes,
      }),
    })),
  }))
  return [{ type: 'table', align, children }]
}

function verbatim(block: VerbatimBlock): BlockContent[] {
  const lines = printable(block.text)
    .split('\n')
    .map((line) => line.trimEnd())
  const value = lines.join('\n').replace(/^\n+|\n+$/g, '')
  return value ? [{ type: 'code', value }] : []
}
