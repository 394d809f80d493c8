import type { Language } from '../languages/language.ts'
import { fold } from './fold.ts'

/** Languages that decline names: a heading has "O Zadruzi Plava Dolina" where the text says "Zadruga Plava Dolina". */
const declining = /^(?:pl|cs|sk|sl|hr|bs|sr|mk|bg|ru|uk|be|lt|lv|et|fi)\b/u

/** Whether two words are forms of one: the same first letters, and little left behind them. */
function sameWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return x !== ''
  let stem = 0
  while (stem < x.length && x[stem] === y[stem]) stem++
  // Short words bend at their last letter or two.
  return stem >= Math.min(4, x.length - 1) && stem >= 3 && Math.max(x.length, y.length) - stem <= 4
}

/** Whether two names are one in two cases, word for word. */
export function sameInflected(a: string, b: string): boolean {
  const [x, y] = [a.trim().split(/\s+/u), b.trim().split(/\s+/u)]
  return x.length === y.length && x.every((word, i) => sameWord(word, y[i]!))
}

/**
 * A name as the paragraph under its heading has it, in the nominative.
 *
 * @returns the paragraph's first words where they are the name in another case, else the name as it is
 */
export function nominative(name: string, paragraph: string, languages: readonly Language[]): string {
  return declining.test(languages[0]?.tag ?? '') ? asOpening(name, paragraph) : name
}

/**
 * A name with the word for its kind, where the paragraph under its heading opens with both: « O nadaci Lumen » over
 * « Nadace Lumen vznikla… ».
 */
export function withKind(name: string, kind: string, paragraph: string): string {
  const whole = `${kind} ${name}`
  const printed = asOpening(whole, paragraph)
  return printed === whole ? name : printed
}

function asOpening(name: string, paragraph: string): string {
  const words = name.trim().split(/\s+/u).length
  const opening = /^[„“"«»(]*/u.exec(paragraph)![0].length
  const printed = paragraph.slice(opening).split(/\s+/u).slice(0, words).join(' ')
  // The stop of a legal form is the name's: d.o.o., S.A.
  if (printed.startsWith(name)) return name
  const first = printed.replace(/[,.;:“”"»)]+$/u, '')
  return sameInflected(name, first) && /^\p{Lu}/u.test(first) ? first : name
}
