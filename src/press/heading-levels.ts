import type { ParagraphBlock } from '../layout/block.ts'
import { tagDepth } from './prose.ts'

/** Depth by type: the largest heading style is 2, the next 3; never deeper than 4. */
export function styleLevels(blocks: readonly ParagraphBlock[]): (block: ParagraphBlock) => 2 | 3 | 4 {
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
