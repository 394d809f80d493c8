import type { Box, Fragment } from '../read/source.ts'
import { shared } from './box.ts'
import { thresholds as t } from './thresholds.ts'

/** Groups fragments that share a baseline; small raised or lowered text goes to the line that it overlaps. */
export function rows(fragments: readonly Fragment[]): Fragment[][] {
  const sorted = [...fragments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)
  const found: Row[] = []
  for (const fragment of sorted) {
    const row = found
      .slice(-6)
      .reverse()
      .find((r) => Math.abs(r.baseline - fragment.baseline) < t.baselineSize * Math.min(r.size, fragment.size))
    if (!row) {
      found.push({
        fragments: [fragment],
        baseline: fragment.baseline,
        size: fragment.size,
        top: fragment.top,
        bottom: fragment.bottom,
      })
      continue
    }
    row.fragments.push(fragment)
    if (fragment.size > row.size) {
      row.size = fragment.size
      row.baseline = fragment.baseline
    }
    row.top = Math.min(row.top, fragment.top)
    row.bottom = Math.max(row.bottom, fragment.bottom)
  }
  return attachScripts(raiseNumerals(raiseInitials(found)))
}

/**
 * A large number over the height of several lines is read before the first of them, where the next one stands under it:
 *
 *     ▄▟  The ferries run       ← the line it belongs to
 *      █  twice as often …
 *     ▟▙. from next May on.     ← the line it stands on
 */
function raiseNumerals(found: Row[]): Row[] {
  const numerals = found.flatMap((row) => {
    const numeral = row.fragments.find((f) => /^\d{1,2}[.)]?$/u.test(f.text.trim()))
    const beside = row.fragments.filter((f) => f !== numeral)
    const size = Math.max(...beside.map((f) => f.size), 0)
    if (!numeral || numeral.size < t.initialSize * (size || numeral.size)) return []
    return beside.every((f) => f.x0 > numeral.x1) ? [{ numeral, row, value: Number.parseInt(numeral.text, 10) }] : []
  })
  for (const { numeral, row, value } of numerals) {
    const sister = numerals.some(
      (o) => Math.abs(o.value - value) === 1 && Math.abs(o.numeral.x0 - numeral.x0) < 0.5 * numeral.size,
    )
    const size = Math.max(...row.fragments.filter((f) => f !== numeral).map((f) => f.size))
    const first = found.find(
      (r) => r.baseline < row.baseline && r.baseline > numeral.top && r.fragments.some((f) => f.x0 > numeral.x1),
    )
    if (!sister) continue
    row.fragments = row.fragments.filter((f) => f !== numeral)
    row.size = size
    const host = first ?? row
    const { baseline, top, bottom } = host === row ? row.fragments[0]! : host
    host.fragments.push({ ...numeral, baseline, top, bottom, size: row.size })
  }
  return found
}

/**
 * An initial stands on the baseline of the second or third line of its paragraph, and is read before the first.
 *
 *     ▛▘ he ferries of …      ← the line it belongs to
 *     ▌  May on, and …        ← the line it stands on
 */
function raiseInitials(found: Row[]): Row[] {
  for (const row of found) {
    const rest = row.fragments.filter((f) => f.text.trim().length > 2)
    const size = Math.max(...rest.map((f) => f.size), 0)
    row.size = size || row.size
    const initial = row.fragments.find(
      (f) => size && f.size > t.initialSize * size && /^["«“„]?\p{Lu}$/u.test(f.text.trim()),
    )
    if (!initial) continue
    const first = found.find(
      (r) =>
        r.baseline < row.baseline - 0.5 * size &&
        r.baseline - size > initial.top - size &&
        r.fragments.some((f) => f.x0 > initial.x0 && f.x0 - initial.x1 < 2 * size),
    )
    if (!first) continue
    row.fragments = row.fragments.filter((f) => f !== initial)
    first.fragments.push({ ...initial, baseline: first.baseline, top: first.top, bottom: first.bottom })
  }
  return found.filter((row) => row.fragments.length)
}

interface Row extends Pick<Box, 'top' | 'bottom'> {
  fragments: Fragment[]
  baseline: number
  size: number
}

/** Puts rows that hold nothing but raised or lowered small text into the line they belong to. */
function attachScripts(found: Row[]): Fragment[][] {
  const kept: Row[] = []
  for (let i = 0; i < found.length; i++) {
    const row = found[i]!
    const host = [found[i - 1], found[i + 1], found[i - 2], found[i + 2]].find(
      (other) =>
        other &&
        (row.size < t.scriptSize * other.size || isShifted(row, other)) &&
        shared(row.top, row.bottom, other.top, other.bottom) > t.scriptOverlap * (row.bottom - row.top) &&
        runs(row.fragments).every((run) => touches(run, other.fragments)),
    )
    if (host) host.fragments.push(...row.fragments)
    else kept.push(row)
  }
  return kept.map((row) => row.fragments)
}

/** A figure or two in the text's own size, shifted by part of a line: CO₂ set by hand. */
function isShifted(row: Row, other: Row): boolean {
  const text = row.fragments.map((f) => f.text).join('')
  const shift = Math.abs(row.baseline - other.baseline)
  return (
    /^\s?[\d+−*†-]{1,2}\s?$/u.test(text) &&
    shift < 0.65 * other.size &&
    Math.abs(row.size - other.size) < 0.2 * other.size
  )
}

/** Small text that stands together: the "※" and the "2" of one mark touch their word together. */
function runs(fragments: readonly Fragment[]): Script[] {
  const found: Script[] = []
  for (const { x0, x1, size } of [...fragments].sort((a, b) => a.x0 - b.x0)) {
    const last = found.at(-1)
    if (last && x0 - last.x1 < 0.2 * size) {
      last.x1 = Math.max(last.x1, x1)
      last.size = Math.max(last.size, size)
    } else found.push({ x0, x1, size })
  }
  return found
}

type Script = Pick<Fragment, 'x0' | 'x1' | 'size'>

/** A superscript stands right behind (or before) larger text, and over none of it. */
function touches(script: Script, row: readonly Fragment[]): boolean {
  const larger = row.filter((o) => script.size < t.scriptSize * o.size)
  const large = larger.length ? larger : row
  const gaps = large.map((o) => -shared(script.x0, script.x1, o.x0, o.x1))
  return gaps.some((gap) => gap < 0.4 * script.size) && gaps.every((gap) => gap > -0.35 * script.size)
}
