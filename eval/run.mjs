#!/usr/bin/env node
// Runs the built converter over the evaluation set and prints the score (DESIGN.md section 7).
//   npm run eval -- [--gold DIR] [--out DIR] [--set made|real] [--show NAME] [--worst N] [--record] [--no-build]
// Exit code: 0; 1 where a figure falls below eval/record.json or nothing could be scored; 2 without the set or usage.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { fallen, raised } from './record.mjs'
import { summary, table } from './table.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const recordFile = join(root, 'eval/record.json')

const usage = `usage: npm run eval -- [options]
  --gold DIR    the evaluation set (default: $PRESSDOWN_EVAL or ../shared/eval)
  --out DIR     keep the Markdown there, DIR/made/NAME.md and DIR/real/NAME.md
  --set NAME    only made, or only real
  --show NAME   what is wrong with one document (its Markdown goes to --out)
  --worst N     list the N worst documents of each set
  --record      raise eval/record.json to the figures reached
  --no-build    take dist/ as it is`

const options = /** @type {const} */ ({
  gold: { type: 'string', default: process.env.PRESSDOWN_EVAL || join(root, '../shared/eval') },
  out: { type: 'string' },
  set: { type: 'string' },
  show: { type: 'string' },
  worst: { type: 'string' },
  record: { type: 'boolean', default: false },
  build: { type: 'boolean', default: true },
  help: { type: 'boolean', short: 'h', default: false },
})
let opt
try {
  opt = parseArgs({ options, allowNegative: true }).values
} catch (error) {
  fail(2, `${error.message}\n${usage}`)
}
if (opt.help) fail(0, usage)

const sets = ['made', 'real'].filter((set) => !opt.set || opt.set === set)
const scorer = join(opt.gold, 'score.mjs')
for (const path of [scorer, ...sets.map((set) => join(opt.gold, set))])
  if (!existsSync(path))
    fail(2, `Cannot find the evaluation set: no \`${resolve(path)}\`; give its folder with --gold or PRESSDOWN_EVAL`)
if (sets.length === 0) fail(2, usage)

if (opt.build && isStale()) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--no-types'], { stdio: 'inherit' })
  if (status !== 0) fail(1, 'Cannot build')
}
const { convert } = await import(join(root, 'dist/index.js'))

const out = opt.out ? resolve(opt.out) : mkdtempSync(join(tmpdir(), 'pressdown-eval-'))
const reached = {}
try {
  for (const set of sets) {
    const began = performance.now()
    const types = await convertSet(set)
    if (types.size === 0) continue
    const seconds = (performance.now() - began) / 1000
    const score = scoreSet(set)
    if (!opt.show) {
      reached[set] = score.total
      reached[`${set} pdf`] = summary(score.rows.filter(({ name }) => types.get(name) === 'pdf'))
      reached[`${set} text`] = summary(score.rows.filter(({ name }) => types.get(name) === 'text'))
      console.error(`${set}: ${types.size} documents in ${seconds.toFixed(1)} s`)
    }
  }
} finally {
  if (!opt.out) rmSync(out, { recursive: true, force: true })
}
if (opt.show) process.exit()
console.log(table(reached))

const record = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {}
const totals = Object.fromEntries(sets.map((set) => [set, reached[set]]))
if (opt.record) {
  writeFileSync(recordFile, `${JSON.stringify(raised(record, totals), null, 2)}\n`)
} else {
  const falls = fallen(record, totals)
  for (const fall of falls) console.log(`below the record: ${fall}`)
  if (falls.length > 0) process.exitCode = 1
}

/** Converts each gold's file of a set; a file that throws is missing from the output. Resolves to name → format. */
async function convertSet(set) {
  const folder = join(opt.gold, set)
  mkdirSync(join(out, set), { recursive: true })
  const types = new Map()
  const failures = new Map()
  for (const entry of readdirSync(folder).sort()) {
    const name = /^(.*)\.gold\.yaml$/.exec(entry)?.[1]
    if (!name || (opt.show && name !== opt.show)) continue
    const { file, skip } = parse(readFileSync(join(folder, entry), 'utf8'))
    if (skip) continue
    types.set(name, file.endsWith('.pdf') ? 'pdf' : 'text')
    const target = join(out, set, `${name}.md`)
    try {
      const converted = await convert({ path: file, value: readFileSync(join(folder, file)) })
      writeFileSync(target, String(converted))
    } catch (error) {
      rmSync(target, { force: true })
      const cause = error.code ? error.message : String(error.stack ?? error)
      failures.set(cause, [...(failures.get(cause) ?? []), name])
    }
  }
  for (const [cause, names] of failures) console.log(`${set}: ${cause} (${names.length}: ${names.join(' ')})`)
  return types
}

/** @returns {{total: Record<string, number>, rows: object[]}} what the scorer says of a set */
function scoreSet(set) {
  const json = join(out, `${set}.score.json`)
  const passed = opt.show ? ['--show', opt.show] : opt.worst ? ['--worst', opt.worst] : ['--quiet', '--worst', '0']
  const args = [scorer, '--gold', join(opt.gold, set), '--out', join(out, set), '--json', json, ...passed]
  // The scorer takes its parsers from the folder it runs in. Its own totals would stand above our table again.
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) fail(1, `Cannot score ${set}`)
  const lines = stdout.split('\n')
  const shown = opt.show
    ? lines
    : lines.slice(
        0,
        lines.findIndex((line) => line.startsWith('documents ')),
      )
  if (shown.join('').trim()) console.log(shown.join('\n').trimEnd())
  return JSON.parse(readFileSync(json, 'utf8'))
}

/** Whether dist/ is missing or older than what it is built from. */
function isStale() {
  const built = statSync(join(root, 'dist/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return [...sources, join(root, 'package.json'), join(root, 'scripts/build.mjs')].some(
    (path) => statSync(path).mtimeMs > built,
  )
}

function fail(code, message) {
  if (message) (code === 0 ? console.log : console.error)(message)
  process.exit(code)
}
