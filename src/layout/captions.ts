import type { Page, Picture } from '../read/source.ts'
import type { CaptionBlock, Line } from './block.ts'
import { height, union, width } from './box.ts'
import { joinLines } from './join.ts'
import type { Measure } from './measure.ts'
import { textOf } from './spans.ts'
import { thresholds as t } from './thresholds.ts'

/**
 * Words right under a picture, no wider than it and smaller than the text (or in italics): they say what it shows, and
 * stand in nobody's sentence.
 */
export function findCaptions(
  page: Page,
  lines: readonly Line[],
  measure: Measure,
): { captions: CaptionBlock[]; rest: Line[] } {
  const captions: CaptionBlock[] = []
  const taken = new Set<Line>()
  const sorted = [...lines].sort((a, b) => a.top - b.top)
  for (const picture of page.pictures) {
    if (width(picture) < t.captionedLetters * measure.letter || height(picture) < 3 * measure.leading) continue
    const found: Line[] = []
    for (const line of sorted) {
      const last = found.at(-1)
      const gap = line.top - (last?.bottom ?? picture.bottom)
      if (taken.has(line) || gap < -0.5 * line.size) continue
      if (gap > (last ? 0.8 : 1.5) * measure.leading || found.length >= t.captionLines) break
      if (!under(line, picture, measure)) continue
      if (last && Math.abs(last.size - line.size) > t.sizeDifference * last.size) break
      found.push(line)
    }
    if (!found.length) continue
    for (const line of found) taken.add(line)
    captions.push(toCaption(found, measure))
  }
  return { captions, rest: lines.filter((line) => !taken.has(line)) }
}

function under(line: Line, picture: Picture, measure: Measure): boolean {
  const inside = line.x0 > picture.x0 - measure.letter && line.x1 < picture.x1 + measure.letter
  const small =
    line.size < t.captionSize * measure.size || (line.italic && line.size < 1.02 * measure.size && !measure.italic)
  return inside && small && !line.bold
}

function toCaption(lines: Line[], measure: Measure): CaptionBlock {
  const { spans } = joinLines(lines, measure)
  return {
    type: 'caption',
    page: lines[0]!.page,
    box: union(lines),
    column: 0,
    spaceAbove: 0,
    spaceBelow: 0,
    spans,
    text: textOf(spans),
    lines,
  }
}
