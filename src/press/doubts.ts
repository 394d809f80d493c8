import type { VFile } from 'vfile'
import type { Block } from '../layout/block.ts'
import { report } from '../messages.ts'
import type { PressRelease, Section } from './release.ts'

/** Tells an archivist what to look at first. Says nothing of what a release may well lack. */
export function reportDoubts(release: PressRelease, file: VFile, languageUncertain = false): void {
  const { sections, dateline } = release
  const title = sections.find((s) => s.role === 'headline')
  if (!title) report(file, 'headline-missing')
  else if (title.confidence !== undefined) report(file, 'headline-uncertain', [release.title ?? ''], page(title))
  if (!release.date && dateline?.ambiguous)
    report(file, 'date-ambiguous', [dateline.text, ...dateline.ambiguous], page(datelineSection(sections)))
  else if (!release.date) report(file, 'date-missing')
  if (release.place && !release.date) report(file, 'place-uncertain', [release.place], page(datelineSection(sections)))
  if (languageUncertain) report(file, 'language-uncertain', [release.language ?? 'none'])
  for (const section of sections) {
    // A person with a number needs no heading to be believed; an address alone does.
    if (section.role === 'media-contact' && (section.confidence ?? 1) < 0.5 && section.contacts.length > 0) {
      const contact = section.contacts[0]
      report(file, 'contact-uncertain', [contact?.emails[0] ?? contact?.phones[0] ?? ''], page(section))
    }
  }
  const embargo = sections.find((s) => s.role === 'embargo')
  if (embargo?.role === 'embargo' && !release.embargo?.until)
    report(file, 'embargo-uncertain', [embargo.text], page(embargo))
  const { parts } = release
  if (parts?.[0]?.kind === 'language')
    report(file, 'several-languages', [parts.map((part) => part.release.language ?? '?').join(', ')])
  else if (parts) report(file, 'several-releases', [parts.length])
}

/** Letters that a reader of the page does not see, from which on it is worth a message. */
const hiddenLetters = 20

/** What the layout has kept aside or kept as it stands: hidden text, columns that may be a table. */
export function reportAside(blocks: readonly Block[], file: VFile): void {
  const told = new Set(file.messages.filter((m) => m.ruleId === 'unreadable-text').map((m) => m.line))
  const hidden = new Map<number, number>()
  for (const block of blocks) {
    if (block.type === 'verbatim') report(file, 'table-uncertain', [block.page], block.page)
    if (block.type !== 'furniture' || block.kind !== 'hidden' || /^turned/.test(block.because)) continue
    hidden.set(block.page, (hidden.get(block.page) ?? 0) + block.text.replace(/\s/g, '').length)
  }
  for (const [number, letters] of hidden) {
    if (letters >= hiddenLetters && !told.has(number)) report(file, 'hidden-text', [number, letters], number)
  }
}

const datelineSection = (sections: readonly Section[]): Section | undefined =>
  sections.find((s) => 'dateline' in s && s.dateline !== undefined)

const page = (section: Section | undefined): number | undefined => section?.blocks[0]?.page
