import { thresholds as t } from './thresholds.ts'

/**
 * Closes spaced-out type: `C O M M U N I Q U É  D E  P R E S S E` → `COMMUNIQUÉ DE PRESSE`. Letters are set apart by one
 * space and words by more; where all spaces are alike the words cannot be told apart, and the letters are closed up
 * only if that makes a single word of at most twelve letters, since a wrong guess would invent a word.
 */
export function closeLetterSpacing(text: string): string {
  const trimmed = text.trim().replace(/\u00a0/g, ' ')
  const words = trimmed.split(/\s{2,}|[\u2002\u2003\u3000\t]+/u)
  const single = (word: string) =>
    word.split(/\s/u).every((token) => [...token].length === 1 || /^[^\p{L}]+$/u.test(token))
  const letters = trimmed.replace(/[^\p{L}]/gu, '').length
  if (letters < t.spacedLetters || !/\p{L} \p{L} \p{L}/u.test(trimmed)) return text
  if (!words.every(single)) return text
  return words.map((word) => word.replace(/\s/gu, '')).join(' ')
}
