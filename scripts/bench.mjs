// Where the time of a conversion goes, stage by stage, and how it compares with bare PDFium text extraction of the same
// files, alternated in one process: only ratios of one run mean anything. docs/benchmark.md has the last figures.
//   npm run bench [-- FILE|FOLDER …] [--rounds N]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { init } from '@embedpdf/pdfium'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
})
const standard = [join(root, '../shared/eval/real'), join(root, '../shared/eval/made')].filter(existsSync)
const given = positionals.length > 0 ? positionals : [...standard, join(root, 'fixtures')]
const files = given
  .flatMap(filesOf)
  .filter((path) => (extname(path) === '.pdf' || extname(path) === '.txt') && !/\.ref\.txt$|messages\.txt$/.test(path))

const stages = await load()
const pdfium = await init()
pdfium.PDFiumExt_Init()
const names = ['read', 'layout', 'languages', 'press', 'write']

const rows = files.map((path) => ({ path, bytes: readFileSync(path), best: undefined, bare: Infinity }))
for (let round = 0; round < Number(values.rounds); round++)
  for (const row of rows) {
    const isPdf = extname(row.path) === '.pdf'
    try {
      const times = await stageTimes(row)
      row.best = times.map((time, i) => Math.min(time, row.best?.[i] ?? Infinity))
    } catch {
      // Not a document that can be converted; it says nothing about speed.
      continue
    }
    if (isPdf) row.bare = Math.min(row.bare, bareText(row.bytes))
  }

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, best of ${values.rounds} rounds\n`)
for (const extension of ['.pdf', '.txt']) {
  const converted = rows.filter(({ path, best }) => best && extname(path) === extension)
  if (converted.length === 0) continue
  const sums = names.map((_, i) => converted.reduce((sum, { best }) => sum + best[i], 0))
  const all = sums.reduce((sum, time) => sum + time, 0)
  console.log(`${converted.length} ${extension} files, ${(all / converted.length).toFixed(1)} ms each`)
  names.forEach((name, i) => {
    const middle = median(converted.map(({ best }) => best[i]))
    console.log(`  ${name.padEnd(10)}${percent(sums[i], all)}   median ${middle.toFixed(1)} ms`)
  })
  console.log(`  layout of reading and layout: ${percent(sums[1], sums[0] + sums[1])}`)
  if (extension === '.pdf') {
    const ratios = (pick) => median(converted.map(({ best, bare }) => pick(best) / bare)).toFixed(1)
    console.log(`  against bare PDFium text, median: reading ${ratios((best) => best[0])} times, `)
    console.log(`    the whole conversion ${ratios((best) => best.reduce((sum, time) => sum + time, 0))} times`)
  }
}

async function stageTimes({ path, bytes }) {
  const options = stages.withDefaults()
  const file = new stages.VFile({ path, value: bytes })
  const marks = [performance.now()]
  const mark = () => marks.push(performance.now())
  const source = await stages.read(file, options)
  mark()
  const blocks = stages.layOut(source)
  mark()
  const languages = stages.chooseLanguages(blocks, options)
  mark()
  const release = stages.structure(blocks, languages, source.info, file)
  mark()
  stages.withFrontMatter(
    stages.toMarkdown(stages.toMdast(release, options)),
    stages.toFrontMatter(release, source.info, []),
  )
  mark()
  return names.map((_, i) => marks[i + 1] - marks[i])
}

/** Milliseconds for the text of all pages, as any program around PDFium would get it. */
function bareText(bytes) {
  const began = performance.now()
  const { malloc, free } = pdfium.pdfium.wasmExports
  const pointer = malloc(bytes.length)
  pdfium.pdfium.HEAPU8.set(bytes, pointer)
  const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, '')
  for (let i = 0; document && i < pdfium.FPDF_GetPageCount(document); i++) {
    const page = pdfium.FPDF_LoadPage(document, i)
    const text = pdfium.FPDFText_LoadPage(page)
    const count = pdfium.FPDFText_CountChars(text)
    const buffer = malloc(2 * count + 2)
    pdfium.FPDFText_GetText(text, 0, count, buffer)
    new TextDecoder('utf-16le').decode(pdfium.pdfium.HEAPU8.slice(buffer, buffer + 2 * count))
    free(buffer)
    pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
  }
  if (document) pdfium.FPDF_CloseDocument(document)
  free(pointer)
  return performance.now() - began
}

/** The stages as they are in src/, which the built package does not export one by one. */
async function load() {
  const folder = mkdtempSync(join(root, 'node_modules/.bench-'))
  try {
    await build({
      stdin: {
        resolveDir: root,
        contents: [
          ['VFile', 'vfile'],
          ['withDefaults', './src/options.ts'],
          ['read', './src/read/index.ts'],
          ['layOut', './src/layout/index.ts'],
          ['chooseLanguages', './src/languages/detect.ts'],
          ['structure', './src/press/index.ts'],
          ['toFrontMatter, withFrontMatter', './src/write/front-matter.ts'],
          ['toMarkdown', './src/write/markdown.ts'],
          ['toMdast', './src/write/mdast.ts'],
        ]
          .map(([what, from]) => `export { ${what} } from '${from}'`)
          .join('\n'),
      },
      absWorkingDir: root,
      outfile: join(folder, 'stages.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['@embedpdf/pdfium', 'pdf-parse'],
      define: { __PRESSDOWN_VERSION__: '"bench"' },
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)",
      },
      logOverride: { 'direct-eval': 'silent' },
      logLevel: 'warning',
    })
    return await import(pathToFileURL(join(folder, 'stages.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .sort()
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(0).padStart(3)} %`
}
