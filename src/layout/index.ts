import type { Page, Source } from '../read/source.ts'
import type { Block, FurnitureBlock, Line, VerbatimBlock } from './block.ts'
import { largest, smallest, union } from './box.ts'
import { setSpaces, toBlock } from './build.ts'
import { findCharts } from './charts.ts'
import { joinContinuations } from './continuations.ts'
import { pageFlow, type Solid, type Stretch } from './flow.ts'
import { linkFootnotes } from './footnotes.ts'
import { type Furniture, findFurniture } from './furniture.ts'
import { joinLines } from './join.ts'
import { isBody, toLine, toPieces } from './lines.ts'
import { listMarkers } from './list-markers.ts'
import { assembleLists } from './lists.ts'
import { type Measure, measure as measureLines } from './measure.ts'
import { isRightToLeft, mirrorPage, unmirror } from './mirror.ts'
import { paragraphs } from './paragraphs.ts'
import type { Surroundings } from './seams.ts'
import { semicolonItems } from './semicolon-items.ts'
import { strayBullets } from './stray-bullets.ts'
import { findTables, joinTables } from './tables.ts'
import { judgeTags } from './tags.ts'
import { textColumns } from './text-columns.ts'
import { markUnderlined } from './underlines.ts'

/** Source → blocks in reading order. */
export function layOut(source: Source): Block[] {
  const mirrored = source.info.mediaType === 'application/pdf' && isRightToLeft(source)
  const pages = source.pages
    .map((page) => (mirrored ? mirrorPage(page) : page))
    .map((page) => ({ page, lines: toPieces(page, mirrored) })) //                fragments → pieces of lines
  for (const { page, lines } of pages) markUnderlined(lines, page)
  const lines = pages.map((p) => p.lines)
  const measure = measureLines(lines.flat()) //                                  the document's own yardstick
  const charts = pages.map((p) => findCharts(p.page, p.lines, measure)) //       words in drawings
  const plain = pages.map((p, i) => ({ ...p, lines: p.lines.filter((line) => !charts[i]!.has(line)) }))
  const seconds = new Set<number>() //                                          where second columns begin
  const tables = plain.map((p) => pageTables(p.page, p.lines, measure, seconds)) // rows and columns
  const free = plain.map((p, i) => ({ ...p, lines: p.lines.filter((line) => !tables[i]!.taken.has(line)) }))
  const furniture = findFurniture(free, measure) //                              running heads and feet
  const pagesOfText = free.map(({ page, lines }, i) => ({
    page,
    text: lines.filter((line) => !furniture.has(line)),
    solid: tables[i]!.blocks,
    rest: [...charts[i]!, ...lines.filter((l) => furniture.has(l)).map((l) => [l, furniture.get(l)!] as const)].map(
      ([line, why]) => toFurniture(line, why),
    ),
  }))
  const flows = (measure.dense ? inOneFlow(pagesOfText) : pagesOfText).map(({ page, text, solid, rest }) => {
    return { page, rest, runs: pageFlow(page, text, solid, measure) } //         columns, in reading order
  })
  const tagsAreGood = judgeTags(lines, measure)
  const stretches = flows.flatMap(({ runs }) => runs.flat()).filter((part) => part.type === 'stretch')
  const markers = listMarkers(stretches, measure, tagsAreGood) //                bullets and numbers
  const blocks = flows.flatMap(({ page, runs, rest }) => {
    const flow = runs.flatMap((run) => toBlocks(run, { measure, markers, tagsAreGood })) // paragraphs, items
    return [...aside(page), ...flow, ...rest]
  })
  const noted = linkFootnotes(
    blocks,
    free.map((p) => p.page),
    measure,
  ) //        notes and their marks
  const whole = joinTables(
    assembleLists(semicolonItems(strayBullets(joinContinuations(noted, measure), measure), measure), measure),
  )
  return mirrored ? unmirror(whole, source.pages) : whole
}

/** The tables of a page, and what looks like one but is not certain; with the lines that went into them. */
function pageTables(
  page: Page,
  lines: Line[],
  measure: Measure,
  seconds: Set<number>,
): { blocks: Solid[]; taken: Set<Line> } {
  const found = textColumns(page, lines, measure, seconds).map((part) =>
    findTables(page, part, measure, (cell) => joinLines(cell, measure).spans),
  )
  const doubtful = found.flatMap((part) => part.doubtful)
  return {
    blocks: [...found.flatMap((part) => part.tables), ...doubtful.map((rows) => toVerbatim(rows, measure))],
    taken: new Set([...found.flatMap((part) => [...part.used]), ...doubtful.flat()]),
  }
}

/**
 * A dump without white says no more at a page's end than at a line's: its pages are read as one, row under row. What is a
 * block already keeps its page to itself.
 */
function inOneFlow(pages: PageOfText[]): PageOfText[] {
  const result: PageOfText[] = []
  for (const next of pages) {
    const last = result.at(-1)
    if (!last || last.solid.length || next.solid.length) {
      result.push(next)
      continue
    }
    const end = Math.max(0, largest(last.text.map((line) => line.bottom)))
    const down = end - Math.min(end, smallest(next.text.map((line) => line.top)))
    for (const line of next.text) {
      line.top += down
      line.bottom += down
      line.baseline += down
    }
    for (const line of next.text) last.text.push(line)
    for (const block of next.rest) last.rest.push(block)
  }
  return result
}

/** A page's text, what is a block already, and what is read for itself. */
interface PageOfText {
  page: Page
  text: Line[]
  solid: Solid[]
  rest: FurnitureBlock[]
}

/** The blocks of one page in reading order. */
function toBlocks(run: ReadonlyArray<Stretch | Solid>, setting: Omit<Surroundings, 'pictures'>): Block[] {
  const blocks = run.flatMap((part): Block[] => {
    if (part.type !== 'stretch') return [part]
    const box = union(part.lines)
    const groups = paragraphs(part.lines, { ...setting, pictures: part.page.pictures })
    return groups.map((group) => toBlock(group, setting.measure, box))
  })
  setSpaces(blocks, setting.measure)
  return blocks
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
  return {
    type: 'verbatim',
    page: rows[0]!.page,
    box,
    column: 0,
    spaceAbove: 0,
    spaceBelow: 0,
    text: [...byRow.values()].join('\n'),
    lines: rows,
  }
}

/** Text that a reader of the page does not see, or does not read along. */
function aside(page: Page): FurnitureBlock[] {
  return page.fragments
    .filter((f) => !isBody(f) && f.text.trim())
    .map((f) =>
      toFurniture(toLine([f], page.number), { kind: 'hidden', because: f.hidden ?? `turned by ${f.rotation} degrees` }),
    )
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
