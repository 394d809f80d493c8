import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { apply, boxOf, type Drawing, type Link, type Matrix, type PageDrawing, type TagPath } from './pdf-drawing.ts'
import { documentInfo } from './pdf-info.ts'
import { drawOperators, type OperatorList, type Operators } from './pdf-parse-operators.ts'
import type { FontFace } from './pdf-parse-text.ts'
import { ConversionError } from './reader.ts'

/*
 * This file and `pdf-parse-*.ts` beside it are the only ones that know pdf-parse and the pdf.js document behind it.
 *
 * pdf-parse gives text without places. The document behind it has all, but `load()`, which opens it, is typed private.
 * `open` below is the one door; `tests/read/pdf-parse.test.ts` fails by name on the day that it closes.
 */

interface PdfPage {
  readonly rotate: number
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number }
  getOperatorList(options: object): Promise<OperatorList>
  getAnnotations(options: object): Promise<Annotation[]>
  getStructTree(): Promise<StructNode | null>
  readonly commonObjs: { has(name: string): boolean; get(name: string): FontFace }
  cleanup(): void
}

interface Annotation {
  subtype: string
  url?: string
  unsafeUrl?: string
  rect: [number, number, number, number]
  quadPoints?: ArrayLike<number> | null
}

interface StructNode {
  role?: string
  type?: string
  id?: string
  children?: StructNode[]
}

interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ info: Record<string, unknown> }>
  getMarkInfo(): Promise<{ Marked?: boolean } | null>
  getOptionalContentConfig(options: object): Promise<{ isVisible(group: unknown): boolean }>
}

interface Opened {
  document: PdfDocument
  operators: Operators
  close(): Promise<void>
}

/** The door to the document behind pdf-parse. */
async function open(bytes: Uint8Array, password: string | undefined): Promise<Opened> {
  const { PDFParse } = await import('pdf-parse')
  // The character maps for Chinese, Japanese and Korean fonts lie in the package that pdf-parse brings; where a package
  // manager keeps it is its own affair, so it is asked for from where pdf-parse is.
  const fromHere = createRequire(import.meta.url)
  const fromParser = createRequire(fromHere.resolve('pdf-parse'))
  const entry = fromParser.resolve('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = (name: string) => entry.replace(/legacy[\\/]build[\\/]pdf\.mjs$/, `${name}/`)
  const { OPS } = (await import(pathToFileURL(entry).href)) as { OPS: Operators }
  const parser = new PDFParse({
    // pdf.js takes the buffer away from whoever gives it one.
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Fonts then keep their program, which knows weight and slant where the name does not.
    fontExtraProperties: true,
    ...(password === undefined ? {} : { password }),
  })
  const { load } = parser as unknown as { load?: () => Promise<PdfDocument> }
  if (typeof load !== 'function') throw new Error('pdf-parse has no load() any more')
  try {
    return { document: await load.call(parser), operators: OPS, close: () => parser.destroy() }
  } catch (error) {
    await parser.destroy()
    throw error
  }
}

/**
 * @param maxPages pages to read at most; 0 for all
 * @throws ConversionError `encrypted`, `wrong-password` or `broken`
 */
export async function drawWithPdfParse(
  bytes: Uint8Array,
  password: string | undefined,
  maxPages: number,
): Promise<Drawing> {
  let opened: Opened
  try {
    opened = await open(bytes, password)
  } catch (error) {
    throw failure(error, password)
  }
  const { document, operators, close } = opened
  try {
    const last = maxPages > 0 ? Math.min(maxPages, document.numPages) : document.numPages
    const layers = await document.getOptionalContentConfig({ intent: 'display' })
    const pages: PageDrawing[] = []
    for (let number = 1; number <= last; number++) {
      pages.push(await drawPage(await document.getPage(number), number, operators, (group) => layers.isVisible(group)))
    }
    return {
      pages,
      info: { ...(await info(document)), mediaType: 'application/pdf', pages: document.numPages, engine: 'pdf-parse' },
    }
  } catch (error) {
    throw new ConversionError('broken', 'Cannot read the PDF: pdf-parse gave up on it', { cause: error })
  } finally {
    await close()
  }
}

function failure(error: unknown, password: string | undefined): ConversionError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return password === undefined
      ? new ConversionError('encrypted', 'Cannot open the PDF: it is encrypted, give its password with `--password`')
      : new ConversionError('wrong-password', 'Cannot open the PDF: `--password` does not open it')
  }
  return new ConversionError('broken', 'Cannot open the PDF: it is broken or no PDF at all', { cause: error })
}

async function drawPage(
  page: PdfPage,
  number: number,
  operators: Operators,
  isVisible: (group: unknown) => boolean,
): Promise<PageDrawing> {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const toPage = transform as unknown as Matrix
  // 0: without the appearances of annotations, which are no part of the page's text.
  const list = await page.getOperatorList({ intent: 'display', annotationMode: 0 })
  const shown = { x0: 0, top: 0, x1: width, bottom: height }
  const fontOf = (name: string) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined)
  const drawn = drawOperators(list, operators, toPage, shown, fontOf, isVisible)
  const drawing = {
    number,
    width,
    height,
    ...drawn,
    links: links(await page.getAnnotations({ intent: 'display' }), toPage),
    tags: structure(await page.getStructTree(), number),
  }
  page.cleanup()
  return drawing
}

function links(annotations: Annotation[], toPage: Matrix): Link[] {
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect, quadPoints }) => {
    const target = (url ?? unsafeUrl)?.trim()
    if (subtype !== 'Link' || !target) return []
    const [x0, y0, x1, y1] = rect
    const areas: Array<Array<[number, number]>> = []
    for (let i = 0; quadPoints && i + 7 < quadPoints.length; i += 8) {
      areas.push([0, 2, 4, 6].map((k) => apply(toPage, quadPoints[i + k]!, quadPoints[i + k + 1]!)))
    }
    if (areas.length === 0) areas.push([apply(toPage, x0, y0), apply(toPage, x1, y1)])
    return areas.map((corners) => ({ box: boxOf(corners), url: target }))
  })
}

/** pdf.js shows the tree page by page: an element that runs over two pages gets two numbers. */
function structure(root: StructNode | null, page: number): Map<number, TagPath> {
  const tags = new Map<number, TagPath>()
  function visit(node: StructNode, path: TagPath): void {
    for (const [index, child] of (node.children ?? []).entries()) {
      const mark = /_mc(\d+)$/.exec(child.id ?? '')
      if (mark) {
        const id = Number(mark[1])
        if (path.roles.length > 0 && !tags.has(id)) tags.set(id, path)
      } else if (child.role && path.key.length < 60) {
        const at = path.key.length === 0 ? page * 100_000 + index : index
        visit(child, { key: [...path.key, at], roles: [...path.roles, child.role] })
      }
    }
  }
  if (root) visit(root, { key: [], roles: [] })
  return tags
}

async function info(document: PdfDocument): Promise<ReturnType<typeof documentInfo>> {
  const { info: raw } = await document.getMetadata()
  const text = (key: string) => (typeof raw[key] === 'string' ? raw[key] : '')
  return documentInfo({
    title: text('Title'),
    author: text('Author'),
    subject: text('Subject'),
    keywords: text('Keywords'),
    producer: text('Producer'),
    creator: text('Creator'),
    created: text('CreationDate'),
    language: text('Language'),
    tagged: (await document.getMarkInfo())?.Marked === true,
  })
}
