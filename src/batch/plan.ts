import { createHash } from 'node:crypto'
import { folded, safeName, shortHash } from './names.ts'

/** Where the outputs of every input go. Decided for all inputs before any work, so that every run decides alike. */
export interface Plan {
  /** Path below the output folder with `/`, without suffix and extension, of the input at an index. */
  stem(index: number): string
}

/**
 * Decides the output names. The tree is kept; names are made safe; inputs that would meet in one output keep their own
 * extension (`a.pdf.md`, `a.txt.md`); those that still meet (`A.pdf`, `a.pdf` where case does not count) get a hash of
 * their name as well. Beyond the names themselves it holds nine bytes an input.
 *
 * @param names inputs by their path below the input folder, with `/`
 * @param extension of the outputs, with its dot
 * @param splits whether an input may give several outputs with a suffix (`a.fr.md`), which then must not meet either
 */
export function planOutputs(names: readonly string[], extension: string, splits: boolean): Plan {
  const care = new Uint8Array(names.length)
  const folders = new Set<number>()
  const keys = new Float64Array(names.length)
  const stem = (index: number) => stemOf(names[index] ?? '', care[index] ?? 0)
  const fold = (index: number) => {
    const key = folded(stem(index))
    return keyOf(
      splits && care[index] === 0
        ? key.replace(/\.(?:[a-z]{2,3}(?:-[a-z0-9]+)*|\d+)$/, '') + extension
        : key + extension,
    )
  }
  for (const name of names) {
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      folders.add(keyOf(folded(safePath(name.slice(0, end)))))
    }
  }
  for (let moved = true; moved; ) {
    moved = false
    for (let index = 0; index < names.length; index++) keys[index] = fold(index)
    const meeting = repeated(keys)
    // Of those that meet, the ones give way first that have not yet: `a.pdf` for `a.pdf.txt`, not the other way round.
    const least = new Map<number, number>()
    const clashes = (key: number) => meeting.has(key) || folders.has(key)
    for (const [index, key] of keys.entries()) {
      if (clashes(key)) least.set(key, Math.min(least.get(key) ?? 2, care[index] ?? 0))
    }
    for (const [index, key] of keys.entries()) {
      const level = care[index] ?? 0
      if (level < 2 && clashes(key) && level === least.get(key)) {
        care[index] = level + 1
        moved = true
      }
    }
  }
  return { stem }
}

/** @param care 0: without the input's extension; 1: with it; 2: with it and a hash of the name */
function stemOf(name: string, care: number): string {
  const slash = name.lastIndexOf('/') + 1
  const folder = name.slice(0, slash)
  const base = name.slice(slash)
  const dot = base.lastIndexOf('.')
  const kept = care === 0 && dot > 0 ? base.slice(0, dot) : base
  return `${folder && `${safePath(folder.slice(0, -1))}/`}${safeName(kept)}${care === 2 ? `~${shortHash(name)}` : ''}`
}

function safePath(path: string): string {
  return path.split('/').map(safeName).join('/')
}

/** 48 bits of a hash: eight bytes in a typed array, where the string would take ten times that. */
function keyOf(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6)
}

function repeated(keys: Float64Array): Set<number> {
  const sorted = keys.toSorted()
  const twice = new Set<number>()
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index] === sorted[index - 1]) twice.add(sorted[index] ?? 0)
  }
  return twice
}
