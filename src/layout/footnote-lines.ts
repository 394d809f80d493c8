import type { Page } from '../read/source.ts'
import type { Block, Line } from './block.ts'
import { height, shared, width } from './box.ts'
import { loneMark, type Mark, mayOpen, openingMark, referenceMarks } from './footnote-marks.ts'
import type { ItemBlock } from './lists.ts'
import type { Measure } from './measure.ts'
import { lineSpans } from './spans.ts'
import { thresholds as t } from './thresholds.ts'

/** A line with its place in the reading order: `at` counts lines over all blocks. */
export interface Place {
  line: Line
  block: number
  at: number
}

/** Lines that open with a mark as a note does; a note where the mark is found in the text. */
export interface Candidate {
  mark: Mark
  places: Place[]
  /** Small type, or under a rule: it stands as notes stand. */
  placed: boolean
}

/** Every line that opens with a mark, with the lines under it that carry it on. */
export function findCandidates(
  places: readonly Place[],
  blocks: ReadonlyArray<Block | ItemBlock>,
  pages: readonly Page[],
  measure: Measure,
): Candidate[] {
  const found: Candidate[] = []
  const rules = new Map(pages.map((page) => [page.number, shortRules(page)]))
  for (let i = 0; i < places.length; i++) {
    const first = places[i]!
    if (!mayOpen(first.line.text)) continue
    const beside = isBeside(first.line, places[i + 1]?.line) ? places[i + 1] : undefined
    const mark = beside ? loneMark(first.line.text) : openingMark(lineSpans(first.line))
    if (!mark) continue
    const above = places[i - 1]
    const last = found.at(-1)
    const { line } = beside ?? first
    const small = measure.size !== 1 && line.size <= t.noteSize * measure.size
    const follows = last?.placed && last.places.at(-1) === above && isBelow(above!.line, line, measure, 1.8)
    const ruled = underRule(first.line, above?.line, rules.get(line.page) ?? [], measure)
    if (ofTable(first, blocks, mark)) continue
    // A numbered list in the text's own type is a list, though its numbers stand as marks elsewhere.
    const owner = blocks[first.block]
    if (owner && 'marker' in owner && !small && !ruled && isListed(first.block, blocks)) continue
    const lines = noteLines(places, beside ? i + 1 : i, mark, measure)
    found.push({ mark, places: beside ? [first, ...lines] : lines, placed: small || ruled || !!follows })
    i += found.at(-1)!.places.length - 1
  }
  return found
}

/** Whether a neighbour of the block is an item as well. */
const isListed = (block: number, blocks: ReadonlyArray<Block | ItemBlock>): boolean =>
  [blocks[block - 1], blocks[block + 1]].some((b) => b !== undefined && 'marker' in b && b.marker !== undefined)

/** Whether `next` stands on the height of `line`, right of it. */
const isBeside = (line: Line, next: Line | undefined): boolean =>
  !!next &&
  next.page === line.page &&
  next.x0 >= line.x1 &&
  shared(line.top, line.bottom, next.top, next.bottom) > 0.5 * height(line)

const shortRules = (page: Page) =>
  page.rules.filter((r) => r.direction === 'horizontal' && width(r) > 0.04 * page.width && width(r) < 0.6 * page.width)

/** Under a short rule, drawn or typed. */
function underRule(line: Line, above: Line | undefined, rules: Page['rules'], measure: Measure): boolean {
  if (above && isTypedRule(above.text)) return true
  return rules.some((rule) => {
    const gap = line.top - rule.bottom
    const over = above && above.page === line.page && above.top < line.top ? above.baseline : 0
    return gap > -0.3 * line.size && gap < 2 * measure.leading && rule.top > over - 0.1 * line.size
  })
}

export const isTypedRule = (text: string): boolean => /^[_\-–—─━=]{3,}$/u.test(text.replace(/\s/gu, ''))

/** A note under a table whose cells carry the mark belongs to the table. */
function ofTable({ block }: Place, blocks: ReadonlyArray<Block | ItemBlock>, { key }: Mark): boolean {
  for (let i = block - 1; i >= 0 && i >= block - 6; i--) {
    const before = blocks[i]!
    if (before.type === 'table')
      return before.rows.flat().some((cell) => referenceMarks(cell).some((m) => m.key === key))
    if (before.type === 'verbatim') return before.text.includes(key)
    if (before.type === 'paragraph' && !mayOpen(before.lines[0]!.text)) return false
  }
  return false
}

function isBelow(above: Line, line: Line, measure: Measure, ratio: number): boolean {
  const own = measure.leadings.get(line.size.toFixed(1))
  const usual = Math.min(own ?? Number.POSITIVE_INFINITY, (measure.leading * line.size) / measure.size)
  const distance = line.baseline - above.baseline
  return above.page === line.page && distance > 0 && distance < ratio * usual
}

/** The lines of the note that opens with line `from`: those that stand right under one another, up to the next mark. */
function noteLines(places: readonly Place[], from: number, mark: Mark, measure: Measure): Place[] {
  const lines = [places[from]!]
  for (let i = from + 1; i < places.length; i++) {
    const last = lines.at(-1)!
    const next = places[i]!
    const alike = Math.abs(next.line.size - last.line.size) < t.sizeDifference * last.line.size
    const beside = Math.abs(next.line.x0 - lines[0]!.line.x0) < 6 * measure.letter
    if (!alike || !beside || next.line.bold !== last.line.bold || !isBelow(last.line, next.line, measure, 1.35)) break
    if (mayOpen(next.line.text) && opensNext(openingMark(lineSpans(next.line)), mark)) break
    // A new block goes on with the note only where the sentence does.
    if (next.block !== last.block && !/[,\p{L}][-‐]?$/u.test(last.line.text)) break
    if (next.block !== last.block && !/^["«“(]?\p{Ll}/u.test(next.line.text)) break
    lines.push(next)
  }
  return lines
}

/** "12 mars" at the head of a line is no note; "2 …" after note 1 is one. */
function opensNext(next: Mark | undefined, mark: Mark): boolean {
  if (!next) return false
  if (next.form !== 'plain') return true
  return Number(next.key) === Number(mark.key) + 1
}

const isOpen = (text: string): boolean => !/[.!?:…。！？：]["»”’)\]]*$/u.test(text)

/** A note that its page had no room for goes on above the notes of the next page, in their type. */
export function goOn(
  notes: readonly Candidate[],
  places: readonly Place[],
  blocks: ReadonlyArray<Block | ItemBlock>,
  measure: Measure,
): void {
  const taken = new Set(notes.flatMap((n) => n.places.map((p) => p.at)))
  for (const note of notes) {
    const last = note.places.at(-1)!
    const end = places[last.at + 1]
    if (!note.placed || !isOpen(last.line.text) || measure.size === 1 || end?.line.page !== last.line.page + 1) continue
    const page = places.filter((p) => p.line.page === last.line.page + 1)
    const small = (p: Place) => Math.abs(p.line.size - last.line.size) < t.sizeDifference * last.line.size
    let start = page.length
    while (start > 0 && (taken.has(page[start - 1]!.at) || small(page[start - 1]!))) start--
    const first = page[start]
    if (!first || start === 0 || taken.has(first.at) || !/^["«“(]?\p{Ll}/u.test(first.line.text)) continue
    if (last.line.size > t.noteSize * measure.size || blocks[first.block]!.type !== 'paragraph') continue
    for (const place of page.slice(start)) {
      if (taken.has(place.at) || place.block !== first.block) break
      taken.add(place.at)
      note.places.push(place)
    }
  }
}
