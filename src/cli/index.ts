import { fileURLToPath } from 'node:url'
import { ConversionError } from '../read/reader.ts'
import { usage } from './exit.ts'
import { parse } from './program.ts'
import { run } from './run.ts'
import { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** The built worker stands beside the built command. */
const worker = fileURLToPath(new URL('./worker.js', import.meta.url))

const isDebugging = process.argv.includes('--debug')
const terminal = new Terminal()

/** An error that nobody foresaw, in one line. */
function report(error: unknown): void {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
  const known = error instanceof ConversionError
  const lines = isDebugging && !known ? stack.split('\n') : [message.split('\n')[0]]
  for (const line of lines) terminal.line(`pressdown: ${known ? '' : 'Cannot go on: '}${line}`, 'red')
}

// From a library's own promise or callback, where no `catch` of ours can be.
process.on('uncaughtException', (error) => {
  report(error)
  process.exit(1)
})

try {
  const parsed = parse(process.argv.slice(2), (text) => process.stdout.write(text))
  if (parsed?.command === 'convert') process.exitCode = await run(parsed.settings, terminal, worker)
  if (parsed?.command === 'verify') {
    const { runVerify } = await import('./verifying.ts')
    process.exitCode = await runVerify(parsed.folder, parsed.quiet, terminal)
  }
} catch (error) {
  if (error instanceof UsageError) {
    terminal.line(`pressdown: ${error.message} (see \`pressdown --help\`)`, 'red')
    process.exitCode = usage
  } else {
    report(error)
    process.exitCode = 1
  }
}
