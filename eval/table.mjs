const checks = 'title subtitle kicker date place lang embargo release langs aboutNames contacts'.split(' ')
const counts = new Set(['documents', 'missing', 'leaks', 'invented'])
const blockTypes = ['p', 'h', 'li', 'table']

const mean = (values) => {
  const known = values.filter((value) => value != null)
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : null
}
const sum = (values) => values.reduce((a, b) => a + (b ?? 0), 0)

/** The scorer's totals over some of its rows, by its own formulas. */
export function summary(rows) {
  const each = (key) => mean(rows.map((row) => row[key]))
  const recall = (type) => {
    const want = sum(rows.map((row) => row.byType[type]?.want))
    return want ? sum(rows.map((row) => row.byType[type]?.hit)) / want : null
  }
  return {
    documents: rows.length,
    perfect: each('perfect'),
    ...Object.fromEntries(checks.map((key) => [key, mean(rows.map((row) => row.checks[key]))])),
    blockRecall: each('recall'),
    blockPrecision: each('precision'),
    blockF1: each('f1'),
    boundary: each('loose'),
    about: each('about'),
    order: each('order'),
    leaks: sum(rows.map((row) => row.leaks)),
    wordRecall: each('wordRecall'),
    invented: sum(rows.map((row) => row.invented)),
    ...Object.fromEntries(blockTypes.map((type) => [`recall_${type}`, recall(type)])),
  }
}

/** Totals by column as text: one row for each figure. Shares in per cent, the rest counts. */
export function table(columns) {
  const names = Object.keys(columns)
  const keys = [...new Set(Object.values(columns).flatMap((total) => Object.keys(total)))]
  const cell = (key, value) => (value == null ? '–' : counts.has(key) ? String(value) : (100 * value).toFixed(1))
  const line = (head, cells) => head.padEnd(15) + cells.map((text) => text.padStart(11)).join('')
  return [
    line('', names),
    ...keys.map((key) =>
      line(
        key,
        names.map((name) => cell(key, columns[name][key])),
      ),
    ),
  ].join('\n')
}
