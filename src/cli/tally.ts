import type { Outcome } from '../batch/outcome.ts'
import type { FailureCode } from '../read/reader.ts'

/** Examples kept of each cause: enough to begin with; the manifest has the rest. */
const examples = 5

/** What an end of a run has to tell. Its size does not grow with the number of files. */
export class Tally {
  readonly count: Record<Outcome['status'], number> = {
    converted: 0,
    unchanged: 0,
    stale: 0,
    edited: 0,
    failed: 0,
    differs: 0,
  }
  /** Documents with a message, by rule id. */
  readonly rules = new Map<string, number>()
  readonly failures = new Map<FailureCode, { count: number; examples: Outcome[] }>()
  readonly stale: Outcome[] = []
  readonly edited: Outcome[] = []

  get total(): number {
    return Object.values(this.count).reduce((sum, each) => sum + each, 0)
  }

  add(outcome: Outcome): void {
    this.count[outcome.status]++
    for (const rule of new Set(outcome.notices.map((notice) => notice.rule))) {
      this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1)
    }
    if (outcome.failure) {
      const cause = this.failures.get(outcome.failure.code) ?? { count: 0, examples: [] }
      cause.count++
      if (cause.examples.length < examples) cause.examples.push(outcome)
      this.failures.set(outcome.failure.code, cause)
    }
    const kept = outcome.status === 'stale' ? this.stale : outcome.status === 'edited' ? this.edited : undefined
    if (kept && kept.length < examples) kept.push(outcome)
  }
}
