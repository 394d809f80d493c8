import { findDates } from '../languages/dates.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { ListBlock, ParagraphBlock } from '../layout/block.ts'
import { endsSentence, isDisplay, isProse, looksLikeAddress, tagDepth, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Evidence for a headline, in points; the sum decides between candidates. */
const points = {
  /** For each share of the body's size that it is larger, at most `sizeMost`. */
  size: 7,
  sizeMost: 7,
  bold: 1.5,
  caps: 0.4,
  centred: 0.6,
  titleTag: 3,
  headingTag: 1,
  /** The words of the PDF's own title. */
  metadata: 2,
  /** A headline is a clause or a sentence. */
  goodLength: 2.5,
  tooShort: -3,
  tooLong: -3,
  fullStop: -0.8,
  colon: -2.5,
  italic: -0.8,
  /** Right below the label, or first of all in a dump. */
  afterLabel: 1.2,
  rightFlush: -1,
  address: -6,
  salutation: -6,
  date: -2,
  /** The name of an organisation that has a boilerplate, and nothing else: a letterhead. */
  name: -5,
  /** Below a paragraph of running text. */
  belowProse: -4,
} as const

/** The headline among what stands over the first paragraph, and the deck that carries on from it. */
export const headline: Recognizer = {
  name: 'headline',
  recognize(draft) {
    const end = headEnd(draft)
    const candidates = []
    for (let i = 0; i < end; i++) {
      const block = draft.blocks[i]
      if (block?.type === 'paragraph' && draft.isFree(i)) candidates.push({ i, block, ...weigh(draft, i, block) })
    }
    const ranked = [...candidates].sort((a, b) => b.score - a.score || a.i - b.i)
    const best = ranked[0] && ranked[0].score > 0 ? ranked[0] : sentence(draft, end)
    if (!best) return
    const second = ranked[1]
    const from = headlineStart(draft, best.i)
    const last = headlineEnd(draft, best.i, end)
    const parts = draft.blocks.slice(from, last) as ParagraphBlock[]
    draft.claim(from, last, {
      role: 'headline',
      text: parts.map((p) => p.text).join(' '),
      because: best.because,
      ...(second && best.score - second.score < 0.7 && second.score > 1 ? { confidence: 0.5 } : {}),
    })
    decks(draft, from, last, end)
  },
}

/**
 * A headline that is a sentence with its full stop, in a dump where nothing sets it off: the first text of all, shorter
 * than the paragraphs that follow.
 */
function sentence(draft: Draft, end: number): { i: number; score: number; because: string } | undefined {
  const block = draft.blocks[end]
  const next = draft.blocks[end + 1]
  if (
    block?.type !== 'paragraph' ||
    !draft.isFree(end) ||
    !isProse(block) ||
    !isProse(next) ||
    next?.type !== 'paragraph'
  )
    return undefined
  const one = !/[.!?]["”»]?\s+\p{Lu}/u.test(block.text)
  const shorter = wordCount(block.text) <= 36 && next.text.length > 1.5 * block.text.length
  return one && shorter ? { i: end, score: 1, because: 'a single sentence over longer paragraphs' } : undefined
}

/** Index of the first block of the body: the lede, or the first running text in the body's own style. */
export function headEnd(draft: Draft): number {
  const { blocks } = draft
  const lede = blocks.findIndex((_, i) => draft.sectionAt(i)?.role === 'lede')
  const line = blocks.findIndex((_, i) => draft.sectionAt(i)?.role === 'dateline')
  for (let i = 0; i < blocks.length; i++) {
    if (i === lede) return i
    const block = blocks[i]!
    if (!draft.isFree(i) || block.type !== 'paragraph' || !isProse(block)) continue
    const words = wordCount(block.text)
    // Set otherwise than the body it is a headline or a deck, however much it looks like a sentence.
    if (words <= longestDeck && setApart(block, draft)) continue
    // In the body's own type, with a dateline still to come: a deck.
    const near = (lede > i && lede - i <= 2) || (line > i && line - i <= 2)
    if (words <= longestDeck && near && i > 0) continue
    return i
  }
  return Math.min(blocks.length, 12)
}

/** Words of a headline or deck at most. */
const longestDeck = 70

function setApart(block: ParagraphBlock, draft: Draft): boolean {
  const { body } = draft.context
  const { style } = block
  const size = Math.abs(style.size - body.size) > 0.06 * body.size
  return (
    size ||
    (style.bold && !body.bold) ||
    style.italic ||
    style.caps ||
    (block.align === 'center' && block.lines.length > 1)
  )
}

function weigh(draft: Draft, i: number, block: ParagraphBlock): { score: number; because: string } {
  const { body, languages, info } = draft.context
  const { style, text } = block
  const words = wordCount(text)
  const evidence: Array<[number, string]> = []
  const add = (value: number, say: string) => value !== 0 && evidence.push([value, say])
  const ratio = style.size / body.size - 1
  add(
    Math.max(-2, Math.min(points.sizeMost, points.size * ratio)),
    `size ${style.size.toFixed(1)} against body ${body.size.toFixed(1)}`,
  )
  if (style.bold && !body.bold) add(points.bold, 'bold')
  if (style.caps) add(points.caps, 'capitals')
  if (block.align === 'center') add(points.centred, 'centred')
  if (block.align === 'right' && block.lines.length === 1) add(points.rightFlush, 'flush right')
  const depth = tagDepth(block)
  if (depth) add(depth === 1 ? points.titleTag : points.headingTag, `tagged as heading ${depth}`)
  if (info.title && sameWords(info.title, text)) add(points.metadata, 'the file’s own title')
  if (words >= 4 && words <= 32) add(points.goodLength, `${words} words`)
  else if (words < 3) add(points.tooShort, 'too short')
  else if (words > 45) add(points.tooLong, 'too long')
  if (endsSentence(text) && !/[!?]$/.test(text)) add(points.fullStop, 'ends with a full stop')
  if (/[:：]$/.test(text)) add(points.colon, 'ends with a colon')
  if (style.italic) add(points.italic, 'italic')
  if (looksLikeAddress(text)) add(points.address, 'an address')
  if (findPhrase(text, languages, (l) => l.salutation, 'start')) add(points.salutation, 'a salutation')
  const dates = findDates(text, languages)
  if (dates.length && dates[0]!.end - dates[0]!.start > 0.5 * text.length) add(points.date, 'mostly a date')
  if (isAboutName(draft, text)) add(points.name, 'only the name of the issuer')
  const above = draft.blocks.slice(0, i)
  if (above.some((b, k) => isProse(b) && (draft.isFree(k) || draft.sectionAt(k)?.role === 'body')))
    add(points.belowProse, 'below running text')
  const previous = lastClaimed(draft, i)
  if (previous === 'kicker' || previous === 'immediate-release' || previous === 'dateline' || previous === 'embargo')
    add(points.afterLabel, `after the ${previous}`)
  if (isLetterhead(draft, i, text)) add(points.name, 'a name that the text repeats')
  const score = evidence.reduce((sum, [value]) => sum + value, 0)
  return {
    score,
    because:
      evidence
        .filter(([v]) => v > 0)
        .map(([, say]) => say)
        .join(', ') || 'nothing better',
  }
}

/** The role of the block just above, letterhead lines passed over. */
function lastClaimed(draft: Draft, i: number): string | undefined {
  const above = draft.sectionAt(i - 1)
  return above?.role
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function sameWords(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return y.length > 8 && (x.includes(y) || (y.includes(x) && x.length > 0.6 * y.length))
}

function isAboutName(draft: Draft, text: string): boolean {
  const own = fold(text)
  for (let i = 0; i < draft.blocks.length; i++) {
    const section = draft.sectionAt(i)
    if (
      section?.role === 'boilerplate' &&
      section.name &&
      (fold(section.name) === own || own === fold(section.heading?.text ?? ''))
    )
      return true
  }
  return false
}

/** The issuer's name at the head: the text below says it again and again, word for word. */
function isLetterhead(draft: Draft, i: number, text: string): boolean {
  if (wordCount(text) > 9) return false
  const own = fold(text.replace(/\s*[/|–—-]\s*\p{L}+$/u, ''))
  if (own.length < 4) return false
  const again = draft.blocks.filter(
    (b, k) => k > i && 'text' in b && b.text.length > 1.5 * text.length && fold(b.text).includes(own),
  ).length
  return again >= 2
}

/** "Statement by the Governor:" and what it is about on the next line are one headline. */
function headlineStart(draft: Draft, from: number): number {
  const above = draft.blocks[from - 1]
  const own = draft.blocks[from] as ParagraphBlock
  if (above?.type !== 'paragraph' || !draft.isFree(from - 1) || isProse(above)) return from
  const opens = /[:：]$/u.test(above.text) && wordCount(above.text) >= 2 && above.style.size >= 0.9 * own.style.size
  return opens ? from - 1 : from
}

/** A headline in several blocks: the same type, close together, and the sentence plainly goes on. */
function headlineEnd(draft: Draft, from: number, end: number): number {
  let last = from + 1
  for (; last < end && draft.isFree(last); last++) {
    const a = draft.blocks[last - 1]!
    const b = draft.blocks[last]!
    if (a.type !== 'paragraph' || b.type !== 'paragraph') break
    const alike =
      Math.abs(a.style.size - b.style.size) < 0.02 * a.style.size &&
      a.style.bold === b.style.bold &&
      a.style.color === b.style.color &&
      a.style.italic === b.style.italic
    // Lines of a headline are broken for balance, not for want of room: what stands close under it in the very same type
    // is still the headline. A deck is set otherwise, or apart.
    const close =
      draft.context.body.size !== 1 && b.spaceAbove < 0.6 && a.style.caps === b.style.caps && !/[.!?:]$/.test(a.text)
    const goesOn = /^\p{Ll}/u.test(b.text) || /[,:–—-]$/u.test(a.text) || (close && !isProse(b))
    const clause =
      /^\p{Ll}/u.test(b.text) &&
      isDisplay(a, draft.context) &&
      isDisplay(b, draft.context) &&
      !/[.!?:]$/.test(a.text) &&
      !isProse(b)
    if (!((alike && goesOn) || clause) || looksLikeAddress(b.text)) break
  }
  return last
}

/** Decks: under the headline, or right over it, up to the first paragraph. */
function decks(draft: Draft, from: number, last: number, end: number): void {
  const title = draft.blocks[from] as ParagraphBlock
  let gap = false
  for (let i = last; i < Math.min(end, last + 6); i++) {
    const block = draft.blocks[i]!
    if (!draft.isFree(i)) {
      gap = true
      continue
    }
    if (block.type === 'list' && block.items.length <= 6 && i + 1 <= end && isDeckList(block, draft, i, end)) {
      draft.claim(i, i + 1, {
        role: 'subheadline',
        text: block.items.map((item) => item.text).join(' '),
        because: 'a list between headline and lede',
      })
      continue
    }
    if (block.type !== 'paragraph' || !isDeck(draft, block, title)) {
      if (block.type !== 'paragraph') break
      continue
    }
    draft.claim(i, i + 1, {
      role: 'subheadline',
      text: block.text,
      because: gap ? 'between headline and lede' : 'under the headline',
    })
  }
  // Over the headline, with a label or a contact box between them at most.
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (!draft.isFree(i)) continue
    const above = draft.blocks[i]!
    if (above.type === 'paragraph' && isDeck(draft, above, title) && overTitle(above, title, draft)) {
      draft.claim(i, i + 1, { role: 'subheadline', text: above.text, because: 'over the headline' })
    }
    break
  }
}

function overTitle(above: ParagraphBlock, title: ParagraphBlock, draft: Draft): boolean {
  const { body } = draft.context
  const words = wordCount(above.text)
  const set =
    above.style.italic || above.style.bold || above.style.size > 1.04 * body.size || above.align === title.align
  return (
    words >= 4 && set && (above.align !== 'right' || title.align === 'right') && !isLetterhead(draft, 0, above.text)
  )
}

function isDeck(draft: Draft, block: ParagraphBlock, title: ParagraphBlock): boolean {
  const { languages } = draft.context
  const words = wordCount(block.text)
  if (words < 3 || words > 80) return false
  if (looksLikeAddress(block.text) || findPhrase(block.text, languages, (l) => l.salutation, 'start')) return false
  if (block.style.size > 1.01 * title.style.size && title.style.size > draft.context.body.size) return false
  return !/[:：]$/.test(block.text)
}

/** Key points before the dateline: they belong to the head when the lede follows right after. */
function isDeckList(list: ListBlock, draft: Draft, i: number, end: number): boolean {
  if (i + 1 !== end && draft.isFree(i + 1) && draft.blocks[i + 1]?.type !== 'paragraph') return false
  return list.items.every((item) => wordCount(item.text) <= 45 && item.children.length === 0) && end - i <= 3
}
