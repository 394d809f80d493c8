import { findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import { findName, findPhrase } from '../languages/phrases.ts'
import type { Line } from './block.ts'
import type { DenseMeasure } from './dense-measure.ts'
import { endsOnLittleWord } from './little-words.ts'
import { weights as w } from './paragraph-weights.ts'
import { endsSentence, opensLower } from './paragraph-words.ts'
import type { Surroundings } from './seams.ts'
import { thresholds as t } from './thresholds.ts'

/**
 * What the words at a seam say where there is no white to ask: a sentence that begins though none has ended, a name that
 * stands together elsewhere, an open bracket, the line that announces a list, an item's semicolon.
 */
export function denseEvidence(
  lines: readonly Line[],
  i: number,
  dense: DenseMeasure,
  markers: Surroundings['markers'],
): number {
  const { common, lower, pairs, languages, indentedFrom, edge, leading } = dense
  const previous = lines[i - 1]!.text
  const text = lines[i]!.text
  const next = lines[i + 1]
  if (isSignpost(lines[i - 1]!, languages) || isSignpost(lines[i]!, languages)) return w.signpost
  // Where white is rare it is meant, unless a page's end or a tool left it in mid-sentence.
  const white = lines[i]!.baseline - lines[i - 1]!.baseline > t.wideGapRatio * leading
  if (white && !opensLower(text)) return w.signpost
  let sum = 0
  if (datelineOf(lines[i]!, languages) !== 'none' && !endsOnLittleWord(previous)) return w.dateline
  if (datelineOf(lines[i - 1]!, languages) === 'alone' && !/^\p{Ll}/u.test(text)) return w.dateline
  if (placeAndDash.test(text)) sum += w.placeAndDash
  const head = isHead(lines[i]!, dense)
  if (head) sum += headlineEvidence(lines, i, dense)
  const first = /^["«»“„”(]?\s?(\p{Lu}[\p{L}\p{M}]*)/u.exec(text)?.[1]
  const last = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)$/u.exec(previous)?.[1]
  if (first && !endsSentence(previous) && !isTitleCase(previous) && !isTitleCase(text)) {
    if (common.has(first.toLowerCase())) sum += w.sentenceWithoutStop
    else if (lower.has(first.toLowerCase())) sum += w.capitalWithoutStop
  }
  if (first && next && /^\p{Ll}/u.test(next.text)) sum += w.opensText
  if (first && isTitleCase(previous)) sum += isTitleCase(text) ? w.titleGoesOn : hasSmallWord(text) ? w.titleEnds : 0
  if (/^\p{Ll}/u.test(text) && !/;$/.test(previous)) sum += w.denseLowerCase
  if (/^\p{N}/u.test(text) && !head) sum += w.opensFigure
  if (/^["«“„「『]/u.test(text)) sum += /[:：]$/u.test(previous) ? w.quoteAfterColon : w.opensQuote
  if (first && last && pairs.has(`${last} ${first}`)) sum += w.knownPair
  const step = lines[i]!.x0 - lines[i - 1]!.x0
  if (indentedFrom && lines[i]!.baseline > indentedFrom.baseline && step <= 0 && -step < t.indentMaxChars) {
    const setIn =
      step > -t.edgeChars && Math.abs(lines[i]!.x0 - indentedFrom.x0) < t.edgeChars && edge < indentedFrom.x0
    sum += setIn ? w.firstLineIndent : headsIndented(lines, i) ? w.headsIndented : w.notIndented
  }
  if (opensBracket(previous) && closesBracket(text)) sum += w.openBracket
  if (endsSentence(previous) && !/[:：]$/u.test(previous) && /[:：]$/u.test(text) && next && markers.has(next))
    sum += w.announcesList
  if (isQuestion(previous, lines[i - 2]?.text) || isQuestion(text, previous)) sum += w.question
  if (/[;；؛]$/u.test(previous)) sum += w.item
  else if (/^\p{Ll}.*;$/u.test(text) && !/,$/.test(previous) && next && /^\p{Ll}/u.test(next.text)) sum += w.firstItem
  if (/["»”“«]$/u.test(previous) && /^["«»“„”]/u.test(text)) sum += w.quoteAfterQuote
  if (inCapitals(previous) && inCapitals(text) && !endsSentence(previous))
    sum += wordsOf(text) > 2 && wordsOf(previous) > 2 ? w.headlineInCapitals : w.capitals
  return sum
}

/** A sentence that begins and ends with its line, and asks, after another one has ended. */
const isQuestion = (text: string, before: string | undefined): boolean =>
  /[?？؟]$/u.test(text) && /^[\p{Lu}\p{Lo}¿]/u.test(text) && (before === undefined || endsSentence(before))

/** At the edge between a text that has ended and a first line that is set in, without a stop: a heading. */
function headsIndented(lines: readonly Line[], i: number): boolean {
  const [previous, line, next] = [lines[i - 1]!, lines[i]!, lines[i + 1]]
  return (
    next !== undefined &&
    next.x0 - line.x0 > t.indentMinChars &&
    endsSentence(previous.text) &&
    !/[:：]$/u.test(previous.text) &&
    !endsSentence(line.text)
  )
}

/** "Norholm, Oregon – The port": no date, but what stands before the dash is short and begins large. */
const placeAndDash = /^\p{Lu}[\p{L}\p{M} .'’-]{1,30}(?:,\s?[\p{L}. ]{2,25})?\s[–—]\s?\p{Lu}/u

/**
 * Above the text headlines and decks stand under each other without a stop. What goes on from a headline is shorter than
 * it, often a word or two; what is longer than it would have been begun on its line.
 */
function headlineEvidence(lines: readonly Line[], i: number, { widths, languages }: DenseMeasure): number {
  const [previous, line] = [lines[i - 1]!, lines[i]!]
  if (/^\p{Ll}/u.test(line.text)) return 0
  if (/\d/u.test(previous.text) && findPhrase(previous.text, languages, (l) => l.embargo, 'start')) return w.embargo
  const above = widths.of(previous)
  const own = widths.of(line)
  if (own > above + widths.ofText(` ${/^\S*/u.exec(line.text)![0]}`)) return w.longerThanHeadline
  return above >= t.headlineLetters && own < t.widowShare * above ? w.headlineWidow : 0
}

const isHead = (line: Line, { headEnd }: DenseMeasure): boolean =>
  headEnd !== undefined && line.baseline < headEnd.baseline

const hasSmallWord = (text: string): boolean => /(?<![\p{L}'’])\p{Ll}[\p{L}\p{M}'’-]{3,}/u.test(text)

/** Nearly all longer words begin with a capital: then a capital says nothing. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}][\p{L}\p{M}'’-]{3,}/gu) ?? []
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.8 * long.length
}

const opening = /[([（［【「『]/u
const closing = /[)\]）］】」』]/u

/** Whether a bracket is still open at the end. */
function opensBracket(text: string): boolean {
  let open = 0
  for (const char of text) {
    if (opening.test(char)) open++
    else if (closing.test(char)) open = Math.max(0, open - 1)
  }
  return open > 0
}

/** Whether the first bracket is a closing one. */
const closesBracket = (text: string): boolean => closing.test(/[([（［【「『)\]）］】」』]/u.exec(text)?.[0] ?? '')

const wordsOf = (text: string): number => text.split(/\s+/u).length

const inCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** Whether a line opens with place and date, and whether it holds nothing else. */
type Dateline = 'none' | 'opens' | 'alone'
const datelines = new WeakMap<Line, Dateline>()
/** Letters that a dateline's place has at most. */
const placeLetters = 36

/** A line that opens with a place and a date: "Norholm, 3 May 2024 – The", "NORHOLM (May 3, 2024)", 【北港・2024年5月3日】. */
function datelineOf(line: Line, languages: readonly Language[]): Dateline {
  const known = datelines.get(line)
  if (known !== undefined) return known
  const text = line.text.slice(0, 2 * placeLetters)
  const date = /\d/.test(text) ? findDates(text, languages)[0] : undefined
  const place = date && text.slice(0, date.start)
  const opens =
    place !== undefined &&
    place.length > 1 &&
    place.length <= placeLetters &&
    (/^\p{Lu}[^.:;!?]*(?:[,–—-]|\()\s*(?:\p{Ll}{1,4}\s)?$/u.test(place) || /^[【（(［[]/u.test(place)) &&
    !/\s\p{Ll}+\s\p{Ll}+/u.test(place)
  const found = !opens ? 'none' : /^[\s.)）】］\]]*$/u.test(line.text.slice(date!.end)) ? 'alone' : 'opens'
  datelines.set(line, found)
  return found
}

/** Remembered: every line is asked with each start of a paragraph. */
const asked = new WeakMap<Line, boolean>()

/** A line that says what stands below it, or what it is: a label, the heading of a contact, a page number, an end mark. */
function isSignpost(line: Line, languages: readonly Language[]): boolean {
  const known = asked.get(line)
  if (known !== undefined) return known
  const { text } = line
  const found =
    text.length < 70 &&
    /\p{L}/u.test(text) &&
    !/[.,;]$/.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    (lists.some((list) => findPhrase(text, languages, list, 'whole')) || findName(text, languages) !== undefined)
  asked.set(line, found)
  return found
}

const lists: ReadonlyArray<(language: Language) => readonly string[]> = [
  ...(['press-release', 'statement', 'advisory', 'invitation', 'results'] as const).map(
    (kind) => (l: Language) => l.labels[kind],
  ),
  (l) => l.immediateRelease,
  (l) => l.contact,
  (l) => l.otherContact,
  (l) => l.notesToEditors,
  (l) => l.legal,
  (l) => l.links,
  (l) => l.endMarks,
  (l) => l.pageNumbers,
]
