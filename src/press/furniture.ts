import type { Recognizer } from './recognizer.ts'

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
