/** A text as decoded, and how sure that is. */
export interface Decoded {
  text: string
  /** WHATWG or iconv name. */
  encoding: string
  /** Bytes that the encoding does not explain, replaced by U+FFFD. */
  errors: number
  /** Stray bytes of windows-1252 in a file that is UTF-8 otherwise. */
  strays: number
  /** Whether another encoding explains the file nearly as well. */
  uncertain: boolean
}

export function decode(bytes: Uint8Array, _wanted?: string): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\ufffd')) return { text, encoding: 'utf-8', errors: 0, strays: 0, uncertain: false }
  const encoding = 'windows-1252'
  return { text: new TextDecoder(encoding).decode(bytes), encoding, errors: 0, strays: 0, uncertain: false }
}
