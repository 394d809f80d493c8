import type { Fragment } from '../read/source.ts'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const leftToRight = /\p{L}/u

/**
 * In the direction of the page (`mirror.ts`). On a turned page an address or a name in Latin letters runs against it, and
 * a percent sign belongs behind its figure; figures alone stand in the page's direction (Unicode's bidirectional rules).
 */
export function inReadingOrder(fragments: Fragment[], mirrored: boolean): Fragment[] {
  const sorted = [...fragments].sort((a, b) => a.x0 - b.x0)
  if (!mirrored) return sorted
  const ordered: Fragment[] = []
  let against: Fragment[] = []
  const flush = () => {
    ordered.push(...(against.some((f) => leftToRight.test(f.text)) ? against.reverse() : signsBehind(against)))
    against = []
  }
  for (const fragment of sorted) {
    if (rightToLeft.test(fragment.text)) {
      flush()
      ordered.push(fragment)
    } else against.push(fragment)
  }
  flush()
  return ordered
}

/** Signs that join figures to one number where nothing else stands between: 04-555-0163, 12/03, 1,5. */
const joins = /^[-‐‑+.,:/]$/u
const figure = /^[\p{Nd}][\p{Nd}.,:/+-]*$/u

/** On a turned page the parts of one number, each in a font of its own, run against it; a percent sign stands behind. */
function signsBehind(fragments: Fragment[]): Fragment[] {
  const result: Fragment[] = []
  for (let i = 0; i < fragments.length; ) {
    const end = numberEnd(fragments, i)
    result.push(...(end > i + 1 ? turned(fragments.slice(i, end)) : fragments.slice(i, i + 1)))
    i = Math.max(end, i + 1)
  }
  for (let i = 0; i + 1 < result.length; i++) {
    if (/^\s*[%‰°]\s*$/u.test(result[i]!.text) && /^\s*[\p{N}]/u.test(result[i + 1]!.text)) {
      const sign = result[i]!
      result[i] = result[i + 1]!
      result[i + 1] = sign
    }
  }
  return result
}

/** Where the number that begins at `from` ends: figures and joining signs in turn, no space between. */
function numberEnd(fragments: readonly Fragment[], from: number): number {
  let end = from
  for (let i = from; i < fragments.length; i++) {
    const text = fragments[i]!.text.trim()
    const before = fragments[i - 1]
    const apart = i > from && before !== undefined && fragments[i]!.x0 - before.x1 > 0.1 * before.size
    if (apart || !((i - from) % 2 === 0 ? figure : joins).test(text)) break
    if ((i - from) % 2 === 0) end = i + 1
  }
  return end
}

/** White around the number stays around it: the spaces of its parts belong to their places, not to the parts. */
function turned(parts: readonly Fragment[]): Fragment[] {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const before = /^\s*/u.exec(first.text)![0]
  const after = /\s*$/u.exec(last.text)![0]
  const reversed = parts.map((part) => ({ ...part, text: part.text.trim() })).reverse()
  return reversed.map((part, i) => ({
    ...part,
    text: `${i === 0 ? before : ''}${part.text}${i === reversed.length - 1 ? after : ''}`,
  }))
}
