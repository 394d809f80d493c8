import type { Block, ParagraphBlock } from '../layout/block.ts'
import { endsSentence, isProse, tagDepth, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Headings inside the body: set off by their type, or by white where there is no type to tell. */
export const subhead: Recognizer = {
  name: 'subhead',
  recognize(draft) {
    const found: Array<{ i: number; block: ParagraphBlock; because: string }> = []
    for (let i = 0; i < draft.blocks.length; i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      const because = headingEvidence(draft, i, block)
      if (because) found.push({ i, block, because })
    }
    const levels = styleLevels(found.map((f) => f.block))
    for (const { i, block, because } of found) {
      draft.claim(i, i + 1, { role: 'subhead', text: block.text, depth: levels(block), because })
    }
  },
}

function headingEvidence(draft: Draft, i: number, block: ParagraphBlock): string | undefined {
  const { body } = draft.context
  const { text, style } = block
  const words = wordCount(text)
  if (words > 24 || words < 1 || !/\p{L}/u.test(text)) return undefined
  if (/\S+@\S+\.\S|^https?:|^www\./.test(text)) return undefined
  const next = following(draft, i)
  if (!next) return undefined
  const depth = tagDepth(block)
  if (depth) return `tagged as heading ${depth}`
  if (endsSentence(text) && !/[?!]$/.test(text)) return undefined
  if (/[,;]$/.test(text)) return undefined
  if (style.size > 1.08 * body.size) return `size ${style.size.toFixed(1)} against body ${body.size.toFixed(1)}`
  if (style.bold && !body.bold)
    return /[:：]$/.test(text) && next.type === 'list' && words > 8 ? undefined : 'bold, on a line of its own'
  const apart = block.spaceAbove > 0.5 || (i > 0 && block.lines.length === 1)
  const leads = next.type !== 'paragraph' || isProse(next)
  if (style.caps && apart && words <= 14 && leads) return 'capitals, on a line of its own'
  const colored =
    style.color !== undefined &&
    block.lines.length <= 2 &&
    leads &&
    next.type === 'paragraph' &&
    next.style.color !== style.color &&
    words <= 14
  if (colored && !/[:：]$/.test(text)) return 'in a colour of its own'
  if (
    style.italic &&
    leads &&
    words <= 10 &&
    block.lines.length === 1 &&
    !/[:：]$/.test(text) &&
    next.type === 'paragraph' &&
    !next.style.italic &&
    block.spaceAbove > 0.3
  )
    return 'italic, on a line of its own'
  // A dump has no type: a short line between two blank ones, with running text under it.
  const plain =
    body.size === 1 &&
    block.lines.length === 1 &&
    words <= 10 &&
    text.length <= 80 &&
    !/[:：,]$/.test(text) &&
    /^[\p{Lu}\p{Lo}\p{N}«“"¿¡(]/u.test(text)
  const above = preceding(draft, i)
  if (plain && leads && above && (endsSentence(lastText(above)) || above.type !== 'paragraph'))
    return 'a short line with running text under it'
  return undefined
}

/** The next block that is text, whoever claims it. */
function following(draft: Draft, i: number): Block | undefined {
  return draft.blocks.slice(i + 1).find((b) => b.type !== 'furniture' && b.type !== 'caption' && b.type !== 'footnote')
}

function preceding(draft: Draft, i: number): Block | undefined {
  return draft.blocks.slice(0, i).findLast((b) => b.type !== 'furniture' && b.type !== 'caption')
}

function lastText(block: Block): string {
  if (block.type === 'list') return '.'
  return 'text' in block ? block.text : '.'
}

/** Depth by type: the largest heading style is 2, the next 3; never deeper than 4. */
function styleLevels(blocks: readonly ParagraphBlock[]): (block: ParagraphBlock) => 2 | 3 | 4 {
  const key = (b: ParagraphBlock) =>
    Math.round(b.style.size * 4) / 4 + (b.style.bold ? 0.1 : 0) + (b.style.caps ? 0.05 : 0)
  const keys = [...new Set(blocks.map(key))].sort((a, b) => b - a)
  const tags = [...new Set(blocks.map(tagDepth).filter(Boolean))].sort()
  return (block) => {
    const tag = tagDepth(block)
    const rank = tag ? tags.indexOf(tag) : keys.indexOf(key(block))
    return Math.min(4, 2 + Math.max(0, rank)) as 2 | 3 | 4
  }
}
