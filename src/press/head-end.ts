import type { Block, ParagraphBlock } from '../layout/block.ts'
import { endsSentence, isDisplay, isProse, wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'

/** Words of a headline or deck at most. */
export const longestDeck = 70

/** Index of the first block of the body: the lede, or the first running text in the body's own style. */
export function headEnd(draft: Draft): number {
  const { blocks } = draft
  const lede = blocks.findIndex((_, i) => draft.sectionAt(i)?.role === 'lede')
  const line = blocks.findLastIndex((_, i) => i < 20 && standsAlone(draft, i))
  for (let i = 0; i < blocks.length; i++) {
    if (i === lede) return i
    const block = blocks[i]!
    if (!draft.isFree(i) || block.type !== 'paragraph' || !isProse(block)) continue
    const words = wordCount(block.text)
    if (opensBody(draft, i, block, Math.max(lede, line))) return i
    // Set otherwise than the body it is a headline or a deck, however much it looks like a sentence.
    if (words <= longestDeck && sentences(block.text) <= 2 && setApart(block, draft) && !alikeBelow(draft, i, block))
      continue
    // All that stands between here and the dateline is set apart: several decks.
    if (words <= longestDeck && lede > i && draft.blocks.slice(i, lede).every((b, k) => isApart(b, draft, i + k)))
      continue
    // In the body's own type, with a dateline still to come: a deck.
    const near = (lede > i && proseBetween(draft, i, lede) <= 1) || (line > i && line - i <= 2)
    if (words <= longestDeck && sentences(block.text) <= 2 && near && i > 0) continue
    return i
  }
  return Math.min(blocks.length, 12)
}

function standsAlone(draft: Draft, i: number): boolean {
  const section = draft.sectionAt(i)
  return section?.role === 'dateline' || (section?.role === 'subhead' && section.dateline !== undefined)
}

function isApart(block: Block, draft: Draft, i: number): boolean {
  return !draft.isFree(i) || !isProse(block) || (block.type === 'paragraph' && setApart(block, draft))
}

export const sentences = (text: string): number => text.split(/(?<!\d)[.!?。]["”»]?\s+(?=[\p{Lu}«“"„])/u).length

/** Whether the next running text is set the very same way: then that is how the text begins, not a deck. */
function alikeBelow(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const next = draft.blocks.slice(i + 1, i + 4).find((b): b is ParagraphBlock => isProse(b))
  if (!next) return false
  return (
    next.style.size === block.style.size &&
    next.style.bold === block.style.bold &&
    next.style.italic === block.style.italic
  )
}

function proseBetween(draft: Draft, from: number, to: number): number {
  return draft.blocks.slice(from, to).filter((b: Block, k) => isProse(b) && draft.isFree(from + k)).length
}

/** A whole sentence with its full stop, longer than decks are, and no dateline still to come: the text has begun. */
function opensBody(draft: Draft, i: number, block: ParagraphBlock, dateline: number): boolean {
  if (dateline > i || !endsSentence(block.text) || /[!?]$/u.test(block.text)) return false
  const { bold, italic, size } = block.style
  const plain =
    !isDisplay(block, draft.context) ||
    (!bold && !italic && block.lines.length > 2 && size < 1.5 * draft.context.body.size)
  return wordCount(block.text) > 24 && plain && draft.context.body.size !== 1
}

export const otherSize = ({ style }: ParagraphBlock, { context }: Draft): boolean =>
  Math.abs(style.size - context.body.size) > 0.06 * context.body.size

export function setApart(block: ParagraphBlock, draft: Draft): boolean {
  const { body } = draft.context
  const { style } = block
  return (
    otherSize(block, draft) ||
    (style.bold && !body.bold) ||
    style.italic ||
    style.caps ||
    (block.align === 'center' && block.lines.length > 1)
  )
}
