import type { Block, Line } from './block.ts'
import type { ItemBlock } from './lists.ts'
import type { Measure } from './measure.ts'
import { lineSpans, textOf, trim } from './spans.ts'

/**
 * Some tools write the bullets of a list first, one under the other, and then the texts. Each bullet that got no text is
 * that of one of the next paragraphs.
 *
 *     •
 *     •
 *     Forty metres of granite and oak
 *     Nine million crowns
 */
export function strayBullets(blocks: ReadonlyArray<Block | ItemBlock>, measure: Measure): Array<Block | ItemBlock> {
  if (measure.size !== 1) return [...blocks]
  const result: Array<Block | ItemBlock> = []
  const stray: ItemBlock[] = []
  for (const block of blocks) {
    if (isItem(block) && block.text === '' && /^(?:glyph|dash)$/u.test(block.marker.kind)) {
      stray.push(block)
      continue
    }
    const bullet = stray[0]
    if (bullet && isItem(block)) {
      // The last bullet of the run took the first text from the row below it; one with a text beside it is another's.
      const below = block.lines[0]!.text.length <= block.marker.length
      const [, ...rows] = block.lines
      if (below && block.marker.text === bullet.marker.text && rows.length === stray.length + 1 && rows.length > 1) {
        // All the texts, a row for each.
        stray.splice(0)
        result.push(...rows.map((line) => itemOf(block, line)))
        continue
      }
      if (block.marker.text !== bullet.marker.text || !below) result.push(...stray.splice(0))
      result.push(block)
    } else if (bullet && block.type === 'paragraph') {
      stray.shift()
      result.push({ ...block, marker: { ...bullet.marker, x0: block.box.x0, contentX0: block.box.x0, length: 0 } })
    } else {
      result.push(...stray.splice(0), block)
    }
  }
  return [...result, ...stray]
}

const isItem = (block: Block | ItemBlock): block is ItemBlock => 'marker' in block && block.marker !== undefined

/** One row of an item that holds several. */
function itemOf(block: ItemBlock, line: Line): ItemBlock {
  const spans = trim(lineSpans(line))
  return { ...block, spans, text: textOf(spans), lines: [line], lineStarts: [0], box: line }
}
