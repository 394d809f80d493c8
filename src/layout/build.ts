import type { Box } from '../read/source.ts'
import type { Alignment, Line, ParagraphBlock, Style } from './block.ts'
import { centre, largest, union, width } from './box.ts'
import { joinLines } from './join.ts'
import type { ItemBlock } from './lists.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import type { Group } from './seams.ts'
import { slice, textOf, trim } from './spans.ts'
import { thresholds as t } from './thresholds.ts'

/** A group of lines → a paragraph, or an item where it opens with a marker. */
export function toBlock(group: Group, measure: Measure, column: Box): ParagraphBlock | ItemBlock {
  const { lines, marker } = group
  const joined = joinLines(lines, measure)
  const offset = marker?.length ?? 0
  const spans = marker ? trim(slice(joined.spans, offset)) : joined.spans
  const block: ParagraphBlock = {
    type: 'paragraph',
    page: lines[0]!.page,
    box: union(lines),
    column: lines[0]!.column,
    spaceAbove: 0,
    spaceBelow: 0,
    spans,
    text: textOf(spans),
    lines,
    lineStarts: joined.starts.map((start) => Math.max(0, start - offset)),
    style: styleOf(lines, measure),
    align: alignmentOf(lines, column, measure),
    ...(lines[0]!.tag ? { tag: lines[0]!.tag } : {}),
    ...(lines[0]!.aside ? { aside: true } : {}),
    ...sizeByWidth(lines, measure),
  }
  if (marker?.kind === 'head') return { ...block, sign: marker.text }
  return marker ? { ...block, marker: marker as Marker } : block
}

/** Large type has few letters on a full line. A line is full where the next word would have made it longer than all. */
function sizeByWidth(lines: readonly Line[], { dense, slack }: Measure): { sizeByWidth?: number } {
  if (!dense?.column || slack <= 0.5 || lines.length < 2) return {}
  const { of, ofText } = dense.widths
  const widest = largest(lines.map(of))
  if (widest < t.headlineLetters) return {}
  const full = lines
    .slice(0, -1)
    .every((line, i) => of(line) + ofText(` ${/^\S*/.exec(lines[i + 1]!.text)![0]}`) >= widest)
  return full ? { sizeByWidth: dense.column / widest } : {}
}

/** The look of most of the letters. */
export function styleOf(lines: readonly Line[], measure: Measure): Style {
  const letters = (line: Line) => line.text.length
  const total = lines.reduce((sum, l) => sum + letters(l), 0) || 1
  const share = (is: (l: Line) => boolean) => lines.reduce((sum, l) => sum + (is(l) ? letters(l) : 0), 0) / total
  const main = lines.reduce((best, l) => (letters(l) > letters(best) ? l : best), lines[0]!)
  const text = lines.map((l) => l.text).join(' ')
  const count = (of: RegExp) => text.match(of)?.length ?? 0
  const [capitals, cased, all] = [count(/\p{Lu}/gu), count(/[\p{Lu}\p{Ll}]/gu), count(/\p{L}/gu)]
  return {
    size: main.size,
    bold: share((l) => l.bold) > 0.6 && !measure.bold,
    italic: share((l) => l.italic) > 0.6,
    ...(main.color ? { color: main.color } : {}),
    ...(share((l) => l.underlined === true) > 0.6 ? { underlined: true } : {}),
    // "NHM 汽船株式会社" is not set in capitals.
    caps: cased > 2 && capitals > 0.92 * cased && cased > 0.5 * all,
  }
}

/** How the lines stand in their column. */
function alignmentOf(lines: readonly Line[], column: Box, measure: Measure): Alignment {
  const edge = 1.5 * measure.letter
  const left = lines.every((l) => Math.abs(l.x0 - lines[0]!.x0) < edge)
  const right = lines.every((l) => Math.abs(l.x1 - lines[0]!.x1) < edge)
  const middle = lines.every((l) => Math.abs(centre(l) - centre(column)) < 2 * edge)
  const atLeft = Math.abs(lines[0]!.x0 - column.x0) < 2 * edge
  const atRight = Math.abs(lines[0]!.x1 - column.x1) < edge
  const narrow = lines.every((l) => width(l) < 0.9 * width(column))
  if (middle && narrow && !atLeft) return 'center'
  if (lines.length > 2 && left && lines.slice(0, -1).every((l) => Math.abs(l.x1 - lines[0]!.x1) < edge))
    return 'justify'
  if (right && atRight && !left && lines.length > 1) return 'right'
  if (lines.length === 1 && atRight && !atLeft && narrow) return 'right'
  return 'left'
}

/** White above and below each block, in lines of the body. */
export function setSpaces(
  blocks: ReadonlyArray<{ page: number; box: Box; spaceAbove: number; spaceBelow: number }>,
  measure: Measure,
): void {
  blocks.forEach((block, i) => {
    const previous = blocks[i - 1]
    const next = blocks[i + 1]
    const gap = (a: Box, b: Box) => Math.max(0, (b.top - a.bottom) / measure.leading)
    block.spaceAbove = previous && previous.page === block.page ? gap(previous.box, block.box) : 3
    block.spaceBelow = next && next.page === block.page ? gap(block.box, next.box) : 3
  })
}

export const isHeadingLike = (style: Style, measure: Measure): boolean =>
  style.size > (1 + 2 * t.sizeDifference) * measure.size || (style.bold && !measure.bold)
