import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortHash } from '../../src/batch/names.ts'
import { Store } from '../../src/batch/store.ts'
import { folder, tree } from '../pressdown.ts'

const here = shortHash(hostname())
const owner = { pid: 100, alive: (pid: number) => pid === 200 }

describe('store', () => {
  test('writes whole files and leaves nothing else', async () => {
    const root = folder()
    const store = new Store(owner, root)
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.write(join(root, 'x/y', `${n % 5}.md`), `${n}`)))
    expect(tree(root)).toEqual(['x/y/0.md', 'x/y/1.md', 'x/y/2.md', 'x/y/3.md', 'x/y/4.md'])
  })

  test('leaves nothing behind where it cannot write', async () => {
    const root = folder({ 'a.md/in-the-way': '' })
    await expect(new Store(owner, root).write(join(root, 'a.md'), 'x')).rejects.toThrow()
    expect(tree(root)).toEqual(['a.md/in-the-way'])
  })

  test('removes the strays of runs that are no more, and no others', async () => {
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000)
    const stays = [`.pressdown-${here}-200-0.tmp`, '.pressdown-00000000-7-0.tmp', '.pressdown-notes.tmp', 'x.tmp']
    const goes = [`.pressdown-${here}-300-0.tmp`, `.pressdown-${here}-100-4.tmp`, '.pressdown-00000000-7-1.tmp']
    const root = folder(Object.fromEntries([...stays, ...goes].map((name) => [name, ''])))
    utimesSync(join(root, goes[2] ?? ''), old, old)
    await new Store(owner, root).write(join(root, 'a.md'), 'a')
    expect(tree(root)).toEqual([...stays, 'a.md'].sort())
  })

  test('never writes through a link that leads out of the output folder', async () => {
    const elsewhere = folder()
    const root = folder()
    symlinkSync(elsewhere, join(root, 'sub'))
    await expect(new Store(owner, root).write(join(root, 'sub/a.md'), 'a')).rejects.toThrow(/symbolic link/)
    expect(tree(elsewhere)).toEqual([])
  })

  test('replaces a link instead of writing to what it leads to', async () => {
    const elsewhere = folder({ 'a.md': 'theirs' })
    const root = folder()
    symlinkSync(join(elsewhere, 'a.md'), join(root, 'a.md'))
    await new Store(owner, root).write(join(root, 'a.md'), 'ours')
    expect(readFileSync(join(elsewhere, 'a.md'), 'utf8')).toBe('theirs')
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('ours')
  })

  test('a folder that could not be made is tried again', async () => {
    const root = folder({ x: 'a file' })
    const store = new Store(owner, root)
    await expect(store.write(join(root, 'x/a.md'), 'a')).rejects.toThrow()
    const { rmSync } = await import('node:fs')
    rmSync(join(root, 'x'))
    mkdirSync(join(root, 'x'))
    writeFileSync(join(root, 'x/b'), '')
    await store.write(join(root, 'x/a.md'), 'a')
    expect(existsSync(join(root, 'x/a.md'))).toBe(true)
  })
})
