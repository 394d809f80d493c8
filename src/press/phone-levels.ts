import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** 3 valid for the library in one of the regions, 2 possible there, 1 has the shape of a number, 0 none of these. */
export type Level = 0 | 1 | 2 | 3
const shapes = [/^\+\d{8,15}$/, /^00\d{9,14}$/, /^0\d{5,11}$/]
const printedShapes = [
  /^1?[-. ]?\(?\d{3}\)?[-./ ]{1,2}\d{3}[-. ]\d{4}$/u,
  /^\d{3,4}-\d{4}$/u,
  /^\d\d(?:[. ]\d\d){3,4}$/u,
  /^\(\d{1,5}\)[ -./]*\d[\d -./]{3,12}$/u,
  /^\d{2,5}[ /.-]{1,3}\d{2,4}(?:[ .-]\d{2,4}){1,3}$/u,
  /^\d{2,5} ?\/ ?\d{3,8}(?:-\d{1,4})?$/u,
]

const levels = new Map<string, Level>()

/** How much a run of digits looks like a telephone number in the regions, tried in order. */
export function levelOf(number: string, regions: string[]): Level {
  const key = `${number}|${regions.join()}`
  const before = levels.get(key)
  if (before !== undefined) return before
  const level = judge(number.replace(/[\n_]/g, ' '), regions)
  if (levels.size > 2000) levels.clear()
  levels.set(key, level)
  return level
}

function judge(number: string, regions: string[]): Level {
  const digits = number.replace(/\D/g, '')
  if (digits.length < 5 || digits.length > 17) return 0
  const international = /^\(?\s*\+|^00/u.test(number)
  const text = number.replace(/^\(\s*\+\s*(\d+)\s*\)/u, '+$1').replace(/^(.+\d)\s*\+$/u, '+$1')
  let best: Level = 0
  for (const region of international ? [regions[0]] : regions) {
    const parsed = parsePhoneNumberFromString(text, { defaultCountry: region as CountryCode, extract: false })
    if (!parsed) continue
    if (!international) {
      // Printed as its country prints it: a trunk prefix is part of it, or the country code without a plus.
      const bare = parsed.nationalNumber as string
      const forms = [parsed.formatNational().replace(/\D/g, ''), parsed.countryCallingCode + bare, `0${bare}`]
      if (!forms.includes(digits)) continue
    }
    if (parsed.isValid()) return 3
    if (parsed.isPossible()) best = 2
  }
  if (best === 0) {
    const plain = (/^\D*\+/u.test(text) ? '+' : '') + digits
    if (shapes.some((shape) => shape.test(plain)) || printedShapes.some((shape) => shape.test(number))) best = 1
  }
  return best
}
