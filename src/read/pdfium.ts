import type { Drawing, Link, Matrix, PageDrawing } from './pdf-drawing.ts'
import { apply, boxOf } from './pdf-drawing.ts'
import { documentInfo } from './pdf-info.ts'
import { dropPdfium, type Pdfium, pdfium } from './pdfium-memory.ts'
import { pageObjects } from './pdfium-objects.ts'
import { markOverprinted } from './pdfium-overprint.ts'
import { settlePictures } from './pdfium-pictures.ts'
import { structure } from './pdfium-structure.ts'
import { pieces } from './pdfium-text.ts'
import { ConversionError } from './reader.ts'

/**
 * This file and `pdfium-*.ts` beside it are the only ones that know @embedpdf/pdfium.
 *
 * @param maxPages pages to read at most; 0 for all
 * @throws ConversionError `encrypted`, `wrong-password` or `broken`
 */
export async function drawWithPdfium(
  bytes: Uint8Array,
  password: string | undefined,
  maxPages: number,
): Promise<Drawing> {
  const engine = await pdfium()
  try {
    return draw(engine, bytes, password, maxPages)
  } catch (error) {
    if (error instanceof ConversionError) throw error
    // A trap (out of memory, out of bounds, stack) leaves the module in no state to go on with.
    dropPdfium()
    throw new ConversionError('broken', 'Cannot read the PDF: PDFium gave up on it', { cause: error })
  }
}

function draw(engine: Pdfium, bytes: Uint8Array, password: string | undefined, maxPages: number): Drawing {
  const buffer = engine.malloc(bytes.length)
  if (!buffer) throw new ConversionError('too-large', 'Cannot read the PDF: it does not fit into memory')
  let document = 0
  try {
    engine.putBytes(bytes, buffer)
    document = engine.withString(password, (word) => engine.FPDF_LoadMemDocument64(buffer, bytes.length, word))
    if (!document) throw failure(engine.FPDF_GetLastError(), password)
    const count = engine.FPDF_GetPageCount(document)
    const pages: PageDrawing[] = []
    const last = maxPages > 0 ? Math.min(maxPages, count) : count
    for (let index = 0; index < last; index++) pages.push(drawPage(engine, document, index))
    return { pages, info: { ...info(engine, document), mediaType: 'application/pdf', pages: count, engine: 'pdfium' } }
  } finally {
    if (document) engine.FPDF_CloseDocument(document)
    engine.free(buffer)
  }
}

/** FPDF_GetLastError: 3 is a file that is no PDF or broken, 4 a password, 5 an unsupported kind of protection. */
function failure(code: number, password: string | undefined): ConversionError {
  if (code === 4) {
    return password === undefined
      ? new ConversionError('encrypted', 'Cannot open the PDF: it is encrypted, give its password with `--password`')
      : new ConversionError('wrong-password', 'Cannot open the PDF: `--password` does not open it')
  }
  if (code === 5) {
    return new ConversionError('encrypted', 'Cannot open the PDF: it is protected in a way that PDFium does not know')
  }
  return new ConversionError('broken', 'Cannot open the PDF: it is broken or no PDF at all')
}

function drawPage(engine: Pdfium, document: number, index: number): PageDrawing {
  const page = engine.FPDF_LoadPage(document, index)
  // A page that the file promises and does not have: as good as an empty one, the others are read.
  if (!page) return { number: index + 1, width: 0, height: 0, pieces: [], paints: [], links: [], tags: new Map() }
  try {
    const width = engine.FPDF_GetPageWidthF(page)
    const height = engine.FPDF_GetPageHeightF(page)
    const toPage = pageMatrix(engine, page, width, height)
    const objects = pageObjects(engine, page, toPage, { x0: 0, top: 0, x1: width, bottom: height })
    const text = pieces(engine, page, toPage, objects.texts)
    markOverprinted(engine, objects.texts)
    settlePictures(engine, document, page, objects.pictures, text)
    return {
      number: index + 1,
      width,
      height,
      pieces: text,
      paints: objects.paints,
      links: links(engine, document, page, toPage),
      tags: structure(engine, page),
    }
  } finally {
    engine.FPDF_ClosePage(page)
  }
}

/** From the page's own coordinates to the page as shown: PDFium knows /Rotate and the crop box, and rounds to integers. */
function pageMatrix(engine: Pdfium, page: number, width: number, height: number): Matrix {
  const fine = 1000
  const { scratch } = engine
  const at = (x: number, y: number): [number, number] => {
    engine.FPDF_PageToDevice(
      page,
      0,
      0,
      Math.round(width * fine),
      Math.round(height * fine),
      0,
      x,
      y,
      scratch,
      scratch + 4,
    )
    return [engine.int(scratch, 0) / fine, engine.int(scratch, 1) / fine]
  }
  const [e, f] = at(0, 0)
  const [ax, ay] = at(1000, 0)
  const [cx, cy] = at(0, 1000)
  return [(ax - e) / 1000, (ay - f) / 1000, (cx - e) / 1000, (cy - f) / 1000, e, f]
}

/** Link annotations with an address; jumps inside the file are none. */
function links(engine: Pdfium, document: number, page: number, toPage: Matrix): Link[] {
  const { scratch } = engine
  const list: Link[] = []
  const [position, handle, out] = [scratch, scratch + 4, scratch + 16]
  engine.putInt(position, 0)
  while (list.length < 5_000 && engine.FPDFLink_Enumerate(page, position, handle)) {
    const link = engine.int(handle)
    const action = engine.FPDFLink_GetAction(link)
    if (!action) continue
    const url = engine.utf8((buffer, size) => engine.FPDFAction_GetURIPath(document, action, buffer, size)).trim()
    if (!url) continue
    const quads = Math.min(engine.FPDFLink_CountQuadPoints(link), 50)
    for (let i = 0; i < quads; i++) {
      if (!engine.FPDFLink_GetQuadPoints(link, i, out)) continue
      const corners = [0, 2, 4, 6].map((k) => apply(toPage, engine.float(out, k), engine.float(out, k + 1)))
      list.push({ box: boxOf(corners), url })
    }
    if (quads <= 0 && engine.FPDFLink_GetAnnotRect(link, out)) {
      const [left, top, right, bottom] = [0, 1, 2, 3].map((k) => engine.float(out, k)) as [
        number,
        number,
        number,
        number,
      ]
      list.push({ box: boxOf([apply(toPage, left, top), apply(toPage, right, bottom)]), url })
    }
  }
  return list
}

function info(engine: Pdfium, document: number): ReturnType<typeof documentInfo> {
  const meta = (key: string) =>
    engine.withString(key, (name) =>
      engine.utf16((buffer, size) => engine.FPDF_GetMetaText(document, name, buffer, size)),
    )
  return documentInfo({
    title: meta('Title'),
    author: meta('Author'),
    subject: meta('Subject'),
    keywords: meta('Keywords'),
    producer: meta('Producer'),
    creator: meta('Creator'),
    created: meta('CreationDate'),
    language: engine.utf16((buffer, size) => engine.FPDFCatalog_GetLanguage(document, buffer, size)),
    tagged: engine.FPDFCatalog_IsTagged(document) === 1,
  })
}
