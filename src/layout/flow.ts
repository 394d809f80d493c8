import type { Box, Page } from '../read/source.ts'
import type { CaptionBlock, Line, ParagraphBlock, TableBlock, VerbatimBlock } from './block.ts'
import { smallest, union } from './box.ts'
import { toBlock } from './build.ts'
import { findCaptions } from './captions.ts'
import { columns } from './columns.ts'
import { findDefinitions } from './definitions.ts'
import type { Item } from './gutters.ts'
import { rejoin } from './lines.ts'
import { drawnMarkers, type Marker } from './markers.ts'
import type { Measure } from './measure.ts'

/** What is one block already when the page's text is put in order. */
export type Solid = TableBlock | VerbatimBlock | CaptionBlock | ParagraphBlock

/** Lines of one column, one under the other. */
export interface Stretch {
  type: 'stretch'
  lines: Line[]
  page: Page
  /** Bullets that are drawn beside them. */
  drawn: ReadonlyMap<Line, Marker>
}

/** The runs of a page that can be read on from top to bottom, in reading order: text, and what stands between it. */
export function pageFlow(
  page: Page,
  all: Line[],
  tables: readonly Solid[],
  measure: Measure,
): Array<Array<Stretch | Solid>> {
  const { captions, rest: uncaptioned } = findCaptions(page, all, measure)
  const { definitions, rest: lines } = findDefinitions(uncaptioned, measure)
  const drawn = drawnMarkers(page, lines)
  const items: PageItem[] = [
    ...lines.map((line): PageItem => ({ ...place(line, line.baseline, line.text, line.size), line })),
    ...definitions.map((group): PageItem => {
      const block = toBlock(group, measure, union(group.lines))
      return { ...place(block.box, group.lines[0]!.baseline, block.text, block.style.size), block }
    }),
    ...[...tables, ...captions].map((block): PageItem => ({ ...place(block.box, block.box.bottom, '', 0), block })),
  ]
  const drawnBoxes = [...page.pictures, ...page.shapes]
  const rules = page.rules.filter((rule) => rule.direction === 'horizontal')
  return columns(items, measure.letter, measure.leading, drawnBoxes, rules).map(({ items: run, aside }, column) => {
    const left = smallest(run.map((item) => item.x0))
    return stretches(run).map((stretch): Stretch | Solid => {
      const part = Array.isArray(stretch)
        ? { type: 'stretch' as const, lines: rejoin(stretch, measure.letter), page, drawn }
        : stretch
      for (const line of part.lines) {
        line.column = column
        line.inset = line.x0 - left
        if (aside) line.aside = true
      }
      if (aside && part.type !== 'stretch') part.aside = true
      return part
    })
  })
}

/** A piece of a line, or a table, with its place among the others. */
type PageItem = Item & { line?: Line; block?: Solid }

const place = (box: Box, baseline: number, text: string, size: number): Item => ({
  x0: box.x0,
  x1: box.x1,
  top: box.top,
  bottom: box.bottom,
  baseline,
  text,
  size,
})

/** The lines between two tables are read on; a table stands alone, and so does a label with its value. */
function stretches(run: readonly PageItem[]): Array<Line[] | Solid> {
  const result: Array<Line[] | Solid> = []
  for (const item of run) {
    const last = result.at(-1)
    if (item.block) result.push(item.block)
    else if (Array.isArray(last)) last.push(item.line!)
    else result.push([item.line!])
  }
  return result
}
