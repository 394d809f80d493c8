import { decodeEntities } from './entities.ts'
import type { Row } from './row.ts'
import { RowBuilder } from './row-builder.ts'

const tags =
  'html|head|body|title|p|br|b|strong|i|em|a|li|ul|ol|dl|dt|dd|h[1-6]|div|span|font|center|hr|img|script|style|meta|link|sup|sub|u|blockquote|pre|table|tbody|thead|tr|td|th|section|article|header|footer|nav|main|figure|figcaption|small|big|tt|code|abbr|address|noscript|iframe|form|input|button|label|option|select'
const known = new RegExp(`<(/?)(${tags})(?:\\s[^<>]*)?/?>`, 'gi')
const token = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9:-]*)((?:\s[^<>]*)?)\/?>/gi

/** Elements whose content is no text of the page. */
const silent = new Set(['script', 'style', 'noscript', 'iframe', 'select', 'option', 'button', 'title'])
const block =
  /^(?:p|div|h[1-6]|ul|ol|dl|dt|dd|blockquote|table|center|hr|section|article|header|footer|nav|main|figure|figcaption|address|form|pre)$/
const spaced = /^(?:p|h[1-6]|blockquote|ul|ol|table|hr|figure)$/

/** Known tags that make HTML of a text; a stray `<` or one `<b>` do not. */
const enoughTags = 3

/** Whether a text is HTML, or a dump with light HTML left in it. */
export function isHtml(text: string): boolean {
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return true
  // EDGAR's `<TABLE>`, `<S>` and `<C>` stand in plain text.
  if (/^<(?:PAGE|DOCUMENT|TYPE|TEXT)>/m.test(text) && !/<(?:html|body|p|br|div)[\s>]/i.test(text)) return false
  let [found, closed] = [0, 0]
  for (const match of text.matchAll(known)) {
    found++
    if (match[1] || /^(?:br|p|hr)$/i.test(match[2]!)) closed++
    if (found >= enoughTags && closed > 0) return true
  }
  return false
}

/**
 * Turns HTML into what it means: paragraphs and headings apart by blank rows, list markers, bold and italic, links.
 *
 * @returns rows, and the page's title where it has one
 */
export function htmlToRows(text: string): { rows: Row[]; title?: string } {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1]
  const builder = new RowBuilder(!keepsLines(text))
  const lists: Array<{ ordered: boolean; next: number }> = []
  let muted: string | undefined
  let at = 0
  for (const match of text.matchAll(token)) {
    if (!muted) builder.text(decodeEntities(text.slice(at, match.index), true).text)
    at = match.index + match[0].length
    const name = match[2]?.toLowerCase()
    if (!name) continue
    const closing = match[1] === '/'
    if (muted) {
      if (closing && name === muted) muted = undefined
      continue
    }
    if (silent.has(name)) {
      if (!closing && !match[0].endsWith('/>')) muted = name
      continue
    }
    if (name === 'ul' || name === 'ol') {
      if (!closing) lists.push({ ordered: name === 'ol', next: 1 })
      else lists.pop()
    }
    open(builder, name, closing, match[3] ?? '', lists)
  }
  if (!muted) builder.text(decodeEntities(text.slice(at), true).text)
  const rows = builder.finish()
  return title === undefined ? { rows } : { rows, title: decodeEntities(title, true).text.replace(/\s+/g, ' ').trim() }
}

/** In a dump of lines with a few tags left in it the line ends mean what they show; in real HTML they are spaces. */
function keepsLines(text: string): boolean {
  if (/<(?:html|body)[\s>]/i.test(text)) return false
  const blocks = text.match(/<(?:p|br|div|li|h[1-6]|td)(?:\s[^<>]*)?\/?>/gi)?.length ?? 0
  const lines = text.match(/\S[^\n]*(?:\n|$)/g)?.length ?? 1
  return blocks < lines * 0.25
}

function open(
  builder: RowBuilder,
  name: string,
  closing: boolean,
  attributes: string,
  lists: Array<{ ordered: boolean; next: number }>,
): void {
  if (name === 'b' || name === 'strong') builder.style('bold', !closing)
  else if (name === 'i' || name === 'em') builder.style('italic', !closing)
  else if (name === 'a') builder.link(closing ? undefined : target(attributes))
  else if (name === 'br') builder.newRow()
  else if (name === 'li') {
    builder.newRow()
    if (closing) return
    const list = lists.at(-1)
    builder.marker(list?.ordered ? `${list.next++}. ` : '• ', Math.max(0, lists.length - 1) * 2)
  } else if (name === 'tr') builder.newRow()
  else if (name === 'td' || name === 'th') {
    if (!closing) builder.cell()
  } else if (block.test(name)) {
    // A paragraph inside a list item or a cell does not part it from its marker.
    if (spaced.test(name) && !(lists.length > 1 && /^[uo]l$/.test(name))) builder.blankRow()
    else builder.newRow()
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level) builder.heading(closing ? undefined : (Number(level) as Row['heading']))
  }
}

function target(attributes: string): string | undefined {
  const found = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
  const url = found && decodeEntities(found[1] ?? found[2] ?? found[3] ?? '', true).text.trim()
  return url && /^(?:https?:|mailto:|tel:|www\.|ftp:)/i.test(url) ? url : undefined
}
