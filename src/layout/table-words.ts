import type { Column } from './table-alignment.ts'
import type { Draft } from './table-block.ts'
import { kindOf } from './table-figures.ts'
import type { Piece, Row } from './table-rows.ts'
import type { Drawing } from './table-rules.ts'
import { Strips } from './table-strips.ts'
import { tableThresholds as t } from './table-thresholds.ts'
import { hasHeader } from './table-word-evidence.ts'
import type { Body } from './tables.ts'

/**
 * Tables of words without lines between the rows: a header and rows of cells in the same strips of the page. Words set
 * side by side are mostly something else (addresses, contacts, two columns of text): `table-word-evidence.ts` judges.
 */
export function findWords(rows: readonly Row[], drawing: Drawing, body: Body): Draft[] {
  const drafts: Draft[] = []
  const bands = toBands(rows)
  for (let i = 0; i < bands.length; i++) {
    const head = bands[i]!.flatMap((row) => row.pieces)
    if (head.length < 2 || head.some((p) => p.text.length > t.headLetters)) continue
    // Asked again of the whole: a row of figures heads nothing, and there are many.
    if (bands[i]!.length === 1 && head.some((p) => kindOf(p.text) === 'figure' || /[@:：]/.test(p.text))) continue
    const found = follow(bands, i, body)
    if (!found || !hasHeader(found.draft, bands[i + 1]![0]!, drawing)) continue
    drafts.push(found.draft)
    i += found.bands - 1
  }
  return drafts
}

/** Rows whose cells are centred against each other stand less than a line below each other: they are read as one. */
function toBands(rows: readonly Row[]): Row[][] {
  const bands: Row[][] = []
  for (const row of rows) {
    const above = bands.at(-1)?.at(-1)
    const near = above && row.size !== 1 && row.baseline - above.baseline < t.halfLine * Math.min(row.size, above.size)
    if (near) bands.at(-1)!.push(row)
    else bands.push([row])
  }
  return bands
}

/** Goes down from a header as long as its strips stay apart. */
function follow(bands: readonly Row[][], start: number, body: Body): { draft: Draft; bands: number } | undefined {
  const head = bands[start]!
  const strips = new Strips(head[0]!)
  for (const row of head.slice(1)) strips.columns = strips.with(row, 0)!.columns
  const count = strips.columns.length
  const inside: Row[][] = [[...head]]
  let end = 1
  let pitch = Number.POSITIVE_INFINITY
  for (let i = start + 1; i < bands.length && i - start < t.wordRows; i++) {
    const [first] = bands[i]!
    const last = inside.at(-1)!
    const gap = first!.baseline - last.at(-1)!.baseline
    if (gap > t.rowGap * Math.max(body.leading, first!.size) || first!.size > t.headerSize * head[0]!.size) break
    const columns = strips.columns
    const grown = first!.drawn ? [first!] : growBy(bands[i]!, strips, count)
    const pieces = grown?.flatMap((row) => row.pieces) ?? []
    const alone = pieces.length === 1
    if (!grown || headsAnother(pieces, last) || (alone && !isRest(pieces[0]!, { gap, pitch, above: last, columns }))) {
      strips.columns = columns
      break
    }
    inside.push(grown)
    if (pieces.length > 1 && last.flatMap((row) => row.pieces).length > 1) pitch = Math.min(pitch, gap)
    if (!first!.drawn) end = inside.length
  }
  const kept = inside.slice(0, end).flat()
  const full = inside.slice(0, end).filter((band) => band.flatMap((row) => row.pieces).length > 1)
  if (count < 2 || strips.columns.length !== count || full.length < t.dataRows) return
  const separators = kept.filter((row) => row.drawn).map((row) => row.baseline)
  return { draft: { rows: kept, columns: strips.columns, header: head.length, separators }, bands: end }
}

/** The rows with their pieces cut at the strips, which are widened; nothing where too few strips would be left. */
function growBy(band: readonly Row[], strips: Strips, count: number): Row[] | undefined {
  const rows: Row[] = []
  for (const row of band) {
    const grown = strips.with(row, count)
    if (!grown) return
    strips.columns = grown.columns
    rows.push(grown.row)
  }
  return rows
}

/** A row in bold below one that is not: the head of another table. */
function headsAnother(pieces: readonly Piece[], above: readonly Row[]): boolean {
  const before = above.flatMap((row) => row.pieces)
  return pieces.length > 1 && pieces.every((p) => p.bold) && before.length > 1 && !before.some((p) => p.bold)
}

/**
 * The rest of a cell on a line of its own: close below, of the same weight, its first word had no room above. Under the
 * first column a title may stand: there the rest is closer than rows are, or begins in the midst of a sentence.
 */
function isRest(
  piece: Piece,
  { gap, pitch, above, columns }: { gap: number; pitch: number; above: readonly Row[]; columns: readonly Column[] },
): boolean {
  const at = columns.findIndex((c) => c.x0 < piece.x1 && c.x1 > piece.x0)
  const column = columns[at]
  const over = above.flatMap((row) => row.pieces).findLast((p) => column && p.x0 < column.x1 && p.x1 > column.x0)
  if (!column || !over || over.bold !== piece.bold || gap > t.wrappedLabel * piece.size) return false
  if (piece.x0 < column.x0 - piece.size || piece.x1 > column.x1 + piece.size) return false
  if (at === 0 && gap >= t.continuationPitch * pitch && !/^[\p{Ll}(]/u.test(piece.text)) return false
  const word = ((piece.text.indexOf(' ') + 1 || piece.text.length + 1) / piece.text.length) * (piece.x1 - piece.x0)
  return over.x1 - over.x0 + word > column.x1 - column.x0
}
