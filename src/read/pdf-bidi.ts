import type { Piece } from './pdf-drawing.ts'
import { rightToLeft } from './pdf-letters.ts'

/**
 * Lines with Arabic or Hebrew, from the order of their places into the order of reading.
 *
 *     on the page   .ةنيدملا يف Olive House عم        read   مع Olive House في المدينة.
 *
 * pdf.js gives letters as they were painted, from left to right. PDFium turns them round for each text object by itself,
 * and so loses the place of whatever stands in another font: brackets, numbers, Latin names. Both go this way.
 */
export function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some((piece) => rightToLeft.test(piece.text))) return [...pieces]
  const lines: Array<{ y: number; size: number; pieces: Piece[] }> = []
  for (const piece of pieces) {
    if (piece.look.direction[0] < 0.99) {
      lines.push({ y: Number.NaN, size: 0, pieces: [piece] })
      continue
    }
    const line = lines.findLast(({ y, size }) => Math.abs(y - piece.y) < 0.3 * Math.min(size, piece.look.size))
    // A generated space has no place: the gap it stands for is found again from the places of its neighbours.
    if (line) line.pieces.push(piece)
    else lines.push({ y: piece.y, size: piece.look.size, pieces: [piece] })
  }
  // A page in Hebrew has lines with more Latin letters than Hebrew ones, an address behind its label: they run as it does.
  const right = pieces.filter((piece) => rightToLeft.test(piece.text)).length
  const pageRight = right > 2 * pieces.filter((piece) => kindOf(piece.text) === 'left').length
  return lines.flatMap((line) => {
    const kinds = new Set(line.pieces.map((piece) => kindOf(piece.text)))
    // A telephone number on a line of its own runs as the page does.
    const fromRight = kinds.has('right') || (pageRight && !kinds.has('left') && !Number.isNaN(line.y))
    return fromRight ? readLine(line.pieces, pageRight) : fromLeft(line.pieces)
  })
}

/** A line in Latin letters alone, its full stop taken from the Arabic font and painted last. */
function fromLeft(pieces: readonly Piece[]): Piece[] {
  const inOrder = pieces.every((piece, i) => i === 0 || piece.generated || piece.x >= pieces[i - 1]!.x)
  if (inOrder || pieces[0]!.look.direction[0] < 0.99) return [...pieces]
  const clusters = clustersOf(pieces.filter((piece) => !piece.generated))
  return clusters.sort((a, b) => a.middle - b.middle).flatMap((cluster) => cluster.pieces)
}

const digit = /\p{Nd}/u

type Kind = 'right' | 'left' | 'digit' | 'neutral'

function kindOf(text: string): Kind {
  if (digit.test(text)) return 'digit'
  if (rightToLeft.test(text)) return 'right'
  return /\p{L}/u.test(text) ? 'left' : 'neutral'
}

/** Pieces that stand or fall together: the letters of a ligature, a letter and its marks. */
interface Cluster {
  pieces: Piece[]
  middle: number
  kind: Kind
}

function readLine(pieces: readonly Piece[], pageRight: boolean): Piece[] {
  const clusters = clustersOf(pieces.filter((piece) => !piece.generated))
  clusters.sort((a, b) => a.middle - b.middle)
  const count = (kind: Kind) => clusters.filter((cluster) => cluster.kind === kind).length
  const baseRight = pageRight || count('right') >= count('left')
  const toRight = baseRight ? clusters.map(() => true) : rightRuns(clusters)
  keepNumbersAndNames(clusters, toRight)
  const read = baseRight ? reverse(clusters, toRight) : turnRuns(clusters, toRight)
  return mirror(read.flatMap((cluster) => cluster.pieces))
}

function clustersOf(pieces: readonly Piece[]): Cluster[] {
  const clusters: Cluster[] = []
  const marks: Piece[] = []
  for (const piece of pieces) {
    const last = clusters.at(-1)
    const before = last?.pieces.at(-1)
    if (/^\p{M}+$/u.test(piece.text)) marks.push(piece)
    else if (last && before && before.look === piece.look && samePlace(before, piece)) last.pieces.push(piece)
    else clusters.push({ pieces: [piece], middle: piece.x + piece.advance / 2, kind: kindOf(piece.text) })
  }
  for (const mark of marks) {
    const at = mark.x + mark.advance / 2
    let nearest: Cluster | undefined
    for (const cluster of clusters) {
      if (cluster.kind === 'neutral') continue
      if (!nearest || Math.abs(cluster.middle - at) < Math.abs(nearest.middle - at)) nearest = cluster
    }
    if (nearest) nearest.pieces.push(mark)
    else clusters.push({ pieces: [mark], middle: at, kind: 'neutral' })
  }
  return clusters
}

/** One glyph for several letters; a lam and an alef of a glyph each begin at one place as well, but differ in breadth. */
const samePlace = (a: Piece, b: Piece): boolean =>
  Math.abs(a.x - b.x) < 0.01 * b.look.size && Math.abs(a.advance - b.advance) < 0.01 * b.look.size

/** In a line that runs to the right, what lies between two right-to-left letters without a Latin one. */
function rightRuns(clusters: readonly Cluster[]): boolean[] {
  const toRight = clusters.map(() => false)
  let start: number | undefined
  for (const [index, { kind }] of clusters.entries()) {
    if (kind === 'left') start = undefined
    if (kind !== 'right') continue
    start ??= index
    toRight.fill(true, start, index + 1)
  }
  return toRight
}

/** Numbers, and Latin words with what stands between them, run to the right wherever they are. */
function keepNumbersAndNames(clusters: readonly Cluster[], toRight: boolean[]): void {
  for (let i = 0; i < clusters.length; i++) {
    const first = clusters[i]!.kind
    // `+971 4 000 1122`, the plus before its digits on the page: somebody set the number from left to right, spaces and all.
    const dialled = first === 'neutral' && opensNumber(clusters, i)
    if (first !== 'left' && first !== 'digit' && !dialled) continue
    let end = i
    let latin = first === 'left'
    for (let k = i + 1; k < clusters.length && clusters[k]!.kind !== 'right'; k++) {
      const { kind } = clusters[k]!
      if (kind === 'neutral') continue
      // `12 2022`: two numbers with a space between them are read from the right; `1,200` and `a@b` are one.
      const near = k - end <= 2 && (k - end === 1 || /^[-.,:/+@_'’]$/.test(clusters[end + 1]!.pieces[0]!.text))
      const next = dialled && kind === 'digit' && k - end === 2
      if (!near && !next && !(latin && (kind === 'left' || kind === 'digit'))) break
      if (kind === 'left') latin = true
      end = k
    }
    const after = clusters[end + 1]?.pieces[0]?.text
    if (after === '%') end++
    toRight.fill(false, i, end + 1)
    // The signs of a number may be another font's: they stay in their places whatever is done with either later.
    // That of their neighbour: in a table the row's next number is another text object, and has another look.
    if (!latin) for (let k = i; k <= end; k++) wear(clusters[k]!, clusters[k === i ? i + 1 : k - 1]!)
    i = end
  }
}

/** A plus that touches digits on its right and nothing on its left. */
function opensNumber(clusters: readonly Cluster[], index: number): boolean {
  const [before, plus, after] = [clusters[index - 1], clusters[index]!.pieces[0]!, clusters[index + 1]]
  return plus.text === '+' && after?.kind === 'digit' && (before === undefined || before.pieces[0]!.text.trim() === '')
}

/** Gives a sign the look of the number that it is in. */
function wear(sign: Cluster, number: Cluster | undefined): void {
  const look = number?.pieces[0]?.look
  if (look && sign.kind === 'neutral') sign.pieces = sign.pieces.map((piece) => ({ ...piece, look }))
}

/** The whole line from the right, with the runs to the right kept. */
function reverse(clusters: readonly Cluster[], toRight: readonly boolean[]): Cluster[] {
  const read: Cluster[] = []
  for (let i = clusters.length - 1; i >= 0; ) {
    if (toRight[i]) {
      read.push(clusters[i--]!)
      continue
    }
    let start = i
    while (start > 0 && !toRight[start - 1] && !startsRun(clusters, start)) start--
    read.push(...clusters.slice(start, i + 1))
    i = start - 1
  }
  return read
}

/** Two numbers side by side are two runs: `2022 12` on the page is read 12, then 2022. */
function startsRun(clusters: readonly Cluster[], index: number): boolean {
  const [before, here] = [clusters[index - 1]!, clusters[index]!]
  const gap = here.pieces[0]!.x - (before.pieces[0]!.x + before.pieces[0]!.advance)
  return before.kind === 'digit' && here.kind === 'digit' && gap > 0.15 * here.pieces[0]!.look.size
}

/** The line from the left, with the runs from the right turned round. */
function turnRuns(clusters: readonly Cluster[], toRight: readonly boolean[]): Cluster[] {
  const read: Cluster[] = []
  for (let i = 0; i < clusters.length; ) {
    if (!toRight[i]) {
      read.push(clusters[i++]!)
      continue
    }
    let end = i
    while (end < clusters.length && toRight[end]) end++
    read.push(...clusters.slice(i, end).reverse())
    i = end
  }
  return read
}

const pairs: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' }

/** Brackets painted as their mirror images: a pair that closes before it opens is turned. */
function mirror(pieces: Piece[]): Piece[] {
  const turned = [...pieces]
  for (const open of ['(', '[', '«']) {
    const close = pairs[open]!
    const places = turned.flatMap(({ text }, index) => (text === open || text === close ? [index] : []))
    if (turned[places[0] ?? -1]?.text !== close || places.length < 2) continue
    for (const index of places) turned[index] = { ...turned[index]!, text: pairs[turned[index]!.text]! }
  }
  return turned
}
