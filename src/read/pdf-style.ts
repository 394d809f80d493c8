/** What a font's name and numbers say about weight and slant. */

/** `ABCDEF+Name` → `Name`. */
export function fontName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '')
}

const heavy = /bold|black|heavy|demi(?!ch)|ultra(?!light)|fett|gras\b|negrita|grassetto/i
/** Names that end in an abbreviation: `Helvetica-Bd`, `FrutigerLTStd-BlackCn`, `HiraKakuProN-W6`, `CMBX12`. */
const heavyCode = /[-_,](bd|blk|hv|sb|xbd|w[6-9])(it|ita|ital|obl|cn)?$|^(cmbx|cmssbx|ec?bx|sfbx)\d*/i
const light = /regular|roman|book|light|thin|medium|normal/i
const slanted = /italic|oblique|kursiv|italique|cursiva|corsivo|[-_,a-z](it|ital|obl)$|^(cmti|cmsl|ecti|sfti)\d*/i

/**
 * Whether the name of a font makes it bold. The weight that engines give is not asked: it is reckoned from the width of
 * the stems (StemV), which producers fill with anything; regular fonts come with 0, 400, 704 and 4140.
 */
export function isBold(name: string, forced: boolean): boolean {
  return forced || heavy.test(name) || heavyCode.test(name)
}

/** Whether the name says something about weight or slant, be it that there is none. */
export function saysStyle(name: string): boolean {
  return isBold(name, false) || isItalic(name, false) || light.test(name)
}

export function isItalic(name: string, flagged: boolean): boolean {
  return flagged || slanted.test(name)
}

/** `#rrggbb`; undefined for black. */
export function hexColor(red: number, green: number, blue: number): string | undefined {
  const hex = `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
  return hex === '#000000' ? undefined : hex
}
