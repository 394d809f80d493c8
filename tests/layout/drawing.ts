import type { Block } from '../../src/layout/block.ts'
import { layOut } from '../../src/layout/index.ts'
import { rejoin, toPieces } from '../../src/layout/lines.ts'
import { type Measure, measure } from '../../src/layout/measure.ts'
import type { Fragment, Page, Source } from '../../src/read/source.ts'
import { dump } from './table-page.ts'

/** Where and how a drawing is set: `x`, `y` of its first baseline, in points. Letters are half as wide as high. */
export interface Setting extends Partial<Fragment> {
  x?: number
  y?: number
  leading?: number
  size?: number
}

/**
 * A drawing in characters → fragments of a PDF page. A column of the drawing is one letter, a row one line; three spaces
 * and more part fragments, an empty row leaves a line's white. `¹²³` stand raised and small.
 */
export function drawn(drawing: string, setting: Setting = {}): Fragment[] {
  const { x = 50, y = 60, size = 10, leading = 1.2 * size, ...style } = setting
  const letter = size / 2
  return rowsOf(drawing).flatMap((row, i) =>
    [...row.matchAll(/[¹²³]+ ?|[^\s¹²³]+(?: {1,2}[^\s¹²³]+)*/gu)].map((match): Fragment => {
      const raised = /^[¹²³]/u.test(match[0])
      const baseline = y + i * leading - (raised ? 0.35 * size : 0)
      const own = raised ? 0.6 * size : size
      const x0 = x + match.index * letter
      return {
        text: match[0].replace(/[¹²³]/gu, (digit) => String('¹²³'.indexOf(digit) + 1)),
        x0,
        x1: x0 + match[0].trimEnd().length * letter,
        top: baseline - 0.8 * own,
        bottom: baseline + 0.2 * own,
        baseline,
        size: own,
        bold: false,
        italic: false,
        ...style,
      }
    }),
  )
}

/** The rows of a template literal, without the first and last empty ones and the indent that all share. */
export function rowsOf(drawing: string): string[] {
  const rows = drawing
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
  const indent = Math.min(...rows.filter((r) => r.trim()).map((r) => /^ */.exec(r)![0].length))
  return rows.map((r) => r.slice(indent))
}

/** A4 in points. */
export function a4(fragments: Fragment[], more: Partial<Page> = {}): Page {
  return { number: 1, width: 595, height: 842, fragments, rules: [], shapes: [], pictures: [], ...more }
}

/** A text dump as the reader gives it. */
export const typed = (drawing: string): Page => dump(rowsOf(drawing).join('\n'))

export const source = (...pages: Page[]): Source => ({
  pages: pages.map((page, i) => ({ ...page, number: i + 1 })),
  info: {
    mediaType: pages[0]?.fragments[0]?.size === 1 ? 'text/plain' : 'application/pdf',
    sha256: '0',
    pages: pages.length,
  },
})

/** What the layout makes of the pages, one string for each block, items one by one. */
export const laidOut = (...pages: Page[]): string[] => layOut(source(...pages)).flatMap((block) => outline(block))

/** As a reader would name it: `- item`, `1. item`, `(page-number) 3`, `caption: …`, `[^1] note`, `| a | b |`; text bare. */
export function outline(block: Block, indent = ''): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => [
        `${indent}${item.marker || '-'} ${item.text}`,
        ...item.children.flatMap((child) => outline(child, `${indent}  `)),
      ])
    case 'table':
      return block.rows.map((row) => `| ${row.map((cell) => cell.map((s) => s.text).join('')).join(' | ')} |`)
    case 'furniture':
      return [`(${block.kind}) ${block.text}`]
    case 'caption':
      return [`caption: ${block.text}`]
    case 'footnote':
      return [`[^${block.id}] ${block.text}`]
    case 'verbatim':
      return [`verbatim: ${block.text}`]
    default:
      return [indent + block.text]
  }
}

/** A page's lines, put together as in one column, and what they measure. */
export function linesOf(page: Page): { lines: ReturnType<typeof toPieces>; measure: Measure } {
  const pieces = toPieces(page)
  const yardstick = measure(pieces)
  return { lines: rejoin(pieces, yardstick.letter), measure: yardstick }
}
