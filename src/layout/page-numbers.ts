import { languages } from '../languages/index.ts'
import { matchWhole } from '../languages/phrases.ts'
import type { Page } from '../read/source.ts'
import type { Line } from './block.ts'
import { middle } from './box.ts'
import type { Furniture } from './furniture.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

const pageWords = languages.flatMap((l) => l.pageNumbers)
const turnWords = languages.flatMap((l) => l.continuations)
export const bareNumber =
  /^[-–—([|~•·/\s]*(?:[A-Za-zÀ-ÿ.]{0,7}\s?)?\d{1,3}(?:\s*(?:\/|\||\()\s*\d{1,3}\)?)?[-–—)\]|~•·/\s]*$/u

/** A page turn in signs: …/… */
const turnSign = /^(?:…|\.{3})\s?\/\s?(?:…|\.{3})$/u
/** -30-, which ends a release. */
const thirty = /^[-–—]\s?30\s?[-–—]$/u
/** Page numbers and page turns as the first or last thing on a page. */
export function pageNumbers(
  sorted: readonly Line[],
  page: Page,
  pages: number,
  found: Map<Line, Furniture>,
  measure: Measure,
): void {
  for (const line of sorted) {
    const zone = middle(line) < t.marginZone * page.height || middle(line) > (1 - t.marginZone) * page.height
    if (zone && measure.size !== 1 && countsPages(line.text, page.number, pages))
      found.set(line, { kind: 'page-number', because: `page ${page.number} of ${pages}` })
  }
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

/** "2/2", "Page 1 sur 3", "(2 | 3)" on the second page of three: the very numbers of the page and of all pages. */
function countsPages(text: string, page: number, pages: number): boolean {
  const counts = /^\P{Nd}{0,10}(\d{1,3})\s?(?:\/|\||\p{L}{1,6})\s?(\d{1,3})\P{Nd}{0,3}$/u.exec(text)
  return pages > 1 && Number(counts?.[1]) === page && Number(counts?.[2]) === pages
}

/** White around a line: nothing on its height, and more than usual between it and its neighbours. */
function alone(line: Line, sorted: readonly Line[], measure: Measure): boolean {
  return sorted.every((l) => l === line || Math.abs(l.baseline - line.baseline) > 1.5 * measure.leading)
}
