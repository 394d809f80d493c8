import type { ParagraphBlock, Style } from '../layout/block.ts'
import { wordCount } from './prose.ts'

/** A heading that quotes somebody is shorter. */
const fewestWords = 8
const quoted = /^[«»“„"‘「『].*[«»“”"’」』][.!?]?$/u

/** A quotation lifted out of the text and set in slanted type beside it: text, however large, and no heading. */
export const isPullQuote = ({ text, style }: ParagraphBlock, body: Pick<Style, 'italic'>): boolean =>
  style.italic && !body.italic && wordCount(text) >= fewestWords && quoted.test(text)
