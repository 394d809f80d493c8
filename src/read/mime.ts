import iconv from 'iconv-lite'
import { decodeQuotedPrintable, isQuotedPrintable } from './quoted-printable.ts'

/** A saved mail, opened: all strings are bytes as Latin-1, their encoding is judged later. */
export interface Mail {
  /** Header lines as they stand, with the blank line that ends them; empty where there are none. */
  head: string
  /** The part to read, its transfer encoding undone. */
  body: string
  /** What the mail says that its text is encoded in; often wrong. */
  charset?: string
  html: boolean
  /** Escapes of quoted-printable undone that no header announced. */
  escapes: number
}

interface Part extends Mail {
  type: string
}

const headerLine = /^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?.*$/
const separator = /\r?\n\r?\n|\r\r/

/**
 * Opens a file that a mail program saved: takes the text of a multipart mail (plain text before HTML) and undoes base64
 * and quoted-printable. A file without mail headers is looked at only for quoted-printable left behind.
 *
 * @param latin1 the file's bytes as Latin-1
 * @returns undefined where there is nothing to open
 */
export function openMail(latin1: string): Mail | undefined {
  const { head, rest } = splitHead(latin1)
  const type = headerValue(head, 'content-type')
  if (type !== undefined || headerValue(head, 'content-transfer-encoding') !== undefined) {
    const part = readPart(head, rest, type ?? 'text/plain', 0)
    return part && { ...part, head }
  }
  // Parts whose mail's header was cut off by the export.
  const boundary = /^--(\S.{0,70}?)[ \t]*\r?\n(?:[A-Za-z-]+:.*\r?\n)*content-type:/im.exec(rest.slice(0, 20_000))
  if (boundary) {
    const part = readParts(rest, boundary[1]!, 0)
    if (part) return { ...part, head: head + rest.slice(0, boundary.index) }
  }
  if (!isQuotedPrintable(latin1, false)) return undefined
  return {
    head: '',
    body: decodeQuotedPrintable(latin1),
    html: false,
    escapes: latin1.match(/=[0-9A-F]{2}/g)?.length ?? 0,
  }
}

/** Cuts a block of header lines with its blank line off the top; empty where the text does not begin with one. */
function splitHead(text: string): { head: string; rest: string } {
  const none = { head: '', rest: text }
  const start = /^(?:\xef\xbb\xbf)?(?:\s*\n)*(?:>?From \S+ .*\r?\n)?/.exec(text)![0].length
  const found = separator.exec(text.slice(start, start + 100_000))
  if (!found) return none
  const end = start + found.index
  const lines = text.slice(start, end).split(/\r\n|\r|\n/)
  const isHead = lines.every((line, row) => headerLine.test(line) || (row > 0 && /^[ \t]+\S/.test(line)))
  const cut = end + found[0].length
  return isHead ? { head: text.slice(0, cut), rest: text.slice(cut) } : none
}

function headerValue(head: string, name: string): string | undefined {
  const unfolded = head.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ')
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]
}

function readPart(head: string, body: string, type: string, depth: number): Part | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary && /^multipart\//i.test(type)) {
    const part = readParts(body, boundary.trim(), depth)
    if (part) return part
  }
  const charset = /charset="?([\w.:-]+)"?/i.exec(type)?.[1]
  const transfer = headerValue(head, 'content-transfer-encoding')?.trim().toLowerCase()
  const part: Part = {
    head,
    body: undoTransfer(body, transfer),
    type: type.toLowerCase(),
    html: /^text\/html/i.test(type),
    escapes: 0,
  }
  if (charset) part.charset = charset.toLowerCase()
  return part
}

/** The part of a multipart mail that a person reads: the first plain text that is no attachment, else the first HTML. */
function readParts(body: string, boundary: string, depth: number): Part | undefined {
  const pieces = `\n${body.replace(/\r\n?/g, '\n')}`.split(`\n--${boundary}`)
  if (pieces.length < 2 || depth > 5) return undefined
  const parts = pieces.slice(1).flatMap((piece) => {
    if (piece.startsWith('--')) return []
    const text = piece.replace(/^[ \t]*\n/, '')
    const blank = text.startsWith('\n') ? 0 : text.indexOf('\n\n') + 1
    const head = text.slice(0, blank)
    if (/^content-disposition:[ \t]*attachment/im.test(head)) return []
    const part = readPart(head, text.slice(blank + 1), headerValue(head, 'content-type') ?? 'text/plain', depth + 1)
    return part && part.body.trim() !== '' ? [part] : []
  })
  return parts.find((part) => part.type.startsWith('text/plain')) ?? parts.find((part) => part.html)
}

function undoTransfer(body: string, transfer: string | undefined): string {
  if (transfer === 'base64' && /^[A-Za-z0-9+/=\s]+$/.test(body)) return Buffer.from(body, 'base64').toString('latin1')
  // Many an export has undone it already and left the header.
  if (isQuotedPrintable(body, transfer === 'quoted-printable')) return decodeQuotedPrintable(body)
  return body
}

/** Decodes the words of RFC 2047 in a header's value: `=?UTF-8?Q?Communiqu=C3=A9?=`. */
export function decodeWords(value: string): string {
  return value
    .replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi, (word, charset: string, kind: string, text: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : Buffer.from(
              decodeQuotedPrintable(text.replace(/_/g, ' ').replace(/=[0-9a-f]{2}/gi, (c) => c.toUpperCase())),
              'latin1',
            )
      return iconv.encodingExists(charset) ? iconv.decode(bytes, charset) : word
    })
}
