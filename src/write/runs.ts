import type { Span } from '../layout/block.ts'
import { addressEdges, safeTarget } from './links.ts'
import { printable } from './text.ts'

/** What a run of text carries beside its letters. White space belongs to what stands on both sides of it. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
  url?: string
  script?: 'super' | 'sub'
  /** Identifier of a footnote that is printed. */
  note?: string
  /** A line break as printed. */
  break?: boolean
}

export interface PhrasingOptions {
  /** Marks that mean nothing here: bold in a heading, italic in an emphasised deck. */
  without?: { bold?: boolean; italic?: boolean }
  /** Leading characters of the text that are set strong: a dateline. */
  strongLength?: number
  /** Offsets in the text where a line begins that is to stay a line. */
  breaksAt?: number[]
  /** Identifiers of the footnotes that are printed, by the notes' ids. */
  notes?: ReadonlyMap<string, string>
}

/** Spans → runs with white space as runs of its own. */
export function toRuns(spans: Span[], options: PhrasingOptions): Run[] {
  const runs = wholeAddresses(tidySpace(fromSpans(spans, options)))
  // A raised footnote mark stands at its word.
  const isMark = (run: Run | undefined): boolean => run?.note !== undefined && run.script === 'super'
  return runs.filter((run, i) => run.break || run.text.trim() !== '' || !isMark(runs[i + 1]))
}

/** Spans → runs, cut where a dateline ends and where a line is to end. */
function fromSpans(spans: Span[], { without, strongLength = 0, breaksAt = [], notes }: PhrasingOptions): Run[] {
  const runs: Run[] = []
  const cuts = [...breaksAt, ...(strongLength > 0 ? [strongLength] : [])].sort((a, b) => a - b)
  let offset = 0
  for (const span of spans) {
    const end = offset + span.text.length
    const edges = [offset, ...cuts.filter((cut) => cut > offset && cut < end), end]
    for (const [index, from] of edges.slice(0, -1).entries()) {
      if (breaksAt.includes(from)) runs.push({ text: '\n', bold: false, italic: false, break: true })
      const url = span.url === undefined ? undefined : safeTarget(span.url)
      const note = span.note === undefined ? undefined : notes?.get(span.note)
      runs.push({
        text: span.text.slice(from - offset, edges[index + 1]! - offset),
        bold: from < strongLength || (span.bold === true && !without?.bold),
        italic: from >= strongLength && span.italic === true && !without?.italic,
        ...(url !== undefined && { url }),
        ...(span.script && { script: span.script }),
        ...(note !== undefined && { note }),
      })
    }
    offset = end
  }
  return runs
}

/** White space as runs of its own, one space or one break each, none at either end. */
function tidySpace(runs: Run[]): Run[] {
  const tidy: Run[] = []
  const space = (isBreak: boolean): void => {
    const last = tidy.at(-1)
    if (!last) return
    if (last.text === ' ' || last.break) last.break ||= isBreak
    else tidy.push({ text: ' ', bold: false, italic: false, break: isBreak })
  }
  for (const run of runs) {
    const [, before, text, after] = /^(\s*)(.*?)(\s*)$/su.exec(printable(run.text)) as unknown as string[]
    if (before || run.break) space(run.break === true)
    if (text) tidy.push({ ...run, text: text.replace(/\s+/gu, keepNoBreak) })
    if (after) space(false)
  }
  while (tidy.at(-1)?.text === ' ') tidy.pop()
  return tidy
}

/** One no-break space between words is as printed (`12 000`); anything more is white space. */
const keepNoBreak = (space: string): string => (space === '\u00A0' || space === '\u202F' ? space : ' ')

/** White space has the marks that its neighbours share, so that `**one** **two**` is `**one two**`; links stand outside. */
export function shareMarks(runs: Run[]): Run[] {
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]]
    if ((run.text !== ' ' && !run.break) || !before || !after) return run
    const together = before.url === after.url
    const bold = together && before.bold && after.bold
    const italic = together && before.italic && after.italic && before.bold === after.bold
    return { ...run, bold, italic, url: together ? before.url : undefined }
  })
}

export function mergeRuns(runs: Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && isPlain(last) && isPlain(run) && sameMarks(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text }
    } else merged.push(run)
  }
  return merged.map((run) => ({ ...run, text: run.text.normalize('NFC') }))
}

const isPlain = (run: Run): boolean => !run.break && run.note === undefined && run.script === undefined
const sameMarks = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic && a.url === b.url

/**
 * Addresses in one run each: where part of one is bold (`www.`**`acme`**`.example`) or only part of it is a link on the
 * page, a reader of Markdown would find the address at the wrong place.
 */
function wholeAddresses(runs: Run[]): Run[] {
  const text = runs.map((run) => (run.break ? '\n' : run.text)).join('')
  const whole: Run[] = []
  let end = 0
  for (const [from, to] of addressEdges(text)) {
    whole.push(...slice(runs, end, from))
    const inside = slice(runs, from, to)
    const [first] = inside
    if (inside.length > 1 && inside.every((run) => run.note === undefined)) {
      const sameUrl = inside.every((run) => run.url === first?.url)
      whole.push({ text: text.slice(from, to), bold: false, italic: false, ...(sameUrl && { url: first?.url }) })
    } else whole.push(...inside)
    end = to
  }
  return [...whole, ...slice(runs, end, text.length)]
}

/** The runs between two offsets of their text. */
function slice(runs: Run[], from: number, to: number): Run[] {
  const inside: Run[] = []
  let start = 0
  for (const run of runs) {
    const end = start + run.text.length
    if (from < to && start < to && end > from) {
      const text = run.text.slice(Math.max(0, from - start), to - start)
      inside.push(text === run.text ? run : { ...run, text })
    }
    start = end
  }
  return inside
}
