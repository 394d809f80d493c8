import type { Page, Rule } from '../read/source.ts'
import type { Line } from './block.ts'
import { thresholds as t } from './thresholds.ts'

/**
 * Marks the lines that are underlined from end to end: a drawn line under the letters, as long as they are.
 *
 *     Tres salas, tres oficios         a subhead
 *     ────────────────────────
 *     Producto │ Precio                a table's row: the drawn line goes on
 *     ───────────────────────────────
 */
export function markUnderlined(lines: readonly Line[], { rules }: Page): void {
  const byHeight = new Map<number, Rule[]>()
  for (const rule of rules) {
    if (rule.direction !== 'horizontal') continue
    const key = Math.floor(rule.top / bucket)
    byHeight.set(key, [...(byHeight.get(key) ?? []), rule])
  }
  for (const line of lines) {
    const end = t.underlineEnds * line.size
    const [upper, lower] = [line.baseline - 0.05 * line.size, line.baseline + t.underlineBelow * line.size]
    const near = [Math.floor(upper / bucket), Math.floor(lower / bucket)].flatMap((key) => byHeight.get(key) ?? [])
    const under = near.some(
      (rule) =>
        rule.top >= upper &&
        rule.top <= lower &&
        Math.abs(rule.x0 - line.x0) < end &&
        Math.abs(rule.x1 - line.x1) < end,
    )
    if (under) line.underlined = true
  }
}

/** Drawn lines are looked up by their height, so that a page full of them costs no more for each line of text. */
const bucket = 20
