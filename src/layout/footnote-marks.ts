import type { Span } from './block.ts'

/**
 * How a mark is printed. The surer forms say of themselves that they refer to something; the others ("round", "half",
 * "plain", "glued") also stand in lists, enumerations and names.
 */
export type MarkForm = 'super' | 'square' | 'round' | 'half' | 'sign' | 'plain' | 'glued'

/** A footnote's mark, in the text or before the note. */
export interface Mark {
  /** What a mark and its note have in common: `1`, `*`, `※2`. */
  key: string
  /** As printed, without brackets. */
  printed: string
  form: MarkForm
  /** Characters of the text that it takes, brackets and the white behind a note's mark included. */
  start: number
  end: number
}

/**
 * Signs in the order of the trade, and those of Japanese and Korean releases, which count them: ※1, *2, 注3. Behind an
 * asterisk only one figure is its number: "*60 of them".
 */
const sign = '[※†‡§]\\p{Nd}{1,2}(?!\\p{Nd})|[*＊]\\p{Nd}(?!\\p{Nd})|注\\s?\\p{Nd}{1,2}|[*＊]{1,4}|[†‡]{1,3}|§'
const raised = '[¹²³⁰⁴-⁹]{1,2}'

const openings: Array<[MarkForm, RegExp]> = [
  ['super', new RegExp(`^(${raised})\\s*`, 'u')],
  ['square', new RegExp(`^\\[(\\p{Nd}{1,2}|${sign})\\]:?\\s*`, 'u')],
  ['sign', new RegExp(`^[(（](${sign})[)）]\\s*`, 'u')],
  ['round', /^[(（](\p{Nd}{1,2})[)）]\s*/u],
  ['sign', new RegExp(`^(${sign})[:：.)]?\\s*`, 'u')],
  ['half', /^(\p{Nd}{1,2})\)\s*/u],
  ['plain', /^(\p{Nd}{1,2})[.:]?\s+/u],
  // Word processors set the note's number in its type, with less than a space behind it: "1Except for drums."
  ['plain', /^(\p{Nd}{1,2})(?=\p{Lu}\p{Ll})/u],
]

/** Whether a line may open with a mark at all; cheap, since it is asked of every line. */
export const mayOpen = (text: string): boolean => /^[[(（]?[\p{Nd}※＊*†‡§¹²³⁰⁴-⁹注]/u.test(text)

/** The mark that a note opens with, if it does; words must follow. */
export function openingMark(spans: readonly Span[]): Mark | undefined {
  const text = spans.map((s) => s.text).join('')
  const first = spans[0]
  if (first?.script === 'super') {
    const inner = bare.exec(first.text.trim())?.[1]
    const end = /^\s*/.exec(text.slice(first.text.length))![0].length + first.text.length
    if (inner && words.test(text.slice(end))) return { ...named(inner), form: 'super', start: 0, end }
  }
  for (const [form, pattern] of openings) {
    const found = pattern.exec(text)
    if (!found) continue
    const end = found[0].length
    return words.test(text.slice(end)) ? { ...named(found[1]!), form, start: 0, end } : undefined
  }
  return undefined
}

/** A mark that stands alone, its note to the right of it: raised, or set off by a tab. */
export function loneMark(text: string): Mark | undefined {
  const inner = bare.exec(text.trim())?.[1]
  return inner ? { ...named(inner), form: 'plain', start: 0, end: text.trim().length + 1 } : undefined
}

const words = /\p{L}{2}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u
/** A mark alone, with or without brackets. */
const bare = new RegExp(`^[[(（]?(\\p{Nd}{1,2}|${raised}|${sign})[.:)\\]）]?$`, 'u')

const references: Array<[MarkForm, RegExp]> = [
  ['super', new RegExp(`(${raised})`, 'gu')],
  ['square', new RegExp(`\\[(\\p{Nd}{1,2}|${sign})\\]`, 'gu')],
  ['round', /(?<=\S\s?)[(（](\p{Nd}{1,2})[)）]/gu],
  ['sign', /(?<=\S)[(（]([※＊*]\p{Nd}{1,2}|注\s?\p{Nd}{1,2}|\*{1,3})[)）]/gu],
  ['sign', /(?<=[^\s(（])([※＊*]\p{Nd}{1,2}|注\p{Nd}{1,2})(?!\p{Nd})/gu],
  ['half', /(?<=\p{L})(\p{Nd}{1,2})\)/gu],
  // A Korean particle may follow: 신기술*로.
  ['sign', /(?<=[^\s*＊†‡])([*＊]{1,4}|[†‡]{1,3})(?![\p{Lu}\p{Ll}\p{Nd}*＊†‡])/gu],
  // "…à l’automne2, à condition": a superscript of which the dump left a plain figure.
  ['glued', /(?<=\p{Ll}{3}[.,;:!?»”"’')\]]?)(\p{Nd}{1,2})(?![\p{L}\p{Nd}%°]|[.,:]\p{Nd})/gu],
]

/** Everything in a running text that may be a footnote's mark, in order; exponents and formulas are left out. */
export function referenceMarks(spans: readonly Span[]): Mark[] {
  const text = spans.map((s) => s.text).join('')
  const found: Mark[] = []
  const free = (start: number, end: number) => found.every((m) => end <= m.start || start >= m.end)
  let at = 0
  for (const span of spans) {
    // One superscript may hold several marks: "1, 2".
    for (const part of span.script === 'super' ? span.text.matchAll(/[^\s,;]+/gu) : []) {
      const inner = bare.exec(part[0])?.[1]
      const start = at + part.index
      if (inner && !isExponent(text.slice(0, at), inner))
        found.push({ ...named(inner), form: 'super', start, end: start + part[0].length })
    }
    at += span.text.length
  }
  for (const [form, pattern] of references) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!free(start, end) || scriptAt(spans, start)) continue
      const before = text.slice(0, start)
      if (form === 'super' && isExponent(before, match[1]!)) continue
      if (form === 'sign' && isEmphasis(text, start, match[1]!)) continue
      found.push({ ...named(match[1]!), form, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "m²", "km³", "10⁶", "CO²": the raised figure belongs to the unit, the number or the formula before it. */
function isExponent(before: string, mark: string): boolean {
  if (!/^[\p{Nd}¹²³⁰⁴-⁹]+$/u.test(mark)) return false
  const key = named(mark).key
  if (
    /^[23]$/.test(key) &&
    /(?:^|[^\p{L}])(?:[kcdmµhn]?m|м|км|см|мм|in|ft|yd|mi|ha|s|CO|NO|SO|O|H|N)\s?$/u.test(before)
  )
    return true
  return /(?:^|[^\p{L}\p{Nd}.,])(?:10|[2xe])$/u.test(before)
}

/** `*emphasis*` of a dump: a sign that closes what the same sign opened. */
function isEmphasis(text: string, start: number, mark: string): boolean {
  if (!/^[*＊]+$/u.test(mark)) return false
  const sentence = text.slice(Math.max(0, start - 200), start)
  return /(?:^|[\s("“«])[*＊]+\S[^*＊]*$/u.test(sentence)
}

function scriptAt(spans: readonly Span[], index: number): Span['script'] {
  let at = 0
  for (const span of spans) {
    at += span.text.length
    if (index < at) return span.script
  }
  return undefined
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A mark's key: digits of every script and height as plain ones, full-width signs as the common ones. */
function named(mark: string): { key: string; printed: string } {
  const plain = mark.replace(/[¹²³⁰⁴-⁹]/gu, (digit) => String(raisedDigits.indexOf(digit)))
  const key = plain
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
  return { key, printed: plain.trim() }
}

/** Decimal digits stand in runs of ten in Unicode, which begin at a multiple of sixteen or six past one. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
