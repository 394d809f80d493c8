/**
 * The numbers of the table finder. Lengths are multiples of the text's size unless said otherwise (in a text dump the
 * size is 1, so they are characters or rows).
 */
export const tableThresholds = {
  /** Baselines closer than this are one row (a superscript, a figure set a hair lower than its label). */
  sameBaseline: 0.35,
  /** White space inside a row that may be a gutter between cells; wider than a stretched word space mostly is. */
  pieceGap: 0.75,
  /** The same between texts set apart, where the row is no line of justified text… */
  narrowGap: 0.45,
  /** …whose gaps differ by less than this. */
  stretched: 0.15,
  /** A gap that is a space at least. */
  spaceGap: 0.15,
  /** The same in a text dump: two spaces. */
  pieceGapDump: 2,
  /** White that all rows leave at the same place is a gutter from this width on. */
  corridor: 0.2,
  corridorDump: 0.9,
  /** Share of the rows that must have the same number of pieces to tell columns by their order. */
  agreeingRows: 0.7,
  /** From so many rows on, a gutter may be crossed by this share of them (an overlong label). */
  crossedRows: 12,
  crossedShare: 0.08,
  /** Rows of one table are never further apart than this, in lines of body text. */
  rowGap: 3.3,
  /** Lines of a header are never further apart than this, in lines of body text. */
  headerGap: 1.6,
  /** Label lines (section rows, wrapped labels) that may stand between two rows of figures. */
  labelLines: 7,
  /** A header is at most this much larger than the figures under it. */
  headerSize: 1.25,
  /** Two lines of one label follow at less than this, as a multiple of the size. */
  wrappedLabel: 1.4,
  /** Lines of a header at most. */
  headerLines: 7,
  /** Rows of figures that make a table without a header; with one, one less. */
  dataRows: 3,
  /** Rows of one table differ in size by less than this factor. */
  tileSize: 1.4,
  /** Share of rows of figures among the rows with cells; key figures with their captions below have half. */
  dataShare: 0.55,
  /** Share of a column's filled cells that are figures in a column of figures. */
  figureShare: 0.5,
  /** Share of the rows that must fit the columns. */
  fittingRows: 0.8,
  /** Mean number of words in a cell above which the cells are prose. */
  proseWords: 11,
  /** Mean number of words of a column at the table's edge above which it is a text column beside the table. */
  besideWords: 6,
  /** Letters of a head over words, and of a cell of words that nothing marks, at most. */
  headLetters: 40,
  /** Rows that a table of words has at most on a page. */
  wordRows: 80,
  /** Letters of a figure with its unit at most, where each cell is on a line of its own. */
  stackedLetters: 14,
  /** Cells of one column in a dump may stand this far beside its edge; in so many of the rows. */
  squeezedShift: 2,
  squeezedShare: 0.65,
  /** …where a column before was too narrow for its words, so far. */
  squeezedReach: 6,
  /** Words of a row of cells at most; a line of a text has more. */
  squeezedWords: 40,
  /** Share of the rows in which a column without a head may be filled that is part of the next. */
  ghostShare: 0.5,
  /** Lines of a title over a table at most, and its distance from a table above against that of two rows. */
  titleLines: 3,
  titleGap: 1.3,
  /** Share of a table of words' cells that are filled. */
  wordsFilled: 0.8,
  /** Share of a column's cells that hold digits where it is one of figures, dates or times. */
  typedShare: 0.6,
  /** Mean number of words and letters in a cell of words at most; lines of a text column have more. */
  wordsInCell: 6,
  lettersInCell: 32,
  /** A line of running text is longer than this. */
  proseLetters: 18,
  /** Two drawn lines closer than this are one (a double rule, the edges of neighbouring cells); in points. */
  sameRule: 3.2,
  /** Drawn lines meet when their ends are this close; in points. */
  ruleTouch: 2.5,
  /** A head outside of its grid stands at most so far above it, as a multiple of the text's size. */
  headAbove: 1.5,
  /** Share of a grid's height over which a vertical line must run to part columns. */
  verticalShare: 0.3,
  /** Share of a table's width over which a horizontal line must run to part rows. */
  horizontalShare: 0.6,
  /** Lines of text that a band of a table holds at most; more is a text between two rules. */
  bandLines: 8,
  /** Baselines inside a band are at most this far apart, as a multiple of the text's size; else a text follows. */
  bandGap: 1.9,
  /** A row outside of a table's bands is its next when it is at most so far off, as a multiple of the bands' height. */
  nextRow: 1.35,
  /** Share of a drawn table's cells that are filled at least; else it is a form. */
  filledShare: 0.4,
  /** Mean number of words in a drawn table's cells at most. */
  cellWords: 22,
  /** Share of figures among a drawn table's cells that makes it a table whatever else it holds. */
  someFigures: 0.25,
  /** Share of a table's width over which a line must run to be its upper edge. */
  edgeShare: 0.85,
  /** A cell's continuation line follows at less than this share of the pitch of the table's rows. */
  continuationPitch: 0.86,
  /** Lines of one row whose cells are centred against each other follow at less than this share of the size. */
  halfLine: 0.88,
  /** Indent of a label against the label column's edge at most. */
  labelIndent: 8,
} as const
