import { buttons, entries, farewells, pageLinks } from './menu-words.ts'
import type { Row } from './row.ts'

/** The widest row that may be an entry of a menu. */
const widest = 44

/** Lower case, plain letters, no bullet or bracket before it, underscores (links of text browsers) as spaces. */
export function fold(text: string): string {
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
  const whole = new Set(phrases.filter((phrase) => !phrase.endsWith('…')).map(fold))
  const openings = phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => fold(phrase.slice(0, -1)))
  return (text) => whole.has(text) || (text.length < 70 && openings.some((opening) => text.startsWith(opening)))
}

export const isButton = matcher(buttons)
const isEntry = matcher(entries)
export const isFarewell = matcher(farewells)
export const isPageLink = matcher(pageLinks)
export const skip =
  /^(?:skip|jump|aller au contenu|zum (?:haupt)?inhalt|saltar al|ir (?:al|para)|vai al|salta al|ga naar|hopp|siirry|przejdz|javascript)/

export const isBullet = (text: string): boolean => text.length < 200 && /^\s*(?:[*•·+o-]|\d{1,2}\.)\s+\S/.test(text)

/** Whether a row may stand in a menu: short, and no sentence. */
export function mayBeEntry(row: Row): boolean {
  const text = row.text.trim()
  return text.length <= widest && !/[.;!?:]$/.test(text) && !/@|\d{3}[\s.-]\d{3}/.test(text)
}

/** Whether a folded row is a button or an entry of a menu, or several of them in a row. */
export function isKnown(text: string): boolean {
  if (isButton(text) || isEntry(text)) return true
  const parts = text.length < 200 ? text.split(/\s+[|·•/]\s+/u) : []
  return parts.length > 1 && parts.every((part) => isButton(part) || isEntry(part))
}
