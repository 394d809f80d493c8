import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Argument, type Aside, expand, staticBase, walk } from './inputs.ts'
import type { Failure } from './job.ts'

/** Every input of a batch by name, which is all that is held of it. */
export interface Listing {
  /** Path below the input folder with `/`: the name in the manifest and in `source.file`. Sorted, each once. */
  names: string[]
  /** Where the input at an index is. */
  path(index: number): string
  /** Arguments that give no input: missing files, folders without documents. */
  failures: Array<{ path: string; failure: Failure }>
  /** Symbolic links left aside. */
  links: number
}

/** A folder, and the paths of inputs below it. */
interface Group {
  base: string
  names: string[]
}

/**
 * Lists the inputs of a batch. A single folder's inputs are named by their path below it; a pattern's by their path below
 * its fixed part; a file named outright by its base name; with several arguments a folder's name stays in front. Inputs
 * of different arguments that would have one name are named by their path below the folder that they have in common.
 *
 * @param accept which files of a folder are inputs, by base name
 * @param except a folder inside the input to leave aside: the output's
 */
export async function list(
  args: readonly Argument[],
  accept: (name: string) => boolean,
  except?: (path: string) => boolean,
): Promise<Listing> {
  const failures: Listing['failures'] = []
  const aside: Aside = { links: 0, unreadable: failures }
  const groups: Group[] = []
  for (const argument of args) {
    if (argument.kind === 'file') groups.push({ base: dirname(argument.path), names: [basename(argument.path)] })
    if (argument.kind === 'missing') failures.push(argument)
    if (argument.kind === 'folder') {
      const before = failures.length
      const names = await walk(argument.path, accept, aside, except)
      if (names.length === 0 && failures.length === before) failures.push(nothingIn(argument.path))
      groups.push(args.length > 1 ? below(argument.path, names) : { base: argument.path, names })
    }
    if (argument.kind === 'glob') {
      const base = staticBase(argument.path)
      const paths = await expand(argument.path)
      if (paths.length === 0) failures.push(nothingLike(argument.path))
      groups.push({ base, names: paths.map((path) => slashed(relative(base, path))) })
    }
  }
  return { ...merge(groups), failures, links: aside.links }
}

/** A listing of paths that were given one by one (`--files-from`); their names are their paths below `base`. */
export function listPaths(paths: Iterable<string>, base: string): Listing {
  const names = new Map<string, string>()
  for (const path of paths) names.set(nameBelow(base, path), path)
  const sorted = [...names.keys()].sort()
  return { names: sorted, path: (index) => names.get(sorted[index] ?? '') ?? '', failures: [], links: 0 }
}

/** A path's name below a folder; what leads out of the folder (`..`, a root) is left off, so that no output can. */
export function nameBelow(base: string, path: string): string {
  const name = slashed(relative(base, path)).replace(/^[A-Za-z]:/, '')
  return name
    .split('/')
    .filter((part) => part !== '..' && part !== '.' && part !== '')
    .join('/')
}

/** A folder's inputs with its own name in front. */
function below(path: string, names: string[]): Group {
  const whole = resolve(path)
  const own = basename(whole)
  if (!own || path === '.' || path === './') return { base: path, names }
  return { base: join(path, '..'), names: names.map((name) => `${own}/${name}`) }
}

function merge(groups: Group[]): Pick<Listing, 'names' | 'path'> {
  const [only] = groups
  if (groups.length <= 1 && only) {
    only.names.sort()
    return { names: only.names, path: (index) => join(only.base, only.names[index] ?? '') }
  }
  const inputs = new Map<string, { name: string; path: string }>()
  for (const { base, names } of groups) {
    for (const name of names) inputs.set(resolve(base, name), { name, path: join(base, name) })
  }
  const count = new Map<string, number>()
  for (const { name } of inputs.values()) count.set(name, (count.get(name) ?? 0) + 1)
  const meeting = [...inputs].filter(([, { name }]) => count.get(name) !== 1)
  const common = commonFolder(meeting.map(([whole]) => whole))
  for (const [whole, input] of meeting) input.name = slashed(relative(common, whole))
  const sorted = [...inputs.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return { names: sorted.map(({ name }) => name), path: (index) => sorted[index]?.path ?? '' }
}

function commonFolder(paths: string[]): string {
  let common = dirname(paths[0] ?? '')
  for (const path of paths) {
    while (common !== dirname(common) && !path.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common)
  }
  return common
}

function nothingIn(path: string): Listing['failures'][number] {
  return {
    path,
    failure: { code: 'not-found', message: `Cannot find documents in \`${path}\`: no .pdf, .txt or .text file` },
  }
}

function nothingLike(path: string): Listing['failures'][number] {
  return { path, failure: { code: 'not-found', message: `Cannot find files like \`${path}\`` } }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
