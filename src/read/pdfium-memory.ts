import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

/**
 * The WebAssembly side of PDFium: one module per process, its memory, and the functions that the reader calls.
 *
 * The functions are called on the WebAssembly exports themselves: the package's own wrappers convert every argument of
 * every call, which is half of the time of a page. Pointers are numbers; a boolean comes back as 0 or 1.
 */
type Call = (...args: number[]) => number

const names = [
  'FPDF_LoadMemDocument64',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDF_GetMetaText',
  'FPDFCatalog_GetLanguage',
  'FPDFCatalog_IsTagged',
  'FPDF_StructTree_GetForPage',
  'FPDF_StructTree_Close',
  'FPDF_StructTree_CountChildren',
  'FPDF_StructTree_GetChildAtIndex',
  'FPDF_StructElement_GetType',
  'FPDF_StructElement_CountChildren',
  'FPDF_StructElement_GetChildAtIndex',
  'FPDF_StructElement_GetChildMarkedContentID',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_IsHyphen',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetMatrix',
  'FPDFText_GetTextObject',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFTextObj_GetText',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetFlags',
  'FPDFFont_GetFontData',
  'FPDFImageObj_GetRenderedBitmap',
  'FPDFBitmap_GetFormat',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetWidth',
  'FPDFBitmap_GetHeight',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetIsActive',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPageObj_HasTransparency',
  'FPDFPageObj_GetMarkedContentID',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPageObj_GetClipPath',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAction',
  'FPDFLink_GetAnnotRect',
  'FPDFLink_CountQuadPoints',
  'FPDFLink_GetQuadPoints',
  'FPDFAction_GetURIPath',
] as const

/** PDFium, ready to be called. */
export interface Pdfium extends Record<(typeof names)[number], Call> {
  malloc(bytes: number): number
  free(pointer: number): void
  /** 64 bytes for out parameters of a single call. */
  scratch: number
  /** Bytes of WebAssembly memory taken so far. */
  memorySize(): number
  /** The memory itself, not a copy: read it before the next call. */
  bytes(pointer: number, size: number): Uint8Array
  putBytes(bytes: Uint8Array, pointer: number): void
  float(pointer: number, index?: number): number
  double(pointer: number, index?: number): number
  int(pointer: number, index?: number): number
  putInt(pointer: number, value: number): void
  /**
   * A string that PDFium writes into a buffer of ours.
   *
   * @param fill calls PDFium with the buffer (0 at first) and its size in bytes, returns the size in bytes that it needs
   */
  utf16(fill: (buffer: number, size: number) => number): string
  utf8(fill: (buffer: number, size: number) => number): string
  /** Runs `use` with a NUL-terminated UTF-8 copy of `text` (0 for none) and frees it. */
  withString<T>(text: string | undefined, use: (pointer: number) => T): T
}

let current: Promise<Pdfium> | undefined

/** The process's PDFium; loaded when first asked for. */
export function pdfium(): Promise<Pdfium> {
  current ??= load()
  return current
}

/** Forgets the module after it trapped: its memory can no longer be trusted. The next call of `pdfium` loads another. */
export function dropPdfium(): void {
  current = undefined
}

async function load(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium')
  const silent = () => {}
  const module = await init({ print: silent, printErr: silent, onAbort: dropPdfium } as Parameters<typeof init>[0])
  module.PDFiumExt_Init()
  return bind(module)
}

/** The views of the memory, which the package's types leave out. */
interface Views {
  HEAPU8: Uint8Array
  HEAP32: Int32Array
  HEAPF32: Float32Array
  HEAPF64: Float64Array
}

function bind(wrapped: WrappedPdfiumModule): Pdfium {
  const module = wrapped.pdfium as typeof wrapped.pdfium & Views
  const exported = module.wasmExports as unknown as Record<string, Call>
  const { malloc, free } = module.wasmExports

  function string(
    fill: (buffer: number, size: number) => number,
    decoder: InstanceType<typeof TextDecoder>,
    unit: 1 | 2,
  ): string {
    const size = fill(0, 0)
    if (size <= unit || size > 1 << 20) return ''
    const buffer = engine.malloc(size)
    try {
      fill(buffer, size)
      const text = decoder.decode(module.HEAPU8.slice(buffer, buffer + size))
      const end = text.indexOf('\0')
      return end < 0 ? text : text.slice(0, end)
    } finally {
      engine.free(buffer)
    }
  }
  const utf16Decoder = new TextDecoder('utf-16le')
  const utf8Decoder = new TextDecoder('utf-8')

  const engine: Pdfium = {
    ...(Object.fromEntries(names.map((name) => [name, exported[name]])) as Record<(typeof names)[number], Call>),
    malloc,
    free,
    scratch: malloc(64),
    memorySize: () => module.HEAPU8.length,
    // The views are looked up at each use: growing memory replaces them.
    bytes: (pointer, size) => module.HEAPU8.subarray(pointer, pointer + size),
    putBytes: (bytes, pointer) => module.HEAPU8.set(bytes, pointer),
    float: (pointer, index = 0) => module.HEAPF32[(pointer >> 2) + index]!,
    double: (pointer, index = 0) => module.HEAPF64[(pointer >> 3) + index]!,
    int: (pointer, index = 0) => module.HEAP32[(pointer >> 2) + index]!,
    putInt: (pointer, value) => {
      module.HEAP32[pointer >> 2] = value
    },
    utf16: (fill) => string(fill, utf16Decoder, 2),
    utf8: (fill) => string(fill, utf8Decoder, 1),
    withString: (text, use) => {
      if (text === undefined) return use(0)
      const bytes = new TextEncoder().encode(`${text}\0`)
      const pointer = engine.malloc(bytes.length)
      try {
        module.HEAPU8.set(bytes, pointer)
        return use(pointer)
      } finally {
        engine.free(pointer)
      }
    },
  }
  return engine
}
