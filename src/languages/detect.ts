import type { Block } from '../layout/block.ts'
import type { ConvertOptions } from '../options.ts'
import { agree } from './agreement.ts'
import { choose, inScript, isStray, neighboursOf } from './between.ts'
import { type Candidate, candidates, scriptsOf, sharers } from './candidates.ts'
import { byFranc, likeliest, trigrams } from './franc.ts'
import { languageFor, languages } from './index.ts'
import type { Language } from './language.ts'

/** What a text is written in. */
export interface Detection {
  /** BCP 47; also of languages without a vocabulary. */
  tag: string
  /** 0 to 1: how far the language stands out from the next one. */
  score: number
  /** The same for the language and its near relatives against all others, where it has any. */
  outer?: number
}

/** The languages of a file. */
export interface Detected {
  /** BCP 47 of the release; also where no vocabulary exists for it. */
  tag?: string
  /** The vocabulary of the release's language, or of its nearest relative. */
  primary?: Language
  /** BCP 47 of every language with at least one whole paragraph, in order of appearance. */
  tags: string[]
  /** Their vocabularies, where there are any; the primary one first. */
  present: Language[]
  /** What to match with: `present`, and English last, since its labels are printed everywhere. */
  vocabulary: Language[]
  /** Whether the choice deserves a warning. */
  uncertain: boolean
}

/** Running text at least this long, in words, is a whole paragraph; so are several sentences that are together. */
const wholeParagraph = 25
const severalSentences = 40

/** Shorter texts are no sentence: most are names, labels and addresses. */
const shortestSentence = 8

/** Ends a sentence, at the end of a paragraph or inside: a list of members' names has none, whatever language it looks like. */
const sentenceEnd = /[.!?…।؟][\p{Pe}\p{Pf}"'”“»*]*(?:\s|$)|[。！？]/u

/** A language that has not this share of the running text is not the release's, though it comes first. */
const leadingShare = 0.3

/** Below this the language could be another one. */
const doubt = 0.12

/** The running texts of the blocks: paragraphs and list items, without furniture, tables and captions. */
function runningTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.text]
    if (block.type === 'list') return block.items.flatMap((item) => [item.text, ...runningTexts(item.children)])
    return []
  })
}

/** Letters of an English word: what Finnish says in one word of eighteen letters counts for three. */
const lettersOfWord = 6

/** Length in words of a middling language; East Asian words have two characters or so. */
function wordCount(printed: string): number {
  const text = printed.replace(noise, ' ')
  const asian = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  const words =
    text.match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}]){2,}/gu) ??
    []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return asian / 2 + Math.max(words.length, letters / lettersOfWord)
}

/**
 * Chooses the languages of a file: the release's own, those of its other paragraphs, and what to match with.
 *
 * A language counts where a whole paragraph is written in it: a label, a name or a quotation does not make one. The first
 * that appears is the release's unless it has only a small share of the text (a notice over the release).
 */
export function chooseLanguages(blocks: readonly Block[], options: Pick<ConvertOptions, 'language'>): Detected {
  const texts = runningTexts(blocks)
  const counted = texts.map((text) => ({ text, words: wordCount(text) }))
  const sentences = counted.filter(({ text, words }) => words >= shortestSentence && sentenceEnd.test(text))
  const long = sentences.reduce((sum, { words }) => sum + words, 0) >= wholeParagraph
  // Short lines are asked only where there is nothing else.
  const asked = long ? sentences : counted.filter(({ words }) => words >= 6)
  const heard = asked.flatMap(({ text, words }) => {
    const found = detectLanguage(text)
    return found && (found.outer ?? found.score) >= doubt / 2 ? [{ text, words, found }] : []
  })
  agree(heard, texts)
  const shares = new Map<string, { whole: boolean; words: number; score: number; sure: number }>()
  for (const { words, found } of heard) {
    const share = shares.get(found.tag) ?? { whole: false, words: 0, score: 0, sure: 0 }
    share.words += words
    share.score += found.score * words
    const sure = found.score >= doubt
    if (sure) share.sure += words
    const becomes = !share.whole && sure && (words >= wholeParagraph || share.sure >= severalSentences)
    // Order of appearance is that of the first whole paragraph.
    if (becomes) shares.delete(found.tag)
    share.whole ||= becomes
    shares.set(found.tag, share)
  }
  const total = [...shares.values()].reduce((sum, { words }) => sum + words, 0)
  let found = [...shares].filter(([, share]) => share.whole)
  if (found.length === 0) found = [...shares].sort((a, b) => b[1].words - a[1].words).slice(0, 1)
  found = found.filter(([tag, share]) => !found.some(([other, rival]) => isStray(tag, share.words, other, rival.words)))
  const largest = [...found].sort((a, b) => b[1].words - a[1].words)[0]
  const leading = found.find(([, share]) => share.words >= total * leadingShare) ?? largest
  const joined = leading ? undefined : detectLanguage(texts.join('\n'))
  const detected = leading?.[0] ?? joined?.tag
  const certainty = leading ? leading[1].score / leading[1].words : (joined?.score ?? 0)
  return assemble(
    options.language ?? detected,
    found.map(([tag]) => tag),
    options.language === undefined && certainty < doubt,
  )
}

function assemble(tag: string | undefined, found: string[], uncertain: boolean): Detected {
  const others = found.filter(
    (other) => other !== tag && !(tag !== undefined && languageFor(other) === languageFor(tag)),
  )
  const tags = tag === undefined ? others : [tag, ...others]
  // The release's language leads; the list itself keeps the order of appearance.
  const inOrder = tag !== undefined && found.includes(tag) ? found : tags
  const primary = tag === undefined ? undefined : languageFor(tag)
  const present = [...new Set(tags.map(languageFor).filter((language) => language !== undefined))]
  const english = languages.find((language) => language.tag === 'en')!
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(primary === undefined ? {} : { primary }),
    tags: inOrder,
    present,
    vocabulary: [...new Set([...present, english])],
    uncertain: uncertain || tag === undefined,
  }
}

const scripts: Array<[string, RegExp]> = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', /\p{Script=Han}/gu],
]

/**
 * Addresses, handles and numbers say nothing about a language. Each part is only tried where a word begins: from every
 * letter of a text without spaces, its time would grow with the square of the length.
 */
const noise =
  /https?:\/\/\S+|www\.\S+|(?<!\S)[^\s@]+@\S+|(?<![\p{L}])[#@]\S+|(?<![\w-])[\w-]+\.(?:com|org|net|eu|fr|de|co|info|io)\S*|\p{N}+/giu

/**
 * Tells what one paragraph is written in.
 *
 * @returns nothing for a text too short to tell, or without words
 */
export function detectLanguage(text: string): Detection | undefined {
  const clean = text.normalize('NFC').replace(noise, ' ')
  const counts = scripts.map(([, expression]) => clean.match(expression)?.length ?? 0)
  const letters = clean.match(/\p{L}/gu)?.length ?? 0
  if (letters < 3) return undefined
  const count = (script: string) => counts[scripts.findIndex(([name]) => name === script)]!
  const asian = count('Hang') + count('Kana') + count('Hani')
  // A Latin name or term takes many letters for one idea; ideographs few.
  if (asian * 3 > letters - asian) return asianLanguage(clean, count('Hang'), count('Kana'), count('Hani'))
  const best = Math.max(...counts)
  if (best < letters / 2) return byFranc(clean)
  const script = scripts[counts.indexOf(best)]![0]
  const rivals = candidates.filter((candidate) => scriptsOf(candidate).includes(script))
  if (rivals.length === 1) return { tag: rivals[0]!.tag, score: Math.min(1, letters / 20) }
  return rivals.length === 0 ? byFranc(clean) : byWords(clean, rivals, script)
}

function asianLanguage(text: string, hangul: number, kana: number, han: number): Detection {
  const score = Math.min(1, (hangul + kana + han) / 12)
  if (hangul > kana + han / 2) return { tag: 'ko', score }
  if (kana * 12 > han) return { tag: 'ja', score }
  const votes = (tag: string) => {
    const words = candidates.find((candidate) => candidate.tag === tag)?.words
    return words ? Array.from(text).filter((character) => words.has(character)).length : 0
  }
  const [simple, traditional] = [votes('zh-Hans'), votes('zh-Hant')]
  if (simple === traditional) return { tag: 'zh-Hans', score: Math.min(score, 0.1) }
  const tag = simple > traditional ? 'zh-Hans' : 'zh-Hant'
  return { tag, score: Math.min(score, Math.abs(simple - traditional) / (simple + traditional)) }
}

/** What a word with a letter of its language's own counts for, against a common word. */
const ownLetter = 0.5

/** Common words and franc together; each alone errs among neighbours or in short texts. */
function byWords(text: string, rivals: Candidate[], script: string): Detection | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length === 0) return undefined
  const lower = words.map((word) => word.toLowerCase().replaceAll('i̇', 'i'))
  const voted = rivals.map((rival) => {
    let votes = 0
    for (const word of lower) {
      if (rival.words.has(word)) votes += 1 / Math.sqrt(sharers.get(word)!)
      else if (rival.letters?.test(word)) votes += ownLetter
    }
    return { rival, votes: votes / lower.length }
  })
  const franc = clearlyVoted(voted, lower.length) ? new Map<string, number>() : trigrams(words, lower, likeliest(voted))
  const scored = voted.map(({ rival, votes }) => {
    const trigrams = Math.max(0, ...rival.iso639_3.map((code) => franc.get(code) ?? 0))
    return { tag: rival.tag, votes, trigrams }
  })
  const length = Math.min(1, lower.length / 12)
  const total = scored
    .map(({ tag, votes, trigrams }) => ({ tag, score: votes * 2.5 + trigrams ** 4 * 0.5 * length, votes }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = total
  if (!first || first.score === 0) return undefined
  if (first.votes === 0 && lower.length < 8) return undefined
  if (first.votes < 0.03 && lower.length > 30) {
    const found = byFranc(text)
    if (found) return found
  }
  const margin = over(first, second, lower.length) * (first.votes < 0.03 && lower.length > 30 ? 0.3 : 1)
  const group = neighboursOf(inScript(first.tag, script))
  if (!group) return { tag: first.tag, score: margin }
  const others = total.find((rival) => !group.tags.includes(rival.tag))
  const outer = over(first, others, lower.length)
  const near = total.filter((rival) => group.tags.includes(rival.tag)).map((rival) => rival.tag)
  const chosen = choose(group, lower, near)
  // Among near relatives common words count for half: most are common to all of them.
  const score = chosen.tag === first.tag ? Math.max(chosen.score, margin / 2) : chosen.score
  return { tag: inScript(chosen.tag, script), score: Math.min(outer, score), outer }
}

/** How far one score stands out from another, in a text of so many words. */
function over(first: { score: number }, second: { score: number } | undefined, length: number): number {
  return Math.min(1, (first.score - (second?.score ?? 0)) / Math.max(first.score, 0.3)) * Math.min(1, length / 6)
}

/** Whether the common words alone tell the language of a paragraph; franc is the slow part. */
function clearlyVoted(voted: Array<{ votes: number }>, length: number): boolean {
  if (length < 20) return false
  const [first = 0, second = 0] = voted.map(({ votes }) => votes).sort((a, b) => b - a)
  return first > 0.15 && first > second * 1.8
}
