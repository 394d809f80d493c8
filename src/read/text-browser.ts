import type { Row } from './row.ts'

/** Rows that are a link printed with underscores; so many and a text browser made the dump. */
const enoughLinks = 5
const linkRow = /^\s*(?:[*+o•-]\s+)?[\p{L}\d]+(?:_[\p{L}\d&–'’-]+)+\s*$/u

/**
 * html2text and its like print a link underlined: underscores for the spaces between its words (`+44_20_5550_100`). In a
 * dump full of such rows they become spaces again, but for addresses and names of files.
 */
export function undoUnderscores(rows: Row[]): void {
  const links = rows.filter((row) => row.text.length < 200 && linkRow.test(row.text)).length
  if (links < enoughLinks) return
  for (const row of rows) {
    if (!row.text.includes('_')) continue
    row.text = row.text.replace(/\S+/g, (word) =>
      /[/@\\]|\.\w{2,5}$|__/.test(word) ? word : word.replace(/(?<=[^_\s])_(?=[^_\s])/g, ' '),
    )
  }
}
