import type { VFile } from 'vfile'
import type { Detected } from '../languages/detect.ts'
import type { Block } from '../layout/block.ts'
import type { SourceInfo } from '../read/source.ts'
import { placeAsides } from './asides.ts'
import { assemble } from './assemble.ts'
import { boilerplate } from './boilerplate.ts'
import { bareBoilerplate } from './boilerplate-bare.ts'
import { dateline } from './dateline.ts'
import { reportDoubts } from './doubts.ts'
import { SectionDraft } from './draft.ts'
import { endMark } from './end-mark.ts'
import { furniture, runningLabel } from './furniture.ts'
import { head, lede } from './head.ts'
import { headLines } from './head-lines.ts'
import { headline } from './headline.ts'
import { labels } from './labels.ts'
import { footContact, mediaContact } from './media-contact.ts'
import { photoCredit } from './photo-credit.ts'
import type { Context, Recognizer } from './recognizer.ts'
import { withRelatives, withTwins } from './relatives.ts'
import type { PressRelease, Section } from './release.ts'
import { withLanguages } from './section-languages.ts'
import { headedSections } from './sections.ts'
import { subhead } from './subhead.ts'
import { type Version, versions } from './versions.ts'

/**
 * In this order: first what says what it is (labels, contacts, headings of closing sections; contacts before boilerplates,
 * since some stand inside one), then what has to be weighed against what is left (headline, deck), then what only its type
 * tells (subheads).
 */
const recognizers: readonly Recognizer[] = [
  footContact,
  furniture,
  endMark,
  headLines,
  labels,
  runningLabel,
  dateline,
  mediaContact,
  boilerplate,
  bareBoilerplate,
  headedSections,
  bareBoilerplate,
  photoCredit,
  headline,
  head,
  subhead,
  lede,
]

/**
 * Blocks → press release: every block ends in exactly one section. What no recognizer claims is body. A file with several
 * versions or releases has them in `parts`; the release itself holds the sections of all, the later headlines as headings.
 *
 * @param file takes messages about what was doubtful
 */
export function structure(blocks: Block[], detected: Detected, info: SourceInfo, file?: VFile): PressRelease {
  const found = versions(blocks, detected)
  const drafts = found.map((version) => sectionsOf(version, info))
  const sections = drafts.flatMap((own, i) => (i === 0 ? own : laterVersion(own)))
  const release = assemble(withLanguages(sections, detected), detected, info)
  if (found.length > 1)
    release.parts = found.map((version, i) => ({
      kind: version.kind,
      release: assemble(drafts[i]!, version.detected, info),
    }))
  if (file) reportDoubts(release, file, detected.uncertain)
  return release
}

function sectionsOf(version: Version, info: SourceInfo): Section[] {
  const { detected } = version
  const languages = vocabularyOf(detected)
  const blocks = placeAsides(version.blocks, languages)
  const draft = new SectionDraft(blocks, { languages, info, body: bodyStyle(blocks) })
  for (const recognizer of recognizers) recognizer.recognize(draft)
  draft.blocks.forEach((_, i) => {
    if (draft.isFree(i)) draft.claim(i, i + 1, { role: 'body', because: 'no recognizer claimed it' })
  })
  return draft.sections()
}

const vocabularyOf = (detected: Detected): Detected['vocabulary'] =>
  detected.uncertain ? withRelatives(detected.vocabulary) : withTwins(detected.vocabulary)

/** In the unsplit form the headline of a further version is a heading of the text. */
function laterVersion(sections: Section[]): Section[] {
  return sections.map((s) => {
    if (s.role === 'headline') return { ...s, role: 'version-headline' as const }
    return s.role === 'subheadline' ? { ...s, role: 'body' as const } : s
  })
}

/** How most letters of the running text look; colour and slant apart from size and weight. */
function bodyStyle(blocks: readonly Block[]): Context['body'] {
  const looks = blocks.flatMap((block): Array<{ style: Context['body']; letters: number }> => {
    if (block.type === 'paragraph') return [{ style: block.style, letters: block.text.length }]
    if (block.type !== 'list') return []
    return block.items.map(({ lines: [line], text }) => ({
      style: { size: line?.size ?? 1, bold: false, italic: line?.italic ?? false, color: line?.color },
      letters: text.length,
    }))
  })
  const most = <T>(of: (style: Context['body']) => T): T | undefined => {
    const weights = new Map<T, number>()
    for (const { style, letters } of looks) weights.set(of(style), (weights.get(of(style)) ?? 0) + letters)
    return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
  }
  const key = most(({ size, bold }) => `${size.toFixed(1)} ${bold}`)
  const main = looks.find(({ style: { size, bold } }) => `${size.toFixed(1)} ${bold}` === key)?.style
  return {
    size: main?.size ?? 1,
    bold: main?.bold ?? false,
    italic: most(({ italic }) => italic) ?? false,
    color: most(({ color }) => color),
  }
}
