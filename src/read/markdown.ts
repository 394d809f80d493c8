import { isBlank, isLong, type Mark, type Row } from './row.ts'
import { textWidth } from './width.ts'

/** Widest row that a heading's mark makes a heading; longer ones are paragraphs that a hash or a star opens. */
const widestHeading = 160

/**
 * Turns the marks of Markdown and of typewriters into what they mean: headings (`# `, underlines, `*** … ***`), bold and
 * italic, links. What is not balanced round words stays as it is; `###`, `***` and `--` are the trade's own signs.
 */
export function readMarkdown(rows: Row[]): void {
  const hashes = hashesAreHeadings(rows)
  const underlines = underlineLevels(rows)
  for (const [at, row] of rows.entries()) {
    if (row.clutter || isBlank(row) || isLong(row)) continue
    if (hashes) readHash(rows, at)
    readUnderline(rows, at, underlines)
    readStarred(rows, at)
  }
  readInline(rows)
}

const hash = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*[ \t]*$/

/** Hashes mean headings unless they open sentences in this document: then they are its bullets. */
function hashesAreHeadings(rows: Row[]): boolean {
  const found = rows.flatMap((row) => (row.clutter || isLong(row) ? [] : (hash.exec(row.text)?.[2] ?? [])))
  const sentences = found.filter(
    (text) => textWidth(text) > 80 && /[.!?。](?:\s|$)/.test(text.replace(/\d[\d.]*/g, '')),
  )
  return found.length > 0 && sentences.length <= 1 && sentences.length < found.length
}

function readHash(rows: Row[], at: number): void {
  const row = rows[at]!
  const match = hash.exec(row.text)
  if (!match || !/\p{L}/u.test(match[2]!) || textWidth(match[2]!) > widestHeading) return
  const above = rows[at - 1]
  if (!isBlank(above) && !above?.heading && !above?.clutter) return
  row.heading = match[1]!.length as Row['heading']
  row.text = match[2]!
}

const underline = /^\s*([=\-_~¯‾—–])\1{2,}\s*$/

/** `===` is the first level where it stands once or beside `---`; all other underlines are subheads. */
function underlineLevels(rows: Row[]): Map<string, 1 | 2> {
  const used = rows.flatMap((row, at) => (isUnderline(rows, at) ? [row.text.trim()[0]!] : []))
  const doubles = used.filter((char) => char === '=').length
  return new Map([['=', doubles === 1 || (doubles > 0 && used.length > doubles) ? 1 : 2]])
}

/** A rule as wide as the single short line over it, which is no sentence and has no columns. */
function isUnderline(rows: Row[], at: number): boolean {
  const [row, above] = [rows[at]!, rows[at - 1]]
  if (
    !above ||
    row.newPage ||
    isLong(row) ||
    isLong(above) ||
    !underline.test(row.text) ||
    isBlank(above) ||
    above.clutter
  )
    return false
  const text = above.text.trimEnd()
  const printed = text.trim()
  if (textWidth(printed) > 100 || !/\p{L}/u.test(printed) || /\S\s{3,}\S|\t\S/.test(printed)) return false
  const indent = text.length - printed.length
  const [own, length] = [row.text.search(/\S/), row.text.trim().length]
  const ratio = length / textWidth(printed)
  const offset = Math.abs(own + length / 2 - (indent + textWidth(printed) / 2))
  // Under two lines and more it closes a paragraph, unless it is drawn for just this one.
  const single = isBlank(rows[at - 2]) || above.newPage === true || rows[at - 2]?.clutter !== undefined
  const exact = Math.abs(length - textWidth(printed)) <= 1
  if (!single && !exact) return false
  if (/[.;,]$/.test(printed) && !(single && exact)) return false
  return ratio >= 0.6 && ratio <= 1.5 && (Math.abs(own - indent) <= 2 || offset <= 2)
}

function readUnderline(rows: Row[], at: number, levels: Map<string, 1 | 2>): void {
  if (!isUnderline(rows, at)) return
  rows[at - 1]!.heading = levels.get(rows[at]!.text.trim()[0]!) ?? 2
  rows[at]!.clutter = 'underline'
}

/** `***** Title *****`, as html2text prints headings: six stars for the first level, five for the second. It may wrap. */
function readStarred(rows: Row[], at: number): void {
  const open = /^\s{0,3}(\*{3,6}) +(\S.*)$/.exec(rows[at]!.text)
  if (!open) return
  const stars = open[1]!
  for (let end = at; end < Math.min(rows.length, at + 4) && !isBlank(rows[end]); end++) {
    if (isLong(rows[end]!)) return
    const close = new RegExp(`^(.*\\S) +\\*{${stars.length}}\\s*$`).exec(end === at ? open[2]! : rows[end]!.text)
    if (!close) continue
    rows[at]!.text = open[2]!
    rows[end]!.text = close[1]!
    for (const row of rows.slice(at, end + 1)) {
      row.heading = Math.max(1, 7 - stars.length) as Row['heading']
      if (row !== rows[at]) row.continues = true
    }
    return
  }
}

const address = '(?:https?:\\/\\/|mailto:|tel:|www\\.)[^)\\s]*'
const link = new RegExp(`!?\\[([^\\[\\]]{1,300})\\]\\(<?(${address})>?(?:\\s+"[^"]*")?\\)`, 'g')
const strong =
  /(?<![\p{L}\p{N}*_\\])(\*\*|__)(?=[\p{L}\p{N}\p{P}\p{S}])(?!\*|_)([^*]{1,1500}?[^\s*\\])\1(?![\p{L}\p{N}*])/gu
const star = /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}"'“‘«(¿¡])([^*\n]{0,300}[\p{L}\p{N}"'”’».!?:)…])\*(?![\p{L}\p{N}*])/gu
const line =
  /(?<![\p{L}\p{N}_\\/@.-])_(?=[\p{L}\p{N}"'“‘«(¿¡])([^_\n]{0,300}[\p{L}\p{N}"'”’».!?:)…])_(?![\p{L}\p{N}_@/])/gu

interface Edit {
  start: number
  end: number
  keepFrom: number
  keepTo: number
  style: Omit<Mark, 'start' | 'end'>
}

/** Emphasis and links, paragraph by paragraph: a pair may span line ends, but no blank row. */
function readInline(rows: Row[]): void {
  const isMarkdown = rows.some((row) => row.heading || /\*\*\p{L}.*\*\*|\]\((?:https?:|mailto:)/u.test(row.text))
  const single: Edit['style'] = isMarkdown ? { italic: true } : { bold: true }
  let start = 0
  while (start < rows.length) {
    if (isBlank(rows[start]) || rows[start]!.clutter || rows[start]!.marks) {
      start++
      continue
    }
    let end = start + 1
    while (end < rows.length && !isBlank(rows[end]) && !rows[end]!.clutter && !rows[end]!.marks && end - start < 200)
      end++
    readParagraph(rows.slice(start, end), single)
    start = end
  }
}

function readParagraph(rows: Row[], single: Edit['style']): void {
  const text = rows.map((row) => row.text).join('\n')
  if (!/[*_\]]/.test(text)) return
  const edits: Edit[] = []
  const collect = (pattern: RegExp, group: number, style: (match: RegExpExecArray) => Edit['style']): void => {
    for (const match of text.matchAll(pattern) as IterableIterator<RegExpExecArray>) {
      const kept = match[group]!
      if (!/[\p{L}\p{N}]/u.test(kept)) continue
      const keepFrom = match.index + match[0].indexOf(kept)
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        keepFrom,
        keepTo: keepFrom + kept.length,
        style: style(match),
      })
    }
  }
  collect(link, 1, (match) => ({ url: match[2]! }))
  collect(strong, 2, () => ({ bold: true }))
  collect(star, 1, () => single)
  collect(line, 1, () => ({ italic: true }))
  if (edits.length > 0) apply(rows, text, edits)
}

/** Takes the marks out of the text and puts styles on what they held. Nested pairs add their styles. */
function apply(rows: Row[], text: string, edits: Edit[]): void {
  const removed = new Uint8Array(text.length)
  const styles: Array<Edit['style'] | undefined> = new Array(text.length)
  for (const { start, end, keepFrom, keepTo, style } of edits) {
    removed.fill(1, start, keepFrom)
    removed.fill(1, keepTo, end)
    for (let at = keepFrom; at < keepTo; at++) styles[at] = { ...styles[at], ...style }
  }
  let at = 0
  for (const row of rows) {
    const { length } = row.text
    const marks: Mark[] = []
    let kept = ''
    for (let i = at; i < at + length; i++) {
      if (removed[i]) continue
      const style = styles[i]
      const last = marks.at(-1)
      if (style && last && last.end === kept.length && sameStyle(last, style)) last.end++
      else if (style) marks.push({ start: kept.length, end: kept.length + 1, ...style })
      kept += text[i]
    }
    row.text = kept
    if (marks.length > 0) row.marks = marks
    at += length + 1
  }
}

const sameStyle = (a: Edit['style'], b: Edit['style']): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.url === b.url
