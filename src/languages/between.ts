import { type Neighbours, neighbours } from './neighbours.ts'

/** Which of some near languages a text is in. */
export interface Choice {
  tag: string
  /** 0 to 1: how far its words stand out; 0 where nothing tells it from the next. */
  score: number
}

/** A lead of so many words is sure. */
const sureLead = 5

/** Each of a text's forms is a witness so often at most: a name or term that comes again and again is one. */
const heardTwice = 2

/** The base of a tag: Serbian in Latin letters has one of its own. */
export const baseOf = (tag: string): string => (tag === 'sr-Latn' ? 'sr' : tag)

/** The tag of a language in a script. */
export const inScript = (tag: string, script: string): string => (tag === 'sr' && script === 'Latn' ? 'sr-Latn' : tag)

/** The languages near to one, itself included. */
export function neighboursOf(tag: string): Neighbours | undefined {
  return neighbours.find(
    ({ tags, script }) =>
      tags.includes(baseOf(tag)) && (baseOf(tag) !== 'sr' || (tag === 'sr') === (script === 'Cyrl')),
  )
}

/**
 * Chooses between near languages by the words and letters that only some of them have.
 *
 * @param words the text's words in lower case
 * @param among tags of the group that come into question, likeliest first: it counts where nothing decides
 */
export function choose(group: Neighbours, words: readonly string[], among: readonly string[]): Choice {
  const text = ` ${words.join(' ')} `
  const counts = marksOf(group).map(({ of, expression }) => {
    const heard = new Map<string, number>()
    for (const [form] of text.matchAll(expression)) heard.set(form, (heard.get(form) ?? 0) + 1)
    return { of, count: [...heard.values()].reduce((sum, times) => sum + Math.min(times, heardTwice), 0) }
  })
  const votesOf = (tag: string, rival?: string) =>
    counts.reduce((sum, { of, count }) => sum + (of.includes(tag) && !of.includes(rival ?? '') ? count : 0), 0)
  const [first, second] = among
    .map((tag, i) => ({ tag, i, votes: votesOf(tag) }))
    .sort((a, b) => b.votes - a.votes || a.i - b.i)
  if (!first || !second) return { tag: among[0]!, score: 0 }
  const lead = first.votes - second.votes
  // What both have says nothing.
  const own = votesOf(first.tag, second.tag)
  return { tag: first.tag, score: Math.min(1, (lead / sureLead) * (lead / Math.max(own, 1))) }
}

const compiled = new WeakMap<Neighbours, Array<{ of: string[]; expression: RegExp }>>()

function marksOf(group: Neighbours) {
  let marks = compiled.get(group)
  if (!marks) {
    marks = group.marks.map(({ of, forms }) => {
      const words = forms.trim().split(/\s+/u)
      const source = words.map((form) => form.replaceAll('*', '\\p{L}*').replaceAll('_', ' ')).join('|')
      return { of, expression: new RegExp(`(?<= )(?:${source})(?= )`, 'gu') }
    })
    compiled.set(group, marks)
  }
  return marks
}

/** Whether few paragraphs in a language stand beside many in its neighbour: the same language, misread. */
export function isStray(tag: string, words: number, other: string, otherWords: number): boolean {
  const group = neighboursOf(tag)
  const alike = group && !group.distinct && group.tags.includes(baseOf(other))
  const near = (tag.startsWith('zh-') && other.startsWith('zh-')) || alike
  return tag !== other && words * 2 < otherWords && near === true
}
