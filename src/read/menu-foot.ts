import { isButton, isFarewell, isKnown, mayBeEntry } from './menu-rows.ts'
import type { Row } from './row.ts'

/** Where in the dump a foot may begin at the earliest. */
const earliestFoot = 0.15
/** Share of a foot's rows that may be long (titles of other pages, the consent to a newsletter, a copyright notice). */
const longShare = 0.3
const longRow = 60
/** A row of this length is a paragraph, and so not a foot's. */
const paragraph = 200

/** First row of the site's foot; the number of rows where there is none. */
export function footStart(rows: Row[], texts: string[]): number {
  const from = Math.floor(rows.length * earliestFoot)
  for (let at = from; at < rows.length; at++) {
    if (texts[at] !== '' && isFarewell(texts[at]!) && isFoot(rows, texts, at)) return overButtons(texts, at)
  }
  const tail = shortTail(rows, texts, from)
  return tail === undefined ? rows.length : overSignature(rows, tail)
}

/** Share buttons right above a foot are part of it. */
function overButtons(texts: string[], foot: number): number {
  let start = foot
  for (let at = foot - 1; at >= 0 && (texts[at] === '' || isButton(texts[at]!)); at--) if (texts[at]) start = at
  return start
}

/** Rows between the site's name and its last menu: an address, a number to call. */
const signature = 10

/**
 * A site's name in capitals and small capitals above its last menu, every large letter on a row of its own ("T", "HE", "P",
 * "RESS"): with the address below it, it belongs to the foot.
 */
function overSignature(rows: Row[], foot: number): number {
  const at = (row: number): string => rows[row]?.text.trim() ?? ''
  const pair = (row: number): boolean => /^\p{Lu}$/u.test(at(row)) && /^[\p{Lu}'’&-]{2,}$/u.test(at(row + 1))
  for (let row = foot - 2; row >= Math.max(0, foot - signature); row--) {
    if (/[.!?]["”»]?$/u.test(at(row)) || at(row).length > longRow) return foot
    if (!pair(row)) continue
    let start = row
    while (pair(start - 2)) start -= 2
    return row - start >= 2 ? start : foot
  }
  return foot
}

/**
 * Whether all from a row to the end looks like a site's foot. A press contact or a boilerplate under the share buttons
 * is the release's own.
 */
function isFoot(rows: Row[], texts: string[], start: number): boolean {
  let [all, long, found] = [0, 0, 0]
  for (let at = start; at < rows.length; at++) {
    if (texts[at] === '') continue
    const text = rows[at]!.text.trim()
    all++
    if (isKnown(texts[at]!) || isFarewell(texts[at]!)) found++
    else if (text.length > longRow) long++
    if (text.length > paragraph || isContact(text) || /^(?:#{2,}|-\s?30\s?-|# # #)$/.test(text)) return false
  }
  return found >= 2 && long <= Math.max(1, all * longShare)
}

function isContact(text: string): boolean {
  return /\S@\S+\.\S/.test(text) || /(?:\+|\(0|\b0)\d[\d ()./-]{6,}\d|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/.test(text)
}

/** A run of short rows that ends the dump and has a menu's words in it, a sure button among them. */
function shortTail(rows: Row[], texts: string[], from: number): number | undefined {
  let [start, all, found, buttons] = [rows.length, 0, 0, 0]
  for (let at = rows.length - 1; at >= from; at--) {
    if (texts[at] === '') continue
    const row = rows[at]!
    const known = isKnown(texts[at]!) && !/[:：]$/.test(row.text)
    const rights = row.text.length < paragraph && /©|\(c\)|all rights reserved|tous droits|alle rechte/i.test(row.text)
    const short = mayBeEntry(row) && /\p{L}{2}/u.test(row.text) && !/\d{5}/.test(row.text)
    if (!known && !rights && !short) break
    all++
    if (known) found++
    if (known && isButton(texts[at]!)) buttons++
    start = at
  }
  // A long tail with some words of a menu, or a short one of hardly anything else.
  const long = all >= 6 && found >= 3 && buttons > 0 && found >= all * 0.15
  return long || (all >= 3 && buttons >= 2 && found >= all * 0.75) ? start : undefined
}
