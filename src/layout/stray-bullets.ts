import type { Block, ParagraphBlock } from './block.ts'
import type { ItemBlock } from './lists.ts'
import type { Measure } from './measure.ts'

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
    if (isItem(block) && block.text === '') {
      stray.push(block)
      continue
    }
    const bullet = stray[0]
    if (bullet && isItem(block)) {
      // The last bullet of the run took the first text.
      result.push(block)
      if (block.marker.text !== bullet.marker.text) giveBack(stray, result)
    } else if (bullet && block.type === 'paragraph') {
      stray.shift()
      result.push({ ...block, marker: { ...bullet.marker, x0: block.box.x0, contentX0: block.box.x0, length: 0 } })
    } else {
      giveBack(stray, result)
      result.push(block)
    }
  }
  giveBack(stray, result)
  return result
}

const isItem = (block: Block | ItemBlock): block is ItemBlock => 'marker' in block && block.marker !== undefined

/** Bullets that no text was found for stay as they are printed. */
function giveBack(stray: ItemBlock[], result: Array<Block | ItemBlock>): void {
  for (const { marker, ...block } of stray.splice(0)) {
    const spans = [{ text: marker.text }]
    result.push({ ...block, spans, text: marker.text } as ParagraphBlock)
  }
}
