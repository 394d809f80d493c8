import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../messages.ts'
import type { ConvertOptions } from '../options.ts'
import { binaryKind } from './binary.ts'
import { normaliseControls } from './controls.ts'
import { undoEmbeddings } from './embeddings.ts'
import { type Decoded, decode, wideEncoding } from './encoding.ts'
import { decodeEntities } from './entities.ts'
import { toPages } from './grid.ts'
import { htmlToRows, isHtml } from './html.ts'
import { markForwardedHeaders, markMailHeaders, markMailTail, stripQuoteMarks } from './mail.ts'
import { type MailFacts, mailInfo } from './mail-info.ts'
import { readMarkdown } from './markdown.ts'
import { markMenus } from './menu.ts'
import { type Mail, openMail } from './mime.ts'
import { repairC1, repairMojibake } from './mojibake.ts'
import { ConversionError, type Reader } from './reader.ts'
import { isBlank, type Row, toRows } from './row.ts'
import { markSecTags } from './sec.ts'
import { joinKernedBreaks, joinSoftBreaks } from './soft-breaks.ts'
import type { Page, SourceInfo } from './source.ts'
import { undoUnderscores } from './text-browser.ts'
import { markWire } from './wire.ts'

/** A text of this many bytes is a log or a data base, not a press release; to lay it out would exhaust the memory. */
const largestText = 32 * 1024 * 1024
/** A text of more rows is one, too; an archive of hundreds of pages has fewer. */
const mostRows = 50_000
/** A single row of this many characters is a text that lost its line ends; a shorter one may just be short. */
const longRow = 400

/**
 * Reads text dumps: bytes → encoding → repair of what exports left behind → rows, with what is not the release marked →
 * a grid of characters, one page per form feed.
 */
export const textReader: Reader = {
  mediaType: 'text/plain',

  accepts(bytes) {
    return binaryKind(bytes, wideEncoding(bytes) !== undefined) === undefined
  },

  async read(bytes, options, file) {
    refuse(bytes, options)
    const { decoded, mail } = open(bytes, options)
    reportEncoding(decoded, file)
    const text = repair(decoded, mail, file)
    if (text.trim() === '') throw new ConversionError('empty', 'Cannot convert an empty file, expected text')
    refuseRows(text)
    const { rows, title } = toCleanRows(text, mail)
    const facts = markClutter(rows)
    readMarkdown(rows)
    const printed = rows.filter((row) => !isBlank(row))
    if (printed.length === 1 && printed[0]!.text.length > longRow) report(file, 'no-lines')
    const all = toPages(rows)
    return {
      pages: limitPages(all, options, file),
      info: {
        mediaType: 'text/plain',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        pages: all.length,
        encoding: decoded.encoding,
        ...(title ? { title } : {}),
        ...mailInfo(facts),
      } satisfies SourceInfo,
    }
  },
}

function refuse(bytes: Uint8Array, options: ConvertOptions): void {
  const limit = Math.min(options.maxSize, largestText)
  if (bytes.length > limit) {
    const size = (count: number): string => `${Math.ceil(count / 1024 / 1024)} MB`
    throw new ConversionError(
      'too-large',
      `Cannot convert a text of ${size(bytes.length)}, expected ${size(limit)} at most`,
    )
  }
  if (bytes.length === 0) throw new ConversionError('empty', 'Cannot convert an empty file, expected text')
  const kind = binaryKind(bytes, options.encoding !== undefined || wideEncoding(bytes) !== undefined)
  if (kind) throw new ConversionError('unknown-format', `Unexpected ${kind}, expected a PDF or a text`)
}

function refuseRows(text: string): void {
  let rows = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows++
  if (rows > mostRows)
    throw new ConversionError('too-large', `Cannot convert a text of ${rows} lines, expected ${mostRows} at most`)
}

/** Undoes a mail's wrapping on the bytes, then decodes. */
function open(bytes: Uint8Array, options: ConvertOptions): { decoded: Decoded; mail: Mail | undefined } {
  const mail = wideEncoding(bytes) ? undefined : openMail(Buffer.from(bytes).toString('latin1'))
  const raw = mail ? Buffer.from(mail.head + mail.body, 'latin1') : bytes
  return { decoded: decode(raw, options.encoding, mail?.charset), mail }
}

function reportEncoding({ encoding, errors, strays, uncertain }: Decoded, file: VFile): void {
  if (uncertain) report(file, 'encoding-uncertain', [encoding])
  if (errors > 0) report(file, 'encoding-errors', [errors, encoding])
  if (strays > 0) report(file, 'text-repaired', ['bytes of windows-1252 in UTF-8', strays])
}

/** Repairs on the whole text, each where the whole text shows that it is meant. */
function repair({ text }: Decoded, mail: Mail | undefined, file: VFile): string {
  const note = (what: string, { text, repairs }: { text: string; repairs: number }): string => {
    if (repairs > 0) report(file, 'text-repaired', [what, repairs])
    return text
  }
  if (mail && mail.escapes > 0) report(file, 'text-repaired', ['quoted-printable', mail.escapes])
  let fixed = note('UTF-8 that was decoded twice', repairMojibake(text))
  fixed = note('control characters in the place of typographic signs', repairC1(fixed))
  fixed = joinKernedBreaks(joinSoftBreaks(undoEmbeddings(normaliseControls(fixed))))
  if (!mail?.html && !isHtml(fixed)) fixed = note('HTML character references', decodeEntities(fixed))
  // A last form feed ends the last page, it does not begin another.
  return fixed.trimEnd()
}

function toCleanRows(text: string, mail: Mail | undefined): { rows: Row[]; title?: string } {
  if (!mail?.html && !isHtml(text)) return { rows: toRows(text) }
  // What stands over the HTML (a mail's headers, an EDGAR wrapper) is plain text.
  const lines = text.split('\n')
  const wrapper = lines.slice(0, 60).findIndex((line) => /^<TEXT>/.test(line)) + 1
  const head = Math.max(wrapper, mail?.head ? normaliseControls(mail.head).split('\n').length - 1 : 0)
  const { rows, title } = htmlToRows(lines.slice(head).join('\n'))
  return {
    rows: head === 0 ? rows : [...toRows(lines.slice(0, head).join('\n')), ...rows],
    ...(title ? { title } : {}),
  }
}

/** Marks the envelopes from the outermost inwards; gives what a mail's headers said. */
function markClutter(rows: Row[]): MailFacts {
  markSecTags(rows)
  const outer = markMailHeaders(rows)
  stripQuoteMarks(rows)
  const facts = markForwardedHeaders(rows, outer)
  markMailTail(rows)
  markWire(rows)
  undoUnderscores(rows)
  markMenus(rows)
  return facts
}

function limitPages(pages: Page[], options: ConvertOptions, file: VFile): Page[] {
  if (options.maxPages === 0 || pages.length <= options.maxPages) return pages
  report(file, 'pages-left-out', [pages.length, options.maxPages])
  return pages.slice(0, options.maxPages)
}
