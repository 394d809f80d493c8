/**
 * What a cell's text is: the evidence that tells a table from text set in columns.
 *
 * - `figure`: a number with its signs: `1 987,3`, `(149,5)`, `$ 8,851`, `+ 11,6 %`, `12.4bn`, `17/05/2021`, `10:30`
 * - `year`: a year, or months of one, which heads a column as often as it fills one
 * - `dash`: what stands for no figure: `–`, `n/a`
 * - `sign`: a currency or per-cent sign, or a parenthesis, apart from its figure
 * - `code`: digits and capitals in one word: `SH0321A`, `A-17`
 * - `text`: all else; telephone numbers too
 */
export type CellKind = 'figure' | 'year' | 'dash' | 'sign' | 'code' | 'text'

const currency = String.raw`(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}|[Kk]r\.?|Rs\.?|z[łl]|Kč|Ft|lei)`
const digits = String.raw`(?:\p{Nd}{1,3}(?:[ .,'’\u00a0\u202f\u2009٬]\p{Nd}{3})+|\p{Nd}{1,3}(?:,\p{Nd}{2})+,\p{Nd}{3}|\p{Nd}+)`
const number = String.raw`${digits}?(?:[.,٫]\p{Nd}+)?(?<=\p{Nd})`
const unit = String.raw`(?:[%٪‰°]|\p{L}{1,3}\.?|\p{Sc}|[kKmMbB]?\p{Sc}|pts?\.?|万円|億円|百万円|억원|만원)`
const mark = String.raw`(?:\s?(?:\*{1,3}|[†‡¹²³⁴⁵]|\(\p{Nd}\)|\(\p{Ll}\)))?`
const figure = new RegExp(
  String.raw`^[(<>~≈≤≥]?\s?[+\-−–±△▲]?\s?${currency}?\s?[(+\-−–]?\s?${number}\s?${unit}?\s?[)]?\s?%?${mark}$`,
  'u',
)
const date = /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}([./-]\p{Nd}{2,4})?\.?$/u
const time =
  /^\p{Nd}{1,2}\s?[:h.]\s?\p{Nd}{2}(\s?[ap]\.?m\.?)?(\s?[-–]\s?\p{Nd}{1,2}\s?[:h.]\s?\p{Nd}{2}(\s?[ap]\.?m\.?)?)?$/iu
const range = /^\p{Nd}+([.,]\p{Nd}+)?\s?%?\s?[-–/]\s?\p{Nd}+([.,]\p{Nd}+)?\s?%?$/u
const year = new RegExp(
  String.raw`^(?:FY\s?)?(?:19|20)\p{Nd}{2}(?:\s?[AaEeFf])?(?:年度?|년도?|\s?(?:г|р)\.)?${mark}$`,
  'u',
)
/** `4–6/2025`, `01-09/2025`: months of a year. */
const months = /^\p{Nd}{1,2}\s?[–—-]\s?\p{Nd}{1,2}\s?\/\s?(?:19|20)\p{Nd}{2}$/u
const dash = /^\(?(?:[-–—−‐－]{1,3}|\.{2,3}|n\.?\s?[as]\.?|n\/[am]|n\.?m\.?|s\.?o\.?|k\.\s?A\.)\)?\s?%?$/iu
const sign = new RegExp(String.raw`^(?:[A-Z]{0,3}\p{Sc}|[%٪‰]|\)|\(|\)\s?%|${'pts?'}|€m|M€|k€)$`, 'u')
const code = /^(?=.*\p{Nd})[\p{Nd}\p{Lu}]{1,12}([-/.][\p{Nd}\p{Lu}]{1,12}){0,3}$/u
const phone = /^\+?[\p{Nd}(][\p{Nd}()\s./-]*$/u

/** Nine digits and more without the grouping of a number, or a leading `+` before six: a telephone number. */
function isPhone(text: string): boolean {
  if (!phone.test(text)) return false
  const count = text.match(/\p{Nd}/gu)?.length ?? 0
  return count >= (text.startsWith('+') ? 7 : 9) && !new RegExp(`^${digits}$`, 'u').test(text)
}

/** Judges the whole text of a cell. */
export function kindOf(text: string): CellKind {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed.length > 40) return 'text'
  if (year.test(trimmed) || months.test(trimmed)) return 'year'
  if (dash.test(trimmed)) return 'dash'
  if (sign.test(trimmed)) return 'sign'
  if (isPhone(trimmed)) return 'text'
  // A list's number; a piece of a telephone number or a postal code.
  if (/^\p{Nd}{1,2}[.)]$|^0\p{Nd}{2,}$/u.test(trimmed)) return 'text'
  if (figure.test(trimmed) || date.test(trimmed) || time.test(trimmed) || range.test(trimmed)) return 'figure'
  // A figure without value: `$ -`, `€ –`.
  if (/^[A-Z]{0,3}\p{Sc}\s?[-–—]+$/u.test(trimmed)) return 'dash'
  if (code.test(trimmed)) return 'code'
  return 'text'
}

/** Whether the text is a list's mark, so that text beside it is an item and no cell. */
export function isListMark(text: string): boolean {
  return /^[\p{P}\p{S}\p{Co}]$|^[(]?(\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})[.)]$|^o$/u.test(text.trim())
}
