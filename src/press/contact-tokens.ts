import { addressJoint, findEmails, findUrls } from './addresses.ts'
import { type ContactWords, isLabel, labelBefore } from './contact-words.ts'
import { findPhones } from './phones.ts'

/** A line of a contact section. */
export interface ContactLine {
  text: string
  bold?: boolean
  /** Targets of the line's links: `mailto:…`, `tel:…`, `https://…`. */
  urls?: string[]
  /** Whether it opens a block, a cell or a column: nothing runs into it from the line before. */
  opens?: boolean
}

/** What a contact section is made of: details, and the pieces of text between them. */
export type Token =
  | { type: 'email' | 'phone'; value: string; line: number }
  | {
      type: 'text'
      text: string
      line: number
      /** What stands before the piece: the line's start, or the sign that divides it from the piece before. */
      before: 'line' | 'block' | ',' | ':' | '(' | '-' | ';' | '&'
      /** Whether nothing follows it on its line. */
      last: boolean
    }

interface Span {
  start: number
  end: number
  token?: { type: 'email' | 'phone'; value: string }
}

const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
/** Divides a line into pieces. Hyphens and slashes only between spaces. */
const divider =
  /\s*(\n\n|\n|[;|•●▪■◆►➤·]|\s[-–—―~→]+(?=\s|$)|\s\/+\s|\/\/|[,،、，](?!\d)|[:：](?!\/\/)|[()（）［］[\]【】<>＜＞]|\t|\s{3,})\s*/gu

/**
 * Reads the lines of a contact section as tokens. E-mail addresses and numbers that a line end cuts are mended, labels,
 * fax numbers and web addresses dropped; an e-mail address that stands only in a line's link counts as if printed.
 */
export function tokensOf(lines: readonly ContactLine[], words: ContactWords): Token[] {
  const { text, starts } = joined(lines)
  const lineAt = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    )
  const spans: Span[] = []
  const add = (span: Span) => {
    if (!spans.some((s) => span.start < s.end && s.start < span.end)) spans.push(span)
  }
  for (const { value, start, end } of findEmails(text)) add({ start, end, token: { type: 'email', value } })
  for (const { start, end } of findUrls(text)) add({ start, end })
  for (const { value, kind, start, end } of findPhones(text, words, true)) {
    // The one place that decides it: a fax machine is nobody to call.
    add(kind === 'fax' ? { start, end } : { start, end, token: { type: 'phone', value } })
  }
  // Handles of social networks.
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.])[@＠#][\p{L}\p{N}_][\p{L}\p{N}_.@-]*/gu))
    add({ start: match.index, end: match.index + match[0].length })
  spans.sort((a, b) => a.start - b.start)

  const tokens: Token[] = []
  let from = 0
  for (const span of [...spans, { start: text.length, end: text.length } as Span]) {
    let gap = text.slice(from, span.start)
    const label = span.start < text.length ? labelBefore(gap, words) : undefined
    if (label) gap = gap.slice(0, label.start)
    // "Programme: https://…" is about the address, not about anybody.
    else if (!span.token && span.start < text.length && /[:：]\s*$/u.test(gap))
      gap = gap.slice(0, gap.trimEnd().lastIndexOf('\n') + 1)
    tokens.push(...pieces(gap, from, text, words, lineAt))
    if (span.token) tokens.push({ ...span.token, line: lineAt(span.start) })
    from = span.end
  }
  return withLinks(tokens, lines)
}

function joined(lines: readonly ContactLine[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  const all = lines.map((line) => line.text).join('\n')
  for (const [i, line] of lines.entries()) {
    const next = line.text.replace(invisible, '').trim()
    if (i > 0) {
      const joint = next === '' ? undefined : addressJoint(text.slice(text.lastIndexOf('\n') + 1), next)
      // A number that goes on in the next paragraph: "Tel. 01 42 11" / "50 59".
      const number = /\d$/u.test(text) && /^\d[\d .-]*$/u.test(next) && next.replace(/\D/gu, '').length < 7
      if (joint === undefined) text += line.opens && !number ? '\n\n' : '\n'
      else if (text.endsWith('-')) {
        // The hyphen is the address's own, unless the section has the address without it elsewhere.
        const host = `${/@(\S*)-$/u.exec(text)?.[1] ?? ' '}${/^[\w.-]+/u.exec(next)?.[0] ?? ''}`
        if (all.includes(`@${host}`) || all.includes(`www.${host}`)) text = text.slice(0, -1)
      }
    }
    starts.push(text.length)
    text += next
  }
  return { text, starts }
}

function pieces(
  gap: string,
  offset: number,
  text: string,
  words: ContactWords,
  lineAt: (offset: number) => number,
): Token[] {
  const found: Token[] = []
  let from = 0
  let before: (Token & { type: 'text' })['before'] = offset === 0 ? 'block' : ';'
  const push = (end: number, sign: string) => {
    const piece = gap
      .slice(from, end)
      .trim()
      .replace(/^[\s.,;&+=*>·-]+(?=[\s\p{L}])|[\s,;=*·]+$/gu, '')
      .trim()
    if (/[\p{L}\p{N}]/u.test(piece) && !isLabel(piece, words) && !isJoint(piece)) {
      const rest = text.slice(offset + end).replace(/^[\s:]*$/u, '')
      found.push({
        type: 'text',
        text: piece,
        line: lineAt(offset + from),
        before,
        last: rest === '' || sign.startsWith('\n'),
      })
    }
  }
  for (const match of gap.matchAll(divider)) {
    push(match.index, match[1]!)
    const sign = match[0].includes('\n\n') ? '\n\n' : match[0].includes('\n') ? '\n' : match[1]!.trim()
    before = sign === '\n\n' ? 'block' : sign === '\n' ? 'line' : beforeOf(sign)
    from = match.index + match[0].length
  }
  push(gap.length, '')
  return found
}

function beforeOf(sign: string): ',' | ':' | '(' | '-' | ';' | '&' {
  if (/^[,،、，]$/u.test(sign)) return ','
  if (/^[:：]$/u.test(sign)) return ':'
  if (/^[(（]$/u.test(sign)) return '('
  if (/^[-–—―~→]+$/u.test(sign)) return '-'
  if (/^\/+$/u.test(sign)) return '&'
  return ';'
}

function isJoint(piece: string): boolean {
  return /^(?:or|ou|oder|o|and|et|und|y|e|at|à|unter|au|al|or by|en|och|og|i|и|или)$/iu.test(piece)
}

/** Adds the addresses of `mailto:` links to lines that print none. */
function withLinks(tokens: Token[], lines: readonly ContactLine[]): Token[] {
  for (const [i, line] of lines.entries()) {
    for (const url of line.urls ?? []) {
      const address = /^mailto:([^?]+)/iu.exec(url)?.[1]
      const [email] = address === undefined ? [] : findEmails(address)
      if (!email) continue
      const near = tokens.some((t) => t.type === 'email' && Math.abs(t.line - i) <= 1)
      if (near || tokens.some((t) => t.type === 'email' && t.value.toLowerCase() === email.value.toLowerCase()))
        continue
      const at = tokens.findLastIndex((t) => t.line <= i)
      tokens.splice(at + 1, 0, { type: 'email', value: email.value, line: i })
    }
  }
  return tokens
}
