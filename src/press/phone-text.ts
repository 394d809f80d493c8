import { findEmails, findUrls } from './addresses.ts'

/** Decimal digits of all scripts and full-width signs as ASCII, unit for unit, so that offsets stay. */
export function plainDigits(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (character) => {
    if (character.length > 1) return '§§'
    if (/\p{Nd}/u.test(character)) {
      const code = character.charCodeAt(0)
      let zero = code
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1
      return String((code - zero) % 10)
    }
    if (/[\u2010-\u2015\u2212\uff0d\uff70\u30fc\u2043\uff5e]/u.test(character)) return '-'
    if (/[\u00a0\u1680\u2000-\u200f\u202a-\u202f\u2066-\u2069\u205f\u3000]/u.test(character)) return ' '
    return (
      { '＋': '+', '（': '(', '）': ')', '．': '.', '／': '/', '·': '.', '：': ':', '，': ',', '；': ';' }[character] ??
      character
    )
  })
}

/** E-mail addresses, and web addresses with digits, replaced unit for unit. */
export function maskAddresses(text: string): string {
  let masked = text
  for (const { start, end } of [...findEmails(text), ...findUrls(text).filter((u) => /\d/u.test(u.value))])
    masked = masked.slice(0, start) + '§'.repeat(end - start) + masked.slice(end)
  return masked
}
