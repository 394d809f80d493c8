/** A stretch of a row in a style, as UTF-16 offsets into the row's text. */
export interface Mark {
  start: number
  end: number
  bold?: true
  italic?: true
  url?: string
}

/** One line of a text dump while it is being cleaned. Rows are marked, not removed: their numbers are the geometry. */
export interface Row {
  text: string
  /** Set on the first row of every page but the first. */
  newPage?: true
  /** Why the row is not part of the release itself: mail headers, a site's menu. It is kept as an artifact. */
  clutter?: string
  marks?: Mark[]
  /** Heading level that markup gives the row. */
  heading?: 1 | 2 | 3 | 4 | 5 | 6
  /** Whether the row carries on the heading above it. */
  continues?: true
}

/** Cuts a decoded text with `\n` line ends into rows; a form feed begins a new page wherever it stands. */
export function toRows(text: string): Row[] {
  return text.split('\f').flatMap((page, index) =>
    page.split('\n').map((line, at): Row => {
      const text = line.trimEnd()
      return index > 0 && at === 0 ? { text, newPage: true } : { text }
    }),
  )
}

/** No heading, menu entry, header or code of a wire is longer; rules about short rows need not look at longer ones. */
const longestShortRow = 400

/** Whether a row has nothing to print. */
export function isBlank(row: Row | undefined): boolean {
  return row === undefined || row.text.trim() === ''
}

/** Whether a row is too long for the rules about short lines. */
export function isLong(row: Row): boolean {
  return row.text.length > longestShortRow
}
