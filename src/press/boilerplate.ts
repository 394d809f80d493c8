import { findName } from '../languages/phrases.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { nominative, sameInflected, withKind } from './inflected.ts'
import { sharedOpening } from './opening-name.ts'
import { isOrganization, isWideHouse } from './organizations.ts'
import { isDisplay, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'
import type { Section } from './release.ts'
import { sectionEnd } from './section-end.ts'
import { describes } from './self-description.ts'
import { urlIn } from './urls.ts'

/** Boilerplates: a heading that names an organisation, and the paragraphs under it. */
export const boilerplate: Recognizer = {
  name: 'boilerplate',
  recognize(draft) {
    for (let i = 0; i < draft.blocks.length; i++) {
      cutHeading(draft, i)
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      const name = headingName(draft, i, block)
      if (name !== undefined) {
        const end = sectionEnd(draft, i + 1, name)
        if (end === i + 1) continue
        const url = lastUrl(draft, i + 1, end)
        const text = nextText(draft, i)?.text ?? ''
        const described = name ? undefined : describedIn(draft, i + 1, text)
        const own = name
          ? nominative(name, text, draft.context.languages)
          : described && !onlyKind(described, block.text)
            ? described
            : ''
        draft.claim(i, end, {
          role: 'boilerplate',
          heading: block,
          ...(own ? { name: own } : {}),
          ...(url ? { url } : {}),
          because: `under the heading “${block.text}”`,
        })
        continue
      }
      const run = runIn(draft, i, block)
      if (run !== undefined) {
        const url = urlIn(block.text)
        draft.claim(i, i + 1, {
          role: 'boilerplate',
          ...(run ? { name: run } : {}),
          ...(url ? { url } : {}),
          because: `opens with “${block.text.slice(0, 40)}”`,
        })
      }
    }
  },
}

/** A heading that the layout has drawn into its paragraph: "About Acme | Acme is…" */
function cutHeading(draft: Draft, i: number): void {
  const block = draft.blocks[i]!
  if (block.type !== 'paragraph' || !draft.isFree(i) || block.lines.length < 2 || i < draft.blocks.length * 0.25) return
  const widest = Math.max(...block.lines.map((line) => line.text.length))
  for (let k = 0; k < block.lines.length - 1; k++) {
    const { text } = block.lines[k]!
    if (text.length > 0.8 * widest || text.length > 90) continue
    const match = findName(text, draft.context.languages, 'whole')
    if (!match?.name || !/^[\p{Lu}\p{Lo}\d]/u.test(block.lines[k + 1]!.text)) continue
    // In the middle of a paragraph the sentence above must have ended, and on a short line.
    if (k > 0 && !/[.!?)»”]$/u.test(block.lines[k - 1]!.text.trim())) continue
    draft.cut(i, k + 1)
    if (k > 0) draft.cut(i, k)
    return
  }
}

/** The name in a line that is a boilerplate's heading; empty where the heading has none; undefined where it is no heading. */
function headingName(draft: Draft, i: number, block: ParagraphBlock): string | undefined {
  const { text } = block
  if (wordCount(text) > 14 || text.length > 120) return undefined
  const match =
    findName(text.replace(/^[■●◆▼◎○□【＜<\s]+|[】＞>\s]+$/gu, ''), draft.context.languages, 'whole') ??
    findName(text, draft.context.languages, 'whole')
  if (!match) return endedName(draft, i, text)
  // A full stop ends a sentence, unless it ends an abbreviation: Inc., Ltd., S.A., e.V., d.o.o., a. s.
  if (/[.!]$/.test(text) && !/(?:(?:^|[\s.])\p{Lu}\p{L}{0,4}|(?:\s|\.)\p{L}{1,3}\.\s?\p{L}{1,2})\.$/u.test(text))
    return undefined
  const next = nextText(draft, i)
  if (!next) return undefined
  const apart = isDisplay(block, draft.context) || block.spaceAbove > 0.35 || block.lines.length === 1
  // "Présentation" or "Profil" heads many things; without a name it must be set as a heading, late in the document.
  if (!match.name && !(isDisplay(block, draft.context) || i > draft.blocks.length * 0.4)) return undefined
  if (!apart) return undefined
  // « Die Bündner Alpenbahnen in Kürze »: at the heading's start the article's capital is the heading's, not the name's.
  const article =
    match.start === 0
      ? match.language.about.articles.find((a) => match.name.toLowerCase().startsWith(a.toLowerCase()))
      : undefined
  if (article && /^\p{Lu}/u.test(match.name.slice(article.length))) return match.name.slice(article.length)
  return match.kind ? withKind(match.name, match.kind, next.text) : match.name
}

/** "О театре" over "Театр основан в 1992 году": the heading has said as much, and it is no name. */
function onlyKind(name: string, heading: string): boolean {
  const words = heading.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return heading.includes(name) || name.split(/\s+/u).every((word) => words.some((each) => sameInflected(each, word)))
}

/** "Lumenist" over "Lumen on…": a name with an ending that means "about", which many another word has. */
function endedName(draft: Draft, i: number, text: string): string | undefined {
  const endings = draft.context.languages[0]?.about.endings ?? []
  const ending = endings.filter((each) => text.endsWith(each)).sort((a, b) => b.length - a.length)[0]
  if (ending === undefined || wordCount(text) > 6 || !/^\p{Lu}/u.test(text)) return undefined
  const name = text.slice(0, -ending.length)
  const below = nextText(draft, i)?.text.split(/\s+/u) ?? []
  const opening = below.slice(0, name.split(/\s+/u).length).join(' ')
  const first = opening.replace(/[,;:.–-]+$/u, '')
  return sameInflected(first, name) ? name : undefined
}

/** Under "Who we are" the paragraph itself says who: the name that it opens with, if the release has it elsewhere too. */
function describedIn(draft: Draft, i: number, text: string): string | undefined {
  const elsewhere = (name: string) =>
    name.length > 2 && draft.blocks.some((block, k) => k !== i && 'text' in block && block.text.includes(name))
  const found = describes(text, draft.context.languages, elsewhere, true)
  if (!found?.opens || !elsewhere(found.name)) return undefined
  const others = draft.blocks.flatMap((block, k) => (k !== i && 'text' in block ? [block.text] : []))
  const name = sharedOpening(text, found.name, others, draft.context.languages)
  // "The Museum was founded in 1920": what it is, not what it is called. "Sandvær parish has…": its town.
  const isKind = !/[\s\u3000]/u.test(name) && (isWideHouse(name) ? name.length < 5 : isOrganization(name))
  const isTown = draft.blocks.some((_, k) => placeOf(draft.sectionAt(k)) === name)
  return isKind || isTown ? undefined : name
}

const placeOf = (section: Section | undefined): string | undefined =>
  section && 'dateline' in section ? section.dateline?.place : undefined

function nextText(draft: Draft, i: number): ParagraphBlock | undefined {
  for (let k = i + 1; k < draft.blocks.length; k++) {
    const block = draft.blocks[k]!
    if (block.type === 'furniture' || block.type === 'caption') continue
    if (!draft.isFree(k)) return undefined
    return block.type === 'paragraph' ? block : undefined
  }
  return undefined
}

/** « À propos de X : X est… » */
function runIn(draft: Draft, i: number, block: ParagraphBlock): string | undefined {
  if (i < draft.blocks.length * 0.3 || wordCount(block.text) < 12) return undefined
  const match = findName(block.text, draft.context.languages, 'start')
  if (!match || match.rest > 140 || match.rest < 4) return undefined
  return match.name
}

function lastUrl(draft: Draft, from: number, to: number): string | undefined {
  for (let i = to - 1; i >= from; i--) {
    const block = draft.blocks[i]!
    const found = 'text' in block ? urlIn(block.text) : undefined
    if (found) return found
  }
  return undefined
}
