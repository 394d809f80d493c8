import type { Page } from '../read/source.ts'
import type { FurnitureBlock, Line } from './block.ts'
import { largest, middle } from './box.ts'
import { foot, noteMark, runningHead } from './imprints.ts'
import type { Measure } from './measure.ts'
import { pageNumbers } from './page-numbers.ts'
import { endsSentence } from './paragraph-words.ts'
import { thresholds as t } from './thresholds.ts'

/** What a line of furniture is, and why. */
export interface Furniture {
  kind: FurnitureBlock['kind']
  because: string
}

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
    pageNumbers(sorted, page, pages.length, found, measure)
    if (measure.size !== 1) {
      artifacts(sorted, page, found, measure)
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
  const heights = new Map<string, Placed[]>()
  for (const { page, lines } of pages) {
    const bottom = Math.max(largest(lines.map((l) => l.bottom)), 0)
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
        heights.set(key, [...(heights.get(key) ?? []), { line, page: page.number, distance }])
      }
    }
  }
  const headings = new Set(pages.flatMap(({ lines }) => headingsOfText(lines, measure)))
  const returning = [...heights].flatMap(([key, placed]) => {
    const all = placed.filter(({ line }) => !headings.has(line))
    return (measure.size === 1 ? [all] : atOneHeight(all, measure.leading)).flatMap((group) => {
      const on = new Set(group.map((g) => g.page)).size
      return on < 2 || on < t.repeatedShare * (pages.length - 1) ? [] : [{ key, group, on }]
    })
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

/**
 * A name alone on its line, right over running text that opens with it, heads that text: "Quillby Pumps plc" over "Quillby
 * Pumps has made pumps…" at the top of the second page, though the first page opens with the letterhead.
 */
function headingsOfText(lines: readonly Line[], measure: Measure): Line[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline)
  return sorted.filter((line, i) => {
    const below = sorted[i + 1]
    if (!below || line.text.length > t.runningLetters || below.text.length < t.runningLetters) return false
    if (below.baseline - line.baseline > t.headingLeadings * measure.leading || below.x0 > line.x1) return false
    const words = line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const opening = below.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const shared = words.findIndex((word, k) => word !== opening[k])
    return shared < 0 ? words.length > 0 : shared >= 2
  })
}

/** A line in the margin of its page, so far from the edge. */
interface Placed {
  line: Line
  page: number
  distance: number
}

/** A heading near the head of two pages is no running head: that stands where it stands. */
function atOneHeight(lines: readonly Placed[], leading: number): Placed[][] {
  const groups: Placed[][] = []
  for (const line of [...lines].sort((a, b) => a.distance - b.distance)) {
    const last = groups.at(-1)
    if (last && line.distance - last.at(-1)!.distance < leading) last.push(line)
    else groups.push([line])
  }
  return groups
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

/**
 * Heads and feet of a page that its file calls artifacts, beside text that it has tagged: the letterhead and the foot of a
 * word processor. Where no heading is tagged, what is set larger than all the text may be the headline; a year may date the
 * release, and whom to write to is no furniture, nor is a paragraph about the issuer.
 */
function artifacts(lines: readonly Line[], page: Page, found: Map<Line, Furniture>, measure: Measure): void {
  const letters = (of: readonly Line[]) => of.reduce((sum, line) => sum + line.text.length, 0)
  const tagged = lines.filter((line) => line.tag && line.tag.role !== 'Artifact')
  if (letters(tagged) < t.taggedShare * letters(lines)) return
  const headed = tagged.some((line) => /^(?:H\d?|Title)$/u.test(line.tag!.role))
  const largest = headed ? Number.POSITIVE_INFINITY : Math.max(...tagged.map((line) => line.size))
  const running = new Set(
    runningText(
      lines.filter((line) => line.tag?.role === 'Artifact'),
      measure,
    ),
  )
  for (const line of lines) {
    const head = middle(line) < t.artifactZone * page.height
    if (
      line.tag?.role !== 'Artifact' ||
      found.has(line) ||
      running.has(line) ||
      !(head || middle(line) > (1 - t.artifactZone) * page.height)
    )
      continue
    if (line.size > 1.05 * largest || /\S@\S|\b(?:19|20)\d\d\b/u.test(line.text)) continue
    found.set(line, { kind: head ? 'header' : 'footer', because: 'outside the text by the tags of the file' })
  }
}
