import type { Block, Line, ParagraphBlock, Span, Style } from '../layout/block.ts'
import type { Context, Draft, NewSection } from './recognizer.ts'
import type { Section } from './release.ts'

/** The claim loop's state: which block belongs to which section. */
export class SectionDraft implements Draft {
  readonly blocks: Block[]
  readonly context: Context
  private readonly owner: Array<Section | undefined>

  constructor(blocks: readonly Block[], context: Context) {
    this.blocks = [...blocks]
    this.context = context
    this.owner = this.blocks.map(() => undefined)
  }

  isFree(index: number): boolean {
    return index >= 0 && index < this.blocks.length && this.owner[index] === undefined
  }

  sectionAt(index: number): Section | undefined {
    return this.owner[index]
  }

  claim(from: number, to: number, section: NewSection): Section {
    const claimed = { ...section, blocks: this.blocks.slice(from, to) } as Section
    for (let i = from; i < to; i++) {
      if (!this.isFree(i)) throw new RangeError(`block ${i} belongs to ${this.owner[i]?.role ?? 'nothing'}`)
      this.owner[i] = claimed
    }
    return claimed
  }

  cut(index: number, line: number): void {
    const block = this.blocks[index]
    if (block?.type !== 'paragraph' || !this.isFree(index)) throw new RangeError(`block ${index} cannot be cut`)
    const [first, second] = cutParagraph(block, line)
    this.blocks.splice(index, 1, first, second)
    this.owner.splice(index, 1, undefined, undefined)
  }

  /** The sections in source order; each once. */
  sections(): Section[] {
    return [...new Set(this.owner.filter((s) => s !== undefined))]
  }
}

/** Cuts a paragraph before one of its lines. */
function cutParagraph(block: ParagraphBlock, line: number): [ParagraphBlock, ParagraphBlock] {
  const at = block.lineStarts[line]
  if (at === undefined || line < 1) throw new RangeError(`the paragraph has no line ${line}`)
  const part = (from: number, to: number, lines: typeof block.lines, starts: number[]): ParagraphBlock => {
    const spans = sliceSpans(block.spans, from, to)
    return {
      ...block,
      spans,
      text: spans.map((s) => s.text).join(''),
      lines,
      lineStarts: starts,
      style: styleOf(block.style, lines),
      box: {
        x0: Math.min(...lines.map((l) => l.x0)),
        top: Math.min(...lines.map((l) => l.top)),
        x1: Math.max(...lines.map((l) => l.x1)),
        bottom: Math.max(...lines.map((l) => l.bottom)),
      },
    }
  }
  const first = part(0, at, block.lines.slice(0, line), block.lineStarts.slice(0, line))
  const second = part(
    at,
    block.text.length,
    block.lines.slice(line),
    block.lineStarts.slice(line).map((s) => s - at),
  )
  first.spaceBelow = 0
  second.spaceAbove = 0
  return [first, second]
}

/** The style that most letters of the lines have. */
function styleOf(whole: Style, lines: readonly Line[]): Style {
  const letters = (has: (line: Line) => boolean) =>
    lines.reduce((sum, line) => sum + (has(line) ? line.text.length : 0), 0)
  const half = letters(() => true) / 2
  const text = lines.map((line) => line.text).join('')
  const largest = [...lines].sort((a, b) => b.text.length - a.text.length)[0]
  return {
    ...whole,
    size: largest?.size ?? whole.size,
    bold: letters((line) => line.bold) > half,
    italic: letters((line) => line.italic) > half,
    caps: /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    ...(largest?.color ? { color: largest.color } : {}),
  }
}

function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  const result: Span[] = []
  let at = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text) result.push({ ...span, text })
    at += span.text.length
  }
  if (result[0]) result[0].text = result[0].text.trimStart()
  const last = result.at(-1)
  if (last) last.text = last.text.trimEnd()
  return result.filter((s) => s.text)
}
