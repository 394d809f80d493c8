import type { DateMatch } from '../languages/dates.ts'
import { findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import { endsSentence, isDisplay, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'
import type { ReleaseKind } from './release.ts'

export const kinds: readonly ReleaseKind[] = ['press-release', 'results', 'advisory', 'invitation', 'statement']

/** The kind of document that a line names, where the line is such a label and little else. */
export function labelOf(
  text: string,
  languages: readonly Language[],
): { kind: ReleaseKind; text: string; whole: boolean } | undefined {
  const line = text.trim().replace(/^[-–—|•*\s]+|[-–—|•*:\s]+$/gu, '')
  if (!line || wordCount(line) > 16 || endsSentence(line)) return undefined
  for (const kind of kinds) {
    const whole = findPhrase(line, languages, (l) => l.labels[kind], 'whole')
    if (whole) return { kind, text: withSpacesOf(line, whole.phrase), whole: true }
  }
  // The same label in two languages: COMMUNIQUÉ DE PRESSE / PRESS RELEASE.
  const parts = line.split(/\s*[/|]\s*|\s+[–—-]\s+/u).filter(Boolean)
  if (parts.length === 2) {
    const both = parts.map((part) => kinds.find((kind) => findPhrase(part, languages, (l) => l.labels[kind], 'whole')))
    if (both.every(Boolean)) return { kind: both[0]!, text: line, whole: true }
  }
  for (const kind of kinds) {
    const start = findPhrase(line, languages, (l) => l.labels[kind], 'start')
    // "Press" alone or "Note" begin too much; a label with a tail has two words, or is long, or a number follows.
    if (!start) continue
    const rest = line.slice(start.end).trim()
    const label = line.slice(0, start.end).trim()
    const reference = /^(?:n[o°º.]*|nr\.?|no\.?|#|№|num\.?)?\s*\d[\d/.-]*$/iu.test(rest)
    if (reference) return { kind, text: line, whole: true }
    if (label.length >= 9 && wordCount(rest) <= 12 && !/^[:–—-]?\s*$/u.test(rest))
      return { kind, text: line, whole: false }
  }
  return undefined
}

/** Spaced-out type loses the spaces between its words: BOLETÍNDEPRENSA gets those of the phrase that it is. */
function withSpacesOf(text: string, phrase: string): string {
  const letters = [...text]
  const words = phrase.split(' ').map((word) => [...word].length)
  if (/\s/u.test(text) || words.length < 2 || words.reduce((a, b) => a + b) !== letters.length) return text
  return words.map((length) => letters.splice(0, length).join('')).join(' ')
}

/** The lines that say what the document is and when it may be used: label, release instruction, embargo, number. */
export const labels: Recognizer = {
  name: 'labels',
  recognize(draft) {
    const { languages } = draft.context
    const last = headEnd(draft.blocks.length)
    let kicker = false
    for (let i = 0; i < draft.blocks.length; i++) {
      if (i < last) cutOutLabels(draft, i)
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      const { text } = block
      if (wordCount(text) > 40) continue
      if (findPhrase(text, languages, (l) => l.notForDistribution, 'start')) {
        draft.claim(i, i + 1, { role: 'legal', because: 'a notice about where it may be distributed' })
        continue
      }
      const embargo = embargoIn(text, languages)
      if (embargo && (i < last || isDisplay(block, draft.context))) {
        draft.claim(i, i + 1, {
          role: 'embargo',
          text: text.trim(),
          ...(embargo.until ? { until: embargo.until } : {}),
          because: `opens with “${embargo.phrase}”`,
        })
        continue
      }
      const release =
        wordCount(text) <= 14 ? findPhrase(text, languages, (l) => l.immediateRelease, 'start') : undefined
      if (release && i < last && wordCount(text.slice(release.end)) <= 8) {
        draft.claim(i, i + 1, {
          role: 'immediate-release',
          text: text.trim(),
          because: `opens with “${release.phrase}”`,
        })
        continue
      }
      if (i >= last) continue
      const label = labelOf(text, languages)
      if (
        label &&
        !kicker &&
        (label.whole ||
          (i < 6 &&
            !isHeadlineSized(
              block.style.size,
              draft.blocks.map((b) => (b.type === 'paragraph' ? b.style.size : 0)),
            )))
      ) {
        kicker = label.whole
        draft.claim(i, i + 1, {
          role: 'kicker',
          text: label.text,
          kind: label.kind,
          because: label.whole ? 'names the kind of document' : 'opens with the name of a kind of document',
        })
      }
    }
  },
}

/** A label that the layout has drawn into a headline or an address is a line of its own there: cut it out. */
function cutOutLabels(draft: Draft, i: number): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' || !draft.isFree(i) || block.lines.length < 2 || block.lines.length > 8) return
  const { languages } = draft.context
  const line = block.lines.findIndex(
    ({ text }) =>
      wordCount(text) <= 8 &&
      (findPhrase(text, languages, (l) => l.immediateRelease, 'whole') ||
        (text.length > 8 && labelOf(text, languages)?.whole)),
  )
  if (line < 0) return
  if (line + 1 < block.lines.length) draft.cut(i, line + 1)
  if (line > 0) draft.cut(i, line)
}

/** Labels stand at the head; how many blocks that is depends on how long the document is. */
const headEnd = (blocks: number): number => Math.max(12, Math.round(blocks * 0.35))

/** Whether no text is larger: then a line that merely opens with a label is the headline itself. */
function isHeadlineSized(size: number, sizes: readonly number[]): boolean {
  const largest = Math.max(...sizes)
  return size >= largest - 0.01 && sizes.filter((s) => s >= largest - 0.01).length <= 2
}

/** An embargo line: the phrase that opens it, and the instant where it can be read. */
export function embargoIn(
  text: string,
  languages: readonly Language[],
): { phrase: string; until?: string } | undefined {
  const match = findPhrase(text, languages, (l) => l.embargo, 'start')
  if (!match) return undefined
  const date = findDates(text, languages)[0]
  const until = date && instant(date)
  return { phrase: match.phrase, ...(until ? { until } : {}) }
}

/** A date with its time as ISO 8601; without a time only the day, without an offset local time. */
export function instant(date: DateMatch): string | undefined {
  if (!date.iso || date.precision !== 'day') return undefined
  if (!date.time) return date.iso
  return `${date.iso}T${date.time}:00${date.offset ?? ''}`
}
