import { baseOf, choose, inScript, neighboursOf } from './between.ts'

/** A paragraph and what it is written in. */
interface Heard {
  text: string
  found: { tag: string; score: number; outer?: number }
}

/** Above this a paragraph is in another language than the rest, however near the two are: Bokmål beside Nynorsk. */
const ownLanguage = { alike: 0.7, distinct: 0.25 }

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

/**
 * Lets paragraphs in near languages agree on one: a paragraph of thirty words may hold nothing that is Croatian and not
 * Bosnian, the whole document does. A paragraph with many such words of its own keeps its language.
 *
 * @param heard changed in place
 * @param texts everything the document says, headings and labels too
 */
export function agree(heard: Heard[], texts: readonly string[]): void {
  const groups = new Set(heard.map(({ found }) => neighboursOf(found.tag)))
  for (const group of groups) {
    if (!group) continue
    const near = heard.filter(({ found }) => neighboursOf(found.tag) === group)
    const far = new Set(heard.filter((each) => !near.includes(each)).map(({ text }) => text))
    const words = texts.filter((text) => !far.has(text)).flatMap(wordsOf)
    const order = ranked(near, group.tags)
    const marked = choose(
      group,
      words,
      order.map(({ tag }) => tag),
    )
    const heardAs = order[0]!
    const chosen = marked.score >= heardAs.score ? marked : heardAs
    for (const { text, found } of near) {
      const own = choose(group, wordsOf(text), [chosen.tag, ...group.tags.filter((tag) => tag !== chosen.tag)])
      const enough = group.distinct ? ownLanguage.distinct : ownLanguage.alike
      if (own.score >= enough && own.tag !== chosen.tag) continue
      found.tag = inScript(chosen.tag, group.script)
      found.score = Math.min(found.outer ?? 1, Math.max(chosen.score, own.tag === chosen.tag ? own.score : 0))
    }
  }
}

/** What the paragraphs were heard as, the likeliest first, with its share of them times how sure they are. */
function ranked(near: Heard[], tags: readonly string[]): Array<{ tag: string; score: number }> {
  const length = near.reduce((sum, { text }) => sum + text.length, 0)
  const sureness = (tag: string) =>
    near.reduce((sum, { text, found }) => sum + (baseOf(found.tag) === tag ? text.length * found.score : 0), 0)
  return tags.map((tag) => ({ tag, score: sureness(tag) / length })).sort((a, b) => b.score - a.score)
}
