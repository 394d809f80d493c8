import type { Shard } from '../batch/shard.ts'
import { messages } from '../messages.ts'
import { UsageError } from './usage.ts'

/*
 * One reader for each kind of option value. Each throws a UsageError that says what was found and what was expected.
 */

function unexpected(value: string, option: string, expected: string): UsageError {
  return new UsageError(`Unexpected \`${value}\` for \`${option}\`, expected ${expected}`)
}

/** A whole number of at least `least`. */
export function count(option: string, least: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
      throw unexpected(value, option, `a whole number${least > 0 ? `, ${least} or more` : ''}`)
    }
    return number
  }
}

/** Seconds, with a fraction if need be; 0 for no limit. At most what a timer can hold. */
export function seconds(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d+(?:\.\d+)?$/.test(value) || Number(value) > 2_000_000)
      throw unexpected(value, option, 'seconds, such as `60`')
    return Number(value)
  }
}

const units: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** A size in bytes, or with a unit: `50MB`, `1G`; `unit` bytes where none is given. */
export function size(option: string, unit: number): (value: string) => number {
  return (value) => {
    const match = /^(\d+(?:\.\d+)?) ?([kmg]?)(?:i?b)?$/i.exec(value)
    const bytes = match ? Number(match[1]) * (match[2] ? (units[match[2].toLowerCase()] ?? 1) : unit) : 0
    if (bytes < 1 || !Number.isSafeInteger(Math.round(bytes))) throw unexpected(value, option, 'a size, such as `50MB`')
    return Math.round(bytes)
  }
}

/** A BCP 47 tag, in its usual spelling. */
export function language(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value
  } catch {
    throw unexpected(value, '--language', 'a language tag such as `fr` or `pt-BR`')
  }
}

/** `3/16` */
export function shard(value: string): Shard {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(value)
  const [part, of] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || part < 1 || part > of) throw unexpected(value, '--shard', 'a share such as `3/16`')
  return { part, of }
}

/** A rule id of the catalogue; added to those given before. */
export function rule(value: string, before: string[]): string[] {
  if (!Object.hasOwn(messages, value)) {
    throw unexpected(value, '--fail-on', `a rule id: ${Object.keys(messages).sort().join(', ')}`)
  }
  return [...before, value]
}

/** Any text but an empty one. */
export function text(option: string): (value: string) => string {
  return (value) => {
    if (value === '') throw unexpected(value, option, 'a value')
    return value
  }
}

/** One of a few words. */
export function oneOf<T extends string>(option: string, words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((each) => each === value)
    if (!word)
      throw unexpected(
        value,
        option,
        words
          .map((each) => `\`${each}\``)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1'),
      )
    return word
  }
}
