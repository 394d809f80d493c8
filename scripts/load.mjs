// Load test, run by hand: makes many small documents, kills runs over them at random, resumes, and proves that every
// output is there once, whole, and equal to an undisturbed run's. Prints rate and peak memory at a small and at the full
// number.
//   npm run load -- [--count 20000] [--kills 10] [--seed 1] [--jobs N] [--record]
// --record writes the figures to docs/load.md. Needs a build (npm run build).
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, release as kernel, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const kills = Number(values.kills)
const few = Math.min(1000, count)
const manifestName = 'pressdown.manifest.ndjson'
const binary = fileURLToPath(new URL('../bin/pressdown.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'pressdown-load-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const random = chance(Number(values.seed))
const pick = (words) => words[Math.floor(random() * words.length)]
const towns = ['Brackenholm', 'Vassmo', 'Quillport', 'Saint-Orlan', 'Dorrweiler', 'Puente Alba']
const things = ['windmill', 'ferry', 'orchard', 'observatory', 'tannery', 'weather station', 'library']
const deeds = ['opens again', 'is restored', 'doubles its output', 'moves to the harbour', 'celebrates 50 years']

/** The lines of a release of an issuer that does not exist. */
function releaseLines(n) {
  const [town, thing] = [pick(towns), pick(things)]
  const sentences = Array.from({ length: 4 + Math.floor(random() * 12) }, (_, each) => {
    return `The ${pick(things)} of ${pick(towns)} ${pick(deeds)}, which makes number ${n * 100 + each} of its kind.`
  })
  const body = [
    `${town}, ${1 + (n % 28)} March 20${10 + (n % 15)} - The ${thing} of ${town} ${pick(deeds)}.`,
    ...sentences,
  ]
  const about = [
    `About the guild of ${town}`,
    '',
    `The guild keeps every ${thing} between ${town} and the sea in order.`,
  ]
  const paragraphs = body.flatMap((sentence, at) => (at % 3 === 2 ? [sentence, ''] : [sentence]))
  return ['PRESS RELEASE', '', `The ${thing} of ${town} ${pick(deeds)} (${n})`, '', ...paragraphs, '', ...about]
}

/** A PDF of one page with these lines. */
function pdf(lines) {
  const safe = (line) => line.replace(/[()\\]/g, '\\$&')
  const stream = `BT /F1 10 Tf 14 TL 60 740 Td ${lines.map((line) => `(${safe(line)}) Tj T*`).join('\n')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const end = `trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return `${body}xref\n0 6\n0000000000 65535 f \n${places.join('')}${end}`
}

/** One in twenty is a PDF; some share a name with their neighbour but for the extension. */
function makeInputs(root, number) {
  for (let n = 0; n < number; n++) {
    const folder = join(root, `20${10 + (n % 15)}`, pick(towns))
    mkdirSync(folder, { recursive: true })
    const lines = releaseLines(n)
    const stem = join(folder, `release ${n}`)
    if (n % 20 === 0) writeFileSync(`${stem}.pdf`, pdf(lines), 'latin1')
    else writeFileSync(`${stem}.txt`, `${lines.join('\n')}\n`)
    if (n % 100 === 0 && ++n < number) writeFileSync(`${stem}.text`, `${lines.join('\r\n')}\r\n`)
  }
}

/** Runs the command; kills it after so many milliseconds if asked to. */
function run(input, output, { killAfter, signal = 'SIGKILL' } = {}) {
  const note = join(work, 'peak')
  rmSync(note, { force: true })
  const hook = `import{isMainThread}from'node:worker_threads';import{writeFileSync}from'node:fs';
    if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`
  const args = [`--import=data:text/javascript,${encodeURIComponent(hook)}`, binary, input, '-o', output]
  if (values.jobs) args.push('--jobs', values.jobs)
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill(signal), killAfter)
    child.on('close', (code) => {
      clearTimeout(timer)
      const peak = killAfter === undefined ? Number(readFileSync(note, 'utf8')) / 1024 : 0
      resolve({ code, stderr, seconds: (performance.now() - began) / 1000, peak })
    })
  })
}

/** Path below the folder → hash, for every file but the manifest; hidden files too. */
function hashes(root) {
  const found = new Map()
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, name)
    if (name === manifestName || statSync(path).isDirectory()) continue
    found.set(name, createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return found
}

function demand(holds, message) {
  if (holds) return
  console.error(`FAILED: ${message}`)
  process.exit(1)
}

/** Every output there once, whole, equal to the undisturbed run's, known to the manifest, and nothing else. */
function prove(disturbed, undisturbed) {
  const [is, should] = [hashes(disturbed), hashes(undisturbed)]
  for (const [name, hash] of should)
    demand(is.get(name) === hash, `${name} is ${is.has(name) ? 'different' : 'missing'}`)
  for (const name of is.keys()) demand(should.has(name), `${name} should not be there`)
  const entries = new Map()
  let broken = 0
  for (const line of readFileSync(join(disturbed, manifestName), 'utf8').split('\n').filter(Boolean)) {
    try {
      const entry = JSON.parse(line)
      entries.set(entry.input, entry)
    } catch {
      broken++
    }
  }
  demand(entries.size === count, `the manifest knows ${entries.size} inputs of ${count}`)
  const owned = new Map([...entries.values()].flatMap(({ outputs }) => outputs.map((each) => [each.path, each.sha256])))
  demand(owned.size === should.size, `the manifest knows ${owned.size} outputs of ${should.size}`)
  for (const [name, hash] of should)
    demand(owned.get(name.replaceAll('\\', '/')) === hash, `the manifest is wrong on ${name}`)
  return broken
}

const figure = (result, number) =>
  `${number.toLocaleString('en-US')} documents: ${result.seconds.toFixed(1)} s, ${(number / result.seconds).toFixed(0)} a second, peak memory ${result.peak.toFixed(0)} MB`

console.log(`Making ${count} documents in ${work} (seed ${values.seed})`)
makeInputs(join(work, 'few'), few)
makeInputs(join(work, 'in'), count)

const small = await run(join(work, 'few'), join(work, 'few-out'))
demand(small.code === 0, `the small run ended with ${small.code}: ${small.stderr.slice(-2000)}`)
console.log(figure(small, few))
const large = await run(join(work, 'in'), join(work, 'undisturbed'))
demand(large.code === 0, `the undisturbed run ended with ${large.code}: ${large.stderr.slice(-2000)}`)
console.log(figure(large, count))
demand(hashes(join(work, 'undisturbed')).size === count, 'the undisturbed run did not write an output for each input')

const disturbed = join(work, 'disturbed')
const after = []
for (let kill = 0; kill < kills; kill++) {
  // Three in four without warning; all of them before the work can be done.
  const signal = kill % 4 === 3 ? 'SIGINT' : 'SIGKILL'
  const killAfter = (0.2 + 0.8 * Math.random()) * ((large.seconds * 1000) / (kills + 2))
  const { code } = await run(join(work, 'in'), disturbed, { killAfter, signal })
  demand(code !== 0, 'a run ended before it was killed; choose a larger --count')
  after.push({ signal, seconds: killAfter / 1000 })
}
const killed = `${after.filter(({ signal }) => signal === 'SIGKILL').length} by SIGKILL, ${after.filter(({ signal }) => signal === 'SIGINT').length} by SIGINT, after ${after.map(({ seconds }) => seconds.toFixed(0)).join(', ')} s`
console.log(`Killed ${kills} times: ${killed}`)
const resumed = await run(join(work, 'in'), disturbed)
demand(resumed.code === 0, `the resumed run ended with ${resumed.code}: ${resumed.stderr.slice(-2000)}`)
const broken = prove(disturbed, join(work, 'undisturbed'))
console.log(`Resumed: ${resumed.stderr.trim().split('\n')[0]}`)
console.log(
  `Every output is there once, whole, and equal to the undisturbed run's; ${broken} lines of the manifest were cut off.`,
)
const again = await run(join(work, 'in'), disturbed)
demand(/^[\d,]+ unchanged/m.test(again.stderr), `nothing was left to do, but: ${again.stderr.slice(-2000)}`)
console.log(`Nothing to do: ${figure(again, count)}`)

if (values.record) {
  const page = `# Load

What \`npm run load\` printed on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()} ${kernel()}, Node ${process.version}, ${values.jobs ?? cpus().length} workers.

| | documents | seconds | a second | peak memory |
|---|---|---|---|---|
${[
  ['converted', few, small],
  ['converted', count, large],
  ['nothing to do', count, again],
]
  .map(
    ([what, number, { seconds, peak }]) =>
      `| ${what} | ${number.toLocaleString('en-US')} | ${seconds.toFixed(1)} | ${(number / seconds).toFixed(0)} | ${peak.toFixed(0)} MB |`,
  )
  .join('\n')}

The documents are small on purpose (a page of text, one in twenty a PDF), so that what is measured is the batch: workers,
names, manifest, files. Peak memory is that of the whole process with all its workers.

The larger run was then done again and killed ${kills} times at random
(${killed}), and resumed
(${resumed.stderr.trim().split('\n')[0]}). Every output was there once, whole, and equal to the undisturbed run's; the
manifest knew each of them; no temporary file was left; ${broken} lines of the manifest had been cut off.
`
  writeFileSync(fileURLToPath(new URL('../docs/load.md', import.meta.url)), page)
  console.log('Wrote docs/load.md')
}
