import type { Paint } from './pdf-drawing.ts'
import { intersect } from './pdf-drawing.ts'
import type { Run } from './pdf-runs.ts'
import type { Box, HiddenReason } from './source.ts'

/** Text without ink is set aside only where the page has at least this share of visible text beside it. */
const visibleShare = 0.5

/**
 * Why a reader of the page does not see a run; undefined for what is seen.
 *
 * Text without ink over a scan is that page's text: on a page with little else it is kept.
 */
export function hiddenReasons(
  runs: readonly Run[],
  paints: readonly Paint[],
  page: Box,
): Array<HiddenReason | undefined> {
  const reasons = runs.map((run) => reason(run, paints, page))
  const letters = (wanted: HiddenReason | undefined) =>
    runs.reduce((sum, run, i) => sum + (reasons[i] === wanted ? run.letters : 0), 0)
  for (const kind of ['invisible', 'covered', 'background-coloured'] as const) {
    if (letters(undefined) < visibleShare * letters(kind)) {
      for (const [i, found] of reasons.entries()) if (found === kind) reasons[i] = undefined
    }
  }
  return reasons
}

function reason(run: Run, paints: readonly Paint[], page: Box): HiddenReason | undefined {
  if (run.look.ink === 'optional-content') return 'optional-content'
  if (share(run, page) < 0.1) return 'off-page'
  if (run.look.ink === 'none' || (run.clip && share(run, run.clip) < 0.1)) return 'invisible'
  const { order } = run.look
  // The part of the box that holds the small letters: a cover need not reach the ascenders.
  const core = { ...run, top: run.top + (run.bottom - run.top) / 4, bottom: run.bottom - (run.bottom - run.top) / 5 }
  if (paints.some((paint) => paint.order > order && paint.opaque && share(core, paint.box) > 0.95)) return 'covered'
  const behind = paints.findLast(
    (paint) => paint.order < order && paint.kind !== 'rule' && share(core, paint.box) > 0.5,
  )
  if (behind && (behind.kind === 'picture' || !behind.opaque)) return undefined
  const ground = behind ? (behind.color ?? '#000000') : '#ffffff'
  return alike(run.look.color ?? '#000000', ground) ? 'background-coloured' : undefined
}

/** Share of a box that lies within another. */
function share(box: Box, within: Box): number {
  const common = intersect(box, within)
  if (!common) return 0
  const area = (b: Box) => Math.max(b.x1 - b.x0, 0.01) * Math.max(b.bottom - b.top, 0.01)
  return area(common) / area(box)
}

function alike(a: string, b: string): boolean {
  const parts = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16))
  const other = parts(b)
  return parts(a).every((part, i) => Math.abs(part - other[i]!) <= 8)
}
