import type { Block, ParagraphBlock } from './block.ts'
import type { ItemBlock } from './lists.ts'
import type { Measure } from './measure.ts'

/** Paragraphs in a row that end on a semicolon. */
const fewest = 2
/** Letters of an item at most; longer ones are the recitals of a decree. */
const longest = 400

/**
 * Items whose bullets left nothing in a dump: short paragraphs under each other that end on semicolons, and the last of
 * them on a full stop. What announces them ends on a colon, or is a heading.
 *
 *     The work in figures
 *     forty metres of granite and oak;
 *     nine million crowns;
 *     eleven years of waiting.
 */
export function semicolonItems(blocks: ReadonlyArray<Block | ItemBlock>, measure: Measure): Array<Block | ItemBlock> {
  if (measure.size !== 1) return [...blocks]
  const result = [...blocks]
  for (let start = 1; start < result.length; start++) {
    let end = start
    while (isOpenItem(result[end])) end++
    if (end - start < fewest || !announces(result[start - 1]!)) {
      start = end
      continue
    }
    const last = result[end]
    if (last && isPlain(last) && /[.!?。]$/u.test(last.text) && sameOpening(last, result[start] as ParagraphBlock))
      end++
    for (let i = start; i < end; i++) result[i] = asItem(result[i] as ParagraphBlock)
    start = end
  }
  return result
}

const isPlain = (block: Block | ItemBlock): block is ParagraphBlock =>
  block.type === 'paragraph' && !('marker' in block) && block.text.length <= longest && !/\S@\S/u.test(block.text)

const isOpenItem = (block: Block | ItemBlock | undefined): boolean =>
  block !== undefined && isPlain(block) && /[;；؛](?:\s\p{Ll}{1,4})?$/u.test(block.text)

function announces(block: Block | ItemBlock): boolean {
  return block.type === 'paragraph' && (/[:：]$/u.test(block.text) || !/[.!?;,。]["»”]?$/u.test(block.text))
}

/** Items begin alike: all small, or all with a capital or figure. */
const sameOpening = (a: ParagraphBlock, b: ParagraphBlock): boolean =>
  /^\p{Ll}/u.test(a.text) === /^\p{Ll}/u.test(b.text) || /^\d/.test(a.text)

function asItem(block: ParagraphBlock): ItemBlock {
  const { x0 } = block.box
  return { ...block, marker: { text: '', kind: 'tag', x0, contentX0: x0, length: 0 } }
}
