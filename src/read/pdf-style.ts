/** What a font's name and numbers say about weight and slant. */

/** `ABCDEF+Name` → `Name`. */
export function fontName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '')
}

const heavy = /bold|black|heavy|semibold|demi(?!ch)|extrabold|ultra(?!light)|fett|gras\b|negrita/i
const light = /regular|roman|book|light|thin|medium|normal/i
/** Names that end in an abbreviation: `Helvetica-Bd`, `FrutigerLTStd-BlackCn`, `CMBX12`, `NimbusSanL-BoldItal`. */
const heavyCode = /[-_,](bd|blk|hv|sb|xbd)(it|ita|ital|obl|cn)?\b|^(cmbx|cmssbx|ec?bx|sfbx)\d*/i
const slanted = /italic|oblique|kursiv|italique|cursiva|[-_,a-z](it|ital|obl)\b|^(cmti|cmsl|ecti|sfti)\d*/i

/**
 * @param weight 100–900, 0 for unknown; a font's own number is often an estimate from the width of its stems, so a name
 *   that says regular is believed before it
 */
export function isBold(name: string, weight: number, forced: boolean): boolean {
  if (forced || heavy.test(name) || heavyCode.test(name)) return true
  return weight >= 650 && !light.test(name)
}

export function isItalic(name: string, flagged: boolean): boolean {
  return flagged || slanted.test(name)
}

/** `#rrggbb`; undefined for black. */
export function hexColor(red: number, green: number, blue: number): string | undefined {
  const hex = `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
  return hex === '#000000' ? undefined : hex
}
