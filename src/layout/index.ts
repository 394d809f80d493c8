import type { Source } from '../read/source.ts'
import type { Block } from './block.ts'

/** Source → blocks in reading order. (Placeholder while the stages are being built: one paragraph a fragment.) */
export function layOut(source: Source): Block[] {
  return source.pages.flatMap((page) =>
    page.fragments.map(
      (fragment): Block => ({
        type: 'paragraph',
        page: page.number,
        box: fragment,
        column: 0,
        spaceAbove: 1,
        spaceBelow: 1,
        spans: [{ text: fragment.text }],
        text: fragment.text,
        lines: [],
        lineStarts: [0],
        style: { size: fragment.size, bold: fragment.bold, italic: fragment.italic, caps: false },
        align: 'left',
      }),
    ),
  )
}
