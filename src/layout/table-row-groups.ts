import { type Column, covered } from './table-alignment.ts'
import type { Piece, Row } from './table-rows.ts'
import { tableThresholds as t } from './table-thresholds.ts'

interface Shape {
  label: Piece | undefined
  /** Text in other columns than the first. */
  cells: Piece[]
  figures: boolean
}

/**
 * Puts lines that are one row of a table together: labels and cells that wrap.
 *
 * Where drawn lines or bands part the rows they decide. Elsewhere a label alone is either a section row
 * (`Current assets:`) or the beginning or end of a wrapped label; case, indent and line distance tell.
 */
export function groupRows(rows: readonly Row[], columns: readonly Column[], separators: readonly number[]): Row[][] {
  const text = rows.filter((row) => !row.drawn && row.pieces.length > 0)
  const shapes = new Map(text.map((row) => [row, shapeOf(row, columns)]))
  const bands = byBands(text, separators)
  const decided = bandsDecide(bands, shapes)
  const pitch = usualPitch(text, shapes)
  const [before, last] = text.slice(-2)
  const hanging = last?.size === 1 && shapes.get(before!)!.cells.length > 0 && !shapes.get(last)!.cells.length
  return bands.flatMap((band) => {
    if (decided && !holdsSeveral(band, shapes)) return [band]
    const groups: Row[][] = []
    band.forEach((row, i) => {
      const group = groups.at(-1)
      if (group && continues(group, row, band[i + 1], { shapes, pitch, hanging, columns })) group.push(row)
      else groups.push([row])
    })
    return groups
  })
}

function shapeOf(row: Row, columns: readonly Column[]): Shape {
  const label = row.pieces.find((p) => covered(p, columns)[0] === 0)
  const cells = row.pieces.filter((p) => p !== label)
  return { label, cells, figures: cells.some((p) => p.kind !== 'text') }
}

function byBands(rows: readonly Row[], separators: readonly number[]): Row[][] {
  const sorted = [...separators].sort((a, b) => a - b)
  const bands: Row[][] = []
  let at = 0
  let current: Row[] = []
  for (const row of rows) {
    const middle = (row.top + row.bottom) / 2
    let crossed = false
    while (at < sorted.length && sorted[at]! < middle) {
      at++
      crossed = true
    }
    if (crossed && current.length) {
      bands.push(current)
      current = []
    }
    current.push(row)
  }
  if (current.length) bands.push(current)
  return bands
}

/** Two labels with figures are two rows, whatever is drawn. */
function holdsSeveral(band: readonly Row[], shapes: Map<Row, Shape>): boolean {
  return band.filter((row) => shapes.get(row)!.figures && shapes.get(row)!.label).length > 1
}

/** Bands are rows when hardly any of them holds two rows of figures. */
function bandsDecide(bands: Row[][], shapes: Map<Row, Shape>): boolean {
  if (bands.length < 2) return false
  const several = bands.filter((band) => holdsSeveral(band, shapes))
  const lines = several.reduce((sum, band) => sum + band.length, 0)
  return lines <= 0.2 * bands.reduce((sum, band) => sum + band.length, 0)
}

/** Distance from one row of figures to the next, at the median; where all of them wrap, from label to label. */
function usualPitch(rows: readonly Row[], shapes: Map<Row, Shape>): number {
  const distances: number[] = []
  const figures = rows.some((row) => shapes.get(row)!.figures)
  const full = (shape: Shape) => shape.label && (figures ? shape.figures : shape.cells.length > 0)
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (next && full(shapes.get(row)!) && full(shapes.get(next)!)) distances.push(next.baseline - row.baseline)
  })
  if (!distances.length) {
    // Where cells wrap, rows of figures do not follow each other.
    const all = rows.filter((row) => shapes.get(row)!.label && shapes.get(row)!.cells.length)
    distances.push(...all.slice(1).map((row, i) => row.baseline - all[i]!.baseline))
  }
  distances.sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 2)] ?? 0
}

interface Setting {
  shapes: Map<Row, Shape>
  pitch: number
  /** In a dump: the table ends with the rest of a label, so its other labels without cells are rests too. */
  hanging: boolean
  columns: readonly Column[]
}

function continues(
  group: Row[],
  row: Row,
  next: Row | undefined,
  { shapes, pitch, hanging, columns }: Setting,
): boolean {
  const last = group.at(-1)!
  const before = shapes.get(last)!
  const here = shapes.get(row)!
  const distance = row.baseline - last.baseline
  const dump = row.size === 1
  // A cell set half way down beside a label of two lines.
  if (
    !dump &&
    distance < t.halfLine * row.size &&
    (!before.label || !here.label || !before.cells.length || !here.cells.length)
  )
    return true
  if (distance > (dump ? 1 : 1.75 * row.size)) return false
  const tight = !dump && distance < t.continuationPitch * pitch
  if (!here.label && !dump) return tight && restsOf(here, group, shapes)
  if (!here.label) return !here.figures && here.cells.length > 0 && before.cells.length > 0
  if (!before.label) return false
  const filled = group.some((r) => shapes.get(r)!.cells.length > 0)
  if (!filled) return isWrapped(before.label, here.label, tight, columns)
  // The rest of a label and of cells beside it.
  if (here.cells.length) return tight && startsLow(here.label.text) && restsOf(here, group, shapes)
  if (/[:：]$/.test(here.label.text) || (next && !dump && isCentredOn(row, next, shapes.get(next)!))) return false
  if (hanging) return true
  // The rest of a label whose figures stand on its first line, not the beginning of the next.
  if (!tight && next && next.baseline - row.baseline <= distance * 1.1 && startsLow(shapes.get(next)!.label?.text))
    return false
  const first = group.map((r) => shapes.get(r)!.label).find((label) => label)!
  const hangs = here.label.x0 > first.x0 + 0.5 * row.size
  return startsLow(here.label.text)
    ? tight || hangs || !dump
    : tight && !before.label.text.endsWith(':') && isLong(before.label, columns)
}

/** The upper half of a label whose cells are set half way down beside it. */
const isCentredOn = (row: Row, next: Row, { label, cells }: Shape): boolean =>
  !label && cells.length > 0 && next.baseline - row.baseline < t.halfLine * row.size

/** Whether every cell of a row without a label stands under one of the row above. */
function restsOf(here: Shape, group: readonly Row[], shapes: Map<Row, Shape>): boolean {
  const above = group.flatMap((row) => shapes.get(row)!.cells)
  return here.cells.length > 0 && here.cells.every((cell) => above.some((p) => p.x0 < cell.x1 && p.x1 > cell.x0))
}

/** Whether the second label carries on from the first, which has no figures. */
function isWrapped(a: Piece, b: Piece, tight: boolean, columns: readonly Column[]): boolean {
  if (/[:：]$/.test(a.text)) return false
  if (/[,(/&]$/.test(a.text) || isOpen(a.text) || startsLow(b.text)) return true
  const dump = a.size === 1
  const caps = a.text === a.text.toUpperCase() && b.text !== b.text.toUpperCase()
  const hangs = dump && Math.abs(b.x0 - a.x0 - 1) < 0.5
  if (caps || !isLong(a, columns)) return false
  return tight || hangs || (!dump && a.bold === b.bold && hasNoRoom(a, b, columns))
}

/** Whether the second label's first word would not have fitted behind the first: a line filled to its end. */
function hasNoRoom(a: Piece, b: Piece, columns: readonly Column[]): boolean {
  const word = (b.text.indexOf(' ') + 1 || b.text.length + 1) / b.text.length
  return (
    a.text.split(' ').length > 3 &&
    b.x0 - a.x0 < 0.8 * a.size &&
    a.x1 + word * (b.x1 - b.x0) > columns[0]!.x1 - 0.1 * a.size
  )
}

const isOpen = (text: string): boolean => (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
const startsLow = (text: string | undefined): boolean => /^\p{Ll}/u.test(text ?? '')

/** Whether a label fills most of its column, so that it may have been wrapped at its end. */
function isLong(label: Piece, columns: readonly Column[]): boolean {
  return label.x1 - columns[0]!.x0 > 0.55 * (columns[0]!.x1 - columns[0]!.x0)
}
