import type { Box, Page, Source } from '../read/source.ts'
import type { Block, FurnitureBlock, Line, TableBlock, VerbatimBlock } from './block.ts'
import { union } from './box.ts'
import { setSpaces, toBlock } from './build.ts'
import { columns, type Item } from './columns.ts'
import { joinContinuations } from './continuations.ts'
import { findFurniture, type Furniture } from './furniture.ts'
import { joinLines } from './join.ts'
import { isBody, rejoin, toLine, toPieces } from './lines.ts'
import { assembleLists, listMarkers } from './lists.ts'
import { drawnMarkers } from './markers.ts'
import { type Measure, measure as measureLines } from './measure.ts'
import { paragraphs } from './paragraphs.ts'
import { findTables, joinTables } from './tables.ts'
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
  return joinTables(assembleLists(joinContinuations(blocks, measure), measure))
}

/** The blocks of one page in reading order. */
function pageBlocks(page: Page, lines: Line[], measure: Measure, tagsAreGood: boolean): Block[] {
  const drawn = drawnMarkers(page, lines)
  const { tables, used, doubtful } = findTables(page, lines, measure, (cell) => joinLines(cell, measure.words).spans)
  const verbatim = doubtful.map((rows) => toVerbatim(rows, measure))
  const taken = new Set([...used, ...doubtful.flat()])
  const items: PageItem[] = [
    ...lines.filter((line) => !taken.has(line)).map((line): PageItem => ({ ...place(line, line.baseline, line.text, line.size), line })),
    ...[...tables, ...verbatim].map((block): PageItem => ({ ...place(block.box, block.box.bottom, '', 0), block })),
  ]
  return columns(items, measure.letter, measure.leading).flatMap((run, column) => {
    const blocks = stretches(run).flatMap((stretch): Block[] => {
      if (!Array.isArray(stretch)) return [stretch]
      const rows = rejoin(stretch, measure.letter)
      for (const row of rows) row.column = column
      const markers = listMarkers(rows, drawn, measure)
      const box = union(rows)
      const groups = paragraphs(rows, { measure, markers, pictures: page.pictures, tagsAreGood })
      return groups.map((group) => toBlock(group, measure, box))
    })
    setSpaces(blocks, measure)
    return blocks
  })
}

/** A piece of a line, or a table, with its place among the others. */
type PageItem = Item & { line?: Line; block?: TableBlock | VerbatimBlock }

const place = (box: Box, baseline: number, text: string, size: number): Item => ({
  x0: box.x0,
  x1: box.x1,
  top: box.top,
  bottom: box.bottom,
  baseline,
  text,
  size,
})

/** The lines between two tables are read on; a table stands alone. */
function stretches(run: readonly PageItem[]): Array<Line[] | TableBlock | VerbatimBlock> {
  const result: Array<Line[] | TableBlock | VerbatimBlock> = []
  for (const item of run) {
    const last = result.at(-1)
    if (item.block) result.push(item.block)
    else if (Array.isArray(last)) last.push(item.line!)
    else result.push([item.line!])
  }
  return result
}

/** Columns of a dump that are not certain: the rows as they stand, on the grid they were printed on. */
function toVerbatim(rows: Line[], measure: Measure): VerbatimBlock {
  const box = union(rows)
  const byRow = new Map<number, string>()
  for (const line of [...rows].sort((a, b) => a.top - b.top || a.x0 - b.x0)) {
    const row = Math.round(line.top / measure.leading)
    const column = Math.round((line.x0 - box.x0) / measure.letter)
    byRow.set(row, `${(byRow.get(row) ?? '').padEnd(column)}${line.text}`)
  }
  return { type: 'verbatim', page: rows[0]!.page, box, column: 0, spaceAbove: 0, spaceBelow: 0, text: [...byRow.values()].join('\n'), lines: rows }
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
