import { alphabets, commonIdeographs } from './alphabets.ts'

const ranks = Object.entries(alphabets).map(([, letters]) => {
  const all = [...letters]
  return new Map(
    all.flatMap((char, rank) => {
      const value = rank < 12 ? 2 : 1.6
      return [[char, value] as const, [char.toUpperCase(), value] as const]
    }),
  )
})
const common = new Set(Object.values(commonIdeographs).flatMap((chars) => [...chars]))

const scripts: Array<[string, RegExp]> = [
  ['latin', /\p{Script=Latin}/u],
  ['greek', /\p{Script=Greek}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['thai', /\p{Script=Thai}/u],
  ['cjk', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]/u],
]
const scriptCache = new Map<string, string>()

/** Name of a letter's or vowel sign's script, `mark` for a mark that fits all scripts, empty for anything else. */
function scriptOf(char: string | undefined): string {
  if (!char) return ''
  let script = scriptCache.get(char)
  if (script === undefined) {
    const named = scripts.find(([, is]) => is.test(char))?.[0]
    script = /\p{M}/u.test(char) ? (named ?? 'mark') : /\p{L}/u.test(char) ? (named ?? 'other') : ''
    scriptCache.set(char, script)
  }
  return script
}

const isLower = (char: string): boolean => char !== char.toUpperCase()
const isUpper = (char: string): boolean => char !== char.toLowerCase()

/**
 * How much a decoded excerpt looks like language: the sum over its characters beyond ASCII, divided by the bytes that
 * made them, so that encodings with one and with two bytes a character can be compared. About 2 is a perfect text.
 *
 * @param share bytes over 127 in the whole file, divided by these and the ASCII letters together
 */
export function plausibility(text: string, share: number): { score: number; count: number } {
  const chars = [...text]
  const letters = new Map<string, number>()
  // English with some typographic signs: letters with accents, and still more other scripts, must prove themselves.
  const letterValue = share < 0.01 ? 0.7 : 1
  const foreignScript = share < 0.05 ? -1.5 : 0
  let score = 0
  let count = 0
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]!
    const code = char.codePointAt(0)!
    if (code < 0x80) continue
    const script = scriptOf(char)
    // A character from two bytes weighs as much as two from one.
    const bytes = script === 'cjk' || (code >= 0x3000 && code <= 0xffef && code !== 0xfffd) ? 2 : 1
    count += bytes
    if (script === '') score += bytes * scoreSign(chars, at)
    else if (script === 'cjk') score += bytes * scoreIdeograph(char, code)
    else {
      letters.set(char, (letters.get(char) ?? 0) + 1)
      score += scoreLetter(char, script, chars[at - 1], chars[at + 1])
      if (script !== 'latin' && script !== 'mark') score += foreignScript
    }
  }
  return { score: count === 0 ? 0 : (score + letterValue * bestAlphabet(letters)) / count, count }
}

/** What one alphabet, the one that suits best, says about the letters: written often, written, or foreign to it. */
function bestAlphabet(letters: Map<string, number>): number {
  let best = Number.NEGATIVE_INFINITY
  for (const alphabet of ranks) {
    let sum = 0
    for (const [char, times] of letters) sum += times * (alphabet.get(char) ?? -1)
    best = Math.max(best, sum)
  }
  return letters.size === 0 ? 0 : best
}

/** Words of one letter beyond ASCII, in any language; all other letters stand in words. */
const wordOfOneLetter = /[àéèóíáêôåöøúòùìőوаиоуяківсєйўαηοόήὁ]/iu

/** Only the trouble with a letter's neighbours; its worth is the alphabet's business. */
function scoreLetter(char: string, script: string, previous = '\n', next = '\n'): number {
  let score = 0
  const [before, after] = [scriptOf(previous), scriptOf(next)]
  for (const other of [before, after]) {
    if (other !== '' && other !== script && other !== 'mark' && script !== 'mark') score -= 3
  }
  if (/[ªº]/.test(char)) return score + (/[\d.]/.test(previous) ? 0 : -2)
  if (isUpper(char) && /\p{Ll}/u.test(previous)) score -= 3
  if (isLower(char) && /\p{Lu}/u.test(previous) && /\p{Lu}/u.test(next)) score -= 2
  if (isUpper(char) && /\p{Ll}/u.test(next) && before !== '') score -= 2
  if (before === '' && after === '') score -= wordOfOneLetter.test(char) ? 1.2 : 3
  return score
}

function scoreIdeograph(char: string, code: number): number {
  if (code >= 0xff61 && code <= 0xff9f) return -0.5
  if (common.has(char)) return 2
  if (code >= 0x3041 && code <= 0x30ff) return 1.8
  if (code >= 0xac00 && code <= 0xd7a3) return 1
  return code >= 0x4e00 && code <= 0x9fff ? 0.6 : -1
}

const opening = /[\s([{<«‹“„‘\u00a0\-–—/=>"'*]/
const closing = /[\s)\]}>,.;:!?»›”’\u00a0\-–—/"'*…]/
const word = /[\p{L}\p{N}\p{M}]/u

/** Punctuation and signs, by whether they stand where a typesetter puts them. */
function scoreSign(chars: string[], at: number): number {
  const char = chars[at]!
  const code = char.codePointAt(0)!
  const [previous, next] = [chars[at - 1] ?? '\n', chars[at + 1] ?? '\n']
  const after = word.test(previous)
  const before = word.test(next)
  const inWord = after && before
  const byDigit = /\d/.test(previous + next)
  if (code === 0xfffd) return -8
  if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) return -6
  if (code >= 0x3000 && code <= 0x303f) return 1.5
  if (code >= 0xff01 && code <= 0xff5e) return 0.8
  if (code === 0xa0) return /[«»:;!?%€$£°–—\d]/.test(previous + next) ? 1.5 : inWord ? 0.6 : 0.3
  if (code === 0xad) return inWord ? 0.8 : after ? 0.3 : -1
  if (/[’ʼ]/.test(char)) return inWord ? scoreApostrophe(chars, at) : after || opening.test(previous) ? 1 : -1
  if (/[“«„‘‹‚”»›]/.test(char)) return scoreQuote(char, previous, next)
  if (/[–—]/.test(char)) return after !== before ? 0.5 : inWord ? 0.8 : 1.8
  if (char === '…') return after || /\s/.test(previous) ? 1 : -0.5
  if (/[•·●■▪◦‣○□▶►★☆※◆]/.test(char)) return inWord ? -2 : /\s/.test(previous) ? 1.2 : 0
  if (/[°]/.test(char)) return /[\dnN]/.test(previous) ? 1.5 : -1
  if (/[€£¥]/.test(char)) return inWord && !byDigit ? -3 : /[\d\s\u00a0]/.test(previous + next) ? 1.2 : -1
  if (/[§¶†‡]/.test(char)) return inWord ? -3 : 0.8
  if (/[©®™]/.test(char)) return inWord ? -2 : 1
  if (/[²³¹½¼¾]/.test(char)) return before && !/\d/.test(next) ? -4 : after ? 1 : 0
  if (/[¿¡]/.test(char)) return !after && (before || /[¿¡«“‘"]/.test(next)) ? 1.8 : -3
  if (/[№×±÷µ‰]/.test(char)) return inWord && !byDigit ? -2 : 0.8
  if (char === '¤') return -4
  if (isBox(code)) return isBox(previous.codePointAt(0)!) || isBox(next.codePointAt(0)!) ? 0.8 : inWord ? -4 : -0.5
  return inWord ? -4 : -1
}

const isBox = (code: number): boolean => code >= 0x2500 && code <= 0x259f

const englishEndings = new Set(['s', 't', 'd', 'm', 're', 'll', 've'])

/** Inside a word: English endings (Ireland’s, we’re), elision (l’été, dell’arte), or something rarer (м’я, O’Hara). */
function scoreApostrophe(chars: string[], at: number): number {
  const behind = lettersFrom(chars, at, 1)
  if (englishEndings.has(behind.toLowerCase())) return 2.6
  return lettersFrom(chars, at, -1).length <= 5 && behind.length > 1 ? 2 : 0.8
}

/** The letters next to a place, at most nine; backwards they come in reverse. */
function lettersFrom(chars: string[], at: number, step: 1 | -1): string {
  let found = ''
  for (let i = at + step; found.length < 9 && word.test(chars[i] ?? ''); i += step) found += chars[i]
  return found
}

/** A quotation mark opens before a word or closes behind one; which mark does which differs by language. */
function scoreQuote(char: string, previous: string, next: string): number {
  const opens = opening.test(previous) && (word.test(next) || /[¿¡([«“‘„…$€£@#-]/.test(next))
  const closes = closing.test(next) && !/\s/.test(previous)
  if (opens || closes) return opens === /[“«„‘‹‚]/.test(char) ? 1.8 : 1.2
  // French sets a space inside: « mot ».
  if (/[«»‹›]/.test(char) && /\s/.test(char === '«' || char === '‹' ? next : previous)) return 1.2
  return -1.5
}
