import chardet from 'chardet'
import iconv from 'iconv-lite'
import { plausibility } from './plausibility.ts'

/** Encodings that are tried on bytes that are not Unicode, by how often an archive has them. */
const families: ReadonlyArray<readonly [number, string[]]> = [
  [0.1, ['windows-1252']],
  [0.05, ['windows-1250', 'windows-1251', 'windows-1254', 'windows-1253', 'windows-1255', 'windows-1256']],
  [0.05, ['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5', 'koi8-r', 'iso-8859-2']],
  [0.02, ['windows-1257', 'iso-8859-15', 'iso-8859-5', 'iso-8859-7', 'iso-8859-8', 'iso-8859-9', 'macintosh', 'cp850']],
  [0, ['cp437', 'cp852', 'cp866', 'koi8-u', 'windows-874', 'windows-1258', 'iso-8859-6', 'maccyrillic']],
  [-0.05, ['iso-8859-13', 'iso-8859-16', 'iso-8859-4', 'iso-8859-10', 'maccenteuro', 'macgreek', 'macturkish']],
  [-0.05, ['cp857', 'cp737', 'cp862', 'cp775', 'iso-8859-3', 'iso-8859-14', 'cp865', 'cp855']],
]
const candidates = families.flatMap(([prior, names]) => names.map((encoding) => ({ encoding, prior })))

/** Bytes of context, at most, on which the encodings are compared; taken from the whole file at even distances. */
const excerptSize = 48 * 1024
/** Two decodings whose scores (a good one has 1.5 to 2) differ by less are near-equals. */
const nearlyEqual = 0.06
/** Decodings that agree in this share of the characters beyond ASCII are of one family. */
const related = 0.75
/** What chardet's opinion and a declaration in the file weigh against a score of about 2 for each character. */
const weight = { chardet: 0.15, declared: 0.4 }

/**
 * The likeliest of the encodings from before Unicode, judged on all words of the file that have a byte over 127.
 *
 * @param declared what the file says of itself (a mail header): evidence, not proof
 */
export function guessLegacy(bytes: Uint8Array, declared?: string): { encoding: string; uncertain: boolean } {
  const sample = excerpt(bytes)
  const share = highShare(bytes)
  const opinions = new Map(chardet.analyse(sample).map((match) => [match.name.toLowerCase(), match.confidence / 100]))
  const stated = declared && iconvName(declared)
  const scored = candidates.map(({ encoding, prior }) => {
    const text = iconv.decode(sample, encoding)
    const { score, count } = plausibility(text, share)
    const opinion = opinions.get(encoding === 'windows-874' ? 'tis-620' : encoding) ?? 0
    // The fewer characters tell, the more the prior does.
    const expected = prior * (1 + 5 / Math.sqrt(count + 1)) + (stated === encoding ? weight.declared : 0)
    return { encoding, text, raw: score, score: score + weight.chardet * opinion + expected }
  })
  scored.sort((a, b) => b.score - a.score)
  // Relatives (windows-1252 and ISO-8859-15, cp437 and cp850) differ in few signs: these alone decide between them.
  const relatives = scored.filter(({ text }) => agreement(text, scored[0]!.text) >= related)
  const best = relatives.reduce((a, b) => (b.raw > a.raw + 1e-9 ? b : a))
  const rival = scored.find((other) => other.text !== best.text && !relatives.includes(other))
  const uncertain = best.score <= 0 || (rival !== undefined && best.score - rival.score < nearlyEqual)
  // Where several give the same text, the most usual is named.
  const encoding = candidates.find(({ encoding }) =>
    scored.some((s) => s.encoding === encoding && s.text === best.text),
  )!
  return { encoding: encoding.encoding, uncertain }
}

/** Bytes over 127 among these and the ASCII letters. */
function highShare(bytes: Uint8Array): number {
  let [high, ascii] = [0, 0]
  for (const byte of bytes) {
    if (byte >= 0x80) high++
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii++
  }
  return high / Math.max(1, high + ascii)
}

/** Share of the characters beyond ASCII that two decodings have in common, place by place. */
function agreement(a: string, b: string): number {
  if (a.length !== b.length) return 0
  let [same, all] = [0, 0]
  for (let at = 0; at < a.length; at++) {
    if (a.charCodeAt(at) < 0x80 && b.charCodeAt(at) < 0x80) continue
    all++
    if (a.charCodeAt(at) === b.charCodeAt(at)) same++
  }
  return all === 0 ? 1 : same / all
}

function iconvName(label: string): string {
  const name = label.toLowerCase().replace(/_/g, '-')
  if (/^(iso-?8859-1|latin-?1|us-ascii|cp1252)$/.test(name)) return 'windows-1252'
  if (/^(gb2312|gbk|cp936)$/.test(name)) return 'gb18030'
  if (/^(x-sjis|cp932|windows-31j|shift-jis)$/.test(name)) return 'shift_jis'
  if (/^(ks-c-5601-1987|cp949)$/.test(name)) return 'euc-kr'
  return name
}

/** The words with a byte over 127 and one character on either side, from all of the file, each on its own line. */
function excerpt(bytes: Uint8Array): Buffer {
  const words: Array<[number, number]> = []
  let size = 0
  let last = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue
    let start = at
    // Never into the piece before: a character of two bytes must not be cut.
    while (start > last && !isSpace(bytes[start - 1]!)) start--
    let end = at + 1
    while (end < bytes.length && !isSpace(bytes[end]!) && end - start < excerptSize) end++
    last = end
    words.push([start, end])
    size += end - start + 3
    at = end - 1
  }
  const every = Math.max(1, Math.ceil(size / excerptSize))
  const parts = words.filter((_, index) => index % every === 0)
  return Buffer.concat(parts.flatMap(([start, end]) => [bytes.subarray(start, end), newline]))
}

const newline = Uint8Array.of(10)
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)
