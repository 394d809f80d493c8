import type { Line } from './block.ts'
import { thresholds as t } from './thresholds.ts'

/** How often a syllable ends or opens a word in the document, and how often it goes on inside one. */
interface Habits {
  ends: Map<string, number>
  goesOn: Map<string, number>
  opens: Map<string, number>
  inside: Map<string, number>
  /** Word ends and seams of syllables inside words, all told. */
  boundaries: number
  seams: number
}

const syllable = /[\p{Script=Hangul}\d]/u

/**
 * Korean lines break between words, or between any two syllables, as the producer was set. Which of the two a document
 * does, and where in the second case a line's end is a word's as well, its own words tell: a syllable that mostly ends
 * words (을, 는) at a line's end, one that mostly goes on (참|여).
 *
 * @param lines pieces of lines in any order
 * @returns whether a word goes on from one line to the next; undefined where lines break between words
 */
export function hangulSeams(lines: readonly Line[]): ((before: string, after: string) => boolean) | undefined {
  const korean = lines.filter((line) => /\p{Script=Hangul}/u.test(line.text))
  if (korean.length < t.hangulSeams) return undefined
  const places = korean.flatMap(placesIn)
  const habits = habitsOf(places)
  const base = habits.boundaries / (places.length || 1)
  const weigh = (odds: number) => Math.log(odds / (base * odds + 1 - base))
  const seams = fullLines(korean).flatMap(([line, next]) => {
    const odds = boundaryOdds(line.text, next.text, habits)
    return odds === undefined ? [] : [weigh(odds)]
  })
  if (seams.length < t.hangulSeams) return undefined
  // What word ends look like inside the lines, and what any place does: which of the two are the lines' ends like?
  const inside = places.map((place) => ({ place, weight: weigh(boundaryOdds(place.x, place.y, habits, place)!) }))
  const ends = inside.filter(({ place }) => place.boundary)
  if (mean(seams) > (mean(ends.map((i) => i.weight)) + mean(inside.map((i) => i.weight))) / 2) return undefined
  return (before, after) => {
    const odds = boundaryOdds(before, after, habits)
    return odds !== undefined && (odds * base) / (1 - base) < 1
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / (values.length || 1)

/**
 * How much likelier the two syllables at a seam are where two words meet than inside one; undefined where it is none.
 *
 * @param own a place that is not to bear witness for itself
 */
function boundaryOdds(before: string, after: string, habits: Habits, own?: Place): number | undefined {
  const [x, y] = [before.trimEnd().at(-1) ?? '', after.trimStart()[0] ?? '']
  if (!syllable.test(x) || !syllable.test(y) || (/\d/.test(x) && /\d/.test(y))) return undefined
  const { ends, goesOn, opens, inside, boundaries, seams } = habits
  const [end, middle] = own ? (own.boundary ? [1, 0] : [0, 1]) : [0, 0]
  const ratio = (at: Map<string, number>, within: Map<string, number>, char: string) =>
    (((at.get(char) ?? 0) - end + 0.5) / (boundaries - end + 1)) *
    ((seams - middle + 1) / ((within.get(char) ?? 0) - middle + 0.5))
  return ratio(ends, goesOn, key(x)) * ratio(opens, inside, key(y))
}

/** Figures are alike. */
const key = (char: string): string => (/\d/.test(char) ? '0' : char)

/** Two syllables side by side in a line, or with a space between them. */
interface Place {
  x: string
  y: string
  boundary: boolean
}

function placesIn({ text }: Line): Place[] {
  const found = text.matchAll(/(?<=([\p{Script=Hangul}\d]))( ?)(?=([\p{Script=Hangul}\d]))/gu)
  return [...found].flatMap(([, x, space, y]) =>
    /\d/.test(x!) && /\d/.test(y!) ? [] : [{ x: x!, y: y!, boundary: space !== '' }],
  )
}

function habitsOf(places: readonly Place[]): Habits {
  const habits: Habits = {
    ends: new Map(),
    goesOn: new Map(),
    opens: new Map(),
    inside: new Map(),
    boundaries: 0,
    seams: 0,
  }
  const count = (map: Map<string, number>, char: string) => map.set(key(char), (map.get(key(char)) ?? 0) + 1)
  for (const { x, y, boundary } of places) {
    count(boundary ? habits.ends : habits.goesOn, x)
    count(boundary ? habits.opens : habits.inside, y)
    if (boundary) habits.boundaries++
    else habits.seams++
  }
  return habits
}

/** Lines with the next one below them, where the text goes on because the line was full. */
function fullLines(lines: readonly Line[]): Array<[Line, Line]> {
  const sorted = [...lines].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  return sorted.flatMap((line, i): Array<[Line, Line]> => {
    const next = sorted
      .slice(i + 1, i + 6)
      .find((l) => l.page === line.page && Math.min(l.x1, line.x1) > Math.max(l.x0, line.x0))
    const near = next && next.baseline - line.baseline < 2.2 * line.size && Math.abs(next.size - line.size) < 0.1
    return near && next.x1 < line.x1 + line.size && line.text.length > 10 ? [[line, next]] : []
  })
}
