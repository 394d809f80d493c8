import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'pressdown-watchdog-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a script in a process of its own, which may be ended. */
function run(script: string) {
  const source = readFileSync(fileURLToPath(new URL('../../src/batch/watchdog.ts', import.meta.url)), 'utf8')
  writeFileSync(join(folder, 'watchdog.mjs'), transformSync(source, { loader: 'ts' }).code)
  writeFileSync(join(folder, 'main.mjs'), `import { watchdog } from './watchdog.mjs'\n${script}`)
  return spawnSync(process.execPath, [join(folder, 'main.mjs')], { encoding: 'utf8', timeout: 20_000 })
}

const busy = (milliseconds: number) => `for (const began = Date.now(); Date.now() < began + ${milliseconds}; );`

test('a thread that is busy for ever is ended with a message', () => {
  const { status, signal, stderr } = run(`watchdog(0.3, 'gave up\\n'); ${busy(60_000)}`)
  expect(stderr).toBe('gave up\n')
  expect(status ?? signal).toBe(process.platform === 'win32' ? 1 : 'SIGKILL')
})

test('called off, it neither ends the process nor keeps it alive', () => {
  const began = Date.now()
  const { status, stderr } = run(`const callOff = watchdog(10, 'gave up\\n'); ${busy(100)} callOff()`)
  expect([status, stderr]).toEqual([0, ''])
  expect(Date.now() - began).toBeLessThan(8000)
})

test('without a limit there is none', () => {
  expect(run(`watchdog(0, 'gave up\\n'); ${busy(500)}`).status).toBe(0)
})
