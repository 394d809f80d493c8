import type { ParagraphBlock } from '../layout/block.ts'
import { labelOf } from './label-lines.ts'
import { wordCount } from './prose.ts'
import type { Draft, Recognizer } from './recognizer.ts'

/** What the layout has already told apart: furniture, footnotes, captions. */
export const furniture: Recognizer = {
  name: 'furniture',
  recognize(draft) {
    draft.blocks.forEach((block, i) => {
      if (!draft.isFree(i)) return
      if (block.type === 'furniture') draft.claim(i, i + 1, { role: 'furniture', because: block.because })
      if (block.type === 'footnote')
        draft.claim(i, i + 1, { role: 'footnote', note: block, because: `its mark ${block.mark} stands in the text` })
      if (block.type === 'caption') draft.claim(i, i + 1, { role: 'caption', because: 'beside a picture' })
    })
  },
}

/**
 * A running head that comes once: the release's label beside its issuer's name, at the top of a later page
 * ("Ministry of Towns / Press release no 214").
 */
export const runningLabel: Recognizer = {
  name: 'running label',
  recognize(draft) {
    const labelled = draft.blocks.some((_, i) => draft.sectionAt(i)?.role === 'kicker')
    for (let i = 1; labelled && i < draft.blocks.length; i++) {
      const block = draft.blocks[i]!
      if (block.type !== 'paragraph' || !draft.isFree(i) || block.page < 2 || block.lines.length > 1) continue
      if (returnsAtHead(draft, i, block)) {
        draft.claim(i, i + 1, { role: 'furniture', because: 'the label again, with its date, over a later page' })
        continue
      }
      const parts = block.text.split(/\s*[/|·•]\s*|\s+[–—-]\s+/u)
      if (parts.length !== 2 || wordCount(block.text) > 14) continue
      if (parts.some((part) => labelOf(part, draft.context.languages)))
        draft.claim(i, i + 1, { role: 'furniture', because: 'the label again, beside a name, on a later page' })
    }
  },
}

/** "Joint press release 12 March 2024", or the very label of the first page, first of all on its page. */
function returnsAtHead(draft: Draft, i: number, block: ParagraphBlock): boolean {
  const first = draft.blocks.every((b, k) => k >= i || b.page < block.page || b.type === 'furniture')
  const label = first ? labelOf(block.text, draft.context.languages) : undefined
  if (label?.whole !== true) return false
  const again = (k: number) => {
    const section = draft.sectionAt(k)
    return section?.role === 'kicker' && section.text.toLowerCase() === block.text.trim().toLowerCase()
  }
  return label.dateline !== undefined || draft.blocks.some((_, k) => k < i && again(k))
}
