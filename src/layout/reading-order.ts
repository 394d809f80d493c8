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

function signsBehind(fragments: Fragment[]): Fragment[] {
  const result = [...fragments]
  for (let i = 0; i + 1 < result.length; i++) {
    if (/^\s*[%‰°]\s*$/u.test(result[i]!.text) && /^\s*[\p{N}]/u.test(result[i + 1]!.text)) {
      const sign = result[i]!
      result[i] = result[i + 1]!
      result[i + 1] = sign
    }
  }
  return result
}
