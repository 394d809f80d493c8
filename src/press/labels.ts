import { type DateMatch, findDates } from '../languages/dates.ts'
import type { Language } from '../languages/language.ts'
import { findPhrase } from '../languages/phrases.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { dated } from './dateline-text.ts'
import { embargoIn } from './embargo.ts'
import { type Label, labelOf } from './label-lines.ts'
import { isOrganization } from './organizations.ts'
import { endsSentence, isDisplay, isProse, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** The lines that say what the document is and when it may be used: label, release instruction, embargo, number. */
export const labels: Recognizer = {
  name: 'labels',
  recognize(draft) {
    const last = headEnd(draft.blocks.length)
    let kicker: { at: number; whole: boolean } | undefined
    for (let i = 0; i < draft.blocks.length; i++) {
      if (i < last) cutOutLabels(draft, i)
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i) || wordCount(block.text) > 40) continue
      if (claimNotice(draft, i, block, i < last) || i >= last || claimReference(draft, i, block)) continue
      const label = labelOf(block.text, draft.context.languages)
      if (label && kicker && isHeadline(draft, draft.blocks[kicker.at] as ParagraphBlock, block)) continue
      if (!label || (kicker?.whole && i - kicker.at > 2) || (kicker && !label.whole)) continue
      if (!label.whole && !(i < 8 && headlineFollows(draft, i, block, label))) continue
      kicker = { at: i, whole: label.whole }
      draft.claim(i, i + 1, {
        role: 'kicker',
        text: label.text,
        kind: label.kind,
        ...(label.release === undefined ? {} : { release: label.release }),
        ...(label.dateline === undefined ? {} : { dateline: label.dateline }),
        because: label.whole ? 'names the kind of document' : 'opens with the name of a kind of document',
      })
    }
  },
}

/** "Half-year results 2024" in large type under the label: the headline, though it says what it is. */
function isHeadline(draft: Draft, label: ParagraphBlock, block: ParagraphBlock): boolean {
  const { size } = block.style
  return size > 1.25 * label.style.size && size > 1.25 * draft.context.body.size && wordCount(block.text) >= 2
}

/** Legal notices, embargoes, release instructions and release numbers. */
function claimNotice(draft: Draft, i: number, block: ParagraphBlock, atHead: boolean): boolean {
  const { languages } = draft.context
  const { text } = block
  if (findPhrase(text, languages, (l) => l.notForDistribution, 'start')) {
    draft.claim(i, i + 1, { role: 'legal', because: 'a notice about where it may be distributed' })
    return true
  }
  if (atHead && claimBesideName(draft, i, block)) return true
  const release = wordCount(text) <= 14 ? findPhrase(text, languages, (l) => l.immediateRelease, 'start') : undefined
  const embargo = embargoIn(text, languages)
  // "No embargo" and "Sperrfrist: keine" open like an embargo and say the opposite; "Fri för publicering" does with a time.
  const more = embargo && release ? release.phrase.length - embargo.phrase.length : 1
  const free = release && (more > 0 || (more === 0 && !embargo!.timed))
  if (embargo && !free && (atHead || isDisplay(block, draft.context))) {
    draft.claim(i, i + 1, {
      role: 'embargo',
      text: text.trim(),
      ...(embargo.until ? { until: embargo.until } : {}),
      because: `opens with “${embargo.phrase}”`,
    })
    return true
  }
  if (!release || !atHead || wordCount(text.slice(release.end)) > 8) return false
  const date = findDates(text, languages)[0]
  draft.claim(i, i + 1, {
    role: 'immediate-release',
    text: text.trim().replace(/^[>*•–—-]+\s*/u, ''),
    ...(date ? { dateline: { text: date.text.trim(), ...dated(date) } } : {}),
    because: `opens with “${release.phrase}”`,
  })
  return true
}

/** "Quillby Pumps | For immediate release": the instruction behind the issuer's name, in the cells of a letterhead. */
function claimBesideName(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const { text } = block
  if (wordCount(text) > 10 || block.lines.length > 1 || isDisplay(block, draft.context)) return false
  for (const { index } of text.matchAll(/\s+(?=\S)/gu)) {
    const [name, rest] = [text.slice(0, index).trim(), text.slice(index).replace(/^[\s|/·•–—-]+/u, '')]
    if (rest.length < shortestInstruction) return false
    const release = findPhrase(rest, draft.context.languages, (l) => l.immediateRelease, 'whole')
    if (!release || endsSentence(name) || !isOrganization(name) || labelOf(name, draft.context.languages)) continue
    draft.claim(i, i + 1, { role: 'immediate-release', text: rest.trim(), because: `ends with “${release.phrase}”` })
    return true
  }
  return false
}

/** Letters of an instruction behind a name, at least: 배포 즉시. */
const shortestInstruction = 5

/** A release's number: capitals and figures with their signs, `2001-03`, `SP.112/HUMAS/VII/2024`, `CP 214 B`. */
const releaseNumber =
  /^[:：#]?\s*((?=[^\d]*\d)[\p{Lu}\p{Lo}\d][\p{Lu}\p{Lo}\d/._-]*(?: (?:[\p{Lu}\d/._-]{1,4}|[\p{Lu}\d/._-]*\d[\p{Lu}\d/._-]*)){0,2})$/u

/** "Number 2001-03", "Réf. : CP-214", "Nr. 17/2022 12 March 2022" on a line of its own at the head. */
function claimReference(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const date = i < 12 ? dateBehind(block.text, draft.context.languages) : undefined
  const text = (date ? block.text.slice(0, date.start) : block.text).replace(/[\s,;|·–—-]+$/u, '').trimStart()
  const label = i < 12 ? findPhrase(text, draft.context.languages, (l) => l.reference, 'start') : undefined
  const sign = /^(?:n[°º]|№|#)\s*(?=\S)/iu.exec(text)
  const from = label?.start === 0 ? label.end : (sign?.[0].length ?? 0)
  const found = from > 0 && i < 12 ? releaseNumber.exec(text.slice(from)) : null
  if (!found || isDisplay(block, draft.context)) return false
  draft.claim(i, i + 1, {
    role: 'reference',
    text: block.text.trim(),
    value: found[1]!,
    ...(date ? { dateline: { text: date.text.trim(), ...dated(date) } } : {}),
    because: 'a number with its label',
  })
  return true
}

/** The date that a line ends with, white space before it; one with its slash or point before it is part of a number. */
function dateBehind(text: string, languages: readonly Language[]): DateMatch | undefined {
  const date = findDates(text, languages).at(-1)
  return date?.precision === 'day' && /\s$/u.test(text.slice(0, date.start)) && text.slice(date.end).trim() === ''
    ? date
    : undefined
}

/** A label that the layout has drawn into a headline or an address is a line of its own there: cut it out. */
function cutOutLabels(draft: Draft, i: number): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' || !draft.isFree(i) || block.lines.length < 2 || block.lines.length > 8) return
  const { languages } = draft.context
  // ～厚さ0.3mm、配管に貼るだけ～ under the headline's line: a deck in its frame.
  const framed = block.lines.findIndex(({ text }, k) => k > 0 && /^([～〜―—–])\s*\S.*\1$/u.test(text.trim()))
  if (framed > 0) draft.cut(i, framed)
  const line = (draft.blocks[i] as ParagraphBlock).lines.findIndex(({ text }, k) => {
    if (wordCount(text) > 8) return false
    if (findPhrase(text, languages, (l) => l.immediateRelease, 'whole')) return true
    const spacedOut = /^\S(?:\s\S){2,}$/u.test(text.trim())
    const label = text.length > 8 || spacedOut ? labelOf(text, languages) : undefined
    if (spacedOut && label?.whole) return true
    // "… Reports Third Quarter | Financial Results": a headline's line, since such a label stands over it.
    return label?.whole === true && (label.kind === 'press-release' || (k === 0 && label.kind !== 'results'))
  })
  if (line < 0) return
  if (line + 1 < (draft.blocks[i] as ParagraphBlock).lines.length) draft.cut(i, line + 1)
  if (line > 0) draft.cut(i, line)
}

/** Labels stand at the head; how many blocks that is depends on how long the document is. */
const headEnd = (blocks: number): number => Math.max(12, Math.round(blocks * 0.35))

/**
 * Whether a headline stands below a line that opens with a label ("Communiqué de presse du groupe X"): else that line is
 * itself the headline ("Statement of the Board on the merger").
 */
function headlineFollows(draft: Draft, i: number, block: ParagraphBlock, label: Label): boolean {
  if (/[:：]$/u.test(block.text.trim())) return false
  for (let k = i + 1; k < Math.min(draft.blocks.length, i + 7); k++) {
    const next = draft.blocks[k]!
    if (next.type !== 'paragraph' || !draft.isFree(k)) continue
    const { size, bold } = next.style
    const larger = size > 1.04 * block.style.size || (bold && !block.style.bold && size > 0.98 * block.style.size)
    const equal = label.kind === 'press-release' && size > 0.98 * block.style.size && bold === block.style.bold
    const apart = isDisplay(next, draft.context) || draft.context.body.size === 1 || !isProse(next)
    if (wordCount(next.text) >= 4 && wordCount(next.text) <= 45 && apart && (larger || equal)) return true
    if (isProse(next)) return false
  }
  return false
}
