import type { TagPath } from './pdf-drawing.ts'
import type { Tag } from './source.ts'

/** Elements inside a paragraph: their text belongs to the paragraph. */
const inline = new Set(
  'Span Em Strong Link Annot Reference Quote NonStruct Sub Code Ruby RB RT RP Warichu WT WP BibEntry Note FENote'.split(
    ' ',
  ),
)

/**
 * Numbers the elements of a file in document order, from the paths that its pages use.
 *
 * @returns what makes a path the tag of a fragment
 */
export function numberTags(paths: Iterable<TagPath>): (path: TagPath) => Tag | undefined {
  const keys = new Map<string, number[]>()
  for (const { key } of paths) {
    for (let length = 1; length <= key.length; length++) {
      const part = key.slice(0, length)
      keys.set(part.join('.'), part)
    }
  }
  const numbers = new Map([...keys].sort(([, a], [, b]) => compare(a, b)).map(([name], index) => [name, index + 1]))

  return ({ key, roles }) => {
    let depth = roles.length
    while (depth > 1 && inline.has(roles[depth - 1]!)) depth--
    if (depth === 0) return undefined
    const numberAt = (length: number) => numbers.get(key.slice(0, length).join('.')) ?? 0
    return {
      role: roles[depth - 1]!,
      element: numberAt(depth),
      path: roles.slice(0, depth - 1),
      pathElements: roles.slice(0, depth - 1).map((_, index) => numberAt(index + 1)),
    }
  }
}

/** Document order: a parent before its children. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!
  }
  return a.length - b.length
}
