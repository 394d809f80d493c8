import type { Block, Line, ListBlock, ListItem, ParagraphBlock } from './block.ts'
import { smallest } from './box.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'

/** A paragraph that opens with a marker: an item of a list that is still to be put together. */
export interface ItemBlock extends ParagraphBlock {
  marker: Marker
}

/** Consecutive items → lists, nested by how far they are set in. Other blocks pass through. */
export function assembleLists(blocks: ReadonlyArray<Block | ItemBlock>, measure: Measure): Block[] {
  const result: Block[] = []
  let open: Array<{ list: ListBlock; marker: Marker }> = []
  for (const block of blocks) {
    if (block.type === 'furniture' || block.type === 'caption' || block.type === 'footnote') {
      // What stands between two pages of a list does not end it.
      result.push(block)
      continue
    }
    if (!isItem(block)) {
      const item = open.at(-1)?.list.items.at(-1)
      if (item && continuesItem(block, open.at(-1)!.marker, blocks, measure)) {
        item.children.push(block)
        continue
      }
      open = []
      result.push(block)
      continue
    }
    place(block, open, result, measure)
  }
  const lists = result.filter((block) => block.type === 'list')
  return result.flatMap((block, i) => {
    if (block.type !== 'list') return [block]
    return headsLists(block, lists) ?? noList(block, result[i - 1], result[i + 1])
  })
}

/** "2. Times and prices" over a list of its own, where "1. …" stands alone: numbered headings. */
function headsLists(list: ListBlock, lists: readonly ListBlock[]): Block[] | undefined {
  const items = list.items as OpenItem[]
  const over = (item: ListItem) => item.children.length > 0 && item.children.every((child) => child.type === 'list')
  const bare = (item: ListItem) => !item.children.length || over(item)
  if (!list.ordered || !items.some(over) || !items.every((item) => item.paragraph && bare(item))) return undefined
  if (items.some(({ text }) => /[.!?:;,。：；]$/u.test(text))) return undefined
  const number = (one: ListBlock) => one.start ?? 1
  const lone = (one: ListBlock) => one !== list && one.ordered && one.items.length === 1
  const before = lists.some((one) => lone(one) && number(one) === number(list) - 1)
  const after = lists.some((one) => lone(one) && number(one) === number(list) + items.length)
  return before || after ? items.flatMap((item) => [withMarker(item.paragraph!), ...item.children]) : undefined
}

/**
 * A single item under a dash or a number is no list unless a colon announces it: a dash also opens a quotation
 * (« – Jestem z nich dumny – powiedział… »), a number a heading. Nor are several quotations under each other. A bold line
 * behind a bullet, with a plain paragraph under it, is a heading.
 */
function noList(list: ListBlock, before: Block | undefined, after: Block | undefined): Block[] {
  const items = list.items as OpenItem[]
  const paragraphs = items.flatMap((item) => (item.paragraph && !item.children.length ? [item.paragraph] : []))
  const announced = before && 'text' in before && /[:：]$/.test(before.text)
  if (paragraphs.length !== items.length || announced) return [list]
  const [only] = paragraphs
  if (only && paragraphs.length === 1 && only.marker.kind === 'glyph' && headsText(only, after)) return [asHead(only)]
  const lone = items.length === 1 && /^[\p{L}\p{N}–—−‐‑(+-]/u.test(items[0]!.marker)
  return lone || isDialogue(items) ? paragraphs.map(withMarker) : [list]
}

/** Bold over running text that is not, and that does not hang under it. */
const headsText = ({ style, marker }: ItemBlock, after: Block | undefined): boolean =>
  style.bold &&
  after?.type === 'paragraph' &&
  !after.style.bold &&
  after.lines.length > 1 &&
  after.box.x0 < marker.contentX0

function asHead({ marker, ...paragraph }: ItemBlock): ParagraphBlock {
  return { ...paragraph, ...(marker.text ? { sign: marker.text } : {}) }
}

/** Behind long dashes: one says several sentences, and the others whole ones, with a pause in them. */
const isDialogue = (items: readonly ListItem[]): boolean =>
  items.some(isSpoken) &&
  items.every(
    ({ marker, text }) => /^[–—]$/u.test(marker) && /^["«„“]?\p{Lu}.*[.!?…,]["»”]?\s.*[.!?…]["»”]?$/u.test(text),
  )

/** Several sentences behind a long dash: somebody speaks. */
const isSpoken = ({ marker, text }: ListItem): boolean =>
  /^[–—]$/u.test(marker) &&
  /[.!?…]["»”]?$/u.test(text) &&
  /[.!?…,]["»”]?\s\p{L}.*[.!?…]/u.test(text) &&
  text.length > 60

/** The paragraph that an item was, its marker in the text again. */
function withMarker({ marker, ...paragraph }: ItemBlock): Block {
  const [first, ...rest] = paragraph.spans
  const opening = marker.text + (marker.length > marker.text.length ? ' ' : '')
  const shift = opening.length
  return {
    ...paragraph,
    spans: [{ ...first, text: `${opening}${first?.text ?? ''}` }, ...rest],
    text: `${opening}${paragraph.text}`,
    lineStarts: paragraph.lineStarts.map((start, i) => (i === 0 ? 0 : start + shift)),
  }
}

const isItem = (block: Block | ItemBlock): block is ItemBlock => 'marker' in block && block.marker !== undefined

function place(
  block: ItemBlock,
  open: Array<{ list: ListBlock; marker: Marker }>,
  result: Block[],
  measure: Measure,
): void {
  const { marker } = block
  const tolerance = 1.6 * measure.letter
  const before = open.at(-1)
  const jumped =
    before &&
    (block.page !== lastLine(before.list).page ||
      block.column !== lastLine(before.list).column ||
      before.marker.pushed !== marker.pushed)
  if (before && before.list.aside !== block.aside) open.length = 0
  // On a new page, in a new column or beside a picture x positions start anew: the kind of marker decides.
  while (open.length) {
    const top = open.at(-1)!
    const deeper = marker.x0 - top.marker.x0
    if (jumped ? top.marker.kind === marker.kind && top.marker.text.length === marker.text.length : deeper > -tolerance)
      break
    open.pop()
  }
  const top = open.at(-1)
  const nested = top && !jumped && marker.x0 - top.marker.x0 > tolerance
  if (top && !nested && sameList(top.marker, marker)) {
    top.list.items.push(toItem(block))
    top.marker = marker
    return
  }
  const list: ListBlock = {
    type: 'list',
    page: block.page,
    box: block.box,
    column: block.column,
    ...(block.aside ? { aside: true } : {}),
    spaceAbove: block.spaceAbove,
    spaceBelow: block.spaceBelow,
    ordered: marker.kind === 'number',
    ...(marker.kind === 'number' && marker.value !== undefined && marker.value !== 1 ? { start: marker.value } : {}),
    items: [toItem(block)],
  }
  if (nested) top.list.items.at(-1)!.children.push(list)
  else {
    open.length = 0
    result.push(list)
  }
  open.push({ list, marker })
}

const lastLine = (list: ListBlock): Line => list.items.at(-1)!.lines.at(-1)!

const sameList = (a: Marker, b: Marker): boolean =>
  a.kind === b.kind && (a.kind !== 'number' || b.value === undefined || (b.value ?? 0) > (a.value ?? 0))

/** A list item that still knows the paragraph it was. */
interface OpenItem extends ListItem {
  paragraph?: ItemBlock
}

function toItem(block: ItemBlock): OpenItem {
  const item: OpenItem = {
    marker: block.marker.text,
    spans: block.spans,
    text: block.text,
    lines: block.lines,
    children: [],
  }
  // Not part of the result: it is only asked whether the item stays alone.
  Object.defineProperty(item, 'paragraph', { value: block, enumerable: false })
  return item
}

/**
 * A further paragraph of an item: set in like the item's text, with another item of the list after it, or further in than
 * the paragraphs of its column are.
 */
function continuesItem(
  block: Block,
  marker: Marker,
  blocks: ReadonlyArray<Block | ItemBlock>,
  measure: Measure,
): boolean {
  if (block.type !== 'paragraph' || block.style.bold || block.sign) return false
  const at = blocks.indexOf(block)
  const next = blocks[at + 1]
  const hangs =
    Math.abs(block.box.x0 - marker.contentX0) < 1.2 * measure.letter &&
    Math.min(marker.contentX0, block.box.x0) - marker.x0 > 0.8 * measure.letter
  if (!hangs) return false
  if (next && isItem(next) && Math.abs(next.marker.x0 - marker.x0) < 1.6 * measure.letter && next.page === block.page)
    return true
  const running = blocks.filter(
    (other): other is ParagraphBlock =>
      other.type === 'paragraph' &&
      !isItem(other) &&
      other !== block &&
      other.lines.length > 1 &&
      other.column === block.column &&
      other.page === block.page,
  )
  const edge = smallest(running.map((other) => other.box.x0))
  const firstLineIndents = running.some(({ lines, box }) => lines[0]!.x0 > box.x0 + measure.letter)
  return (
    (block.lines.length > 1 || !firstLineIndents) &&
    running.length > 1 &&
    running.filter((other) => other.box.x0 < edge + measure.letter).length > 0.6 * running.length &&
    edge < marker.x0 + measure.letter &&
    !measure.dense
  )
}
