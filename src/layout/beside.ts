import type { Picture } from '../read/source.ts'
import type { Line } from './block.ts'
import type { Measure } from './measure.ts'
import { thresholds as t } from './thresholds.ts'

/** A picture stands between `line` and the left edge of its column, so that its text begins further in. */
export function isSetInByPicture(line: Line, pictures: readonly Picture[], measure: Measure): boolean {
  // A picture has white below it, and the line beside that white is set in as well.
  const below = t.pictureMarginLines * measure.leading
  return pictures.some(
    (p) =>
      p.x1 < line.x0 + measure.letter &&
      p.x1 > line.x0 - t.pictureMarginChars * measure.letter &&
      p.bottom - p.top > measure.leading &&
      line.bottom > p.top - 0.5 * measure.leading &&
      line.top < p.bottom + below,
  )
}
