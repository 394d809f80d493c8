import { looksLikeAddress, wordCount } from './prose.ts'
import type { PressRelease, Section } from './release.ts'
import { nameKey } from './self-description.ts'

/** The organisations that issue a release: what its boilerplates are about, else contacts' organisations, else the letterhead's name. */
export function issuersOf(sections: readonly Section[], about: PressRelease['about']): string[] {
  const names = about.flatMap((a) => (a.name ? [a.name] : []))
  if (names.length > 0) return distinct(names)
  const organizations = sections.flatMap((s) =>
    s.role === 'media-contact' ? s.contacts.flatMap((c) => (c.organization ? [c.organization] : [])) : [],
  )
  if (organizations.length > 0) return distinct(organizations)
  return distinct(letterheads(sections)).slice(0, 1)
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(nameKey(name))) seen.set(nameKey(name), name)
  return [...seen.values()]
}

/** Lines of the letterhead that the text says again. */
function letterheads(sections: readonly Section[]): string[] {
  const texts = sections.flatMap((s) =>
    s.role === 'letterhead' ? [] : s.blocks.flatMap((b) => ('text' in b ? [nameKey(b.text)] : [])),
  )
  return sections.flatMap((s) => {
    const block = s.role === 'letterhead' ? s.blocks[0] : undefined
    if (block?.type !== 'paragraph' || wordCount(block.text) > 7 || looksLikeAddress(block.text)) return []
    const key = nameKey(block.text)
    return key.length > 3 && texts.some((text) => text.includes(key)) ? [block.text] : []
  })
}
