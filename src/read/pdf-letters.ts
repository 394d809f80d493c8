/**
 * Single characters of PDF text layers: what they stand for, and whether they can be text at all.
 */

/**
 * The character that is printed for a code of a text layer.
 *
 * Folded are only the forms that exist for the sake of fonts: Latin ligatures, Arabic presentation forms, and the
 * radicals (U+2E80–2FDF) that some producers' Unicode maps give in place of the ideographs that look the same.
 */
export function printed(code: number): string {
  if (code === 0x00 || code === 0xfeff || bidiControls.has(code)) return ''
  if (code === 0x09 || code === 0x0a || code === 0x0d) return ' '
  return fold(String.fromCodePoint(code))
}

/** Marks that only tell a program which way text runs: its letters come in the order of reading without them. */
const bidiControls = new Set([
  0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
])

/** `printed` for a string. */
export function printedText(text: string): string {
  let out = ''
  for (const char of text) out += printed(char.codePointAt(0)!)
  return out
}

const fontForms = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\u2E80-\u2FDF]/

function fold(char: string): string {
  if (!fontForms.test(char)) return char
  // An Arabic vowel sign that stands alone folds to a space with the sign on it.
  return radicals[char] ?? char.normalize('NFKC').replace(/^ (?=\p{M})/u, '')
}

/** Radicals of U+2E80–2EFF, each followed by its ideograph: Unicode's property Equivalent_Unified_Ideograph. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓',
    '⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐',
    '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((row) => [...row].flatMap((char, i, all) => (i % 2 ? [] : [[char, all[i + 1]!]]))),
)

/** Whether a letter can be a letter of some text: not private use, not a control, not a lost character. */
export function isReadable(char: string): boolean {
  return !/[\p{Co}\p{Cc}\p{Cn}\uFFFD]/u.test(char)
}

/** Letters of scripts written from right to left. */
export const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Writing systems that put no space between words. */
export function isUnspaced(char: string | undefined): boolean {
  return (
    char !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u.test(char)
  )
}
