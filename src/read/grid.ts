import type { Mark, Row } from './row.ts'
import type { Fragment, Page, Tag } from './source.ts'
import { charWidth, textWidth } from './width.ts'

/** A gap of this many spaces separates two runs; shorter ones come from justification and from typewriter habit. */
const gapOfSpaces = 3
/** A tab that jumps over this many columns separates two runs. */
const gapOfTab = 2
const tabStop = 8

/**
 * Sets rows on a grid of character cells: x in columns (wide characters take two, tabs go to multiples of 8), y in rows.
 * Blank rows count, so that the distance between two paragraphs can be seen.
 */
export function toPages(rows: Row[]): Page[] {
  const pages: Page[] = []
  let page: Page | undefined
  let element = 0
  let above: Fragment[] = []
  for (const row of rows) {
    if (!page || row.newPage) {
      page = { number: pages.length + 1, width: 0, height: 0, fragments: [], rules: [], shapes: [], pictures: [] }
      pages.push(page)
      above = []
    }
    const role = row.clutter ? 'Artifact' : row.heading ? `H${row.heading}` : undefined
    const tag = role ? { role, element: row.continues ? element : ++element, path: [], pathElements: [] } : undefined
    const fragments = cutUnder(rowFragments(row, page.height, tag), above)
    for (const fragment of fragments) {
      page.fragments.push(fragment)
      page.width = Math.max(page.width, fragment.x1)
    }
    above = fragments
    page.height++
  }
  return pages
}

function rowFragments(row: Row, top: number, tag: Tag | undefined): Fragment[] {
  const text = row.text.trimEnd()
  const fragments: Fragment[] = []
  let column = 0
  for (const piece of cutAtMarks(text, row.marks)) {
    for (const run of splitRuns(piece.text, column)) {
      if (run.text.trim() === '') continue
      fragments.push({
        text: run.text,
        x0: run.x0,
        x1: run.x1,
        top,
        bottom: top + 1,
        baseline: top + 1,
        size: 1,
        bold: piece.mark?.bold === true || row.heading !== undefined,
        italic: piece.mark?.italic === true,
        ...(piece.mark?.url === undefined ? {} : { url: piece.mark.url }),
        ...(tag ? { tag } : {}),
      })
    }
    column = columnAfter(piece.text, column)
  }
  return fragments
}

/**
 * Two spaces part two columns as well where the row above begins one at that very place:
 *
 *     Basile Thouvenin       Office of the works
 *     press@works.example  visits@works.example
 */
function cutUnder(fragments: Fragment[], above: readonly Fragment[]): Fragment[] {
  const starts = new Set(above.slice(1).map((fragment) => fragment.x0))
  if (starts.size === 0) return fragments
  return fragments.flatMap((fragment) => {
    for (const { index } of fragment.text.matchAll(/[^\s.!?:;]( {2})(?=\S)/gu)) {
      const end = index + 1
      const x0 = fragment.x0 + textWidth(fragment.text.slice(0, end + 2))
      if (!starts.has(x0)) continue
      const [text, rest] = [fragment.text.slice(0, end), fragment.text.slice(end + 2)]
      return [
        { ...fragment, text, x1: fragment.x0 + textWidth(text) },
        ...cutUnder([{ ...fragment, text: rest, x0 }], above),
      ]
    }
    return [fragment]
  })
}

function cutAtMarks(text: string, marks: Mark[] = []): Array<{ text: string; mark?: Mark }> {
  const pieces: Array<{ text: string; mark?: Mark }> = []
  let at = 0
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) })
    if (mark.end > mark.start) pieces.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

function columnAfter(text: string, column: number): number {
  for (const char of text) column = char === '\t' ? nextStop(column) : column + charWidth(char)
  return column
}

const nextStop = (column: number): number => (Math.floor(column / tabStop) + 1) * tabStop

interface Run {
  text: string
  x0: number
  x1: number
}

/**
 * Cuts a text that begins at a column into runs where its gaps are wide; a tab inside a run becomes a space. East Asian
 * paragraphs are set in with U+3000, two cells wide.
 */
function splitRuns(text: string, column: number): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const [token] of text.matchAll(/[ \t\u3000]+|[^ \t\u3000]+/g)) {
    if (!/[ \t\u3000]/.test(token[0]!)) {
      const x1 = column + textWidth(token)
      if (run) {
        run.text += token
        run.x1 = x1
      } else {
        run = { text: token, x0: column, x1 }
        runs.push(run)
      }
      column = x1
      continue
    }
    const start = column
    column = columnAfter(token, column)
    const width = column - start
    if (run && (width >= gapOfSpaces || (token.includes('\t') && width >= gapOfTab))) run = undefined
    else if (run) {
      run.text += token.includes('\t') ? ' '.repeat(width) : token
      run.x1 = column
    }
  }
  for (const run of runs) {
    const trimmed = run.text.trimEnd()
    run.x1 -= textWidth(run.text) - textWidth(trimmed)
    run.text = trimmed
  }
  return runs
}
