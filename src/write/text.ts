/** One line of composed Unicode (NFC) without control characters, white space collapsed: how every value is written. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim()
}

/** Letters that are as they should be, in which almost every text is written: it need not be looked at further. */
const unsuspicious = /^[\t\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u202F-\u205E\u20A0-\u20BF]*$/

/** Without what cannot be written: control characters, lone surrogates, marks of byte order. Lines are kept. */
export function printable(text: string): string {
  if (unsuspicious.test(text)) return text
  return text
    .replace(/[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
}
