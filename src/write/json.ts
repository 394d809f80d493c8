import type { VFileMessage } from 'vfile-message'
import type { Block } from '../layout/block.ts'
import type { PressRelease, Role, Section } from '../press/release.ts'
import type { Box } from '../read/source.ts'
import type { FrontMatter } from './front-matter.ts'
import { unprinted } from './mdast.ts'
import { oneLine } from './text.ts'

/** One part of the release with its evidence, and where on which page it stands (see `read/source.ts` for the units). */
export interface JsonSection {
  role: Role
  text: string
  because: string
  confidence?: number
  language?: string
  /** What the role knows beside its text: `depth`, `dateline`, `contacts`, `name`, `until`… */
  [detail: string]: unknown
  blocks: JsonBlock[]
}

export interface JsonBlock {
  type: Block['type']
  text: string
  page: number
  /** `[x0, top, x1, bottom]`, to a tenth. */
  box: [number, number, number, number]
}

/** A release as data: what was found, what was left out of the Markdown, and why. */
export interface JsonRelease {
  frontMatter: FrontMatter
  language?: string
  languages: string[]
  sections: JsonSection[]
  /** Sections that the Markdown's body leaves out: running heads, end marks, letterheads; some are in the front matter. */
  leftOut: JsonSection[]
  /** Evidence for the front matter's fields. */
  evidence: Record<string, string>
  messages: Array<{ rule: string; reason: string; page?: number }>
}

/** A release as JSON can hold it: sections in source order with role, text, `because`, page and box. */
export function toJson(release: PressRelease, matter: FrontMatter, messages: readonly VFileMessage[]): JsonRelease {
  const isPrinted = ({ role }: Section): boolean => !unprinted.has(role)
  return {
    frontMatter: matter,
    ...(release.language !== undefined && { language: release.language }),
    languages: release.languages,
    sections: release.sections.filter(isPrinted).map(toSection),
    leftOut: release.sections.filter((section) => !isPrinted(section)).map(toSection),
    evidence: release.evidence,
    messages: messages.map(({ ruleId, reason, line }) => ({
      rule: ruleId ?? 'unnamed',
      reason,
      ...(line !== undefined && { page: line }),
    })),
  }
}

function toSection(section: Section): JsonSection {
  const { role, because, blocks, confidence, language, ...details } = section
  const { heading, note, text, ...rest } = details as Record<string, unknown> & { heading?: Block; note?: Block }
  return {
    role,
    text: typeof text === 'string' ? oneLine(text) : blocks.map(textOf).filter(Boolean).join('\n'),
    because,
    ...(confidence !== undefined && { confidence }),
    ...(language !== undefined && { language }),
    ...(heading && { heading: textOf(heading) }),
    ...(note && { note: textOf(note) }),
    ...rest,
    blocks: blocks.map((block) => ({
      type: block.type,
      text: textOf(block),
      page: block.page,
      box: corners(block.box),
      ...(block.type === 'furniture' && { kind: block.kind, because: block.because }),
    })),
  }
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => [item.text, ...item.children.map(textOf)].map(oneLine).join('\n')).join('\n')
    case 'table':
      return block.rows.map((row) => row.map((cell) => oneLine(cell.map((s) => s.text).join(''))).join('\t')).join('\n')
    case 'verbatim':
      return block.text
    default:
      return oneLine(block.text)
  }
}

function corners({ x0, top, x1, bottom }: Box): JsonBlock['box'] {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return [tenth(x0), tenth(top), tenth(x1), tenth(bottom)]
}
