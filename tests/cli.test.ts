import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folder, pdf, pressdown, release, shell, tree } from './pressdown.ts'

vi.setConfig({ testTimeout: 60_000 })

const words = 'windmill 1 today after two years of repairs'
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe.concurrent('one file', () => {
  test('goes to standard output', async () => {
    const cwd = folder({ 'a.txt': release() })
    const { code, stdout } = await pressdown(['a.txt'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^---\n/)
    expect(stdout).toContain('file: a.txt')
    expect(flat(stdout)).toContain(words)
    expect(tree(cwd)).toEqual(['a.txt'])
  })

  test('is judged by its content, not its name', async () => {
    const cwd = folder({ 'a.pdf': release(), 'b.bin': pdf('Windmill two turns again') })
    expect((await pressdown(['a.pdf'], { cwd })).stdout).toContain('mediaType: text/plain')
    expect((await pressdown(['b.bin'], { cwd })).stdout).toContain('mediaType: application/pdf')
  })

  test.each([
    ['text', release(), 'text/plain', 'millers of Brackenholm'],
    ['PDF', pdf('Windmill two turns again'), 'application/pdf', 'Windmill two'],
  ])('comes from standard input as %s, and then has no file name', async (_, input, mediaType, text) => {
    const { code, stdout } = await pressdown(['-'], { cwd: folder(), input })
    expect(code).toBe(0)
    expect(stdout).toContain(`mediaType: ${mediaType}`)
    expect(stdout).not.toContain('file:')
    expect(stdout).toContain(text)
  })

  test('without front matter', async () => {
    const cwd = folder({ 'a.txt': release() })
    const { stdout } = await pressdown(['a.txt', '--no-front-matter'], { cwd })
    expect(stdout).not.toContain('generator:')
    expect(flat(stdout)).toContain(words)
  })

  test('as JSON', async () => {
    const cwd = folder({ 'a.txt': release() })
    const { stdout } = await pressdown(['a.txt', '--format', 'json'], { cwd })
    const { frontMatter, sections, leftOut } = JSON.parse(stdout)
    expect(frontMatter.source.file).toBe('a.txt')
    const all = [...sections, ...leftOut]
    expect(all.every((section) => section.role && section.because && Array.isArray(section.blocks))).toBe(true)
    expect(flat(all.map((section) => section.text).join(' '))).toContain(words)
  })

  test.each(['lines', 'blocks', 'press'])('inspected: %s', async (stage) => {
    const cwd = folder({ 'a.txt': release() })
    const { code, stdout } = await pressdown(['a.txt', '--inspect', stage], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/p1 c\d+ \[\d/)
    expect(stdout).toContain('Windmill 1 of Brackenholm turns again')
  })

  test('a reader that has seen enough is no error', async () => {
    const cwd = folder({ 'a.txt': release().repeat(250) })
    const { stderr } = await shell('pressdown a.txt | head -n 1', cwd)
    expect(stderr.replace(/^.*warning.*\n/gm, '')).toBe('')
  })
})

test('a full disk behind standard output is one line', async () => {
  const { stderr } = await shell('pressdown a.txt > /dev/full; echo "code $?" >&2', folder({ 'a.txt': release() }))
  expect(stderr).toMatch(/^pressdown: Cannot write to standard output: no space left on the disk\ncode 1\n$/m)
  expect(stderr).not.toContain('    at ')
})

describe.concurrent('-o', () => {
  test('is a file for one file, overwritten', async () => {
    const cwd = folder({ 'a.txt': release(), 'a.md': 'old' })
    expect(await pressdown(['a.txt', '-o', 'a.md', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(flat(readFileSync(join(cwd, 'a.md'), 'utf8'))).toContain(words)
    expect(tree(cwd)).toEqual(['a.md', 'a.txt'])
  })

  test.each([
    ['ends in a separator', ['a.txt', '-o', 'out/'], 'out/a.md'],
    ['exists as a folder', ['a.txt', '-o', 'there'], 'there/a.md'],
    ['serves several inputs', ['a.txt', 'sub/b.txt', '-o', 'out'], 'out/b.md'],
    ['serves a folder', ['sub', '-o', 'out'], 'out/b.md'],
    ['serves a pattern', ['sub/*.txt', '-o', 'out'], 'out/b.md'],
    ['serves a list', ['--files-from', 'list', '-o', 'out'], 'out/sub/b.md'],
  ])('is a folder when it %s', async (_, args, output) => {
    const cwd = folder({ 'a.txt': release(), 'sub/b.txt': release(2), 'there/x': '', list: 'sub/b.txt\r\n' })
    expect((await pressdown(args, { cwd })).code).toBe(0)
    expect(tree(cwd)).toContain(output)
  })

  test('keeps the tree, and takes PDF and text files only', async () => {
    const cwd = folder({
      'in/a.txt': release(1),
      'in/x/b.TEXT': release(2),
      'in/x/y/c.pdf': pdf('Windmill three turns'),
      'in/x/notes.html': '<p>no</p>',
      'in/.hidden/d.txt': release(4),
      'in/e.asc': release(5),
    })
    expect((await pressdown(['in', '-o', 'out'], { cwd })).code).toBe(0)
    const manifest = 'pressdown.manifest.ndjson'
    expect(tree(join(cwd, 'out'))).toEqual(['a.md', manifest, 'x/b.md', 'x/y/c.md'])
    expect(readFileSync(join(cwd, 'out/x/y/c.md'), 'utf8')).toContain('file: x/y/c.pdf')
    expect((await pressdown(['in', '-o', 'more', '--include', '*.asc'], { cwd })).code).toBe(0)
    expect(tree(join(cwd, 'more'))).toContain('e.md')
  })

  test('writes through a link and into a device, and replaces neither', async () => {
    const cwd = folder({ 'a.txt': release(), 'real.md': '' })
    symlinkSync('real.md', join(cwd, 'link.md'))
    expect((await pressdown(['a.txt', '-o', 'link.md', '-q'], { cwd })).code).toBe(0)
    expect(flat(readFileSync(join(cwd, 'real.md'), 'utf8'))).toContain(words)
    expect((await shell('pressdown a.txt -o /dev/stdout | cat', cwd)).stdout).toMatch(/^---\n/)
  })
})

describe.concurrent('trouble is one clear line', () => {
  const encrypted = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
      '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n4 0 obj\n<</Filter/Standard/V 1/R 2/Length 40/P -4' +
      `/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>\nendobj\ntrailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R` +
      `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]>>\nstartxref\n0\n%%EOF\n`,
  )
  test.each<[string, string[], number, RegExp]>([
    ['a missing file', ['nowhere.pdf'], 1, /nowhere\.pdf: error: Cannot find/],
    ['a folder without documents', ['empty', '-o', 'out'], 1, /empty: error: Cannot find documents/],
    ['a missing list', ['--files-from', 'list', '-o', 'out'], 1, /Cannot find `list`/],
    ['a pattern that matches nothing', ['*.xyz', '-o', 'out'], 1, /Cannot find files like/],
    ['an encrypted PDF', ['secret.pdf'], 1, /--password/],
    ['a broken PDF', ['broken.pdf'], 1, /broken\.pdf: error: /],
    ['a PDF without text', ['blank.pdf'], 1, /blank\.pdf: error: /],
    ['an empty file', ['empty.txt'], 1, /empty\.txt: error: .*empty/],
    ['an unknown format', ['binary.txt'], 1, /binary\.txt: error: .*binary/],
    ['an unwritable output', ['a.txt', '-o', 'a.txt/x.md'], 1, /error: Cannot write `a\.txt\/x\.md`/],
    ['a file that is too large', ['a.txt', '--max-size', '10'], 1, /--max-size/],
    ['a file that takes too long', ['long.txt', '--timeout', '0.05'], 1, /long\.txt: error: Cannot convert in 0\.05 s/],
    ['nothing to do', [], 2, /expected an input/],
    ['an unknown option', ['a.txt', '--colour'], 2, /--colour/],
    [
      'an unknown format word',
      ['a.txt', '--format', 'yaml'],
      2,
      /`yaml` for `--format`, expected `markdown`, `json` or `ndjson`/,
    ],
    ['an unknown rule', ['a.txt', '--fail-on', 'headline'], 2, /expected a rule id: .*headline-missing/],
    ['a wrong number', ['a.txt', '--max-pages', '-1'], 2, /--max-pages/],
    ['a wrong language', ['a.txt', '--language', 'f_r!'], 2, /--language/],
    ['an unknown encoding', ['in', '-o', 'out', '--encoding', 'nope'], 2, /Unexpected encoding `nope`/],
    ['a wrong share', ['in', '-o', 'out', '--shard', '4/3'], 2, /--shard/],
    ['several inputs without -o', ['a.txt', 'b.txt'], 2, /-o FOLDER/],
    ['a folder without -o', ['in'], 2, /-o FOLDER/],
    ['a file where a folder must be', ['in', '-o', 'a.txt'], 2, /expected a folder/],
    ['the input as output', ['a.txt', '-o', './a.txt'], 2, /which is the input/],
    ['outputs that would be inputs', ['in', '-o', 'in', '--include', 'md'], 2, /would be inputs/],
    ['--check without -o', ['a.txt', '--check'], 2, /--check/],
    ['ndjson into a file', ['in', '-o', 'x', '--format', 'ndjson'], 2, /standard output/],
    ['splitting without -o', ['a.txt', '--split-languages'], 2, /-o/],
  ])('%s', async (_, args, code, message) => {
    const cwd = folder({
      'a.txt': release(),
      'in/a.txt': release(),
      'empty/x.html': '',
      'secret.pdf': encrypted,
      'broken.pdf': '%PDF-1.7\nnothing in here\n',
      'blank.pdf': pdf(' '),
      'empty.txt': '',
      'long.txt': release().repeat(300),
      'binary.txt': Buffer.from(Array.from({ length: 2000 }, (_, n) => (n * 7919) % 256)),
    })
    const before = tree(cwd)
    const { code: found, stdout, stderr } = await pressdown(args, { cwd })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(found).toBe(code)
    expect(stdout).toBe('')
    expect(tree(cwd)).toEqual(before)
  })
})

describe.concurrent('help', () => {
  test('reads well: grouped, with examples, no line too long', async () => {
    const { code, stdout } = await pressdown(['--help'], { cwd: folder() })
    expect(code).toBe(0)
    for (const part of [
      'Output:',
      'Reading:',
      'Batches:',
      'Continuous integration:',
      'General:',
      'Examples:',
      'Exit codes:',
    ]) {
      expect(stdout).toContain(part)
    }
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([])
  })

  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await pressdown(['--version'], { cwd: folder() })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

test('control characters in a file name do not reach the terminal', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, 'in'))
  writeFileSync(join(cwd, 'in/a\u001b[31m\nb.txt'), '')
  const { stderr } = await pressdown(['in', '-o', 'out'], { cwd })
  expect(stderr).toContain('error')
  expect(stderr).not.toContain('\u001b')
  expect(stderr.split('\n')).toHaveLength(2)
})
