import { once } from 'node:events'
import { stripVTControlCharacters, styleText } from 'node:util'
import { reason } from '../batch/trouble.ts'

/** Standard output and standard error, and whatever stands on the last line of the latter. */
export class Terminal {
  /** Something that is drawn on the last line of a terminal and prints lines above itself. */
  bar: { log(text: string): void } | undefined
  readonly #color: boolean

  constructor() {
    const { NO_COLOR, TERM } = process.env
    this.#color = Boolean(process.stderr.isTTY) && !NO_COLOR && TERM !== 'dumb'
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough (`| head`) is no error.
      if (error.code === 'EPIPE') process.exit()
      this.line(`pressdown: Cannot write to standard output: ${reason(error)}`, 'red')
      process.exit(1)
    })
    process.stderr.on('error', () => process.exit())
  }

  get isInteractive(): boolean {
    return Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
  }

  /** Documents, and the answers of `--check` and `verify`. Waits where the reader is slow. */
  async out(text: string): Promise<void> {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }

  /** One line to standard error. Names of files come from outside: control characters in them are shown, not obeyed. */
  line(text: string, style?: 'red' | 'yellow' | 'dim'): void {
    const safe = stripVTControlCharacters(text).replace(
      /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g,
      '\ufffd',
    )
    const whole = `${style && this.#color ? styleText(style, safe) : safe}\n`
    if (this.bar) this.bar.log(whole)
    else process.stderr.write(whole)
  }
}
