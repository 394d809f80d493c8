import { type FontProgram, readFontProgram } from './font-program.ts'
import { apply, concat, type Look, type Matrix, type Piece } from './pdf-drawing.ts'
import { printedText } from './pdf-letters.ts'
import { fontName, isBold, isItalic, saysStyle } from './pdf-style.ts'
import type { Box } from './source.ts'

export interface FontFace {
  name?: string
  vertical?: boolean
  fontMatrix?: number[]
  isType3Font?: boolean
  /** The font program, as pdf.js prepares it for a browser. */
  data?: Uint8Array
  /** A map with a first and a last character is no map: pdf.js takes the codes themselves for characters. */
  toUnicode?: { firstChar?: number }
  composite?: boolean
}

export interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
}

/** The graphics state, as far as a reader of text needs it. */
export interface State {
  ctm: Matrix
  clip: Box
  fill: string | undefined
  stroke: string | undefined
  /** Colours that are no single colour: patterns, shadings. */
  fillKnown: boolean
  fillAlpha: number
  strokeAlpha: number
  /** Blend modes and soft masks let what is below show through. */
  plain: boolean
  lineWidth: number
  font: FontFace | undefined
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** What a page begins with. */
export const initial: Omit<State, 'ctm' | 'clip'> = {
  fill: undefined,
  stroke: undefined,
  fillKnown: true,
  fillAlpha: 1,
  strokeAlpha: 1,
  plain: true,
  lineWidth: 1,
  font: undefined,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
}

const programs = new WeakMap<FontFace, FontProgram | undefined>()

function programOf(font: FontFace): FontProgram | undefined {
  if (!programs.has(font)) programs.set(font, font.data ? readFontProgram(font.data) : undefined)
  return programs.get(font)
}

export function lookOf(state: State, line: Matrix, order: number, visible: boolean, mark: Look['mark']): Look {
  const [a, b, c, d] = concat(line, state.ctm)
  const along = Math.hypot(a, b) || 1
  const up = Math.hypot(c, d) || along
  const name = fontName(state.font?.name ?? '')
  const program = state.font && !saysStyle(name) ? programOf(state.font) : undefined
  const mode = state.mode & 3
  const color = mode === 1 ? state.stroke : state.fill
  const thickened = mode === 2 && state.fill === state.stroke && state.lineWidth > 0.01 * Math.abs(state.size)
  const clear = mode === 3 || (mode === 1 ? state.strokeAlpha : state.fillAlpha) === 0
  return {
    size: Math.abs(state.size) * up,
    bold: isBold(name, false) || program?.bold === true || thickened,
    italic: isItalic(name, false) || program?.italic === true || Math.abs((a * c + b * d) / (along * up)) > 0.14,
    direction: [(a / along) * Math.sign(state.size || 1), (b / along) * Math.sign(state.size || 1)],
    order,
    ink: visible ? (clear ? 'none' : 'painted') : 'optional-content',
    clip: state.clip,
    ...(name ? { font: name } : {}),
    ...(color ? { color } : {}),
    ...(mark !== undefined ? { mark } : {}),
  }
}

/** PDF 32000-1, 9.4.4: where each glyph of a text-showing operator comes to stand. Returns the pen's new place. */
export function show(
  glyphs: Array<Glyph | number>,
  state: State,
  line: Matrix,
  from: readonly [number, number],
  look: Look,
  pieces: Piece[],
): readonly [number, number] {
  const matrix = concat(line, state.ctm)
  const stretch = Math.hypot(matrix[0], matrix[1])
  const unit = state.font?.isType3Font ? (state.font.fontMatrix?.[0] ?? 0.001) : 0.001
  const vertical = state.font?.vertical === true
  const unmapped = state.font?.composite === true && state.font.toUnicode?.firstChar !== undefined
  let [x, y] = from
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const shift = (-glyph / 1000) * state.size
      if (vertical) y += shift
      else x += shift * state.scale
      continue
    }
    const width = glyph.width * unit * state.size
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
    const text = printedText(unturned(glyph.unicode ?? ''))
    const [px, py] = apply(matrix, x, y + state.rise)
    if (text) {
      const piece: Piece = { text, x: px, y: py, advance: Math.abs(width * state.scale * stretch), look }
      if (unmapped) piece.unmapped = true
      const before = pieces.at(-1)
      // The parts of a ligature, one of them without a width: painted from the left, read from the right.
      const turned = before?.look === look && Math.abs(before.x - px) < 0.01 * look.size && rightToLeft.test(text)
      pieces.splice(turned ? -1 : pieces.length, 0, piece)
    }
    if (vertical) y += width + spacing
    else x += (width + spacing) * state.scale
  }
  return [x, y]
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** pdf.js turns the letters of a right-to-left ligature round, as all else on such a line is; `pdf-bidi.ts` does not. */
function unturned(text: string): string {
  return text.length > 1 && rightToLeft.test(text) ? [...text].reverse().join('') : text
}
