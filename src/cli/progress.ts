import { MultiBar } from 'cli-progress'
import { duration, number } from './summary.ts'
import type { Terminal } from './terminal.ts'

/** A bar on a terminal's last line: done, rate, time left, failures. */
export interface Progress {
  step(failed: number): void
  end(): void
}

/** Milliseconds over which the rate is averaged: what was skipped at the start says little about the rest. */
const span = 15_000

/** @param total how many inputs there are */
export function progress(terminal: Terminal, total: number, now = () => performance.now()): Progress {
  const marks: Array<{ at: number; done: number }> = [{ at: now(), done: 0 }]
  let done = 0
  // Of several bars only because that one can print lines above itself.
  const bars = new MultiBar({
    stream: process.stderr,
    // A run that is killed must not leave the terminal without its cursor or its line ends.
    hideCursor: false,
    linewrap: true,
    clearOnComplete: true,
    // Signals are the command's business.
    gracefulExit: false,
    fps: 5,
    format: (options, { progress: share, value }, payload) => {
      const size = options.barsize ?? 0
      const filled = Math.round(share * size)
      return `${'█'.repeat(filled)}${'░'.repeat(size - filled)} ${number(value)}/${number(total)} ${payload.text}`
    },
    barsize: 20,
  })
  const describe = (failed: number) => {
    const at = now()
    const newest = marks.at(-1)
    if (newest && at - newest.at > 500) marks.push({ at, done })
    while (marks.length > 2 && at - (marks[1]?.at ?? at) > span) marks.shift()
    const oldest = marks[0] ?? { at, done }
    const rate = at > oldest.at ? ((done - oldest.done) * 1000) / (at - oldest.at) : 0
    const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : ''
    return { text: `${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${failed ? `, ${number(failed)} failed` : ''}` }
  }
  const bar = bars.create(total, 0, describe(0))
  terminal.bar = bars
  return {
    step(failed) {
      done++
      bar.update(done, describe(failed))
    },
    end() {
      terminal.bar = undefined
      // Lines that still wait to be printed.
      bars.update()
      bars.stop()
    },
  }
}
