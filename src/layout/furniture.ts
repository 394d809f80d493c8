import { languages } from '../languages/index.ts'
import { matchWhole } from '../languages/phrases.ts'
import type { Page } from '../read/source.ts'
import type { FurnitureBlock, Line } from './block.ts'
import { middle } from './box.ts'
import type { Measure } from './measure.ts'
import { endsSentence } from './paragraph-words.ts'
import { thresholds as t } from './thresholds.ts'

/** What a line of furniture is, and why. */
export interface Furniture {
  kind: FurnitureBlock['kind']
  because: string
}

const pageWords = languages.flatMap((l) => l.pageNumbers)
const turnWords = languages.flatMap((l) => l.continuations)
const bareNumber = /^[-–—([|~•·/\s]*(?:[A-Za-zÀ-ÿ.]{0,7}\s?)?\d{1,3}(?:\s*(?:\/|\||\()\s*\d{1,3}\)?)?[-–—)\]|~•·/\s]*$/u

/** A page turn in signs: …/… */
const turnSign = /^(?:…|\.{3})\s?\/\s?(?:…|\.{3})$/u
/** -30-, which ends a release. */
const thirty = /^[-–—]\s?30\s?[-–—]$/u
/** The mark that a note opens with. */
const noteMark = /^(?:\d{1,2}[.)]?|[*†‡¹²³⁴⁵])\s?\p{L}/u

/** Digits alike, so that "Page 1 of 3" and "Page 2 of 3" are one line that returns. */
const pattern = (line: Line) => line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * Finds running heads and feet, page numbers and page turns: lines at the head or foot of their page that return at
 * the same height, or that say what they are. Never a line because of its place alone.
 */
export function findFurniture(
  pages: ReadonlyArray<{ page: Page; lines: readonly Line[] }>,
  measure: Measure,
): Map<Line, Furniture> {
  const found = new Map<Line, Furniture>()
  repeated(pages, measure, found)
  for (const { page, lines } of pages) {
    clutter(lines, found)
    const sorted = [...lines].sort((a, b) => a.baseline - b.baseline)
    pageNumbers(sorted, page, found, measure)
    if (measure.size !== 1) {
      foot(sorted, page, measure, found)
      runningHead(sorted, page, measure, found)
    }
  }
  return found
}

/** Lines that the reader marked as outside the text: artifacts that stand in the margins, envelopes of dumps. */
function clutter(lines: readonly Line[], found: Map<Line, Furniture>): void {
  for (const line of lines) {
    if (line.tag?.role === 'Artifact' && line.size === 1)
      found.set(line, { kind: 'clutter', because: 'envelope of the dump, not its text' })
  }
}

/** Lines that return on most pages at the same height from the top or the bottom. */
function repeated(
  pages: ReadonlyArray<{ page: Page; lines: readonly Line[] }>,
  measure: Measure,
  found: Map<Line, Furniture>,
): void {
  if (pages.length < 2) return
  const heights = new Map<string, Array<{ line: Line; page: number }>>()
  for (const { page, lines } of pages) {
    const bottom = Math.max(...lines.map((l) => l.bottom), 0)
    for (const line of lines) {
      // The same note may stand on every page; it belongs to its marks.
      if (line.size < t.noteSize * measure.size && noteMark.test(line.text)) continue
      // A text dump's pages have no fixed height: rows count from the top, and from the last row.
      const fromTop = measure.size === 1 ? line.top : middle(line)
      const fromEnd = measure.size === 1 ? bottom - line.bottom : page.height - middle(line)
      const zone = measure.size === 1 ? 6 : t.marginZone * 1.6 * page.height
      for (const [side, distance] of [
        ['header', fromTop],
        ['footer', fromEnd],
      ] as const) {
        if (distance > zone) continue
        const key = `${side} ${pattern(line)}`
        heights.set(key, [...(heights.get(key) ?? []), { line, page: page.number }])
      }
    }
  }
  const returning = [...heights].flatMap(([key, group]) => {
    const on = new Set(group.map((g) => g.page)).size
    return on < 2 || on < t.repeatedShare * (pages.length - 1) ? [] : [{ key, group, on }]
  })
  const again = new Set(returning.flatMap(({ group }) => group.map(({ line }) => line)))
  const running = new Set(
    pages.flatMap(({ lines }) =>
      runningText(
        lines.filter((l) => again.has(l)),
        measure,
      ),
    ),
  )
  for (const { key, group, on } of returning) {
    const kind = key.startsWith('header') ? 'header' : 'footer'
    const last = Math.max(...group.map((g) => g.page))
    for (const { line, page } of group) {
      // A paragraph about the issuer at the foot of every page is read once; in a dump it ends each of several releases.
      if (running.has(line) && (measure.size === 1 || page === last)) continue
      if (!found.has(line)) found.set(line, { kind, because: `returns on ${on} of ${pages.length} pages` })
    }
  }
}

/** Lines of paragraphs: long ones, one right under the other. */
function runningText(lines: readonly Line[], measure: Measure): Line[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline)
  const long = (line: Line | undefined) => line !== undefined && line.text.length > t.runningLetters
  return sorted.filter((line, i) => {
    const beside = (other: Line | undefined) =>
      other !== undefined && Math.abs(other.baseline - line.baseline) < t.wideGapRatio * measure.leading
    const above = sorted[i - 1]
    const below = sorted[i + 1]
    return (
      (long(line) && ((long(above) && beside(above)) || (long(below) && beside(below)))) ||
      (long(above) && beside(above) && !endsSentence(above!.text))
    )
  })
}

/** Page numbers and page turns as the first or last thing on a page. */
function pageNumbers(sorted: readonly Line[], page: Page, found: Map<Line, Furniture>, measure: Measure): void {
  const left = sorted.filter((l) => !found.has(l))
  const candidates = [...left.slice(0, 2), ...left.slice(-3)]
  for (const line of candidates) {
    const last = left.at(-1) === line || left[0] === line
    const edge =
      measure.size === 1
        ? last
        : middle(line) < t.marginZone * page.height || middle(line) > (1 - t.marginZone) * page.height
    // Figures alone ("2001.", the end of a sentence or of a telephone number) say nothing of themselves.
    const worded = /\p{L}/u.test(line.text) && line.text.length < 40 && matchWhole(line.text, pageWords)
    const turns = line.text.length < 30 && (turnSign.test(line.text) || matchWhole(line.text, turnWords))
    const apart = measure.dense ? last : alone(line, left, measure)
    // Beside other parts of the same foot it still says which page it is.
    const rowApart =
      apart ||
      left.every(
        (l) =>
          Math.abs(l.baseline - line.baseline) < 0.3 * measure.leading ||
          Math.abs(l.baseline - line.baseline) > 1.5 * measure.leading,
      )
    if (worded && edge && rowApart) found.set(line, { kind: 'page-number', because: 'says which page it is' })
    else if (turns && last && apart)
      found.set(line, { kind: 'continuation', because: 'says that the text goes on overleaf' })
    else if (last && edge && apart && line.text.length < 14 && bareNumber.test(line.text) && !thirty.test(line.text)) {
      found.set(line, { kind: 'page-number', because: 'a number alone at the edge of the page' })
    }
  }
}

/** White around a line: nothing on its height, and more than usual between it and its neighbours. */
function alone(line: Line, sorted: readonly Line[], measure: Measure): boolean {
  return sorted.every((l) => l === line || Math.abs(l.baseline - line.baseline) > 1.5 * measure.leading)
}

/**
 * The imprint at the foot of a page that has no second page to repeat it on: small, at the very bottom, set off from
 * the text by white or a rule, and saying what imprints say (an address of the web or the post, a number, a register).
 */
function foot(sorted: readonly Line[], page: Page, measure: Measure, found: Map<Line, Furniture>): void {
  const left = sorted.filter((l) => !found.has(l) || found.get(l)!.kind === 'page-number')
  let start = left.length
  while (start > 0 && middle(left[start - 1]!) > (1 - t.marginZone) * page.height) start--
  // The foot begins at the widest white of the margin.
  while (
    start < left.length &&
    gapAbove(left, start) < t.footGapLines * measure.leading &&
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
  if (note || !((small && imprint.test(text)) || numbered)) return
  for (const line of block) {
    // Whom to write to is no imprint.
    if (!line.text.includes('@'))
      found.set(line, { kind: 'footer', because: 'at the foot, set off, with an imprint or the page number' })
  }
}

function gapAbove(lines: readonly Line[], i: number): number {
  const above = lines[i - 1]
  return above ? lines[i]!.top - above.bottom : Number.POSITIVE_INFINITY
}

/** A rule across the page, and a line's white. */
function ruledAbove(lines: readonly Line[], i: number, page: Page, measure: Measure): boolean {
  const [above, below] = [lines[i - 1], lines[i]!]
  if (!above || gapAbove(lines, i) < measure.leading) return false
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
function runningHead(sorted: readonly Line[], page: Page, measure: Measure, found: Map<Line, Furniture>): void {
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
