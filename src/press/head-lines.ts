import { findDates } from '../languages/dates.ts'
import type { Line } from '../layout/block.ts'
import { endsSentence, isProse } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Blocks at the head whose lines are looked at, and lines of such a block at most. */
const headBlocks = 12
const longest = 8

/**
 * Cuts blocks of the head where they plainly hold two parts: a headline in bold with its deck under it, a deck between
 * dashes with the headline under it, a label with the date under it.
 */
export const headLines: Recognizer = {
  name: 'lines of the head',
  recognize(draft) {
    for (let i = 0; i < Math.min(draft.blocks.length, headBlocks); i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i) || block.lines.length < 2) continue
      // A paragraph of the text, whose first words may well be set in bold.
      const text = block.lines.length > longest || (isProse(block) && endsSentence(block.text))
      const at = text
        ? behindDashes(block.lines)
        : (changeOfStyle(block.lines) ?? behindDashes(block.lines) ?? lastDate(draft, block.lines))
      if (at !== undefined) draft.cut(i, at)
    }
  },
}

/** The one line at which the type changes: all lines before are alike, and all from it on. */
function changeOfStyle(lines: readonly Line[]): number | undefined {
  const key = ({ size, bold, italic }: Line) => `${size.toFixed(0)} ${bold} ${italic}`
  const at = lines.findIndex((line, k) => k > 0 && key(line) !== key(lines[0]!))
  // The words in italics that the line above ends with go on.
  const [before, first] = [lines[at - 1]?.fragments.at(-1), lines[at]?.fragments[0]]
  if (
    before &&
    first &&
    at > 0 &&
    before.italic === first.italic &&
    before.bold === first.bold &&
    before.size === first.size
  )
    return undefined
  if (at < 1 || !lines.slice(at).every((line) => key(line) === key(lines[at]!))) return undefined
  // A few letters of another type on the last line are a word, not a part.
  const letters = (part: readonly Line[]) => part.reduce((sum, line) => sum + line.text.length, 0)
  const lower = /^\p{Ll}/u.test(lines[at]!.text) && lines[0]!.size === lines[at]!.size
  return letters(lines.slice(at)) > 12 && letters(lines.slice(0, at)) > 12 && !lower ? at : undefined
}

/** ―音と温度だけで転倒を検知― over the headline. */
function behindDashes(lines: readonly Line[]): number | undefined {
  return /^[―—].{6,}[―—]$/u.test(lines[0]!.text.trim()) ? 1 : undefined
}

/** A last line that is nothing but a date. */
function lastDate(draft: Draft, lines: readonly Line[]): number | undefined {
  const text = lines.at(-1)!.text.trim()
  if (text.length > 30 || lines.length > 4) return undefined
  const date = findDates(text, draft.context.languages)[0]
  const whole = date !== undefined && date.precision === 'day' && date.end - date.start >= text.length - 2
  return whole ? lines.length - 1 : undefined
}
