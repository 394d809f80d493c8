import { type Folded, fold, squeeze, words } from './fold.ts'

export { fold }

/** The three forms of a line that phrases are looked up in. */
export interface Forms {
  original: string
  folded: Folded
  words: Folded
  squeezed: Folded
}

/** Every list is asked about every line, so the last lines' forms are kept. */
const recent = new Map<string, Forms>()
/** Lines of a long document; a paragraph is asked about in its first 400 characters, so this is a few megabytes. */
const remembered = 3000

/** Dates want the folded text alone, whole lines the squeezed one: each is made when it is first asked for. */
class LazyForms implements Forms {
  readonly original: string
  private asFolded: Folded | undefined
  private asWords: Folded | undefined
  private asSqueezed: Folded | undefined

  constructor(original: string) {
    this.original = original
  }

  get folded(): Folded {
    this.asFolded ??= fold(this.original)
    return this.asFolded
  }

  get words(): Folded {
    this.asWords ??= words(this.folded)
    return this.asWords
  }

  get squeezed(): Folded {
    this.asSqueezed ??= squeeze(this.words)
    return this.asSqueezed
  }
}

/** The forms of a line; cached. */
export function formsOf(text: string): Forms {
  const before = recent.get(text)
  if (before) return before
  const forms = new LazyForms(text)
  if (recent.size >= remembered) recent.clear()
  recent.set(text, forms)
  return forms
}

/** The comparable form of a phrase, keeping spaces only between words. */
export function keyOf(phrase: string): string {
  return words(fold(phrase)).text
}

/** The words of a text in their comparable form, one space (or a colon) between them. */
export function wordsOf(text: string): string {
  return formsOf(text).words.text.replaceAll(':', ' ')
}

/** Phrases are few and asked for again and again. */
const keys = new Map<string, string>()

/** The comparable form of a phrase of a list, remembered. */
export function phraseKey(phrase: string): string {
  let key = keys.get(phrase)
  if (key === undefined) {
    key = keyOf(phrase)
    keys.set(phrase, key)
  }
  return key
}

const separators = /^[\s)\]】〉》」』＞>"'”»]*(?:[:：/／|｜]|[.]?[-‐‑‒–—―−]+|[.](?=\s))?[\s]*/u

/** The original offset behind the closing brackets, the colon or dash and the white space that follow offset `from`. */
export function endBehind(forms: Forms, from: number): number {
  return from + separators.exec(forms.original.slice(from, from + 40))![0].length
}
