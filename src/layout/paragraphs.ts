import type { Box } from '../read/source.ts'
import type { Line } from './block.ts'
import { union } from './box.ts'
import { denseParagraphs } from './paragraph-dense.ts'
import { fitEvidence, roomBehind } from './paragraph-fit.ts'
import { weights as w } from './paragraph-weights.ts'
import { type Group, isDisplay, type Surroundings, seamEvidence } from './seams.ts'
import { thresholds as t } from './thresholds.ts'

/** Lines of one column, from top to bottom → groups that are paragraphs, items or headings. */
export function paragraphs(lines: readonly Line[], around: Surroundings): Group[] {
  if (!lines.length) return []
  const { dense } = around.measure
  if (dense) return denseParagraphs(lines, around, dense)
  const column = { ...around, column: union(lines) }
  const groups: Group[] = []
  lines.forEach((line, i) => {
    const marker = around.markers.get(line)
    const evidence = i === 0 ? w.marker : breakEvidence(lines, i, groups.at(-1)!, column)
    if (evidence > t.newParagraph) groups.push({ lines: [line], evidence, ...(marker ? { marker } : {}) })
    else groups.at(-1)!.lines.push(line)
  })
  lines.at(-1)!.room = roomBehind(lines, lines.length - 1, column)
  return groups
}

/** Evidence that line `i` opens a new paragraph. */
function breakEvidence(
  lines: readonly Line[],
  i: number,
  group: Group,
  around: Surroundings & { column: Box },
): number {
  const { sum, settled } = seamEvidence(lines, i, group, around)
  if (settled) return sum
  const display = isDisplay(lines[i - 1]!, around.measure) && isDisplay(lines[i]!, around.measure)
  return sum + fitEvidence(lines, i, group.lines, around, display)
}
