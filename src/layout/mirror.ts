import type { Box, Page, Source } from '../read/source.ts'
import type { Block, Line, Span } from './block.ts'

/*
 * A page written from right to left is laid out like its mirror image: its first column is the right one, its bullets
 * stand right of their items, its indents are measured from the right edge. So the page is turned over, laid out as any
 * other, and its blocks are turned back.
 *
 *        |   text of an item •|         |• meti na fo txet   |
 */

/** Whether most letters of the file are of a script written from right to left. */
export function isRightToLeft(source: Source): boolean {
  let rtl = 0
  let other = 0
  for (const page of source.pages) {
    for (const { text } of page.fragments) {
      rtl += text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
      other += text.match(/[\p{L}]/gu)?.length ?? 0
    }
  }
  return rtl > 0.5 * other
}

const turn = <B extends Box>(box: B, width: number): B => ({ ...box, x0: width - box.x1, x1: width - box.x0 })

export function mirrorPage(page: Page): Page {
  const all = <B extends Box>(boxes: readonly B[]) => boxes.map((box) => turn(box, page.width))
  return {
    ...page,
    fragments: all(page.fragments),
    rules: all(page.rules),
    shapes: all(page.shapes),
    pictures: all(page.pictures),
  }
}

/** Turns blocks back to where they stand on their pages. */
export function unmirror(blocks: readonly Block[], pages: readonly Page[]): Block[] {
  const width = new Map(pages.map((page) => [page.number, page.width]))
  const line = (l: Line): Line => ({
    ...turn(l, width.get(l.page) ?? 0),
    fragments: l.fragments.map((f) => turn(f, width.get(l.page) ?? 0)),
  })
  const back = (block: Block): Block => {
    const turned = { ...block, box: turn(block.box, width.get(block.page) ?? 0) }
    if (turned.type === 'list') {
      return {
        ...turned,
        items: turned.items.map((item) => ({
          ...withQuotes(item),
          lines: item.lines.map(line),
          children: item.children.map(back),
        })),
      }
    }
    const align = 'align' in turned && turned.type === 'paragraph' ? { align: turnAlign[turned.align] } : {}
    const quoted = turned.type === 'paragraph' ? withQuotes(turned) : turned
    return { ...quoted, ...align, lines: turned.lines.map(line) } as Block
  }
  return blocks.map(back)
}

/**
 * Quotation marks that come as they look on the page (»text« read from right to left) instead of as they are written: in
 * logical order the opening one is « in Arabic and Hebrew text as well.
 */
function turnQuotes(text: string): string {
  return text.replace(/[«»]/g, (mark) => (mark === '«' ? '»' : '«'))
}

/** Whether a text's first quotation mark is a closing one, and as many close as open. */
function quotesAreTurned(text: string): boolean {
  const marks = text.match(/[«»]/g) ?? []
  return marks[0] === '»' && marks.filter((m) => m === '«').length === marks.filter((m) => m === '»').length
}

function withQuotes<T extends { text: string; spans: Span[] }>(block: T): T {
  if (!quotesAreTurned(block.text)) return block
  return { ...block, text: turnQuotes(block.text), spans: block.spans.map((s) => ({ ...s, text: turnQuotes(s.text) })) }
}

const turnAlign = { left: 'right', right: 'left', center: 'center', justify: 'justify' } as const
