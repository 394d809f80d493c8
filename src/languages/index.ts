import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** Every language whose vocabulary is known; a new one is a file and a line here. */
export const languages: readonly Language[] = [de, en, es, fr, it, nl, pt]

/** Languages whose vocabulary serves one that has no file of its own. */
const nearest: Record<string, string> = {
  gl: 'pt',
  ast: 'es',
  oc: 'ca',
  co: 'it',
  rm: 'it',
  lb: 'de',
  gsw: 'de',
  fy: 'nl',
  af: 'nl',
  fo: 'da',
  is: 'da',
  mk: 'bg',
  be: 'ru',
  kk: 'ru',
  ky: 'ru',
  az: 'tr',
  uz: 'tr',
  tk: 'tr',
  fa: 'ar',
  ur: 'ar',
  ps: 'ar',
  yi: 'he',
  no: 'nb',
  sh: 'sr',
  cnr: 'sr',
  mo: 'ro',
  tl: 'en',
  br: 'fr',
  jv: 'id',
  su: 'id',
  'zh-Latn': 'zh-Hans',
  yue: 'zh-Hant',
  nds: 'de',
  li: 'nl',
  hsb: 'cs',
  szl: 'pl',
}

/**
 * The vocabulary for a BCP 47 tag: the language itself, its script or base language (`zh-TW` → `zh-Hant`, `pt-BR` → `pt`,
 * `no` → `nb`), or its nearest relative.
 */
export function languageFor(tag: string): Language | undefined {
  const find = (name: string) => languages.find((language) => language.tag.toLowerCase() === name.toLowerCase())
  const exact = find(tag)
  if (exact) return exact
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize()
  } catch {
    return undefined
  }
  const relative = nearest[locale.language]
  return (
    find(`${locale.language}-${locale.script}`) ??
    find(locale.language) ??
    (relative === undefined ? undefined : find(relative))
  )
}
