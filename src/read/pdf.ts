import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../messages.ts'
import type { ConvertOptions } from '../options.ts'
import { lacksFontNames, lendFonts } from './pdf-fonts.ts'
import { hasPdfHeader } from './pdf-header.ts'
import { pagesOf, type ReadPage } from './pdf-page.ts'
import { drawWithPdfParse } from './pdf-parse.ts'
import { withRelativeWeights } from './pdf-weights.ts'
import { drawWithPdfium } from './pdfium.ts'
import { ConversionError, type Reader } from './reader.ts'
import type { Source } from './source.ts'

/** PDFs: read with PDFium, or with pdf-parse where PDFium cannot (DESIGN.md section 3a). */
export const pdfReader: Reader = {
  mediaType: 'application/pdf',
  accepts: hasPdfHeader,
  read: readPdf,
}

/** Share of letters nobody can read from which on a text layer is no text. */
const unreadableShare = 0.3

interface Engine {
  info: Omit<Source['info'], 'sha256'>
  pages: ReadPage[]
}

async function readPdf(bytes: Uint8Array, options: ConvertOptions, file: VFile): Promise<Source> {
  const { pages, info } = await chooseEngine(bytes, options, file)
  if (pages.length < info.pages) report(file, 'pages-left-out', [info.pages, pages.length])
  reportPages(pages, file)
  return {
    pages: pages.map(({ letters: _, unreadable: __, ...page }) => page),
    info: { ...info, sha256: createHash('sha256').update(bytes).digest('hex') },
  }
}

async function chooseEngine(bytes: Uint8Array, options: ConvertOptions, file: VFile): Promise<Engine> {
  const drawOther = () => drawWithPdfParse(bytes, options.password, options.maxPages)
  const withPdfium = () => drawWithPdfium(bytes, options.password, options.maxPages)
  const withPdfParse = async () => interpret(await drawOther())
  if (options.engine === 'pdfium') return interpret(await withPdfium())
  if (options.engine === 'pdf-parse') return withPdfParse()
  let first: Engine
  try {
    const drawing = await withPdfium()
    const lender = lacksFontNames(drawing) ? await drawOther().catch(() => undefined) : undefined
    first = interpret(lender ? lendFonts(drawing, lender) : drawing)
  } catch (error) {
    if (!(error instanceof ConversionError) || error.code !== 'broken') throw error
    // Where neither can, PDFium's reason is the answer.
    const second = await withPdfParse().catch(() => {
      throw error
    })
    report(file, 'engine-fallback', ['it cannot open the file'])
    return second
  }
  const lost = unreadableLetters(first)
  if (lost === 0 || first.pages.every((page) => !isUnreadable(page))) return first
  const second = await withPdfParse().catch(() => undefined)
  if (!second || unreadableLetters(second) >= lost / 2) return first
  report(file, 'engine-fallback', ['no Unicode for its letters'])
  return second
}

function interpret(drawing: Parameters<typeof pagesOf>[0]): Engine {
  return { info: drawing.info, pages: pagesOf(withRelativeWeights(drawing)) }
}

function unreadableLetters({ pages }: Engine): number {
  return pages.reduce((sum, page) => sum + page.unreadable, 0)
}

function isUnreadable(page: ReadPage): boolean {
  return page.unreadable > 0 && page.unreadable >= unreadableShare * page.letters
}

/** @throws ConversionError `no-text` where no page has text */
function reportPages(pages: ReadPage[], file: VFile): void {
  if (pages.every((page) => page.fragments.length === 0)) {
    throw new ConversionError(
      'no-text',
      'Cannot find text in the PDF: it may be a scan, which needs text recognition (OCR) first',
    )
  }
  const unreadable = pages.filter(isUnreadable)
  if (unreadable.length > 0 && pages.every((page) => page.fragments.length === 0 || isUnreadable(page))) {
    throw new ConversionError(
      'no-text',
      'Cannot read the text of the PDF: its fonts do not say which letters they show; it needs text recognition (OCR)',
    )
  }
  for (const page of pages) {
    if (page.fragments.length === 0) report(file, 'page-without-text', [page.number], page.number)
  }
  for (const page of unreadable) {
    report(file, 'unreadable-text', [page.number], page.number)
    // Never passed off as text, and never lost: a later stage keeps it aside.
    for (const fragment of page.fragments) fragment.hidden ??= 'invisible'
  }
}
