import type { Drawing, Look } from './pdf-drawing.ts'

/** Steps of weight by their names; what names none is a regular. */
const weights: ReadonlyArray<readonly [RegExp, number]> = [
  [/thin|hairline/i, 100],
  [/(?:extra|ultra)[- ]?light/i, 200],
  [/(?:semi|demi)[- ]?light/i, 350],
  [/light/i, 300],
  [/medium/i, 500],
  [/regular|roman|book|normal/i, 400],
]
/** Japanese families number their weights: W3 for texts, W5 for what stands out. */
const numbered = /(?<=\b|[-_,])w([1-9])(?![\d\p{L}])/iu
const slant = /italic|oblique|kursiv|it(?=\b|$)/i

/** A weight that stands out beside a text has at most this share of the letters. */
const minorShare = 0.35
/** Steps that an eye sees. */
const visibleStep = 100

/**
 * Bold is what stands out: beside a text in a family's Light its Regular does, beside Regular its Medium. Only names of one
 * family say so, and only where the heavier one has the fewer letters by far.
 */
export function withRelativeWeights(drawing: Drawing): Drawing {
  const letters = new Map<string, number>()
  const looks = new Set<Look>()
  let total = 0
  for (const page of drawing.pages) {
    for (const { look, text, generated } of page.pieces) {
      if (generated || !look.font) continue
      looks.add(look)
      letters.set(look.font, (letters.get(look.font) ?? 0) + text.length)
      total += text.length
    }
  }
  const [main] = [...letters].sort((a, b) => b[1] - a[1])
  if (!main) return drawing
  const own = weightOf(main[0])
  const heavier = [...letters.keys()].filter((name) => {
    const { family, weight } = weightOf(name)
    return family === own.family && weight >= own.weight + visibleStep
  })
  const share = heavier.reduce((sum, name) => sum + letters.get(name)!, 0) / total
  if (!heavier.length || share > minorShare) return drawing
  for (const look of looks) if (heavier.includes(look.font!)) look.bold = true
  return drawing
}

/** The family that a font's name tells, and its weight. */
function weightOf(name: string): { family: string; weight: number } {
  const number = numbered.exec(name)?.[1]
  const found = weights.find(([pattern]) => pattern.test(name))
  const family = name
    .replace(found?.[0] ?? numbered, '')
    .replace(slant, '')
    .replace(/[-_, ]|MT$|PS(?=MT|$)/gu, '')
  return { family, weight: number ? 100 * Number(number) : (found?.[1] ?? 400) }
}
