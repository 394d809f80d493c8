import type { Block, ParagraphBlock, Style } from '../layout/block.ts'
import { width } from '../layout/box.ts'
import { styleLevels } from './heading-levels.ts'
import { isMostlyDate } from './mostly-date.ts'
import { isPersonName } from './people.ts'
import { endsSentence, isProse, looksLikeAddress, tagDepth, wordCount } from './prose.ts'
import { isPullQuote } from './pull-quote.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Lines of a paragraph that has no stop in it, a list of names. */
const fewestLines = 3

/** Headings inside the body: set off by their type, or by white where there is no type to tell. */
export const subhead: Recognizer = {
  name: 'subhead',
  recognize(draft) {
    const found: Array<{ i: number; block: ParagraphBlock; because: string }> = []
    const free = draft.blocks.flatMap((block, i) =>
      block.type === 'paragraph' && draft.isFree(i) ? [{ i, block }] : [],
    )
    for (const { i, block } of free) {
      const because = canHead(draft, block) ? headingEvidence(draft, i, block) : undefined
      if (because) found.push({ i, block, because })
    }
    const sure = [...found]
    for (const { i, block } of free) {
      if (sure.some((one) => one.block === block) || !canHead(draft, block)) continue
      if (isSister(draft, i, block, sure)) found.push({ i, block, because: 'set like the other headings' })
      else if (isNumbered(draft, i, block, free)) found.push({ i, block, because: 'numbered, on a line of its own' })
    }
    found.sort((a, b) => a.i - b.i)
    const levels = styleLevels(found.map((f) => f.block))
    for (const { i, block, because } of found) {
      draft.claim(i, i + 1, { role: 'subhead', text: block.text, depth: levels(block), because })
    }
  },
}

/** No heading is an address, a date, a row of signs, a pull quote or longer than a sentence. */
function canHead(draft: Draft, block: ParagraphBlock): boolean {
  const { text } = block
  const words = wordCount(text)
  if (words > 24 || words < 1 || !/\p{L}/u.test(text)) return false
  if (/\S@[^\s@]+\.\S|https?:|^www\./.test(text) || /^[+*=~#_]{2}/u.test(text)) return false
  return !isMostlyDate(text, draft.context.languages) && !isPullQuote(block, draft.context.body)
}

function headingEvidence(draft: Draft, i: number, block: ParagraphBlock): string | undefined {
  const { body } = draft.context
  const { text, style } = block
  const words = wordCount(text)
  const next = following(draft, i)
  if (!next)
    return /[:：]$/.test(text) && style.bold && style.size > 1.2 * body.size ? 'large, over pictures' : undefined
  const depth = tagDepth(block)
  if (depth) return `tagged as heading ${depth}`
  if (block.sign) return `behind ${block.sign}`
  if (isBracketed(text) && draft.blocks.slice(0, i).some((above) => above.type === 'list' || isProse(above)))
    return 'between brackets'
  const larger = style.size > 1.08 * body.size
  const bold = style.bold && !body.bold
  const leads = next.type !== 'paragraph' || isProse(next) || (/[:：]$/.test(next.text) && !next.style.bold)
  // A heading may be a sentence with its full stop, where its type is not the text's: "Summary and Outlook."
  if (endsSentence(text) && !/[?!]$/.test(text)) {
    const plainBelow = next.type !== 'paragraph' || next.style.size < style.size || (bold && !next.style.bold)
    const heads =
      words <= (bold && block.lines.length === 1 ? 12 : 9)
        ? larger || bold
        : words <= 14 && style.size > 1.2 * body.size
    return heads && plainBelow && (leads || next.type === 'paragraph') && (leads || larger)
      ? 'set apart, over running text'
      : undefined
  }
  if (/[,;]$/.test(text)) return undefined
  if (larger) return `size ${style.size.toFixed(1)} against body ${body.size.toFixed(1)}`
  if (bold) return /[:：]$/.test(text) && next.type === 'list' && words > 8 ? undefined : 'bold, on a line of its own'
  return byCase(draft, i, block, next, leads) ?? byLook(draft, i, block, next, leads) ?? byWhite(draft, i, block, next)
}

/** 〈 주요 내용 〉 on a line of its own, among text in such a script. */
const isBracketed = (text: string): boolean =>
  /^[<＜〈【［[].*[>＞〉】］\]]$/u.test(text) &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(text)

function byCase(draft: Draft, i: number, block: ParagraphBlock, next: Block, leads: boolean): string | undefined {
  const { text, style } = block
  const words = wordCount(text)
  const apart = block.spaceAbove > 0.5 || (i > 0 && block.lines.length === 1)
  const below =
    leads || (words >= 3 && next.type === 'paragraph' && !next.style.caps && draft.isFree(draft.blocks.indexOf(next)))
  return style.caps && apart && words <= 14 && below ? 'capitals, on a line of its own' : undefined
}

/** Of the text's own size and weight: told by colour, slant or a line under it, if the text is not set so too. */
function byLook(draft: Draft, i: number, block: ParagraphBlock, next: Block, leads: boolean): string | undefined {
  const { text, style } = block
  const words = wordCount(text)
  const { body } = draft.context
  // What is smaller than the text heads none of it: a caption, a note.
  if (style.size < 0.9 * body.size) return undefined
  const below: Partial<Style> = next.type === 'paragraph' ? next.style : body
  if (!(leads || opensList(draft, next)) || /[:：]\s*$/u.test(text)) return undefined
  if (style.color !== below.color && style.color !== body.color && block.lines.length <= 2 && words <= 14)
    return 'in a colour of its own'
  const own = words <= 10 && block.lines.length === 1 && block.spaceAbove > 0.3 && !/[:：]/u.test(text)
  const above = preceding(draft, i)
  // Over a list or table too, but not as one of several short lines: a signature, a byline, a legend.
  if (!own || (next.type !== 'paragraph' && above?.type === 'paragraph' && wordCount(above.text) < 10)) return undefined
  if (style.italic && !body.italic && !below.italic) return 'italic, on a line of its own'
  return style.underlined && !below.underlined ? 'underlined, on a line of its own' : undefined
}

/** "The farmers are asked to:" over a list. */
function opensList(draft: Draft, next: Block): boolean {
  const below = following(draft, draft.blocks.indexOf(next))
  return next.type === 'paragraph' && /[:：]\s*$/u.test(next.text) && below?.type === 'list'
}

/**
 * What has the very look of another heading (of two in plain type), no sentence, on a line of its own with white round it, is one: over a
 * list, over pictures, below "They include the following:".
 */
function isSister(
  draft: Draft,
  i: number,
  block: ParagraphBlock,
  found: ReadonlyArray<{ i: number; block: ParagraphBlock }>,
): boolean {
  const { text, style, lines } = block
  const { body } = draft.context
  const plain =
    style.size <= 1.08 * body.size &&
    style.bold === body.bold &&
    style.italic === body.italic &&
    style.color === body.color &&
    !style.caps &&
    !style.underlined
  if (
    lines.length > 1 ||
    (endsSentence(text) && !/[!?？]$/u.test(text)) ||
    /[,;、]$/u.test(text) ||
    /[:：]\s/u.test(text) ||
    isPersonName(text)
  )
    return false
  if (
    found.length < 2 ||
    !draft.blocks.slice(0, i).some(isProse) ||
    (plain && (block.spaceAbove < 0.9 || /[:：]$/u.test(text)))
  )
    return false
  const next = following(draft, i)
  if (plain ? !isProse(next) : next?.type === 'paragraph' && !isProse(next) && lookAlike(next.style, style))
    return false
  const alike = found.filter(
    ({ block: { style: other, spaceAbove } }) =>
      lookAlike(other, style) && (!plain || (spaceAbove > 0.9 && body.size === 1)),
  )
  return alike.length >= (plain ? 2 : 1)
}

const lookAlike = (a: Style, b: Style): boolean =>
  Math.abs(a.size - b.size) < 0.02 * b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.caps === b.caps &&
  a.color === b.color &&
  a.underlined === b.underlined

/** 1. １． I. 一、 第一 A. with a few words behind them: a number, and the words without it. */
const numbered =
  /^(?:第[一二三四五六七八九十\d]+[章节節条]?\s?|[(（]?(?:[\d０-９]{1,2}|[IVX]{1,4}|[A-Z]|[一二三四五六七八九十]{1,3})[.．、)）])\s*(?=\p{L}|[«“「])/u

/** A short line with a number, where another paragraph has the next or the last number in the same writing. */
function isNumbered(
  draft: Draft,
  i: number,
  block: ParagraphBlock,
  free: ReadonlyArray<{ i: number; block: ParagraphBlock }>,
): boolean {
  const number = shortNumber(block)
  const next = following(draft, i)
  if (!number || !next || (next.type === 'paragraph' && (shortNumber(next) || !isProse(next)))) return false
  const signs = (text: string) => text.replace(/[\d０-９A-Z一二三四五六七八九十]+/gu, '#').trim()
  const alike = free.filter((one) => one.i !== i && signs(shortNumber(one.block) ?? '') === signs(number))
  return alike.some(({ block: other }) => shortNumber(other) !== number && Math.abs(other.box.x0 - block.box.x0) < 12)
}

function shortNumber({ text, lines }: ParagraphBlock): string | undefined {
  if (lines.length > 2 || wordCount(text) > 14 || /[.,;。、;]$/u.test(text)) return undefined
  return numbered.exec(text)?.[0]
}

/** A dump has no type: a short line between two blank ones, with running text, a list or a table under it. */
function byWhite(draft: Draft, i: number, block: ParagraphBlock, next: Block): string | undefined {
  const { text } = block
  if (block.lines.length > 1 || wordCount(text) > 12 || text.length > 80) return undefined
  if (draft.context.body.size !== 1 && !standsAlone(block, next)) return undefined
  if (/[:：,–—-]$/u.test(text) || !/^[\p{Lu}\p{Lo}\p{N}«“"¿¡(]/u.test(text) || /[:：]\s/u.test(text)) return undefined
  // "Ada Quill, director" over what she says; two capitalised words alone are as often a heading.
  const says = next.type === 'paragraph' && /^[„“"«»]/u.test(next.text)
  const [name = '', role] = text.split(/[,(–—]/u)
  if (((role !== undefined || says) && isPersonName(name)) || looksLikeAddress(text)) return undefined
  const above = preceding(draft, i)
  if (!above || !draft.isFree(draft.blocks.indexOf(next))) return undefined
  const running =
    isProse(next) ||
    (next.type === 'paragraph' &&
      (next.lines.length >= fewestLines ||
        (endsSentence(next.text) && wordCount(next.text) > 8 && (next.lines.length > 1 || next.text.length > 60))))
  if (next.type === 'paragraph' && !running && !opensList(draft, next)) return undefined
  const ended = above.type !== 'paragraph' || endsSentence(lastText(above))
  const white = block.spaceAbove > 0.9 && next.spaceAbove > 0.9 && !/[,:–—-]$/u.test(lastText(above))
  return ended || white ? 'a short line with running text under it' : undefined
}

/** In a PDF the same with white above and below, and a paragraph of several lines under it, twice as wide. */
const standsAlone = (block: ParagraphBlock, next: Block): boolean =>
  next.type === 'paragraph' &&
  next.lines.length > 1 &&
  block.align !== 'right' &&
  block.spaceAbove > 0.5 &&
  next.spaceAbove > 0.3 &&
  width(next.box) > 2 * width(block.box)

/** The next block that is text, whoever claims it. */
function following(draft: Draft, i: number): Block | undefined {
  return draft.blocks.slice(i + 1).find((b) => b.type !== 'furniture' && b.type !== 'caption' && b.type !== 'footnote')
}

function preceding(draft: Draft, i: number): Block | undefined {
  return draft.blocks.slice(0, i).findLast((b) => b.type !== 'furniture' && b.type !== 'caption')
}

function lastText(block: Block): string {
  if (block.type === 'list') return '.'
  // A row of dashes or tildes ends what stands over it.
  return 'text' in block && /[\p{L}\p{N}]/u.test(block.text) ? block.text : '.'
}
