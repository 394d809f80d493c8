import type { ReleaseKind } from '../press/release.ts'

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
