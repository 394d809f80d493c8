import type { Block, Line, ListBlock, ListItem, ParagraphBlock } from './block.ts'
import { type Marker, textMarker } from './markers.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/** A paragraph that opens with a marker: an item of a list that is still to be put together. */
export interface ItemBlock extends ParagraphBlock {
  marker: Marker
}

/**
 * Which lines of a column open a list item. A glyph made for it is enough; dashes, letters and numbers also stand in
 * sentences and dates, so they need company: a neighbour in the sequence, the same sign at the same place, or a colon
 * before them.
 *
 * @param drawn markers found among shapes and pictures
 */
export function listMarkers(
  lines: readonly Line[],
  drawn: ReadonlyMap<Line, Marker>,
  { measure, tagsAreGood, itemsSeen }: { measure: Measure; tagsAreGood: boolean; itemsSeen: Set<number> },
): Map<Line, Marker> {
  const found = new Map<Line, Marker>()
  const candidates = lines.map((line) => {
    const printed = drawn.get(line) ?? textMarker(line)
    const tagged = tagsAreGood ? tagMarker(line, itemsSeen) : undefined
    return printed ?? tagged
  })
  const near = t.edgeChars * 1.5 * measure.letter
  lines.forEach((line, i) => {
    const marker = candidates[i]
    if (!marker) return
    const alike = candidates.filter(
      (other, k) =>
        other &&
        k !== i &&
        other.kind === marker.kind &&
        Math.abs(other.x0 - marker.x0) < near &&
        lines[k]!.size < 1.2 * line.size,
    )
    const previous = lines.slice(0, i).findLast((l) => l.baseline < line.baseline - 0.3 * line.size)
    const afterColon = /[:：]$/.test(previous?.text ?? '')
    const next = lines[i + 1]
    const hangs =
      !!next &&
      Math.abs(next.x0 - marker.contentX0) < near &&
      marker.contentX0 - marker.x0 > 0.8 * measure.letter &&
      !candidates[i + 1]
    if (accept(marker, alike as Marker[], afterColon, hangs, line, measure)) found.set(line, marker)
  })
  return found
}

function accept(
  marker: Marker,
  alike: Marker[],
  afterColon: boolean,
  hangs: boolean,
  line: Line,
  measure: Measure,
): boolean {
  const display = line.size > 1.15 * measure.size || (line.bold && !measure.bold && line.text.length < 90)
  switch (marker.kind) {
    case 'drawn':
    case 'tag':
      return true
    case 'glyph':
      return /[»*›\u00b7]/.test(marker.text) ? alike.length > 0 || hangs : true
    case 'dash':
      return !endMark.test(line.text) && (alike.some((o) => o.text === marker.text) || afterColon || hangs)
    case 'letter-o':
      return alike.length > 0 || (hangs && afterColon)
    case 'number':
    case 'letter':
    case 'roman': {
      if (display && !hangs) return false
      const beside = alike.some((o) => Math.abs((o.value ?? 0) - (marker.value ?? 0)) === 1)
      return beside || (marker.value === 1 && afterColon && hangs)
    }
  }
}

/** "- 30 -", "- FIN -", "-o0o-": a dash at both ends is an end mark or a page number. */
const endMark = /^[-–—]\s?.{1,24}\s?[-–—]$/u

/** The first line of a list item of a tagged PDF whose label left nothing in the text. */
function tagMarker(line: Line, seen: Set<number>): Marker | undefined {
  const item = itemOf(line)
  if (item === undefined || seen.has(item)) return undefined
  seen.add(item)
  return { text: '', kind: 'tag', x0: line.x0, contentX0: line.x0, length: 0 }
}

/** Number of the list item that a line belongs to. */
function itemOf(line: Line): number | undefined {
  const { tag } = line
  if (!tag) return undefined
  const at = tag.path.lastIndexOf('LI')
  if (tag.role === 'LI') return tag.element
  return at >= 0 ? tag.pathElements[at] : undefined
}

/** Consecutive items → lists, nested by how far they are set in. Other blocks pass through. */
export function assembleLists(blocks: ReadonlyArray<Block | ItemBlock>, measure: Measure): Block[] {
  const result: Block[] = []
  let open: Array<{ list: ListBlock; marker: Marker }> = []
  for (const block of blocks) {
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
  return result.map((block, i) => (block.type === 'list' ? loneItem(block, result[i - 1]) : block))
}

/**
 * A single item under a dash or a number is no list unless a colon announces it: a dash also opens a quotation
 * (« – Jestem z nich dumny – powiedział… »), a number a heading.
 */
function loneItem(list: ListBlock, before: Block | undefined): Block {
  const [item, second] = list.items as [OpenItem?, OpenItem?]
  if (
    second ||
    !item ||
    item.children.length ||
    !item.paragraph ||
    /^[^\p{L}\p{N}–—−‐‑-]/u.test(item.marker) ||
    item.marker === ''
  )
    return list
  if (before && 'text' in before && /[:：]$/.test(before.text)) return list
  const { marker, ...paragraph } = item.paragraph
  const spans = [
    { ...paragraph.spans[0], text: `${marker.text} ${paragraph.spans[0]?.text ?? ''}` },
    ...paragraph.spans.slice(1),
  ]
  const shift = marker.text.length + 1
  return {
    ...paragraph,
    spans,
    text: `${marker.text} ${paragraph.text}`,
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
  const jumped =
    open.at(-1) && (block.page !== lastLine(open.at(-1)!.list).page || block.column !== open.at(-1)!.list.column)
  // On a new page or in a new column x positions start anew: the kind of marker decides.
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

/** A further paragraph of an item: set in like the item's text, with another item of the list after it. */
function continuesItem(
  block: Block,
  marker: Marker,
  blocks: ReadonlyArray<Block | ItemBlock>,
  measure: Measure,
): boolean {
  if (block.type !== 'paragraph' || block.style.bold) return false
  const at = blocks.indexOf(block)
  const next = blocks[at + 1]
  const hangs =
    Math.abs(block.box.x0 - marker.contentX0) < 1.2 * measure.letter && marker.contentX0 - marker.x0 > measure.letter
  return (
    hangs &&
    !!next &&
    isItem(next) &&
    Math.abs(next.marker.x0 - marker.x0) < 1.6 * measure.letter &&
    next.page === block.page
  )
}
