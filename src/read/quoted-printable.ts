/*
 * Quoted-printable (RFC 2045, 6.7) that a mail program's export left behind: `=E9`, `=20` at a line's end, `=` before a
 * line end that is not meant. It is undone on the bytes, before their encoding is judged.
 */

const escaped = /=(?:([0-9A-F]{2})|[ \t]*(\r\n|\r|\n))/g

/** Escapes that quoted-printable must write; `=41` for A it never does, but an address (`?id=41`) may. */
function isNeeded(code: number): boolean {
  return code >= 0x80 || code === 0x3d || code < 0x20
}

/**
 * Whether the bytes are quoted-printable: escapes that need be there, hardly any equals sign that is no escape, and no
 * byte over 127, which would have been escaped.
 *
 * @param declared whether a header says so; then one escape is enough
 */
export function isQuotedPrintable(latin1: string, declared: boolean): boolean {
  let [needed, other, total] = [0, 0, 0]
  for (let at = latin1.indexOf('='); at >= 0; at = latin1.indexOf('=', at + 1)) {
    total++
    const tail = latin1.slice(at + 1, at + 4)
    const code = /^[0-9A-F]{2}/.test(tail) ? Number.parseInt(tail.slice(0, 2), 16) : undefined
    if (code === undefined) {
      if (/^[ \t]*[\r\n]/.test(tail)) needed += softBreakWeight(latin1, at)
      else other++
    } else if (isNeeded(code)) needed++
    else if (code === 0x20 || code === 0x09) {
      if (/^..(?:[\r\n]|$)/.test(tail)) needed++
      else other++
    } else other++
  }
  if (total === 0 || needed === 0) return false
  if (declared) return needed > other
  const high = /[\x80-\xff]/.test(latin1)
  return needed >= 3 && needed >= 10 * other && !high
}

/** A soft line break stands near column 76; a rule of equals signs also ends in one, but is no break. */
function softBreakWeight(latin1: string, at: number): number {
  if (latin1[at - 1] === '=') return 0
  const start = Math.max(latin1.lastIndexOf('\n', at), latin1.lastIndexOf('\r', at)) + 1
  return at - start >= 40 ? 1 : 0
}

/** Undoes quoted-printable; what is no escape stays. */
export function decodeQuotedPrintable(latin1: string): string {
  return latin1.replace(escaped, (_, code: string | undefined) =>
    code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
