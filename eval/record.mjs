// The best figures reached. They only rise; leaks and invented words, which are counts of mistakes, only fall.

/** Counts where less is better: any rise is a fall of quality. */
const counts = new Set(['missing', 'leaks', 'invented'])
/** Half a point: smaller changes are one block of one document more or less. */
const tolerance = 0.005

const better = (key, a, b) => (counts.has(key) ? a < b : a > b)

/** The record with every figure that is better now. */
export function raised(record, totals) {
  const next = structuredClone(record)
  for (const [set, total] of Object.entries(totals)) {
    next[set] ??= {}
    for (const [key, value] of Object.entries(total)) {
      if (value == null || key === 'documents') continue
      const rounded = counts.has(key) ? value : Math.round(value * 1e4) / 1e4
      if (next[set][key] === undefined || better(key, rounded, next[set][key])) next[set][key] = rounded
    }
  }
  return next
}

/** One line for each figure that is too far below its record. */
export function fallen(record, totals) {
  return Object.entries(totals).flatMap(([set, total]) =>
    Object.entries(record[set] ?? {}).flatMap(([key, best]) => {
      const value = total[key] ?? (counts.has(key) ? 0 : null)
      if (value === null) return [`${set} ${key}: nothing to score, record ${percent(best)}`]
      if (counts.has(key)) return value > best ? [`${set} ${key}: ${value}, record ${best}`] : []
      return value < best - tolerance ? [`${set} ${key}: ${percent(value)}, record ${percent(best)}`] : []
    }),
  )
}

const percent = (value) => (100 * value).toFixed(1)
