import type { Block, ListBlock, ParagraphBlock, Span } from '../../src/layout/block.ts'
import type { PressRelease, Section } from '../../src/press/release.ts'

const place = { page: 1, box: { x0: 0, top: 0, x1: 100, bottom: 10 }, column: 0, spaceAbove: 1, spaceBelow: 1 }

/** A paragraph of one style, or of spans. */
export function paragraph(content: string | Span[], lines: string[] = []): ParagraphBlock {
  const spans = typeof content === 'string' ? [{ text: content }] : content
  const text = spans.map((span) => span.text).join('')
  let from = 0
  const lineStarts = lines.map((line) => {
    const start = text.indexOf(line, from)
    from = start + line.length
    return start
  })
  return {
    type: 'paragraph',
    ...place,
    spans,
    text,
    lines: lines.map((line, row) => ({
      ...{ page: 1, column: 0, fragments: [], text: line, baseline: row + 1, size: 1, bold: false, italic: false },
      ...{ x0: 0, x1: line.length, top: row, bottom: row + 1 },
    })),
    lineStarts: lineStarts.length > 0 ? lineStarts : [0],
    style: { size: 1, bold: false, italic: false, caps: false },
    align: 'left',
  }
}

export function list(items: Array<[marker: string, text: string, ...children: Block[]]>, ordered = false): ListBlock {
  return {
    type: 'list',
    ...place,
    ordered,
    items: items.map(([marker, text, ...children]) => ({ marker, spans: [{ text }], text, lines: [], children })),
  }
}

export function table(rows: string[][], align: Array<'left' | 'right' | 'center' | null> = []): Block {
  return { type: 'table', ...place, rows: rows.map((row) => row.map((text) => [{ text }])), align, lines: [] }
}

export function footnote(id: string, mark: string, text: string): Extract<Block, { type: 'footnote' }> {
  return { type: 'footnote', ...place, id, mark, spans: [{ text }], text, lines: [] }
}

export function verbatim(text: string): Block {
  return { type: 'verbatim', ...place, text, lines: [] }
}

export function furniture(text: string): Block {
  return { type: 'furniture', ...place, text, lines: [], kind: 'footer', because: 'repeated' }
}

type Loose<T> = T extends unknown ? Omit<T, 'because'> : never

/** A release of these sections, its other fields empty. */
export function release(sections: Array<Loose<Section>>, fields: Partial<PressRelease> = {}): PressRelease {
  return {
    sections: sections.map((section) => ({ ...section, because: 'test' }) as Section),
    ...{ languages: [], subtitles: [], issuers: [], symbols: [], about: [], contacts: [], evidence: {} },
    ...fields,
  }
}

/** A section of one role with these blocks. */
export function body(...blocks: Block[]): Loose<Section> {
  return { role: 'body', blocks }
}
