import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** Markdown as its readers take it, without positions and without fields that say nothing. */
export function parse(markdown: string): unknown {
  return bare(parser.parse(markdown))
}

/** A tree to compare: without `data`, `position` and empty fields, which a writer does not set and a parser does. */
export function bare(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' || value === null ? undefined : value)),
  )
}
