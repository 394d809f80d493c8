const url = /(?:https?:\/\/|www\.)[^\s,;()<>»"]+[^\s.,;:()<>»"]/giu

/** The last web address of a text, as printed. */
export function urlIn(text: string): string | undefined {
  return text.match(url)?.at(-1)
}
