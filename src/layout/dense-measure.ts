import { detectLanguage } from '../languages/detect.ts'
import { languageFor } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from './block.ts'
import { smallest } from './box.ts'
import { endsSentence } from './paragraph-words.ts'
import { type LineWidths, lineWidths } from './set-width.ts'
import { thresholds as t } from './thresholds.ts'

/** What is known of a dump whose lines follow each other without a blank one. */
export interface DenseMeasure {
  /** Words that begin small somewhere in the document. */
  lower: ReadonlySet<string>
  /** Commonest words of its language, small. */
  common: ReadonlySet<string>
  /** Pairs of words that stand together inside a line, the second with a capital. */
  pairs: ReadonlySet<string>
  /** Vocabularies that its lines are asked for labels and headings with. */
  languages: readonly Language[]
  /** The first line that opens its paragraph with an indent, where paragraphs do: below it a line at the edge opens none. */
  indentedFrom?: Line
  /** The first line that ends a sentence and is no short one: what stands above it may be a headline. */
  headEnd?: Line
  /** How wide its lines are, and how alike the full ones. */
  widths: LineWidths
  /** Where its lines begin that do not open a paragraph. */
  edge: number
  /** Width of most full lines of running text. */
  column: number
  /** Rows from one line to the next. */
  leading: number
}

/** Whether hardly a line of a dump has a blank one before it. */
export function isDense(lines: readonly Line[], leading: number): boolean {
  const sorted = [...lines].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
  const rows = sorted.flatMap((line, i) => {
    const next = sorted[i + 1]
    const distance = next && next.page === line.page ? next.baseline - line.baseline : 0
    return distance > 0.5 ? [distance] : []
  })
  return rows.length >= t.denseRows && rows.filter((d) => d > t.gapRatio * leading).length <= t.denseShare * rows.length
}

/** Measures such a dump: its words, and how wide its running text is set. */
export function denseMeasure(lines: readonly Line[], leading: number, slack: number): DenseMeasure {
  const widths = lineWidths(lines, slack)
  const lower = new Set<string>()
  const pairs = new Set<string>()
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]*/gu)) lower.add(word)
    for (const [, first, second] of text.matchAll(/([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)(?=\s(\p{Lu}[\p{L}\p{M}]*))/gu))
      pairs.add(`${first} ${second}`)
  }
  const tag = detectLanguage(lines.map((l) => l.text).join(' '))?.tag
  const spoken = tag ? languageFor(tag) : undefined
  const english = languageFor('en')!
  return {
    lower,
    pairs,
    common: new Set((spoken ?? english).commonWords),
    languages: spoken && spoken !== english ? [spoken, english] : [english],
    ...indentedFrom(lines),
    widths,
    ...headEnd(lines, widths),
    column: columnWidth(lines, widths),
    edge: smallest(lines.map((l) => l.x0)),
    leading,
  }
}

/** Four of five lines that break off in mid-sentence are no wider. */
function columnWidth(lines: readonly Line[], widths: LineWidths): number {
  const running = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && !endsSentence(line.text) && /^[\p{Ll}\p{Lo}]/u.test(next.text) ? [widths.of(line)] : []
  })
  running.sort((a, b) => a - b)
  return running[Math.floor(0.8 * running.length)] ?? 0
}

/** A good part of the lines are set in, each between two that are not. */
function indentedFrom(lines: readonly Line[]): { indentedFrom?: Line } {
  const edge = smallest(lines.map((l) => l.x0))
  const out = (line: Line | undefined) => line !== undefined && line.x0 < edge + t.indentMinChars
  const indents = lines.filter(
    (line, i) =>
      line.x0 - edge > t.indentMinChars && line.x0 - edge < t.indentMaxChars && out(lines[i - 1]) && out(lines[i + 1]),
  )
  return indents.length >= t.indents && indents.length > t.indentShare * lines.length
    ? { indentedFrom: indents[0]! }
    : {}
}

function headEnd(lines: readonly Line[], widths: LineWidths): { headEnd?: Line } {
  const long = t.headEndShare * columnWidth(lines, widths)
  const found = lines.find((line) => /[.!?。！？]["'»”’」』）)]*$/u.test(line.text) && widths.of(line) > long)
  return found ? { headEnd: found } : {}
}
