import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../messages.ts'
import type { ConvertOptions } from '../options.ts'
import { pagesOf, type ReadPage } from './pdf-page.ts'
import { drawWithPdfium } from './pdfium.ts'
import { ConversionError, type Reader } from './reader.ts'
import type { Source } from './source.ts'

/** PDFs: read with PDFium, or with pdf-parse where PDFium cannot (DESIGN.md section 3a). */
export const pdfReader: Reader = {
  mediaType: 'application/pdf',
  accepts: (bytes) => headerAt(bytes) >= 0,
  read: readPdf,
}

/** Junk before the header is common (mail gateways, web servers); readers look for it in the first 1,024 bytes. */
function headerAt(bytes: Uint8Array): number {
  const end = Math.min(bytes.length - 5, 1024)
  for (let i = 0; i <= end; i++) {
    if (
      bytes[i] === 0x25 &&
      bytes[i + 1] === 0x50 &&
      bytes[i + 2] === 0x44 &&
      bytes[i + 3] === 0x46 &&
      bytes[i + 4] === 0x2d
    )
      return i
  }
  return -1
}

async function readPdf(bytes: Uint8Array, options: ConvertOptions, file: VFile): Promise<Source> {
  const drawing = await drawWithPdfium(bytes, options.password, options.maxPages)
  const pages = pagesOf(drawing)
  const { info } = drawing
  if (pages.length < info.pages) report(file, 'pages-left-out', [info.pages, pages.length])
  reportPages(pages, file)
  return {
    pages: pages.map(({ letters: _, unreadable: __, ...page }) => page),
    info: { ...info, sha256: createHash('sha256').update(bytes).digest('hex') },
  }
}

function reportPages(pages: ReadPage[], file: VFile): void {
  if (pages.every((page) => page.fragments.length === 0)) {
    throw new ConversionError(
      'no-text',
      'Cannot find text in the PDF: it may be a scan, which needs text recognition (OCR) first',
    )
  }
  for (const page of pages) {
    if (page.fragments.length === 0) report(file, 'page-without-text', [page.number], page.number)
  }
}
