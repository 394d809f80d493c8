/**
 * One kind of line end (`\n`) and page end (`\f`), and none of the control characters that devices left behind.
 * Overstruck text (a letter, a backspace, the letter or an underscore again) becomes the letter.
 */
export function normaliseControls(text: string): string {
  let clean = text
  if (clean.includes('\b')) clean = unstrike(clean)
  return (
    clean
      // Terminal colours and the like: ESC [ … letter.
      .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, '')
      // Ctrl-Z ended files in DOS; what follows on the last disk block is not text.
      .replace(/\x1a[\0\x1a\s]*$/, '')
      .replace(/\r\n|\r|\u2028|\u0085/g, '\n')
      .replace(/\u2029/g, '\n\n')
      .replace(/\v/g, '\n')
      // A zero-width space only allows a line end. Editors on the web leave them wherever the style changes.
      .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u200b\ufeff\ufff9-\ufffb]/g, '')
  )
}

/** `_\bX`, `X\b_` and `X\bX` are X, printed twice for emphasis; another letter over a first replaces it. */
function unstrike(text: string): string {
  const out: string[] = []
  const chars = [...text]
  for (let at = 0; at < chars.length; at++) {
    if (chars[at] !== '\b') {
      out.push(chars[at]!)
      continue
    }
    const over = chars[at + 1]
    const under = out.at(-1)
    if (over === undefined || over === '\b' || under === undefined || under === '\n') continue
    at++
    if (over !== '_' && over !== ' ') out[out.length - 1] = over
  }
  return out.join('')
}
