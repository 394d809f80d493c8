/** One line of composed Unicode (NFC) without control characters, white space collapsed: how every value is written. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim()
}

/** Without what cannot be written: control characters, lone surrogates, marks of byte order. Lines are kept. */
export function printable(text: string): string {
  return text
    .replace(/[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
}
