import { chooseLanguages } from '../../src/languages/detect.ts'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'
import type { Block, Line, ListBlock, ParagraphBlock, Style } from '../../src/layout/block.ts'
import { structure } from '../../src/press/index.ts'
import type { PressRelease } from '../../src/press/release.ts'
import type { SourceInfo } from '../../src/read/source.ts'

/** The vocabularies a release in `tag` is matched with. */
export function vocabulary(tag: string): Language[] {
  const own = languages.find((language) => language.tag === tag)!
  const english = languages.find((language) => language.tag === 'en')!
  return own === english ? [own] : [own, english]
}

interface Look extends Partial<Style> {
  page?: number
  spaceAbove?: number
  align?: ParagraphBlock['align']
}

/** A paragraph as the layout gives it; a line break in `text` is one in print. Size 1 stands for a text dump. */
export function p(text: string, look: Look = {}): ParagraphBlock {
  const { page = 1, spaceAbove = 1, align = 'left', ...style } = look
  const printed = text.split('\n')
  const joined = printed.join(' ')
  const whole: Style = {
    size: 10,
    bold: false,
    italic: false,
    caps: /\p{Lu}/u.test(joined) && !/\p{Ll}/u.test(joined),
    ...style,
  }
  const box = { x0: 50, top: 50, x1: 500, bottom: 62 }
  const lines: Line[] = printed.map((line) => ({
    ...box,
    page,
    column: 0,
    fragments: [{ ...box, text: line, baseline: 60, size: whole.size, bold: whole.bold, italic: whole.italic }],
    text: line,
    baseline: 60,
    size: whole.size,
    bold: whole.bold,
    italic: whole.italic,
  }))
  const lineStarts = printed.map((_, i) => printed.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0))
  return {
    type: 'paragraph',
    page,
    box,
    column: 0,
    spaceAbove,
    spaceBelow: 1,
    spans: [{ text: joined, ...(whole.bold ? { bold: true } : {}) }],
    text: joined,
    lines,
    lineStarts,
    style: whole,
    align,
  }
}

export function list(items: string[], marker = '•'): ListBlock {
  const { lines: _, ...rest } = p('x')
  return {
    ...rest,
    type: 'list',
    ordered: false,
    items: items.map((text) => ({ marker, spans: [{ text }], text, lines: p(text).lines, children: [] })),
  } as unknown as ListBlock
}

const info: SourceInfo = { mediaType: 'application/pdf', sha256: '', pages: 1 }

export function press(blocks: Block[], extra: Partial<SourceInfo> = {}, language?: string): PressRelease {
  return structure(blocks, chooseLanguages(blocks, language ? { language } : {}), { ...info, ...extra })
}

/** `role: text` of each section, in order. */
export const roles = (release: PressRelease): string[] =>
  release.sections.map(
    ({ role, blocks }) =>
      `${role}: ${blocks
        .map((b) => ('text' in b ? b.text : b.type))
        .join(' | ')
        .slice(0, 40)}`,
  )

/** Running text in English and French for the bodies of test releases. */
export const english = [
  'The new plant will produce forty thousand pumps a year and replace two older halls, which the town will turn into workshops for its young people.',
  'Construction begins in the spring and will take eighteen months. “We have waited ten years for this,” said plant manager Ada Quill.',
]
export const french = [
  'La nouvelle usine produira quarante mille pompes par an et remplacera deux anciens ateliers, que la ville transformera en logements pour les familles et les étudiants du quartier de la gare.',
  'Les travaux commenceront au printemps et dureront dix-huit mois. « Nous attendions cela depuis dix ans », a déclaré la directrice du site devant le conseil municipal réuni vendredi soir.',
]
