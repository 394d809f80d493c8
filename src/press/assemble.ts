import type { Detected } from '../languages/detect.ts'
import type { SourceInfo } from '../read/source.ts'
import { type Label, labelOf } from './label-lines.ts'
import type { Contact, Dateline, PressRelease, Role, Section, SectionOf } from './release.ts'

/** What the sections of a release say together. */
export function assemble(sections: Section[], detected: Detected, info: SourceInfo): PressRelease {
  const all = <R extends Role>(role: R) => sections.filter((s): s is SectionOf<R> & Section => s.role === role)
  const first = <R extends Role>(role: R) => all(role)[0]
  const title = first('headline')
  const kicker = first('kicker')
  const running = kicker ? undefined : runningLabel(sections, detected)
  const line = mainDateline(sections)
  const embargo = first('embargo')
  const release = first('immediate-release')
  const reference = first('reference')
  const about = all('boilerplate').map((s) => ({
    ...(s.name ? { name: s.name } : {}),
    ...(s.heading ? { heading: s.heading.text } : {}),
    ...(s.url ? { url: s.url } : {}),
  }))
  const contacts = all('media-contact').flatMap((s) => s.contacts)
  const date = line?.date
  const result: PressRelease = {
    sections,
    language: detected.tag,
    languages: detected.present.map((l) => l.tag),
    ...optional('kind', kicker?.kind ?? title?.kind ?? running?.kind),
    ...(title ? { title: title.text } : {}),
    subtitles: all('subheadline').flatMap((s) => s.items ?? [s.text]),
    ...optional('kicker', kicker?.text ?? title?.kicker ?? running?.text),
    issuers: issuersOf(about, contacts),
    ...(line ? { dateline: line } : {}),
    ...(date ? { date } : {}),
    ...(line?.place ? { place: line.place } : {}),
    ...(line?.wire ? { wire: line.wire } : {}),
    ...(release || kicker?.release ? { release: release?.text ?? kicker?.release } : {}),
    ...(embargo ? { embargo: { ...(embargo.until ? { until: embargo.until } : {}), text: embargo.text } } : {}),
    ...(reference ? { reference: reference.value } : {}),
    symbols: [],
    about,
    contacts: contacts.filter((c) => c.emails.length > 0 || c.phones.length > 0),
    evidence: {},
  }
  if (title) result.evidence.title = title.because
  if (kicker) result.evidence.kicker = kicker.because
  if (line) result.evidence.date = `dateline “${line.text}”`
  void info
  return result
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

/** A label that only the running head of the first page prints. */
function runningLabel(sections: readonly Section[], detected: Detected): Label | undefined {
  const heads = sections.flatMap((s) => (s.role === 'furniture' ? s.blocks.filter((b) => b.page === 1) : []))
  for (const block of heads) {
    const label = 'text' in block ? labelOf(block.text, detected.vocabulary) : undefined
    if (label?.whole && label.kind === 'press-release') return label
  }
  return undefined
}

/** Place and date, joined from the datelines found: the paragraph's own first, a line of its own for what that lacks. */
function mainDateline(sections: readonly Section[]): Dateline | undefined {
  const found = sections.flatMap((s) => (s.role === 'lede' && s.dateline ? [s.dateline] : []))
  const lines = sections.flatMap((s) => (s.role === 'dateline' ? [s.dateline] : []))
  const labels = sections.flatMap((s) =>
    (s.role === 'kicker' || s.role === 'immediate-release' || s.role === 'subhead') && s.dateline ? [s.dateline] : [],
  )
  const [main, ...rest] = [...found, ...lines, ...labels]
  if (!main) return undefined
  const date = main.date ?? rest.find((d) => d.date)?.date
  const place = main.place ?? rest.find((d) => d.place)?.place
  return { ...main, ...(date ? { date } : {}), ...(place ? { place } : {}) }
}

/** The organisations that the boilerplates are about. */
function issuersOf(about: PressRelease['about'], contacts: readonly Contact[]): string[] {
  const names = about.flatMap((a) => (a.name ? [a.name] : []))
  if (names.length) return [...new Set(names)]
  return [...new Set(contacts.flatMap((c) => (c.organization ? [c.organization] : [])))]
}
