import { fold, phraseKey, wordsOf } from '../languages/forms.ts'
import type { Language } from '../languages/language.ts'
import { wordsInsideNames } from '../languages/organisation-words.ts'
import { findPhrase } from '../languages/phrases.ts'
import { legalFormAt, withoutLegalForm } from './organizations.ts'
import { urlIn } from './urls.ts'

/** A paragraph that says what an organisation is. */
export interface Description {
  name: string
  /** Number of signs: words such as "founded in", a ticker, an address of the web. */
  signs: number
  /** Whether it opens with the name, and has a verb of being behind it. */
  opens: boolean
  verb: boolean
  because: string
}

/**
 * Reads a paragraph as an organisation's description of itself: "Acme Corp. (NYSE: ACM) is a maker of anvils, founded in
 * 1920." Told by a name with a verb of being behind it, and words that such paragraphs hold; a sentence of news about
 * the same organisation has the name without them.
 *
 * @param known whether a name is one that the rest of the release uses
 * @param last whether it is the last running text before the contacts or the end mark
 * @param strong the words in bold that it opens with, where they are all that is: the name of what it describes
 */
export function describes(
  text: string,
  languages: readonly Language[],
  known: (name: string) => boolean,
  last = false,
  strong?: string,
): Description | undefined {
  // A quotation, or somebody who says something.
  if (/^[„“"«»「–—-]\s?/u.test(text) || quoted(text) > 0.3 * text.length) return undefined
  const signs = marks(text, languages)
  const inBold =
    strong === undefined
      ? undefined
      : named(strong, text.slice(text.indexOf(strong) + strong.length), true, languages)[0]
  if (inBold && (inBold.verb || signs >= 1))
    return {
      name: inBold.name,
      signs: signs + 1,
      opens: true,
      verb: inBold.verb !== undefined,
      because: `opens with “${inBold.name}” in bold`,
    }
  // Nothing below holds for a paragraph without a sign but the last.
  if (signs === 0 && !last) return undefined
  const all = subjects(text, languages)
  const subject =
    all.find(({ name, verb }) => verb && known(name)) ??
    all.find(({ opens, verb }) => opens && verb && signs >= 2) ??
    all.find(({ name }) => known(name))
  if (!subject) return undefined
  const opener = last && !subject.opens ? all.find(({ name, opens }) => opens && known(name)) : undefined
  const { name, opens } = opener ?? subject
  const verb = (opener ?? subject).verb ?? (opens && last ? laterVerb(name, text, languages) : undefined)
  if (verb && signs >= 1)
    return { name, signs, opens, verb: verb !== undefined, because: `“${name} ${verb}” and words of a description` }
  if (opens && signs >= (last ? 1 : 2))
    return {
      name,
      signs,
      opens,
      verb: verb !== undefined,
      because: `opens with “${name}” and has words of a description`,
    }
  // "Acme is engaged in…": two words say more than a mere "is".
  if (opens && last && verb && (verb.includes(' ') || verb.length > 7))
    return { name, signs, opens, verb: verb !== undefined, because: `opens with “${name} ${verb}”` }
  return undefined
}

/** "Acme ignited the anvil revolution in 1920. Acme is committed to…": the verb stands in a later sentence. */
function laterVerb(name: string, text: string, languages: readonly Language[]): string | undefined {
  for (let at = text.indexOf(`. ${name} `); at >= 0; at = text.indexOf(`. ${name} `, at + 1)) {
    const behind = text.slice(at + name.length + 3, at + name.length + 80)
    const verb = findPhrase(behind, languages, (l) => l.about.verbs, 'start')
    if (verb?.start === 0) return verb.phrase
  }
  return undefined
}

/** Characters between quotation marks. */
const quoted = (text: string): number =>
  [...text.matchAll(/[“"«„][^”"»“]{30,}[”"»“]/gu)].reduce((sum, [found]) => sum + found.length, 0)

/** Words of a description, a stock exchange's sign, an address of the web, a founding year: each kind counts once. */
function marks(text: string, languages: readonly Language[]): number {
  const words = ` ${wordsOf(text.slice(0, 900))} `
  const found = new Set<string>()
  for (const language of languages)
    for (const mark of language.about.marks) {
      const key = phraseKey(mark)
      if (
        language.spaced === false || /[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(key)
          ? words.includes(key)
          : words.includes(` ${key} `)
      )
        found.add(key)
    }
  let count = Math.min(4, found.size)
  if (/\([^)]{0,40}\b(?:NYSE|NASDAQ|Nasdaq|Euronext|LSE|TSX|ISIN|Xetra|FWB|SIX|BIT|TSE|HKEX)\b[^)]{0,40}\)/u.test(text))
    count += 1
  if (urlIn(text)) count += 1
  return count
}

interface Subject {
  name: string
  /** The verb behind it. */
  verb?: string
  /** Whether the paragraph opens with it. */
  opens: boolean
}

/** Names in the first sentence that could be what the paragraph is about. */
function subjects(text: string, languages: readonly Language[]): Subject[] {
  const wide =
    /^[「『【《]?([^、。，,（(「」]{2,30}?)[」』】》]?(?:[（(][^）)]{1,40}[）)])?(?:は|とは|是|，是|成立於|成立于|은|는)/u.exec(
      text,
    )
  if (wide && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(wide[1]! + text[wide[0].length])) {
    return [{ name: wide[1]!, verb: 'は', opens: true }]
  }
  const first = text.slice(0, 260)
  if (!/[\p{Lu}\p{Ll}]/u.test(first)) {
    const words = first.split(/\s+/u)
    return [1, 2, 3, 4].flatMap((n) => named(words.slice(0, n).join(' '), words.slice(n).join(' '), true, languages))
  }
  const inside = insideNames(languages)
  const result: Subject[] = wholeOpening(first, languages)
  for (const run of first.matchAll(runs)) {
    let name = upToForeign(run[0], inside)
    if (name === '') continue
    // "Atlanta-based Southern Company"
    name = name.replace(/^\S+-\p{Ll}+\s(?=\p{Lu})/u, '')
    const opens = run.index <= 8
    let behind = first.slice(run.index + run[0].indexOf(name) + name.length)
    // A form in small letters, which no run of capitals holds: "Moorbund Nord e. V."
    const form = legalFormAt(behind)
    name += form
    behind = behind.slice(form.length)
    for (const option of withoutArticle(name, opens, languages)) result.push(...named(option, behind, opens, languages))
    if (result.length > 12) break
  }
  // What has a verb of being behind it is likelier than what merely comes first.
  return result.sort((a, b) => Number(b.verb !== undefined) - Number(a.verb !== undefined))
}

/** Runs of capitalised words that could be names, in order of appearance. */
export function namesIn(text: string, languages: readonly Language[]): string[] {
  const inside = insideNames(languages)
  const common = new Set(languages.flatMap((l) => l.commonWords))
  return text.split('\n').flatMap((line) =>
    [...line.matchAll(runs)].map(([run]) =>
      upToForeign(run, inside)
        // The article or preposition that a sentence opens with, the common noun behind it.
        .replace(/^(\p{Lu}\p{Ll}*)\s+(?=\p{Lu})/u, (whole, word: string) =>
          common.has(word.toLowerCase()) ? '' : whole,
        )
        .replace(/^\p{Lu}(?=\s\p{Lu})/u, '')
        .replace(/^[LD]['’](?:\p{Ll}+\s)?(?=\p{Lu})/u, '')
        .trim(),
    ),
  )
}

/** Small words that stand inside names: prepositions, conjunctions. */
const insideNames = (languages: readonly Language[]): ReadonlySet<string> =>
  new Set(languages.flatMap((l) => [...l.place.inside, ...l.place.and]).map((word) => word.toLowerCase()))

/** A small word that no name has ends it: "Quill GmbH | ist ein Hersteller von Pumpen". */
function upToForeign(run: string, inside: ReadonlySet<string>): string {
  const words = run.split(/(\s+)/u)
  const foreign = words.findIndex(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^\p{Ll}{1,2}\p{Lu}/u.test(word) &&
      !inside.has(word.replace(/[’']$/u, '’')) &&
      !connectors.has(word),
  )
  const name = (foreign < 0 ? words : words.slice(0, foreign)).join('')
  return name.replace(/(?:\s+\p{Ll}[\p{L}’'.]*)+\s*$/u, '').trimEnd()
}

/** "Suvannon museo on vuonna 1931…": a name whose second word has no capital, up to the verb. */
function wholeOpening(first: string, languages: readonly Language[]): Subject[] {
  const words = first.split(/\s+/u).slice(0, 5)
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return []
  return [2, 3, 4].flatMap((n) => {
    const name = words.slice(0, n).join(' ')
    if (!/^\p{Ll}{4,}$/u.test(words[n - 1] ?? '') || /[,.;:]/u.test(name)) return []
    const subject = named(name, first.slice(name.length), true, languages)[0]
    return subject?.verb ? [subject] : []
  })
}

const connectors = new Set(wordsInsideNames)

/** Words that begin with a capital (or are such as `iRobot`), with small ones between and a legal form behind a comma. */
const runs =
  /(?:\p{Lu}|\d+\p{Lu}|\p{Ll}\p{Lu}|\p{Ll}+\.\p{Ll})[\p{L}\p{M}\p{N}&’'.+®™-]*(?:(?:\s+|,\s+(?=(?:Inc|Ltd|LLC|Corp|S\.A|GmbH|PLC|Co)\b))(?:[\p{Lu}\d&]|\p{Ll}\p{Lu}|(?:\p{Ll}{1,5}|[dl][’'])(?=\s+\p{Lu}|\p{Lu}|\s+\p{Ll}{1,4}\s+\p{Lu}))[\p{L}\p{M}\p{N}&’'.+®™-]*)*/gu

function withoutArticle(name: string, opens: boolean, languages: readonly Language[]): string[] {
  if (!opens) return [name]
  const article = languages
    .flatMap((l) => l.about.articles)
    .find((a) => name.toLowerCase().startsWith(a.toLowerCase()) && name.length > a.length + 1)
  const bare = article
    ? name.slice(article.length).trim()
    : /^(?:The|Die|Der|Das|El|Il|Het|De)\s/u.test(name)
      ? name.replace(/^\S+\s/u, '')
      : undefined
  return bare && /^[\p{Lu}\d]|^\p{Ll}\p{Lu}/u.test(bare) ? [bare, name] : [name]
}

function named(printed: string, behind: string, opens: boolean, languages: readonly Language[]): Subject[] {
  // "Muster International’s vision is…"
  const name = printed
    .trim()
    .replace(/[,;:]+$/u, '')
    .replace(/[’']s$/u, '')
  if (name.length < 2) return []
  // A bracket, a ticker, a clause between commas may stand between a name and its verb.
  const rest = behind.replace(/^(?:[’']s(?=\s))?[\s,®™]*(?:\([^)]{1,80}\)\s*)*/u, '')
  const clause = /^,?\s*[^,.]{3,70},\s*/u.exec(behind.replace(/^\s*(?:\([^)]{1,80}\)\s*)*/u, ''))
  const after = clause?.[0].trimStart().startsWith(',')
    ? behind.slice(behind.indexOf(clause[0]) + clause[0].length)
    : undefined
  for (const text of after === undefined ? [rest] : [rest, after]) {
    const verb = findPhrase(text, languages, (l) => l.about.verbs, 'start')
    if (verb && verb.start <= 1) return [{ name, verb: verb.phrase, opens }]
  }
  return [{ name, opens }]
}

/** A name as it is compared: letters and digits alone, without the legal form behind it. */
export function nameKey(name: string): string {
  return fold(withoutLegalForm(name)).text.replace(/[^\p{L}\p{N}]/gu, '')
}
