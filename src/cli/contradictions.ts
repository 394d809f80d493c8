import type { Settings } from './settings.ts'
import { UsageError } from './usage.ts'

/** Refuses options that do not go together, before any work. */
export function refuseContradictions(settings: Settings): void {
  const { inputs, output, format, check } = settings
  const refuse = (wrong: unknown, message: string) => {
    if (wrong) throw new UsageError(message)
  }
  const split = settings.options.splitLanguages || settings.options.splitReleases
  refuse(
    inputs.length === 0 && !settings.filesFrom,
    'Unexpected end of the command, expected an input: a file, a folder or `-`',
  )
  refuse(inputs.includes(''), 'Unexpected empty input, expected a path')
  refuse(inputs.length > 0 && settings.filesFrom, 'Unexpected inputs beside `--files-from`, expected one or the other')
  refuse(inputs.includes('-') && inputs.length > 1, 'Unexpected inputs beside `-`, expected standard input alone')
  refuse(settings.base && !settings.filesFrom, 'Unexpected `--base` without `--files-from`')
  refuse(settings.quiet && settings.verbose, 'Unexpected `--quiet` beside `--verbose`, expected one or the other')
  refuse(settings.diff && !check, 'Unexpected `--diff` without `--check`')
  refuse(check && !output, 'Unexpected `--check` without `-o`, expected the outputs to compare with')
  refuse(format === 'ndjson' && output, 'Unexpected `-o` beside `--format ndjson`, which goes to standard output')
  refuse(format === 'ndjson' && check, 'Unexpected `--check` beside `--format ndjson`')
  refuse(
    settings.options.frontMatter === false && format === 'json',
    'Unexpected `--no-front-matter` beside `--format json`, which is made of it',
  )
  refuse(
    split && !output && format !== 'ndjson',
    'Unexpected `--split-…` without `-o`, expected somewhere to put several documents',
  )
  for (const [given, name] of [
    [settings.force, '--force'],
    [settings.refresh, '--refresh'],
    [settings.retryFailed, '--retry-failed'],
  ] as const) {
    refuse(given && check, `Unexpected \`${name}\` beside \`--check\`, which writes nothing`)
    refuse(given && !output, `Unexpected \`${name}\` without \`-o FOLDER\``)
  }
  if (settings.inspect) {
    refuse(inputs.length !== 1, 'Unexpected inputs for `--inspect`, expected one file')
    refuse(output, 'Unexpected `-o` beside `--inspect`, which goes to standard output')
    refuse(format !== 'markdown', 'Unexpected `--format` beside `--inspect`')
    refuse(split, 'Unexpected `--split-…` beside `--inspect`')
  }
}
