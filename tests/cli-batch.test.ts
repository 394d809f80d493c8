import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folder, pressdown, release, tree } from './pressdown.ts'

// Every case runs the command several times; what that takes is the machine's business.
vi.setConfig({ testTimeout: 90_000 })

const manifest = 'pressdown.manifest.ndjson'
const batch = ['in', '-o', 'out', '--verbose']

function entries(cwd: string): Array<Record<string, unknown>> {
  return readFileSync(join(cwd, 'out', manifest), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** A folder with inputs that have been converted once. */
async function converted(
  files: Record<string, string> = { 'in/a.txt': release(1), 'in/b.txt': release(2) },
): Promise<string> {
  const cwd = folder(files)
  expect((await pressdown(batch, { cwd })).code).toBe(0)
  return cwd
}

describe.concurrent('again and again', () => {
  test('a line for each input says what was made of it', async () => {
    const cwd = await converted()
    expect(entries(cwd).sort((a, b) => (String(a.input) < String(b.input) ? -1 : 1))).toMatchObject([
      { input: 'a.txt', outputs: [{ path: 'a.md' }], status: 'converted', options: {}, warnings: expect.any(Array) },
      { input: 'b.txt', outputs: [{ path: 'b.md' }], status: 'converted' },
    ])
    const { stdout, code } = await pressdown(['verify', 'out'], { cwd })
    expect(stdout.split('\n').sort()).toEqual(['', 'a.md: OK', 'b.md: OK'])
    expect(code).toBe(0)
  })

  test('only what is new or changed is converted', async () => {
    const cwd = await converted()
    writeFileSync(join(cwd, 'in/b.txt'), release('two'))
    writeFileSync(join(cwd, 'in/c.txt'), release(3))
    const { stderr } = await pressdown(batch, { cwd })
    expect(stderr).toContain('a.txt: unchanged')
    expect(stderr).toMatch(/2 converted, 1 unchanged/)
    expect(readFileSync(join(cwd, 'out/b.md'), 'utf8')).toContain('Windmill two')
    expect((await pressdown(['verify', 'out', '-q'], { cwd })).stdout).toBe('')
  })

  test('other options make other outputs; a default given outright is no other option', async () => {
    const cwd = await converted()
    const same = [...batch, '--engine', 'auto', '--furniture', 'remove', '--max-size', '1GB', '--jobs', '1']
    expect((await pressdown(same, { cwd })).stderr).toMatch(/2 unchanged/)
    expect((await pressdown([...batch, '--no-front-matter'], { cwd })).stderr).toMatch(/2 converted/)
    expect((await pressdown([...batch, '--no-front-matter'], { cwd })).stderr).toMatch(/2 unchanged/)
  })

  test('an output edited by hand is kept and reported, also when its input changes; --force overrules', async () => {
    const cwd = await converted()
    appendFileSync(join(cwd, 'out/a.md'), 'Proof-read.\n')
    const first = await pressdown(batch, { cwd })
    expect(first.stderr).toMatch(/a\.txt: kept: .*edited by hand/)
    expect(first.code).toBe(0)
    writeFileSync(join(cwd, 'in/a.txt'), release('one'))
    expect((await pressdown(batch, { cwd })).stderr).toMatch(/a\.txt: kept: .*edited by hand/)
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('Proof-read.')
    const verified = await pressdown(['verify', 'out'], { cwd })
    expect(verified.stdout).toContain('a.md: FAILED')
    expect(verified.code).toBe(1)
    expect((await pressdown([...batch, '--force'], { cwd })).stderr).toMatch(/2 converted/)
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toContain('Windmill one')
  })

  test('what another version made is reported as stale; --refresh converts it again', async () => {
    const cwd = await converted()
    const path = join(cwd, 'out', manifest)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("input":"a\.txt".*"version":)"[^"]+"/, '$1"0.9.0"'))
    const stale = await pressdown(['in', '-o', 'out'], { cwd })
    expect(stale.stderr).toMatch(/1 unchanged, 1 stale/)
    expect(stale.stderr).toMatch(/stale \(.*--refresh.*\): in\/a\.txt/)
    expect(stale.code).toBe(0)
    expect((await pressdown([...batch, '--refresh'], { cwd })).stderr).toMatch(/1 converted, 1 unchanged/)
    expect((await pressdown(batch, { cwd })).stderr).toMatch(/2 unchanged/)
  })

  test('what failed is not tried again, but still failed; --retry-failed tries', async () => {
    const cwd = folder({ 'in/a.txt': release(), 'in/b.pdf': '%PDF-1.4 broken' })
    const first = await pressdown(batch, { cwd })
    expect(first.code).toBe(1)
    expect(first.stderr).toMatch(/1 converted, 1 failed/)
    const again = await pressdown(batch, { cwd })
    expect(again.stderr).toMatch(/in\/b\.pdf: error: .*not tried again/)
    expect(again.code).toBe(1)
    expect((await pressdown([...batch, '--retry-failed'], { cwd })).stderr).not.toMatch(/not tried again/)
  })

  test('a manifest that was cut off: outputs are adopted when they are what would be written, else kept', async () => {
    const cwd = await converted()
    const path = join(cwd, 'out', manifest)
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 30))
    writeFileSync(join(cwd, 'out/b.md'), 'mine\n')
    const { stderr, code } = await pressdown(batch, { cwd })
    expect(stderr).toMatch(/a\.txt: converted to/)
    expect(stderr).toMatch(/b\.txt: error: Cannot write `out\/b\.md`: it is not what pressdown would write/)
    expect(code).toBe(1)
    expect(readFileSync(join(cwd, 'out/b.md'), 'utf8')).toBe('mine\n')
    expect((await pressdown(['verify', 'out'], { cwd })).stdout).toBe('a.md: OK\n')
  })

  test('a deleted output is made again', async () => {
    const cwd = await converted()
    rmSync(join(cwd, 'out/a.md'))
    expect((await pressdown(['verify', 'out'], { cwd })).stdout).toContain('a.md: FAILED missing')
    expect((await pressdown(batch, { cwd })).stderr).toMatch(/1 converted, 1 unchanged/)
    expect(tree(join(cwd, 'out'))).toContain('a.md')
  })

  test('a name that is decided anew takes the old output with it', async () => {
    const cwd = await converted()
    writeFileSync(join(cwd, 'in/a.text'), release(3))
    await pressdown(batch, { cwd })
    expect(tree(join(cwd, 'out'))).toEqual(['a.text.md', 'a.txt.md', 'b.md', manifest])
  })

  test('outputs of two formats stand beside each other', async () => {
    const cwd = await converted()
    expect((await pressdown([...batch, '--format', 'json'], { cwd })).stderr).toMatch(/2 converted/)
    expect(tree(join(cwd, 'out'))).toEqual(['a.json', 'a.md', 'b.json', 'b.md', manifest])
    expect((await pressdown(batch, { cwd })).code).toBe(0)
    expect((await pressdown(['verify', 'out'], { cwd })).stdout.match(/: OK$/gm)).toHaveLength(4)
  })

  test('Ctrl-C stops with 130, and the next run goes on', async () => {
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`in/${n}.txt`, release(n)]))
    const cwd = folder(files)
    let killed = false
    const stopped = await pressdown(batch, {
      cwd,
      watch: (stderr, kill) => {
        if (!killed && stderr.includes('converted to')) kill('SIGINT')
        killed ||= stderr.includes('converted to')
      },
    })
    expect(stopped.code).toBe(130)
    expect(stopped.stderr).toMatch(/Stopped\. The same command goes on from here\.\n$/)
    const done = entries(cwd).length
    expect(done).toBeLessThan(80)
    expect((await pressdown(['in', '-o', 'out'], { cwd })).stderr).toMatch(`${80 - done} converted, ${done} unchanged`)
    expect(tree(join(cwd, 'out'))).toHaveLength(81)
  })
})

describe.concurrent('inputs', () => {
  test('links are not followed, and an output folder inside the input is no input', async () => {
    const cwd = folder({ 'in/a.txt': release(), 'elsewhere/b.txt': release(2), 'in/out/old.txt': release(3) })
    symlinkSync('../elsewhere', join(cwd, 'in/link'))
    symlinkSync('../elsewhere/b.txt', join(cwd, 'in/b.txt'))
    const { stderr } = await pressdown(['in', '-o', 'in/out'], { cwd })
    expect(stderr).toContain('2 symbolic links not followed')
    expect(tree(join(cwd, 'in/out')).filter((name) => !name.startsWith('.'))).toEqual(['a.md', 'old.txt', manifest])
  })

  test('an input is never written over, not even with --force', async () => {
    const cwd = folder({ 'a.md': release() })
    const { code, stderr } = await pressdown(['a.md', '-o', '.', '--force'], { cwd })
    expect(stderr).toMatch(/Cannot write `a\.md`: it is the input/)
    expect(code).toBe(1)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(release())
  })

  test('files of one name from several places keep their folders', async () => {
    const cwd = folder({ 'x/a.txt': release(1), 'y/a.txt': release(2), 'z/b.txt': release(3) })
    await pressdown(['x/a.txt', 'y/a.txt', 'z', '-o', 'out'], { cwd })
    expect(tree(join(cwd, 'out'))).toEqual([manifest, 'x/a.md', 'y/a.md', 'z/b.md'])
  })

  test('--shard: every input is in one share, and outputs are as without', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`in/${n >> 1}.${n % 2 ? 'txt' : 'text'}`, release(n)]),
    )
    const cwd = folder(files)
    const found = await Promise.all(
      [1, 2, 3].map((part) => pressdown(['in', '-o', `part${part}`, '--shard', `${part}/3`, '-q'], { cwd })),
    )
    expect(found.map(({ code }) => code)).toEqual([0, 0, 0])
    const outputs = [1, 2, 3].flatMap((part) => tree(join(cwd, `part${part}`)).filter((name) => name !== manifest))
    expect(outputs.sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `${n >> 1}.${n % 2 ? 'txt' : 'text'}.md`).sort(),
    )
  })

  test.each(['\n', '\0'])('--files-from - with %j between the paths, as ndjson in that order', async (separator) => {
    const names = ['in/c.txt', 'nowhere.txt', 'in/a.txt', 'in/b ü.txt', 'in/a.txt']
    const cwd = folder({ 'in/a.txt': release(1), 'in/b ü.txt': release(2), 'in/c.txt': release(3).repeat(20) })
    const { code, stdout } = await pressdown(['--files-from', '-', '--format', 'ndjson', '-q'], {
      cwd,
      input: names.join(separator),
    })
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ input, status }) => [input, status])).toEqual(
      names.map((name) => [name, name === 'nowhere.txt' ? 'failed' : 'converted']),
    )
    expect(lines[2].markdown).toContain('Windmill 1')
    expect(lines[2].frontMatter.source.file).toBe('in/a.txt')
    expect(lines[1].error.code).toBe('not-found')
    expect(code).toBe(1)
  })

  test('ndjson of arguments comes in their order, a folder sorted', async () => {
    const cwd = folder({ 'z.txt': release(1), 'in/b.txt': release(2), 'in/a.txt': release(3), 'a.txt': release(4) })
    const args = ['z.txt', 'nowhere.txt', 'in', 'a.txt', '--format', 'ndjson', '-q']
    const lines = (await pressdown(args, { cwd })).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).input)).toEqual([
      'z.txt',
      'nowhere.txt',
      'in/a.txt',
      'in/b.txt',
      'a.txt',
    ])
  })

  test('an empty list is no error', async () => {
    expect(await pressdown(['--files-from', '-', '--format', 'ndjson', '-q'], { cwd: folder() })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  test('paths that lead out of the folder give outputs inside it', async () => {
    const cwd = folder({ 'a.txt': release(), 'sub/x': '' })
    await pressdown(['--files-from', '-', '-o', 'out'], {
      cwd: join(cwd, 'sub'),
      input: `../a.txt\n${join(cwd, 'a.txt')}\n`,
    })
    expect(tree(cwd)).toEqual(['a.txt', 'sub/out/a.md', `sub/out/${manifest}`, 'sub/x'])
  })
})

describe.concurrent('checks', () => {
  test('--check: 0 nothing would change, 1 something would, listed, with --diff shown; nothing is written', async () => {
    const cwd = await converted()
    const check = ['--check', 'in', '-o', 'out']
    expect(await pressdown(check, { cwd })).toMatchObject({ code: 0, stdout: '' })
    writeFileSync(join(cwd, 'out/a.md'), readFileSync(join(cwd, 'out/a.md'), 'utf8').replace('valley', 'Valley'))
    writeFileSync(join(cwd, 'in/c.txt'), release(3))
    const before = tree(cwd)
    const { code, stdout } = await pressdown([...check, '--diff'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^out\/a\.md: would change\n--- a\/out\/a\.md\n\+\+\+ b\/out\/a\.md\n@@/)
    expect(stdout).toMatch(/^-.*Valley/m)
    expect(stdout).toMatch(/^out\/c\.md: missing\n--- \/dev\/null/m)
    expect(tree(cwd)).toEqual(before)
  })

  test('--check takes no notice of the generator, for one file too', async () => {
    const cwd = folder({ 'a.txt': release() })
    await pressdown(['a.txt', '-o', 'a.md'], { cwd })
    const text = readFileSync(join(cwd, 'a.md'), 'utf8')
    writeFileSync(join(cwd, 'a.md'), text.replace(/generator: .*/, 'generator: pressdown 0.1.0'))
    expect((await pressdown(['--check', 'a.txt', '-o', 'a.md'], { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'a.md'), text.replace('Windmill', 'Watermill'))
    expect(await pressdown(['--check', 'a.txt', '-o', 'a.md'], { cwd })).toMatchObject({
      code: 1,
      stdout: 'a.md: would change\n',
    })
  })

  const twoPages = { 'a.txt': `${release()}\f${release(2)}` }
  const onePage = ['a.txt', '-o', 'a.md', '--max-pages', '1']

  test('--strict and --fail-on fail on warnings, and still write', async () => {
    const cwd = folder(twoPages)
    expect((await pressdown(onePage, { cwd })).code).toBe(0)
    rmSync(join(cwd, 'a.md'))
    expect((await pressdown([...onePage, '--strict'], { cwd })).code).toBe(1)
    expect(tree(cwd)).toEqual(['a.md', 'a.txt'])
    expect((await pressdown([...onePage, '--fail-on', 'encoding-errors'], { cwd })).code).toBe(0)
    const { code, stderr } = await pressdown([...onePage, '--fail-on', 'pages-left-out', '-q'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^a\.txt(:\d+)?: warning: .*\(pages-left-out\)\n$/)
  })

  test('--strict knows the warnings of what is skipped', async () => {
    const cwd = folder({ 'in/a.txt': twoPages['a.txt'] })
    const args = ['in', '-o', 'out', '--max-pages', '1']
    await pressdown(args, { cwd })
    const again = await pressdown([...args, '--strict', '-v'], { cwd })
    expect(again.stderr).toMatch(/1 unchanged/)
    expect(again.code).toBe(1)
  })

  test('--reporter json and github', async () => {
    const cwd = folder({ ...twoPages, 'b%,c.pdf': '%PDF-1.4 broken' })
    const args = ['a.txt', 'b%,c.pdf', '-o', 'out', '--max-pages', '1', '--force']
    const lines = (await pressdown([...args, '--reporter', 'json'], { cwd })).stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(3)
    expect(lines.find(({ path }) => path === 'a.txt')).toMatchObject({
      status: 'converted',
      messages: expect.arrayContaining([expect.objectContaining({ rule: 'pages-left-out' })]),
    })
    expect(lines[2].summary).toMatchObject({ converted: 1, failed: 1 })
    const { stderr } = await pressdown([...args, '--reporter', 'github'], { cwd })
    expect(stderr).toMatch(/^::warning file=a\.txt,title=pages-left-out::/m)
    expect(stderr).toMatch(/^::error file=b%25%2Cc\.pdf,title=broken::/m)
  })
})
