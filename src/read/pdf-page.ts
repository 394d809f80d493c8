import { inReadingOrder } from './pdf-bidi.ts'
import type { Drawing, PageDrawing, Piece, TagPath } from './pdf-drawing.ts'
import { hiddenReasons } from './pdf-hidden.ts'
import { isReadable } from './pdf-letters.ts'
import { withoutOverprint } from './pdf-overprint.ts'
import { type Run, runs } from './pdf-runs.ts'
import { numberTags } from './pdf-tags.ts'
import type { Fragment, HiddenReason, Page, Tag } from './source.ts'

/** A page, and how much of its text nobody can read. */
export interface ReadPage extends Page {
  letters: number
  unreadable: number
}

/** What an engine found → pages as every later stage knows them. */
export function pagesOf({ pages }: Drawing): ReadPage[] {
  const tagOf = numberTags(pages.flatMap((page) => [...page.tags.values()]))
  return pages.map((page) => pageOf(page, tagOf))
}

function pageOf(drawing: PageDrawing, tagOf: (path: TagPath) => Tag | undefined): ReadPage {
  const { number, width, height, paints, tags } = drawing
  const list = runs(inReadingOrder(withoutOverprint(drawing.pieces)), drawing.links, unreadableAmong(drawing.pieces))
  const hidden = hiddenReasons(list, paints, { x0: 0, top: 0, x1: width, bottom: height })
  const boxes = (kind: 'rule' | 'shape' | 'picture') => paints.filter((paint) => paint.kind === kind)
  return {
    number,
    width,
    height,
    fragments: list.map((run, index) => fragmentOf(run, hidden[index], tagOfRun(run, tags, tagOf))),
    rules: boxes('rule').map(({ box }) => ({
      ...box,
      direction: box.x1 - box.x0 >= box.bottom - box.top ? 'horizontal' : 'vertical',
    })),
    shapes: boxes('shape').map(({ box, color }) => ({ ...box, ...(color ? { color } : {}) })),
    pictures: boxes('picture').map(({ box }) => ({ ...box })),
    letters: list.reduce((sum, run) => sum + run.letters, 0),
    unreadable: list.reduce((sum, run) => sum + run.unreadable, 0),
  }
}

/** Of the letters of Latin text three to five in ten are vowels; of text shifted along the alphabet one or two. */
const leastVowels = 0.22
const leastLatin = 20

/**
 * Letters that cannot be letters, and those that an engine could only guess at (glyph numbers taken for characters) where
 * the guesses make no words: `7KH FRPSDQ\` for `The company`, its spaces turned into control characters.
 */
function unreadableAmong(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const guessed = pieces.filter((piece) => piece.unmapped && !piece.generated).map(({ text }) => text)
  const latin = guessed.flatMap((text) => text.normalize('NFD').match(/[a-z]/gi) ?? [])
  const vowels = latin.filter((letter) => /[aeiouy]/i.test(letter))
  const senseless =
    guessed.filter((text) => !isReadable(text)).length > 0.05 * guessed.length ||
    (latin.length >= leastLatin && vowels.length < leastVowels * latin.length)
  return (piece) => !isReadable(piece.text) || (senseless && piece.unmapped === true)
}

function tagOfRun(run: Run, tags: Map<number, TagPath>, tagOf: (path: TagPath) => Tag | undefined): Tag | undefined {
  const { mark } = run.look
  if (mark === undefined) return undefined
  if (mark === 'artifact') return { role: 'Artifact', element: 0, path: [], pathElements: [] }
  const path = tags.get(mark)
  return path && tagOf(path)
}

function fragmentOf(run: Run, hidden: HiddenReason | undefined, tag: Tag | undefined): Fragment {
  const { look } = run
  const [ux, uy] = look.direction
  const rotation = Math.round((Math.atan2(uy, ux) * 180) / Math.PI)
  return {
    text: run.text,
    x0: run.x0,
    top: run.top,
    x1: run.x1,
    bottom: run.bottom,
    baseline: run.baseline,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    ...(look.font ? { font: look.font } : {}),
    ...(look.color ? { color: look.color } : {}),
    ...(rotation ? { rotation: (rotation + 360) % 360 } : {}),
    ...(hidden ? { hidden } : {}),
    ...(run.url ? { url: run.url } : {}),
    ...(run.apart ? { apart: true } : {}),
    ...(tag ? { tag } : {}),
  }
}
