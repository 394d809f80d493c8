import { dayFirst, zoneOfCountry, zoneOfLanguage } from '../languages/civil-zones.ts'

/** Addresses of the web and of mail, for their country's ending. */
const endings = /(?:@|www\.|https?:\/\/)[\w.-]*\.([a-z]{2})(?![\w-])(?!\.\w)/giu

/** Country codes of telephone numbers, to countries' endings. */
const callingCodes: Readonly<Record<string, string>> = {
  33: 'fr',
  32: 'be',
  41: 'ch',
  352: 'lu',
  49: 'de',
  43: 'at',
  39: 'it',
  31: 'nl',
  44: 'uk',
  353: 'ie',
  45: 'dk',
  46: 'se',
  47: 'no',
  358: 'fi',
  48: 'pl',
  420: 'cz',
  421: 'sk',
  36: 'hu',
  40: 'ro',
  359: 'bg',
  30: 'gr',
  385: 'hr',
  386: 'si',
  381: 'rs',
  387: 'ba',
  372: 'ee',
  371: 'lv',
  370: 'lt',
  380: 'ua',
  90: 'tr',
  972: 'il',
  966: 'sa',
  971: 'ae',
  81: 'jp',
  82: 'kr',
  86: 'cn',
  886: 'tw',
  852: 'hk',
  65: 'sg',
  60: 'my',
  84: 'vn',
  91: 'in',
  61: 'au',
  64: 'nz',
  27: 'za',
  1: 'us',
}

/** Countries that a release's addresses and numbers name, commonest first; endings in lower case (`uk`, `us`). */
export function countriesIn(text: string): string[] {
  const counts = new Map<string, number>()
  const add = (country: string) => counts.set(country, (counts.get(country) ?? 0) + 1)
  for (const found of text.matchAll(endings))
    if (zoneOfCountry[found[1]!.toLowerCase()] || dayFirst.has(found[1]!.toLowerCase())) add(found[1]!.toLowerCase())
  for (const found of text.matchAll(/(?:\+|(?<![\d(/.-]\s?)\b00)\s?(\d{1,3})[\s().-]?(?=[\d (])/gu)) {
    const digits = found[1]!
    const code = [digits, digits.slice(0, 2), digits.slice(0, 1)].find((part) => callingCodes[part])
    if (code) add(callingCodes[code]!)
  }
  for (const _ of text.matchAll(/\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/gu)) add('us')
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country)
}

/** The time zone of a release's issuer, where its language or all of its addresses and numbers leave one. */
export function zoneOf(tag: string | undefined, countries: readonly string[]): string | undefined {
  const zones = new Set(countries.map((country) => zoneOfCountry[country]))
  if (zones.size === 1) return [...zones][0]
  return zones.size === 0 && tag ? zoneOfLanguage[tag] : undefined
}

/** Whether English bare numbers begin with the month or the day; undefined where countries differ or none is named. */
export function orderOf(countries: readonly string[]): 'mdy' | 'dmy' | undefined {
  const orders = new Set(countries.map((country) => (country === 'us' ? 'mdy' : 'dmy')))
  return orders.size === 1 ? [...orders][0] : undefined
}
