import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  /** Path from the root (`src/read/source.ts`), a package, or `node:…`. */
  target: string
  isType: boolean
}
interface Source {
  path: string
  code: string
  lines: number
  imports: Import[]
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => load(`src/${path.replaceAll('\\', '/')}`))

function load(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  return { path, code, lines: text.split('\n').length - 1, imports: importsOf(path, code) }
}

function importsOf(path: string, code: string): Import[] {
  const statics = code.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?'([^']+)'/gm)
  const found = [...statics].map(([, type, names, from]) => ({
    target: from!,
    isType: Boolean(type) || onlyTypes(names ?? ''),
  }))
  const dynamic = code.matchAll(/(type\s+[^=\n]*=\s*|typeof\s+|:\s*)?\bimport\('([^']+)'\)/g)
  for (const [, type, from] of dynamic) found.push({ target: from!, isType: Boolean(type?.trim()) })
  return found.map(({ target, isType }) => ({
    target: target.startsWith('.') ? relative(root, join(root, dirname(path), target)).replaceAll('\\', '/') : target,
    isType,
  }))
}

/** `{ type A, type B } from` brings nothing at run time. */
function onlyTypes(names: string): boolean {
  const inBraces = /^\s*\{([^}]*)\}\s*from\s*$/.exec(names)?.[1]
  return inBraces?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false
}

const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'top'
const packageOf = (target: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(target)![0]
const isOurs = (target: string): boolean => target.startsWith('src/')
const isNode = (target: string): boolean => target.startsWith('node:') || builtinModules.includes(target)

/** Every import that breaks a rule, as `file → target`. */
function breaking(rule: (source: Source, imported: Import) => boolean, among = sources): string[] {
  return among.flatMap((source) =>
    source.imports.filter((imported) => rule(source, imported)).map(({ target }) => `${source.path} → ${target}`),
  )
}

const stages = ['read', 'layout', 'press', 'write']
const inStages = sources.filter(({ path }) => [...stages, 'languages'].includes(roomOf(path)))

test('the sources are found, and their imports', () => {
  expect(sources.length).toBeGreaterThan(10)
  expect(sources.find(({ path }) => path === 'src/convert.ts')?.imports).toContainEqual({
    target: 'src/read/index.ts',
    isType: false,
  })
})

describe('imports run cli → batch → convert → stages', () => {
  /** What each room may take from: itself, and these. A type may come from any type file of an earlier stage. */
  const allowed: Record<string, RegExp> = {
    read: /^src\/(read\/|messages|options)/,
    layout: /^src\/(layout\/|languages\/|messages|read\/source)/,
    languages: /^src\/(languages\/|layout\/block|options|messages)/,
    press: /^src\/(press\/|languages\/|messages|layout\/(block|box)|read\/source)/,
    write: /^src\/(write\/|languages\/|messages|version|press\/release|layout\/block|read\/source)/,
    batch: /^src\/(batch\/|[^/]+\.ts$|read\/(reader|source)|write\/|press\/release|layout\/block)/,
    cli: /^src\//,
  }
  test.each(Object.keys(allowed))('%s', (room) => {
    const own = sources.filter(({ path }) => roomOf(path) === room)
    expect(breaking((_, { target }) => isOurs(target) && !allowed[room]!.test(target), own)).toEqual([])
  })

  test('nothing below takes from the terminal or from the batch', () => {
    const below = sources.filter(({ path }) => !['cli', 'batch'].includes(roomOf(path)))
    expect(breaking((_, { target }) => /^src\/(cli|batch)\//.test(target), below)).toEqual([])
    const batch = sources.filter(({ path }) => roomOf(path) === 'batch')
    expect(breaking((_, { target }) => target.startsWith('src/cli/'), batch)).toEqual([])
  })

  test('only types come from a file of types of another stage', () => {
    const typeFiles = /^src\/(read\/source|layout\/block|press\/release|press\/recognizer|languages\/language)\.ts$/
    expect(
      breaking((source, { target, isType }) => {
        return typeFiles.test(target) && !isType && roomOf(source.path) !== roomOf(target)
      }),
    ).toEqual([])
  })

  test('a language imports nothing but its type', () => {
    const languages = sources.filter(({ path }) => /^src\/languages\/[a-z]{2,3}(-[A-Za-z]+)?\.ts$/.test(path))
    const isData = languages.filter(({ code }) => /:\s*Language\s*=|satisfies Language/.test(code))
    expect(
      breaking(
        ({ path }, { target, isType }) => !(isType && target === 'src/languages/language.ts') && path !== '',
        isData,
      ),
    ).toEqual([])
    for (const { path, code } of isData) expect(code, path).not.toMatch(/=>|function|new RegExp|[(,:[]\s*\/[^/*\s]/)
  })
})

test('each dependency has one home', () => {
  /** The files that may import a package; a package that is missing here has no home yet. */
  const homes: Record<string, RegExp> = {
    '@embedpdf/pdfium': /^src\/read\/pdfium[a-z-]*\.ts$/,
    'pdf-parse': /^src\/read\/pdf-parse[a-z-]*\.ts$/,
    'pdfjs-dist': /^src\/read\/pdf-parse[a-z-]*\.ts$/,
    'iconv-lite': /^src\/read\//,
    chardet: /^src\/read\//,
    'decode-named-character-reference': /^src\/read\/entities\.ts$/,
    franc: /^src\/languages\/franc\.ts$/,
    'libphonenumber-js': /^src\/press\//,
    'gray-matter': /^src\/write\/front-matter\.ts$/,
    yaml: /^src\/write\/front-matter\.ts$/,
    unified: /^src\/write\/markdown\.ts$/,
    'remark-gfm': /^src\/write\/markdown\.ts$/,
    'remark-stringify': /^src\/write\/markdown\.ts$/,
    'mdast-util-gfm-autolink-literal': /^src\/write\/links\.ts$/,
    piscina: /^src\/batch\//,
    tinyglobby: /^src\/(batch|cli)\//,
    commander: /^src\/cli\//,
    'cli-progress': /^src\/cli\//,
    diff: /^src\/(cli|batch)\//,
  }
  const isPackage = ({ target, isType }: Import): boolean => !isOurs(target) && !isNode(target) && !isType
  const everywhere = ['vfile', 'vfile-message']
  expect(
    breaking(({ path }, imported) => {
      const name = packageOf(imported.target)
      return isPackage(imported) && !everywhere.includes(name) && !homes[name]?.test(path)
    }),
  ).toEqual([])
  for (const name of Object.keys(homes)) {
    const rooms = sources.filter((s) => s.imports.some((i) => isPackage(i) && packageOf(i.target) === name))
    const stems = new Set(rooms.map(({ path }) => roomOf(path)))
    expect(stems.size, `rooms that import ${name}: ${[...stems]}`).toBeLessThanOrEqual(1)
  }
})

test('every package that is imported is declared', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const declared = { ...dependencies, ...devDependencies }
  const isForeign = ({ target, isType }: Import): boolean => !isOurs(target) && !isNode(target) && !isType
  expect(breaking((_, imported) => isForeign(imported) && !(packageOf(imported.target) in declared))).toEqual([])
})

describe('the stages are pure', () => {
  test('no module of Node but what bytes need', () => {
    const bytes = /^node:(crypto|buffer|module|url|path|zlib)$/
    expect(
      breaking(
        ({ path }, { target }) => isNode(target) && !(roomOf(path) === 'read' && bytes.test(target)),
        inStages.filter(({ path }) => !/^src\/read\/(pdfium|pdf-parse)/.test(path)),
      ),
    ).toEqual([])
    const engines = inStages.filter(({ path }) => /^src\/read\/(pdfium|pdf-parse)/.test(path))
    expect(
      breaking((_, { target }) => isNode(target) && !/^node:(fs(\/promises)?|module|url|path)$/.test(target), engines),
    ).toEqual([])
  })

  test('no process, console, clock or chance', () => {
    const impure =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bperformance\.|\bsetTimeout\b|\bfetch\(/
    expect(inStages.filter(({ code }) => impure.test(code)).map(({ path }) => path)).toEqual([])
  })
})

test('a file of more than 250 lines has two things in it, unless it is a list', () => {
  const isList = (code: string): boolean => !/=>|\bfunction\b/.test(code)
  const long = sources.filter(({ code, lines }) => lines > 250 && !isList(code))
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

test('no room for what has no name', () => {
  expect(
    sources.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/i.test(path)),
  ).toEqual([])
})
