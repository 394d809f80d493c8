import matter from 'gray-matter'
import { Document, isCollection, isScalar, Scalar, type ScalarTag, visit } from 'yaml'
import type { PressRelease, ReleaseKind } from '../press/release.ts'
import type { SourceInfo } from '../read/source.ts'
import { version } from '../version.ts'
import { oneLine } from './text.ts'

/**
 * The front matter: a public contract (README, `front-matter.schema.json`). Keys stand in this order and are absent when
 * there is no evidence for them. Dates are ISO 8601, languages BCP 47, everything else is as printed.
 */
export interface FrontMatter {
  title?: string
  /** The deck; a list when there are several. */
  subtitle?: string | string[]
  kicker?: string
  kind?: ReleaseKind
  issuers?: string[]
  /** `2018-02-19`; `2018-02` where no day is printed. */
  date?: string
  /** City of the dateline as printed. */
  place?: string
  dateline?: string
  /** Wire service as printed. */
  wire?: string
  language?: string
  /** Only when there is more than one. */
  languages?: string[]
  /** Release instruction as printed. */
  release?: string
  embargo?: { until?: string; text: string }
  /** Release number. */
  reference?: string
  /** Tickers and ISINs as printed. */
  symbols?: string[]
  /** The other versions of the same release, when split. */
  translations?: Array<{ language: string; file?: string; title?: string }>
  about?: Array<{ name?: string; heading?: string; url?: string }>
  contacts?: Array<{ name?: string; role?: string; organization?: string; emails?: string[]; phones?: string[] }>
  source: { file?: string; mediaType: string; sha256: string; pages: number }
  generator: string
  /** Rule ids of the messages about this document, sorted, each once. */
  warnings?: string[]
}

/**
 * What a release says of itself, as the front matter's data: keys in the documented order, none without evidence, every
 * value on one line.
 *
 * @param warnings rule ids of the messages about the document, in any order and number
 * @param translations the other language versions, where each is written to its own file
 */
export function toFrontMatter(
  release: PressRelease,
  info: SourceInfo,
  warnings: readonly string[] = [],
  translations?: FrontMatter['translations'],
): FrontMatter {
  const [subtitle, ...subtitles] = release.subtitles
  const { dateline, embargo } = release
  return tidy({
    title: release.title,
    subtitle: subtitles.length > 0 ? release.subtitles : subtitle,
    kicker: release.kicker,
    kind: release.kind,
    issuers: release.issuers,
    date: release.date,
    place: release.place,
    dateline: dateline?.text,
    wire: release.wire,
    language: release.language,
    languages: release.languages.length > 1 ? release.languages : undefined,
    release: release.release,
    embargo: embargo && { until: embargo.until, text: embargo.text },
    reference: release.reference,
    symbols: release.symbols,
    translations,
    about: release.about.map(({ name, heading, url }) => ({ name, heading, url })),
    contacts: release.contacts.map(({ name, role, organization, emails, phones }) => ({
      name,
      role,
      organization,
      emails,
      phones,
    })),
    source: { file: info.file, mediaType: info.mediaType, sha256: info.sha256, pages: info.pages },
    generator: `pressdown ${version}`,
    warnings: [...new Set(warnings)].sort(),
  }) as FrontMatter
}

/**
 * Front matter and body as one file. gray-matter is only ever given an object: from a string it would run the code of a
 * body that opens with `---js`, and take a dump that begins with `---` for front matter. It gets options each time, since
 * without it keeps every document in a cache.
 */
export function withFrontMatter(body: string, data: FrontMatter): string {
  return matter.stringify({ content: `\n${body}` }, data, { language: 'yaml', engines: { yaml: engine } })
}

/** Only writing is asked for; reading is closed so that it cannot happen by mistake. */
const engine = {
  parse: (): object => {
    throw new Error('Cannot parse front matter, it is only written')
  },
  stringify: (data: object): string => toYaml(data as FrontMatter),
}

/** Without what is empty, each string on one line. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value) || undefined
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (value === null || typeof value !== 'object') return value ?? undefined
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const tidied = tidy(inner)
    return tidied === undefined ? [] : [[key, tidied] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The release's date, which Hugo, Astro, Obsidian and Jekyll expect without quotes. */
class PlainDate {
  readonly iso: string
  constructor(iso: string) {
    this.iso = iso
  }
}

const dateTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  identify: (value) => value instanceof PlainDate,
  stringify: ({ value }) => (value as PlainDate).iso,
  resolve: (text) => text,
}

/** Keys of lists and maps that stand on one line: `emails: [a@b.fr]`. */
const inline = new Set<unknown>(['issuers', 'languages', 'symbols', 'emails', 'phones', 'source', 'warnings'])

/**
 * YAML that readers of 1.1 and of 1.2 read alike: a string that either would take for something else (`no`, `12:30`,
 * `1e3`, `2018-02-19`, `+33142114211`, `=`) is quoted.
 */
function toYaml(data: FrontMatter): string {
  const entries = Object.entries(data).map(([key, value]) => [key, key === 'date' ? new PlainDate(value) : value])
  const document = new Document(Object.fromEntries(entries), {
    version: '1.2',
    compat: 'yaml-1.1',
    customTags: [dateTag],
  })
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isCollection(value) && isScalar(key) && inline.has(key.value)) value.flow = true
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && misread.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/**
 * What readers take for something else beside the two standards' own types, which the library knows: `=` and `<<` in
 * YAML 1.1; numbers with commas (`1,000`) and symbols (`:name`) in Ruby's reader, which is Jekyll's.
 */
const misread = /^(?:=|<<|:.*|[-+]?[\d.][\d.,_:]*)$/
