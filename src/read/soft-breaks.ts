import { textWidth } from './width.ts'

/** Share of the printed lines that end on a soft hyphen where a tool has broken lines at every one of them. */
const brokenShare = 0.12

/**
 * Some tools (`pdftotext -raw` among them) begin a new line after every soft hyphen of a page, though the word was not
 * cut there: "Die Watt­", "flä­", "chen der Bucht". Where that has happened the pieces are put together again, up to the
 * length of the longest line that was left alone; the soft hyphen that is reached then may be a real line end, and stays.
 * Where a real line end shows by the hyphen that was printed there ("tel­", "‐", "ský"), no length need be guessed.
 */
export function joinSoftBreaks(text: string): string {
  const lines = text.split('\n')
  const soft = (line: string | undefined) => line !== undefined && /\u00ad\s*$/u.test(line)
  const printed = lines.filter((line) => line.trim() !== '')
  if (printed.filter(soft).length < brokenShare * printed.length) return text
  const whole = lines.filter((line, i) => !soft(line) && !soft(lines[i - 1]))
  const hyphens = lines.some((line, i) => soft(lines[i - 1]) && /^[-‐]\s*$/u.test(line))
  const width = hyphens ? Number.POSITIVE_INFINITY : longest(whole)
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const together = last !== undefined && soft(last) ? last.replace(/\u00ad\s*$/u, '') + line.trimStart() : undefined
    if (together !== undefined && together.length <= width) joined[joined.length - 1] = together
    else joined.push(line)
  }
  return joined.join('\n')
}

const longest = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.trim().length), 0)

/** Cells by which full lines of signs without spaces differ: none begins with a stop or ends on an opening bracket. */
const lineEnd = 4
/** Lines of the full width that show how wide the text is set; and the narrowest that is running text. */
const fullLines = 5
const narrowest = 30

/**
 * Where a stop and an opening bracket are set close together (。「), some tools begin a new line between them. Two pieces
 * that fill the text's width together to the cell were one line.
 */
export function joinKernedBreaks(text: string): string {
  if (!/[、。」』）】？！]\n[「『（【]/u.test(text)) return text
  const lines = text.split('\n')
  const widths = lines.map((line) => textWidth(line.replace(/^\f/u, '')))
  const wide = widths.filter((width) => width >= narrowest).sort((a, b) => b - a)
  const column = wide[Math.floor(wide.length / 4)] ?? 0
  if (wide.filter((width) => Math.abs(width - column) <= lineEnd).length < fullLines) return text
  const joined: string[] = []
  let before = 0
  lines.forEach((line, i) => {
    const both = before + widths[i]!
    // 【会社概要】 fills a line of its own: a heading.
    const kerned = /[、。」』）】？！]$/u.test(joined.at(-1) ?? '') && /^(?:[「『（]|【[^】]*】.)/u.test(line)
    if (kerned && both >= column - lineEnd && both <= column + lineEnd / 2) {
      joined[joined.length - 1] += line
      before = both
    } else {
      joined.push(line)
      before = widths[i]!
    }
  })
  return joined.join('\n')
}
