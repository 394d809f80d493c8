import type { BlockContent } from 'mdast'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { lineByLine, type State, toFlow } from './blocks.ts'

/** The lines of a contact section as printed: each address one paragraph, its lines under each other. */
export function contactLines(blocks: readonly Block[], state: State): BlockContent[] {
  return underEachOther(blocks).flatMap((block) =>
    block.type === 'paragraph' ? lineByLine(block, state) : toFlow(block, state),
  )
}

/** White between two lines of one address at most, in lines of the body. */
const addressGap = 0.45

/** Name, desk, number: lines of one address that the layout has taken for paragraphs of one line are put together. */
function underEachOther(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.type === 'paragraph' && block.type === 'paragraph' && isNext(last, block)) {
      const start = last.text.length + 1
      joined[joined.length - 1] = {
        ...last,
        spans: [...last.spans, { text: ' ' }, ...block.spans],
        text: `${last.text} ${block.text}`,
        lines: [...last.lines, ...block.lines],
        lineStarts: [...last.lineStarts, ...block.lineStarts.map((at) => at + start)],
      }
    } else joined.push(block)
  }
  return joined
}

function isNext(above: ParagraphBlock, below: ParagraphBlock): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]]
  if (!last || !first || last.page !== first.page || last.column !== first.column) return false
  if (first.top <= last.top || /[.!?]$/.test(above.text)) return false
  return below.spaceAbove < addressGap || isLooselySet(above, below)
}

/** Lines of one address with a paragraph's white between them: name, title, house, numbers, up to the next name. */
function isLooselySet(above: ParagraphBlock, below: ParagraphBlock): boolean {
  const line = above.lines.at(-1)!.text
  // "press@muster.de ; Tel. 030 12345 ;" goes on, however long.
  if (/[;,]$/.test(line) && below.lines.length === 1 && below.spaceAbove < looseGap) return true
  const isShort = line.length <= shortLine && below.lines.length === 1 && below.text.length <= shortLine
  return isShort && below.spaceAbove < looseGap && !/[:：]$/u.test(line) && (!hasDetail(line) || hasDetail(below.text))
}

/** Letters of a line that names somebody or says where to reach her. */
const shortLine = 60

/** White between loosely set lines of one address at most, in lines of the body. */
const looseGap = 1.3

const hasDetail = (text: string): boolean => /\S@\S|www\.|https?:|(?:\d[\s./()-]?){6}/u.test(text)
