import { type Folded, fold, squeeze, words } from './fold.ts'

/** The three forms of a line that phrases are looked up in. */
export interface Forms {
  original: string
  folded: Folded
  words: Folded
  squeezed: Folded
}

/** Every list is asked about every line, so the last lines' forms are kept. */
const recent = new Map<string, Forms>()

/** The forms of a line; cached. */
export function formsOf(text: string): Forms {
  const before = recent.get(text)
  if (before) return before
  const folded = fold(text)
  const asWords = words(folded)
  const forms = { original: text, folded, words: asWords, squeezed: squeeze(asWords) }
  if (recent.size >= 400) recent.clear()
  recent.set(text, forms)
  return forms
}

/** The comparable form of a phrase, keeping spaces only between words. */
export function keyOf(phrase: string): string {
  return words(fold(phrase)).text
}

const separators = /^[\s)\]】〉》」』＞>"'”»]*(?:[:：/／|｜]|[.]?[-‐‑‒–—―−]+|[.](?=\s))?[\s]*/u

/** The original offset behind the closing brackets, the colon or dash and the white space that follow offset `from`. */
export function endBehind(forms: Forms, from: number): number {
  return from + separators.exec(forms.original.slice(from, from + 40))![0].length
}
