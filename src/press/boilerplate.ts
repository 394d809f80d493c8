import { findName, findPhrase } from '../languages/phrases.ts'
import type { ParagraphBlock } from '../layout/block.ts'
import { endsSentence, isDisplay, isProse, tagDepth, wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** Boilerplates: a heading that names an organisation, and the paragraphs under it. */
export const boilerplate: Recognizer = {
  name: 'boilerplate',
  recognize(draft) {
    for (let i = 0; i < draft.blocks.length; i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      const name = headingName(draft, i, block)
      if (name !== undefined) {
        const end = sectionEnd(draft, i + 1)
        if (end === i + 1) continue
        const url = lastUrl(draft, i + 1, end)
        draft.claim(i, end, {
          role: 'boilerplate',
          heading: block,
          ...(name ? { name } : {}),
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

/** The name in a line that is a boilerplate's heading; empty where the heading has none; undefined where it is no heading. */
function headingName(draft: Draft, i: number, block: ParagraphBlock): string | undefined {
  const { text } = block
  if (wordCount(text) > 14 || text.length > 120) return undefined
  const match =
    findName(text.replace(/^[■●◆▼◎○□【＜<\s]+|[】＞>\s]+$/gu, ''), draft.context.languages, 'whole') ??
    findName(text, draft.context.languages, 'whole')
  if (!match) return undefined
  // A full stop ends a sentence, unless it ends an abbreviation: Inc., Ltd., S.A., e.V.
  if (/[.!]$/.test(text) && !/(?:^|[\s.])\p{Lu}[\p{L}]{0,4}\.$/u.test(text)) return undefined
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
  return article && /^\p{Lu}/u.test(match.name.slice(article.length)) ? match.name.slice(article.length) : match.name
}

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

/** Where the section that begins at `from` ends: at the next heading, contact, end mark, list of another kind, or claim. */
export function sectionEnd(draft: Draft, from: number): number {
  const first = draft.blocks[from]
  let i = from
  for (; i < draft.blocks.length; i++) {
    const block = draft.blocks[i]!
    if (!draft.isFree(i)) {
      if (block.type === 'furniture') continue
      break
    }
    if (block.type === 'furniture' || block.type === 'caption') continue
    if (block.type === 'table' || block.type === 'verbatim') break
    if (
      block.type === 'paragraph' &&
      i > from &&
      endsSection(draft, block, first?.type === 'paragraph' ? first : undefined)
    )
      break
  }
  // Furniture at the end belongs to the page, not to the section.
  while (i > from && (draft.blocks[i - 1]!.type === 'furniture' || !draft.isFree(i - 1))) i--
  let end = from
  while (end < i && draft.isFree(end)) end++
  return end
}

/** A block that cannot be part of the boilerplate before it. */
function endsSection(draft: Draft, block: ParagraphBlock, first: ParagraphBlock | undefined): boolean {
  const { languages } = draft.context
  const { text } = block
  if (findName(text, languages, 'whole') || (findName(text, languages, 'start') && isProse(block))) return true
  for (const pick of [
    (l: (typeof languages)[number]) => l.contact,
    (l: (typeof languages)[number]) => l.otherContact,
    (l: (typeof languages)[number]) => l.notesToEditors,
    (l: (typeof languages)[number]) => l.legal,
    (l: (typeof languages)[number]) => l.links,
  ]) {
    if (findPhrase(text, languages, pick, 'whole')) return true
  }
  if (
    findPhrase(text, languages, (l) => l.contact, 'start') &&
    wordCount(text) < 40 &&
    /[@:]|\d{2}[ .-]?\d{2}/.test(text)
  )
    return true
  const heading =
    (isDisplay(block, draft.context) || tagDepth(block) > 0) && wordCount(text) <= 12 && !endsSentence(text)
  if (heading) return true
  // Set larger than the boilerplate's own type: the body again.
  if (first && block.style.size > 1.06 * first.style.size) return true
  if (/\S+@\S+\.\S/.test(text) && wordCount(text) < 30) return true
  return false
}

const url = /(?:https?:\/\/|www\.)[^\s,;()<>»"]+[^\s.,;:()<>»"]/giu

export function urlIn(text: string): string | undefined {
  return text.match(url)?.at(-1)
}

function lastUrl(draft: Draft, from: number, to: number): string | undefined {
  for (let i = to - 1; i >= from; i--) {
    const block = draft.blocks[i]!
    const found = 'text' in block ? urlIn(block.text) : undefined
    if (found) return found
  }
  return undefined
}

/** A boilerplate without a heading: the last running text, about its issuer, after the end mark or in smaller type. */
export const bareBoilerplate: Recognizer = {
  name: 'boilerplate without a heading',
  recognize(draft) {
    const mark = draft.blocks.findIndex((_, i) => draft.sectionAt(i)?.role === 'end-mark')
    for (let i = draft.blocks.length - 1; i > 0; i--) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i)) continue
      if (!isProse(block)) continue
      const small = block.style.size < 0.95 * draft.context.body.size
      const after = mark >= 0 && i > mark
      const name = subject(block.text)
      if ((small || after) && name && describes(block.text, name)) {
        const found = urlIn(block.text)
        draft.claim(i, i + 1, {
          role: 'boilerplate',
          name,
          ...(found ? { url: found } : {}),
          because: after ? 'about the issuer, after the end mark' : 'about the issuer, in smaller type',
        })
      }
      return
    }
  },
}

/** The name that a descriptive paragraph opens with: capitalised words up to a bracket, comma or the verb. */
function subject(text: string): string | undefined {
  const match =
    /^(?:(?:The|Die|Der|Das|Le|La|Les|L[’']|El|Il|O|A|De|Het)\s?)?((?:\p{Lu}[\p{L}\p{N}&’'.+-]*|of|de|du|des|la|le|for|the|and|und|für|et|&|di|del|y|e|van|der|von)(?:\s+(?:\p{Lu}[\p{L}\p{N}&’'.+-]*|of|de|du|des|la|le|for|the|and|und|für|et|&|di|del|y|e|van|der|von))*)/u.exec(
      text,
    )
  const name = match?.[1]
    ?.trim()
    .replace(/\s+(?:of|de|du|des|la|le|for|the|and|und|für|et|&|di|del|y|e|van|der|von)$/u, '')
  return name && wordCount(name) <= 8 && name.length > 2 ? name : undefined
}

/** "X is a…", "X (NYSE: X) is…", "Founded in 1990, X…": the shape of a company's self-description. */
function describes(text: string, name: string): boolean {
  const rest = text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 90)
  return /^\s*(?:\([^)]{1,40}\)\s*)?,?\s*(?:[^.]{0,40}\s)?(?:is|are|was|has|provides|offers|develops|est|a été|regroupe|réunit|conçoit|propose|ist|sind|wurde|entwickelt|bietet|es|fue|ofrece|è|offre|é|foi|oferece|is een|werd|är|er|on|to|jest|je)\s/u.test(
    rest,
  )
}
