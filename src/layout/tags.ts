import type { Line } from './block.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/** Structure types that group blocks and are none themselves: text right below them is not tagged at all. */
export const isGroup = (role: string): boolean =>
  /^(?:Document|DocumentFragment|Part|Art|Sect|Div|NonStruct|Private|TOC|Index|L|Table|TR|TBody|THead|TFoot|Artifact)$/.test(
    role,
  )

/**
 * Whether a file's structure tags part its text as a reader would. Many producers tag each line as a paragraph, or the
 * whole page as one; then the geometry is the better witness. Two things give bad tags away: sentences that run on from
 * one element into the next, and wide white inside one element.
 */
export function judgeTags(pages: ReadonlyArray<readonly Line[]>, measure: Measure): boolean {
  let tagged = 0
  let total = 0
  let runsOn = 0
  let across = 0
  let white = 0
  let within = 0
  for (const lines of pages) {
    const sorted = [...lines].sort((a, b) => a.baseline - b.baseline)
    sorted.forEach((line, i) => {
      total++
      if (!line.tag || isGroup(line.tag.role)) return
      tagged++
      const next = sorted[i + 1]
      if (!next?.tag || isGroup(next.tag.role) || Math.min(line.x1, next.x1) < Math.max(line.x0, next.x0)) return
      const distance = next.baseline - line.baseline
      if (distance < 0.3 * measure.leading) return
      if (line.tag.element === next.tag.element) {
        within++
        if (distance > t.wideGapRatio * measure.leading * Math.max(1, line.size / measure.size)) white++
      } else if (distance < t.gapRatio * measure.leading && Math.abs(line.size - next.size) < 0.1 * line.size) {
        across++
        if (/^\p{Ll}/u.test(next.text) && !/[.!?:;,]$/.test(line.text) && line.text.length > 40) runsOn++
      }
    })
  }
  return tagged > 0.6 * total && runsOn <= 0.1 * across + 1 && white <= 0.05 * within + 1 && within > 0
}
