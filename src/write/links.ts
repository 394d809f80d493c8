import type { Link, Paragraph, PhrasingContent, Text } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'

/**
 * Letters that may stand in an address or right before one: those of scripts that part their words, from Latin to Georgian.
 * In the others, and in Korean with its particles, an address begins and ends where the sentence goes on:
 * `詳しくはwww.example.jpをご覧ください`. (Ranges, since `\p{L}` takes twenty times as long to compile.)
 */
const letter =
  'A-Za-z0-9\\u00AA\\u00B5\\u00BA\\u00C0-\\u058F\\u05D0-\\u07BF\\u0900-\\u0DFF\\u10A0-\\u10FF\\u1E00-\\u1FFF'
const notBehind = `(?<![${letter}_.+@/-])`

const label = `[${letter}]+(?:-+[${letter}]+)*`
const email = `${notBehind}[${letter}][${letter}_.+-]*@${label}(?:\\.${label})*\\.[A-Za-z]{2,}(?![\\w@])`
const web = `${notBehind}(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww]{3}\\.)[${letter}!#$%&'()*+,\\-./:;=?@_~\\[\\]]+`

const address = new RegExp(`(?<email>${email})|(?<web>${web})`, 'g')

/** Longer ones are no addresses. */
const longest = 2000

/** What every address has, so that most texts need not be looked at further. */
const suspect = /@|www|:\/\//i

/** Text → text and link nodes: e-mail and web addresses become links, everything else stays. */
export function linkAddresses(text: string): Array<Text | Link> {
  if (!suspect.test(text)) return [{ type: 'text', value: text }]
  const nodes: Array<Text | Link> = []
  let end = 0
  for (const match of text.matchAll(address)) {
    if (match[0].length > longest) continue
    const found = match.groups?.email ?? withoutClosing(match[0])
    if (!match.groups?.email && !isWebAddress(found)) continue
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) })
    nodes.push(linkTo(targetOf(found), found))
    end = match.index + found.length
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) })
  return nodes
}

/** Where, from and to, a text has what a reader of Markdown may take for an address, whole or not. */
export function addressEdges(text: string): Array<[number, number]> {
  const suspects = text.matchAll(/(?:www\.|https?:\/\/)\S*|(?<![\w.+-])[\w.+-]*@[\w.-]*/gi)
  return [...suspects].map((match) => [match.index, match.index + match[0].length])
}

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? []

/**
 * Makes a link of every text that a reader of GitHub's Markdown takes for one even where it is escaped (`www.` alone), so
 * that what is written parses back as it was.
 */
export function linkLeftovers(nodes: PhrasingContent[]): PhrasingContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: nodes }
  if (suspect.test(textOutsideLinks(paragraph))) {
    for (const transform of transforms) transform({ type: 'root', children: [paragraph] })
  }
  escapeHosts(paragraph.children)
  return paragraph.children
}

function textOutsideLinks(node: Paragraph | PhrasingContent): string {
  // A space, since an address does not go on behind a link.
  if (node.type === 'link') return ' '
  if ('children' in node) return node.children.map(textOutsideLinks).join('')
  return 'value' in node ? node.value : ''
}

/** `<a@b_c.example>` is no address to Markdown: with an underscore in its host it is written as a link with a label. */
function escapeHosts(nodes: PhrasingContent[]): void {
  for (const node of nodes) {
    if (node.type === 'link') node.url = node.url.replace(/(?<=^mailto:.*@.*)_/g, '%5F')
    if ('children' in node) escapeHosts(node.children)
  }
}

/**
 * Where a link annotation points to, if that is a place one may send a reader to.
 *
 * @returns the address as Markdown can hold it; undefined for scripts, files and other things that are no public address
 */
export function safeTarget(url: string): string | undefined {
  const target = url.trim().replace(/\s/g, '%20')
  return /^(?:https?|ftp|mailto|tel|sms):[^\p{Cc}]+$/iu.test(target) ? target : undefined
}

function linkTo(url: string, text: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: text }] }
}

function targetOf(printed: string): string {
  if (/^https?:/i.test(printed)) return printed
  // Letters outside ASCII are escaped, since `<prénom@port.example>` is no link in Markdown.
  return /^www\./i.test(printed) ? `http://${printed}` : `mailto:${encodeURI(printed)}`
}

/** Without the punctuation of the sentence around it; a closing bracket stays where the address opened one. */
function withoutClosing(found: string): string {
  let text = found
  for (;;) {
    const last = text.at(-1) ?? ''
    const opener = { ')': '(', ']': '[' }[last]
    const closes = opener !== undefined && count(text, last) > count(text, opener)
    if (text === '' || (!closes && !".,:;!?'*_~([".includes(last))) return text
    text = text.slice(0, -1)
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1

function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/[^./\s]|www\.[^./\s]+\.[^./\s])/iu.test(text)
}
