import type { Block, FootnoteBlock, ParagraphBlock } from '../layout/block.ts'

/*
 * The trade's words.
 *
 *   kicker            the label over the headline: COMMUNIQUÉ DE PRESSE, "Research"
 *   headline          the title
 *   subheadline       the deck: one or more lines under (or over) the headline that carry on from it
 *   dateline          "Villejuif, le 19 février 2018 –": place and date at the head of the first paragraph, or on a line
 *   lede              the first paragraph
 *   subhead           a heading inside the body
 *   boilerplate       the standing paragraph about an organisation: "À propos de X"
 *   media contact     whom a journalist may call
 *   embargo           "not before": the release may not be published until an instant
 *   immediate release "FOR IMMEDIATE RELEASE"
 *   notes to editors  background for journalists, after the end mark
 *   end mark          ###, -30-, ENDS
 *   furniture         running heads and feet, page numbers
 *   wire service      the agency that carried it: PR Newswire, Business Wire
 */

/** Kind of document, from its label. */
export type ReleaseKind = 'press-release' | 'statement' | 'advisory' | 'invitation' | 'results'

interface SectionBase {
  /** The evidence that made it, for a person: `size 22 against body 11, first on page 1`. */
  because: string
  /** BCP 47, where it is known to differ from the release's. */
  language?: string
  /** 0 to 1; below `thresholds.doubt` a warning says so. Absent: no doubt. */
  confidence?: number
  /** The blocks that it is made of, in source order; every block of the layout is in exactly one section. */
  blocks: Block[]
}

/** Place and date as a dateline prints them. */
export interface Dateline {
  /** As printed, without the dash that ends it: `Villejuif, le 19 février 2018`. */
  text: string
  /** City as printed, without region and country. */
  place?: string
  /** ISO 8601: `2018-02-19`, `2018-02`. Absent where it cannot be told. */
  date?: string
  /** Wire service as printed: `PRNewswire`. */
  wire?: string
  /** Both readings of a date in bare numbers that reads two ways; `date` is absent then. */
  ambiguous?: [string, string]
}

export interface Contact {
  name?: string
  role?: string
  organization?: string
  emails: string[]
  /** As printed. */
  phones: string[]
}

export type Section = SectionBase &
  /** `release` and `dateline`: an instruction and a date that share the label's line. */
  (
    | { role: 'kicker'; text: string; kind?: ReleaseKind; release?: string; dateline?: Dateline }
    /** `kicker` and `kind`: a label that opens the headline's own line and is cut off its text. */
    | { role: 'headline'; text: string; kicker?: string; kind?: ReleaseKind }
    /** `items`: key points set as a list, each a deck of its own. */
    | { role: 'subheadline'; text: string; items?: string[] }
    /** A dateline on a line of its own. One that opens a paragraph is in that paragraph's section. */
    | { role: 'dateline'; dateline: Dateline }
    | { role: 'immediate-release'; text: string; dateline?: Dateline }
    | { role: 'embargo'; text: string; until?: string }
    | { role: 'reference'; text: string; value: string; dateline?: Dateline }
    | { role: 'letterhead' }
    | { role: 'addressee' }
    | { role: 'salutation' }
    /** The first paragraph. `dateline.text` and `datelineLength` (characters of the block's text) where one opens it. */
    | { role: 'lede'; dateline?: Dateline; datelineLength?: number }
    | { role: 'body' }
    /** `dateline`: place and date that open a heading of the text, which stays printed. */
    | { role: 'subhead'; text: string; depth: 2 | 3 | 4; dateline?: Dateline }
    /** `heading` is absent where the section has none, or where it runs into the paragraph. */
    | { role: 'boilerplate'; heading?: ParagraphBlock; name?: string; url?: string }
    | { role: 'media-contact'; heading?: ParagraphBlock; contacts: Contact[]; press: boolean }
    | { role: 'notes-to-editors'; heading?: ParagraphBlock }
    | { role: 'legal'; heading?: ParagraphBlock }
    | { role: 'links'; heading?: ParagraphBlock }
    | { role: 'photo-credit' }
    | { role: 'caption' }
    | { role: 'footnote'; note: FootnoteBlock }
    | { role: 'end-mark'; text: string }
    | { role: 'furniture' }
    /** Headline of a further version or release in the same file. */
    | { role: 'version-headline'; text: string }
  )

export type Role = Section['role']
export type SectionOf<R extends Role> = Extract<Section, { role: R }>

/** One press release: its sections in source order, and what they say together. */
export interface PressRelease {
  sections: Section[]
  /** BCP 47 of the release. */
  language?: string
  /** Every language with a whole paragraph of its own, in order of appearance. */
  languages: string[]
  kind?: ReleaseKind
  title?: string
  subtitles: string[]
  kicker?: string
  issuers: string[]
  dateline?: Dateline
  date?: string
  place?: string
  wire?: string
  release?: string
  embargo?: { until?: string; text: string }
  reference?: string
  symbols: string[]
  about: Array<{ name?: string; heading?: string; url?: string }>
  contacts: Contact[]
  /** Evidence for each field above that was filled, for the JSON. */
  evidence: Record<string, string>
  /** Further versions (languages) or releases in the same file, in order; the first is this one. Absent when alone. */
  parts?: Array<{ kind: 'language' | 'release'; release: PressRelease }>
}
