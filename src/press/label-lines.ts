import { findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import { dated, datelineAt } from './dateline-text.ts'
import { endsSentence, wordCount } from './prose.ts'
import type { Dateline, ReleaseKind } from './release.ts'

const kinds: readonly ReleaseKind[] = ['press-release', 'results', 'advisory', 'invitation', 'statement']

/** A line that names the kind of document. */
export interface Label {
  kind: ReleaseKind
  /** The label as printed, with its number. */
  text: string
  /** Whether the line says nothing else; false for a label with a tail: `Pressemitteilung des Bündnisses X`. */
  whole: boolean
  /** What shares the line: an instruction (`vapaa julkaistavaksi heti`), a date, a place and date. */
  release?: string
  dateline?: Dateline
}

/** `n° 214`, `Nr. 17/2022`, `#12`, `(3/2024)`: a number behind a label. */
const number =
  /^[([]?\s*(?:n[o°º.]*|nr\.?|no\.?|nro\.?|núm\.?|num\.?|č\.?|#|№|第)?\s*\^?[o°º]?\^?\s*\d[\d/.\-–]*\s*[)\]号號]?$/iu

/**
 * The kind of document that a line names, where the line is such a label and little else: alone, with a number, a date or
 * a release instruction, in two languages, or with a tail that says whose it is.
 */
export function labelOf(text: string, languages: readonly Language[]): Label | undefined {
  const line = text.trim().replace(/^[-–—|•*>\s]+|[-–—|•*:\s]+$/gu, '')
  const spacedOut = /^(?:\S\s+){6,}\S$/u.test(line)
  if (!line || (wordCount(line) > 16 && !spacedOut) || endsSentence(line)) return undefined
  const whole = wholeLabel(line, languages)
  if (whole) return { kind: whole.kind, text: withSpacesOf(line, whole.phrase), whole: true }
  return inParts(line, languages) ?? oneAfterAnother(line, languages) ?? withTail(line, languages)
}

function wholeLabel(line: string, languages: readonly Language[]): { kind: ReleaseKind; phrase: string } | undefined {
  for (const kind of kinds) {
    const found = findPhrase(line, languages, (l) => l.labels[kind], 'whole')
    if (found) return { kind, phrase: found.phrase }
  }
  return undefined
}

/** COMMUNIQUÉ DE PRESSE / PRESS RELEASE; Lehdistötiedote – vapaa julkaistavaksi heti; Press release | 12 March 2024. */
function inParts(line: string, languages: readonly Language[]): Label | undefined {
  const parts = line
    .split(/\s*[/|•·:：]\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s*[([](?=\p{L})|[)\]]\s*/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  if (parts.length < 2 || parts.length > 4) return undefined
  const label: { kind?: ReleaseKind; texts: string[]; release?: string; dateline?: Dateline } = { texts: [] }
  let spaced = line
  for (const part of parts) {
    const named = wholeLabel(part, languages)
    if (named) {
      label.kind ??= named.kind
      label.texts.push(withSpacesOf(part, named.phrase))
      spaced = spaced.replace(part, withSpacesOf(part, named.phrase))
    } else if (isNumber(part, languages) && label.kind) label.texts.push(part)
    else if (findPhrase(part, languages, (l) => l.immediateRelease, 'whole')) label.release = part
    else {
      const dateline = wholeDateline(part, languages)
      if (!dateline) return undefined
      label.dateline = dateline
    }
  }
  if (!label.kind) return undefined
  // Two labels stay as they are printed, with what stands between them.
  const bare = label.release === undefined && label.dateline === undefined
  return {
    kind: label.kind,
    text: bare ? spaced : label.texts.join(' '),
    whole: true,
    ...(label.release === undefined ? {} : { release: label.release }),
    ...(label.dateline === undefined ? {} : { dateline: label.dateline }),
  }
}

/** `Tiedote Julkaisuvapaa heti 29.8.2024`: the same with nothing between but white space. */
function oneAfterAnother(line: string, languages: readonly Language[]): Label | undefined {
  const first = kinds.flatMap((kind) => {
    const found = findPhrase(line, languages, (l) => l.labels[kind], 'start')
    return found && found.start === 0 ? [{ kind, end: found.end, phrase: found.phrase }] : []
  })
  const label = first.sort((a, b) => b.end - a.end)[0]
  if (!label) return undefined
  let rest = line.slice(label.end)
  let text = line.slice(0, label.end)
  const numbered = /^\s*(?:n[o°º.]*|nr\.?|no\.?|nro\.?|č\.?|№)\s*\d[\d/–-]*(?=\s)/iu.exec(rest)
  if (numbered) {
    text += numbered[0]
    rest = rest.slice(numbered[0].length)
  }
  const release = findPhrase(rest, languages, (l) => l.immediateRelease, 'start')
  if (!release) return undefined
  const dateline = wholeDateline(rest.slice(release.end), languages)
  if (!dateline && rest.slice(release.end).trim() !== '') return undefined
  return {
    kind: label.kind,
    text: withSpacesOf(text.replace(/[\s:：,|·–—-]+$/u, ''), label.phrase),
    whole: true,
    release: rest.slice(0, release.end).replace(/^[\s|·–—-]+|[\s:|,·–—-]+$/gu, ''),
    ...(dateline ? { dateline } : {}),
  }
}

/** A text that is nothing but a date, or a place and a date. */
function wholeDateline(text: string, languages: readonly Language[]): Dateline | undefined {
  const date = findDates(text, languages)[0]
  if (!date || !/^[\s.]*$/.test(text.slice(Math.max(date.end, date.timeEnd ?? 0)))) return undefined
  if (text.slice(0, date.start).trim() === '') return { text: text.slice(date.start).trim(), ...dated(date) }
  const found = datelineAt(text.trim(), { languages })
  return found?.dateline.place ? found.dateline : undefined
}

/** "28.3.2023" has the shape of a number and is a day. */
const isNumber = (text: string, languages: readonly Language[]): boolean =>
  number.test(text) && findDates(text, languages)[0]?.precision !== 'day'

/** "Press" alone or "Note" begin too much; a label with a tail has two words, or is long, or a number follows. */
function withTail(line: string, languages: readonly Language[]): Label | undefined {
  for (const kind of kinds) {
    const start = findPhrase(line, languages, (l) => l.labels[kind], 'start') ?? glued(line, languages, kind)
    if (!start) continue
    const rest = line
      .slice(start.end)
      .replace(/^[\s,;]+/u, '')
      .trimEnd()
    const label = line.slice(0, start.end).trim()
    if (isNumber(rest, languages)) return { kind, text: `${withSpacesOf(label, start.phrase)} ${rest}`, whole: true }
    const dateline = wholeDateline(rest, languages)
    // „Pressemitteilung vom 12. November“ is one phrase, "Press release, 12 November" are two.
    if (dateline) {
      const phrase = /^\p{Ll}/u.test(rest)
      return { kind, text: phrase ? line : label.replace(/[\s:：,–—-]+$/u, ''), whole: true, dateline }
    }
    if (label.length < 9 || wordCount(rest) > 12 || /^[:–—-]?\s*$/u.test(rest)) continue
    return { kind, text: line, whole: false }
  }
  return undefined
}

/** Spaced-out type that has lost the gap before its number: PRESSEMITTEILUNG17/2022. */
function glued(line: string, languages: readonly Language[], kind: ReleaseKind) {
  const found = /^([\p{L}’'-]{8,}?)((?:n\^?[o°º]\^?)?\d[\d/.-]*)$/iu.exec(line)
  const label = found?.[1] && findPhrase(found[1], languages, (l) => l.labels[kind], 'whole')
  return label ? { phrase: label.phrase, end: found[1]!.length } : undefined
}

/** Spaced-out type loses the spaces between its words: BOLETÍNDEPRENSA gets those of the phrase that it is. */
function withSpacesOf(text: string, phrase: string): string {
  const letters = [...text]
  const words = phrase.split(' ').map((word) => [...word].length)
  if (/\s/u.test(text) || words.length < 2 || words.reduce((a, b) => a + b) !== letters.length) return text
  return words.map((length) => letters.splice(0, length).join('')).join(' ')
}

/**
 * A label on the headline's own line: "PRESS RELEASE: Acme opens a plant", "Media Release Statement by the Governor".
 *
 * @returns the label and where the headline's own words begin
 */
export function labelBeforeHeadline(
  text: string,
  languages: readonly Language[],
): { kind: ReleaseKind; text: string; rest: number } | undefined {
  for (const kind of kinds) {
    const start = findPhrase(text, languages, (l) => l.labels[kind], 'start')
    if (!start || start.start > 0) continue
    const printed = text.slice(0, start.end)
    const rest = text.slice(start.end)
    if (wordCount(rest) < 3) continue
    const label = printed.replace(/[\s:：|/–—-]+$/u, '')
    const separated = /[:：|/–—-]\s*$/u.test(printed)
    // "Invitation: …", "Statement: …" may be the headline's own words; a press release's label never is.
    const another = kinds.some(
      (other) => other !== kind && findPhrase(rest, languages, (l) => l.labels[other], 'start'),
    )
    if (kind === 'press-release' && label.length >= 8 && (separated || another))
      return { kind, text: label, rest: start.end }
  }
  return undefined
}

/** The number that a label carries: `PRESSEMITTEILUNG 17/2022` → `17/2022`. A year or a date is none. */
export function numberOf(label: string, languages: readonly Language[]): string | undefined {
  const found = /(?:^|[\s(])((?:n[o°º.]*|nr\.?|no\.?|#|№)?\s*(\d[\d/.-]*\d|\d))\s*[)\]]?$/iu.exec(label)
  if (!found || /^(?:19|20)\d\d$/u.test(found[2]!) || findDates(label, languages).length > 0) return undefined
  return found[2]
}
