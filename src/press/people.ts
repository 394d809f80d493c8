import { personTitles } from '../languages/person-titles.ts'
import { departmentEndings, koreanFamilyNames, nameParticles, wordsInNoName } from '../languages/person-words.ts'
import { isOrganization, sameName } from './organizations.ts'

export { isOrganization, plainName, sameName } from './organizations.ts'
export { isPostalAddress } from './postal-addresses.ts'

/** Whether a few words are the name of a person, of an organisation, or a postal address: by shape, in any script. */

const honorific = new RegExp(`^(?:(?:${personTitles.join('|')})\\.?\\s+)+(?=\\p{Lu})`, 'u')
const degree =
  /(?:,?\s+(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|MBA|M\.?Sc|B\.?Sc|MA|BA|LL\.?M|J\.?D|Esq|CPA|CFA|RN|APR|CSc|DrSc|DiS|MPH|M\.?A|B\.?A|FRCP|OBE|CBE|MBE|KC|QC|DDS|DVM|EMBA|MAS|h\.?\s?c)\.?)+$/u
const particle = new RegExp(`^(?:${nameParticles.join('|')})$`, 'u')
const nameWord = /^(?:\p{Lu}|\p{Lt})[\p{L}\p{M}]*(?:['’ʼ\-‐‑·.]\p{L}[\p{L}\p{M}]*)*$/u
const elided = /^(?:d|l|dell|dall|D|O|L)['’]\p{Lu}[\p{L}\p{M}'’-]*$/u
const initials = /^(?:\p{Lu}\.?){1,3}(?:-\p{Lu}\.?)?$/u
const wideDesk = new RegExp(`(?:${departmentEndings.join('|')})$`, 'u')

const notInNames = new Set(wordsInNoName)

const koreanSurname = new RegExp(`^(?:${koreanFamilyNames.join('|')})`, 'u')

/** Drops titles before and degrees behind a name, for judging it only. */
function bare(text: string): { name: string; titled: boolean } {
  const name = text.replace(honorific, '').replace(degree, '').replace(degree, '')
  return { name, titled: name !== text }
}

/**
 * Whether a piece of text has the shape of a person's name: two to five capitalised words (initials, particles and
 * hyphens included; one word behind a title), two to four ideographs or syllables, or, in scripts without capitals, two
 * to four words. Names of organisations that say so (a legal form, "University") are none.
 */
export function isPersonName(text: string): boolean {
  return hasNameShape(text) && !isOrganization(text)
}

function hasNameShape(text: string): boolean {
  const piece = text.trim().replace(/(?:様|氏|さん|先生|님|씨)$/u, '')
  if (piece.length < 2 || piece.length > 60 || /[\d@§!?;:<>="“”„«»[\]{}*+#%&|\\/]/u.test(piece)) return false
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー々　 ]+$/u.test(piece)) return isWideName(piece)
  if (/^[\p{Script=Hangul} ]+$/u.test(piece)) {
    const [name, ...rest] = piece.split(' ')
    return rest.length === 0 && /^.{2,4}$/u.test(name!) && koreanSurname.test(name!) && !wideDesk.test(name!)
  }
  if (
    /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}\p{M} .'’׳״-]+$/u.test(
      piece,
    )
  ) {
    const words = piece.split(/\s+/u)
    return words.length >= 2 && words.length <= 4 && !words.some((word) => notInNames.has(word)) && !/^ال/u.test(piece)
  }
  const { name, titled } = bare(piece)
  const words = name.split(/\s+/u)
  if (words.length > 6) return false
  let capitalised = 0
  let whole = 0
  for (const [i, word] of words.entries()) {
    const plain = word.replace(/^\((.+)\)$/u, '$1')
    if (initials.test(plain) && plain.replace(/\P{L}/gu, '').length <= 3 && (plain.includes('.') || plain.length === 1))
      capitalised += 1
    else if (nameWord.test(plain) || elided.test(plain)) {
      capitalised += 1
      whole += 1
    } else if (!(particle.test(plain) && i < words.length - 1)) return false
  }
  // In capitals throughout, a particle too: CYRIL PIERRE DE GEYER
  return (
    whole >= 1 &&
    (titled ? capitalised >= 1 : capitalised >= 2) &&
    capitalised <= 5 &&
    !initials.test(words.at(-1)!.replace(/^\p{Lu}\p{Lu}+$/u, 'Xx'))
  )
}

function isWideName(text: string): boolean {
  if (wideDesk.test(text) && !/ /u.test(text.replace(/　/gu, ' '))) return false
  const parts = text.split(/[ 　]+/u)
  if (parts.length === 2) return parts.every((part) => part.length <= 4 && !wideDesk.test(part))
  if (parts.length > 2) return false
  if (/^[\p{Script=Katakana}ー]+・[\p{Script=Katakana}ー・]+$/u.test(text)) return true
  return /^[\p{Script=Han}々]{2,4}$/u.test(text)
}

/** Whether two printed names are one person's, with titles and degrees or without. */
export function samePerson(a: string, b: string): boolean {
  return sameName(bare(a).name, bare(b).name)
}
