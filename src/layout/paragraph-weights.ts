/**
 * What each sign is worth when it is asked whether a line opens a new paragraph. A sum above `thresholds.newParagraph`
 * says yes. The unit: 3 is a sign that a reader would trust alone, 1 one that needs company, 6 settles it.
 */
export const weights = {
  /** A list marker opens the line. */
  marker: 6,
  /** A number or bullet stood alone: its text follows. */
  markerAlone: -9,
  /** Structure tags say that it is the same element, or another. */
  sameElement: -6,
  otherElement: 6,
  /** Both stand on one baseline, apart. */
  sameRow: 4,
  /** Dumps with a paragraph a line. */
  unwrapped: 5,
  unwrappedGoesOn: -1,

  /** Upwards: another column, a box. */
  upwards: 6,
  wideGap: 5,
  gap: 3,
  /** A gap against the distance that paragraphs of that size are known to have. */
  ownGap: 2.5,
  /** More than any distance inside a paragraph; with a full stop before it. */
  exactGap: 2,
  exactGapAfterStop: 3.2,
  /** Exactly the distance inside paragraphs. */
  noGap: -0.5,

  otherSize: 5,
  littleOtherSize: 3,
  otherWeight: 3,
  /** …where bold words only open a line. */
  boldOpening: 1.2,
  otherSlant: 2.8,
  otherColor: 2.8,
  /** A line in capitals next to one that is not. */
  otherCase: 3,

  /** The next word would not have fitted: the line ended because it was full. */
  full: -1.2,
  /** It would have fitted; easily; and most of the line is white. */
  room: 1.2,
  muchRoom: 2.2,
  mostlyWhite: 0.8,
  /** A sentence ends short of the edge that all other lines reach: the text is justified. */
  justifiedEnd: 2.6,
  /** The same where a line may break behind any sign. */
  unspacedRoom: 1,

  /** A first line set in; where the line after it is back at the edge; with a full stop before it. */
  indent: 1.5,
  firstLineIndent: 3,
  indentAfterStop: 0.8,
  /** Back from a first-line indent. */
  backFromIndent: -1,
  /** A step to the side that is no indent; a far one. */
  otherEdge: 0.5,
  farEdge: 1.5,
  /** Text of a list item goes on under itself; or stands further out than it. */
  underItem: -1,
  outOfItem: 2,
  outOfLine: 0.6,
  outOfHangingItem: 2.6,
  /** Left of the item's very marker. */
  beyondItem: 3.8,
  indentAfterItem: 2,
  /** A value goes on under itself. */
  underValue: -2,

  /** A cut word; a lower-case word; a comma; a little word at the end. */
  cutWord: -3,
  lowerCase: -1.5,
  comma: -0.5,
  littleWord: -2,
  /** A sentence ended and a capital begins; no sentence ended. */
  sentence: 0.5,
  noSentence: -0.4,
  /** A short heading with a colon. */
  headingColon: 0.5,
  /** Labels with values under each other; lines that open alike; a label alone. */
  labels: 3.8,
  parallel: 1.6,
  label: 1,
  /** A paragraph of several lines that has not come to a stop. */
  open: -0.8,

  /** In dumps without white. */
  /** A capital on an article or the like, or on a word that the document also writes small, though no sentence has ended. */
  sentenceWithoutStop: 1.8,
  capitalWithoutStop: 0.7,
  /** One quotation ends and another begins, with nobody named between them. */
  quoteAfterQuote: 1.5,
  /** A text with whole sentences that does not end on one. */
  brokenOff: 1.5,
  /** A place and a date open the text. */
  dateline: 4,
  /** A whole question on a line of its own. */
  question: 2,
  /** A short text with capitals and a dash, and more: a place. */
  placeAndDash: 1,
  /** Among headlines and decks: a word or two under a long line; a line longer than the one above. */
  headlineWidow: -0.9,
  longerThanHeadline: 1.4,
  /** The line after it goes on in lower case, this one opens with a capital. */
  opensText: 0.4,
  /** Capitals at all words above, only at the first here. */
  titleEnds: 0.6,
  /** …at all words in both lines. */
  titleGoesOn: -0.7,
  /** Where nothing but words and ends can be asked, lower case says more. */
  denseLowerCase: -1.4,
  /** A figure that is no number of a list opens the line; a quotation does. */
  opensFigure: -0.8,
  opensQuote: 0.4,
  /** …of whom the line above names. */
  quoteAfterColon: -1,
  /** Above is said until when nothing may be published. */
  embargo: 4,
  /** A label, a heading that says what follows, a page number: it stands alone. */
  signpost: 6,
  /** Headlines in capitals go on in capitals. */
  capitals: -0.6,
  headlineInCapitals: -1.8,
  /** The last word and the first stand together elsewhere, as names do. */
  knownPair: -1.8,
  /** At the edge, in a dump that opens paragraphs with an indent. */
  notIndented: -2.4,
  /** …unless the next line is set in: a heading over it. */
  headsIndented: 3,
  openBracket: -2,
  /** A line of its own that ends on a colon, with a list under it. */
  announcesList: 1.1,
  /** Items of an enumeration end on a semicolon, and begin in lower case: this takes back what comma and case say. */
  item: 0.9,
  /** …the first of them, under what announces them; this takes back its lower case too. */
  firstItem: 2.6,
} as const

/** How much of the weight of `room` counts: for headlines (broken for balance), bold lines, centred lines. */
export const roomCounts = {
  headline: 0.35,
  bold: 0.7,
  centred: 0.5,
  gapSeparated: 0.75,
  gapSeparatedDump: 0.4,
} as const

/**
 * What the white at a line's end says in a dump without blank lines, against the measure: [share, evidence], with straight
 * lines between. Log-odds, as the weights of dumps all are: fitted to 7,000 line ends in
 * dumps of 200 releases whose paragraphs are known. Hence any sum above 0 parts. A sentence that ends short of the edge ends its paragraph; words that do may be a headline's.
 */
const white = {
  ended: [
    [0, -0.7],
    [0.012, 0.6],
    [0.03, 1.2],
    [0.06, 1.4],
    [0.2, 3.4],
  ],
  running: [
    [0, -2.5],
    [0.012, -1.1],
    [0.03, -0.8],
    [0.06, -0.1],
    [0.2, 0.9],
    [0.45, 1.6],
    [0.6, 2.6],
  ],
} as const

/** Evidence of a line without any white. */
export const fullEnd = { ended: white.ended[0][1], running: white.running[0][1] }

export function whiteEvidence(share: number, ended: boolean): number {
  const points: ReadonlyArray<readonly [number, number]> = ended ? white.ended : white.running
  const i = points.findIndex(([x]) => share <= x)
  if (i === 0) return points[0]![1]
  if (i < 0) return points.at(-1)![1]
  const [x0, y0] = points[i - 1]!
  const [x1, y1] = points[i]!
  return y0 + ((y1 - y0) * (share - x0)) / (x1 - x0)
}
