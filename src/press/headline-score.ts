import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { fold } from './fold.ts'
import { labelOf } from './label-lines.ts'
import { isLetterhead } from './letterhead.ts'
import { isMostlyDate } from './mostly-date.ts'
import { isOrganization, isWideHouse } from './organizations.ts'
import { isPostalAddress } from './people.ts'
import { endsSentence, isProse, looksLikeAddress, tagDepth, wordCount } from './prose.ts'
import type { Draft } from './recognizer.ts'

/** Evidence for a headline, in points; the sum decides between candidates. */
const points = {
  /** For each share of the body's size that it is larger, at most `sizeMost`. */
  size: 7,
  sizeMost: 7,
  /** The same, where a dump's line lengths are all that tells. */
  widthMost: 5,
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
  date: -6,
  /** A page count, a footnote, a line between dashes (a deck in Japan). */
  pageNumber: -8,
  footnote: -8,
  betweenDashes: -2.5,
  /** '("Acme" or the "Group")' under a company's name. */
  brackets: -4,
  /** The name of an organisation that has a boilerplate, and nothing else: a letterhead. */
  name: -6.5,
  /** Says what kind of document it is, beside somebody's name. */
  label: -6,
  /** Below a paragraph of running text. */
  belowProse: -4,
} as const

/** Lines of a heading that are shorter by less are broken for balance. */
const clearlyLarger = 1.15

/** "Page 1 of 4", "총 4쪽(붙임 별도)"; a line that merely begins with a number ("21 new trams") is none. */
export function isPageNumber(text: string, languages: readonly Language[]): boolean {
  if (findPhrase(text, languages, (l) => l.pageNumbers, 'whole')) return true
  const start = findPhrase(text, languages, (l) => l.pageNumbers, 'start')
  return Boolean(start && /\p{L}/u.test(start.phrase.replace(/\{.\}/gu, '')) && wordCount(text.slice(start.end)) <= 3)
}

/** What speaks for and against a block as the headline. */
export function weigh(draft: Draft, i: number, block: ParagraphBlock): { score: number; because: string } {
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
  if (block.sizeByWidth !== undefined && block.sizeByWidth > clearlyLarger)
    add(Math.min(points.widthMost, points.size * (block.sizeByWidth - 1)), 'few letters to a line')
  if (style.bold && !body.bold) add(points.bold, 'bold')
  if (style.caps) add(points.caps, 'capitals')
  if (block.align === 'center') add(points.centred, 'centred')
  if (block.align === 'right' && block.lines.length === 1) add(points.rightFlush, 'flush right')
  const depth = tagDepth(block)
  if (depth) add(depth === 1 ? points.titleTag : points.headingTag, `tagged as heading ${depth}`)
  if (info.title && sameWords(info.title, text)) add(points.metadata, 'the file’s own title')
  if (words >= 4 && words <= 32) add(points.goodLength, `${words} words`)
  else if (isShortTitle(draft, i, text, words)) add(points.goodLength, 'right below the label')
  else if (words < 3) add(points.tooShort, 'too short')
  else if (words > 45) add(points.tooLong, 'too long')
  if (endsSentence(text) && !/[!?]$/.test(text)) add(points.fullStop, 'ends with a full stop')
  if (/[:：]$/.test(text)) add(points.colon, 'ends with a colon')
  if (style.italic) add(points.italic, 'italic')
  if (looksLikeAddress(text) || addressBelow(block) || holdsAddressLine(block)) add(points.address, 'an address')
  if (findPhrase(text, languages, (l) => l.salutation, 'start')) add(points.salutation, 'a salutation')
  if (isMostlyDate(text, languages)) add(points.date, 'mostly a date')
  const parts = text.split(/\s*[|/·–—]\s*/u)
  if (parts.some((part) => isPageNumber(part, languages))) add(points.pageNumber, 'a page number')
  if (/^[*※†‡]/u.test(text)) add(points.footnote, 'a footnote')
  if (/^[―—–～~-].*[―—–～~-]$/u.test(text)) add(points.betweenDashes, 'between dashes')
  if (/^\([^()]*\)$/u.test(text)) add(points.brackets, 'in brackets')
  if (parts.some((part) => part !== text && labelOf(part, languages)?.whole)) add(points.label, 'a label')
  if (isAboutName(draft, text) || isWideHouse(text)) add(points.name, 'only the name of the issuer')
  const above = draft.blocks.slice(0, i)
  const running = (b: Block) =>
    isProse(b) || (b.type === 'list' && b.items.some((item) => wordCount(item.text) > 12 && endsSentence(item.text)))
  if (above.some((b, k) => running(b) && (draft.isFree(k) || draft.sectionAt(k)?.role === 'body')))
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

/**
 * „Licht und Schatten“ right under the label of a dump, with a deck below: the exhibition's name is the headline. A
 * department there ("Büro des Oberbürgermeisters") joins no two things.
 */
function isShortTitle(draft: Draft, i: number, text: string, words: number): boolean {
  const { body, languages } = draft.context
  if (body.size !== 1 || words < 2 || lastClaimed(draft, i) !== 'kicker' || isOrganization(text)) return false
  const [next, after] = [draft.blocks[i + 1], draft.blocks[i + 2]]
  const free = next?.type === 'paragraph' && draft.isFree(i + 1) && !isProse(next) && wordCount(next.text) >= 4
  const joins = languages.flatMap((l) => l.place.and)
  const title = /[!?]$/u.test(text) || text.split(/\s+/u).some((word, k) => k > 0 && joins.includes(word))
  return free && after !== undefined && title && !findPhrase(text, languages, (l) => l.contactRoles, 'start')
}

/** A letterhead of two lines: the name, and "12 Quay Street, Norholm, OR 97001" under it. */
function addressBelow({ lines }: ParagraphBlock): boolean {
  const last = withoutYears(lines.at(-1)!.text)
  return lines.length > 1 && /,/u.test(last) && /\b\d{4,5}\b/u.test(last) && isPostalAddress(last)
}

/** "5, rue du Moulin", "Suite 210", on one of the lines of a dump that were taken for one text. */
const holdsAddressLine = ({ lines }: ParagraphBlock): boolean =>
  lines.some((line) => {
    const text = withoutYears(line.text)
    return (
      line.size === 1 && /^\d+[a-z]?[,\s]|\s\d+[a-z]?$/u.test(text) && wordCount(text) <= 8 && isPostalAddress(text)
    )
  })

/** A year is no house number. */
const withoutYears = (text: string): string => text.replace(/\b(?:19|20)\d\d\b/gu, '').trim()

/** The role of the block just above, letterhead lines passed over. */
function lastClaimed(draft: Draft, i: number): string | undefined {
  const above = draft.sectionAt(i - 1)
  return above?.role
}

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
