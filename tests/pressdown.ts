import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const binary = fileURLToPath(new URL('../bin/pressdown.js', import.meta.url))

export interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

export interface Surroundings {
  cwd: string
  input?: string | Uint8Array
  env?: Record<string, string>
  /** Called with everything on standard error so far; may end the process. */
  watch?: (stderr: string, kill: (signal: NodeJS.Signals) => void) => void
}

/** Runs the real command. */
export function pressdown(args: string[], surroundings: Surroundings): Promise<Finished> {
  return run(process.execPath, [binary, ...args], surroundings)
}

/** Runs a line of shell in which `pressdown` is the real command. */
export function shell(line: string, cwd: string, env: Record<string, string> = {}): Promise<Finished> {
  return run('sh', ['-c', `pressdown() { "${process.execPath}" "${binary}" "$@"; }\n${line}`], { cwd, env })
}

function run(command: string, args: string[], { cwd, input, env, watch }: Surroundings): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } })
    const finished: Finished = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      finished.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      finished.stderr += text
      watch?.(finished.stderr, (signal) => child.kill(signal))
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...finished, code }))
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files in it; removed after the tests. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'pressdown-test-'))
  folders.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

/** Every file below a folder, by its path below it, sorted; hidden ones too. */
export function tree(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !statSync(join(root, name), { throwIfNoEntry: false })?.isDirectory())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

/** A release of an issuer that does not exist; `n` makes it differ from others. */
export function release(n: number | string = 1): string {
  return `PRESS RELEASE

Windmill ${n} of Brackenholm turns again

Brackenholm, 3 March 2020 – The millers of Brackenholm started windmill ${n} today after two years of repairs. It
grinds rye and barley for the whole valley.

The valley has ground its own corn since 1740. The guild of millers keeps ${n} mills in working order.
`
}

/** The smallest PDF with some text that PDF readers open without repair. */
export function pdf(text: string): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}
