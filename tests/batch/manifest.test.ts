import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Entry, lastEntries, Manifest, manifestName } from '../../src/batch/manifest.ts'
import { folder } from '../pressdown.ts'

function entry(input: string, version = '1.0.0'): Entry {
  const outputs = [{ path: `${input}.md`, sha256: 'ab' }]
  return { input, sha256: 'cd', outputs, version, options: {}, status: 'converted', warnings: [] }
}

async function lasts(root: string, names: string[]): Promise<Array<Entry | undefined>> {
  const manifest = await Manifest.open(root, names)
  const found = await Promise.all(names.map((_, index) => manifest.last(index)))
  await manifest.close()
  return found
}

describe('manifest', () => {
  test('the last line of an input holds; long lines and many lines are found', async () => {
    const root = folder()
    const names = Array.from({ length: 500 }, (_, n) => `${n}-${'é'.repeat(n * 20)}`).sort()
    const manifest = await Manifest.open(root, names)
    await Promise.all(names.map((name) => manifest.append(entry(name, '0'))))
    await Promise.all(names.map((name) => manifest.append(entry(name, '1'))))
    await manifest.close()
    expect(await lasts(root, names)).toEqual(names.map((name) => entry(name, '1')))
  })

  test('survives being cut off in mid-line', async () => {
    const root = folder()
    writeFileSync(join(root, manifestName), `${JSON.stringify(entry('a'))}\n${JSON.stringify(entry('b')).slice(0, 40)}`)
    const names = ['a', 'b', 'c']
    const manifest = await Manifest.open(root, names)
    await manifest.append(entry('c'))
    await manifest.close()
    expect(await lasts(root, names)).toEqual([entry('a'), undefined, entry('c')])
  })

  test('is only ever appended to', async () => {
    const root = folder()
    const before = `${JSON.stringify(entry('a'))}\nrubbish\n`
    writeFileSync(join(root, manifestName), before)
    const manifest = await Manifest.open(root, ['a'])
    await manifest.append(entry('a', '2'))
    await manifest.close()
    expect(readFileSync(join(root, manifestName), 'utf8')).toBe(`${before}${JSON.stringify(entry('a', '2'))}\n`)
  })

  test.each(['../x.md', '/etc/x.md', 'a/../../x.md', 'C:\\x.md', '\\x.md'])(
    'a line that leads to %s is ignored',
    async (path) => {
      const root = folder()
      appendFileSync(
        join(root, manifestName),
        `${JSON.stringify({ ...entry('a'), outputs: [{ path, sha256: '' }] })}\n`,
      )
      expect(await lasts(root, ['a'])).toEqual([undefined])
      for await (const entry of lastEntries(root)) expect.unreachable(entry.input)
    },
  )
})
