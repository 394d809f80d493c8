import { organisationWords } from '../languages/organisation-words.ts'

/** Whether a few words are the name of an organisation, by what they say of themselves. */

const organisationWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${organisationWords.map((word) => word.replaceAll('*', '\\p{L}*')).join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)
/** Legal forms; some only in capitals. */
const forms = String.raw`(?:Inc\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|Ltd\.?|Limited|PLC|plc|Corp\.?|Co\.|GmbH|gGmbH|mbH|AG|KG|KGaA|OHG|e\.\s?V\.|eG|SE|S\.?A\.?S?\.?U?|SARL|SCOP|SpA|S\.p\.A\.|S\.?r\.?l\.?|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|ASA?|Oyj?|ry|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.?|Sp\. z o\.\s?o\.|S\.A\.|s\.r\.o\.|a\.\s?s\.|d\.o\.o\.|d\.d\.|OÜ|SIA|UAB|A\.Ş\.|Ltd\. Şti\.|Pty|Lda\.?|Ltda\.?|ООО|ПАО|АО|ЗАО|ТОВ|ЕООД|ООД|АД|Α\.?Ε\.?|Tbk|Bhd)(?=$|[\s,.)])`
const legalForm = new RegExp(`(?:^|[\\s,])${forms}`, 'u')
const opensWithForm = new RegExp(`^\\s*,?\\s?${forms}`, 'u')
const wideWords =
  '株式会社|有限会社|合同会社|財団|社団|法人|大学|學院|学院|研究所|協会|协会|協會|連盟|組合|委員会|委员会|委員會|機構|有限公司|公司|集团|集團|基金会|银行|銀行|政府|주식회사|\\(주\\)|㈜|유한회사|재단|협회|대학교|대학|연구원|연구소|공사|공단|위원회|은행|그룹|센터'
const endsWithForm = new RegExp(`,?\\s+${forms}\\.?$`, 'u')
const wideOrganisation = new RegExp(wideWords, 'u')
const wideHouse = new RegExp(`(?:${wideWords})$|^(?:株式会社|有限会社|주식회사|\\(주\\)|㈜)[^はがをにで]+$`, 'u')
const arabicOrganisation =
  /^(?:ال)?(?:شركة|مؤسسة|جامعة|وزارة|هيئة|مجموعة|جمعية|بنك|معهد|مركز|مجلس|مكتب|إدارة|قسم|בנק|חברת|אוניברסיטת|משרד|עמותת|קרן|מכון|מחלקת)(?:\s|$)/u /** Whether a piece of text says that it is an organisation: a legal form, a word such as "University", a known name. */
export function isOrganization(text: string, known: readonly string[] = []): boolean {
  const piece = text.trim()
  if (piece.length > 120) return false
  if (known.some((name) => sameName(name, piece))) return true
  return (
    legalForm.test(piece) ||
    organisationWord.test(piece) ||
    wideOrganisation.test(piece) ||
    arabicOrganisation.test(piece)
  )
}

/** A name without the legal form that ends it: "Quillby Pumps, Inc." → "Quillby Pumps". */
export function withoutLegalForm(name: string): string {
  return name.replace(endsWithForm, '') || name
}

/** The legal form that a text opens with, as printed; empty where it has none. */
export function legalFormAt(text: string): string {
  return opensWithForm.exec(text)?.[0] ?? ''
}

/** A line of Chinese, Japanese or Korean that is nothing but houses: 国立大学法人 南海大学. */
export function isWideHouse(text: string): boolean {
  const parts = text.trim().split(/[\s\u3000]+/u)
  return parts.length <= 3 && parts.every((part) => part.length <= 20 && wideHouse.test(part))
}

/** Whether a text is nothing but a legal form: "Inc.", "GmbH & Co. KG". */
export function isLegalForm(text: string): boolean {
  let rest = text.trim()
  for (let form = legalFormAt(rest); form !== ''; form = legalFormAt(rest))
    rest = rest.slice(form.length).replace(/^\s*&\s*/u, '')
  return rest === '' && text.trim() !== ''
}

/** Whether two printed names are one, whatever their case, accents and punctuation. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b) && plainName(a) !== ''
}

/** A name's letters and digits alone, in small letters without accents. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** ` ministry of towns `: words can be looked for with their borders. */
export function plainWords(text: string): string {
  return ` ${(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `
}
