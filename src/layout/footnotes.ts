import type { Page } from '../read/source.ts'
import type { Block, ParagraphBlock } from './block.ts'
import { takeOut } from './footnote-blocks.ts'
import { type Candidate, findCandidates, goOn, type Place } from './footnote-lines.ts'
import { type Mark, referenceMarks } from './footnote-marks.ts'
import type { ItemBlock } from './lists.ts'
import type { Measure } from './measure.ts'
import { slice } from './spans.ts'

/** A mark in the text of block number `block`, on the line that is number `at` of all. */
interface Reference {
  mark: Mark
  block: number
  at: number
}

/**
 * Finds footnotes and ties them to their marks: sets `note` on the mark's span, and puts a footnote in the place of the
 * lines that it was. Both must be found, the mark in running text and the note as a line that opens with it and stands as
 * notes stand; where either is missing nothing changes. To be called when the blocks of all pages are in order, before
 * paragraphs are joined over pages (a note is what stands between their halves).
 *
 *        …as the survey¹ showed.        ← reference
 *        ─────
 *        ¹ Survey of 2021, North Quay   ← note, smaller or under a rule
 *
 * Marks that count anew on each page are told apart by their order: a note answers the marks since the last note of the
 * same name. Notes to the marks of a table stay at the table.
 */
export function linkFootnotes(
  blocks: ReadonlyArray<Block | ItemBlock>,
  pages: readonly Page[],
  measure: Measure,
): Array<Block | ItemBlock> {
  const places = blocks.flatMap((block, i) =>
    block.type === 'paragraph' ? block.lines.map((line) => ({ line, block: i, at: 0 })) : [],
  )
  places.forEach((place, at) => {
    place.at = at
  })
  const candidates = findCandidates(places, blocks, pages, measure)
  if (!candidates.length) return [...blocks]
  const all = findReferences(blocks, places)
  settleRuns(candidates, all)
  const inside = new Set(candidates.filter((c) => c.placed).flatMap((c) => c.places.map((p) => p.at)))
  const references = all.filter((r) => !inside.has(r.at))
  const notes = match(candidates, references)
  if (!notes.size) return [...blocks]
  const ids = identify([...notes.keys()])
  goOn([...notes.keys()], places, blocks, measure)
  const marked = markSpans(blocks, notes, ids)
  return takeOut(marked, ids, measure)
}

function findReferences(blocks: ReadonlyArray<Block | ItemBlock>, places: readonly Place[]): Reference[] {
  const firstAt = new Map<number, number>()
  for (const place of places) if (!firstAt.has(place.block)) firstAt.set(place.block, place.at)
  return blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return []
    return referenceMarks(block.spans).map((mark) => {
      const line = block.lineStarts.findLastIndex((start) => start <= mark.start)
      return { mark, block: i, at: firstAt.get(i)! + Math.max(0, line) }
    })
  })
}

/**
 * Notes in the type of the text, as dumps have them all: a run from 1 on without a gap, each with one mark in the text
 * before, and the marks in that order, stands for itself.
 */
function settleRuns(candidates: readonly Candidate[], references: readonly Reference[]): void {
  const byKey = keyed(references)
  for (let from = 0; from < candidates.length; from++) {
    if (candidates[from]!.mark.key !== '1') continue
    let to = from + 1
    while (
      candidates[to]?.mark.key === String(to - from + 1) &&
      candidates[to]!.mark.form === candidates[from]!.mark.form &&
      candidates[to]!.places[0]!.at === candidates[to - 1]!.places.at(-1)!.at + 1
    )
      to++
    const run = candidates.slice(from, to)
    const marks = run.map(({ mark, places }) => {
      const own = (byKey.get(mark.key) ?? []).filter((r) => r.at < places[0]!.at && tiny.test(r.mark.form))
      return own.length === 1 ? own[0]! : undefined
    })
    const ascend = marks.every((r, i) => r && (i === 0 || isBefore(marks[i - 1]!, r)))
    if (run.length > 1 && ascend && !/^(?:round|half)$/.test(run[0]!.mark.form)) for (const c of run) c.placed = true
    from = to - 1
  }
}

function keyed(references: readonly Reference[]): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>()
  for (const reference of references) {
    const alike = found.get(reference.mark.key)
    if (alike) alike.push(reference)
    else found.set(reference.mark.key, [reference])
  }
  return found
}

const tiny = /^(?:super|glued)$/
const isBefore = (a: Reference, b: Reference): boolean =>
  a.block < b.block || (a.block === b.block && a.mark.start < b.mark.start)

/** Notes with their marks in the text. */
function match(candidates: readonly Candidate[], references: readonly Reference[]): Map<Candidate, Reference[]> {
  const found = new Map<Candidate, Reference[]>()
  const lastOf = new Map<string, number>()
  const byKey = keyed(references)
  for (const candidate of candidates) {
    const { key } = candidate.mark
    const from = candidate.places[0]!.at
    const since = lastOf.get(key) ?? -1
    const fitting = (byKey.get(key) ?? []).filter((r) => r.at > since && r.at < from && answers(candidate, r.mark))
    const sure = fitting.filter((r) => r.mark.form !== 'glued')
    // A plain figure behind a word is the mark only where no other could be it.
    const own = sure.length ? sure : fitting.length === 1 ? fitting : []
    if (!own.length) continue
    found.set(candidate, own)
    lastOf.set(key, candidate.places.at(-1)!.at)
  }
  return found
}

/** Whether a mark in the text and the mark of a note go together, for how they are printed and where the note stands. */
function answers({ mark: note, placed }: Candidate, mark: Mark): boolean {
  const same = mark.form === note.form
  switch (mark.form) {
    case 'super':
      return placed || same || note.form === 'sign'
    case 'square':
      return same || (placed && /^(?:plain|super)$/.test(note.form))
    case 'sign':
      return same || note.form === 'super'
    case 'round':
    case 'half':
      return placed && same
    default:
      return placed && note.form !== 'sign'
  }
}

/** `1`, and `1-2` for the second note under that mark. */
function identify(notes: readonly Candidate[]): Map<Candidate, string> {
  const count = new Map<string, number>()
  return new Map(
    notes.map((note) => {
      const { key } = note.mark
      const n = (count.get(key) ?? 0) + 1
      count.set(key, n)
      return [note, n === 1 ? key : `${key}-${n}`]
    }),
  )
}

/** Sets the id on the spans of the marks. */
function markSpans(
  blocks: ReadonlyArray<Block | ItemBlock>,
  notes: ReadonlyMap<Candidate, Reference[]>,
  ids: ReadonlyMap<Candidate, string>,
): Array<Block | ItemBlock> {
  const marked = [...blocks]
  for (const [note, references] of notes) {
    for (const { block, mark } of references) {
      const holder = marked[block] as ParagraphBlock
      const own = slice(holder.spans, mark.start, mark.end).map((span) => ({ ...span, note: ids.get(note)! }))
      marked[block] = {
        ...holder,
        spans: [...slice(holder.spans, 0, mark.start), ...own, ...slice(holder.spans, mark.end)],
      }
    }
  }
  return marked
}
