import { bySignal } from './exit.ts'

/** Listens for Ctrl-C and the request to end, so that a run can stop between two files. The second one ends at once. */
export class Signals {
  /** Aborted by the first signal. */
  readonly stopped: AbortSignal
  caught: keyof typeof bySignal | undefined
  readonly #controller = new AbortController()
  readonly #listener = (signal: NodeJS.Signals) => {
    const name = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'
    if (this.caught) process.exit(bySignal[name])
    this.caught = name
    this.#controller.abort()
  }

  constructor() {
    this.stopped = this.#controller.signal
    process.on('SIGINT', this.#listener)
    process.on('SIGTERM', this.#listener)
  }
}
