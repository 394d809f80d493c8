import type { Page, Picture, Shape } from '../read/source.ts'
import type { Line } from './block.ts'
import { height, middle, width } from './box.ts'
import { thresholds as t } from './thresholds.ts'

/** What stands before a list item. */
export interface Marker {
  /** As printed; empty for a drawn bullet. */
  text: string
  /** `head`: a square before a heading, which is no item. */
  kind: 'glyph' | 'dash' | 'letter-o' | 'number' | 'letter' | 'roman' | 'drawn' | 'tag' | 'head'
  /** Ordinal of a number or letter. */
  value?: number
  /** Where the marker and the text after it begin. */
  x0: number
  contentX0: number
  /** Characters of the line's text that belong to the marker and the white after it. */
  length: number
  /** A picture stands left of it. */
  pushed?: true
}

/**
 * Signs that are bullets wherever they open a line; ※ is none, it opens a note. Private-use code points are what Wingdings
 * and Symbol give.
 */
const bullet =
  /^(?:[•‣⁃∙●○■□▪▫▬►▸▶▷▻◆◇◊◦☐☑☒✓✔✗✘✦✧★☆☛☞➔➜➝➞➢➣➤➥➨❍❏❑❒❖❯⇒⇨→»›❱⮚⚫⚪🔹🔸\u00b7\ue000-\uf8ff・]|--(?=\s)|\+(?=\s)|[ㅇ◯◈▣◉△▲▽▼♦¤](?=\s)|[-–—−‐‑](?=\s)|\*(?=\s)|o(?=\s{1,8}\S)|[Øv§](?=\s{1,8}\p{L}))\s*/u
const dash = /^[-–—−‐‑*+]/
/** Bullets with nothing behind them on their line. */
const alone = /^[ㅇ•‣⁃●○■□▪▫◆◦\u00b7\ue000-\uf8ff]$/u
/** 1. (1) 1) １． ① 1- 1.- 1º 1/: what else a figure can mean is for its company to tell. */
const number =
  /^(?:[(（]?([\d０-９٠-٩۰-۹]{1,2})(?:[)）]|\.?[-–—](?=\s)|\.?[ºª°]\)?(?=\s)|[.．、]|\/(?=\s))|([①-⑳])|(\d{1,2})(?=\s{2,}\S))\s*/u
const letter = /^[(（]?(\p{L})(?:[.)．）]|-(?=\s)|(?<=[ァ-ヺ])\s)\s*(?=\S)/u
/** Letters that lists are counted with; Arabic, Hebrew and Greek ones in the order of their numbers. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрст',
  'αβγδεζηθικλ',
  'אבגדהוזחטיכ',
  'أبجدهوزحطي',
  '가나다라마바사아자차카타파하',
  'アイウエオカキクケコ',
  'กขคงจฉชซ',
]
const roman = /^\(?(x{0,2}(?:ix|iv|v?i{1,3}|v|x))[.)]\s+(?=\S)/i

/** The marker that a line's text opens with, whether or not it turns out to be one. */
export function textMarker(line: Line): Marker | undefined {
  const marker = openingMarker(line)
  // An export that numbered an already numbered list: "1. 1. Text".
  if (marker?.value !== undefined && line.text.slice(marker.length).startsWith(`${marker.text} `)) {
    const twice = marker.length + /^\S+\s*/.exec(line.text.slice(marker.length))![0].length
    return { ...marker, length: twice, contentX0: contentX0(line, twice) }
  }
  return marker
}

function openingMarker(line: Line): Marker | undefined {
  const at = (length: number) => contentX0(line, length)
  // In a dump a bullet often got a line of its own, a dash as well.
  if (line.size === 1 && /^[-–]$/u.test(line.text))
    return { text: line.text, kind: 'dash', x0: line.x0, contentX0: at(1), length: 1 }
  const glyph = bullet.exec(line.text)
  if (glyph) {
    const text = glyph[0].trim()
    if (glyph[0].length === line.text.length && !alone.test(text)) return undefined
    const kind = text === 'o' || /[Øv§]/.test(text) ? 'letter-o' : dash.test(text) ? 'dash' : 'glyph'
    return { text, kind, x0: line.x0, contentX0: at(glyph[0].length), length: glyph[0].length }
  }
  const figure = number.exec(line.text)
  if (figure) {
    const circled = figure[2] ? figure[2].codePointAt(0)! - 0x2460 + 1 : undefined
    const value = circled ?? figureOf(figure[1] ?? figure[3]!)
    // "12.5 million" and "3.2" are figures; a number's marker is followed by white or by a letter.
    if (/^\(?\d{1,2}[.)]\d/.test(line.text)) return undefined
    if (figure[0].length === line.text.length && /[-–—]$/u.test(line.text)) return undefined
    return {
      text: figure[0].trim(),
      kind: 'number',
      value,
      x0: line.x0,
      contentX0: at(figure[0].length),
      length: figure[0].length,
    }
  }
  const small = roman.exec(line.text)
  const found = letter.exec(line.text)
  const place = found ? placeOf(found) : 0
  const alpha = place > 0 ? found : null
  const lettered = small && small[1]!.length > 1 ? small : (alpha ?? small)
  if (!lettered) return undefined
  const value = lettered === alpha ? place : romanValue(lettered[1]!)
  return {
    text: lettered[0].trim(),
    kind: lettered === alpha ? 'letter' : 'roman',
    value,
    x0: line.x0,
    contentX0: at(lettered[0].length),
    length: lettered[0].length,
  }
}

/** Of figures in any script: ٣, ３. */
const figureOf = (digits: string): number =>
  [...digits].reduce((sum, digit) => {
    const code = digit.codePointAt(0)!
    const zero = [0xff10, 0x6f0, 0x660].find((first) => code >= first) ?? 0x30
    return 10 * sum + code - zero
  }, 0)

/** Place of a letter in its alphabet, from 1; 0 for one that nothing is counted with. Latin ones have white behind them. */
function placeOf([whole, letter]: RegExpExecArray): number {
  const small = letter!.toLowerCase()
  const alphabet = alphabets.find((letters) => letters.includes(small))
  if (!alphabet || (/\p{Ll}/u.test(small) && !/\s$/u.test(whole))) return 0
  return alphabet.indexOf(small) + 1
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const romanValue = (text: string) => romans.indexOf(text.toLowerCase()) + 1

/** About how broad a text is: East Asian signs take twice the room of other letters. */
const breadth = (text: string): number =>
  text.length +
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、-〿・ー！-～]/gu)?.length ?? 0)

/** x at which the character number `length` of the line's text begins. */
function contentX0(line: Line, length: number): number {
  let seen = 0
  for (const fragment of line.fragments) {
    const own = fragment.text.length
    if (seen + own > length || fragment === line.fragments.at(-1)) {
      const inside = Math.max(0, length - seen)
      const share = breadth(fragment.text.slice(0, inside)) / (breadth(fragment.text) || 1)
      return inside === 0 ? fragment.x0 : fragment.x0 + (fragment.x1 - fragment.x0) * share
    }
    seen += own
    // A gap between fragments stands for one space in the text.
    if (line.text[seen] === ' ' && !/\s$/.test(fragment.text)) seen += 1
  }
  return line.x0
}

/**
 * Bullets that are drawn: small shapes or pictures just left of a line, at its height. One alone may be an ornament, so
 * at least two must stand at the same distance from their text.
 */
export function drawnMarkers(page: Page, lines: readonly Line[]): Map<Line, Marker> {
  const candidates: Array<{ line: Line; mark: Shape | Picture; gap: number }> = []
  const marks = [...page.shapes, ...page.pictures].filter((m) => width(m) < 40 && height(m) < 40)
  if (!marks.length) return new Map()
  const sorted = [...lines].sort((a, b) => a.top - b.top)
  for (const mark of marks) {
    for (const line of near(sorted, middle(mark), line0(mark))) {
      const gap = line.x0 - mark.x1
      const side = Math.max(width(mark), height(mark)) / line.size
      if (
        side >= t.bulletMinSize &&
        side <= t.bulletMaxSize &&
        gap > 0.05 * line.size &&
        gap < t.bulletGapSize * line.size &&
        middle(mark) > line.top &&
        middle(mark) < line.bottom
      ) {
        candidates.push({ line, mark, gap })
        break
      }
    }
  }
  const found = new Map<Line, Marker>()
  for (const { line, mark, gap } of candidates) {
    const alike = candidates.filter((c) => Math.abs(c.gap - gap) < 0.25 * line.size && c.line !== line).length
    if (alike && !found.has(line)) {
      found.set(line, { text: '', kind: 'drawn', x0: mark.x0, contentX0: line.x0, length: 0 })
    }
  }
  return found
}

const line0 = (mark: Shape | Picture) => Math.max(30, 3 * height(mark))

function near(sorted: readonly Line[], y: number, reach: number): Line[] {
  return sorted.filter((l) => l.top < y + reach && l.bottom > y - reach)
}
