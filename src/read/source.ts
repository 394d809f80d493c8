/**
 * What every reader produces and every later stage starts from: pages of positioned text.
 *
 * Coordinates: the origin is the page's top left corner, x grows to the right, y grows **downward**. In a PDF the unit is
 * the point (1/72 inch) of the page as it is shown, after /Rotate and the crop box. In a text dump the unit is the
 * character cell: x counts columns (a wide East Asian character takes two), y counts rows, and every size is 1. A text
 * dump thus has geometry like a page has, and no later stage needs to ask which of the two it was.
 */

/** A rectangle. `x0 <= x1`, `top <= bottom`. */
export interface Box {
  x0: number
  top: number
  x1: number
  bottom: number
}

/** Why a reader of the page would not see a fragment. */
export type HiddenReason = 'invisible' | 'background-coloured' | 'covered' | 'off-page' | 'optional-content'

/** The element of a tagged PDF's structure tree that a fragment belongs to. */
export interface Tag {
  /** Standard structure type after the role map: `P`, `H1`, `LI`, `Lbl`, `LBody`, `TD`, `Artifact`, `Figure`, `Link`… */
  role: string
  /** Number of the nearest block-level element in document order; fragments of one paragraph share it. */
  element: number
  /** Roles from the root to the element's parent, for instance `['Document', 'L', 'LI']`. */
  path: string[]
  /** Element numbers that go with `path`. */
  pathElements: number[]
}

/** A run of text in one style on one line, in logical (reading) order. */
export interface Fragment extends Box {
  /** Unicode text; never empty. Spaces inside and between fragments are as printed; not yet normalised. */
  text: string
  /** y of the baseline; equals `bottom` where the reader does not know it. */
  baseline: number
  /** Font size as shown on the page, in the page's unit. */
  size: number
  bold: boolean
  italic: boolean
  /** Font name without its subset prefix. */
  font?: string
  /** Fill colour as `#rrggbb`; absent means black or unknown. */
  color?: string
  /** Clockwise rotation of the text in degrees, in steps as printed; absent means upright. */
  rotation?: number
  hidden?: HiddenReason
  /** Target of the link annotation over this fragment. */
  url?: string
  /** White without a space stands before it, in a file that prints its spaces: a tab or a table's cell begins. */
  apart?: boolean
  tag?: Tag
}

/** A drawn straight line, or a filled rectangle thin enough to look like one. */
export interface Rule extends Box {
  direction: 'horizontal' | 'vertical'
}

/** A filled area or closed path: a box behind text, a vector bullet, a piece of a logo. */
export interface Shape extends Box {
  color?: string
}

/** A picture (raster image, or a form that holds one). */
export type Picture = Box

export interface Page {
  /** Number in the file, from 1. */
  number: number
  width: number
  height: number
  /** In the order of the file's content stream; reading order is the layout's business. */
  fragments: Fragment[]
  rules: Rule[]
  shapes: Shape[]
  pictures: Picture[]
}

/** What is known about the file beside its pages. */
export interface SourceInfo {
  /** Name to print: a path with `/`, relative to the input folder; absent for standard input. */
  file?: string
  mediaType: 'application/pdf' | 'text/plain'
  /** Of the input bytes, lower-case hexadecimal. */
  sha256: string
  /** Number of pages in the file (not of those read). */
  pages: number
  /** PDF engine that read it. */
  engine?: 'pdfium' | 'pdf-parse'
  /** WHATWG or iconv name of the encoding a text dump was decoded with. */
  encoding?: string
  /** PDF document information or mail headers: witnesses, never the truth. */
  title?: string
  author?: string
  subject?: string
  keywords?: string
  producer?: string
  creator?: string
  /** Natural language that the file declares of itself, BCP 47. */
  language?: string
  /** When the file says it was made, ISO 8601 (`2018-02-19T09:00:00+01:00`), if it parses. */
  created?: string
  /** Whether the PDF has a usable structure tree. */
  tagged?: boolean
  /** Headers of a text dump that was a mail, as written (words of RFC 2047 decoded). */
  mail?: { subject?: string; from?: string; date?: string }
}

/** A file as read: its pages, and what it says about itself. */
export interface Source {
  pages: Page[]
  info: SourceInfo
}
