import type { VFile } from 'vfile'
import type { Block, Line } from '../layout/block.ts'
import type { Box } from '../read/source.ts'
import type { Stage } from './settings.ts'

/** What a stage made of a file, one thing a line, for a person who wonders why. */
export function inspect(file: VFile, stage: Stage): string {
  const sections = file.data.press?.sections ?? []
  const blocks = sections.flatMap((section) => section.blocks)
  const table: Record<Stage, () => string[]> = {
    lines: () => inPageOrder(blocks).map(line),
    blocks: () => blocks.flatMap((each) => block(each, 0)),
    press: () =>
      sections.flatMap((section) => {
        const doubt = section.confidence === undefined ? '' : ` (${Math.round(section.confidence * 100)} % sure)`
        return [`${section.role}${doubt}: ${section.because}`, ...section.blocks.flatMap((each) => block(each, 1))]
      }),
  }
  return table[stage]()
    .map((each) => `${each}\n`)
    .join('')
}

/** Place on the page: `p1 c0 [72 90 523 104]`. */
function place(page: number, column: number, box: Box): string {
  const numbers = [box.x0, box.top, box.x1, box.bottom].map((value) => Math.round(value * 10) / 10)
  return `p${page} c${column} [${numbers.join(' ')}]`
}

function line(each: Line): string {
  const style = [each.size.toFixed(1), each.bold && 'bold', each.italic && 'italic', each.color]
    .filter(Boolean)
    .join(' ')
  return `${place(each.page, each.column, each)} ${style} | ${each.text}`
}

function inPageOrder(blocks: Block[]): Line[] {
  const order = new Map(blocks.flatMap(linesOf).map((each, index) => [each, index]))
  return [...order.keys()].sort((a, b) => a.page - b.page || (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

/** Every line in a block, nested ones too. */
function linesOf(each: Block): Line[] {
  switch (each.type) {
    case 'list':
      return each.items.flatMap((item) => [...item.lines, ...item.children.flatMap(linesOf)])
    default:
      return each.lines
  }
}

function block(each: Block, depth: number): string[] {
  const indent = '  '.repeat(depth)
  const head = `${indent}${each.type} ${place(each.page, each.column, each.box)}`
  switch (each.type) {
    case 'list':
      return [
        head,
        ...each.items.flatMap((item) => [
          `${indent}  item | ${oneLine(item.text)}`,
          ...item.children.flatMap((child) => block(child, depth + 2)),
        ]),
      ]
    case 'table':
      return [
        head,
        ...each.rows.map(
          (row) => `${indent}  | ${row.map((cell) => cell.map((span) => span.text).join('')).join(' | ')}`,
        ),
      ]
    case 'paragraph': {
      const { size, bold, italic, caps } = each.style
      const style = [size.toFixed(1), bold && 'bold', italic && 'italic', caps && 'caps', each.align]
        .filter(Boolean)
        .join(' ')
      return [`${head} ${style} | ${oneLine(each.text)}`]
    }
    case 'furniture':
      return [`${head} ${each.kind}: ${each.because} | ${oneLine(each.text)}`]
    default:
      return [`${head} | ${oneLine(each.text)}`]
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
