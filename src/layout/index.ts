import type { Page, Source } from '../read/source.ts'
import type { Block, FurnitureBlock, Line, TableBlock } from './block.ts'
import { union } from './box.ts'
import { setSpaces, toBlock } from './build.ts'
import { columns, type Item } from './columns.ts'
import { joinContinuations } from './continuations.ts'
import { findFurniture, type Furniture } from './furniture.ts'
import { isBody, rejoin, toLine, toPieces } from './lines.ts'
import { assembleLists, listMarkers } from './lists.ts'
import { drawnMarkers } from './markers.ts'
import { type Measure, measure as measureLines } from './measure.ts'
import { paragraphs } from './paragraphs.ts'
import { judgeTags } from './tags.ts'

/** Source → blocks in reading order. */
export function layOut(source: Source): Block[] {
  const pages = source.pages.map((page) => ({ page, lines: toPieces(page) })) // fragments → pieces of lines
  const measure = measureLines(pages.flatMap((p) => p.lines)) //                 the document's own yardstick
  const furniture = findFurniture(pages, measure) //                            running heads and feet
  const tagsAreGood = judgeTags(pages.map((p) => p.lines), measure)
  const blocks = pages.flatMap(({ page, lines }) => {
    const text = lines.filter((line) => !furniture.has(line))
    const flow = pageBlocks(page, text, measure, tagsAreGood) //                columns → paragraphs, items, tables
    return [...aside(page), ...flow, ...lines.filter((l) => furniture.has(l)).map((l) => toFurniture(l, furniture.get(l)!))]
  })
  return assembleLists(joinContinuations(blocks, measure), measure)
}

/** The blocks of one page in reading order. */
function pageBlocks(page: Page, lines: Line[], measure: Measure, tagsAreGood: boolean): Block[] {
  const drawn = drawnMarkers(page, lines)
  const items: Array<Item & { line?: Line; table?: TableBlock }> = lines.map((line) => ({
    x0: line.x0,
    x1: line.x1,
    top: line.top,
    bottom: line.bottom,
    baseline: line.baseline,
    text: line.text,
    length: line.text.length,
    line,
  }))
  return columns(items, measure.letter, measure.leading).flatMap((run, column) => {
    const rows = rejoin(run.flatMap((item) => (item.line ? [item.line] : [])), measure.letter)
    for (const row of rows) row.column = column
    if (!rows.length) return []
    const markers = listMarkers(rows, drawn, measure)
    const box = union(rows)
    const found = paragraphs(rows, { measure, markers, pictures: page.pictures, tagsAreGood })
    const blocks = found.map((group) => toBlock(group, measure, box))
    setSpaces(blocks, measure)
    return blocks
  })
}

/** Text that a reader of the page does not see, or does not read along. */
function aside(page: Page): FurnitureBlock[] {
  return page.fragments
    .filter((f) => !isBody(f) && f.text.trim())
    .map((f) => toFurniture(toLine([f], page.number), { kind: 'hidden', because: f.hidden ?? `turned by ${f.rotation} degrees` }))
}

function toFurniture(line: Line, { kind, because }: Furniture): FurnitureBlock {
  return {
    type: 'furniture',
    page: line.page,
    box: line,
    column: line.column,
    spaceAbove: 0,
    spaceBelow: 0,
    text: line.text,
    lines: [line],
    kind,
    because,
  }
}
