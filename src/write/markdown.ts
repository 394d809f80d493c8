import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

/**
 * How Markdown is written. Asterisks for emphasis since underscores mean nothing inside a word; addresses as `<a@b.fr>`;
 * headings never underlined, so that a line of dashes in a text can never make one.
 */
const settings: Readonly<Options> = Object.freeze({
  bullet: '-',
  bulletOrdered: '.',
  emphasis: '*',
  strong: '*',
  fences: true,
  fence: '`',
  listItemIndent: 'one',
  incrementListMarker: true,
  resourceLink: false,
  rule: '-',
  setext: false,
} satisfies Options)

const processor = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, settings)
  .freeze()

/** Markdown that parses back to the same tree. All escaping is done here; the string is never touched afterwards. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(tree)
}

/**
 * Whether a paragraph of this content can be written only with a character reference: `**「東京」**本文` opens no strong
 * text in Markdown, so it would become `**「東京」**&#x672C;文`, which nobody can read.
 */
export function needsCharacterReference(children: PhrasingContent[]): boolean {
  const markdown = toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] })
  return /(?<!\\)&#x/.test(markdown)
}
