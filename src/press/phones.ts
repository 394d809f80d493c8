import { type ContactWords, labelBefore, labelBehind } from './contact-words.ts'
import { isDateOrAmount, isRegisterNumber, maskCodes } from './not-phones.ts'
import { type Level, levelOf } from './phone-levels.ts'
import { maskAddresses, plainDigits } from './phone-text.ts'

/** A number as printed, at its place in the text; a fax number says so. */
export interface Phone {
  /** As printed, on one line. */
  value: string
  kind: 'phone' | 'mobile' | 'fax'
  start: number
  end: number
}

interface Group {
  start: number
  end: number
  plus: boolean
  /** What stands between this group and the one before. */
  gap: string
}
const candidate =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d§@#_$€£¥%])(?:\+ ?|\( ?\+? ?)?\d[\d ()\-./\n_+]*\d(?: ?\+(?![\d\p{L}]))?|(?<=(?:^|[\s,;|(])(?:T|M|P|F|Tel|TEL|tel|Tél))\d[\d ()\-./\n_]*\d/gu
/** Extensions: "x109", "ext. 12", "poste 123", "DW -12", "内線123". */
const extension =
  /^[ ,]*\(?\s*(?:x|ext(?:ension|n)?\b\.?|poste|DW|Durchwahl|int(?:erno)?\b\.?|anexo|ramal|wewn?\b\.?|toestel|tst\b\.?|доб\.?|вн\.?|内線|內線|分机|分機|내선|anknytning|klapka|mellék|#)\s*[:.：]?\s*-?\d{1,5}\)?(?!\d)/iu
/** Characters in a row of nothing but digits and their signs; more is a table. */
const longestRun = 240
/** What joins a further number to the label of the one before. */
const joint = /^\s*(?:[,;/|–—-]|or|ou|oder|o|ó|and|et|und|y|e|i|и|en|och|og|eller|of|of|lub|nebo|&)?\s*$/iu

/**
 * Finds telephone numbers as printed. With a label before it (`Tel.`, `☎`, `T`) or inside a contact section, the shape
 * of a number is enough, since releases print numbers that no library knows (fictional, old, internal); in running text
 * the library must call it valid and it must be printed the way its country prints numbers. Dates, amounts, register
 * numbers, postal codes and the like are none. Fax numbers are returned with their kind.
 *
 * @param words labels and regions (ISO 3166, tried in order) of the release's languages
 * @param inContact whether the text is from a contact section
 */
export function findPhones(text: string, words: ContactWords, inContact: boolean): Phone[] {
  const ascii = maskCodes(
    plainDigits(maskAddresses(text)),
    (found, offset) =>
      levelOf(found, words.regions) === 3 || labelBefore(text.slice(0, offset), words)?.short === false,
  )
  const found: Phone[] = []
  for (const match of ascii.matchAll(candidate)) {
    // A table of figures, not one of the two or three numbers of a line.
    if (match[0].length > longestRun) continue
    const groups = groupsOf(match[0], match.index)
    let i = 0
    while (i < groups.length) {
      const labelled = labelOf(text, ascii, groups[i]!.start, found, words)
      const last = choose(groups, i, ascii, words.regions, labelled?.sure === true)
      if (last === undefined) {
        i = restart(groups, i, ascii, words.regions)
        continue
      }
      const start = opening(ascii, groups[i]!.start)
      let end = closing(ascii, groups[last]!.end)
      const level = levelOf(ascii.slice(start, end), words.regions)
      const behind = ascii.slice(end)
      if ((level === 0 && !labelled) || !acceptable(ascii, start, end, level, labelled, inContact)) {
        i = restart(groups, i, ascii, words.regions)
        continue
      }
      end += extension.exec(behind)?.[0].length ?? 0
      const kind = labelBehind(text.slice(end), words) ?? labelled?.kind ?? 'phone'
      if (kind === 'phone' || kind === 'mobile' || kind === 'fax')
        found.push({ value: printed(text.slice(start, end)), kind, start, end })
      i = last + 1
    }
  }
  return found
}

function labelOf(text: string, ascii: string, start: number, found: Phone[], words: ContactWords) {
  const label = labelBefore(text.slice(0, opening(ascii, start)), words)
  if (label)
    return label.kind === 'email' || label.kind === 'web'
      ? undefined
      : { kind: label.kind, sure: !label.short, short: label.short }
  const before = found.at(-1)
  if (!before || before.kind === 'fax' || !joint.test(ascii.slice(before.end, start))) return undefined
  return { kind: before.kind, sure: false, short: true }
}

/** Where to go on behind digits that are no number: a number may still begin inside them ("75003 01 42 …"). */
function restart(groups: Group[], first: number, ascii: string, regions: string[]): number {
  const weak = weakEnd(groups, first)
  for (let i = first + 1; i <= weak; i += 1) {
    const rest = ascii.slice(groups[i]!.start, groups[weak]!.end)
    if (groups[i]!.gap === ' ' && /^0[1-9]/u.test(rest) && levelOf(rest, regions) === 3) return i
  }
  return weak + 1
}

/** The last group of the number that begins with group `first`, or undefined where none does. */
function choose(
  groups: Group[],
  first: number,
  ascii: string,
  regions: string[],
  labelled: boolean,
): number | undefined {
  const read = (last: number) => ascii.slice(opening(ascii, groups[first]!.start), closing(ascii, groups[last]!.end))
  const weak = weakEnd(groups, first)
  const digits = (from: number, to: number) =>
    ascii.slice(groups[from]!.start, groups[to]!.end).replace(/\D/g, '').length
  const level = levelOf(read(weak), regions)
  const next = groups[weak + 1]
  // "+49 (0)30 24060 - 212": a short group behind a dash is the extension of a number that is valid without it.
  if (level === 3 && next && /^ ?- ?$/u.test(next.gap) && digits(weak + 1, weakEnd(groups, weak + 1)) <= 4) {
    if (levelOf(read(weak + 1), regions) >= 2) return weak + 1
  }
  if (level === 3) {
    // "0910-55 01" / "20": valid as it stands in a language's other country, and with the line below in its own.
    const end = next?.gap === '\n' ? weakEnd(groups, weak + 1) : weak
    const rest = end > weak ? digits(weak + 1, end) : 0
    const cut = rest >= 2 && rest <= 3 && /^[ \t]*(?:\n|$)/u.test(ascii.slice(groups[end]!.end))
    return cut && levelOf(read(end), regions.slice(0, 1)) >= 2 && levelOf(read(weak), regions.slice(0, 1)) < 3
      ? end
      : weak
  }
  // "02 99 00 41 17 06 39 98 22 05": two numbers with nothing but a space between.
  for (const wanted of level > 0 ? [3] : [3, 2]) {
    for (let last = first; last < weak; last += 1) {
      if (digits(first, last) < 7 || levelOf(read(last), regions) < wanted) continue
      const rest = ascii.slice(opening(ascii, groups[last + 1]!.start), groups[weak]!.end)
      if (levelOf(rest, regions) >= wanted) return last
    }
  }
  // "+49 (0)30 - 678 1775 87", or a number cut by the line's end.
  let best: { last: number; level: Level } = { last: weak, level }
  for (let last = weak + 1; last < groups.length && digits(first, last) <= 15; last = weakEnd(groups, last) + 1) {
    const end = weakEnd(groups, last)
    if (groups[last]!.plus || digits(first, end) > 15) break
    const begun = /^[+(0]/u.test(read(first)) || labelled
    if (groups[last]!.gap.includes('\n') && !begun) break
    const merged = levelOf(read(end), regions)
    // A line of two to four digits can be nothing but the rest of the number over it, in a narrow cell.
    const rest =
      groups[last]!.gap === '\n' && digits(last, end) <= 4 && /^\s*(?:\n|$)/u.test(ascii.slice(groups[end]!.end))
    if (merged >= 2 && (merged > best.level || (rest && digits(last, end) >= 2 && merged === best.level)))
      best = { last: end, level: merged }
  }
  if (best.level > 0) return best.last
  return labelled && digits(first, weak) >= 3 && digits(first, weak) <= 15 ? weak : undefined
}

function acceptable(
  ascii: string,
  start: number,
  end: number,
  level: Level,
  label: { kind: string; sure: boolean; short: boolean } | undefined,
  inContact: boolean,
): boolean {
  const number = ascii.slice(start, end)
  const line = ascii.slice(ascii.lastIndexOf('\n', start - 1) + 1, start)
  const after = ascii.slice(end, end + 24)
  const count = number.replace(/\D/g, '').length
  const alone = /(?:^|[,;:：|/–—()•·§-])\s*$/u.test(line) && /^\s*(?:$|\n|[,;|/–—().•·§-])/u.test(after)
  // A short number (Tel. 118) must have nothing behind it: "Office: 113 Mill Road".
  if (label?.sure)
    return (count >= 6 || (count >= 3 && /^\s*(?:$|\n|[,;|–—).•§])/u.test(after))) && !/^\s*[%€$£°]/u.test(after)
  const national = isRegisterNumber(line, number)
  if (national || isDateOrAmount(line, number, after)) return false
  if (label) return level > 0 && count >= 6
  if (/^\+/u.test(number)) return level >= 2 || (inContact && level > 0)
  const written = /^(?:0|\(0?\d|1?[-. ]?\(?\d{3}\)?[-./ ]{1,2}\d{3}[-. ]\d{4}$|8[ (-]|[48]00)/u.test(number)
  if (inContact)
    return written
      ? level > 0
      : level === 3
        ? alone || !thousands.test(number)
        : level > 0 && alone && !thousands.test(number)
  return level === 3 && written && count >= 8 && /[\s()./-]/u.test(number)
}

/** "1 250 000", "1.250.000": groups of three behind a first group that does not begin with 0. */
const thousands = /^[1-9]\d{0,2}(?:[ .]\d{3})+$/u
function groupsOf(text: string, offset: number): Group[] {
  const groups: Group[] = []
  let end = 0
  for (const match of text.matchAll(/(\+ ?)?\d+/gu)) {
    groups.push({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      plus: match[1] !== undefined,
      gap: text.slice(end, match.index),
    })
    end = match.index + match[0].length
  }
  return groups
}

/** The last group that hangs together with group `first` by nothing more than a space, hyphen, stop, slash or bracket. */
function weakEnd(groups: Group[], first: number): number {
  let last = first
  while (
    last + 1 < groups.length &&
    !groups[last + 1]!.plus &&
    /^(?:[ ]?[-./_]?[ ]?|\)? ?\(|\) ?[-/.]? ?|_)$/u.test(groups[last + 1]!.gap) &&
    !/^ [-/.] $/u.test(groups[last + 1]!.gap)
  )
    last += 1
  return last
}

/** The offset with the bracket that opens before a number. */
function opening(ascii: string, start: number): number {
  if (/\(\s?$/u.test(ascii.slice(Math.max(0, start - 2), start)) && /^[+\d ]+\)/u.test(ascii.slice(start)))
    return ascii.lastIndexOf('(', start)
  return start
}

function closing(ascii: string, end: number): number {
  if (ascii[end] !== ')')
    return /^ ?\+(?![\d\p{L}])/u.test(ascii.slice(end)) ? end + ascii.slice(end).indexOf('+') + 1 : end
  const open = ascii.lastIndexOf('(', end)
  return open >= 0 && /^\(\d+$/u.test(ascii.slice(open, end)) ? end + 1 : end
}

function printed(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(.*\d) ?[+＋]$/u, (_, digits: string) => {
      // Right-to-left text may have the plus, or all groups, the wrong way round.
      const turned = `+${digits.split(' ').reverse().join(' ')}`
      return levelOf(turned, []) > levelOf(`+${digits}`, []) ? turned : `+${digits}`
    })
}
