import type { Box, Picture } from '../read/source.ts'
import type { Line } from './block.ts'
import { shared, union } from './box.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import { fitEvidence } from './paragraph-fit.ts'
import { gapEvidence, indentEvidence, styleEvidence } from './paragraph-geometry.ts'
import { weights as w } from './paragraph-weights.ts'
import { endsSentence, openEvidence, wordEvidence } from './paragraph-words.ts'
import { isGroup } from './tags.ts'
import { thresholds as t } from './thresholds.ts'

/** Lines that belong together, with the list marker that the first of them opens with. */
export interface Group {
  lines: Line[]
  marker?: Marker
  /** Evidence for the break before it: a sum far above the threshold is a sure one. */
  evidence: number
}

export interface Surroundings {
  measure: Measure
  markers: ReadonlyMap<Line, Marker>
  pictures: readonly Picture[]
  /** Whether the file's tags part its text as a reader would. */
  tagsAreGood: boolean
}

/** Lines of one column, from top to bottom → groups that are paragraphs, items or headings. */
export function paragraphs(lines: readonly Line[], around: Surroundings): Group[] {
  if (!lines.length) return []
  const column = { ...around, column: union(lines) }
  const groups: Group[] = []
  lines.forEach((line, i) => {
    const marker = around.markers.get(line)
    const evidence = i === 0 ? w.marker : breakEvidence(lines, i, groups.at(-1)!, column)
    if (evidence > t.newParagraph) groups.push({ lines: [line], evidence, ...(marker ? { marker } : {}) })
    else groups.at(-1)!.lines.push(line)
  })
  return groups
}

/** Evidence that line `i` opens a new paragraph: positive for, negative against; weights in units of "a clear sign". */
function breakEvidence(
  lines: readonly Line[],
  i: number,
  group: Group,
  around: Surroundings & { column: Box },
): number {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const { measure } = around
  if (around.markers.has(line) || noteSign.test(line.text)) return w.marker
  // A number or bullet alone on its line: the item's text follows.
  if (
    group.marker &&
    group.lines.length === 1 &&
    group.marker.length >= previous.text.length &&
    previous === group.lines[0]
  )
    return w.markerAlone
  if (measure.unwrapped)
    return /^\p{Ll}/u.test(line.text) && !endsSentence(previous.text) && line.baseline - previous.baseline < 1.5
      ? w.unwrappedGoesOn
      : w.unwrapped
  const tagged = around.tagsAreGood ? tagEvidence(previous, line) : 0
  const sameRow = shared(previous.top, previous.bottom, line.top, line.bottom) > 0.5 * (previous.bottom - previous.top)
  if (sameRow) return w.sameRow + tagged
  const display = isDisplay(previous, measure) && isDisplay(line, measure)
  return (
    tagged +
    gapEvidence(previous, line, group.lines, measure) +
    styleEvidence(previous, line) +
    fitEvidence(lines, i, group.lines, around, display) +
    indentEvidence(lines, i, group, measure.letter, around.markers) +
    wordEvidence(previous, line, display) +
    openEvidence(previous, group.lines.length, display)
  )
}

/** ※ opens a note of its own in East Asian releases, wherever it stands. */
const noteSign = /^※/u

/** Larger than the body, or bold in a document that is not: text that is set off. */
function isDisplay(line: Line, measure: Measure): boolean {
  return line.size > 1.12 * measure.size || (line.bold && !measure.bold)
}

function tagEvidence(previous: Line, line: Line): number {
  if (!previous.tag || !line.tag || isGroup(previous.tag.role) || isGroup(line.tag.role)) return 0
  return previous.tag.element === line.tag.element ? w.sameElement : w.otherElement
}
