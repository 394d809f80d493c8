import type { ParagraphBlock } from '../layout/block.ts'
import { endsSentence, isProse, wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'

/** Words of a headline's one line. */
const fewestWords = 4

/**
 * A headline that a dump ran together with the first paragraph: its only line happens to be as long as those below. It
 * shows by the second line, which begins with a capital on a word that the text also writes small, though the first has
 * no stop.
 *
 * @returns whether the paragraph was cut: the headline is then the block at the same index
 */
export function cutHeadline(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  if (draft.context.body.size !== 1 || block?.type !== 'paragraph' || !draft.isFree(at)) return false
  const [first, second] = block.lines
  if (!first || !second || block.lines.length < 3) return false
  if (wordCount(first.text) < fewestWords || endsSentence(first.text) || /[,;:–—-]$/u.test(first.text)) return false
  const word = /^["«“„]?(\p{Lu}\p{L}*)/u.exec(second.text)?.[1]
  if (!word || !writtenSmall(draft, word.toLowerCase())) return false
  const rest: ParagraphBlock = { ...block, text: block.text.slice(block.lineStarts[1]) }
  if (!isProse(rest) || !endsSentence(rest.text)) return false
  draft.cut(at, 1)
  return true
}

function writtenSmall(draft: Draft, word: string): boolean {
  const inside = new RegExp(`(?:^|[^\\p{L}])${word}(?:$|[^\\p{L}])`, 'u')
  return draft.blocks.some((block) =>
    block.type === 'list'
      ? block.items.some((item) => inside.test(item.text))
      : 'text' in block && inside.test(block.text),
  )
}
