import { textWidth } from './width.ts'

const rle = '\u202b'
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * pdftotext writes pages that are read from the right in two ways, both with marks of embedding (written ⟨ ⟩ and [ ] here):
 * words in reading order with numbers and signs as they are seen from the left (`⟨נמל הזהב [– 2023]⟩`), or, with `-raw`,
 * every word embedded and all of them as they are seen from the left (`⟨הזהב⟩ ⟨נמל⟩`). Both become text in reading order.
 */
export function undoEmbeddings(text: string): string {
  if (!text.includes(rle)) return text
  const lines = text.split('\n')
  if (!/\u202b[^\u202a-\u202c]*\p{L} +\p{L}/u.test(text)) return joinNumbers(lines.map(fromTheRight)).join('\n')
  const logical = lines.map(innerNumbers)
  return flushRight(logical) ? logical.map((line) => line.trimStart()).join('\n') : logical.join('\n')
}

/** A line whose parts stand in the order in which they are seen from the left, turned round. */
function fromTheRight(line: string): string {
  if (!line.includes(rle)) return line
  const parts = line.match(/\f|\u202b[^\u202c]*\u202c|[^\u202b\f]+/gu) ?? []
  const feed = parts[0] === '\f' ? '\f' : ''
  const turned = parts.filter((part) => part !== '\f').flatMap((part) => (part[0] === rle ? [part] : tokensOf(part)))
  return feed + turned.reverse().join('').replace(marks, '')
}

/** Numbers, and words in letters that are read from the left, with the signs inside them; all else sign by sign. */
function tokensOf(text: string): string[] {
  const found = text.match(/[+(]?[\p{L}\p{N}](?:[^\u202a-\u202c]*[\p{L}\p{N}])?|\P{Cf}/gu) ?? []
  // "94%" is seen with the sign before the number.
  return found.flatMap((token, i) => {
    if (token === '%' && /^\d/.test(found[i + 1] ?? '')) return []
    return found[i - 1] === '%' && /^\d/.test(token) ? [`${token}%`] : [token]
  })
}

/** Text in reading order, what is embedded in it from the left turned round. */
function innerNumbers(line: string): string {
  if (!line.includes(rle)) return line
  return line
    .replace(/\u202a([^\u202a-\u202c]*)\u202c/gu, (_, inner: string) => tokensOf(inner).reverse().join(''))
    .replace(marks, '')
}

/** Letters by which lines that end at one edge differ on a grid. */
const edge = 3
/** Share of the lines that end there, where a text is set from the right. */
const flushShare = 0.5

/** Whether most lines end at the same column, wherever they begin, and none has columns in it: the indent is no text. */
function flushRight(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== '')
  const ends = printed.map((line) => textWidth(line.trimEnd())).sort((a, b) => a - b)
  const right = ends[Math.floor(0.75 * ends.length)] ?? 0
  const flush = printed.filter((line) => Math.abs(textWidth(line.trimEnd()) - right) <= edge)
  const columns = printed.filter((line) => /\S {3,}\S/u.test(line))
  return (
    flush.length > flushShare * printed.length &&
    flush.some((line) => /^\s{8}/u.test(line)) &&
    columns.length < 0.1 * printed.length
  )
}

/** Share of the widest line that parts fill together where they were one line in the middle of a text. */
const filled = 0.6

/**
 * A number in a line ends it for `-raw`. The parts are put together while they fit the widest line; where they do not
 * nearly fill it, the number ended its line.
 */
function joinNumbers(lines: readonly string[]): string[] {
  const isNumber = (line: string | undefined) => line !== undefined && /^[^\p{L}]*\p{N}[^\p{L}]*$/u.test(line)
  const widest = lines.reduce((most, line) => Math.max(most, textWidth(line)), 0)
  const joined: string[] = []
  for (let start = 0; start < lines.length; ) {
    let whole = lines[start]!
    let withNumbers = whole
    let end = start + 1
    let numbersEnd = end
    for (; end < lines.length && whole !== ''; end++) {
      const next = lines[end]!
      if (next === '' || next.startsWith('\f') || !(isNumber(next) || isNumber(lines[end - 1]))) break
      if (textWidth(whole) + textWidth(next) + 1 > widest) break
      whole += ` ${next}`
      if (isNumber(next) && numbersEnd === end) {
        withNumbers = whole
        numbersEnd = end + 1
      }
    }
    const one = textWidth(whole) > filled * widest
    joined.push(one ? whole : withNumbers)
    start = one ? end : numbersEnd
  }
  return joined
}
