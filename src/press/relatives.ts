import { languageFor } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

/** Languages that a short text may be taken for one another: their labels are matched together. */
const families = [
  ['hr', 'bs', 'sr-Latn', 'sr'],
  ['id', 'ms'],
  ['da', 'nb', 'nn'],
  ['cs', 'sk'],
  ['bg', 'mk', 'ru', 'uk', 'sr'],
  ['es', 'ca', 'gl', 'pt'],
]

/** Languages so near that a whole release may be taken for the other; what they call things differs all the same. */
const twins = [
  ['hr', 'bs', 'sr-Latn'],
  ['id', 'ms'],
]

/** What to match with: also the twin of what the text is taken for. */
export function withTwins(vocabulary: readonly Language[]): Language[] {
  const near = twins.filter((pair) => pair.includes(vocabulary[0]?.tag ?? '')).flat()
  return near.length === 0 ? [...vocabulary] : withNear(vocabulary, near)
}

/** What to match with where the language is uncertain: its near relatives too, behind what the text is taken for. */
export function withRelatives(vocabulary: readonly Language[]): Language[] {
  const first = vocabulary[0]?.tag
  const near = families.filter((family) => first !== undefined && family.includes(first)).flat()
  return withNear(vocabulary, near)
}

function withNear(vocabulary: readonly Language[], near: readonly string[]): Language[] {
  const found = near.map((tag) => languageFor(tag)).filter((language) => language !== undefined)
  return [...new Set([...vocabulary, ...found])]
}
