import type { ParagraphBlock } from '../layout/block.ts'
import { standingLine } from './date-line.ts'
import { isMostlyDate } from './mostly-date.ts'
import { wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'

/**
 * A date under the text, where nothing at its head has one: a wire's signature after the end mark, place and date over a
 * signature, or the last line of all.
 */
export function signingDate(draft: Draft): void {
  if (draft.blocks.some((_, i) => carriesDate(draft, i))) return
  for (let i = draft.blocks.length - 1; i > draft.blocks.length / 2; i--) {
    const block = draft.blocks[i]!
    if (block.type !== 'paragraph' || !draft.isFree(i) || wordCount(block.text) > 10) continue
    const line = standingLine(draft, block)
    const bare = i >= draft.blocks.length - 2 && line?.date !== undefined && isBareDate(draft, i, block)
    const signed =
      bare || draft.sectionAt(i - 1)?.role === 'end-mark' || (line?.place !== undefined && line.date !== undefined)
    if (!line || !signed) continue
    draft.claim(i, i + 1, { role: 'dateline', dateline: line, because: 'a date that signs the text' })
    return
  }
}

/** Nothing but a date, and no label on the line above whose date it is ("When:"). */
function isBareDate(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const above = draft.blocks[i - 1]
  const labelled = above?.type === 'paragraph' && /[:：]$/u.test(above.text)
  // "23.01.2024 – 10:15"
  const numbers = /^[\d\s.:/–-]+$/u.test(block.text)
  return !labelled && (numbers || isMostlyDate(block.text, draft.context.languages))
}

function carriesDate(draft: Draft, i: number): boolean {
  const section = draft.sectionAt(i)
  const line = section && 'dateline' in section ? section.dateline : undefined
  return Boolean(line?.date || line?.ambiguous)
}
