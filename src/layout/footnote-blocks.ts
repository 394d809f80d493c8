import type { Block, FootnoteBlock, FurnitureBlock, Line, ParagraphBlock } from './block.ts'
import { union } from './box.ts'
import { toBlock } from './build.ts'
import { type Candidate, isTypedRule } from './footnote-lines.ts'
import { joinLines } from './join.ts'
import type { ItemBlock } from './lists.ts'
import type { Measure } from './measure.ts'
import { slice, textOf, trim } from './spans.ts'

/** Puts each note in the place of its lines; what is left of their blocks stays a block. */
export function takeOut(
  blocks: ReadonlyArray<Block | ItemBlock>,
  ids: ReadonlyMap<Candidate, string>,
  measure: Measure,
): Array<Block | ItemBlock> {
  const noteOf = new Map([...ids.keys()].flatMap((note) => note.places.map((p) => [p.line, note] as const)))
  const written = new Set<Candidate>()
  const result: Array<Block | ItemBlock> = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.lines.some((line) => noteOf.has(line))) {
      result.push(block)
      continue
    }
    for (const part of runs(block, noteOf)) {
      if (!part.note) result.push(rest(block, part.from, part.lines, measure))
      else if (!written.has(part.note)) {
        const before = result.at(-1)
        if (before?.type === 'paragraph' && isTypedRule(before.text)) result[result.length - 1] = toRule(before)
        result.push(toFootnote(part.note, ids.get(part.note)!, block, measure))
        written.add(part.note)
      }
    }
  }
  return result
}

/** A block's lines, those of each note together. */
function runs(block: ParagraphBlock, noteOf: ReadonlyMap<Line, Candidate>) {
  const found: Array<{ note: Candidate | undefined; from: number; lines: Line[] }> = []
  block.lines.forEach((line, from) => {
    const note = noteOf.get(line)
    if (found.length && found.at(-1)!.note === note) found.at(-1)!.lines.push(line)
    else found.push({ note, from, lines: [line] })
  })
  return found
}

/** What is left of a block, its spans (which may carry marks) cut at the ends of lines. */
function rest(block: ParagraphBlock | ItemBlock, from: number, lines: Line[], measure: Measure): ParagraphBlock {
  const start = block.lineStarts[from]!
  const spans = trim(slice(block.spans, start, block.lineStarts[from + lines.length]))
  const { marker, ...paragraph } = { marker: undefined, ...block }
  const plain = toBlock({ lines, evidence: 0 }, measure, block.box)
  return {
    ...paragraph,
    ...(from === 0 && marker ? { marker } : {}),
    box: plain.box,
    style: plain.style,
    spans,
    text: textOf(spans),
    lines,
    lineStarts: block.lineStarts.slice(from, from + lines.length).map((s) => s - start),
    spaceAbove: from === 0 ? block.spaceAbove : 0,
  }
}

function toFootnote(note: Candidate, id: string, block: ParagraphBlock, measure: Measure): FootnoteBlock {
  const lines = note.places.map((p) => p.line)
  const spans = trim(slice(joinLines(lines, measure).spans, note.mark.end))
  return {
    type: 'footnote',
    id,
    mark: note.mark.printed,
    page: lines[0]!.page,
    box: union(lines.filter((line) => line.page === lines[0]!.page)),
    column: block.column,
    spaceAbove: block.spaceAbove,
    spaceBelow: block.spaceBelow,
    spans,
    text: textOf(spans),
    lines,
  }
}

/** The rule that a dump types over its notes. */
function toRule({ page, box, column, spaceAbove, spaceBelow, text, lines }: ParagraphBlock): FurnitureBlock {
  return {
    type: 'furniture',
    kind: 'clutter',
    because: 'the rule over the footnotes',
    page,
    box,
    column,
    spaceAbove,
    spaceBelow,
    text,
    lines,
  }
}
