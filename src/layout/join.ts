import { languages } from '../languages/index.ts'
import type { Line, Span } from './block.ts'
import { largest } from './box.ts'
import { append, lineSpans, slice, textOf, trim } from './spans.ts'
import { thresholds as t } from './thresholds.ts'

/** Words that join two halves of a compound, in all languages. */
const conjunctions = new Set(languages.flatMap((l) => l.place.and).filter((word) => /^\p{Ll}+$/u.test(word)))

/** What a word cut at a line's end is judged by. */
export interface Wordlist {
  /** The document's words, lower case, with their hyphens: the first judge. */
  words: ReadonlyMap<string, number>
  /** First halves of compounds that keep their hyphen in the document's language: the second. */
  prefixes: ReadonlySet<string>
  /** Whether a Korean word goes on over a line's end, in a document whose lines break inside words. */
  wordGoesOn?: ((before: string, after: string) => boolean) | undefined
  /** Whether the producer sets a sign of its own (U+2010) where it cuts words, which the author's hyphens are not. */
  ownCutSign?: boolean
  /** Whether Chinese or Japanese has spaces around figures and Latin words; absent where no line shows it. */
  spacedFigures?: boolean
}

/** What stands between two lines of one paragraph once they are joined. */
type Seam = 'space' | 'nothing' | 'drop-hyphen'

const unspacedEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．！？：；「」『』（）【】《》〈〉・…—]$/u
const unspacedStart =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，．！？：；「」『』（）【】《》〈〉・…—]/u
const softHyphenEnd = /\u00ad\s*$/
const hyphenEnd = /[\p{L}\p{M}\p{N}][-‐\u2011]\s*$/u

/**
 * Joins the lines of one paragraph to spans, and tells where in the joined text each line begins.
 */
export function joinLines(lines: readonly Line[], list: Wordlist): { spans: Span[]; starts: number[] } {
  const parts = lines.map(lineSpans)
  const right = largest(lines.map((line) => line.x1))
  // A line with room for a sign more was ended on purpose: no word goes on over its end.
  const ended = lines.map((line) => right - line.x1 > t.unspacedRoom * 0.5 * line.size)
  return joinParts(parts, list, ended)
}

/** The same for text that is already in spans: lines, or two halves of a paragraph. */
export function joinParts(
  parts: ReadonlyArray<readonly Span[]>,
  list: Wordlist,
  ended: readonly boolean[] = [],
): { spans: Span[]; starts: number[] } {
  let spans: Span[] = []
  const starts: number[] = []
  for (const [i, part] of parts.entries()) {
    const text = textOf(part)
    const before = textOf(spans)
    if (!before) {
      starts.push(0)
      spans = [...part.map((s) => ({ ...s }))]
      continue
    }
    const open = ended[i - 1] ? { ...list, wordGoesOn: undefined } : list
    const seam = seamBetween(before, text, open, linkAcross(spans, part))
    if (seam === 'drop-hyphen') spans = trim(slice(spans, 0, before.replace(/[-‐\u2011\u00ad]\s*$/u, '').length))
    if (seam === 'space') append(spans, seamSpace(spans.at(-1)!, part[0]))
    starts.push(textOf(spans).length)
    for (const span of part) append(spans, span)
  }
  return { spans: dropSoftHyphens(spans), starts: withoutSoftHyphens(spans, starts) }
}

function seamSpace(a: Span, b: Span | undefined): Span {
  return {
    text: ' ',
    ...(a.bold && b?.bold ? { bold: true } : {}),
    ...(a.italic && b?.italic ? { italic: true } : {}),
    ...(a.url && a.url === b?.url ? { url: a.url } : {}),
  }
}

/** Whether one link covers both sides: then a cut address is put together without asking further. */
function linkAcross(spans: readonly Span[], part: readonly Span[]): string | undefined {
  const url = spans.at(-1)?.url
  return url && url === part[0]?.url ? url : undefined
}

function seamBetween(before: string, after: string, list: Wordlist, link?: string): Seam {
  if (unspacedEnd.test(before) && unspacedStart.test(after)) return 'nothing'
  if (!list.spacedFigures && besideFigure(before, after, list.spacedFigures === false)) return 'nothing'
  if (list.wordGoesOn?.(before, after)) return 'nothing'
  if (softHyphenEnd.test(before)) return 'drop-hyphen'
  const address = addressSeam(before, after, link)
  if (address) return address
  if (hyphenEnd.test(before)) return hyphenSeam(before, after, list)
  // "and/" + "or", "2024–" + "2025": signs that hold two words together without spaces, when the line ends on them.
  if (/[\p{L}\p{N}]\/$/u.test(before)) return 'nothing'
  return 'space'
}

/** 建于 + 1887年, 味道。” + 馆长: figures and quotation marks stand in Chinese and Japanese without spaces; so may Latin words. */
function besideFigure(before: string, after: string, latin: boolean): boolean {
  const [end, start] = latin ? [/[\w”’“‘]$/, /^[\w”’“‘]/] : [/[\d”’“‘]$/, /^[\d”’“‘]/]
  return (unspacedEnd.test(before) && start.test(after)) || (end.test(before) && unspacedStart.test(after))
}

/** URLs and e-mail addresses cut by a line end. */
function addressSeam(before: string, after: string, link?: string): Seam | undefined {
  const last = /\S+$/.exec(before)?.[0] ?? ''
  const first = /^\S+/.exec(after)?.[0] ?? ''
  if (link) {
    const target = link.replace(/^mailto:/, '').toLowerCase()
    const seamless = (last + first).toLowerCase().replace(/[)\].,;]+$/, '')
    if (target.includes(seamless.replace(/^https?:\/\//, ''))) return 'nothing'
    const dropped = (last.replace(/[-‐\u00ad]$/, '') + first).toLowerCase().replace(/[)\].,;]+$/, '')
    if (target.includes(dropped.replace(/^https?:\/\//, ''))) return 'drop-hyphen'
  }
  const isUrl = /^(?:<|\()?(?:https?:\/\/|www\.)\S*$/i.test(last)
  const isMail = /^[\w.+-]+@[\w.-]*$/.test(last)
  if (!isUrl && !isMail) return undefined
  // What goes on is no ordinary word: it has a dot or slash inside, or the address ends where none can end.
  if (/[/.@_=&?#~%-]$/.test(last) && /^[\w~%#?=&/.-]/.test(first) && !/^\p{Lu}\p{Ll}+$/u.test(first)) return 'nothing'
  if (isMail && /^[\w-]+@[\w-]*$/.test(last) && /^\.?[\w-]*\.[a-z]{2,}/i.test(first)) return 'nothing'
  if (isUrl && /^[\w-]*[/?=&#%][\w/?=&#%.-]*$/.test(first)) return 'nothing'
  return undefined
}

/** A hyphen at a line's end: cut word, or compound that owns it? */
function hyphenSeam(before: string, after: string, { words, prefixes, ownCutSign }: Wordlist): Seam {
  const head = /([\p{L}\p{M}\p{N}]+(?:[-‐\u2011][\p{L}\p{M}\p{N}]+)*)[-‐\u2011]\s*$/u.exec(before)?.[1] ?? ''
  const tail = /^[\p{L}\p{M}\p{N}]+(?:[-‐\u2011][\p{L}\p{M}\p{N}]+)*/u.exec(after)?.[0] ?? ''
  if (!head || !tail) return 'nothing'
  // "Meister- und Gesellenprüfung": the hyphen stands for the word that comes after the conjunction.
  if (conjunctions.has(tail) && /^\S+\s/.test(after)) return 'space'
  const key = (word: string) => word.toLowerCase().replace(/[‐\u2011]/g, '-')
  // The document's own words first. The part beside the cut decides: "porte-" + "parole" in "porte-parole".
  const whole = words.get(key(head + tail)) ?? 0
  const compound = words.get(key(`${head}-${tail}`)) ?? 0
  if (whole !== compound) return whole > compound ? 'drop-hyphen' : 'nothing'
  if (ownCutSign && /‐\s*$/u.test(before)) return 'drop-hyphen'
  // A capital or a figure after it: Nordrhein- + Westfalen, COVID- + 19.
  const allCaps = head === head.toUpperCase() && tail === tail.toUpperCase() && /\p{Lu}{2}/u.test(head)
  if (/^[\p{Lu}\p{N}]/u.test(tail) && !allCaps) return 'nothing'
  if (/\p{N}$/u.test(head)) return 'nothing'
  const first = key(head).split('-').at(-1)!
  if (prefixes.has(first)) return 'nothing'
  // Both halves stand in the document as words of their own: likelier a compound ("know-how") than a cut.
  if (first.length > 3 && tail.length > 3 && words.has(first) && words.has(key(tail).split('-')[0]!)) return 'nothing'
  // Verb and pronoun: "vous trouverez-" never ends so, but "est-" + "il", "rendez-" + "vous" do.
  if (
    /^(?:il|elle|on|ils|elles|ce|je|tu|nous|vous|là|ci|même|mêmes)$/u.test(key(tail)) &&
    words.size > 0 &&
    !words.has(key(head + tail))
  ) {
    return /[tdez]$/u.test(first) ? 'nothing' : 'drop-hyphen'
  }
  return 'drop-hyphen'
}

/** U+00AD inside a line is a place where the word might be cut; it is not printed. */
function dropSoftHyphens(spans: readonly Span[]): Span[] {
  return spans.map((s) => ({ ...s, text: s.text.replace(/\u00ad/g, '') })).filter((s) => s.text)
}

function withoutSoftHyphens(spans: readonly Span[], starts: readonly number[]): number[] {
  const text = textOf(spans)
  return starts.map((start) => start - (text.slice(0, start).match(/\u00ad/g)?.length ?? 0))
}
