/** Share of the printed lines that end on a soft hyphen where a tool has broken lines at every one of them. */
const brokenShare = 0.12

/**
 * Some tools (`pdftotext -raw` among them) begin a new line after every soft hyphen of a page, though the word was not
 * cut there: "Die Watt­", "flä­", "chen der Bucht". Where that has happened the pieces are put together again, up to the
 * length of the longest line that was left alone; the soft hyphen that is reached then may be a real line end, and stays.
 */
export function joinSoftBreaks(text: string): string {
  const lines = text.split('\n')
  const soft = (line: string | undefined) => line !== undefined && /\u00ad\s*$/u.test(line)
  const printed = lines.filter((line) => line.trim() !== '')
  if (printed.filter(soft).length < brokenShare * printed.length) return text
  const whole = lines.filter((line, i) => !soft(line) && !soft(lines[i - 1]))
  const width = Math.max(...whole.map((line) => line.trim().length), 0)
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const together = last !== undefined && soft(last) ? last.replace(/\u00ad\s*$/u, '') + line.trimStart() : undefined
    if (together !== undefined && together.length <= width) joined[joined.length - 1] = together
    else joined.push(line)
  }
  return joined.join('\n')
}
