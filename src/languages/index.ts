import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { bs } from './bs.ts'
import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { ms } from './ms.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { nn } from './nn.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sr } from './sr.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

/** Every language whose vocabulary is known; a new one is a file and a line here. */
export const languages: readonly Language[] = [
  ar,
  bg,
  bs,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  he,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ms,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
]

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
