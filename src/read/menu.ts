import { footStart } from './menu-foot.ts'
import { fold, isBullet, isButton, isKnown, isPageLink, mayBeEntry, skip } from './menu-rows.ts'
import { isBlank, isLong, type Row } from './row.ts'

/** How many rows from the top a site's menu may reach. */
const deepest = 160
/** How many rows from the end share buttons are looked for. */
const lowest = 40
/** So many rows, longer than this, are over any menu (a page's title, a notice of two rows, a headline of two). */
const longRow = 60
const longRows = 6
/** A row as long as this is a paragraph of its own; only the page's title may be. */
const paragraph = 200
/** Known words in a row, one under the other, that make a menu; buttons (Share, Tweet) are surer than entries (News). */
const runOfKnown = 3
const runOfButtons = 2

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
  markShareButtons(rows, texts)
  const foot = footStart(rows, texts)
  for (let at = foot; at < rows.length; at++) if (texts[at]) rows[at]!.clutter = why
  if (!rows.some((row) => row.clutter === why)) return
  markPageTitle(rows)
  markLinks(rows, texts)
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

/** Marks share buttons below the text, where a boilerplate or a contact may follow them. */
function markShareButtons(rows: Row[], texts: string[]): void {
  for (let at = Math.max(0, rows.length - lowest); at < rows.length; at++) {
    const run = knownRun(texts, at, rows.length)
    if (run.length < runOfKnown || run.buttons < runOfButtons) continue
    for (let row = at; row < run.end; row++) if (texts[row]) rows[row]!.clutter = why
    at = run.end - 1
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

/** How many of the first rows may print the title again, and how far below them the headline itself is looked for. */
const titleRows = 8
const headlineRows = 40
/** A shorter line may come again for other reasons. */
const shortestTitle = 20

/**
 * The page's title and its banner: the headline, with the site's name or a label beside it, over the headline itself.
 * Only a line (or two to four lines together) that says the same and no more is that headline; a lede is not.
 */
function markPageTitle(rows: Row[]): void {
  const text = rows.flatMap((row, at) => (isBlank(row) || row.clutter ? [] : [at]))
  for (const [order, at] of text.slice(0, titleRows).entries()) {
    const row = rows[at]!
    if (/[.!?]$/.test(row.text)) continue
    const below = text.slice(order + 1, order + headlineRows).map((other) => rows[other]!.text)
    const lines = below.map(flat)
    // The headline itself may have a label or an author beside it.
    const starts = below.map((line) => flat(line.split(besideTitle)[0]!))
    const whole = flat(row.text).length
    const fits = (part: string): boolean =>
      part.length >= shortestTitle && part.length > whole / 2 && (isPrinted(part, lines) || starts.includes(part))
    if (titleParts(row.text).map(flat).some(fits)) row.clutter = why
  }
}

const besideTitle = /\s+[|–—»·-]+\s+/

/** A title as it stands, without the site's name behind it, without the label before it, without both. */
function titleParts(text: string): string[] {
  const parts = text.split(besideTitle)
  const heads = [text, parts[0]!, parts.slice(0, -1).join(' '), parts.slice(1).join(' ')]
  return [...heads, ...heads.map((head) => head.replace(/^[^:]{2,40}:\s+/, ''))]
}

/** Whether a text stands on lines of its own among others, whole. */
function isPrinted(text: string, lines: string[]): boolean {
  return lines.some((line, at) => {
    let joined = line
    for (let next = at + 1; joined.length < text.length && next < at + 4; next++) joined += lines[next] ?? ''
    return joined === text
  })
}

const flat = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Marks links to other forms of the page, which only a page of a web site has. */
function markLinks(rows: Row[], texts: string[]): void {
  for (const [at, row] of rows.entries()) if (texts[at] && isPageLink(texts[at]!)) row.clutter ??= why
}
