import { twins } from './twins.ts'

/** Text made comparable, with the way back: character i of `text` was printed at `starts[i]` to `ends[i]`. */
export interface Folded {
  text: string
  /** Offset in the original (UTF-16) where each character of `text` begins. */
  starts: number[]
  /** Offset in the original behind each character of `text`. */
  ends: number[]
}

/** Kana voicing marks and the later letters of a decomposed Hangul syllable belong to the character before them. */
const joinsBackward = /[\u3099\u309a\uff9e\uff9f\u1160-\u11ff]/
const keepsMarks = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ]/u

const known = new Map<string, string>()

function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  let folded: string
  if (twins[character] !== undefined) folded = twins[character]
  else if (/\s/u.test(character)) folded = ' '
  else if (/\p{Cf}/u.test(character)) folded = ''
  else if (keepsMarks.test(character) || joinsBackward.test(character)) folded = character.normalize('NFKC')
  else {
    const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
    folded = Array.from(plain, (c) => (/\p{Nd}/u.test(c) ? digit(c) : (twins[c] ?? c))).join('')
  }
  known.set(character, folded)
  return folded
}

/** The ASCII digit for a decimal digit of any script: Unicode keeps each script's ten together. */
function digit(character: string): string {
  if (character >= '0' && character <= '9') return character
  const code = character.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

/**
 * Folds text for comparison: compatibility forms, case (Turkish and German too), accents, Greek tonos and final sigma,
 * Arabic vowel signs, tatweel and alef variants, digits of all scripts, apostrophes, quotation marks, dashes; white space
 * becomes one space, letter-spaced words (`C O M M U N I Q U É`) are closed, invisible characters go.
 */
export function fold(text: string): Folded {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  /** Width of the wide spaces of `out`, to tell the gaps between letters from those between words. */
  const gaps = new Map<number, number>()
  for (let at = 0; at < text.length; ) {
    const character = characterAt(text, at)
    const end = at + character.length
    const folded = character < '\u0080' ? ascii[character.charCodeAt(0)]! : foldCharacter(character)
    const last = out.length - 1
    if (folded === ' ' && out[last] === ' ') {
      gaps.set(last, (gaps.get(last) ?? 1) + 1)
      ends[last] = end
    } else if (
      character > '\u0fff' &&
      joinsBackward.test(character) &&
      last >= 0 &&
      (out[last]! + folded).normalize('NFC').length === 1
    ) {
      out[last] = (out[last]! + folded).normalize('NFC')
      ends[last] = end
    } else if (folded === '' && last >= 0) {
      // A combining mark or an invisible character belongs to what it follows.
      if (out[last] !== ' ') ends[last] = end
    } else {
      for (let k = 0; k < folded.length; k += 1) {
        out.push(folded[k]!)
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return closeLetterSpacing(out, starts, ends, gaps)
}

/** The character at an offset, both halves of a pair. */
function characterAt(text: string, at: number): string {
  const first = text[at]!
  if (first < '\ud800' || first > '\udbff') return first
  const second = text[at + 1]
  return second !== undefined && second >= '\udc00' && second <= '\udfff' ? first + second : first
}

/** Most characters are of these, and need not be looked up. */
const ascii = Array.from({ length: 128 }, (_, code) => foldCharacter(String.fromCharCode(code)))

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Drops the narrowest spaces in runs of single characters that hold four letters at least (three in East Asia). */
function closeLetterSpacing(out: string[], starts: number[], ends: number[], gaps: Map<number, number>): Folded {
  const single = (i: number) =>
    out[i] !== undefined && out[i] !== ' ' && (i === 0 || out[i - 1] === ' ') && (out[i + 1] ?? ' ') === ' '
  const text = out.join('')
  // Most lines have no run of single characters at all.
  if (!/(?:^| )[^ ] [^ ] [^ ](?: |$)/.test(text)) return { text, starts, ends }
  const drop = new Set<number>()
  for (let i = 0; i < out.length; i += 1) {
    if (!single(i)) continue
    let end = i
    while (single(end + 2)) end += 2
    const run = out.slice(i, end + 1)
    const letters = run.filter((c) => /\p{L}/u.test(c))
    if (letters.length >= (letters.every((c) => wide.test(c)) ? 3 : 4)) {
      const width = (k: number) => gaps.get(k) ?? 1
      let narrowest = Infinity
      for (let k = i + 1; k < end; k += 2) narrowest = Math.min(narrowest, width(k))
      for (let k = i + 1; k < end; k += 2) if (width(k) === narrowest) drop.add(k)
    }
    i = end
  }
  const kept = (_: unknown, i: number) => !drop.has(i)
  if (drop.size === 0) return { text, starts, ends }
  return { text: out.filter(kept).join(''), starts: starts.filter(kept), ends: ends.filter(kept) }
}

/** Whether a character of folded text is part of a word. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false
  if (character < '\u0080') return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
  const known = wordCharacters.get(character)
  if (known !== undefined) return known
  const is = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character)
  wordCharacters.set(character, is)
  return is
}

/** What has been asked about, beyond ASCII. */
const wordCharacters = new Map<string, boolean>()

/** Signs that end a label; phrases do not reach across them. Commas, stops, hyphens and brackets are as good as spaces. */
const hardBreaks = ':;|!?'

/** An ending that is printed in brackets: `Contact(s) presse`, `Attaché(e) de presse`. */
const ending = /^\([a-z]{1,4}\)/

/**
 * Folded text as words: between two words one space, or one colon where a sign stood there that ends a label. Nothing
 * before the first word and behind the last.
 */
export function words(folded: Folded): Folded {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let gap = ''
  let gapAt = 0
  let inEnding = false
  for (let i = 0; i < folded.text.length; i += 1) {
    const character = folded.text[i]!
    if (character === '(' && ending.test(folded.text.slice(i, i + 6)) && isWordCharacter(folded.text[i - 1])) {
      inEnding = true
      continue
    }
    if (character === ')' && inEnding) {
      inEnding = false
      continue
    }
    if (!isWordCharacter(character)) {
      if (gap === '') gapAt = i
      gap = gap === ':' || hardBreaks.includes(character) ? ':' : ' '
      continue
    }
    if (gap !== '' && out.length > 0) {
      out.push(gap)
      starts.push(folded.starts[gapAt]!)
      ends.push(folded.ends[i - 1]!)
    }
    gap = ''
    out.push(character)
    starts.push(folded.starts[i]!)
    ends.push(folded.ends[i]!)
  }
  return { text: out.join(''), starts, ends }
}

/** Words without anything between them: `Presse-Kontakt`, `P R E S S E K O N T A K T` and `Pressekontakt` are one. */
export function squeeze(words: Folded): Folded {
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < words.text.length; i += 1) {
    if (words.text[i] === ' ' || words.text[i] === ':') continue
    starts.push(words.starts[i]!)
    ends.push(words.ends[i]!)
  }
  return { text: words.text.replace(/[ :]/g, ''), starts, ends }
}
