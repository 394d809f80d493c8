import type { Node } from 'unist'
import type { Box, Fragment, Tag } from '../read/source.ts'

/** Fragments that share a baseline, in reading order: what a person would call a line. */
export interface Line extends Box {
  /** Page number, from 1. */
  page: number
  /** Column on the page, from 0 in reading order; lines of one column can be compared with each other. */
  column: number
  fragments: Fragment[]
  /** The page was turned over (`mirror.ts`): fragments follow each other from its right edge. */
  mirrored?: true
  /** The fragments' text with the spaces that the gaps between them stand for. */
  text: string
  baseline: number
  /** Size of most of the line's letters. */
  size: number
  /** Whether most of the letters are. */
  bold: boolean
  italic: boolean
  color?: string
  underlined?: true
  tag?: Tag
  /** White behind the last line of a column, up to its edge: whether the text of the next column would have fitted. */
  room?: number
  /** How far it is set in from the left edge of its column. */
  inset?: number
  /** It stands in a narrow column beside the text. */
  aside?: true
}

/** A run of text in one meaning-bearing style. */
export interface Span {
  text: string
  bold?: boolean
  italic?: boolean
  /** Target of a link; the text is what is printed. */
  url?: string
  script?: 'super' | 'sub'
  /** Set where the span is a footnote's mark whose note was found: the note's `id`. */
  note?: string
}

export type Alignment = 'left' | 'center' | 'right' | 'justify'

/** How a block's text looks; what tells a heading from a paragraph. */
export interface Style {
  /** Size of most letters, in the page's unit. */
  size: number
  bold: boolean
  italic: boolean
  color?: string
  /** All letters are capitals (false in scripts without case). */
  caps: boolean
  underlined?: boolean
}

interface BlockBase extends Node {
  /** Page the block starts on, from 1. */
  page: number
  /** Where it is on that page. */
  box: Box
  column: number
  /** White space to the block before it in its column (or to the page's edge), in lines of body text. */
  spaceAbove: number
  spaceBelow: number
  /** It stands in a narrow column beside the text: letterhead, contacts, key facts. */
  aside?: true
}

/** A paragraph, a heading, a label: running text. What it *is* the press stage decides. */
export interface ParagraphBlock extends BlockBase {
  type: 'paragraph'
  spans: Span[]
  /** `spans.map(s => s.text).join('')`, in one line: what recognizers match on. */
  text: string
  /** The text line by line as printed, ends not joined: addresses, contacts and headings need it. */
  lines: Line[]
  /** Where in `text` each of `lines` begins, so that a later stage can cut the block between two lines. */
  lineStarts: number[]
  style: Style
  align: Alignment
  tag?: Tag
  /**
   * In a dump of a proportional font: how large the type was against the body's, by how many letters filled a line. Only
   * where several lines show it.
   */
  sizeByWidth?: number
  /** A square or disc that stood before it as it stands before headings; not part of the text. */
  sign?: string
}

/** A list item. `children` are nested lists and further paragraphs. */
export interface ListItem {
  /** Number, letter or glyph as printed: `1.`, `a)`, `•`; empty where only hanging indents or tags told. */
  marker: string
  spans: Span[]
  text: string
  lines: Line[]
  children: Block[]
}

export interface ListBlock extends BlockBase {
  type: 'list'
  ordered: boolean
  /** First number of an ordered list. */
  start?: number
  items: ListItem[]
}

export interface TableBlock extends BlockBase {
  type: 'table'
  /** Row by row, cell by cell; every row has the same number of cells. The first row is the header. */
  rows: Span[][][]
  align: Array<'left' | 'right' | 'center' | null>
  lines: Line[]
}

/** Text kept word for word in a fixed pitch: a table of a text dump whose columns are not certain. */
export interface VerbatimBlock extends BlockBase {
  type: 'verbatim'
  text: string
  lines: Line[]
}

/** A footnote at the foot of a page; its mark in the text carries the same id. */
export interface FootnoteBlock extends BlockBase {
  type: 'footnote'
  id: string
  /** As printed: `1`, `*`. */
  mark: string
  spans: Span[]
  text: string
  lines: Line[]
}

/** Words under (or over) a picture that tell what it shows. */
export interface CaptionBlock extends BlockBase {
  type: 'caption'
  spans: Span[]
  text: string
  lines: Line[]
}

/** Running heads and feet, page numbers, words in drawn charts, text that nobody sees. Kept, not printed. */
export interface FurnitureBlock extends BlockBase {
  type: 'furniture'
  text: string
  lines: Line[]
  kind: 'header' | 'footer' | 'page-number' | 'continuation' | 'repeated' | 'hidden' | 'clutter' | 'chart'
  because: string
}

export type Block =
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | VerbatimBlock
  | FootnoteBlock
  | CaptionBlock
  | FurnitureBlock
