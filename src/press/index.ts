import type { VFile } from 'vfile'
import type { Detected } from '../languages/detect.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { report } from '../messages.ts'
import type { SourceInfo } from '../read/source.ts'
import { assemble } from './assemble.ts'
import { boilerplate } from './boilerplate.ts'
import { bareBoilerplate } from './boilerplate-bare.ts'
import { dateline } from './dateline.ts'
import { SectionDraft } from './draft.ts'
import { endMark } from './end-mark.ts'
import { furniture } from './furniture.ts'
import { head, lede } from './head.ts'
import { headline } from './headline.ts'
import { labels } from './labels.ts'
import { mediaContact } from './media-contact.ts'
import { photoCredit } from './photo-credit.ts'
import type { Context, Recognizer } from './recognizer.ts'
import type { PressRelease, Section } from './release.ts'
import { headedSections } from './sections.ts'
import { subhead } from './subhead.ts'
import { versions } from './versions.ts'

/**
 * In this order: first what says what it is (labels, headings of closing sections), then what has to be weighed against
 * what is left (headline, deck), then what only its type tells (subheads).
 */
const recognizers: readonly Recognizer[] = [
  furniture,
  endMark,
  labels,
  boilerplate,
  dateline,
  bareBoilerplate,
  headedSections,
  mediaContact,
  bareBoilerplate,
  photoCredit,
  headline,
  head,
  subhead,
  lede,
]

/**
 * Blocks → press release: every block ends in exactly one section. What no recognizer claims is body.
 *
 * @param file takes messages about what was doubtful
 */
export function structure(blocks: Block[], detected: Detected, info: SourceInfo, file: VFile): PressRelease {
  const drafts = versions(blocks, detected).map((version) => {
    const draft = new SectionDraft(version.blocks, { languages: version.languages, info, body: bodyStyle(blocks) })
    for (const recognizer of recognizers) recognizer.recognize(draft)
    draft.blocks.forEach((_, i) => {
      if (draft.isFree(i)) draft.claim(i, i + 1, { role: 'body', because: 'no recognizer claimed it' })
    })
    return draft
  })
  const sections = drafts.flatMap((draft, i) => (i === 0 ? draft.sections() : laterVersion(draft.sections())))
  const release = assemble(sections, detected, info)
  warn(release, sections, detected, file)
  return release
}

/** In the unsplit form the headline of a further version is a heading of the text. */
function laterVersion(sections: Section[]): Section[] {
  return sections.map((s) => {
    if (s.role === 'headline') return { ...s, role: 'version-headline' as const }
    return s.role === 'subheadline' ? { ...s, role: 'body' as const } : s
  })
}

/** Size and weight of the running text, by letters. */
function bodyStyle(blocks: readonly Block[]): Context['body'] {
  const weights = new Map<string, { size: number; bold: boolean; letters: number }>()
  const add = (size: number, bold: boolean, letters: number) => {
    const key = `${size.toFixed(1)} ${bold}`
    const entry = weights.get(key) ?? { size, bold, letters: 0 }
    entry.letters += letters
    weights.set(key, entry)
  }
  for (const block of blocks) {
    if (block.type === 'paragraph') add(block.style.size, block.style.bold, block.text.length)
    else if (block.type === 'list')
      for (const item of block.items) add(item.lines[0]?.size ?? 1, false, item.text.length)
  }
  const best = [...weights.values()].sort((a, b) => b.letters - a.letters)[0]
  return best ? { size: best.size, bold: best.bold } : { size: 1, bold: false }
}

/** What an archivist should look at first. */
function warn(release: PressRelease, sections: readonly Section[], detected: Detected, file: VFile): void {
  const title = sections.find((s) => s.role === 'headline')
  if (!title) report(file, 'headline-missing')
  else if (title.confidence !== undefined) report(file, 'headline-uncertain', [release.title ?? ''], page(title))
  if (!release.date) report(file, 'date-missing')
  if (detected.uncertain) report(file, 'language-uncertain', [release.language ?? 'none'])
  for (const section of sections) {
    if (section.role === 'media-contact' && section.confidence !== undefined)
      report(
        file,
        'contact-uncertain',
        [section.contacts[0]?.emails[0] ?? section.contacts[0]?.phones[0] ?? ''],
        page(section),
      )
    if (section.role === 'embargo' && !section.until) report(file, 'embargo-uncertain', [section.text], page(section))
  }
}

const page = (section: Section): number | undefined => (section.blocks[0] as ParagraphBlock | undefined)?.page
