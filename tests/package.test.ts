import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minimalPdf } from './minimal-pdf.ts'

/*
 * The package as a user gets it: packed, installed from the registry into empty folders, run. Needs dist/ (`npm test`
 * builds it first).
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const patient = 300_000
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const tarball = `pressdown-${version}.tgz`
const temp = mkdtempSync(join(tmpdir(), 'pressdown-package-'))
const lines = ['Port Example opens', 'Examplecity, 3 May 2021 - The port opened today, the harbour office said.']

function run(command: string, args: string[], cwd: string): string {
  // Neither our own npm scripts' environment nor a user's colours may change what a user in an empty folder would see.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm_(?!config)|INIT_CWD|FORCE_COLOR|VITEST|NODE_ENV)/.test(key)),
  )
  return execFileSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  })
}

let packed: string[] = []
beforeAll(() => {
  expect(existsSync(join(root, 'dist/cli.js')), 'dist/cli.js; `npm run build` makes it').toBe(true)
  const [{ files }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temp], root))
  packed = files.map((file: { path: string }) => file.path)
}, patient)
afterAll(() => rmSync(temp, { recursive: true, force: true }))

test('holds what it needs and nothing else', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      ...['bin/pressdown.js', 'dist/index.js', 'dist/cli.js', 'dist/worker.js', 'dist/types/index.d.ts'],
      ...['dist/THIRD-PARTY-LICENSES.txt', 'front-matter.schema.json', 'package.json', 'README.md', 'LICENSE'],
    ]),
  )
  expect(packed.filter((path) => /^(src|tests|fixtures|eval|scripts|docs|\.ci)\//.test(path))).toEqual([])
})

test('every package in the bundle has its licence in it', () => {
  const licenses = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  for (const name of ['unified', 'gray-matter', 'yaml', 'commander']) {
    expect(licenses).toMatch(new RegExp(`^${name} \\d.*\\((MIT|ISC)\\)$`, 'm'))
  }
})

test(
  'npx runs it in an empty folder, on a text dump and on a PDF',
  () => {
    const folder = join(temp, 'empty')
    mkdirSync(folder)
    writeFileSync(join(folder, 'dump.txt'), `${lines.join('\n\n')}\n`)
    writeFileSync(join(folder, 'release.pdf'), minimalPdf(lines))
    for (const [file, mediaType] of [
      ['dump.txt', 'text/plain'],
      ['release.pdf', 'application/pdf'],
    ] as const) {
      const markdown = run('npx', ['--yes', `../${tarball}`, file], folder)
      expect(markdown).toMatch(/^---\n/)
      expect(markdown).toContain(`source: {file: ${file}, mediaType: ${mediaType}, `)
      expect(markdown).toContain(`generator: pressdown ${version}\n`)
      expect(markdown).toContain('The port opened today, the harbour office said.')
    }
  },
  patient,
)

describe('as a library', () => {
  const folder = join(temp, 'library')
  const program = `import { convert, ConversionError, type FrontMatter } from 'pressdown'
const file = await convert({ path: 'dump.txt', value: ${JSON.stringify(lines.join('\n\n'))} }, { language: 'en' })
const matter: FrontMatter = file.data.matter!
const role: string = file.data.press!.sections[0]!.role
console.log(matter.source.mediaType, typeof role, String(file).includes('harbour'), ConversionError.name)
`
  beforeAll(() => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `../${tarball}`], folder)
    writeFileSync(join(folder, 'program.ts'), program)
  }, patient)

  test('its types compile in a strict project', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false']
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    expect(run(process.execPath, [tsc, ...options, ...types, 'program.ts'], folder)).toBe('')
  })

  test('it converts', () => {
    const code = program
      .replace(', type FrontMatter', '')
      .replace(': FrontMatter', '')
      .replace(': string', '')
      .replaceAll('!', '')
    writeFileSync(join(folder, 'program.js'), code)
    expect(run(process.execPath, ['program.js'], folder)).toBe('text/plain string true ConversionError\n')
  })

  test('the schema can be imported', () => {
    const code = "import s from 'pressdown/front-matter.schema.json' with { type: 'json' }; console.log(s.type)"
    expect(run(process.execPath, ['--input-type=module', '-e', code], folder)).toBe('object\n')
  })
})
