import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/**
 * Every message that pressdown can give about a document. Rule ids are a public contract: `--fail-on`, the front matter's
 * `warnings` and the manifest name them. Wording: *Unexpected X, expected Y* for content, *Cannot X* for failure.
 */
export const messages = {
  'headline-missing': 'Unexpected release without a headline, expected one near the top',
  'headline-uncertain': 'Unexpected competition for the headline, chose `{0}`',
  'date-missing': 'Unexpected release without a date, expected a dateline',
  'date-ambiguous': 'Unexpected date `{0}`, which reads as `{1}` or `{2}`; expected another witness, left out',
  'place-uncertain': 'Unexpected place `{0}` without a date beside it',
  'language-uncertain': 'Unexpected text in no clear language, chose `{0}`',
  'contact-uncertain': 'Unexpected contact details without a name or heading: `{0}`',
  'embargo-uncertain': 'Unexpected embargo without a readable instant: `{0}`',
  'several-releases':
    'Unexpected {0} releases in one file, expected one; `--split-releases` writes each to its own file',
  'several-languages': 'Unexpected versions in {0} in one file; `--split-languages` writes each to its own file',
  'unreadable-text':
    'Unexpected letters that no language writes on page {0}, expected text; the font has no usable Unicode map',
  'hidden-text': 'Unexpected text on page {0} that a reader of the page does not see: {1} characters kept aside',
  'table-uncertain': 'Unexpected columns on page {0}, expected a table; kept as text in order',
  'page-without-text': 'Unexpected page {0} without text, expected some; it may be a scan',
  'pages-left-out': 'Unexpected {0} pages, expected {1} at most; the rest is left out',
  'encoding-uncertain': 'Unexpected bytes, chose the encoding `{0}`; `--encoding` overrules',
  'encoding-errors': 'Unexpected {0} bytes that `{1}` does not explain, replaced by U+FFFD',
  'text-repaired': 'Unexpected {0}, repaired in {1} places',
  'no-lines': 'Unexpected text on a single line, expected lines; nothing was split that cannot be told',
  'engine-fallback': 'Unexpected trouble with PDFium ({0}), read with pdf-parse instead',
} as const

export type RuleId = keyof typeof messages

/**
 * Puts a message on the file. `values` fill `{0}`, `{1}`… of the catalogue's wording; `place` is a page number, which
 * stands as the line of the message since a page is what a person can look up.
 */
export function report(file: VFile, rule: RuleId, values: Array<string | number> = [], page?: number): VFileMessage {
  const reason = messages[rule].replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n)] ?? ''))
  return file.message(reason, {
    ruleId: rule,
    source: 'pressdown',
    ...(page ? { place: { line: page, column: 1 } } : {}),
  })
}
