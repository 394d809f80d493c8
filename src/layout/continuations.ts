import type { Block, ListBlock, ListItem, ParagraphBlock } from './block.ts'
import { largest, width } from './box.ts'
import { joinParts } from './join.ts'
import type { ItemBlock } from './lists.ts'
import { endsOnLittleWord } from './little-words.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import { isFull } from './paragraph-fit.ts'
import { endsSentence, opensLower } from './paragraph-words.ts'
import { textOf } from './spans.ts'
import { thresholds as t } from './thresholds.ts'

/**
 * Joins paragraphs and items that a page end, a column end, a picture or a stray blank line cut in two. Furniture,
 * captions and tables in between are stepped over.
 */
export function joinContinuations(blocks: readonly Block[], measure: Measure): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' || 'marker' in block) {
      result.push(block)
      continue
    }
    const target = openTexts(result, block).find(
      (text) => continues(text, block, measure) || continuesItem(text, block, measure),
    )
    if (target) attach(target, block, measure)
    else result.push(block)
  }
  return result
}

/**
 * The rest of an item at the head of a column, set in as far as the item's text.
 *
 *     •  a new pier at the       |     north quay
 *                                |  •  an office
 */
function continuesItem(target: ParagraphBlock | ListItem, rest: ParagraphBlock, measure: Measure): boolean {
  const marker = markerOf(target)
  const inset = rest.lines[0]!.inset ?? 0
  if (!marker || endsSentence(target.text) || inset < measure.letter) return false
  const [first, last] = [target.lines[0]!, target.lines.at(-1)!]
  const moved = last.page !== rest.page || last.column !== rest.column
  const hangs = (first.inset ?? 0) + marker.contentX0 - marker.x0
  return moved && Math.abs(inset - hangs) < t.edgeChars * measure.letter && isFull(last, rest.text, measure)
}

/**
 * The paragraphs and items that running text could go on from, the nearest first. Beyond the last one only at the start
 * of a page or column: a contact box, an imprint or a caption may stand between.
 */
function openTexts(blocks: readonly Block[], next: ParagraphBlock): Array<ParagraphBlock | ListItem> {
  const found: Array<ParagraphBlock | ListItem> = []
  const size = next.lines[0]?.size ?? 1
  for (let i = blocks.length - 1, steps = 0; i >= 0 && steps < t.continuationReach; i--) {
    const block = blocks[i]!
    if (block.type === 'table' || block.type === 'verbatim') break
    if (block.type !== 'paragraph' && block.type !== 'list') continue
    // A text does not go on in a narrow column beside it, nor from there.
    if (block.aside !== next.aside) continue
    const text = block.type === 'list' ? lastItem(block) : block
    const last = text.lines.at(-1)
    const moved = last?.page !== next.page || last.column !== next.column
    if (found.length && !moved) break
    const running =
      letters(text.text) > t.continuedLetters && Math.abs((text.lines.at(-1)?.size ?? 0) - size) < 0.02 * size
    if (found.length === 0 || running) found.push(text)
    // Running text in the same type: what stands before it has ended there. Under another block of its own column no text
    // is at the start of it.
    if (running || !moved) break
    steps++
  }
  return found
}

/** Of an item that is not in its list yet. */
const markerOf = (block: Block | ItemBlock | ListItem): Marker | undefined =>
  'marker' in block && typeof block.marker === 'object' ? block.marker : undefined

/** Length of a text in letters; East Asian signs say as much as two. */
const letters = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)

function lastItem(list: ListBlock): ListItem {
  const item = list.items.at(-1)!
  const nested = item.children.at(-1)
  return nested?.type === 'list' ? lastItem(nested) : item
}

const isParagraph = (target: ParagraphBlock | ListItem): target is ParagraphBlock => 'style' in target

/** Whether `next` carries on the sentence that `target` left open. */
function continues(target: ParagraphBlock | ListItem, next: ParagraphBlock, measure: Measure): boolean {
  const lastLine = target.lines.at(-1)
  const firstLine = next.lines[0]
  if (!lastLine || !firstLine) return false
  if (Math.abs(lastLine.size - firstLine.size) > t.sizeDifference * measure.size) return false
  if (lastLine.bold !== firstLine.bold && lastLine.fragments.at(-1)!.bold !== firstLine.fragments[0]!.bold) return false
  // One element of the structure tree on both sides.
  if (
    lastLine.tag &&
    lastLine.tag.role !== 'Artifact' &&
    lastLine.tag.element === firstLine.tag?.element &&
    lastLine.page !== firstLine.page &&
    /^(?:P|LI|LBody|BlockQuote)$/.test(lastLine.tag.role)
  )
    return true
  const text = target.text
  // What begins with a comma, a closing sign or a dash belongs to what stands before it.
  if (/^[,.;:)\]”»](?:\s|$)/u.test(next.text) && next.text.length > 1 && !/^\.{3}/.test(next.text)) return true
  if (/^[–—]\s/u.test(next.text) && !('marker' in next) && isDatelineLike(text)) return true
  const open = !endsSentence(text.replace(/;$/, ''))
  if (!open || (measure.dense && /;$/.test(text))) return false
  const cut = /\p{L}[-‐\u00ad]$/u.test(text)
  const lower = opensLower(next.text)
  if (cut && lower) return true
  const display = isParagraph(target) && (target.style.bold || target.style.size > 1.12 * measure.size)
  if (display) return false
  // Without blank lines only the line's length tells a heading from text that goes on.
  const full =
    width(lastLine) > 0.6 * Math.max(measure.dense?.column ?? 0, ...target.lines.map(width), ...next.lines.map(width))
  if (lower && !/^\p{Ll}[.)]\s/u.test(next.text)) return full || target.lines.length > 1
  // “…become numb,” ¶ Burke said ¶ . “That remains…”: a comma never ends a paragraph, nor does a preposition.
  if (/[,、，]["”»’]?$/u.test(text) && isParagraph(target) && letters(text) > 60) return true
  if (endsOnLittleWord(text) && letters(text) > 60) return true
  if (hangsUnder(target, next, measure)) return true
  if (lastLine.italic !== firstLine.italic) return false
  // Without case to tell, or with a name or figure first: the last line was full, and the next block is running text.
  const moved = firstLine.page !== lastLine.page || firstLine.column !== lastLine.column
  const reach = (t.reachLetters + measure.slack) * measure.letter
  const filled = isFull(lastLine, next.text, measure)
  const reaches = target.lines.length > 1 && lastLine.x1 > largest(target.lines.map((l) => l.x1)) - reach
  const several = target.lines.length > 1 || !markerOf(target)
  const enough = letters(text) > (filled && several ? t.continuedLetters : t.continuableLetters)
  // Centred lines end where they end.
  const centred = isParagraph(target) && target.align === 'center'
  const running = letters(next.text) > 60 || /[.。!?！？]["”»」』]?$/u.test(next.text)
  const indented = (next.lines[1]?.x0 ?? firstLine.x0) < firstLine.x0 - t.indentMinChars * measure.letter
  const apart = moved || (measure.size === 1 && !measure.dense)
  return (filled || reaches) && enough && !centred && running && !indented && !/;$/.test(text) && apart
}

/** Right under an item that ends on a comma or semicolon, at its text's edge. */
function hangsUnder(target: ParagraphBlock | ListItem, next: ParagraphBlock, measure: Measure): boolean {
  const marker = markerOf(target)
  const [last, first] = [target.lines.at(-1)!, next.lines[0]!]
  const distance = first.baseline - last.baseline
  return (
    marker !== undefined &&
    /[;,；，、]$/u.test(target.text) &&
    last.page === first.page &&
    distance > 0 &&
    distance < t.gapRatio * measure.leading &&
    Math.abs(first.x0 - marker.contentX0) < t.edgeChars * measure.letter
  )
}

/** Place and date broken off by a dump, the dash opening the next line. */
function isDatelineLike(text: string): boolean {
  return text.length < 60 && !/[.!?:]$/.test(text) && /^\p{Lu}/u.test(text)
}

function attach(target: ParagraphBlock | ListItem, next: ParagraphBlock, measure: Measure): void {
  const joined = joinParts([target.spans, next.spans], measure)
  if (isParagraph(target)) {
    const start = joined.starts[1] ?? 0
    target.lineStarts = [...target.lineStarts, ...next.lineStarts.map((s) => s + start)]
  }
  target.spans = joined.spans
  target.text = textOf(joined.spans)
  target.lines = [...target.lines, ...next.lines]
}
