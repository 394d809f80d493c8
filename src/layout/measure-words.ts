import { detectLanguage } from '../languages/detect.ts'
import { languageFor, languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from './block.ts'
import { hangulSeams } from './hangul.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/** What the words of a document tell about those that its line ends cut. `body` are the lines of running text. */
export function measureWords(
  lines: readonly Line[],
  body: readonly Line[],
): Pick<Measure, 'words' | 'wordGoesOn' | 'ownCutSign' | 'spacedFigures' | 'prefixes'> {
  return {
    words: countWords(lines),
    ...wordCuts(lines),
    ...cutSign(lines),
    ...figureSpaces(lines),
    prefixes: prefixesOf(body),
  }
}

/** Of the language that the text is in, as far as its first lines tell; of all, where they do not. */
function prefixesOf(body: readonly Line[]): ReadonlySet<string> {
  const hyphens = body.some((l) => /\p{L}[-‐]$/u.test(l.text))
  const tag = hyphens
    ? detectLanguage(
        body
          .slice(0, t.linesToTell)
          .map((l) => l.text)
          .join(' '),
      )?.tag
    : undefined
  const spoken = tag ? languageFor(tag) : undefined
  return spoken ? setOf([spoken]) : prefixesOfAll()
}

const setOf = (spoken: readonly Language[]): ReadonlySet<string> =>
  new Set(spoken.flatMap((l) => l.hyphenPrefixes.map((prefix) => prefix.toLowerCase())))

/** Made once, when first asked for. */
let all: ReadonlySet<string> | undefined
const prefixesOfAll = (): ReadonlySet<string> => {
  all ??= setOf(languages)
  return all
}

function wordCuts(lines: readonly Line[]): Pick<Measure, 'wordGoesOn'> {
  const wordGoesOn = hangulSeams(lines)
  return wordGoesOn ? { wordGoesOn } : {}
}

/** Typesetters end cut lines with U+2010; who types has `-`. Inside a line it would be the author's. */
function cutSign(lines: readonly Line[]): Pick<Measure, 'ownCutSign'> {
  const ends = lines.some(({ text }) => /\p{L}‐$/u.test(text))
  return ends && !lines.some(({ text }) => /\p{L}‐\p{L}/u.test(text)) ? { ownCutSign: true } : {}
}

/** 在 2023 年, not 在2023年: most places where the two meet inside a line have a space. */
function figureSpaces(lines: readonly Line[]): Pick<Measure, 'spacedFigures'> {
  let spaced = 0
  let close = 0
  for (const { text } of lines) {
    const found = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] ?(?=[0-9A-Za-z])/gu) ?? []
    for (const place of found) place.endsWith(' ') ? spaced++ : close++
  }
  return spaced || close ? { spacedFigures: spaced > close } : {}
}

/** Words inside lines (not those at a line's end, which may be cut), with their hyphens. */
function countWords(lines: readonly Line[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const line of lines) {
    const found = line.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu) ?? []
    const cut = /[-‐\u00ad]$/.test(line.text)
    for (const word of cut ? found.slice(0, -1) : found) {
      const key = word.replace(/[‐‑]/g, '-')
      words.set(key, (words.get(key) ?? 0) + 1)
    }
  }
  return words
}
