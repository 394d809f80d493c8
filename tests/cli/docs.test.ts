import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folder, pressdown, release, shell } from '../pressdown.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

test('every option that the documents name exists', async () => {
  const { stdout } = await pressdown(['--help'], { cwd: folder() })
  const known = new Set(stdout.match(/--[a-z][a-z-]+/g))
  for (const name of ['docs/ci.md', 'docs/batch.md', 'action.yml', '.pre-commit-hooks.yaml']) {
    const lines = read(name)
      .split('\n')
      .filter((line) => !/#SBATCH|npm install/.test(line))
    const named =
      lines
        .join('\n')
        .replace(/npx --yes|parallel --pipe/g, '')
        .match(/--[a-z][a-z-]+/g) ?? []
    expect(
      named.filter((option) => !known.has(option)),
      name,
    ).toEqual([])
  }
})

const action = parse(read('action.yml'))

/** What the action's last step does on a runner with these inputs. */
function runAction(inputs: Record<string, string>, cwd: string) {
  const bin = join(cwd, 'temp/pressdown/node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(join(root, 'bin/pressdown.js'), join(bin, 'pressdown'))
  const step = action.runs.steps.at(-1)
  const defaults = Object.entries(action.inputs as Record<string, { default?: string }>)
  const given = { ...Object.fromEntries(defaults.map(([name, value]) => [name, value.default ?? ''])), ...inputs }
  const variables = Object.entries(step.env as Record<string, string>).map(([variable, value]) => {
    const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
    expect(given).toHaveProperty(name)
    return [variable, given[name] ?? '']
  })
  return shell('bash -e script', cwd, { ...Object.fromEntries(variables), RUNNER_TEMP: join(cwd, 'temp') })
}

test('the action checks and converts, with names that a shell would stumble over', async () => {
  const script = action.runs.steps.at(-1).run
  const name = 'it\'s $HOME "here"'
  const cwd = folder({ [`${name}/a.txt`]: release(), script })
  const inputs = { input: name, output: 'out $(x)' }
  const missing = await runAction(inputs, cwd)
  expect(missing.code).toBe(1)
  expect(missing.stdout).toContain('out $(x)/a.md: missing')
  expect(missing.stderr).toMatch(/^::error file=out \$\(x\)\/a\.md,title=differs::/m)
  const converting = folder({ [`${name}/a.txt`]: `${release()}\f${release(2)}`, script })
  const converted = await runAction(
    { ...inputs, check: 'false', args: '--max-pages\n1\n', 'fail-on': 'encoding-errors pages-left-out' },
    converting,
  )
  expect(converted.stderr).toMatch(/^::error file=.*,title=pages-left-out::/m)
  expect(converted.code).toBe(1)
  expect(readFileSync(join(converting, 'out $(x)/a.md'), 'utf8')).toContain('Windmill')
})

test('the hooks are commands that pressdown knows', async () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as Array<Record<string, unknown>>
  expect(hooks.map(({ id }) => id)).toEqual(['pressdown', 'pressdown-check'])
  const cwd = folder({ 'in/a.txt': release() })
  for (const hook of hooks) {
    const { code } = await shell(`${hook.entry} in -o out`, cwd)
    expect(code).toBe(0)
    expect(hook.language).toBe('node')
  }
})
