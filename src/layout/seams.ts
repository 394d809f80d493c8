import type { Picture } from '../read/source.ts'
import type { Line } from './block.ts'
import { shared } from './box.ts'
import type { Marker } from './markers.ts'
import type { Measure } from './measure.ts'
import { gapEvidence, headsPlain, indentEvidence, styleEvidence } from './paragraph-geometry.ts'
import { weights as w } from './paragraph-weights.ts'
import { endsSentence, isLabelled, openEvidence, wordEvidence } from './paragraph-words.ts'
import { isGroup } from './tags.ts'
import { thresholds as t } from './thresholds.ts'

/** Lines that belong together, with the list marker that the first of them opens with. */
export interface Group {
  lines: Line[]
  marker?: Marker
  /** Evidence for the break before it: a sum far above the threshold is a sure one. */
  evidence: number
}

export interface Surroundings {
  measure: Measure
  markers: ReadonlyMap<Line, Marker>
  pictures: readonly Picture[]
  /** Whether the file's tags part its text as a reader would. */
  tagsAreGood: boolean
}

/** Evidence that a new paragraph begins; `settled` where it need not be asked whether the line before was full. */
export interface SeamEvidence {
  sum: number
  settled: boolean
}

const settled = (sum: number): SeamEvidence => ({ sum, settled: true })

/**
 * What stands for and against a new paragraph at line `i`, whether or not the line before was full: positive for, negative
 * against; weights in units of "a clear sign".
 */
export function seamEvidence(
  lines: readonly Line[],
  i: number,
  group: { lines: readonly Line[]; marker?: Marker },
  around: Surroundings,
): SeamEvidence {
  const previous = lines[i - 1]!
  const line = lines[i]!
  const { measure } = around
  if (around.markers.has(line) || noteSign.test(line.text)) return settled(w.marker)
  if (group.marker?.kind === 'head' || isBracketed(previous) || isBracketed(line)) return settled(w.marker)
  // A number or bullet alone on its line: the item's text follows.
  if (
    group.marker &&
    group.lines.length === 1 &&
    group.marker.length >= previous.text.length &&
    previous === group.lines[0]
  )
    return settled(w.markerAlone)
  if (measure.unwrapped)
    return settled(
      isDashAlone(previous) ||
        isDashAlone(line) ||
        (/^\p{Ll}/u.test(line.text) && !endsSentence(previous.text) && line.baseline - previous.baseline < 1.5)
        ? w.unwrappedGoesOn
        : w.unwrapped,
    )
  const tagged = around.tagsAreGood ? tagEvidence(previous, line) : 0
  // A line broken by hand inside an element: a heading in bold over its text, labels with their values.
  const byHand = tagged < 0 && (headsPlain(previous, line) || (isLabelled(previous.text) && isLabelled(line.text)))
  const sameRow = shared(previous.top, previous.bottom, line.top, line.bottom) > 0.5 * (previous.bottom - previous.top)
  if (sameRow) return settled(w.sameRow + tagged)
  const display = isDisplay(previous, measure) && isDisplay(line, measure)
  const sum =
    (byHand ? 0 : tagged) +
    gapEvidence(previous, line, group.lines, measure) +
    indentEvidence(lines, i, group, around) +
    lookAndWords(previous, line, display) +
    // Where all ways to part the lines are weighed against each other, this would speak for the longest.
    (measure.dense ? 0 : openEvidence(previous, group.lines.length, display))
  return { sum, settled: false }
}

/** Remembered: a dump without blank lines asks with every line that a paragraph may begin at. */
const known = new WeakMap<Line, { previous: Line; sum: number }>()

function lookAndWords(previous: Line, line: Line, display: boolean): number {
  const before = known.get(line)
  if (before?.previous === previous) return before.sum
  const sum = styleEvidence(previous, line) + wordEvidence(previous, line, display)
  known.set(line, { previous, sum })
  return sum
}

/** Between a town and its news, on a row of its own where a web page had it in an element of its own. */
const isDashAlone = (line: Line): boolean => /^[–—]$/u.test(line.text)

/** ※ opens a note of its own in East Asian releases, wherever it stands. */
const noteSign = /^※/u

/** 〈 주요 내용 〉, 【概要】: East Asian headings between brackets have their line to themselves. */
const isBracketed = ({ text }: Line): boolean =>
  text.length <= t.bracketedLetters &&
  /^(?:<[^<>]+>|＜[^＜＞]+＞|〈[^〈〉]+〉|【[^【】]+】|［[^［］]+］|\[[^[\]]+\])$/u.test(text) &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(text)

/** Larger than the body, or bold in a document that is not: text that is set off. */
export function isDisplay(line: Line, measure: Measure): boolean {
  return line.size > 1.12 * measure.size || (line.bold && !measure.bold)
}

function tagEvidence(previous: Line, line: Line): number {
  if (!previous.tag || !line.tag || isGroup(previous.tag.role) || isGroup(line.tag.role)) return 0
  return previous.tag.element === line.tag.element ? w.sameElement : w.otherElement
}
