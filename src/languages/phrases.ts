import { compile, execStart, execWhole } from './compiled-phrases.ts'
import { isWordCharacter } from './fold.ts'
import { endBehind, type Forms, formsOf } from './forms.ts'
import type { Language } from './language.ts'
import { matchTemplate, type NameMatch, runInHead } from './names.ts'

export { type Folded, fold } from './fold.ts'
export { matchTemplate, type NameMatch } from './names.ts'

/** Where a phrase was found in a line, in offsets of the line as it was given. */
export interface PhraseMatch {
  /** The phrase as the list has it. */
  phrase: string
  /** What stood for `{n}`, `{m}`, `{…}` and `{name}`, in the phrase's order, as printed. */
  captures: string[]
  /** Where the phrase begins, behind bullets, brackets and quotation marks. */
  start: number
  /** Where what follows begins: behind the phrase, its closing brackets, a colon or dash, and white space. */
  end: number
}

export interface LanguageMatch extends PhraseMatch {
  language: Language
}

/**
 * Whether the whole line is one of the phrases, whatever its case, accents, spacing and the punctuation in and around it.
 */
export function matchWhole(text: string, phrases: readonly string[]): PhraseMatch | undefined {
  if (text.length > 400 || phrases.length === 0) return undefined
  const { whole, patterns, longest } = compile(phrases)
  // Letter-spaced it may be three times as long, with brackets and bullets round it; a paragraph need not be folded to be told.
  if (patterns.length === 0 && text.length > 3 * longest + 40) return undefined
  const forms = formsOf(text)
  if (forms.squeezed.text === '') return undefined
  const phrase = whole.get(forms.squeezed.text)
  if (phrase !== undefined) return { phrase, captures: [], start: forms.words.starts[0]!, end: text.length }
  for (const pattern of patterns) {
    const found = execWhole(pattern, forms.words.text)
    if (found) return { ...captured(forms, found, pattern.phrase), end: text.length }
  }
  return undefined
}

/** The longest of the phrases that the line opens with, up to the end of a word. */
export function matchStart(text: string, phrases: readonly string[]): PhraseMatch | undefined {
  if (phrases.length === 0) return undefined
  const forms = formsOf(text.length > 400 ? text.slice(0, 400) : text)
  const line = forms.words.text
  if (line === '') return undefined
  const { starts, patterns } = compile(phrases)
  let best: PhraseMatch | undefined
  const candidates = starts.get(line[0]!) ?? []
  for (const { key, phrase } of candidates) {
    if (line.startsWith(key) && endsAWord(key, line[key.length])) {
      best = {
        phrase,
        captures: [],
        start: forms.words.starts[0]!,
        end: endBehind(forms, forms.words.ends[key.length - 1]!),
      }
      break
    }
  }
  // A letter-spaced line has lost its word gaps.
  if (!best && forms.squeezed.text.length > 8 && !line.includes(' ')) {
    const found = candidates.find(({ squeezed }) => squeezed.length > 8 && line.startsWith(squeezed))
    if (found)
      best = {
        phrase: found.phrase,
        captures: [],
        start: forms.words.starts[0]!,
        end: endBehind(forms, forms.words.ends[found.squeezed.length - 1]!),
      }
  }
  for (const pattern of patterns) {
    const found = execStart(pattern, line)
    if (!found || found[0] === '') continue
    const match = captured(forms, found, pattern.phrase)
    if (!best || match.end > best.end) best = match
  }
  return best
}

function captured(forms: Forms, found: RegExpExecArray, phrase: string): PhraseMatch {
  const { starts, ends } = forms.words
  const captures = found.indices!.slice(1).map((span) => {
    if (!span || span[0] === span[1]) return ''
    return forms.original.slice(starts[span[0]], ends[span[1] - 1])
  })
  return { phrase, captures, start: starts[0]!, end: endBehind(forms, ends[found[0].length - 1]!) }
}

/** A phrase in ideographs or kana may be followed by digits; any other only by something that is not a word. */
function endsAWord(key: string, next: string | undefined): boolean {
  if (!isWordCharacter(next)) return true
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(key) && /\d/.test(next!)
}

/**
 * Looks a line up in one list of each language, in order.
 *
 * @param pick the list, for instance `(language) => language.contact`
 * @param how whether the whole line must be the phrase, or only its start
 * @returns the first language's match, or the longest one where several languages know the start
 */
export function findPhrase(
  text: string,
  languages: readonly Language[],
  pick: (language: Language) => readonly string[],
  how: 'whole' | 'start',
): LanguageMatch | undefined {
  let best: LanguageMatch | undefined
  for (const language of languages) {
    const match = how === 'whole' ? matchWhole(text, pick(language)) : matchStart(text, pick(language))
    if (!match) continue
    if (how === 'whole') return { ...match, language }
    if (!best || match.end > best.end) best = { ...match, language }
  }
  return best
}

/**
 * Looks for the heading of a section about an organisation in each language, in order.
 *
 * @returns `name` is empty for a heading without one (`Qui sommes-nous ?`)
 */
export function findName(
  text: string,
  languages: readonly Language[],
  how: 'whole' | 'start' = 'whole',
): (NameMatch & { language: Language }) | undefined {
  for (const language of languages) {
    const { articles, plain, named, kinds = [] } = language.about
    const heading = how === 'whole' ? text : runInHead(text)
    const alone = heading && (matchWhole(heading, plain) ?? matchWhole(heading, kinds))
    if (alone) {
      const rest = how === 'whole' ? text.length : endBehind(formsOf(text.slice(0, 400)), heading.length)
      return { language, template: alone.phrase, name: '', start: alone.end, end: alone.end, rest }
    }
    // 開催概要 ("about the event") has a meaning of its own.
    if (heading !== undefined && (matchWhole(heading, language.links) || matchWhole(heading, language.notesToEditors)))
      continue
    const kind = matchTemplate(text, templatesOfKinds(language), articles, how)
    if (kind && !ownsKind(text, kind)) {
      const word = lastWord(text.slice(0, kind.start))
      // "Sobre la universitat de Lleida": the word is part of all the name there is.
      if (/^\P{L}*\p{Ll}/u.test(kind.name)) return { ...kind, name: `${word} ${kind.name}`, language }
      return { ...kind, kind: word, language }
    }
    const match = matchTemplate(text, named, articles, how)
    if (match) return { ...match, language }
  }
  return undefined
}

/** Whether a capital makes the word for the kind the name's own: « O Nadaci Lumen », not « O nadaci Lumen ». */
const ownsKind = (text: string, { start }: NameMatch): boolean =>
  /\s\p{Lu}\p{Ll}/u.test(text.slice(0, start).trimStart())

const lastWord = (text: string): string => /(\p{L}[\p{L}\p{M}’'-]*)\P{L}*$/u.exec(text)?.[1] ?? ''

const kindTemplates = new WeakMap<Language, string[]>()

/** Headings with a name behind the kind of thing: `O nadaci {name}`. */
function templatesOfKinds(language: Language): string[] {
  const known = kindTemplates.get(language)
  if (known) return known
  const made = (language.about.kinds ?? []).map((kind) => `${kind} {name}`)
  kindTemplates.set(language, made)
  return made
}
