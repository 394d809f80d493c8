/**
 * A language as data: what press releases in it say. One file per language fills this in; it holds no functions and no
 * regular expressions, and its words reach the code only through `phrases.ts` and `dates.ts`.
 *
 * Phrases are written as a native typesetter would print them (with accents, in sentence case); the matcher folds case,
 * accents, apostrophes, dashes, white space and letter-spacing on both sides. In a phrase `{name}` stands for the name of
 * an organisation or thing, `{n}` and `{m}` for numbers, `{…}` (an ellipsis in braces) for any words up to the line's end.
 */
export interface Language {
  /** BCP 47: `fr`, `zh-Hant`, `nb`. */
  tag: string
  /** In English. */
  name: string
  /** ISO 639-3 codes under which franc may answer. */
  iso639_3: string[]
  /** ISO 15924 of the script it is written in. */
  script: string
  direction?: 'rtl'
  /** False where words are written without spaces between them (Chinese, Japanese, Thai). */
  spaced?: false
  /** ISO 3166 codes of the countries whose telephone numbers are printed without a country code, likeliest first. */
  regions: string[]
  /** Twenty to sixty of its commonest short words: they tell it from its neighbours in a text too short for franc. */
  commonWords: string[]

  /** The label that says what the document is. Whole-line phrases, by kind of document. */
  labels: {
    'press-release': string[]
    statement: string[]
    advisory: string[]
    invitation: string[]
    results: string[]
  }
  /** What stands before a release's number on a line of its own: `Nr`, `Nomor`, `Αρ. πρωτ`. */
  reference: string[]
  /** Instructions to release at once or at a time. */
  immediateRelease: string[]
  /** What an embargo line opens with. */
  embargo: string[]
  /** Notices that look like an embargo but are legal text ("Not for distribution in the United States"). */
  notForDistribution: string[]

  /** Headings of the section about an organisation. */
  about: {
    /** With a name: `À propos de {name}`, `{name} Hakkında`, `{name}について`. */
    named: string[]
    /** Without: `Qui sommes-nous ?`. */
    plain: string[]
    /**
     * With the kind of thing in the place of a name: `O nadaci`, `Despre companie`. They stand alone, or a name follows
     * (`O nadaci Lumen`); where the word has a capital it is the name's own (`O Nadaci Lumen`).
     */
    kinds?: string[]
    /** Endings by which a name alone is such a heading: Estonian `Lumenist`. The paragraph below must open with the name. */
    endings?: string[]
    /** Articles and prepositions that the heading's grammar puts before a name: `l’`, `la `, `der `. */
    articles: string[]
    /** What stands behind a name that a description opens with: `is a`, `est une`, `wurde gegründet`. */
    verbs: string[]
    /** Words that descriptions of organisations hold and news seldom does: `founded in`, `mit Sitz in`, `従業員`. */
    marks: string[]
  }
  /** Headings and run-in labels of press contacts. */
  contact: string[]
  /** Headings of other contact sections: investors, public. */
  otherContact: string[]
  /** Labels before a number or address. */
  contactLabels: { phone: string[]; mobile: string[]; fax: string[]; email: string[]; web: string[] }
  /** Job titles and desks that stand beside a contact's name ("Attachée de presse", "Head of Communications"). */
  contactRoles: string[]
  notesToEditors: string[]
  /** Headings of legal sections: forward-looking statements, disclaimers. */
  legal: string[]
  /** Openings of captions and credits ("Photo :", "Crédit photo", "Bildunterschrift"). */
  photo: string[]
  /** Headings of sections with links and further information. */
  links: string[]
  /** Salutations to the press, addressee lines, and excuses for a text sent twice. */
  salutation: string[]
  /** Words for the end of the release, printed alone: `FIN`, `ENDS`. */
  endMarks: string[]
  /** Page numbers and page turns: `Page {n} sur {m}`, `(suite)`, `-more-`. */
  pageNumbers: string[]
  continuations: string[]
  /** Parts of a dateline's place: words that join two places, and lower-case words inside a place's name. */
  place: {
    and: string[]
    inside: string[]
    /** What stands before the place where a head prints it in a field of its own: `Ort: Berlin`. */
    labels: string[]
  }

  dates: {
    /**
     * January to December; each with all its forms: nominative, genitive, abbreviated (without the stop). Where the
     * language writes months with a capital the forms have one; a month without a day is then only seen with a capital
     * ("May 2024", not "they may 2024").
     */
    months: string[][]
    /** Monday to Sunday, each with all its forms. */
    weekdays: string[][]
    /**
     * Shapes of a date with a year, built from `{day}`, `{month}` (in letters), `{mm}` (month in digits), `{year}`,
     * `{era}` and words: `{day} de {month} de {year}`. A space matches white space or none; `,?` and `.?` are optional. A shape without a day gives a month. Weekdays, words of `before` and `after`, ordinals after the day and
     * the stop after an abbreviated month are added by `dates.ts`.
     */
    shapes: string[]
    /** The same without a year; they count only where the caller knows the year. */
    yearless: string[]
    /** Words that may stand before a date and belong to it: `le`, `den`, `dnia`, `ngày`. */
    before: string[]
    /** Months of another calendar whose date may stand beside (`14 شوال 1445هـ الموافق 23 أبريل 2024`). */
    otherMonths?: string[]
    /** What may stand behind the year: `г.`, `r.`, `року`. */
    after: string[]
    /** Words between the two ends of a range or two days of one month: `au`, `bis`, `and`. */
    ranges: string[]
    /** What stands behind a day's number: `er`, `º`, `.`, `th`. */
    ordinals: string[]
    /** Order of bare numbers (`12/03/2024`); `ambiguous` where countries of the language differ. */
    order: 'dmy' | 'mdy' | 'ymd' | 'ambiguous'
    /** Eras that count their own years: 令和 1 is 2019, so its `zero` is 2018. One without a name has years of three figures. */
    eras?: Array<{ name: string; zero: number }>
  }
  /**
   * First halves of compounds that keep their hyphen when a line ends after it: `socio`, `franco`, `nord`, `porte`.
   * A word cut at a line end that begins with one of these keeps the hyphen unless the document itself writes it whole.
   */
  hyphenPrefixes: string[]
}
