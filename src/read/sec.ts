import { isBlank, isLong, type Row } from './row.ts'

/** Tags of EDGAR's submission format; a release filed as an exhibit stands between them. */
const tagLine =
  /^<\/?(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|IMS-HEADER|ACCEPTANCE-DATETIME|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|PAGE|TABLE|CAPTION|FN|LEGEND|PDF)>/
/** The row that says where the columns of a table are: `<S>   <C>   <C>`. */
const columnRow = /^[ \t]*(?:<[SC]>[ \t]*)+$/
const inlineTag = /<\/?(?:S|C|FN|F\d{1,2}|R|I|B|U|CAPTION|TABLE)>/g

/**
 * Marks EDGAR's tags as clutter and turns `<PAGE>` into a page break. The header between `<SEC-HEADER>` and its end, and
 * the armour of a privacy-enhanced message, go with them.
 */
export function markSecTags(rows: Row[]): void {
  if (!rows.some((row) => /^<(?:PAGE|DOCUMENT|TYPE|TEXT)>/.test(row.text))) return
  let hasText = false
  let header: RegExp | undefined
  for (const row of rows) {
    if (header) {
      if (!isBlank(row)) row.clutter = 'header of an SEC filing'
      if (header.test(row.text)) header = undefined
      continue
    }
    if (/^<(?:SEC|IMS)-HEADER>/.test(row.text)) header = /^<\/(?:SEC|IMS)-HEADER>/
    // The armour ends at its first blank row but one; its rows are keys and codes until the document begins.
    if (!hasText && /^-----BEGIN PRIVACY-ENHANCED MESSAGE-----/.test(row.text)) header = /^<(?:SEC|IMS)-DOCUMENT>/
    if (isLong(row)) hasText = true
    else if (header || tagLine.test(row.text) || columnRow.test(row.text)) {
      if (hasText && row.text.startsWith('<PAGE>')) row.newPage = true
      row.clutter = 'tag of an SEC filing'
    } else {
      hasText ||= !isBlank(row)
      // Inside a row the columns must stay where they are.
      row.text = row.text.replace(inlineTag, (tag) => ' '.repeat(tag.length))
    }
  }
}
