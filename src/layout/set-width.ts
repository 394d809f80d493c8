import type { Line } from './block.ts'
import { width } from './box.ts'
import { endsSentence } from './paragraph-words.ts'

/**
 * Widths of letters as printers set them, in hundredths of an em: the mean of Helvetica's and Times' (Adobe's Core 14 font
 * metrics), close enough to any text face. A dump of a PDF has lost the letters' places; this gives back how full its lines
 * were, to two hundredths, where counting letters is wrong by six.
 */
const table: ReadonlyArray<readonly [number, string]> = [
  [25, "ijlıјії.,:;!|'’‘ ·"],
  [31, 'frtIІЇ()[]{}/-‐‑"“”„гт'],
  [46, 'cszсє'],
  [60, 'ELFSTZPЕБГТРЄ+=<>—'],
  [70, 'ABCDGHKNOQRUVXYΑΒΔΗΚΝΟВНКОИЙПСУХЦЧАДЛЯЭжюыщшмфмωw&'],
  [84, 'MmW%ЖШЩЮМФ@'],
]
const widths = new Map(table.flatMap(([w, letters]) => [...letters].map((letter) => [letter, w] as const)))
const ordinary = 52
const ideograph = 100
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u

/** How wide a text is set in a proportional font, in ordinary letters. */
export function setWidth(text: string): number {
  let sum = 0
  for (const char of text.normalize('NFD')) {
    if (/\p{M}/u.test(char)) continue
    sum += widths.get(char) ?? (wide.test(char) ? ideograph : ordinary)
  }
  return sum / ordinary
}

/** Lines and words that a paragraph's measure is judged by. */
export interface LineWidths {
  of: (line: Line) => number
  ofText: (text: string) => number
  /** Share of the measure that full lines may fall short of it. */
  tolerance: number
  /** Evidence against a new paragraph at any line's end: letters that are counted are known, letters of a font are guessed. */
  trust: number
}

/** Lines that go on in mid-sentence: so many tell that letters were counted, so many that they were not. */
const fewSeams = 3
const seams = 6
const near = 8
/** Of the lines that go on in mid-sentence so many must be full. */
const most = 0.95
const cellTolerance = 0.05
const countedTrust = -0.9

/**
 * Whether full lines of a dump have equally many letters (it was wrapped to so many) or are equally wide in print: the
 * measure by which the lines that go on in mid-sentence are fuller.
 */
export function lineWidths(lines: readonly Line[], slack: number): LineWidths {
  const cells: LineWidths = {
    of: width,
    ofText: (text) => text.length,
    tolerance: slack > 0.5 ? cellTolerance : 0,
    trust: 0,
  }
  const set: LineWidths = { of: (line) => setWidth(line.text), ofText: setWidth, tolerance: 0, trust: 0 }
  const running = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && line.text.length > 30 && !endsSentence(line.text) && /^\p{Ll}/u.test(next.text)
      ? [{ line, word: ` ${/^\S+/u.exec(next.text)![0]}` }]
      : []
  })
  if (running.length < fewSeams) return cells
  const room = (by: LineWidths) => {
    const rooms = running.map(({ line, word }, i) => {
      const around = running.slice(Math.max(0, i - near), i + near + 1).filter((r) => Math.abs(r.line.x0 - line.x0) < 1)
      const [longest, second = longest!] = around.map((r) => by.of(r.line)).sort((a, b) => b - a)
      return 1 - (by.of(line) + by.ofText(word)) / second
    })
    rooms.sort((a, b) => a - b)
    return rooms[Math.floor(most * (rooms.length - 1))]!
  }
  const counted = room(cells)
  if (counted <= 0) return { ...cells, trust: countedTrust }
  return running.length >= seams && room(set) < counted ? set : cells
}
