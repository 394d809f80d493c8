import type { ParagraphBlock } from '../layout/block.ts'
import { decks } from './decks.ts'
import { fold } from './fold.ts'
import { headEnd } from './head-end.ts'
import { cutHeadline } from './headline-cut.ts'
import { weigh } from './headline-score.ts'
import { labelBeforeHeadline } from './label-lines.ts'
import { isMostlyDate } from './mostly-date.ts'
import { endsSentence, isDisplay, isProse, looksLikeAddress, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Points between the best and the next candidate below which the choice deserves a warning. */
const narrow = 0.7

/** Words of a headline that a row may leave over, their share of the row, and the letters of a full one. */
const leftOverWords = 4
const leftOverShare = 0.6
const fullRow = 32

/** The headline among what stands over the first paragraph, and the deck that carries on from it. */
export const headline: Recognizer = {
  name: 'headline',
  recognize(draft) {
    const end = headEnd(draft)
    const candidates = []
    for (let i = 0; i < end; i++) {
      const block = draft.blocks[i]
      if (block?.type === 'paragraph' && draft.isFree(i)) candidates.push({ i, ...weigh(draft, i, block) })
    }
    const ranked = [...candidates].sort((a, b) => b.score - a.score || a.i - b.i)
    const best = ranked[0] && ranked[0].score > 0 ? ranked[0] : (sentence(draft, end) ?? cut(draft, end))
    if (!best) return
    const from = headlineStart(draft, best.i)
    const last = headlineEnd(draft, best.i, Math.max(end, best.i))
    const rival = ranked.find(({ i }) => i < from || i >= last)
    const whole = draft.blocks
      .slice(from, last)
      .map((block) => withoutNotes(block as ParagraphBlock))
      .join(' ')
    const label = labelBeforeHeadline(whole, draft.context.languages)
    draft.claim(from, last, {
      role: 'headline',
      text: label ? whole.slice(label.rest) : whole,
      ...(label ? { kicker: label.text, kind: label.kind } : {}),
      because: best.because,
      ...(rival && best.score - rival.score < narrow && rival.score > 1 ? { confidence: 0.5 } : {}),
    })
    decks(draft, from, last, end)
  },
}

/** A block's text without the marks of its footnotes. */
function withoutNotes({ spans, text }: ParagraphBlock): string {
  const last = spans.findLastIndex((span) => span.text.trim() !== '')
  const mark = (i: number) =>
    spans[i]?.note !== undefined || (i === last && /^\s*[\d*†‡]{1,2}\s*$/u.test(spans[i]!.text))
  if (!spans.some((span, i) => span.script === 'super' && mark(i))) return text
  return spans
    .filter((span, i) => !(span.script === 'super' && mark(i)))
    .map((span) => span.text)
    .join('')
    .trim()
}

/**
 * A headline that is a sentence with its full stop, in a dump where nothing sets it off: the first text of all, shorter
 * than the paragraphs that follow.
 */
function sentence(draft: Draft, end: number): { i: number; score: number; because: string } | undefined {
  const block = draft.blocks[end]
  const next = draft.blocks[end + 1]
  if (draft.context.body.size !== 1 || block?.type !== 'paragraph' || !draft.isFree(end) || /^[*※]/u.test(block.text))
    return undefined
  if (!isProse(block) || !isProse(next) || next?.type !== 'paragraph') return undefined
  const one = !/[.!?]["”»]?\s+\p{Lu}/u.test(block.text)
  const shorter = wordCount(block.text) <= 36 && next.text.length > 1.5 * block.text.length
  return one && shorter ? { i: end, score: 1, because: 'a single sentence over longer paragraphs' } : undefined
}

function cut(draft: Draft, end: number): { i: number; score: number; because: string } | undefined {
  return cutHeadline(draft, end)
    ? { i: end, score: 1, because: 'a first line without a stop, before a line that begins a sentence' }
    : undefined
}

/** "Statement by the Governor:" and what it is about on the next line are one headline. */
function headlineStart(draft: Draft, from: number): number {
  const above = draft.blocks[from - 1]
  const own = draft.blocks[from] as ParagraphBlock
  if (above?.type !== 'paragraph' || !draft.isFree(from - 1) || isProse(above)) return from
  const opens = /[:：]$/u.test(above.text) && wordCount(above.text) >= 2 && above.style.size >= 0.9 * own.style.size
  return opens || witnessed(draft, from - 1, from + 1) ? from - 1 : from
}

/** A headline in several blocks: the same type, close together, and the sentence plainly goes on. */
function headlineEnd(draft: Draft, from: number, end: number): number {
  let last = from + 1
  for (; last < end && draft.isFree(last); last++) {
    const a = draft.blocks[last - 1]!
    const b = draft.blocks[last]!
    if (a.type !== 'paragraph' || b.type !== 'paragraph' || looksLikeAddress(b.text)) break
    if (witnessed(draft, from, last + 1)) continue
    const size = Math.abs(a.style.size - b.style.size) < 0.02 * a.style.size
    const alike =
      size && a.style.bold === b.style.bold && a.style.color === b.style.color && a.style.italic === b.style.italic
    // Lines of a headline are broken for balance, not for want of room: what stands close under it in the very same type
    // is still the headline. A deck is set otherwise, or apart.
    const close =
      draft.context.body.size !== 1 && b.spaceAbove < 0.6 && a.style.caps === b.style.caps && !/[.!?:]$/.test(a.text)
    const larger = size && a.style.size > 1.25 * draft.context.body.size && b.spaceAbove < 0.6
    const goesOn =
      /^\p{Ll}/u.test(b.text) ||
      /[,:–—-]$/u.test(a.text) ||
      ((close || larger) && !isProse(b)) ||
      isLeftOver(draft, a, b)
    const clause =
      /^\p{Ll}/u.test(b.text) &&
      isDisplay(a, draft.context) &&
      isDisplay(b, draft.context) &&
      !/[.!?:]$/.test(a.text) &&
      !isProse(b)
    if (!(((alike || larger) && goesOn) || clause)) break
  }
  return last
}

/**
 * The last words of a headline on the next row of a dump, which had no room for them at the headline's size: few, and much
 * shorter than the row above.
 */
function isLeftOver({ context }: Draft, a: ParagraphBlock, b: ParagraphBlock): boolean {
  const [above, below] = [a.lines.at(-1)!.text, b.text]
  return (
    context.body.size === 1 &&
    b.lines.length === 1 &&
    b.spaceAbove < 0.3 &&
    wordCount(below) <= leftOverWords &&
    above.length >= fullRow &&
    below.length < leftOverShare * above.length &&
    !endsSentence(above) &&
    !/[:：]$/u.test(below) &&
    !isMostlyDate(below, context.languages)
  )
}

/**
 * Whether the file's own title, or a page title that the layout has told from the text, says all the lines `from` to `to`
 * in one breath. Two lines of a dump are a headline and its second line, or a headline and its deck; only this tells.
 */
function witnessed(draft: Draft, from: number, to: number): boolean {
  const lines = draft.blocks.slice(from, to)
  if (!lines.every((b, k) => b.type === 'paragraph' && draft.isFree(from + k) && !isProse(b))) return false
  const own = fold(lines.map((b) => (b as ParagraphBlock).text).join(''))
  if (own.length < 12) return false
  return [draft.context.info.title ?? '', ...titles(draft)].some((title) => fold(title).startsWith(own))
}

function titles(draft: Draft): string[] {
  return draft.blocks.flatMap((block) =>
    block.type === 'furniture' && block.page === 1 && block.text.length > 20 ? [block.text] : [],
  )
}
