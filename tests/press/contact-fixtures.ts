import type { Language } from '../../src/languages/language.ts'
import type { Block, Line, ParagraphBlock, TableBlock } from '../../src/layout/block.ts'
import type { Context, Draft } from '../../src/press/recognizer.ts'
import type { Section } from '../../src/press/release.ts'

/** A language that knows no more than what a test says; the rest is a few English and French words. */
export function language(extra: Partial<Language> = {}): Language {
  return {
    tag: 'xx',
    name: 'Test',
    iso639_3: [],
    script: 'Latn',
    regions: ['FR', 'US', 'DE', 'GB'],
    commonWords: [],
    labels: { 'press-release': ['Press release'], statement: [], advisory: [], invitation: [], results: [] },
    reference: ['No'],
    immediateRelease: ['For immediate release'],
    embargo: [],
    notForDistribution: [],
    about: {
      named: ['About {name}', 'À propos de {name}'],
      plain: ['About us'],
      articles: ['l’', 'la '],
      verbs: [],
      marks: [],
    },
    contact: [
      'Contact',
      'Contacts',
      'Media contact',
      'Press contact',
      'Contact presse',
      'Contacts presse',
      'Service de presse',
      'Media relations',
      'Pressekontakt',
      'For more information',
      'For further information',
      'Pour tout renseignement',
      '本件に関するお問い合わせ先',
      '언론 문의',
      'للتواصل الإعلامي',
    ],
    otherContact: ['Investor contact', 'Investor relations', 'Relations investisseurs'],
    contactLabels: {
      phone: ['Tel', 'Tél', 'Téléphone', 'Phone', '電話', '전화', 'هاتف'],
      mobile: ['Mobile', 'Portable', 'Cell'],
      fax: ['Fax', 'Télécopie'],
      email: ['E-mail', 'Courriel'],
      web: ['Site', 'Web'],
    },
    contactRoles: [
      'Attachée de presse',
      'Press officer',
      'Service de presse',
      'Media relations',
      'Investor relations',
      'Press office',
      'Relations investisseurs',
      'Head of communications',
      'Responsable',
      '広報室',
      '広報担当',
      '홍보팀장',
    ],
    notesToEditors: ['Notes to editors'],
    legal: ['Disclaimer'],
    photo: ['Photo'],
    links: ['Useful links'],
    salutation: [],
    endMarks: ['ENDS'],
    pageNumbers: [],
    continuations: [],
    place: { and: [], inside: [], labels: [] },
    dates: {
      months: [],
      weekdays: [],
      shapes: [],
      yearless: [],
      before: [],
      after: [],
      ranges: [],
      ordinals: [],
      order: 'dmy',
    },
    hyphenPrefixes: [],
    ...extra,
  }
}

export function line(text: string, at: Partial<Line> = {}): Line {
  const box = { x0: 50, top: 0, x1: 50 + text.length * 5, bottom: 11 }
  const fragment = { ...box, text, baseline: 9, size: 10, bold: false, italic: false }
  return {
    ...box,
    page: 1,
    column: 0,
    fragments: [fragment],
    text,
    baseline: 9,
    size: 10,
    bold: false,
    italic: false,
    ...at,
  }
}

/** A paragraph of the lines given, one string each. */
export function paragraph(lines: string | string[], extra: Partial<ParagraphBlock> = {}): ParagraphBlock {
  const texts = Array.isArray(lines) ? lines : [lines]
  const text = texts.join(' ')
  return {
    type: 'paragraph',
    page: 1,
    box: { x0: 50, top: 0, x1: 500, bottom: 12 },
    column: 0,
    spaceAbove: 1,
    spaceBelow: 1,
    spans: [{ text }],
    text,
    lines: texts.map((t) => line(t)),
    lineStarts: texts.map((_, i) => texts.slice(0, i).join(' ').length + (i > 0 ? 1 : 0)),
    style: { size: 10, bold: false, italic: false, caps: false },
    align: 'left',
    ...extra,
  }
}

export function table(rows: string[][]): TableBlock {
  return {
    type: 'table',
    page: 1,
    box: { x0: 50, top: 0, x1: 500, bottom: 12 },
    column: 0,
    spaceAbove: 1,
    spaceBelow: 1,
    rows: rows.map((row) => row.map((cell) => [{ text: cell }])),
    align: rows[0]!.map(() => null),
    lines: rows.map((row) => line(row.join(' '))),
  }
}

/** A stand-in for the claim loop's draft. */
export function draftOf(blocks: Block[], languages: Language[] = [language()]): Draft & { sections: Section[] } {
  const owners: Array<Section | undefined> = blocks.map(() => undefined)
  const context: Context = {
    languages,
    info: { mediaType: 'text/plain', sha256: '', pages: 1 },
    body: { size: 10, bold: false, italic: false },
  }
  const sections: Section[] = []
  return {
    blocks,
    context,
    sections,
    isFree: (i) => owners[i] === undefined,
    sectionAt: (i) => owners[i],
    claim(from, to, section) {
      for (let i = from; i < to; i += 1) if (owners[i]) throw new Error(`block ${i} is taken`)
      const whole = { ...section, blocks: blocks.slice(from, to) } as Section
      owners.fill(whole, from, to)
      sections.push(whole)
      return whole
    },
    cut(i, at) {
      const block = blocks[i] as ParagraphBlock
      const start = block.lineStarts[at]!
      const part = (from: number, to: number, lines: Line[]): ParagraphBlock => {
        const text = block.text.slice(from, to).trim()
        return {
          ...block,
          text,
          spans: [{ text }],
          lines,
          lineStarts: lines.map((_, k) => block.lineStarts[k + (from ? at : 0)]! - from),
        }
      }
      blocks.splice(
        i,
        1,
        part(0, start, block.lines.slice(0, at)),
        part(start, block.text.length, block.lines.slice(at)),
      )
      owners.splice(i, 1, undefined, undefined)
    },
  }
}
