/** E-mail and web addresses as releases print them: disguised, broken by a space or a line end, with a stop behind. */

/** Something found in a text: `text.slice(start, end)` is what is printed. */
export interface Found {
  /** The address as it works: `name@domain.fr`. Upper and lower case are as printed. */
  value: string
  start: number
  end: number
}

/** Latin with accents and digits; a wider class would swallow the Japanese words that touch an address. */
const word = '[\\p{Script=Latin}\\p{N}]'
const local = `${word}(?:[\\p{Script=Latin}\\p{N}._%+'’-]*[\\p{Script=Latin}\\p{N}_-])?`
/** A host name may be Cyrillic or Greek as well (почта@пример.рф). */
const label = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{N}])?'
const asciiLabel = '[\\p{Script=Latin}\\p{N}](?:[\\p{Script=Latin}\\p{N}-]*[\\p{Script=Latin}\\p{N}])?'
const top = '(?:xn--[a-z0-9-]+|\\p{Script=Latin}{2,18}|рф|бел|укр|бг|срб|ελ)'

/** Countries aside, the ends of host names that are certain enough to mend an address with ("name@domain. com"). */
const commonTops = new Set(
  (
    'com org net edu gov mil int info biz name pro coop museum aero eu press media agency news online digital group tech ' +
    'app dev cloud studio global world paris berlin hamburg wien bayern bzh cat eus gal scot wales alsace corsica ' +
    'example foundation health bank science academy email'
  ).split(' '),
)
/** What looks like the end of a host name but is the end of a file's name. */
const fileEnds = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|html?|zip|mp[34])$/i

/** Words for @ and the full stop, bracketed or standing alone in capitals. */
const at =
  '(?:\\s*[[({<]\\s*(?:[aA][tT]|[äÄ][tT]|[aA]robase|[aA]rroba|[cC]hiocciola|@|æ|собака)\\s*[\\])}>]\\s*|\\s+(?:AT|ARROBA|arobase|arroba)\\s+)'
const stop =
  '(?:\\s*[[({<]\\s*(?:[dD]ot|DOT|[pP]oint|[pP]unkt|[pP]unto|[pP]onto|[pP]unt|\\.)\\s*[\\])}>]\\s*|\\s+(?:DOT|PUNKT|POINT)\\s+|\\.)'

const plain = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@._+-])(?:mailto:)?(${local})[@＠](${label}(?:\\.${label})*\\.${top})`,
  'giu',
)
const disguised = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@._-])(${local})${at}(${asciiLabel}(?:${stop}${asciiLabel})*${stop}${top})`,
  'gu',
)
/** What a disguised address must have: asked first, since the patterns try every word of the text. */
const hint = /[[({<]\s*(?:at|ät|aro|arro|chio|@|æ|соб)|\s(?:AT|ARROBA|arobase|arroba)\s/iu
/** "name AT domain DOT com" without capitals: only with both words. */
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(${local}) at (${asciiLabel}(?: dot ${asciiLabel})* dot ${top})(?![\\p{L}\\p{N}])`,
  'gu',
)
/** A space crept in beside the @ or before the last part. */
const spaced = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@._+-])(${local})(?:@[ \\u00a0]+|[ \\u00a0]+@[ \\u00a0]+)(${asciiLabel}(?:\\.${asciiLabel})*\\.${top})`,
  'giu',
)
const spacedHandle = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@._+-])(${word}+[._]${local})[ \\u00a0]@(${asciiLabel}(?:\\.${asciiLabel})*\\.${top})`,
  'giu',
)
const spacedEnd = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@._+-])(${local})@(${asciiLabel}(?:\\.${asciiLabel})*)(?:\\.[ \\u00a0]|[ \\u00a0]\\.)(\\p{Script=Latin}{2,10})(?![\\p{L}\\p{N}@])`,
  'giu',
)

const url = /(?:https?:\/\/|www\.)[^\s<>«»"„“”（）、。]+/giu
const bareHost = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:${asciiLabel}\\.)+(?:com|org|net|info|eu|io|(?!nr)[a-z]{2})(?:/[^\\s<>()]*)?(?![\\p{L}\\p{N}@])`,
  'giu',
)

/**
 * Finds e-mail addresses: plain, disguised (`name [at] domain.fr`, `name(at)domain.fr`, `name AT domain DOT com`), with
 * a space that crept in (`name@ domain.fr`), behind `mailto:`. Handles of social networks (`@name`, `@name@server`) and
 * addresses inside a web address are none.
 *
 * @returns in order of appearance, without overlaps
 */
export function findEmails(text: string): Found[] {
  const taken = webAddresses(text)
  const found: Found[] = []
  const free = (start: number, end: number) =>
    !found.some((f) => start < f.end && f.start < end) && !taken.some((w) => start > w.start && start < w.end)
  const add = (
    pattern: RegExp,
    value: (m: RegExpMatchArray) => string | undefined,
    { part, offset }: Part = { part: text, offset: 0 },
  ) => {
    for (const match of part.matchAll(pattern)) {
      const whole = value(match)
      if (!whole) continue
      const start = offset + match.index
      // "info@muster.de.Weitere": the next sentence touches the address.
      const address = glued(whole)
      const end = start + match[0].length - (whole.length - address.length)
      if (!free(start, end) || fileEnds.test(address)) continue
      if (/^[@＠]/u.test(text.slice(end, end + 1))) continue // name@x.y@server: a handle
      found.push({ value: address, start, end })
    }
  }
  for (const part of aroundSigns(text)) {
    add(plain, (m) => `${m[1]}@${m[2]}`, part)
    const cut = (m: RegExpMatchArray) => certainTop(m[3]!) && !m[2]!.includes('.')
    add(spacedEnd, (m) => (cut(m) ? `${m[1]}@${m[2]}.${m[3]}` : undefined), part)
    add(spaced, (m) => `${m[1]}@${m[2]}`, part)
    add(spacedHandle, (m) => `${m[1]}@${m[2]}`, part)
  }
  if (hint.test(text)) add(disguised, (m) => `${m[1]}@${m[2]!.replace(new RegExp(stop, 'gu'), '.')}`)
  if (/ at .* dot /u.test(text)) add(spoken, (m) => `${m[1]}@${m[2]!.replaceAll(' dot ', '.')}`)
  return found.sort((a, b) => a.start - b.start)
}

interface Part {
  part: string
  offset: number
}

/** Letters before and behind an @ that belong to its address at most, and a margin. */
const reach = 200

/** The parts of a text that hold an @, from white space to white space: the patterns try every word of what they get. */
function aroundSigns(text: string): Part[] {
  if (text.length < 2 * reach) return /[@＠]/u.test(text) ? [{ part: text, offset: 0 }] : []
  const parts: Array<{ start: number; end: number }> = []
  for (const { index } of text.matchAll(/[@＠]/gu)) {
    const space = text.lastIndexOf(' ', Math.max(0, index - reach))
    const start = Math.max(space, text.lastIndexOf('\n', Math.max(0, index - reach))) + 1
    const next = text.indexOf(' ', index + reach)
    const end = next < 0 ? text.length : next
    const last = parts.at(-1)
    if (last && start <= last.end) last.end = end
    else parts.push({ start, end })
  }
  return parts.map(({ start, end }) => ({ part: text.slice(start, end), offset: start }))
}

function glued(address: string): string {
  const touched = /^(.*@.*\.)(\p{Ll}{2,6})\.\p{Lu}\p{Ll}+$/u.exec(address)
  return touched && certainTop(touched[2]!) ? `${touched[1]}${touched[2]}` : address
}

/** Finds web addresses (`https://…`, `www.…`, bare `domain.fr/path`); trailing punctuation is left out. */
export function findUrls(text: string): Found[] {
  const found = webAddresses(text)
  for (const match of text.matchAll(bareHost)) {
    const end = match.index + match[0].length
    if (found.some((f) => match.index < f.end && f.start < end)) continue
    const value = match[0].replace(trailing, '')
    found.push({ value, start: match.index, end: match.index + value.length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Punctuation of the sentence around a web address. */
const trailing = /[.,;:!?)\]'’]+$/u

function webAddresses(text: string): Found[] {
  return [...text.matchAll(url)].map((match) => {
    const value = match[0].replace(trailing, '')
    return { value, start: match.index, end: match.index + value.length }
  })
}

function certainTop(name: string): boolean {
  return name.length === 2 || commonTops.has(name.toLowerCase())
}

/** A word at a line's end that can be the first part of an address: all of the line, or behind a label's colon. */
const headOfAddress = /(?:^|[\s:;,–-])([a-z0-9][a-z0-9_-]*(?:[._-][a-z0-9_-]+)*[._-]?)$/u

/**
 * What stands between two lines of one address: `''` where the line end cuts an e-mail address in two (the parts belong
 * together as they are, a hyphen included), undefined where it does not.
 *
 *     wiebke.harmsen@muster-     j.verhulst@muster.     presse@muster.exampl     claire.
 *     institut.de                nl                     e                        martin@muster.fr
 */
export function addressJoint(line: string, next: string): '' | undefined {
  const tail = /\S+$/u.exec(line)?.[0] ?? ''
  const head = /^\S+/u.exec(next)?.[0] ?? ''
  if (!tail || !head || head.startsWith('//')) return undefined
  if (tail.includes('@')) {
    if (head.includes('@') || !/^[a-z0-9.-]+[,;.)>]*$/iu.test(head)) return undefined
    if (tail.endsWith('@')) return /\.[a-z]{2,}/iu.test(head) ? '' : undefined
    if (/@[\w.-]*[\w][.-]$/u.test(tail) || /^\.[a-z]/iu.test(head)) return /^\.?[a-z0-9]/u.test(head) ? '' : undefined
    const end = /@[\w-]+(?:\.[\w-]+)*$/u.exec(tail)?.[0]
    if (!end) return undefined
    if (!end.includes('.')) return /^[a-z0-9-]*\.[a-z]{2,}/u.test(head) ? '' : undefined
    const last = end.slice(end.lastIndexOf('.') + 1)
    return !certainTop(last) && /^[a-z]{1,4}$/u.test(next.trim()) ? '' : undefined
  }
  if (!/^[^@\s]*@[\w-]+\.[\w.-]+/u.test(head)) return undefined
  const start = headOfAddress.exec(line)?.[1]
  if (!start || (start !== line.trim() && !/[:：]\s*\S+$/u.test(line))) return undefined
  return head.startsWith('@') || /[._-]$/u.test(start) ? '' : undefined
}
