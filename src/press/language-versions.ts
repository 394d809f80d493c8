import { type Detected, detectLanguage } from '../languages/detect.ts'
import type { Language } from '../languages/language.ts'
import { findName, findPhrase } from '../languages/phrases.ts'
import type { Block } from '../layout/block.ts'
import { isProse, looksLikeAddress, wordCount } from './prose.ts'

/** Words from which on the language of a block is asked for. */
const tellable = 12
/** A version has two paragraphs or this many words before its first closing section. */
const leastWords = 80

interface Stretch {
  tag: string
  /** Index of its first and behind its last block of a known language. */
  from: number
  to: number
}

/**
 * The versions of a release that is printed in several languages, one after the other (or side by side): stretches of
 * running text in one language, each under a headline of its own. A boilerplate, a quotation or a legal notice in another
 * language is no version.
 *
 * @returns nothing, or at least two versions, in order of appearance
 */
export function languageVersions(
  blocks: readonly Block[],
  detected: Detected,
): Array<{ tag: string; blocks: Block[] }> {
  const tags = blocks.map((block) => languageOf(block, detected.tags))
  const stretches = stretchesOf(blocks, tags).filter((stretch) => isVersion(blocks, stretch, detected.vocabulary))
  const found = [...new Set(stretches.map(({ tag }) => tag))]
  if (found.length < 2) return []
  const starts = stretches.map((stretch, k) =>
    k === 0 ? 0 : startOf(blocks, stretches[k - 1]!.to, stretch.from, stretch.tag, detected.vocabulary),
  )
  if (starts.some((start) => start === undefined)) return []
  const parts = stretches.map(({ tag }, k) => ({
    tag,
    blocks: blocks.slice(starts[k], starts[k + 1] ?? blocks.length),
  }))
  return found.map((tag) => ({ tag, blocks: parts.filter((part) => part.tag === tag).flatMap((part) => part.blocks) }))
}

function textOf(block: Block): string {
  if (block.type === 'paragraph') return block.text
  return block.type === 'list' ? block.items.map((item) => item.text).join(' ') : ''
}

function languageOf(block: Block, present: readonly string[]): string | undefined {
  const text = textOf(block)
  // A headline has names of the other language's country, and is short.
  if (wordCount(text) < tellable || (block.type === 'paragraph' && !isProse(block))) return undefined
  const found = detectLanguage(text)
  return found && found.score > 0.06 && present.includes(found.tag) ? found.tag : undefined
}

function stretchesOf(blocks: readonly Block[], tags: ReadonlyArray<string | undefined>): Stretch[] {
  const stretches: Stretch[] = []
  for (const [i, tag] of tags.entries()) {
    if (tag === undefined) continue
    const last = stretches.at(-1)
    if (last?.tag === tag) last.to = i + 1
    else stretches.push({ tag, from: i, to: i + 1 })
  }
  // A paragraph between two of another language is a quotation or a mistake.
  const merged: Stretch[] = []
  for (const [k, stretch] of stretches.entries()) {
    const before = merged.at(-1)
    const small = stretch.to - stretch.from === 1 && wordCount(textOf(blocks[stretch.from]!)) < leastWords
    if (before && before.tag === stretch.tag) before.to = stretch.to
    else if (!(small && before && stretches[k + 1]?.tag === before.tag)) merged.push({ ...stretch })
  }
  return merged
}

/** Whether a stretch holds text of its own before its first boilerplate, contact or notice. */
function isVersion(blocks: readonly Block[], { from, to }: Stretch, languages: readonly Language[]): boolean {
  let words = 0
  let paragraphs = 0
  if (from > 0 && closes(blocks[from - 1]!, languages)) return false
  for (let i = from; i < to; i++) {
    const block = blocks[i]!
    if (closes(block, languages)) break
    const own = wordCount(textOf(block))
    words += own
    if (block.type === 'paragraph' && own >= tellable) paragraphs += 1
  }
  return paragraphs >= 2 || words >= leastWords
}

/** A heading (or the opening) of a section that is no version of anything. */
function closes(block: Block, languages: readonly Language[]): boolean {
  if (block.type !== 'paragraph') return false
  const { text } = block
  if (findPhrase(text, languages, (l) => l.notForDistribution, 'start')) return true
  if (wordCount(text) > tellable) return false
  if (findName(text, languages, 'whole')) return true
  return [
    (l: Language) => l.legal,
    (l: Language) => l.contact,
    (l: Language) => l.otherContact,
    (l: Language) => l.notesToEditors,
  ].some((pick) => findPhrase(text, languages, pick, 'whole'))
}

/**
 * Where a version begins between the last text of the one before and its own first text: at its label or headline.
 * Undefined where nothing there could head it.
 */
function startOf(
  blocks: readonly Block[],
  from: number,
  first: number,
  tag: string,
  languages: readonly Language[],
): number | undefined {
  let start = first
  for (let i = first - 1; i >= from; i--) {
    const block = blocks[i]!
    if (block.type === 'furniture' || block.type === 'caption' || block.type === 'footnote') continue
    if (block.type !== 'paragraph' || closes(block, languages)) break
    if (/\S@[^\s@]+\.\S/.test(block.text) || (looksLikeAddress(block.text) && block.page < blocks[first]!.page)) break
    if (findPhrase(block.text, languages, (l) => l.contact, 'start') && /[:：]/u.test(block.text)) break
    if (findPhrase(block.text, languages, (l) => l.endMarks, 'whole') || /^[#*_=–—-][#*_=–—\s-]*$/u.test(block.text))
      break
    const said = wordCount(block.text) >= 5 ? detectLanguage(block.text) : undefined
    if (said && said.tag !== tag && said.score > 0.3 && wordCount(block.text) >= 20) break
    start = i
  }
  // A page of its own, or the headline itself was long enough to be told.
  const heads = start < first || isHeadline(blocks, first)
  return heads ? start : undefined
}

function isHeadline(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]!
  const next = blocks.slice(i + 1).find((b) => b.type === 'paragraph')
  if (block.type !== 'paragraph' || next?.type !== 'paragraph') return false
  const { size, bold } = block.style
  return (
    wordCount(block.text) <= 40 &&
    (size > 1.04 * next.style.size || (bold && !next.style.bold) || !/[.。]$/u.test(block.text))
  )
}
