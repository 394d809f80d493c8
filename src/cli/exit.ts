import type { Settings } from './settings.ts'
import type { Tally } from './tally.ts'

/** The command made no sense. */
export const usage = 2

/** After a signal, as shells count: 128 and the signal's number. */
export const bySignal = { SIGINT: 130, SIGTERM: 143 } as const

/** Exit code of a run that came to its end. */
export function exitCode(tally: Tally, settings: Pick<Settings, 'strict' | 'failOn'>): 0 | 1 {
  if (tally.count.failed > 0 || tally.count.differs > 0) return 1
  if (settings.strict && tally.rules.size > 0) return 1
  return settings.failOn.some((rule) => tally.rules.has(rule)) ? 1 : 0
}
