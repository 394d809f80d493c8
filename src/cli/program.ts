import { availableParallelism } from 'node:os'
import { Command, CommanderError, Option } from 'commander'
import { defaults } from '../options.ts'
import { version } from '../version.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage.ts'
import { count, language, oneOf, rule, seconds, shard, size, text } from './values.ts'

const examples = `
Examples:
  pressdown release.pdf                         Markdown on standard output
  pressdown release.pdf -o release.md           the same, into a file
  cat dump.txt | pressdown -                    from standard input, PDF or text
  pressdown scans/ -o releases/                 a whole folder; run it again and it goes on
  pressdown scans/ --format ndjson | jq .       one line of JSON a file, in order
  pressdown --check scans/ -o releases/ --diff  is every output up to date?
  pressdown verify releases/                    are the outputs as they were written?

Exit codes: 0 all converted, 1 some failed (or warned with --strict, or differ with --check), 2 the command makes no
sense, 130 and 143 after Ctrl-C and a request to end.`

export type Command_ =
  | { command: 'convert'; settings: Settings }
  | { command: 'verify'; folder: string; quiet: boolean }

/**
 * Understands a command line.
 *
 * @returns what is to be done; nothing where `--help` or `--version` has been answered
 * @throws UsageError
 */
export function parse(args: string[], print: (text: string) => void): Command_ | undefined {
  let parsed: Command_ | undefined
  const program = new Command('pressdown')
    .usage('[options] INPUT…\n       pressdown verify FOLDER')
    .description('Turns press releases (PDF or text dump) into structured Markdown with front matter.')
    .argument('[input...]', 'PDF and text files, folders, quoted patterns, or - for standard input')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {}, getOutHelpWidth: () => 100 })
    .addHelpText('after', examples)
    // Defaults stand in the descriptions, where they can be said in words.
    .configureHelp({ optionDescription: (option) => option.description })
  addOptions(program)
  program.action((inputs: string[], given: Given) => {
    parsed = { command: 'convert', settings: settingsOf(inputs, given) }
  })
  program
    .command('verify', { hidden: true })
    .usage('FOLDER [--quiet]')
    .description(
      'Compares the outputs in FOLDER with its manifest, like sha256sum -c: 0 all are as written, 1 some are not.',
    )
    .argument('<folder>', 'an output folder')
    .option('-q, --quiet', 'name only what is not as it was written')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .action((folder: string, _options: unknown, command: Command) => {
      parsed = { command: 'verify', folder, quiet: Boolean(command.optsWithGlobals().quiet) }
    })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(wording(error))
  }
  return parsed
}

/** Commander's errors in one line of our own wording. */
function wording(error: CommanderError): string {
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n.*/s, '')
    .replaceAll("'", '`')
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`
}

type Given = Record<string, unknown> & { include: string[]; failOn: string[] }

function addOptions(program: Command): void {
  const option = <T>(flags: string, description: string, read?: (value: string, before: T) => T, initial?: T) => {
    const made = new Option(flags, description)
    if (read) made.argParser(read)
    if (initial !== undefined) made.default(initial)
    program.addOption(made)
  }
  const collect = (value: string, before: string[]) => [...before, value]

  program.optionsGroup('Output:')
  option(
    '-o, --output <path>',
    'a file, or a folder (for several inputs, a folder, or with a / at its end)',
    text('--output'),
  )
  option(
    '--format <format>',
    'markdown, json, or ndjson (one line a file, in order, on standard output)',
    oneOf('--format', ['markdown', 'json', 'ndjson']),
  )
  option('--no-front-matter', 'the Markdown without its front matter')
  option(
    '--furniture <mode>',
    'remove or keep running heads, feet and page numbers',
    oneOf('--furniture', ['remove', 'keep']),
  )
  option('--split-languages', 'one document for each language version: name.fr.md, name.en.md')
  option('--split-releases', 'one document for each release in a file: name.1.md, name.2.md')
  option(
    '--inspect <stage>',
    'what a stage made of the file: lines, blocks or press',
    oneOf('--inspect', ['lines', 'blocks', 'press']),
  )

  program.optionsGroup('Reading:')
  option('--language <tag>', 'language of the releases (fr, pt-BR); overrules detection', language)
  option('--encoding <name>', 'encoding of the text dumps; overrules detection', text('--encoding'))
  option('--password <text>', 'password of encrypted PDFs', text('--password'))
  option('--engine <engine>', 'auto, pdfium or pdf-parse', oneOf('--engine', ['auto', 'pdfium', 'pdf-parse']))
  option('--max-pages <n>', 'read n pages of a file at most (0: all)', count('--max-pages', 0))
  option('--max-size <size>', `refuse larger files (default: ${defaults.maxSize / 2 ** 20}MB)`, size('--max-size', 1))
  option('--include <pattern>', 'also take such files from folders: *.asc (repeatable)', collect, [])
  option(
    '--files-from <file>',
    'read the inputs from a file or - (newlines or NULs between them)',
    text('--files-from'),
  )
  option('--base <folder>', 'with --files-from: name the outputs by the paths below it (default: .)', text('--base'))

  program.optionsGroup('Batches:')
  option('-j, --jobs <n>', `files converted at once (default: cores, ${availableParallelism()})`, count('--jobs', 1))
  option('--timeout <seconds>', 'give up a file after that time (default: 60; 0: never)', seconds('--timeout'))
  option('--max-memory <size>', 'memory of a worker at most (default: 2048MB)', size('--max-memory', 2 ** 20))
  option('--shard <k/n>', 'take only the k-th of n stable shares of the inputs', shard)
  option('--refresh', 'convert again what another version of pressdown made')
  option('--retry-failed', 'try again what failed before')
  option('--force', 'convert everything again; overwrite outputs that were edited by hand')

  program.optionsGroup('Continuous integration:')
  option('--check', 'write nothing; exit with 1 and list the outputs that would change')
  option('--diff', 'with --check: show how')
  option('--strict', 'exit with 1 when a document has warnings')
  option('--fail-on <rule>', 'exit with 1 when a document has this warning (repeatable)', rule, [])
  option(
    '--reporter <name>',
    'messages as text, json or github (annotations)',
    oneOf('--reporter', ['text', 'json', 'github']),
  )

  program.optionsGroup('General:')
  option('-v, --verbose', 'tell more')
  option('-q, --quiet', 'tell only of failures')
  option('--debug', 'show where an unexpected error came from')
  program.version(version, '-V, --version', 'print the version')
  program.helpOption('-h, --help', 'print this help')
}

const mebibyte = 2 ** 20

function settingsOf(inputs: string[], given: Given): Settings {
  const value = <T>(name: string) => given[name] as T | undefined
  const is = (name: string) => given[name] === true
  const options: Settings['options'] = {
    ...pick(given, ['language', 'encoding', 'password', 'engine', 'furniture', 'maxPages', 'maxSize']),
    ...(given.frontMatter === false ? { frontMatter: false } : {}),
    ...(is('splitLanguages') ? { splitLanguages: true } : {}),
    ...(is('splitReleases') ? { splitReleases: true } : {}),
  }
  return {
    inputs,
    ...pick(given, ['filesFrom', 'base', 'output', 'inspect', 'shard']),
    include: given.include,
    format: value<Settings['format']>('format') ?? 'markdown',
    options,
    limits: {
      jobs: value<number>('jobs') ?? availableParallelism(),
      timeout: value<number>('timeout') ?? 60,
      measure: process.memoryUsage.rss,
      maxMemory: Math.ceil((value<number>('maxMemory') ?? 2048 * mebibyte) / mebibyte),
    },
    limited: ['timeout', 'maxMemory', 'jobs'].some((name) => given[name] !== undefined),
    force: is('force'),
    refresh: is('refresh'),
    retryFailed: is('retryFailed'),
    check: is('check'),
    diff: is('diff'),
    strict: is('strict'),
    failOn: given.failOn,
    reporter: value<Settings['reporter']>('reporter') ?? 'text',
    reporting: given.reporter !== undefined,
    verbose: is('verbose'),
    quiet: is('quiet'),
    debug: is('debug'),
  }
}

function pick(given: Given, names: string[]): object {
  return Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]))
}
