// Bundles our code and the pure JavaScript packages into dist/: start-up is a third of the cost of one file. The PDF
// engines and the worker pool stay outside, imported when first needed.
//   node scripts/build.mjs [--no-types]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lazyPackages } from './lazy-packages.mjs'
import { thirdPartyLicenses } from './licenses.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const entries = { index: 'src/index.ts', cli: 'src/cli/index.ts', worker: 'src/batch/worker.ts' }
const entryPoints = Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(join(root, path))))

const result = await build({
  absWorkingDir: root,
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@embedpdf/pdfium', 'pdf-parse', 'piscina'],
  chunkNames: 'chunks/[name]-[hash]',
  // A third less to parse. Names stay: `--debug` prints stacks.
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [
    lazyPackages({
      franc: ['francAll'],
      'js-yaml': ['safeLoad', 'safeDump'],
      'libphonenumber-js/max': ['parsePhoneNumberFromString'],
    }),
  ],
  define: { __PRESSDOWN_VERSION__: JSON.stringify(version) },
  // Some of the packages are CommonJS and require Node's own modules, which an ES module cannot do by itself.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)",
  },
  // gray-matter can evaluate front matter written in JavaScript. We never let it parse (src/write/front-matter.ts).
  logOverride: { 'direct-eval': 'silent' },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
}).catch(() => process.exit(1)) // esbuild has said why

// Written file by file and cleared of old chunks last, so that a process that runs meanwhile finds its chunks.
const written = new Set(['THIRD-PARTY-LICENSES.txt'])
for (const { path, contents } of result.outputFiles) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
  written.add(relative(dist, path))
}
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(root, result.metafile))

const types = !process.argv.includes('--no-types')
if (types) {
  rmSync(join(dist, 'types'), { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  keepPublicTypes(join(dist, 'types'))
}

for (const name of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = relative(dist, join(name.parentPath, name.name))
  if (name.isFile() && !written.has(path) && !path.startsWith(`types${sep}`)) rmSync(join(dist, path), { force: true })
}

/** Leaves only the declarations that the public ones lead to. */
function keepPublicTypes(folder) {
  const reached = new Set()
  const reach = (path) => {
    if (reached.has(path)) return
    reached.add(path)
    const declarations = readFileSync(path, 'utf8')
    for (const [, target] of declarations.matchAll(/(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g)) {
      reach(join(dirname(path), `${target}.d.ts`))
    }
  }
  reach(join(folder, 'index.d.ts'))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !reached.has(path)) rmSync(path)
  }
}
