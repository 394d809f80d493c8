/** Letters that stand this far apart, in sizes, are spaced out for looks. */
const spacedOut = 0.12
/** A gap this many times the usual one parts two words of spaced-out type. */
const wordGap = 1.6

/** A gap between two letters of a run. */
export interface Gap {
  /** Where in the text it stands. */
  at: number
  gap: number
  /** Whether a space was put there for it. */
  put: boolean
  /** Whether the file prints a space there. */
  printed: boolean
}

/**
 * Spaced-out type (C O M M U N I Q U É): the gaps between its letters are no spaces; those that are clearly wider, or that
 * a printed space fills, part words.
 *
 * @param company whether what stands before it on its line is spaced out too: then little is enough to tell
 * @returns the text without those spaces; nothing where it is not spaced out
 */
export function closeSpacedOut(text: string, gaps: readonly Gap[], size: number, company: boolean): string | undefined {
  if (gaps.length < (company ? 1 : 4)) return undefined
  const sorted = gaps
    .filter((g) => !g.printed)
    .map((g) => g.gap)
    .sort((a, b) => a - b)
  const usual = sorted[sorted.length >> 1] ?? 0
  const wide = sorted.filter((gap) => gap > spacedOut * size).length
  if (usual < spacedOut * size || wide < (company ? 0.6 : 0.75) * sorted.length || sorted.length < 0.6 * gaps.length)
    return undefined
  let result = text
  for (const { at, gap, put } of [...gaps].reverse()) {
    if (put && gap <= wordGap * usual) result = result.slice(0, at) + result.slice(at + 1)
  }
  return result
}
