import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { type Argument, accepting, classify } from '../batch/inputs.ts'
import { extensionOf } from '../batch/job.ts'
import { type Listing, list, listPaths } from '../batch/listing.ts'
import type { Outcome } from '../batch/outcome.ts'
import type { Runner } from '../batch/runner.ts'
import { Store } from '../batch/store.ts'
import { refuseContradictions } from './contradictions.ts'
import { bySignal, exitCode } from './exit.ts'
import { isAlive } from './process.ts'
import { reporter } from './report.ts'
import { runnerFor } from './runner.ts'
import type { Settings } from './settings.ts'
import { Signals } from './signals.ts'
import { listedPaths } from './stdin.ts'
import { Tally } from './tally.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** What every way of running shares. */
export interface Run {
  settings: Settings
  terminal: Terminal
  /** Aborted by Ctrl-C. */
  stopped: AbortSignal
  /** Counts an outcome and reports it. */
  tell(outcome: Outcome): void
  tally: Tally
  runner(count: number): Promise<Runner>
  /** @param root folder that nothing is written outside of */
  store(root?: string): Store
}

/** Whether `-o` is a folder, which depends on the inputs too. */
async function isFolder(output: string, args: readonly Argument[], settings: Settings): Promise<boolean> {
  const [first] = args
  if (args.length !== 1 || settings.filesFrom || first?.kind === 'folder' || first?.kind === 'glob') return true
  if (output.endsWith('/') || output.endsWith(sep)) return true
  return (await kindOf(output)) === 'folder'
}

/**
 * Does what a command line asks for.
 *
 * @param worker path of the worker's module
 * @returns the exit code
 * @throws UsageError before any work
 */
export async function run(settings: Settings, terminal: Terminal, worker: string): Promise<number> {
  refuseContradictions(settings)
  await refuseEncoding(settings.options.encoding)
  const args = await Promise.all(settings.inputs.map(classify))
  const toFolder = settings.output !== undefined && (await isFolder(settings.output, args, settings))
  const many =
    args.length !== 1 || (args[0]?.kind !== 'file' && args[0]?.kind !== 'stdin' && args[0]?.kind !== 'missing')
  await refuseOutputs(settings, args, toFolder, many)

  const tally = new Tally()
  const report = reporter(terminal, settings, { many, messages: !many || settings.verbose || settings.reporting })
  const runners: Runner[] = []
  // One file in this thread blocks it, and Ctrl-C must end that too: signals are only caught where workers do the work.
  let signals: Signals | undefined
  const stop = new AbortController()
  const shared: Run = {
    settings,
    terminal,
    tally,
    stopped: stop.signal,
    tell(outcome) {
      tally.add(outcome)
      report.outcome(outcome)
    },
    async runner(count) {
      const runner = await runnerFor(count, settings, worker)
      runners.push(runner)
      if (runner.isInterruptible) {
        signals ??= new Signals()
        signals.stopped.addEventListener('abort', () => {
          stop.abort()
          runner.stop()
        })
      }
      return runner
    },
    store: (root) => new Store({ pid: process.pid, alive: isAlive }, root),
  }
  const began = performance.now()
  try {
    await dispatch(shared, args, toFolder, many)
  } catch (error) {
    if (!signals?.caught) throw error
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()))
  }
  report.end(tally, (performance.now() - began) / 1000)
  if (signals?.caught) {
    if (toFolder && settings.reporter === 'text') terminal.line('Stopped. The same command goes on from here.')
    return bySignal[signals.caught]
  }
  return exitCode(tally, settings)
}

async function dispatch(run: Run, args: Argument[], toFolder: boolean, many: boolean): Promise<void> {
  const { settings } = run
  const [first] = args
  if (settings.inspect && first) return (await import('./inspection.ts')).runInspection(first, run)
  if (settings.format === 'ndjson') return (await import('./stream.ts')).runStream(args, run)
  if (settings.check) return (await import('./checking.ts')).runCheck(await listing(args, settings), toFolder, run)
  if (toFolder && first?.kind !== 'stdin')
    return (await import('./folder.ts')).runFolder(await listing(args, settings), run)
  if (first && !many) return runSingleLazily(first, run)
}

async function runSingleLazily(argument: Argument, run: Run): Promise<void> {
  return (await import('./single.ts')).runSingle(argument, run)
}

/** Lists the inputs, all of them: which name an output gets depends on the others. */
export async function listing(args: readonly Argument[], settings: Settings): Promise<Listing> {
  if (settings.filesFrom) {
    const paths: string[] = []
    for await (const path of listedPaths(settings.filesFrom)) paths.push(path)
    return listPaths(paths, settings.base ?? '.')
  }
  const output = settings.output === undefined ? undefined : resolve(settings.output)
  return list(args, accepting(settings.include), (path) => resolve(path) === output)
}

async function kindOf(path: string): Promise<'folder' | 'other' | undefined> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'other'),
    () => undefined,
  )
}

/** Refuses an encoding that no decoder knows, once and for all files. */
async function refuseEncoding(encoding: string | undefined): Promise<void> {
  if (encoding === undefined) return
  const { decode } = await import('../read/encoding.ts')
  try {
    decode(new Uint8Array(), encoding)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Refuses outputs that make no sense for these inputs. */
async function refuseOutputs(
  settings: Settings,
  args: readonly Argument[],
  toFolder: boolean,
  many: boolean,
): Promise<void> {
  const { output, format, inspect, filesFrom } = settings
  if (inspect && many) throw new UsageError('Unexpected inputs for `--inspect`, expected one file')
  if (output === undefined) {
    if ((many || filesFrom) && format !== 'ndjson') {
      throw new UsageError(
        'Unexpected several inputs without `-o FOLDER`; `--format ndjson` writes them all to standard output',
      )
    }
    return
  }
  if (toFolder && (await kindOf(output)) === 'other')
    throw new UsageError(`Unexpected file \`${output}\`, expected a folder for several outputs`)
  const isInput = (argument: Argument) => argument.kind === 'folder' && resolve(argument.path) === resolve(output)
  if (args.some(isInput) && accepting(settings.include)(`a${extensionOf(format)}`)) {
    throw new UsageError(`Unexpected output folder \`${output}\`, which is the input: its outputs would be inputs`)
  }
  if (toFolder) {
    if (args[0]?.kind === 'stdin')
      throw new UsageError('Unexpected folder for standard input, expected a file: it has no name of its own')
    return
  }
  for (const argument of args) {
    if (argument.kind !== 'file') continue
    const [from, to] = await Promise.all(
      [argument.path, output].map((path) => realpath(path).catch(() => resolve(path))),
    )
    if (from === to) throw new UsageError(`Unexpected output \`${output}\`, which is the input`)
  }
  for (const flag of ['force', 'refresh', 'retryFailed'] as const) {
    const name = flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    if (settings[flag] && flag !== 'force') throw new UsageError(`Unexpected \`--${name}\` without \`-o FOLDER\``)
  }
}
