import type { Line } from './block.ts'
import { endsOnLittleWord } from './little-words.ts'
import { weights as w } from './paragraph-weights.ts'

/** A full stop or its like, what introduces a list, or an address of the web, which has no stop after it. */
export const endsSentence = (text: string): boolean =>
  /[.!?:;。！？：؟」』](?:\s?['"»”’」』）)\]])*$/u.test(text) ||
  /(?:www\.|https?:\/\/|@)\S+$/u.test(text) ||
  // …with the mark of a note behind it. Only the end of the text is asked: a pattern is tried at every letter.
  /\p{L}[.!?]['"»”’)]*(?:\d{1,2}|[*†‡¹²³])$/u.test(text.slice(-12))

/** A word in lower case, as none begins a sentence: no address of the web, no name like iNorhol. */
export const opensLower = (text: string): boolean =>
  /^["«“‘([]?\p{Ll}/u.test(text) && !/^\S*(?:\p{L}{2}\.\p{L}{2}|@|:\/\/)|^\p{Ll}{1,3}\p{Lu}\p{L}/u.test(text)

/** What the words at the seam say: sentence ends, lower case, hyphens, little words that no line of sense ends on. */
export function wordEvidence(previous: Line, line: Line, display: boolean): number {
  let sum = 0
  const ends = endsSentence(previous.text)
  if (/[\p{L}][-‐\u00ad]$/u.test(previous.text) && /^\p{Ll}/u.test(line.text)) sum += w.cutWord
  if (/^\p{Ll}/u.test(line.text)) sum += w.lowerCase
  if (/[,;]$/.test(previous.text) && !display) sum += w.comma
  if (endsOnLittleWord(previous.text)) sum += w.littleWord
  if (ends && /^[\p{Lu}«“"¿¡]/u.test(line.text)) sum += w.sentence
  else if (!ends) sum += w.noSentence
  if (/:$/.test(previous.text) && previous.text.length < 40 && display) sum += w.headingColon
  if (label.test(previous.text) && label.test(line.text)) sum += w.labels
  else if (parallel(previous.text, line.text)) sum += w.parallel
  else if (label.test(line.text) && !/[,–—-]$/u.test(previous.text)) sum += w.label
  return sum
}

/** A paragraph of several lines ends on a stop; a heading or an address of several lines is short. */
export function openEvidence(previous: Line, lines: number, display: boolean): number {
  return lines >= 2 && !display && previous.text.length > 20 && !endsSentence(previous.text) ? w.open : 0
}

/** Scripts whose words stand without spaces. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Not "9:30 a.m.": a label has letters. */
const label = /^(?=[^:：]*\p{L})\p{Lu}?[^\s:：.,、。（(「『]{1,20}(?:\s[^\s:：.,、。（(「『]{1,20}){0,3}\s?[:：]\s?\S/u

/** A few words, a colon and more. */
export const isLabelled = (text: string): boolean => label.test(text)

/** Lines of a list without bullets: they open with the same words. */
function parallel(a: string, b: string): boolean {
  const words = (text: string) => text.split(/\s+/u).slice(0, 2).join(' ')
  return words(a) === words(b) && words(a).length > 5
}
