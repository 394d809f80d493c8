import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Failure } from './job.ts'
import { pathFailure } from './trouble.ts'

/** An argument that names inputs. */
export type Argument =
  | { kind: 'stdin' }
  | { kind: 'file'; path: string }
  | { kind: 'folder'; path: string }
  | { kind: 'glob'; path: string }
  | { kind: 'missing'; path: string; failure: Failure }

/** Finds out what an argument is; a path that exists is never taken for a pattern. */
export async function classify(path: string): Promise<Argument> {
  if (path === '-') return { kind: 'stdin' }
  try {
    return { kind: (await stat(path)).isDirectory() ? 'folder' : 'file', path }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' && isDynamicPattern(path)) return { kind: 'glob', path }
    return { kind: 'missing', path, failure: pathFailure('unreadable', path, error) }
  }
}

/** What a walk through a folder leaves aside. */
export interface Aside {
  /** Symbolic links, which are not followed. */
  links: number
  /** Folders that could not be read. */
  unreadable: Array<{ path: string; failure: Failure }>
}

/**
 * The documents below a folder, as paths below it with `/`. Hidden files and folders, symbolic links and the folder
 * `except` (an output folder in the input) are left aside.
 *
 * @param accept judges a file by its base name
 */
export async function walk(
  root: string,
  accept: (name: string) => boolean,
  aside: Aside,
  except?: (path: string) => boolean,
): Promise<string[]> {
  const found: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = join(root, folder)
    if (folder && except?.(path)) continue
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue
        const name = folder ? `${folder}/${entry.name}` : entry.name
        if (entry.isDirectory()) folders.push(name)
        else if (entry.isSymbolicLink()) aside.links++
        else if (entry.isFile() && accept(entry.name)) {
          if (await isReachable(join(root, name))) found.push(name)
          else aside.unreadable.push({ path: join(root, name), failure: misnamed(join(root, name)) })
        }
      }
    } catch (error) {
      aside.unreadable.push({ path, failure: pathFailure('unreadable', path, error) })
    }
  }
  return found
}

/** Whether a name leads to its file: bytes that are not UTF-8 reach us as U+FFFD, and the way back is lost. */
async function isReachable(path: string): Promise<boolean> {
  return (
    !path.includes('\ufffd') ||
    lstat(path).then(
      () => true,
      () => false,
    )
  )
}

function misnamed(path: string): Failure {
  return { code: 'unreadable', message: `Cannot read \`${path}\`: its name is not UTF-8; rename it` }
}

/** The files that a pattern matches, as paths like the pattern's own. Links to folders are not followed. */
export function expand(pattern: string): Promise<string[]> {
  return glob(pattern, { followSymbolicLinks: false, expandDirectories: false, onlyFiles: true })
}

/** The part of a pattern before its first special character, as a folder: `scans/**` → `scans`. */
export function staticBase(pattern: string): string {
  const parts = pattern.replaceAll('\\', '/').split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  return parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

/** A test for base names from `--include`: `asc`, `.asc` and `*.asc` mean the same; `*` and `?` are wildcards. */
export function accepting(include: readonly string[]): (name: string) => boolean {
  const patterns = [
    '*.pdf',
    '*.txt',
    '*.text',
    ...include.map((given) => (/[*?]/.test(given) ? given : `*.${given.replace(/^\./, '')}`)),
  ]
  const source = patterns.map((pattern) =>
    pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.'),
  )
  const expression = new RegExp(`^(?:${source.join('|')})$`, 'isu')
  return (name) => expression.test(name)
}
