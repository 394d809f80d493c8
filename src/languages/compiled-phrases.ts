import { keyOf } from './forms.ts'

/** A phrase with placeholders. Its expressions are made when a line first holds its longest word. */
interface Pattern {
  phrase: string
  /** Comparable form of its longest word; empty where it has none. */
  word: string
  opensWithNumber: boolean
  whole?: RegExp
  start?: RegExp
}

interface Compiled {
  /** Phrases without placeholders, squeezed. */
  whole: Map<string, string>
  /** The same as words, by their first character, longest first. */
  starts: Map<string, Array<{ key: string; squeezed: string; phrase: string }>>
  patterns: Pattern[]
  /** Letters of the longest phrase. */
  longest: number
}

const compiled = new WeakMap<readonly string[], Compiled>()

const placeholder = /\{(?:n|m|name|…)\}/

/** A list of phrases ready to be looked up in; lists are compiled once, by identity. */
export function compile(phrases: readonly string[]): Compiled {
  const before = compiled.get(phrases)
  if (before) return before
  const result: Compiled = { whole: new Map(), starts: new Map(), patterns: [], longest: 0 }
  for (const phrase of phrases) {
    if (placeholder.test(phrase)) {
      const literals = phrase.split(placeholder).flatMap((part) => keyOf(part).split(/[ :]/))
      const word = literals.reduce((longest, each) => (each.length > longest.length ? each : longest))
      result.patterns.push({ phrase, word, opensWithNumber: /^\{[nm]\}/.test(phrase) })
      continue
    }
    const key = keyOf(phrase)
    if (key === '') continue
    const squeezed = key.replace(/[ :]/g, '')
    result.longest = Math.max(result.longest, key.length)
    if (!result.whole.has(squeezed)) result.whole.set(squeezed, phrase)
    const list = result.starts.get(key[0]!) ?? []
    list.push({ key, squeezed, phrase })
    result.starts.set(key[0]!, list)
  }
  for (const list of result.starts.values()) list.sort((a, b) => b.key.length - a.key.length)
  compiled.set(phrases, result)
  return result
}

/** Whether a line has what a pattern cannot do without. */
function couldMatch({ word, opensWithNumber }: Pattern, line: string): boolean {
  return line.includes(word) && (!opensWithNumber || /^\d/.test(line))
}

/** A phrase with placeholders as an expression over words; it has at most one open-ended part for every placeholder. */
function expressionOf(phrase: string): string {
  const parts = phrase.split(/(\{(?:n|m|name|…)\})/)
  let source = ''
  parts.forEach((part, i) => {
    if (part === '{n}' || part === '{m}') source += '(\\d{1,4})'
    else if (part === '{name}' || part === '{…}')
      source += i === parts.length - 2 && parts.at(-1) === '' ? '(.*)' : '(.*?)'
    else {
      const key = keyOf(part)
      const opens = i > 0 && /^[\s\p{P}\p{S}]/u.test(part) ? '[ :]?' : ''
      const closes = i < parts.length - 1 && /[\s\p{P}\p{S}]$/u.test(part) ? '[ :]?' : ''
      source += key === '' ? opens || closes : opens + key.replace(/[ :]/g, '[ :]') + closes
    }
  })
  return source
}

/** A line that is the pattern from end to end. */
export function execWhole(pattern: Pattern, line: string): RegExpExecArray | null {
  if (!couldMatch(pattern, line)) return null
  pattern.whole ??= new RegExp(`^${expressionOf(pattern.phrase)}$`, 'du')
  return pattern.whole.exec(line)
}

/** In words, what is no part of a word is a space or a colon. */
export function execStart(pattern: Pattern, line: string): RegExpExecArray | null {
  if (!couldMatch(pattern, line)) return null
  pattern.start ??= new RegExp(`^${expressionOf(pattern.phrase)}(?=[ :]|$)`, 'du')
  return pattern.start.exec(line)
}
