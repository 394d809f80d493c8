import type { Detected } from '../languages/detect.ts'
import type { Block } from '../layout/block.ts'
import type { SourceInfo } from '../read/source.ts'
import { bindContacts } from './contact-binding.ts'
import { contactUnion } from './contact-union.ts'
import { countriesIn, zoneOf } from './country.ts'
import { embargoInstant } from './embargo.ts'
import { issuersOf } from './issuers.ts'
import { type Label, labelOf, numberOf } from './label-lines.ts'
import type { Dateline, PressRelease, Role, Section, SectionOf } from './release.ts'
import { settledDate } from './settled-date.ts'
import { symbolsIn } from './symbols.ts'

/** What the sections of a release say together, each field with its evidence. */
export function assemble(unbound: Section[], detected: Detected, info: SourceInfo): PressRelease {
  const about = unbound.flatMap((s) =>
    s.role === 'boilerplate'
      ? [{ ...optional('name', s.name), ...optional('heading', s.heading?.text), ...optional('url', s.url) }]
      : [],
  )
  const issuers = issuersOf(unbound, about, detected.vocabulary)
  const sections = bindContacts(unbound, issuers.names)
  const all = <R extends Role>(role: R) => sections.filter((s): s is SectionOf<R> & Section => s.role === role)
  const [title] = all('headline')
  const [kicker] = all('kicker')
  const running = (kicker ?? title?.kicker) ? undefined : runningLabel(sections, detected)
  const [release] = all('immediate-release')
  const [reference] = all('reference')
  const text = sections.flatMap((s) => s.blocks.map(textOf)).join('\n')
  const line = mainDateline(sections)
  const settled = line && !line.date ? settledDate(line, text, detected.vocabulary, info) : undefined
  const date = line?.date ?? settled?.date
  const label = kicker?.text ?? title?.kicker ?? running?.text
  const embargo = embargoOf(all('embargo')[0], detected, text, date)
  const contacts = all('media-contact')
  const result: PressRelease = {
    sections,
    ...optional('language', detected.tag),
    languages: detected.tags,
    ...optional('kind', kicker?.kind ?? title?.kind ?? running?.kind),
    ...optional('title', title?.text),
    subtitles: all('subheadline').flatMap((s) => s.items ?? [s.text]),
    ...optional('kicker', label),
    issuers: issuers.names,
    ...optional('dateline', line),
    ...optional('date', date),
    ...optional('place', line?.place),
    ...optional('wire', line?.wire),
    ...optional('release', release?.text ?? kicker?.release),
    ...optional('embargo', embargo),
    ...optional('reference', reference?.value ?? (label ? numberOf(label, detected.vocabulary) : undefined)),
    symbols: symbolsIn(text),
    about,
    contacts: contactUnion(contacts.flatMap((s) => s.contacts)).filter(
      (c) => c.emails.length > 0 || c.phones.length > 0,
    ),
    evidence: {},
  }
  const say = (field: keyof PressRelease, because: string | undefined) => {
    const value = result[field]
    if (because && (Array.isArray(value) ? value.length > 0 : value !== undefined)) result.evidence[field] = because
  }
  say('title', title?.because)
  say('subtitles', all('subheadline')[0]?.because)
  say(
    'kicker',
    kicker?.because ?? (title?.kicker ? 'opens the headline’s line' : 'in the running head of the first page'),
  )
  say('kind', label && `the label “${label}”`)
  say('date', line && `dateline “${line.text}”${settled ? `, read by ${settled.because}` : ''}`)
  for (const field of ['place', 'wire', 'dateline'] as const) say(field, line && `dateline “${line.text}”`)
  say('release', release?.because ?? 'beside the label')
  say('embargo', all('embargo')[0]?.because)
  say('reference', reference?.because ?? 'the number beside the label')
  say('about', all('boilerplate')[0]?.because)
  say('contacts', contacts[0]?.because)
  say('issuers', issuers.because)
  say('symbols', 'printed with a stock exchange’s name or as ISIN')
  say('language', 'the language of the running text')
  return result
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

function textOf(block: Block): string {
  if (block.type === 'list') return block.items.map((item) => item.text).join('\n')
  if (block.type === 'table')
    return block.rows.map((row) => row.map((cell) => cell.map((s) => s.text).join('')).join(' ')).join('\n')
  return block.text
}

/** The embargo with what completes its instant: the year of the release's date, the zone of the issuer's country. */
function embargoOf(
  section: SectionOf<'embargo'> | undefined,
  detected: Detected,
  text: string,
  date: string | undefined,
): PressRelease['embargo'] {
  if (!section) return undefined
  const zone = zoneOf(detected.tag, countriesIn(text))
  const until =
    embargoInstant(section.text, detected.vocabulary, { ...optional('date', date), ...optional('zone', zone) }) ??
    section.until
  return { ...optional('until', until), text: section.text }
}

/** A label that only the running head of the first page prints. */
function runningLabel(sections: readonly Section[], detected: Detected): Label | undefined {
  const heads = sections.flatMap((s) => (s.role === 'furniture' ? s.blocks.filter((b) => b.page === 1) : []))
  for (const block of heads) {
    const label = 'text' in block ? labelOf(block.text, detected.vocabulary) : undefined
    if (label?.whole && label.kind === 'press-release') return label
  }
  return undefined
}

/** Place and date, joined from the datelines found: the paragraph's own first, lines of their own for what that lacks. */
function mainDateline(sections: readonly Section[]): Dateline | undefined {
  const found = sections.flatMap((s) => (s.role === 'lede' && s.dateline ? [s.dateline] : []))
  const lines = sections.flatMap((s) => (s.role === 'dateline' ? [s.dateline] : []))
  // A place straight before the text is surer than words beside a date ("Admin | July 1, 2024").
  const places = lines.filter((line) => line.place && !line.date)
  const labels = sections.flatMap((s) =>
    (s.role === 'kicker' || s.role === 'immediate-release' || s.role === 'reference' || s.role === 'subhead') &&
    s.dateline
      ? [s.dateline]
      : [],
  )
  const [main, ...rest] = [...found, ...lines, ...labels]
  if (!main) return undefined
  const dated = [main, ...rest].find((line) => line.date || line.ambiguous)
  const place = found[0]?.place ?? places[0]?.place ?? main.place ?? rest.find((line) => line.place)?.place
  const { ambiguous: _, ...own } = main
  return {
    ...own,
    ...optional('date', dated?.date),
    ...(dated?.ambiguous && !dated.date ? { ambiguous: dated.ambiguous } : {}),
    ...optional('place', place),
  }
}
