import iconv from 'iconv-lite'
import { guessLegacy } from './legacy.ts'
import { ConversionError } from './reader.ts'

/** A text as decoded, and how sure that is. */
export interface Decoded {
  text: string
  /** WHATWG or iconv name, lower case. */
  encoding: string
  /** Bytes that the encoding does not explain, replaced by U+FFFD. */
  errors: number
  /** Stray bytes of windows-1252 in a file that is UTF-8 otherwise; they are decoded as such. */
  strays: number
  /** Whether another encoding explains the file nearly as well. */
  uncertain: boolean
}

const boms: ReadonlyArray<readonly [number[], string]> = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
]

/**
 * Bytes → text, judged on the whole file: a byte order mark, the NULs of UTF-16, UTF-8 if it is valid (or valid but for
 * few stray bytes), else the legacy encoding in which the text looks like language.
 *
 * @param wanted encoding that the user asks for; overrules everything
 * @param declared what the file says of itself (a mail header), which is often wrong
 * @throws ConversionError where `wanted` is no encoding
 */
export function decode(bytes: Uint8Array, wanted?: string, declared?: string): Decoded {
  if (wanted !== undefined) return decodeAs(bytes, knownEncoding(wanted))
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(bytes, wide)
  const bom = boms.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (bom && bom[1] !== 'utf-8') return decodeAs(bytes, bom[1])
  if (isIso2022(bytes)) return decodeAs(bytes, 'iso-2022-jp')
  const utf8 = decodeUtf8(bytes, bom !== undefined)
  if (utf8) return utf8
  const { encoding, uncertain } = guessLegacy(bytes, declared)
  return { ...decodeAs(bytes, encoding), uncertain }
}

/** The encoding's name in lower case, if any library here decodes it. */
function knownEncoding(name: string): string {
  const label = name.trim().toLowerCase()
  if (label !== '' && (iconv.encodingExists(label) || standardDecoder(label))) return label
  throw new ConversionError(
    'unknown-format',
    `Unexpected encoding \`${name}\`, expected a name such as utf-8, utf-16le, windows-1252, iso-8859-2, macintosh, ` +
      'cp437, cp850, koi8-r, shift_jis, euc-jp, euc-kr, gb18030 or big5',
  )
}

function standardDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const known = iconv.encodingExists(encoding)
  const text = known ? iconv.decode(asBuffer(bytes), encoding) : standardDecoder(encoding)!.decode(bytes)
  return { text, encoding, errors: count(text, '\ufffd'), strays: 0, uncertain: false }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

function count(text: string, char: string): number {
  let found = 0
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++
  return found
}

/**
 * UTF-16 (or UTF-32) with or without a mark, by the NULs that it has beside every ASCII character.
 */
export function wideEncoding(bytes: Uint8Array): string | undefined {
  const marked = boms.find(([mark, name]) => name.startsWith('utf-') && mark.every((byte, at) => bytes[at] === byte))
  if (marked && marked[1] !== 'utf-8') return marked[1]
  if (marked || bytes.length < 4) return undefined
  const nuls = [0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) nuls[at & 3]!++
  const [a, b, c, d] = nuls as [number, number, number, number]
  const quarter = bytes.length / 4
  if (a < quarter * 0.01 && b > quarter * 0.3 && c > quarter * 0.9 && d > quarter * 0.9) return 'utf-32le'
  if (d < quarter * 0.01 && c > quarter * 0.3 && b > quarter * 0.9 && a > quarter * 0.9) return 'utf-32be'
  const candidate = byteOrder(bytes, (a + c) / quarter / 2, (b + d) / quarter / 2)
  if (!candidate) return undefined
  // An 8-bit text padded with NULs would give pairs that are no characters.
  const sample = iconv.decode(asBuffer(bytes.subarray(0, 65536)), candidate)
  const foreign = sample.match(/[\p{Cn}\p{Co}\ufffd]|[\u0001-\u0007\u000e-\u001f]|\p{Cs}/gu)?.length ?? 0
  return foreign <= sample.length * 0.005 ? candidate : undefined
}

/** UTF-16's byte order by the shares of NULs at even and odd places, or by its separators where few NULs are. */
function byteOrder(bytes: Uint8Array, even: number, odd: number): string | undefined {
  if (odd > 0.4 && even < 0.01) return 'utf-16le'
  if (even > 0.4 && odd < 0.01) return 'utf-16be'
  const [little, big] = separatorPairs(bytes)
  const least = Math.max(2, bytes.length / 2000)
  if (little > least && little > 5 * big) return 'utf-16le'
  return big > least && big > 5 * little ? 'utf-16be' : undefined
}

/** Spaces, line ends and ideographic stops as pairs, in either byte order: what a text in any script has. */
function separatorPairs(bytes: Uint8Array): [number, number] {
  let [little, big] = [0, 0]
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at]!, bytes[at + 1]!]
    if (isSeparator(second, first)) little++
    if (isSeparator(first, second)) big++
  }
  return [little, big]
}

/** U+0020, U+000A, U+000D; U+3001, U+3002; U+FF0C. */
function isSeparator(high: number, low: number): boolean {
  if (high === 0) return low === 32 || low === 10 || low === 13
  // Not U+3000: turned round it is the digit zero.
  return (high === 0x30 && (low === 1 || low === 2)) || (high === 0xff && low === 0x0c)
}

/** ISO-2022-JP: seven bits, and escape sequences that shift to JIS X 0208. */
function isIso2022(bytes: Uint8Array): boolean {
  if (bytes.indexOf(0x1b) < 0) return false
  const text = asBuffer(bytes).toString('latin1')
  return /\x1b\$[@B]/.test(text) && !/[\x80-\xff]/.test(text)
}

/** Decodes UTF-8 that is valid or nearly so; undefined where the bytes are something else. */
function decodeUtf8(bytes: Uint8Array, marked: boolean): Decoded | undefined {
  const encoding = 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding, errors: 0, strays: 0, uncertain: false }
  } catch {
    // Not valid throughout.
  }
  const { valid, broken } = sequences(bytes)
  if (!marked && valid < 2 * broken.length) return undefined
  const parts: string[] = []
  let [at, errors, strays] = [0, 0, 0]
  for (const [start, end] of broken) {
    parts.push(asBuffer(bytes.subarray(at, start)).toString('utf8'))
    // A lead byte with some of its followers is a character cut off; a lone byte comes from another encoding.
    const stray = end - start === 1 ? iconv.decode(asBuffer(bytes.subarray(start, end)), 'windows-1252') : '\ufffd'
    if (stray === '\ufffd') errors += end - start
    else strays++
    parts.push(stray)
    at = end
  }
  parts.push(asBuffer(bytes.subarray(at)).toString('utf8'))
  return { text: parts.join(''), encoding, errors, strays, uncertain: false }
}

/** Counts the characters of several bytes, and finds the stretches that are none: a lone byte, or a character cut off. */
function sequences(bytes: Uint8Array): { valid: number; broken: Array<[number, number]> } {
  const broken: Array<[number, number]> = []
  let valid = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1
    let end = at + 1
    while (end < at + length && isFollower(bytes, at, end)) end++
    if (length > 1 && end === at + length) valid++
    else broken.push([at, end])
    // Enough to know that it is not UTF-8; a large file must not fill the memory.
    if (broken.length > 100_000 && broken.length > valid) break
    at = end - 1
  }
  return { valid, broken }
}

/** Whether the byte at `end` may follow in a sequence that begins at `at` (Unicode, table 3-7). */
function isFollower(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = bytes[end]
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false
  if (end > at + 1) return true
  const lead = bytes[at]
  if (lead === 0xe0) return byte >= 0xa0
  if (lead === 0xed) return byte <= 0x9f
  if (lead === 0xf0) return byte >= 0x90
  return lead !== 0xf4 || byte <= 0x8f
}
