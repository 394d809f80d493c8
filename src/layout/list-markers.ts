import { isSetInByPicture } from './beside.ts'
import type { Line } from './block.ts'
import { largest } from './box.ts'
import type { Stretch } from './flow.ts'
import { insetItems } from './inset-items.ts'
import { type Marker, textMarker } from './markers.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/**
 * Which lines open a list item. A glyph made for it is enough; dashes, letters and numbers also stand in sentences and
 * dates, so they need company: a neighbour in the sequence, the same sign at the same place, or a colon before them.
 *
 * @param stretches the document's text in reading order
 */
export function listMarkers(stretches: readonly Stretch[], measure: Measure, tagsAreGood: boolean): Map<Line, Marker> {
  const found = new Map<Line, Marker>()
  const itemsSeen = new Set<number>()
  let lastNumber: Marker | undefined
  const candidates = stretches.map((stretch) => candidatesOf(stretch, tagsAreGood, itemsSeen, measure))
  const heading = headingSigns(stretches, candidates, t.edgeChars * 1.5 * measure.letter)
  stretches.forEach(({ lines }, n) => {
    const own = candidates[n]!
    const near = t.edgeChars * 1.5 * measure.letter
    const company = companyOf(own, lines, near)
    const over = overleaf(n, candidates)
    lines.forEach((line, i) => {
      const marker = own[i]
      if (!marker) return
      if (isSquareHead(i, own, lines, near, heading)) {
        found.set(line, { ...marker, kind: 'head' })
        return
      }
      const alike = [...(company.get(marker) ?? []), ...(over.get(marker) ?? [])]
      let above = i - 1
      while (above >= 0 && lines[above]!.baseline >= line.baseline - 0.3 * line.size) above--
      const previous = lines[above] ?? stretches[n - 1]?.lines.at(-1)
      const afterColon = /[:：]$/.test(previous?.text ?? '')
      const next = lines[i + 1]
      const hangs =
        !!next &&
        Math.abs(next.x0 - marker.contentX0) < near &&
        marker.contentX0 - marker.x0 > 0.8 * measure.letter &&
        !own[i + 1]
      const follows = lastNumber?.kind === marker.kind && lastNumber.value! + 1 === marker.value
      if (accept(marker, alike, afterColon, hangs, line, measure) || follows) found.set(line, marker)
    })
    lastNumber = lines.map((line) => found.get(line)).findLast((m) => m?.value !== undefined) ?? lastNumber
  })
  return found
}

/** What each line opens with that could be a marker. */
function candidatesOf(
  { lines, drawn, page }: Stretch,
  tagsAreGood: boolean,
  itemsSeen: Set<number>,
  measure: Measure,
): Array<Marker | undefined> {
  const printed = lines.map((line) => drawn.get(line) ?? textMarker(line))
  const tagged = lines.map((line) => (tagsAreGood ? tagMarker(line, itemsSeen) : undefined))
  // Where the tagged items have bullets or numbers in print, a line without one goes on from the item before.
  const labelled = lines.some((line, i) => printed[i] && itemOf(line) !== undefined)
  const set = insetItems(lines, printed, measure)
  return printed.map((one, i) => {
    const carried = one !== undefined && isCarriedDash(i, printed, lines, measure)
    const marker = (carried ? undefined : one) ?? (labelled ? undefined : tagged[i]) ?? set.get(lines[i]!)
    return marker && isSetInByPicture(lines[i]!, page.pictures, measure) ? { ...marker, pushed: true } : marker
  })
}

/**
 * A dash inside a sentence that the line's end has carried over: "… nie ma planu ochrony" / "– wynika z raportu." The line
 * above is full, its sentence goes on, and no item stands over it.
 */
function isCarriedDash(
  i: number,
  printed: ReadonlyArray<Marker | undefined>,
  lines: readonly Line[],
  measure: Measure,
): boolean {
  const [line, above] = [lines[i]!, lines[i - 1]]
  if (
    printed[i]?.kind !== 'dash' ||
    !/^[–—-]\s+\p{Ll}/u.test(line.text) ||
    !above ||
    /[.:;!?…]["”»“]?$/u.test(above.text)
  )
    return false
  const right = largest(lines.map((each) => each.x1))
  if (above.x1 + 2.5 * measure.letter < right) return false
  for (let k = i - 1; k >= 0; k--) {
    if (lines[k + 1]!.baseline - lines[k]!.baseline > 1.6 * line.size) return true
    if (printed[k]) return false
  }
  return true
}

/**
 * Company across the end of a column or page: what opens one of its first lines, and one of the last before it.
 */
function overleaf(n: number, candidates: ReadonlyArray<ReadonlyArray<Marker | undefined>>): Map<Marker, Marker[]> {
  const head = (k: number) => candidates[k]?.slice(0, t.itemLines) ?? []
  const tail = (k: number) => candidates[k]?.slice(-t.itemLines) ?? []
  const pair = (own: Array<Marker | undefined>, others: Array<Marker | undefined>) => {
    for (const marker of own) {
      const mate = others.find((o) => marker && o && o.kind === marker.kind && o.text.length === marker.text.length)
      if (marker && mate) found.set(marker, [...(found.get(marker) ?? []), mate])
    }
  }
  const found = new Map<Marker, Marker[]>()
  pair(head(n), tail(n - 1))
  pair(tail(n), head(n + 1))
  return found
}

/**
 * ■ 開発の背景: in East Asian releases a square, disc or diamond also stands before headings. Such a line is short, has no
 * stop, and what follows it is no further item with that sign.
 */
function isSquareHead(
  i: number,
  candidates: ReadonlyArray<Marker | undefined>,
  lines: readonly Line[],
  near: number,
  heading: ReadonlySet<string>,
): boolean {
  const marker = candidates[i]!
  if (!isSquared(marker, lines[i]!)) return false
  // Other signs between two circles are those of nested items; between two squares the squares are headings.
  const circle = /^[○●◎]$/u.test(marker.text)
  const nested = (k: number) =>
    !heading.has(marker.text) &&
    (candidates[k]!.x0 > marker.x0 + near || (circle && candidates[k]!.text !== marker.text))
  const sister = (step: 1 | -1) => {
    let k = i + step
    while (lines[k] && (candidates[k] ? nested(k) : lines[k]!.x0 > marker.x0 + near)) k += step
    return candidates[k]?.text === marker.text
  }
  return !sister(1) && !sister(-1)
}

/** A short line without a stop behind such a sign. */
const isSquared = (marker: Marker, { text }: Line): boolean =>
  /^[■□◆◇●○◎▼▽▲△◈▣]$/u.test(marker.text) &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) &&
  text.length <= t.squareHeadLetters &&
  !/[。.！？]$/u.test(text)

/** Signs that have plain text under them at the edge somewhere; under an item stand further ones, or what is set in. */
function headingSigns(
  stretches: readonly Stretch[],
  candidates: ReadonlyArray<ReadonlyArray<Marker | undefined>>,
  near: number,
): Set<string> {
  const found = new Set<string>()
  stretches.forEach(({ lines }, n) => {
    lines.forEach((line, i) => {
      const marker = candidates[n]![i]
      const below = lines[i + 1]
      if (marker && below && isSquared(marker, line) && !candidates[n]![i + 1] && below.x0 < marker.x0 + near)
        found.add(marker.text)
    })
  })
  return found
}

/** One of two stands beside a picture, and the other does not. */
const beside = (a: Marker, b: Marker): boolean => a.text === b.text && a.pushed !== b.pushed

/** For each marker those of its kind at the same place, a few before it and a few behind. */
function companyOf(
  candidates: ReadonlyArray<Marker | undefined>,
  lines: readonly Line[],
  near: number,
): Map<Marker, Marker[]> {
  const company = new Map<Marker, Marker[]>()
  const recent: Array<{ marker: Marker; size: number }> = []
  candidates.forEach((marker, i) => {
    if (!marker) return
    const { size } = lines[i]!
    company.set(marker, [])
    for (const other of recent) {
      if (
        other.marker.kind !== marker.kind ||
        (Math.abs(other.marker.x0 - marker.x0) >= near && !beside(other.marker, marker))
      )
        continue
      if (other.size < 1.2 * size) company.get(marker)!.push(other.marker)
      if (size < 1.2 * other.size) company.get(other.marker)!.push(marker)
    }
    recent.push({ marker, size })
    if (recent.length > t.companyReach) recent.shift()
  })
  return company
}

function accept(
  marker: Marker,
  alike: Marker[],
  afterColon: boolean,
  hangs: boolean,
  line: Line,
  measure: Measure,
): boolean {
  const display = line.size > 1.15 * measure.size || (line.bold && !measure.bold && line.text.length < 90)
  switch (marker.kind) {
    case 'drawn':
    case 'tag':
    case 'head':
      return true
    case 'glyph':
      // »Text« is a quotation; a bullet has white behind it.
      if (/[»›]/.test(marker.text) && !/^[»›]\s/.test(line.text)) return false
      return /[»*›\u00b7]/.test(marker.text) ? alike.length > 0 || hangs : true
    case 'dash':
      return !endMark.test(line.text) && (alike.some((o) => o.text === marker.text) || afterColon || hangs)
    case 'letter-o':
      return alike.length > 0 || (hangs && afterColon)
    case 'number':
    case 'letter':
    case 'roman': {
      if (display && !hangs) return false
      const beside = alike.some((o) => Math.abs((o.value ?? 0) - (marker.value ?? 0)) === 1)
      // "10- 12-": figures before a dash also stand for hours and years; items are counted from one.
      if (/[-–—]$/u.test(marker.text) && ![marker, ...alike].some((o) => o.value === 1)) return false
      return beside || (marker.value === 1 && afterColon && hangs)
    }
  }
}

/** "- 30 -", "- FIN -", "-o0o-": a dash at both ends is an end mark or a page number. */
const endMark = /^[-–—]\s?.{1,24}\s?[-–—]$/u

/** The first line of a list item of a tagged PDF whose label left nothing in the text. */
function tagMarker(line: Line, seen: Set<number>): Marker | undefined {
  const item = itemOf(line)
  if (item === undefined || seen.has(item)) return undefined
  seen.add(item)
  return { text: '', kind: 'tag', x0: line.x0, contentX0: line.x0, length: 0 }
}

/** Number of the list item that a line belongs to. */
function itemOf(line: Line): number | undefined {
  const { tag } = line
  if (!tag) return undefined
  const at = tag.path.lastIndexOf('LI')
  if (tag.role === 'LI') return tag.element
  return at >= 0 ? tag.pathElements[at] : undefined
}
