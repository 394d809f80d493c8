import type { Line } from './block.ts'
import { union, width } from './box.ts'
import { markerAlone, mergePieces } from './lines.ts'
import { textMarker } from './markers.ts'
import type { Measure } from './measure.ts'
import { endsSentence } from './paragraph-words.ts'
import type { Group } from './seams.ts'
import { thresholds as t } from './thresholds.ts'

/** What stands on one baseline, from left to right. */
type Row = Line[]

/** A label and what stands beside it, row by row. */
type Definition = Row[]

/**
 * Labels in a column of their own with their values beside them: each label is read with its value, which may go on
 * under itself, or at the label's edge where its line was full.
 *
 *     Where:       Harbour Hall            ← opens a definition
 *                  Quay 4, Norholm         ← goes on under its value
 *     Tickets:     12 crowns, children and seamen go
 *     free                                 ← goes on at the edge
 *     Doors        7 p.m.
 *
 * @param lines pieces of lines of one page, in any order
 */
export function findDefinitions(lines: readonly Line[], measure: Measure): { definitions: Group[]; rest: Line[] } {
  const rows = toRows(lines, measure)
  const taken = new Set<Line>()
  const definitions: Group[] = []
  for (let i = 0; i < rows.length; ) {
    const { found, end } = definitionsFrom(rows, i, measure)
    if (!found.length) {
      i++
      continue
    }
    for (const definition of found) {
      for (const line of definition.flat()) taken.add(line)
      definitions.push({ lines: definition.map((row) => mergePieces(row)), evidence: 0 })
    }
    i = end
  }
  return { definitions, rest: lines.filter((line) => !taken.has(line)) }
}

function toRows(lines: readonly Line[], measure: Measure): Row[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)
  const rows: Row[] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    if (row && line.baseline - row[0]!.baseline < t.baselineSize * Math.min(measure.size, line.size)) row.push(line)
    else rows.push([line])
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0)
  return rows
}

/** The definitions that row `i` opens, and the row after them; none where it opens none. */
function definitionsFrom(rows: readonly Row[], i: number, measure: Measure): { found: Definition[]; end: number } {
  const [label, value] = rows[i]!
  const none = { found: [], end: i }
  if (!label || !value || !isLabel(label)) return none
  const edge = t.edgeChars * measure.letter
  const at = (line: Line | undefined, x: number) => line !== undefined && Math.abs(line.x0 - x) < edge
  const opens = (row: Row) => at(row[0], label.x0) && at(row[1], value.x0) && isLabel(row[0]!)
  const found: Definition[] = [[rows[i]!]]
  let end = i + 1
  for (; end < rows.length; end++) {
    const row = rows[end]!
    const last = found.at(-1)!
    const distance = row[0]!.baseline - rows[end - 1]![0]!.baseline
    if (distance > t.definitionGapLines * measure.leading) break
    if (opens(row)) found.push([row])
    else if (row[0]!.x0 > value.x0 - edge && distance < t.wideGapRatio * measure.leading) last.push(row)
    else if (row.length === 1 && at(row[0], label.x0) && goesOnAtEdge(rows, end, distance, measure)) last.push(row)
    else break
  }
  const whole = found.filter((definition) => !hasList(definition))
  return areDefinitions(found, value.x0, rightEdge(rows, i, end), measure) ? { found: whole, end } : none
}

/** Letters of a text; East Asian signs are as wide as two. */
const letters = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)

const isLabel = ({ text }: Line): boolean =>
  !markerAlone.test(text) &&
  letters(text) <= t.labelChars &&
  /[\p{L}\p{N}]/u.test(text) &&
  !/\S@\S|www\.|\d[\d ./()-]{6,}\d|[.,;、。]$/u.test(text)

/** The row above is full to the edge of the text, and its sentence goes on. */
function goesOnAtEdge(rows: readonly Row[], i: number, distance: number, measure: Measure): boolean {
  const above = rows[i - 1]!.at(-1)!
  const line = rows[i]![0]!
  const right = rightEdge(rows, i, i)
  return (
    distance < t.gapRatio * measure.leading &&
    above.x1 > right - 2 * measure.letter &&
    !endsSentence(above.text) &&
    !/[:：]$/u.test(line.text) &&
    !textMarker(line)
  )
}

/** Where full lines end around these rows. */
const rightEdge = (rows: readonly Row[], first: number, end: number): number =>
  Math.max(
    ...rows
      .slice(Math.max(0, first - t.definitionReach), end + t.definitionReach)
      .flat()
      .map((line) => line.x1),
  )

/** Values that are lists of their own are left to be read as such. */
const hasList = (definition: Definition): boolean =>
  definition.filter((row) => row[0] && textMarker(row.length > 1 ? row[1]! : row[0])?.kind === 'glyph').length > 1

/**
 * Colons make labels; without them they are short, shorter than their values, and each value has ended before the next
 * label: beside a sidebar a text runs on from line to line.
 */
function areDefinitions(found: readonly Definition[], valueX: number, right: number, measure: Measure): boolean {
  const labels = found.map((definition) => definition[0]![0]!)
  if (found.length < 2 || hasThirdColumn(found, measure)) return false
  const colons = labels.filter((label) => /[:：]$/u.test(label.text))
  if (colons.length >= t.definitionColons * labels.length) return true
  if (found.length < t.definitionRows) return false
  const values = found.map((definition) =>
    definition.flatMap((row) => row.filter((l) => l.x0 > valueX - measure.letter)),
  )
  const ended = values.slice(0, -1).every((lines) => {
    const last = lines.at(-1)!
    return endsSentence(last.text) || right - last.x1 > t.definitionWhite * (right - valueX)
  })
  const mean = (lengths: readonly number[]) => lengths.reduce((sum, n) => sum + n, 0) / lengths.length
  const short =
    mean(labels.map((l) => letters(l.text))) <
    t.definitionLabelShare * mean(values.map((lines) => Math.max(...lines.map((l) => letters(l.text)))))
  return ended && short && width(union(labels)) < 0.4 * (right - labels[0]!.x0)
}

/** A third piece at the very same place in several rows: columns, not a label and its value. */
function hasThirdColumn(found: readonly Definition[], measure: Measure): boolean {
  const thirds = found.flatMap((definition) => definition.flatMap((row) => (row.length > 2 ? [row[2]!.x0] : [])))
  return thirds.some((x, i) => thirds.some((other, k) => k > i && Math.abs(other - x) < 0.3 * measure.letter))
}
