import { isOrganization, plainName } from './organizations.ts'

/** A legal form behind a name, up to two words between: "Quillby" … "Quillby Pumps Holding, Inc." */
const legalForm =
  /^((?:\s+\p{Lu}[\p{L}\p{M}&-]*){0,2}),?\s+(?:Inc\.?|LLC|L\.L\.C\.|LLP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|GmbH|gGmbH|AG|KGaA|KG|SE|e\.\s?V\.|eG|S\.?A\.?S?|SARL|S\.p\.A\.|SpA|S\.r\.l\.|S\.L\.U?\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|ASA?|Oyj?|ry|Kft\.?|Zrt\.?|Nyrt\.?|Sp\. z o\.\s?o\.|s\.r\.o\.|a\.\s?s\.|d\.o\.o\.|d\.d\.|OÜ|SIA|UAB|A\.Ş\.|Lda\.?|Ltda\.?)(?=$|[\s,;:)”"»])/u

/**
 * The fullest form in which a document prints an organisation's name: with its legal form; a letterhead's line that
 * opens with the name or ends on it; what the letters of a short name stand for, where the short one stands behind it in brackets.
 *
 * @param lines of the letterhead, running heads and feet
 */
export function fullName(name: string, lines: readonly string[], text: string): string {
  return withLegalForm(name, text) ?? spelledOut(name, text) ?? fromLetterhead(name, lines) ?? name
}

function withLegalForm(name: string, text: string): string | undefined {
  if (hasLegalForm(name)) return undefined
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at))) continue
    const behind = legalForm.exec(text.slice(at + name.length, at + name.length + 60))
    const isShouted = inCapitals(text.slice(at, at + name.length + 12)) && !inCapitals(name)
    if (behind && !isShouted) return text.slice(at, at + name.length + behind[0].length).replace(/\s+/gu, ' ')
  }
  return undefined
}

const inCapitals = (words: string): boolean => words === words.toUpperCase()

const hasLegalForm = (name: string): boolean => legalForm.test(` ${name.split(/\s+/u).at(-1)}`)

/** "Transportes Urbanos de Vilar (TUV)". */
function spelledOut(name: string, text: string): string | undefined {
  if (!/^\p{Lu}{2,8}$/u.test(name)) return undefined
  for (const match of text.matchAll(
    /([\p{Lu}][\p{L}\p{M}’'& -]{5,90}?)\s*\((?:the\s+)?[“"'«]?\s?(\p{Lu}{2,8})\s?[”"'»]?\)/gu,
  )) {
    if (match[2] !== name) continue
    const words = match[1]!.split(/\s+/u)
    for (let from = words.length - 1; from >= 0; from--) {
      const initials = words.slice(from).flatMap((word) => /^\p{Lu}/u.exec(word) ?? [])
      if (initials.join('') === name) return words.slice(from).join(' ')
    }
  }
  return undefined
}

/** « Groupe Sillon » for Sillon, „Muster-Institut für Moore“ for Muster-Institut: if it says that it is an organisation. */
function fromLetterhead(name: string, lines: readonly string[]): string | undefined {
  if (hasLegalForm(name)) return undefined
  const key = plainName(name)
  return lines.find((line) => {
    const whole = plainName(line)
    return (
      whole !== key &&
      inCapitals(line) === inCapitals(name) &&
      (whole.startsWith(key) || whole.endsWith(key)) &&
      line.split(/\s+/u).length <= name.split(/\s+/u).length + 3 &&
      isOrganization(line)
    )
  })
}
