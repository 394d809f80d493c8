import iconv from 'iconv-lite'

/*
 * UTF-8 that was decoded as something else and saved again: `Ã©` for é, `â€™` for ’. A repair is certain where the
 * characters are, byte for byte, a well-formed UTF-8 sequence that gives a letter or a typographic sign, and where
 * nobody would have typed them: inside a word, or together with many of their like.
 */

/** Encodings that UTF-8 is taken for, the usual ones first. */
const wrongly = ['windows-1252', 'macintosh', 'cp850', 'cp437', 'windows-1250', 'windows-1251']

const gains =
  /[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0370-\u04ff\u1e00-\u1eff\u2010-\u203a\u20ac\u2116\u2122\u2190-\u21ff\u2200-\u22ff\u25a0-\u25ff\u2600-\u27bf]/
const wideGains =
  /[\u0590-\u06ff\u0e00-\u0e7f\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff5e\ufb00-\ufb06]|[\u{1f300}-\u{1faff}]/u

interface Table {
  pattern: RegExp
  bytes: Map<string, number>
}

/** How the bytes 80 to FF look in an encoding, and the pattern of a UTF-8 sequence seen through it. */
function tableOf(encoding: string): Table {
  const bytes = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const char = iconv.decode(Buffer.of(byte), encoding)
    if (char !== '\ufffd') bytes.set(char, byte)
    // What an encoding leaves undefined passes as a C1 control; Latin-1 passes all of them so.
    const control = String.fromCharCode(byte)
    if (byte < 0xa0 && !bytes.has(control)) bytes.set(control, byte)
  }
  const set = (from: number, to: number): string =>
    `[${[...bytes].flatMap(([char, byte]) => (byte >= from && byte <= to ? [char.replace(/[\\\]^-]/g, '\\$&')] : [])).join('')}]`
  const tail = set(0x80, 0xbf)
  const two = `${set(0xc2, 0xdf)}${tail}`
  return { bytes, pattern: new RegExp(`(?:${two}|${set(0xe0, 0xef)}${tail}{2}|${set(0xf0, 0xf4)}${tail}{3})+`, 'gu') }
}

const tables = new Map<string, Table>()
function table(encoding: string): Table {
  const made = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, made)
  return made
}

/** Sequences in a row that no writer types by chance where each alone might be (`РС…`, capitals with closing quotes). */
const certainInRow = 3
/** Certain repairs in a file after which the doubtful ones beside them are repaired too. */
const certainInFile = 3

/**
 * Repairs UTF-8 that was decoded twice (or three times).
 *
 * @returns the text, and in how many places it was changed
 */
export function repairMojibake(text: string): { text: string; repairs: number } {
  let repairs = 0
  if (!/[^\x00-\x7f]/.test(text)) return { text, repairs }
  for (const encoding of wrongly) {
    // What one encoding did twice looks half-way like the work of another.
    for (let pass = 0; pass < 3; pass++) {
      const result = repairFrom(text, encoding)
      if (result.repairs === 0) break
      text = result.text
      repairs += result.repairs
    }
  }
  return { text, repairs }
}

function repairFrom(text: string, encoding: string): { text: string; repairs: number } {
  const { pattern, bytes } = table(encoding)
  const candidates: Array<{ at: number; run: string; fixed: string; certain: boolean }> = []
  for (const match of text.matchAll(pattern)) {
    const fixed = decodeRun(match[0], bytes)
    if (fixed === undefined) continue
    candidates.push({
      at: match.index,
      run: match[0],
      fixed,
      certain: isCertain(match[0], fixed, text, match.index, encoding),
    })
  }
  const certain = candidates.filter((candidate) => candidate.certain).length
  if (certain === 0) return { text, repairs: 0 }
  const all = certain >= certainInFile && candidates.length - certain <= certain
  const parts: string[] = []
  let [from, repairs] = [0, 0]
  for (const { at, run, fixed, certain } of candidates) {
    if (!certain && !all) continue
    parts.push(text.slice(from, at), fixed)
    from = at + run.length
    repairs++
  }
  parts.push(text.slice(from))
  return { text: lostHalves(parts.join(''), encoding, all), repairs }
}

function decodeRun(run: string, bytes: Map<string, number>): string | undefined {
  const raw = Buffer.from([...run].map((char) => bytes.get(char)!))
  const fixed = raw.toString('utf8')
  return fixed.includes('\ufffd') ? undefined : fixed
}

function isCertain(run: string, fixed: string, text: string, at: number, encoding: string): boolean {
  const chars = [...fixed]
  const good = chars.every((char) => gains.test(char) || wideGains.test(char))
  if (!good) return false
  // C1 controls are in no text; a run that has one was never typed.
  if (/[\x80-\x9f]/.test(run)) return true
  if (chars.length >= certainInRow) return true
  if (chars.some((char) => wideGains.test(char)) || encoding === 'windows-1251') return false
  if (encoding === 'windows-1250' && chars.length < 2) return false
  // Three characters for one (â€™, ‚Äô) are no word's end in any language.
  const length = [...run].length
  if (length >= 3 && length > chars.length * 2 && !/^\p{L}+$/u.test(run)) return /[€‚ÔΓ∑„в]/.test(run)
  const [before, after] = [text[at - 1] ?? ' ', text[at + run.length] ?? ' ']
  if (/\p{Ll}/u.test(before) && /^\p{Lu}+$/u.test(run) && /\p{Ll}/u.test(after)) return true
  const inWord = /\p{L}/u.test(before) || /\p{L}/u.test(after)
  // Â alone with a no-break space is what is left of that space.
  if (run === 'Â\u00a0' && /[ \t\n.]/.test(before)) return true
  // A capital before a closing quote or a no-break space may be typed: « MANHÃ ».
  const ends = /[\s»”’“‘…–—°ºª\u00a0]$/u.test(run) && !/\p{L}/u.test(after)
  if (ends) return false
  return inWord && /\p{L}/u.test(fixed) && !couldBeTyped(run)
}

/** A run of letters that some language writes; none puts œ, ž or ƒ behind Ã or Å. */
function couldBeTyped(run: string): boolean {
  return /^[\p{Lu}\p{Ll}]+$/u.test(run) && !/[œŒŸžšŽŠƒµ]/.test(run)
}

/** What is left where one of the three characters was lost on the way, in a file that is known to be full of them. */
function lostHalves(text: string, encoding: string, all: boolean): string {
  if (!all || encoding !== 'windows-1252') return text
  return text
    .replace(/â€(?:\ufffd|\u009d|\?(?=[\s.,;:)]))/g, '”')
    .replace(/Ã (?= )|Ã\u00a0/g, 'à')
    .replace(/(?<=^|\s)Ã (?=\p{Ll})/gmu, 'à ')
    .replace(/Â(?=[\u00a0«»°])/g, '')
}

/**
 * Typographic signs of windows-1252 that passed as ISO-8859-1: C1 controls, which no text has. HTML reads them so too.
 *
 * @returns the text, and how many there were
 */
export function repairC1(text: string): { text: string; repairs: number } {
  // U+0085 alone is a line end in texts from mainframes.
  if (!/[\x80-\x84\x86-\x9f]/.test(text)) return { text, repairs: 0 }
  let repairs = 0
  const repaired = text.replace(/[\x80-\x9f]/g, (control) => {
    const char = iconv.decode(Buffer.of(control.charCodeAt(0)), 'windows-1252')
    if (char === '\ufffd' || char === control) return control
    repairs++
    return char
  })
  return { text: repaired, repairs }
}
