import type { FailureCode } from '../read/reader.ts'
import type { Tally } from './tally.ts'

/** Causes of failure, what is worst for an archive first: what hurts the run, then what hurts a file, then what can be helped. */
const worst: FailureCode[] = [
  'unwritable',
  'crashed',
  'timeout',
  'unreadable',
  'not-found',
  'broken',
  'unknown-format',
  'no-text',
  'empty',
  'too-large',
  'wrong-password',
  'encrypted',
]

const causes: Record<FailureCode, string> = {
  unwritable: 'could not be written',
  crashed: 'crashed the converter or its memory',
  timeout: 'took too long',
  unreadable: 'could not be read',
  'not-found': 'were not found',
  broken: 'are broken',
  'unknown-format': 'are neither PDF nor text',
  'no-text': 'hold no text',
  empty: 'are empty',
  'too-large': 'are too large',
  'wrong-password': 'have another password',
  encrypted: 'need a password',
}

/** Warnings named in a summary at most. */
const rulesShown = 8

/** What became of a batch, in a bounded number of lines; failures by cause, worst first. */
export function summary(tally: Tally, seconds: number): string[] {
  const { count } = tally
  const parts = [
    `${number(count.converted)} converted`,
    ...(count.unchanged ? [`${number(count.unchanged)} unchanged`] : []),
    ...(count.differs ? [`${number(count.differs)} would change`] : []),
    ...(count.edited ? [`${number(count.edited)} edited by hand and kept`] : []),
    ...(count.stale ? [`${number(count.stale)} stale`] : []),
    ...(count.failed ? [`${number(count.failed)} failed`] : []),
  ]
  const checking = count.converted === 0 && count.unchanged + count.differs > 0
  const lines = [`${(checking ? parts.slice(1) : parts).join(', ')} in ${duration(seconds)}`]
  for (const code of worst) {
    const cause = tally.failures.get(code)
    if (!cause) continue
    lines.push(
      `  ${number(cause.count)} ${causes[code]}: ${some(
        cause.examples.map(({ path }) => path),
        cause.count,
      )}`,
    )
  }
  if (count.stale) {
    lines.push(
      `  stale (made by another version, \`--refresh\` converts again): ${some(
        tally.stale.map(({ path }) => path),
        count.stale,
      )}`,
    )
  }
  if (count.edited) {
    lines.push(
      `  edited by hand (\`--force\` overwrites): ${some(
        tally.edited.map(({ path }) => path),
        count.edited,
      )}`,
    )
  }
  const rules = [...tally.rules].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  if (rules.length > 0) {
    const shown = rules.slice(0, rulesShown).map(([rule, documents]) => `${rule} ${number(documents)}`)
    lines.push(`  warnings: ${some(shown, rules.length)}`)
  }
  return lines
}

function some(examples: string[], count: number): string {
  const more = count - examples.length
  return examples.join(', ') + (more > 0 ? ` and ${number(more)} more` : '')
}

/** `12,345` */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** `3.2 s`, `12 min 5 s`, `3 h 12 min` */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
