import type { Notice } from '../batch/job.ts'
import type { Outcome } from '../batch/outcome.ts'
import type { ReporterName, Settings } from './settings.ts'
import { summary } from './summary.ts'
import type { Tally } from './tally.ts'
import type { Terminal } from './terminal.ts'

/** Tells of each input as it is settled, and of the whole at the end. */
export interface Reporter {
  outcome(outcome: Outcome): void
  /** @param seconds the run took */
  end(tally: Tally, seconds: number): void
}

/** Which messages about documents are wanted. */
export interface Wanted {
  /** All messages, not only those that make the run fail. */
  messages: boolean
  /** More than one input: what became of each needs saying, and a summary. */
  many: boolean
}

export function reporter(terminal: Terminal, settings: Settings, wanted: Wanted): Reporter {
  const made: Record<ReporterName, () => Reporter> = {
    text: () => textReporter(terminal, settings, wanted),
    json: () => jsonReporter(terminal),
    github: () => githubReporter(terminal, settings, wanted),
  }
  return made[settings.reporter]()
}

function textReporter(terminal: Terminal, settings: Settings, wanted: Wanted): Reporter {
  const fails = (notice: Notice) => settings.strict || settings.failOn.includes(notice.rule)
  return {
    outcome(outcome) {
      const { path, status, failure } = outcome
      // Why it failed is what matters then.
      for (const notice of failure ? [] : outcome.notices) {
        if (settings.quiet ? !fails(notice) : !(wanted.messages || fails(notice))) continue
        const place = notice.page ? `${path}:${notice.page}` : path
        terminal.line(`${place}: warning: ${notice.reason || 'as when it was converted'} (${notice.rule})`, 'yellow')
      }
      if (failure) {
        terminal.line(
          `${path}: error: ${failure.message}${outcome.before ? ' (not tried again; see `--retry-failed`)' : ''}`,
          'red',
        )
        if (settings.debug) for (const line of failure.stack?.split('\n') ?? []) terminal.line(line, 'dim')
      }
      if (status === 'edited' && !settings.quiet) {
        terminal.line(
          `${path}: kept: ${quoted(outcome.outputs)} was edited by hand; \`--force\` overwrites it`,
          'yellow',
        )
      }
      if (!settings.verbose) return
      if (status === 'converted' && wanted.many) terminal.line(`${path}: converted to ${quoted(outcome.outputs)}`)
      if (status === 'unchanged' && wanted.many) terminal.line(`${path}: unchanged`)
      if (status === 'stale') terminal.line(`${path}: stale: ${quoted(outcome.outputs)} was made by another version`)
      if (outcome.leftOut) terminal.line(`${path}: ${outcome.leftOut} running heads, feet or page numbers left out`)
    },
    end(tally, seconds) {
      if (!settings.quiet && (settings.verbose || (wanted.many && tally.total > 1))) {
        for (const line of summary(tally, seconds)) terminal.line(line)
      }
    },
  }
}

/** One line of JSON for each input on standard error, and one for the whole. */
function jsonReporter(terminal: Terminal): Reporter {
  return {
    outcome({ path, status, notices, failure, outputs, difference }) {
      const changed = difference?.map((each) => each.path)
      const { stack: _, ...error } = failure ?? { stack: undefined }
      terminal.line(
        JSON.stringify({ path, status, messages: notices, ...(failure ? { error } : {}), outputs: changed ?? outputs }),
      )
    },
    end(tally, seconds) {
      const warnings = Object.fromEntries([...tally.rules].sort())
      const failures = Object.fromEntries([...tally.failures].map(([code, { count }]) => [code, count]))
      terminal.line(
        JSON.stringify({ summary: { ...tally.count, seconds: Number(seconds.toFixed(1)), warnings, failures } }),
      )
    },
  }
}

/** Workflow commands that GitHub Actions turns into annotations. */
function githubReporter(terminal: Terminal, settings: Settings, wanted: Wanted): Reporter {
  const fails = (notice: Notice) => settings.strict || settings.failOn.includes(notice.rule)
  const annotate = (level: 'error' | 'warning' | 'notice', file: string, title: string, message: string) =>
    terminal.line(`::${level} file=${escapeProperty(file)},title=${escapeProperty(title)}::${escapeData(message)}`)
  return {
    outcome({ path, status, notices, failure, outputs, difference }) {
      for (const { page, reason, ...notice } of notices) {
        const where = page ? `page ${page}: ` : ''
        annotate(fails({ ...notice, reason }) ? 'error' : 'warning', path, notice.rule, where + (reason || notice.rule))
      }
      if (failure) annotate('error', path, failure.code, failure.message)
      if (status === 'edited') annotate('notice', path, 'edited', `${quoted(outputs)} was edited by hand and is kept`)
      for (const each of difference ?? []) {
        annotate('error', each.path, 'differs', `Unexpected content, expected what pressdown makes of ${path}`)
      }
    },
    end(tally, seconds) {
      if (!settings.quiet && wanted.many && tally.total > 1)
        for (const line of summary(tally, seconds)) terminal.line(line)
    },
  }
}

/** Escaping of a workflow command's message, as GitHub's toolkit (`@actions/core`, command.ts) does it. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Escaping of a workflow command's property values. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function quoted(paths: string[] = []): string {
  return paths.map((path) => `\`${path}\``).join(', ')
}
