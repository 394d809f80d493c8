import { type Detected, detectLanguage } from '../languages/detect.ts'
import type { Block } from '../layout/block.ts'
import { wordCount } from './prose.ts'
import type { Section } from './release.ts'

/** Words from which on a section's language is told. */
const tellable = 20

/** Names the language of each section that is written in another one than the release. */
export function withLanguages(sections: Section[], detected: Detected): Section[] {
  if (detected.tags.length < 2) return sections
  return sections.map((section) => {
    const text = section.blocks.map(textOf).join(' ')
    if (section.role === 'furniture' || wordCount(text) < tellable) return section
    const found = detectLanguage(text.slice(0, 600))
    if (!found || found.tag === detected.tag || !detected.tags.includes(found.tag)) return section
    return { ...section, language: found.tag }
  })
}

function textOf(block: Block): string {
  if (block.type === 'list') return block.items.map((item) => item.text).join(' ')
  return 'text' in block ? block.text : ''
}
