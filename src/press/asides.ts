import type { Language } from '../languages/language.ts'
import { findName, findPhrase } from '../languages/phrases.ts'
import type { Block, ParagraphBlock } from '../layout/block.ts'
import { factsOf, matchesWhole, phraseAt } from './contact-blocks.ts'
import { contactWords } from './contact-words.ts'
import { labelOf } from './label-lines.ts'
import { isMostlyDate } from './mostly-date.ts'
import { isPostalAddress } from './people.ts'
import { isProse, looksLikeAddress, wordCount } from './prose.ts'
import { saysName, times } from './sender-page.ts'

/** A name that the text says again has so many letters at least. */
const shortestName = 4
/** Words of a slogan at least: fewer head a fact. */
const fewestSlogan = 3
/** Words of the names in a letterhead at most. */
const longestNames = 14

/**
 * What stands in a narrow column beside the text, in its place: the letterhead, the label and the date over the text, where
 * they are on other releases; contacts, key facts and the like behind it, so that the text goes on from page to page.
 *
 *     Quay Ferries    │  PRESS RELEASE                letterhead
 *     4 Pier Road     │  A third pier for Norholm     headline …
 *                     │  …                      →     … text
 *     Press           │  …                            contacts
 *     Anna Holm       │
 */
export function placeAsides(blocks: readonly Block[], languages: readonly Language[]): Block[] {
  if (!blocks.some((block) => block.aside)) return [...blocks]
  const front: Block[] = []
  const text: Block[] = []
  const back: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    if (!blocks[i]!.aside) {
      text.push(blocks[i]!)
      continue
    }
    let end = i + 1
    while (end < blocks.length && blocks[end]!.aside && blocks[end]!.page === blocks[i]!.page) end++
    const run = blocks.slice(i, end)
    const length = atHead(run, blocks) ? headLength(run, blocks, languages) : 0
    front.push(...run.slice(0, length))
    back.push(...run.slice(length))
    i = end - 1
  }
  return [...front, ...text, ...back]
}

/** Beside the head of the first page: no running text stands higher. */
function atHead(run: readonly Block[], blocks: readonly Block[]): boolean {
  const [first] = run
  if (first!.page !== blocks[0]!.page) return false
  return blocks.every((b) => b.aside || b.page !== first!.page || !isProse(b) || b.box.bottom > first!.box.top)
}

/**
 * How many blocks from the first are what stands at a release's head, each of them. A slogan may stand under the name; what
 * has a heading of its own (when, where, how many) is told nowhere else and stays with the text.
 */
function headLength(run: readonly Block[], blocks: readonly Block[], languages: readonly Language[]): number {
  const words = contactWords(languages)
  for (const [i, block] of run.entries()) {
    if (block.type !== 'paragraph' || isProse(block)) return i
    const { text } = block
    const [line] = block.lines
    if (matchesWhole(line?.text ?? text, words) ?? phraseAt(text, words)) return i
    if (findName(text, languages, 'whole') || factsOf([block], words).emails > 0) return i
    if (saysHead(text, languages) || isLetterhead(block, run, blocks)) continue
    if (i !== 1 || !isSlogan(block, run[0] as ParagraphBlock)) return i
  }
  return run.length
}

/** A line under the name, in lesser type. */
function isSlogan({ text, style }: ParagraphBlock, name: ParagraphBlock): boolean {
  const lesser = style.size < 0.9 * name.style.size || (name.style.bold && !style.bold)
  const words = wordCount(text)
  return lesser && words >= fewestSlogan && words <= longestNames && !/[:：]$/u.test(text)
}

/** A label, a date, an instruction, an address of the post or the web. */
function saysHead(text: string, languages: readonly Language[]): boolean {
  return (
    labelOf(text, languages) !== undefined ||
    isMostlyDate(text, languages) ||
    findPhrase(text, languages, (l) => l.immediateRelease, 'whole') !== undefined ||
    looksLikeAddress(text) ||
    isPostalAddress(text)
  )
}

/**
 * Names of the house and lines of its address, one under the other: the text beside them says the name too. A single word
 * it may have by chance.
 */
function isLetterhead(block: ParagraphBlock, run: readonly Block[], blocks: readonly Block[]): boolean {
  if (wordCount(block.text) > longestNames) return false
  const text = blocks.flatMap((b) => (!run.includes(b) && 'text' in b ? [b.text] : [])).join('\n')
  const said = (name: string) =>
    name.length >= shortestName && saysName(text, name) && (wordCount(name) > 1 || times(text, name) > 2)
  const [first] = block.lines
  const street = (line: string) => wordCount(line) <= 6 && /^\d{1,4}[,\s]|\s\d{1,4}\s?[a-z]?$/iu.test(line)
  const address = (line: string) => looksLikeAddress(line) || isPostalAddress(line) || street(line)
  return said(block.text) || (said(first!.text) && block.lines.every((line) => said(line.text) || address(line.text)))
}
