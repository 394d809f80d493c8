import { fold, isWordCharacter } from './fold.ts'
import { endBehind, type Forms, formsOf, keyOf } from './forms.ts'

/** A heading with a name in it: `À propos de l’AFUP`. */
export interface NameMatch {
  /** The template as the list has it. */
  template: string
  /** The name as printed, without the article that the heading's grammar asks for. Empty for a heading without a name. */
  name: string
  /** The word for its kind that stands before it, as printed: `nadaci` in « O nadaci Lumen ». */
  kind?: string
  /** Where the name begins and ends in the line. */
  start: number
  end: number
  /** Where the text behind the heading begins; the line's length unless the heading runs into a paragraph. */
  rest: number
}

interface Template {
  template: string
  before: string
  after: string
  /** One short word that also begins ordinary sentences: Over, Om, O, Su. */
  everyday: boolean
}

const compiled = new WeakMap<readonly string[], Template[]>()
const articleKeys = new WeakMap<readonly string[], string[]>()

function compile(templates: readonly string[]): Template[] {
  const known = compiled.get(templates)
  if (known) return known
  const result = templates.flatMap((template) => {
    const [before = '', after = ''] = template.split('{name}')
    const words = keyOf(`${before} ${after}`).split(/[ :]/)
    return [
      {
        template,
        before: keyOf(before) + (/[\s’'-]$/u.test(before) ? ' ' : ''),
        after: (/^[\s:’'-]/u.test(after) ? ' ' : '') + keyOf(after),
        everyday: words.length === 1 && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(words[0]!),
      },
    ]
  })
  result.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length)
  compiled.set(templates, result)
  return result
}

/**
 * Reads a heading by templates such as `À propos de {name}` or `{name} Hakkında`.
 *
 * @param articles what the heading's grammar puts before a name (`l’`, `la `, `der `); taken off only where printed in
 *   lower case, since a capital belongs to the name (« À propos de La Poste »), or where everything is in capitals
 * @param how `whole`: the line is the heading; `start`: a heading that runs into its paragraph (« À propos de X : X est »)
 */
export function matchTemplate(
  text: string,
  templates: readonly string[],
  articles: readonly string[] = [],
  how: 'whole' | 'start' = 'whole',
): NameMatch | undefined {
  const head = how === 'start' ? runInHead(text) : text
  if (head === undefined || head.length > 160) return undefined
  const forms = formsOf(head)
  const lowerCase = /^[^\p{L}]*\p{Ll}/u.test(head)
  const line = ` ${forms.words.text.replaceAll(':', ' ')} `
  for (const template of compile(templates)) {
    // A heading that everyday words open has a capital: "Om Lumen", not "om Lumen".
    if (template.everyday && template.before !== '' && lowerCase) continue
    if (!line.startsWith(` ${template.before}`) || !line.endsWith(`${template.after} `)) continue
    // `line` has one space more at its front than the words have.
    const from = template.before.length
    const to = line.length - 2 - template.after.length
    if (to <= from) continue
    const match = nameBetween(forms, from, to, template, articles)
    if (!match) continue
    const rest = how === 'whole' ? text.length : endBehind(formsOf(text.slice(0, 400)), head.length)
    return { ...match, template: template.template, rest }
  }
  return undefined
}

/** The part of a paragraph that may be a heading running into it: up to a colon, or a dash between spaces. */
export function runInHead(text: string): string | undefined {
  const found = /^.{2,120}?(?=\s*[:：]|\s+[–—-]\s|\s*[–—]\s)/su.exec(text)
  return found?.[0]
}

function nameBetween(forms: Forms, from: number, to: number, template: Template, articles: readonly string[]) {
  const { text, starts, ends } = forms.words
  while (text[from] === ' ' || text[from] === ':') from += 1
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === ':')) to -= 1
  if (to <= from) return undefined
  let start = starts[from]!
  let end = ends[to - 1]!
  const { original } = forms
  const caps = original === original.toUpperCase() && original !== original.toLowerCase()
  let keys = articleKeys.get(articles)
  if (!keys) {
    keys = articles.map((article) => fold(article).text)
    articleKeys.set(articles, keys)
  }
  const rest = fold(original.slice(start, end))
  const article = keys.find((key) => rest.text.startsWith(key) && rest.text.length > key.length)
  if (article !== undefined) {
    const behind = original.slice(start + rest.starts[article.length]!, end)
    // "A beruházás számokban": the capital is the line's, not a name's.
    if (template.before === '' && /^\p{Ll}/u.test(behind)) return undefined
    const grammar =
      caps ||
      /^[^\p{Lu}]/u.test(original.slice(start)) ||
      (article.endsWith("'") && /^\p{Lu}{2}/u.test(behind)) ||
      (template.before === '' && /\s/u.test(behind))
    if (grammar) start += rest.starts[article.length]!
  }
  // Brackets, quotation marks and the stop of `Inc.` that belong to the name.
  while (start > 0 && /[«"“„'’(「『＜<&]/u.test(original[start - 1]!)) {
    if (!closes(original.slice(end, end + 3), original[start - 1]!)) break
    start -= 1
  }
  const tail = /^(?:\s?[»"”“'’)」』＞>.®™!+&]+)/u.exec(original.slice(end))
  if (tail) end += belonging(original.slice(start, end), tail[0])
  const name = original.slice(start, end).trim()
  if (!couldBeName(name, template.everyday)) return undefined
  return { name, start, end }
}

const pairs: Record<string, string> = {
  '«': '»',
  '"': '"',
  '“': '”"',
  '„': '“”"',
  "'": "'",
  '’': '’',
  '(': ')',
  '「': '」',
  '『': '』',
  '＜': '＞',
  '<': '>',
}

function closes(after: string, opening: string): boolean {
  return Array.from(pairs[opening] ?? '').some((sign) => after.includes(sign))
}

/** How much of the punctuation behind a name is the name's own: closing brackets that it opened, the stop of `Inc.`. */
function belonging(name: string, tail: string): number {
  let length = 0
  for (const sign of tail) {
    const opening = Object.keys(pairs).find((key) => pairs[key]!.includes(sign) && name.includes(key))
    const stop =
      sign === '.' && /(?:^|[\s.])(?:\p{L}{1,2}|Inc|Ltd|Corp|Co|Cie|Bros|Mfg|Assn|\p{L}(?:\.\p{L})+)$/u.test(name)
    if (!opening && !stop && !/[®™!+\s]/u.test(sign)) break
    length += sign.length
  }
  return tail.slice(0, length).trimEnd().length
}

/**
 * Whether words printed where a heading has its name look like one. Everyday words (About, Over, Om, O) want a capital
 * or a number that is part of a word (3M) behind them; other templates a capital somewhere. Scripts without case pass.
 */
function couldBeName(name: string, everyday: boolean): boolean {
  const count = name.split(/\s+/u).length
  if (count > (everyday ? 10 : 14) || name.length > 110) return false
  if (/:\/\//.test(name)) return false
  // A sentence, not a heading.
  if (/[?]$/u.test(name) || (/[.!]$/u.test(name) && count > 5) || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name))
    return false
  const first = name.replace(/^[^\p{L}\p{N}]+/u, '')
  // 3M, 1&1, 4 Pfoten; not "300 people", "200 Gäste kamen"
  if (/^\d/u.test(first)) return /^\d+(?:[\p{L}&+]|$|(?:\s+\p{Lu}\S*){1,3}$)/u.test(first)
  if (/^\p{Lu}|^\p{Lt}/u.test(first)) return true
  if (/^\p{Lo}/u.test(first)) return count <= (everyday ? 7 : 14)
  // iRobot, eBay
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(first)) return true
  // example.org
  if (/^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+$/u.test(first)) return true
  if (everyday) return count === 1 && /[.\d]/u.test(first) && isWordCharacter(first.at(-1)!.toLowerCase())
  return /[\p{Lu}\p{Lo}]/u.test(first) && count <= 8
}
