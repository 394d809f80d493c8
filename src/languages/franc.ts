import { francAll } from 'franc'
import type { Candidate } from './candidates.ts'
import { languages } from './index.ts'

/** franc compares with every language it is given; those that the words rule out need not be asked. */
export function likeliest(voted: Array<{ rival: Candidate; votes: number }>): Candidate[] {
  const heard = voted.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes)
  return (heard.length >= 3 ? heard.slice(0, 7) : voted).map(({ rival }) => rival)
}

/** franc's scores, 0 to 1, by ISO 639-3 code. */
export function trigrams(words: string[], lower: string[], rivals: Candidate[]): Map<string, number> {
  // Names stand with a capital; where most words do, capitals say nothing.
  const running = words.filter((word) => /^\p{Ll}/u.test(word))
  const sample = (running.length * 2 > words.length ? running : lower).join(' ').slice(0, 800)
  const only = [...new Set(rivals.flatMap(({ iso639_3 }) => iso639_3))]
  return new Map(francAll(sample, { only, minLength: 10 }))
}

/** A language that we know nothing of: franc's answer as a BCP 47 tag. */
export function byFranc(text: string): { tag: string; score: number } | undefined {
  const [first, second] = francAll(text.slice(0, 2000), { minLength: 40 })
  if (!first || first[0] === 'und') return undefined
  const tag = bcp47(first[0])
  return tag === undefined ? undefined : { tag, score: Math.min(0.5, (first[1] - (second?.[1] ?? 0)) * 4 + 0.05) }
}

/** The shortest tag of an ISO 639-3 code: `deu` → `de`, `ekk` → `et`. */
function bcp47(code: string): string | undefined {
  const own = languages.find(({ iso639_3 }) => iso639_3.includes(code))
  if (own) return own.tag
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
}
