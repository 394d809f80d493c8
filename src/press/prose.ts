import type { Block, ParagraphBlock } from '../layout/block.ts'
import type { Context } from './recognizer.ts'

/** Words of a text; in scripts without spaces, two characters count as one. */
export function wordCount(text: string): number {
  const before = counted.get(text)
  if (before !== undefined) return before
  const count = countWords(text)
  if (counted.size >= 4000) counted.clear()
  counted.set(text, count)
  return count
}

/** Every recognizer asks how long a block is. */
const counted = new Map<string, number>()

function countWords(text: string): number {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text))
    return text.match(word)?.length ?? 0
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ')
  return Math.round(unspaced / 2) + (rest.match(word)?.length ?? 0)
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu

const sentenceEnd = /[.!?。！？…۔؟](?:\s?[»"”“’)\]])*$/u

export const endsSentence = (text: string): boolean => sentenceEnd.test(text.trim())

/** A stop and a capital after it; the stops of initials and of legal forms ("E. M.") end no sentence. */
const sentenceInside = /(?<!\d|(?<!\p{L})\p{Lu})[.。!?] ?\p{Lu}/u

/** Running text: long enough to be a paragraph, and with a sentence in it. */
export function isProse(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const words = wordCount(block.text)
  return words >= 30 || (words >= 14 && (endsSentence(block.text) || sentenceInside.test(block.text)))
}

/**
 * Whether line `k` of a printed paragraph goes on with the sentence of a full line above it: a town and a day, a heading's
 * words that happen to stand between two line ends of running text.
 */
export function runsInto(block: ParagraphBlock, k: number): boolean {
  const [above, line] = [block.lines[k - 1], block.lines[k]]
  if (!above || !line || above.size === 1 || !isProse(block) || /[.!?。:：]$/u.test(above.text.trim())) return false
  const alike = above.bold === line.bold && above.italic === line.italic && above.column === line.column
  // The next word would not have fitted on it.
  const word = 0.5 * above.size * (/^\S*/u.exec(line.text)![0].length + 1)
  return alike && above.x1 + word > block.box.x1
}

/** Set off from the running text: larger, or bold where that is not bold. */
export function isDisplay(block: ParagraphBlock, context: Context): boolean {
  return block.style.size > 1.08 * context.body.size || (block.style.bold && !context.body.bold) || tagDepth(block) > 0
}

/** Depth of a heading by its structure tag; 0 for none. */
export function tagDepth(block: ParagraphBlock): number {
  const role = block.tag?.role ?? ''
  if (role === 'Title') return 1
  return /^H[1-6]$/.test(role) ? Number(role[1]) : role === 'H' ? 2 : 0
}

/** Nine digits at least and no year among them: "A-1234/2023" is a file, "28.03.2024-30.03.2024" are days. */
const isNumberToCall = (digits: string): boolean =>
  digits.startsWith('+') || (digits.replace(/\D/g, '').length >= 9 && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(digits))

/** Addresses of the web and the post, numbers to call: what letterheads and contacts hold, and headlines do not. */
export function looksLikeAddress(text: string): boolean {
  return (
    /(?:\S@[^\s@]+\.\S|https?:\/\/|www\.|\b(?:tel|tél|fax|phone|tlf|puh|telefon)\b\.?\s?:?\s?[\d+(])/iu.test(text) ||
    (text.match(/\+?\d[\d ./()-]{7,}\d/gu) ?? []).some(isNumberToCall) ||
    (/\b\d{4,5}\b/.test(text) &&
      wordCount(text) <= 8 &&
      /\d{1,4}[, ]|,|\b(?:rue|street|st\.|avenue|av\.|strasse|straße|via|calle|place|platz|road|rd)\b/iu.test(text) &&
      !/\b(?:19|20)\d\d\b/.test(text)) ||
    /^〒/u.test(text)
  )
}
