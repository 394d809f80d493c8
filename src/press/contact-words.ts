import type { Language } from '../languages/language.ts'
import { matchStart, matchWhole } from '../languages/phrases.ts'

/** What a label says of the number or address behind it. */
export type DetailKind = 'phone' | 'mobile' | 'fax' | 'email' | 'web'

/** The labels and phrases of all of a release's languages, each list once: the matcher compiles lists by identity. */
export interface ContactWords {
  labels: Record<DetailKind, string[]>
  contact: string[]
  otherContact: string[]
  roles: string[]
  /** What a section's heading may say that is no contact section. */
  otherHeadings: string[]
  /** Small words of the languages, which stand in no name, and their articles, which stand before no person's. */
  common: ReadonlySet<string>
  articles: ReadonlySet<string>
  regions: string[]
}

/** Labels that are printed in any language, beside or instead of its own. */
const everywhere: Record<DetailKind, string[]> = {
  phone: ['Tel', 'Tell', 'Tél', 'Telephone', 'Phone', 'Ph', 'Call', 'Tlf', 'Hotline', 'Office', 'Direct'],
  mobile: ['Mobile', 'Mob', 'Cell', 'GSM', 'Handy', 'WhatsApp'],
  fax: ['Fax', 'Telefax', 'Facsimile'],
  email: ['E-mail', 'Email', 'Mail', 'Courriel'],
  web: ['Web', 'Website', 'Internet', 'www'],
}

/** By the languages' tags: every document has a list of its own, most of them the same languages. */
const gathered = new Map<string, { languages: readonly Language[]; words: ContactWords }>()

/** Gathers the words of contact sections in all of `languages`. */
export function contactWords(languages: readonly Language[]): ContactWords {
  const key = languages.map(({ tag }) => tag).join(' ')
  const before = gathered.get(key)
  if (before?.languages.every((language, i) => language === languages[i])) return before.words
  const all = (pick: (language: Language) => readonly string[]) => [...new Set(languages.flatMap(pick))]
  const labels = {} as Record<DetailKind, string[]>
  for (const kind of Object.keys(everywhere) as DetailKind[])
    labels[kind] = [...new Set([...everywhere[kind], ...all((language) => language.contactLabels[kind])])]
  const words: ContactWords = {
    labels,
    contact: all((language) => language.contact),
    otherContact: all((language) => language.otherContact),
    roles: all((language) => language.contactRoles),
    common: new Set(all((language) => language.commonWords)),
    articles: new Set(all((language) => language.about.articles.map((article) => article.trim().toLowerCase()))),
    otherHeadings: all((language) => [
      ...language.notesToEditors,
      ...language.legal,
      ...language.photo,
      ...language.links,
      ...language.endMarks,
      ...language.immediateRelease,
      ...Object.values(language.labels).flat(),
    ]),
    regions: all((language) => language.regions),
  }
  if (gathered.size >= 200) gathered.clear()
  gathered.set(key, { languages, words })
  return words
}

const signs: Array<[RegExp, DetailKind]> = [
  [/(?:[☎☏✆🕿🕾]|📞)\ufe0f?\s*[:：]?\s*$/u, 'phone'],
  [/📱\ufe0f?\s*[:：]?\s*$/u, 'mobile'],
  [/(?:📠|🖷|℻)\ufe0f?\s*[:：]?\s*$/u, 'fax'],
  [/(?:[✉🖂]|📧)\ufe0f?\s*[:：]?\s*$/u, 'email'],
]
/** A capital that stands for a label (T 0118…, (F) 044…), or a small letter with a stop or colon (t. +44…). */
const letter = /(?:^|[\s,;|/(–—-])(?:([TPDMCFEW])[.:：)\]|]*|([tpdmcfew])[.:：)\]]+|([tmf]))\s*$/u
const letterKinds: Record<string, DetailKind> = {
  t: 'phone',
  p: 'phone',
  d: 'phone',
  m: 'mobile',
  c: 'mobile',
  f: 'fax',
  e: 'email',
  w: 'web',
}
/** "Tel. no.", "Telefon-Nr." */
const numberWord =
  /\s*(?:\b(?:nos?|nrs?|numbers?|num|numéro|nummer|n)[.°º]?|n[°º]|№|番号|号码|號碼|번호)\s*[:：]?\s*$/iu

/**
 * The label that a line has printed straight before a number or address.
 *
 * @param before the line up to the detail
 * @param short whether one letter and a sign were the label: a weaker witness than a word
 */
export function labelBefore(
  before: string,
  words: ContactWords,
): { kind: DetailKind; short: boolean; start: number } | undefined {
  const line = before.slice(before.lastIndexOf('\n', before.trimEnd().length - 1) + 1)
  const offset = before.length - line.length
  for (const [sign, kind] of signs) {
    const found = sign.exec(line)
    if (found) return { kind, short: false, start: offset + found.index }
  }
  const word = suffixLabel(line, words) ?? suffixLabel(line.replace(numberWord, ''), words)
  if (word) return { ...word, short: false, start: offset + word.start }
  const single = letter.exec(line)
  if (!single) return undefined
  if (single[3] && !/(?:^|[,;|]\s*)[tmf]\s*$/u.test(line)) return undefined
  const kind = letterKinds[(single[1] ?? single[2] ?? single[3])!.toLowerCase()]!
  return { kind, short: true, start: offset + single.index + (/^[\s,;|/(–—-]/u.test(single[0]) ? 1 : 0) }
}

function suffixLabel(line: string, words: ContactWords): { kind: DetailKind; start: number } | undefined {
  if (!/[\p{L}]/u.test(line.slice(-30)) || /[.!?]\s{1,3}$/u.test(line.slice(-24).replace(/\p{L}{1,12}\.\s*$/u, '')))
    return undefined
  // "Tel/Fax", "Tel. & Fax", "Phone (office)": the first label decides.
  const tail = line.replace(/\s*\((?![^)]*\d)[^)]{1,24}\)\s*[:：.]?\s*$/u, '')
  const starts = [...tail.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu)].map((m) => m.index).slice(-4)
  let best: { kind: DetailKind; start: number } | undefined
  for (const start of starts) {
    const text = tail.slice(start)
    if (!best) for (const kind of kinds) if (matchWhole(text, words.labels[kind])) best = { kind, start }
    // "Muster Police press office, 030 …": the last word of a desk's name is no label.
    if (!best && (matchWhole(text, words.roles) ?? matchWhole(text, words.contact))) return undefined
  }
  if (best?.kind === 'fax') {
    const paired = /([\p{L}.-]+)\s*(?:\/|&|\+|und|et|and|y|e)\s*$/iu.exec(tail.slice(0, best.start))
    if (paired && matchWhole(paired[1]!, words.labels.phone)) best = { kind: 'phone', start: paired.index }
  }
  return best
}

const kinds: DetailKind[] = ['fax', 'mobile', 'phone', 'email', 'web']

/** A label printed behind the number in brackets: "01 42 11 50 59 (fax)". */
export function labelBehind(after: string, words: ContactWords): DetailKind | undefined {
  const inside = /^\s*[([]([^)\]]{1,24})[)\]]/u.exec(after)?.[1]
  return inside === undefined ? undefined : kinds.find((kind) => matchWhole(inside, words.labels[kind]))
}

/** Whether a piece of text is nothing but labels ("Tél. :", "E-mail", "T"). */
export function isLabel(text: string, words: ContactWords): boolean {
  if (/^\s*\(?[TPDMCFEW][.:)]*\s*$/u.test(text)) return true
  return kinds.some((kind) => matchWhole(text, words.labels[kind]) !== undefined)
}

/** A label that a piece of text opens with and what comes behind it. */
export function labelAtStart(text: string, words: ContactWords): { kind: DetailKind; end: number } | undefined {
  for (const kind of kinds) {
    const match = matchStart(text, words.labels[kind])
    if (match && /[:：]\s*$/u.test(text.slice(0, match.end))) return { kind, end: match.end }
  }
  return undefined
}
