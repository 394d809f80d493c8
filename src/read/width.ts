/**
 * First and last code points that terminals and mail programs print two cells wide (Unicode East_Asian_Width W and F,
 * UAX #11, joined into blocks; the unassigned points between them are counted as wide, as UAX #11 asks).
 */
const wide: ReadonlyArray<readonly [number, number]> = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Columns that one character takes on a character grid: 0, 1 or 2. A soft hyphen takes one, as in a typed line. */
export function charWidth(char: string): 0 | 1 | 2 {
  const code = char.codePointAt(0)!
  if (code < 0x300) return 1
  if (code < 0x1100) return noWidth.test(char) ? 0 : 1
  for (const [first, last] of wide) {
    if (code < first) break
    if (code <= last) return 2
  }
  return noWidth.test(char) ? 0 : 1
}

/** Columns that a text without tabs takes. */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}
