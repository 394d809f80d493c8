import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import iconv from 'iconv-lite'

const reference = /&(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g

/** References that a text about something else has as well, in addresses and in examples of code. */
const weakNames = new Set(['amp', 'lt', 'gt', 'quot', 'nbsp', 'apos'])

/** Letters and typographic signs are left behind by an export; two of them and it was not the writer who typed them. */
const enoughStrong = 2
const enoughAny = 3

/**
 * Undoes HTML character references that an export left behind (`caf&eacute;`, `l&#8217;eau`), where the whole text shows
 * that they were not meant: not in addresses, not in code between back-ticks or quotation marks.
 *
 * @param html whether the text is HTML, where every reference counts
 * @returns the text, and how many references were undone
 */
export function decodeEntities(text: string, html = false): { text: string; repairs: number } {
  if (!text.includes('&')) return { text, repairs: 0 }
  let [strong, any] = [0, 0]
  for (const match of text.matchAll(reference)) {
    if (decodeOne(match) === undefined || isMeant(text, match.index, match[0].length)) continue
    any++
    if (!weakNames.has(match[3] ?? '')) strong++
  }
  const bareAmpersand = /\s&\s/.test(text)
  const left = strong >= enoughStrong || (any >= enoughAny && !bareAmpersand)
  if (!html && !left) return { text, repairs: 0 }
  let repairs = 0
  const replaceAll = (input: string): string =>
    input.replace(reference, (...args) => {
      const match = args.slice(0, 4) as unknown as RegExpMatchArray
      const char = decodeOne(match)
      const [at, whole] = [args.at(-2) as number, args.at(-1) as string]
      if (char === undefined || (!html && isMeant(whole, at, match[0].length))) return match[0]
      repairs++
      return char
    })
  const once = replaceAll(text)
  // Escaped twice: `&amp;eacute;`.
  const twice = /&amp;(?:#\d+|[a-z]{2,8});/i.test(text) ? replaceAll(once) : once
  return { text: twice, repairs }
}

function decodeOne(match: RegExpMatchArray): string | undefined {
  const [, decimal, hexadecimal, name] = match
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number.parseInt(decimal, 10)
  // HTML reads 128 to 159 as windows-1252.
  if (code >= 0x80 && code <= 0x9f) return iconv.decode(Buffer.of(code), 'windows-1252')
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return code === 9 || code === 10 ? ' ' : undefined
  return String.fromCodePoint(code)
}

/** Whether a reference is part of an address or an example of itself. */
function isMeant(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + length] ?? ' '
  if (/["'`“‘«]/.test(before) && /["'`”’»]/.test(after)) return true
  let start = at
  while (start > 0 && at - start < 300 && !/\s/.test(text[start - 1]!)) start--
  return (
    /(?:https?:\/\/|www\.)\S*$/i.test(text.slice(start, at)) ||
    /^[\w%.-]+=/.test(text.slice(at + length, at + length + 30))
  )
}
