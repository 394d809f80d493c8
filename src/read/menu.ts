import { buttons, entries, farewells } from './menu-words.ts'
import { isBlank, isLong, type Row } from './row.ts'

/** How many rows from the top a site's menu may reach, and the widest row that may be an entry of it. */
const deepest = 160
const widest = 44
/** So many rows, longer than this, are over any menu (a page's title, a notice of two rows, a headline of two). */
const longRow = 60
const longRows = 6
/** A row as long as this is a paragraph of its own; only the page's title may be. */
const paragraph = 200
/** Known words in a row, one under the other, that make a menu; buttons (Share, Tweet) are surer than entries (News). */
const runOfKnown = 3
const runOfButtons = 2
/** Where in the dump a foot may begin at the earliest. */
const earliestFoot = 0.15
/** Rows of the foot that may be prose (the consent to a newsletter, a copyright notice). */
const proseShare = 0.25

/** Stands for the folded text of a row that is too long for any menu. */
const longText = '\u{10ffff}'

const why = 'menu of a web site'

/**
 * Marks what a web site printed above and below a release as clutter: menus, share buttons, cookie notices, the titles
 * of other pages. Single words are let be; only runs of short lines, or what stands before "Skip to content", are menus.
 */
export function markMenus(rows: Row[]): void {
  const texts = rows.map((row) => (row.clutter || isBlank(row) ? '' : isLong(row) ? longText : fold(row.text)))
  markHead(rows, texts)
  const foot = footStart(rows, texts)
  for (let at = foot; at < rows.length; at++) if (texts[at]) rows[at]!.clutter = why
  if (foot < rows.length || rows.some((row) => row.clutter === why)) markPageTitle(rows)
}

/** Lower case, plain letters, no bullet or bracket before it, underscores (links of text browsers) as spaces. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\u00a0\s]+/g, ' ')
    .replace(/^[\s*•·o–\-|>›»+↑↓←→[\](]+(?=\s|[\p{L}\p{N}])/u, (bullet) => (/^o$/.test(bullet) ? bullet : ''))
    .replace(/[\s*|>›»:\])]+$/, '')
    .replace(/’/g, "'")
    .trim()
}

function matcher(phrases: readonly string[]): (text: string) => boolean {
  const whole = new Set(phrases.filter((phrase) => !phrase.endsWith('…')))
  const openings = phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => phrase.slice(0, -1))
  return (text) => whole.has(text) || (text.length < 70 && openings.some((opening) => text.startsWith(opening)))
}

const isButton = matcher(buttons)
const isEntry = matcher(entries)
const isFarewell = matcher(farewells)
const skip =
  /^(?:skip|jump|aller au contenu|zum (?:haupt)?inhalt|saltar al|ir (?:al|para)|vai al|salta al|ga naar|hopp|siirry|przejdz|javascript)/

const isBullet = (text: string): boolean => text.length < 200 && /^\s*(?:[*•·+o-]|\d{1,2}\.)\s+\S/.test(text)

/** Whether a row may stand in a menu: short, and no sentence. */
function mayBeEntry(row: Row): boolean {
  const text = row.text.trim()
  return text.length <= widest && !/[.;!?:]$/.test(text) && !/@|\d{3}[\s.-]\d{3}/.test(text)
}

const home =
  /^(?:home(?:page)?|accueil|start(?:seite)?|inicio|inicio|pagina inicial|hem|etusivu|strona glowna)\s*(?:[>»›/|]|::)/
const notice =
  /^(?:javascript is|please enable javascript|(?:we|this (?:web)?site) uses? cookies|nous utilisons des cookies|ce site utilise|diese website verwendet|wir verwenden cookies|utilizamos cookies|este sitio utiliza|questo sito utilizza|deze website gebruikt)/
const logo = /^\s*\[[^\]]*(?:logo|image|img|bild)[^\]]*\]/i

/** Marks the menus at the top. */
function markHead(rows: Row[], texts: string[]): void {
  const limit = topOf(rows)
  let end = 0
  const mark = (from: number, to: number): void => {
    for (let at = from; at < to; at++) if (texts[at]) rows[at]!.clutter = why
    end = Math.max(end, to)
  }
  const first = nextText(texts, -1)
  const skipAt = texts.slice(0, limit).findLastIndex((text) => skip.test(text) && isButton(text))
  if (skipAt >= 0 && rows.slice(first + 1, skipAt).every((row) => row.clutter || isBlank(row) || mayBeEntry(row))) {
    // What stands before the link that skips the menu is the menu; the first row may be the page's title.
    mark(isKnown(texts[first]!) ? first : first + 1, skipAt + 1)
  }
  for (let at = 0; at < limit; at++) {
    const text = texts[at]!
    if (text === '' || rows[at]!.clutter) continue
    if (notice.test(text)) {
      let stop = at + 1
      while (stop < limit && texts[stop] !== '' && !isKnown(texts[stop]!) && !isBullet(rows[stop]!.text)) stop++
      mark(at, stop - at <= 6 ? stop : at + 1)
    } else if (home.test(text) || logo.test(rows[at]!.text)) mark(at, at + 1)
    else {
      const run = knownRun(texts, at, limit)
      const inMenu = end > 0 && nextText(texts, end - 1) === at
      if (run.buttons >= runOfButtons || (run.length >= runOfKnown && run.buttons > 0) || (inMenu && run.buttons > 0)) {
        mark(at, run.end)
      } else if (inMenu) {
        const stop = bulletedMenu(rows, texts, at)
        if (stop > at) mark(at, stop)
      }
    }
  }
}

/** Row at which the text itself has surely begun: behind a handful of long rows. */
function topOf(rows: Row[]): number {
  let long = 0
  const first = rows.findIndex((row) => !isBlank(row))
  const at = rows.findIndex(({ text }, at) => {
    const { length } = text.trim()
    return (length > paragraph && at > first) || (length > longRow && ++long > longRows)
  })
  return Math.min(deepest, at < 0 ? rows.length : at)
}

function isKnown(text: string): boolean {
  return isButton(text) || isEntry(text)
}

/** Known words one under the other. */
function knownRun(texts: string[], start: number, limit: number): { end: number; length: number; buttons: number } {
  const run = { end: start, length: 0, buttons: 0 }
  for (let at = start; at < limit && (texts[at] === '' || isKnown(texts[at]!)); at++) {
    if (texts[at] === '') continue
    run.length++
    if (isButton(texts[at]!)) run.buttons++
    run.end = at + 1
  }
  return run
}

/** A bulleted menu below others, with its heading: it goes on as long as its entries are short. */
function bulletedMenu(rows: Row[], texts: string[], start: number): number {
  let [end, bullets] = [start, 0]
  for (let at = start; at < rows.length; at++) {
    if (texts[at] === '') continue
    const isHeading = /^\s*\*{3,}.*\*{3,}\s*$/.test(rows[at]!.text) && isBullet(rows[nextText(texts, at)]?.text ?? '')
    if (!isHeading && !(isBullet(rows[at]!.text) && mayBeEntry(rows[at]!))) break
    if (!isHeading) bullets++
    end = at + 1
  }
  return bullets >= runOfKnown ? end : start
}

function nextText(texts: string[], at: number): number {
  let next = at + 1
  while (next < texts.length && texts[next] === '') next++
  return next
}

/** First row of the site's foot; the number of rows where there is none. */
function footStart(rows: Row[], texts: string[]): number {
  const from = Math.floor(rows.length * earliestFoot)
  for (let at = from; at < rows.length; at++) {
    if (texts[at] !== '' && isFarewell(texts[at]!) && isFoot(rows, texts, at)) return at
  }
  return shortTail(rows, texts, from) ?? rows.length
}

/** Whether all from a row to the end looks like a site's foot. */
function isFoot(rows: Row[], texts: string[], start: number): boolean {
  let [all, prose, found] = [0, 0, 0]
  for (let at = start; at < rows.length; at++) {
    if (texts[at] === '') continue
    all++
    if (isKnown(texts[at]!) || isFarewell(texts[at]!)) found++
    else if (rows[at]!.text.trim().length > 60 && /[.!?]["”»)]?$/.test(rows[at]!.text.trim())) prose++
    if (/^(?:#{2,}|-\s?30\s?-|# # #)$/.test(rows[at]!.text.trim())) return false
  }
  return found >= 2 && prose <= Math.max(1, all * proseShare)
}

/** A run of short rows that ends the dump and has a menu's words in it. */
function shortTail(rows: Row[], texts: string[], from: number): number | undefined {
  let [start, all, found] = [rows.length, 0, 0]
  for (let at = rows.length - 1; at >= from; at--) {
    if (texts[at] === '') continue
    const known = isKnown(texts[at]!)
    const rights = start === rows.length && /©|\(c\)|all rights reserved|tous droits|alle rechte/i.test(rows[at]!.text)
    if (
      !known &&
      !rights &&
      (!mayBeEntry(rows[at]!) || !/\p{L}{2}/u.test(rows[at]!.text) || /\d{5}/.test(rows[at]!.text))
    )
      break
    all++
    if (known) found++
    start = at
  }
  return all >= 6 && found >= 3 && found >= all * 0.15 ? start : undefined
}

/** The page's title: the headline and the site's name on the first row, when the headline itself follows. */
function markPageTitle(rows: Row[]): void {
  const at = rows.findIndex((row) => !isBlank(row) && (!row.clutter || row.clutter === why))
  const title = rows[at]
  if (!title || title.clutter) return
  const parts = title.text.split(/\s+[|–—:»·-]+\s+/).map(flat)
  const longest = parts.sort((a, b) => b.length - a.length)[0] ?? ''
  const below = rows
    .slice(at + 1, at + 60)
    .flatMap((row) => (row.clutter ? [] : [row.text]))
    .join(' ')
  if (longest.length >= 20 && longest.length < flat(title.text).length && flat(below).includes(longest))
    title.clutter = why
}

const flat = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
