import type { Language } from '../languages/language.ts'
import { findName, findPhrase } from '../languages/phrases.ts'
import type { Block } from '../layout/block.ts'
import { datelineAt } from './dateline-text.ts'
import { isEndMark } from './end-mark.ts'
import { labelOf } from './label-lines.ts'
import { isProse, looksLikeAddress, wordCount } from './prose.ts'

/** Blocks over a dateline among which the head of its release is looked for. */
const longestHead = 9
/** Paragraphs of running text that a release has at least. */
const leastParagraphs = 2

/**
 * The releases of a file that holds several: each has a head of its own (a label or headline, then a paragraph that opens
 * with place and date), which begins after an end mark or on a new page.
 *
 * @returns the blocks of each; all of them as one where the file holds one release
 */
export function severalReleases(blocks: readonly Block[], languages: Language[]): Block[][] {
  const whole = [[...blocks]]
  if (blocks.length < 6) return whole
  const starts: number[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !isProse(block) || !/\d|--|—|–/u.test(block.text.slice(0, 120))) continue
    const start = headOf(blocks, i, starts.at(-1) ?? 0, languages)
    if (start !== undefined && hasDateline(block, languages)) starts.push(start)
  }
  if (starts.length === 0) return whole
  if (blocks.slice(0, starts[0]).some((block) => isProse(block) && hasDateline(block, languages))) starts.unshift(0)
  else starts[0] = 0
  if (starts.length < 2) return whole
  const parts = starts.map((start, k) => blocks.slice(start, starts[k + 1] ?? blocks.length))
  return parts.every((part) => part.filter(isProse).length >= leastParagraphs) ? parts : whole
}

function hasDateline(block: Block, languages: Language[]): boolean {
  const found = block.type === 'paragraph' ? datelineAt(block.text, { languages }) : undefined
  return Boolean(found?.dateline.place && (found.date?.iso || found.dateline.wire))
}

/** Where the head of the release whose dateline is at `i` begins; undefined where there is none. */
function headOf(
  blocks: readonly Block[],
  i: number,
  after: number,
  languages: readonly Language[],
): number | undefined {
  let start = i
  let headline = false
  let label = false
  for (let k = i - 1; k > after && k >= i - longestHead; k--) {
    const block = blocks[k]!
    if (block.type === 'furniture' || block.type === 'caption') continue
    if (block.type !== 'paragraph' || isProse(block)) break
    const { text } = block
    if (isEndMark(text, languages)) return headline || label ? start : undefined
    if (/\S@[^\s@]+\.\S/.test(text) && !headline) break
    if (findName(text, languages, 'whole') || findPhrase(text, languages, (l) => l.contact, 'whole')) break
    headline ||= wordCount(text) >= 4 && !looksLikeAddress(text)
    label ||= labelOf(text, languages)?.whole === true
    start = k
    if (newPage(blocks, k)) return headline ? start : undefined
  }
  return label && headline ? start : undefined
}

/** Whether a block is the first of its page. */
function newPage(blocks: readonly Block[], k: number): boolean {
  const before = blocks.slice(0, k).findLast((block) => block.type !== 'furniture' && block.type !== 'footnote')
  return before !== undefined && before.page < blocks[k]!.page
}
