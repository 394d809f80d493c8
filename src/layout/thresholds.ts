/**
 * Every number that the layout decides by. Lengths are relative: `…Chars` to the width of an average letter of the body
 * text (half an em in a PDF, one column in a text dump), `…Lines` to the body's distance between baselines, `…Size` to a
 * text size. So the same numbers hold for 7-point footnotes, posters and character grids.
 */
export const thresholds = {
  /** Two fragments are on one line when their baselines differ by less than this share of the smaller size. */
  baselineSize: 0.32,
  /** Raised or lowered small text joins a line when it overlaps it vertically by this share of its height. */
  scriptOverlap: 0.5,
  /** Text this much smaller than its line, off its baseline, is a superscript or subscript. */
  scriptSize: 0.85,
  /** …or as large, but shifted by this share of its size. */
  shiftedSize: 0.25,
  /** A letter this much larger than its line's others is an initial. */
  initialSize: 1.7,
  /** A gap narrower than this, between two fragments on a line, is no space at all. */
  spaceChars: 0.28,
  /** A gap this wide may be the white between two columns: the line is cut into pieces here until columns are known. */
  pieceGapChars: 1.5,
  /** Pieces of one column on one line are put together again across a gap up to this. */
  rejoinGapChars: 4.2,

  /** A justified line of a column up to this narrow may have word spaces this wide. */
  narrowLetters: 62,
  justifiedGapChars: 14,
  /** In a wider one so many gaps at least are alike to this. */
  spreadGaps: 3,
  spreadChars: 0.6,
  spreadColumns: 2,
  /** …and be set in so far. */
  indentedChars: 5,
  /** A label, up to this long, and its value are put together over a tab this wide. */
  valueGapChars: 26,

  /** White between two columns of text, when many lines stand on both sides. */
  gutterChars: 1.4,
  /** The same when a side has fewer than `columnLines` lines. */
  looseGutterChars: 3,
  /** Up to this width the lines on both sides must share an edge; justified lines in a narrow measure have wide gaps too. */
  riverChars: 8,
  /** Lines on each side that make two columns. */
  columnLines: 4,
  /** A column with so many rows may have several left edges, which this share of the rows has in common with others. */
  steppedRows: 7,
  steppedShare: 0.8,
  /** A column of text is so wide, and has so many lines in a row (the other one as many at
   *  least) that fill this share of it and end no sentence. */
  textColumnLetters: 16,
  textColumnLines: 3,
  textColumnOther: 2,
  textColumnFull: 0.75,
  /** Share of letters among the signs of running text. */
  textShare: 0.85,
  /** Fewest lines on a side that may stand beside another text: two lines of an address, say. */
  sideLines: 2,
  /** Share of the left side's lines on a common baseline with short text that makes it labels, not a column. */
  labelShare: 0.8,
  labelChars: 28,

  /** Labels and values under each other lie at most so far apart. */
  definitionGapLines: 3,
  /** Share of the labels that have a colon; without colons, so many of them… */
  definitionColons: 0.6,
  definitionRows: 3,
  /** …are so much shorter than their values, whose last lines leave this share of the measure white. */
  definitionLabelShare: 0.6,
  definitionWhite: 0.15,
  /** Rows before and behind that show where full lines end. */
  definitionReach: 12,

  /** A first column with less than this share of the second's letters is a sidebar. */
  sidebarShare: 0.4,
  /** …and it is narrower than this share of the text's column. */
  sidebarWidth: 0.7,
  /** …which has so many letters, or a headline: type this much larger, and longer than a figure. */
  asideTextLetters: 300,
  /** Type this much smaller than the text's marks an aside too. */
  asideSize: 0.9,
  /** A rule that takes so much of two columns' width parts what is above from what is below. */
  ruleShare: 0.9,
  headlineRatio: 1.3,
  figureLetters: 8,
  /** White of so many lines inside a column is its end; what stands below belongs to the next band. */
  holeLines: 5,
  /** Lines at the top or bottom of one side alone, this far from the rest, belong to the bands above or below. */
  bandGapLines: 1.3,
  bandLines: 3,

  /** A baseline distance this share over the usual one is a gap. */
  gapRatio: 1.22,
  wideGapRatio: 1.6,
  /** The same where the distance within paragraphs of that very size is known. */
  ownGapRatio: 1.12,
  /** Where nearly all distances agree, this deviation already is. */
  exactGapRatio: 1.045,
  /** A distance this much over the largest inside paragraphs parts two of them. */
  withinRatio: 1.025,
  /** Share of the body's distances that must agree for that. */
  exactLeadingShare: 0.55,
  /** A distance this near to the body's, below it, is the body's, rounded. */
  roundedRatio: 0.93,
  /** Text beside a picture keeps this far from it at most: below it, and at its side. */
  pictureMarginLines: 1.6,
  pictureMarginChars: 8,
  /** Sizes that differ by more than this share are different styles. */
  sizeDifference: 0.06,
  /** …and by more than this plainly different. */
  otherSize: 0.1,
  /** First-line indents lie between these. */
  indentMinChars: 1.2,
  indentMaxChars: 12,
  /** x positions within this are the same edge. */
  edgeChars: 1,
  /** A line under a headline that is so much shorter is its last words. */
  widowShare: 0.45,
  /** The first stop in a dump ends a sentence of the text where its line is so long against the column. */
  headEndShare: 0.4,
  /** A sum of evidence above this starts a new paragraph (weights in `paragraphs.ts`). */
  newParagraph: 1.5,

  /** Blocks that may stand between the halves of a paragraph. */
  continuationReach: 12,
  /** Text is justified where this share of the lines around end at one edge so exactly; a line shorter than that by so much… */
  justifiedReach: 7,
  justifiedEdgeChars: 0.35,
  justifiedShare: 0.6,
  justifiedShortChars: 1.5,
  /** As many lines as this share of a narrow stretch do not end on a semicolon by chance. */
  endedShare: 0.5,
  /** A line that ends this near to the longest of its paragraph is full. */
  reachLetters: 6,
  /** Chinese and Japanese lines leave at most so much room beside what the next line opens with… */
  unspacedRoom: 3,
  /** …and as a rule as near to it as this. */
  unspacedReach: 2.4,
  /** Letters that running text has at least before it is looked back for. */
  continuedLetters: 45,
  /** Letters of several lines that go on although nothing but their fullness says so. */
  continuableLetters: 100,

  /** Letters of a heading behind a square or disc at most. */
  squareHeadLetters: 30,
  /** …and of one between brackets. */
  bracketedLetters: 48,
  /** No two columns stand in less than so many letters. */
  twoColumnsLetters: 45,
  /** Lines of a long list item. */
  itemLines: 6,
  /** Markers before and behind a marker that can bear it company. */
  companyReach: 24,

  /** Vector and picture bullets: side length against the text size, and distance to the text. */
  bulletMinSize: 0.12,
  bulletMaxSize: 1.15,
  bulletGapSize: 3.2,

  /** No page is set wider than this; lines that are hold whole paragraphs. */
  unwrappedLetters: 150,
  unwrappedLines: 2,
  /** A dump of at least so many rows, of which this share at most has a blank row before it, is without white. */
  denseRows: 8,
  denseShare: 0.05,
  /** …or one with so many sentences that end a line early, hardly more than half of them with a blank row behind. */
  denseEnds: 3,
  denseWhite: 0.6,
  /** Indents that show that a dump without white opens its paragraphs with one, and their share of the lines. */
  indents: 3,
  indentShare: 0.1,
  /** Where so many of them have white behind, paragraphs are set apart by it. */
  whiteShare: 0.75,
  /** A full line of a headline has more letters; lines of addresses have fewer. */
  headlineLetters: 28,
  /** Lines that tell a document's language. */
  linesToTell: 60,
  /** A line of this length is running text. */
  longLetters: 75,

  /** Room at line ends beyond which it is no longer a matter of the font, in letters. */
  mostSlack: 7,

  /** Heads and feet live in this share of the page's height at its top and bottom. */
  marginZone: 0.12,
  /** Share of the pages on which a line must return to be a running head or foot. */
  repeatedShare: 0.6,
  /** A line of running text has more letters than a running head has. */
  runningLetters: 58,
  /** Leadings from a heading to the text under it, at most; a running head stands further off. */
  headingLeadings: 1.8,
  /** A foot on a single page stands this many lines below the text. */
  footGapLines: 2.2,
  /** …or this many where it has the page's number; under a rule less is enough. */
  countedFootGapLines: 1.9,
  ruledGapLines: 0.4,
  footLines: 6,
  /** An imprint has more figures than this to the letter; sentences have fewer. */
  proseFigures: 0.04,
  /** Share of a page's letters that have tags where artifacts are told from them, and where heads and feet then are. */
  taggedShare: 0.6,
  artifactZone: 0.2,
  /** …and is at least this much smaller than the body. */
  footSize: 0.9,

  /** Line ends between Korean syllables from which on it can be told whether lines break inside words. */
  hangulSeams: 5,

  /** A picture this many letters wide can have a caption; a caption has at most so many lines, and smaller type. */
  captionedLetters: 12,
  captionLines: 9,
  captionSize: 0.94,

  /** Figures that make an axis; their steps and distances agree to this share. */
  axisTicks: 4,
  axisStep: 0.06,
  /** Pieces on the baselines of its figures, for each of them: more make a table's column of it. */
  axisBeside: 0.6,
  /** Bars that make a chart; strokes and areas that one has, and that a page can have. */
  chartBars: 3,
  chartPaints: 3,
  chartMostPaints: 5000,
  /** What takes more of the page than this is its frame. */
  chartPage: 0.95,
  /** A label of a chart has at most so many letters: what is longer is a text. */
  chartLabelLetters: 40,
  /** …and so many longer lines may stand in it: its title. */
  chartLongLines: 1,
  /** Names and figures of lying bars stand this near to them. */
  barGapChars: 6,
  /** Steps in which a chart takes in what touches it. */
  chartRounds: 6,

  /** Footnotes are at least this much smaller than the body. */
  noteSize: 0.93,

  /** Letters that may stand alone before spaced-out type is put together: C O M M U N I Q U É. */
  spacedLetters: 5,

  /** A line under letters: how far below the baseline, and how far its ends may be from theirs, against their size. */
  underlineBelow: 0.35,
  underlineEnds: 0.3,
} as const
