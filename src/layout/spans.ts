import type { Fragment } from '../read/source.ts'
import type { Line, Span } from './block.ts'
import { closeLetterSpacing } from './letter-spacing.ts'
import { spaceBetween } from './lines.ts'
import { thresholds as t } from './thresholds.ts'

/** A line's fragments as spans: styles, links, superscripts; white space as single spaces. */
export function lineSpans(line: Line): Span[] {
  const spans: Span[] = []
  line.fragments.forEach((fragment, i) => {
    const previous = line.fragments[i - 1]
    const span = toSpan(fragment, line)
    // A raised mark stands right behind its word; what follows it may be the next word.
    if (previous && !span.script && spaceBetween(previous, fragment))
      append(spans, { ...styleShared(spans.at(-1)!, span), text: ' ' })
    append(spans, span)
  })
  const text = spans.map((s) => s.text).join('')
  const closed = closeLetterSpacing(text)
  if (closed !== text) return [{ ...spans[0]!, text: closed.replace(/\s+/g, ' ').trim() }]
  return trim(spans.map((s) => ({ ...s, text: s.text.replace(/\s+/g, ' ') })))
}

/** A space between two styles belongs to what both have in common. */
function styleShared(a: Span, b: Span): Omit<Span, 'text'> {
  return {
    ...(a.bold && b.bold ? { bold: true } : {}),
    ...(a.italic && b.italic ? { italic: true } : {}),
    ...(a.url && a.url === b.url ? { url: a.url } : {}),
  }
}

function toSpan(fragment: Fragment, line: Line): Span {
  const script = scriptOf(fragment, line)
  return {
    text: fragment.text,
    ...(fragment.bold ? { bold: true } : {}),
    ...(fragment.italic ? { italic: true } : {}),
    ...(fragment.url ? { url: fragment.url } : {}),
    ...(script ? { script } : {}),
  }
}

function scriptOf(fragment: Fragment, line: Line): 'super' | 'sub' | undefined {
  const shift = (line.baseline - fragment.baseline) / line.size
  // In the text's own size only a plain shift makes a script.
  const plain = Math.abs(shift) > t.shiftedSize && /^[\d+−*†\s-]{1,3}$/u.test(fragment.text)
  if (fragment.size >= t.scriptSize * line.size && !plain) return undefined
  if (shift > 0.12) return 'super'
  if (shift < -0.06) return 'sub'
  return undefined
}

const sameStyle = (a: Span, b: Span) =>
  a.bold === b.bold && a.italic === b.italic && a.url === b.url && a.script === b.script && a.note === b.note

/** Adds a span, merged with the last one where both look alike. */
export function append(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (!span.text) return
  if (last && sameStyle(last, span)) last.text += span.text
  else spans.push({ ...span })
}

/** Without white space at either end, nor doubled between spans, and without empty spans. */
export function trim(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const before = result.at(-1)
    const text = !before || before.text.endsWith(' ') ? span.text.replace(/^ +/, '') : span.text
    append(result, { ...span, text })
  }
  while (result.length) {
    const last = result.at(-1)!
    last.text = last.text.replace(/ +$/, '')
    if (last.text) break
    result.pop()
  }
  return result
}

/** The spans from character `from` to `to` of their joined text. */
export function slice(spans: readonly Span[], from: number, to = Number.POSITIVE_INFINITY): Span[] {
  const result: Span[] = []
  let at = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text) result.push({ ...span, text })
    at += span.text.length
  }
  return result
}

export const textOf = (spans: readonly Span[]): string => spans.map((s) => s.text).join('')
