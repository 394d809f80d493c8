/** Every option of a conversion and its default, once. The command line, the workers and the library share it. */
export interface ConvertOptions {
  /** BCP 47 of the release's language; overrules detection. */
  language?: string
  /** Encoding of a text dump (a WHATWG or iconv name); overrules detection. */
  encoding?: string
  /** Password of an encrypted PDF. */
  password?: string
  /** PDF engine; `auto` takes PDFium and falls back on pdf-parse. */
  engine: 'auto' | 'pdfium' | 'pdf-parse'
  /** Whether the Markdown opens with front matter. */
  frontMatter: boolean
  /** Whether running heads, feet and page numbers are left out of the Markdown. */
  furniture: 'remove' | 'keep'
  /** Pages read at most; 0 for all. */
  maxPages: number
  /** Input bytes at most. */
  maxSize: number
  /** Name for `source.file`; defaults to the base name of the VFile's path. */
  sourceName?: string
  /** `convertAll()`: one result for each language version. */
  splitLanguages: boolean
  /** `convertAll()`: one result for each release in the file. */
  splitReleases: boolean
}

export const defaults: Readonly<ConvertOptions> = Object.freeze({
  engine: 'auto',
  frontMatter: true,
  furniture: 'remove',
  maxPages: 0,
  maxSize: 256 * 1024 * 1024,
  splitLanguages: false,
  splitReleases: false,
})

/** Options with the defaults filled in. */
export function withDefaults(options: Partial<ConvertOptions> = {}): ConvertOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return { ...defaults, ...given }
}
