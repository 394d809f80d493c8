import type { Page } from '../read/source.ts'
import type { Line } from './block.ts'
import { middle } from './box.ts'
import type { Furniture } from './furniture.ts'
import type { Measure } from './measure.ts'
import { bareNumber } from './page-numbers.ts'
import { thresholds as t } from './thresholds.ts'

/** The mark that a note opens with. */
export const noteMark = /^(?:\d{1,2}[.)]?|[*†‡¹²³⁴⁵])\s?\p{L}/u

/**
 * The imprint at the foot of a page that has no second page to repeat it on: small, at the very bottom, set off from
 * the text by white or a rule, and saying what imprints say (an address of the web or the post, a number, a register).
 */
export function foot(sorted: readonly Line[], page: Page, measure: Measure, found: Map<Line, Furniture>): void {
  const left = sorted.filter((l) => !found.has(l) || found.get(l)!.kind === 'page-number')
  let start = left.length
  while (start > 0 && middle(left[start - 1]!) > (1 - t.marginZone) * page.height) start--
  // The foot begins at the widest white of the margin.
  const counted = left.slice(start).some((l) => found.has(l))
  while (
    start < left.length &&
    gapAbove(left, start) < (counted ? t.countedFootGapLines : t.footGapLines) * measure.leading &&
    !ruledAbove(left, start, page, measure)
  )
    start++
  const block = left.slice(start)
  if (!block.length || block.length > t.footLines || !left[start - 1]) return
  const small = block.every((l) => l.size < t.footSize * measure.size)
  const beside = (a: Line, b: Line) => a !== b && Math.abs(a.baseline - b.baseline) < 0.6 * measure.leading
  // A page number stands alone on its row or at the right end of it; a number with text behind it is a note's mark.
  const last = (l: Line) => block.every((other) => !beside(l, other) || other.x1 < l.x0)
  const numbered = block.some((l) => found.has(l) || (bareNumber.test(l.text) && l.text.length < 14 && last(l)))
  const row = block.filter((l) => l === block[0] || beside(l, block[0]!)).sort((a, b) => a.x0 - b.x0)
  const text = block.map((l) => l.text).join(' ')
  // An address of the web, a number of a register, a postcode, or parts set off by bars and dots.
  const imprint = /(?:www\.|https?:|@|\d[\d .-]{3,}\d|\s[|•·–]\s)/iu
  const note = noteMark.test(row.map((l) => l.text).join(' '))
  if (note || isProse(text) || !((small && imprint.test(text)) || numbered)) return
  for (const line of block) {
    // Whom to write to is no imprint, unless it ends with the page's number and the text says the address too.
    const address = /[^\s|<>()]+@[^\s|<>(),;]+/u.exec(line.text)?.[0]
    const last = /(?:^|[\s|·•–-])(\d{1,3})$/u.exec(line.text)?.[1]
    const said = address && sorted.some((other) => !block.includes(other) && other.text.includes(address))
    if (!line.text.includes('@') || (said && Number(last) === page.number))
      found.set(line, { kind: 'footer', because: 'at the foot, set off, with an imprint or the page number' })
  }
}

/** Several sentences with hardly a figure: what the issuer says of itself in small print. */
const isProse = (text: string): boolean =>
  (text.match(/\p{Ll}{2}[.!?](?=\s\p{Lu}|$)/gu)?.length ?? 0) > 1 &&
  (text.match(/\p{Nd}/gu)?.length ?? 0) < t.proseFigures * text.length

function gapAbove(lines: readonly Line[], i: number): number {
  const above = lines[i - 1]
  return above ? lines[i]!.top - above.bottom : Number.POSITIVE_INFINITY
}

/** A rule across the page, and some white. */
function ruledAbove(lines: readonly Line[], i: number, page: Page, measure: Measure): boolean {
  const [above, below] = [lines[i - 1], lines[i]!]
  if (!above || gapAbove(lines, i) < t.ruledGapLines * measure.leading) return false
  return page.rules.some(
    (r) =>
      r.direction === 'horizontal' &&
      r.top > above.bottom - 2 &&
      r.bottom < below.top + 4 &&
      r.x1 - r.x0 > 0.4 * page.width,
  )
}

/**
 * A running head on a page that has no second one to repeat it on: the first line of all, in the smallest type, apart
 * from the rest, its parts (an issuer, a title) set off by a dash or bar.
 */
export function runningHead(sorted: readonly Line[], page: Page, measure: Measure, found: Map<Line, Furniture>): void {
  const left = sorted.filter((l) => !found.has(l))
  const [first, second] = left
  if (!first || !second || left.length < 6) return
  const small =
    first.size < t.footSize * measure.size && left.every((l) => l.text.length < 8 || l.size > 0.9 * first.size)
  const apart = second.baseline - first.baseline > 1.5 * measure.leading && middle(first) < t.marginZone * page.height
  // It says again what the page says: a head that holds a label or date of its own is the release's head.
  const parts = first.text.split(/\s(?:[–—|/·•]|-)\s/u)
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const rest = fold(
    left
      .slice(1)
      .map((l) => l.text)
      .join(' '),
  )
  // Word by word: what it says again may stand on two lines, with other text beside them.
  const again = (part: string) => part.split(/\s+/u).every((word) => rest.includes(fold(word)))
  const said = parts.every((part) => fold(part).length > 2 && again(part))
  if (small && apart && parts.length > 1 && said && first.text.length < 90) {
    found.set(first, { kind: 'header', because: 'the first line, in the smallest type, set off, in parts' })
  }
}
