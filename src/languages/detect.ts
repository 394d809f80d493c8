import type { Block } from '../layout/block.ts'
import type { ConvertOptions } from '../options.ts'
import { languageFor, languages } from './index.ts'
import type { Language } from './language.ts'
import { detectLanguage, noise } from './paragraph-language.ts'

export { type Detection, detectLanguage } from './paragraph-language.ts'

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

/** Running text at least this long, in words, is a whole paragraph. */
const wholeParagraph = 25

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

/** Length in words; East Asian words have two characters or so. */
function wordCount(printed: string): number {
  const text = printed.replace(noise, ' ')
  const asian = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return asian / 2 + (text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0) - (asian > 0 ? 1 : 0)
}

/**
 * Chooses the languages of a file: the release's own, those of its other paragraphs, and what to match with.
 *
 * A language counts where a whole paragraph is written in it: a label, a name or a quotation does not make one. The first
 * that appears is the release's unless it has only a small share of the text (a notice over the release).
 */
export function chooseLanguages(blocks: readonly Block[], options: Pick<ConvertOptions, 'language'>): Detected {
  const texts = runningTexts(blocks)
  const whole = texts.filter((text) => wordCount(text) >= wholeParagraph)
  // Short lines are asked only where there is nothing else: most are names, labels and addresses.
  const shares = new Map<string, { whole: boolean; words: number; score: number }>()
  for (const text of whole.length > 0 ? whole : texts) {
    const words = wordCount(text)
    const found = words < 6 ? undefined : detectLanguage(text)
    if (!found || found.score < doubt / 2) continue
    const share = shares.get(found.tag) ?? { whole: false, words: 0, score: 0 }
    share.words += words
    share.score += found.score * words
    const becomes = !share.whole && words >= wholeParagraph && found.score >= doubt
    // Order of appearance is that of the first whole paragraph.
    if (becomes) shares.delete(found.tag)
    share.whole ||= becomes
    shares.set(found.tag, share)
  }
  const total = [...shares.values()].reduce((sum, { words }) => sum + words, 0)
  let found = [...shares].filter(([, share]) => share.whole)
  if (found.length === 0) found = [...shares].sort((a, b) => b[1].words - a[1].words).slice(0, 1)
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
