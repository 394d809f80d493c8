import { fold } from './fold.ts'
import type { Language } from './language.ts'

/** A language's date vocabulary as expressions over folded text. */
export interface DatePatterns {
  /** Most exact first; with what each group of the expression is. */
  shapes: Array<{ expression: RegExp; groups: string[]; yearless: boolean }>
  /** Month number, 1 to 12, by folded form. */
  months: Map<string, number>
  /** Whether a text names a month at all; most of a release does not. */
  namesMonth: RegExp
  /** Folded forms printed with a capital by rule. */
  capitalised: boolean
  /** Day of the week, 1 (Monday) to 7, by folded form. */
  weekdays: Map<string, number>
  /** A weekday and words such as `le`, `den` right before a date. */
  before: RegExp
  /** A weekday in brackets, or `г.`, right behind it. */
  after: RegExp
  /** The other end of a range right before a date. */
  range: RegExp
  eras: Map<string, number>
}

const patterns = new WeakMap<Language, DatePatterns>()

/** The date patterns of a language, compiled once. */
export function datePatterns(language: Language): DatePatterns {
  const known = patterns.get(language)
  if (known) return known
  const { dates } = language
  const months = numbered(dates.months)
  const weekdays = numbered(dates.weekdays)
  const eras = new Map((dates.eras ?? []).map((era) => [fold(era.name).text, era.zero]))
  const month = `(${alternation(months.keys())})\\.?`
  const weekday = alternation(weekdays.keys())
  const unspaced = language.spaced === false
  const ordinals = alternation(dates.ordinals.map((ordinal) => fold(ordinal).text))
  const behind = alternation(dates.after.map((word) => fold(word).text))
  const parts: Record<string, string> = {
    day: `(\\d{1,2})${ordinals === '' ? '' : `(?: ?(?:${ordinals})(?![a-z]))?`}`,
    month,
    mm: '(\\d{1,2})',
    year: `((?:19|20)\\d{2})(?!\\d)`,
    // An era without a name is told by its three figures: 113年.
    era: `(${alternation([...eras.keys()].filter(Boolean)) || '(?!)'}${eras.has('') ? '|(?=1\\d\\d(?!\\d))' : ''}) ?(\\d{1,3}|元|원)`,
  }
  const shape = (text: string, yearless: boolean) => {
    const groups: string[] = []
    let source = ''
    for (const part of text.split(/(\{\w+\}|,\?|\.\?)/)) {
      if (part === ',?') source += ',?'
      else if (part === '.?') source += '\\.?'
      else if (/^\{\w+\}$/.test(part)) {
        const name = part.slice(1, -1)
        source += parts[name] ?? ''
        groups.push(name)
        if (name === 'era') groups.push('eraYear')
      } else source += literally(fold(part.replace(/^\s+|\s+$/g, ' ')).text).replaceAll(' ', ' ?')
    }
    const open = unspaced ? '(?<!\\d)' : '(?<![\\p{L}\\p{N}])'
    // "2024م", "2024г.": what stands behind the year may touch it.
    const touching = behind === '' ? '' : `(?=(?:${behind})(?!\\p{L}))|`
    const close = unspaced ? '(?!\\d)' : `(?:${touching}(?![\\p{L}\\p{N}]))`
    return { expression: new RegExp(`${open}${source}${close}`, 'dgu'), groups, yearless }
  }
  const small = alternation(dates.before.map((word) => fold(word).text))
  const joiner = alternation([...dates.ranges.map((word) => fold(word).text), '-', '/', '&', '+'])
  const other = alternation((dates.otherMonths ?? []).map((name) => fold(name).text))
  const hijri = `\\d{1,2} (?:${other || '(?!)'}),? \\d{4} ?(?:ه\\.?)?`
  const named = `(?:${weekday})\\.?`
  const edge = unspaced ? '' : '(?<![\\p{L}\\p{N}])'
  const result: DatePatterns = {
    shapes: [...dates.shapes.map((text) => shape(text, false)), ...dates.yearless.map((text) => shape(text, true))],
    months,
    namesMonth: new RegExp(alternation(months.keys()) || '(?!)', 'u'),
    weekdays,
    capitalised: dates.months.every((forms) => /^\p{Lu}/u.test(forms[0] ?? '')),
    before: new RegExp(
      `${edge}(?:(?:${small || '(?!)'}|${named}|${hijri})${unspaced ? '' : '(?![\\p{L}\\p{N}])'}|[,(:]| )*$`,
      'u',
    ),
    after: new RegExp(
      `^(?:[.,]? ?(?:${behind || '(?!)'})(?![\\p{L}]))?(?:,? ?[(（]? ?(${weekday})\\.?[)）]?(?![\\p{L}\\p{N}]))?`,
      'u',
    ),
    range: new RegExp(
      `(?:\\d{1,2}${ordinals === '' ? '' : `(?:${ordinals})?`}|${alternation(months.keys())})\\.? ?(?:${joiner})\\.? ?(?:(?:${small || '(?!)'}|${named}) ?)*$`,
      'u',
    ),
    eras,
  }
  patterns.set(language, result)
  return result
}

function numbered(lists: string[][]): Map<string, number> {
  const result = new Map<string, number>()
  lists.forEach((forms, i) => {
    for (const form of forms) {
      const key = fold(form).text.replace(/\.$/, '')
      if (!result.has(key)) result.set(key, i + 1)
    }
  })
  return result
}

function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
