import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, sep } from 'node:path'
import { shortHash } from './names.ts'

/** Name of every temporary file: who wrote it is in it, so that another run can tell a stray from a file in use. */
const temporary = /^\.pressdown-([0-9a-f]{8})-(\d+)-\d+\.tmp$/

/** Age after which a temporary file of another machine counts as a stray; one is in use for milliseconds. */
const strayAge = 60 * 60 * 1000

export interface Owner {
  /** Process number of this run. */
  pid: number
  /** Whether a process of this machine still runs. */
  alive(pid: number): boolean
}

/** SHA-256 of a text's UTF-8 bytes. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Bytes up to which a file is read at once: a stream takes 64 KiB for the smallest file, which adds up over many. */
const small = 4 * 2 ** 20

/** SHA-256 of a file. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  if ((await stat(path)).size <= small) return hash.update(await readFile(path)).digest('hex')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** SHA-256 of an output; `undefined` where there is none; `'other'` where something else than a file stands there. */
export async function hashOutput(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isFile() ? await hashFile(path) : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** Writes files whole or not at all: into a temporary file beside the target, which is then renamed. */
export class Store {
  readonly #owner: Owner
  readonly #machine = shortHash(hostname())
  readonly #root: string | undefined
  #realRoot: string | undefined
  readonly #ready = new Map<string, Promise<void>>()
  #count = 0

  /** @param root folder that nothing is ever written outside of; absent for a single file named outright */
  constructor(owner: Owner, root?: string) {
    this.#owner = owner
    this.#root = root
  }

  /** Makes a folder, once, and removes the strays of killed runs from it. */
  prepare(folder: string): Promise<void> {
    let ready = this.#ready.get(folder)
    if (!ready) {
      ready = this.#prepare(folder)
      this.#ready.set(folder, ready)
      // A folder that could not be made may be there for the next file.
      ready.catch(() => this.#ready.delete(folder))
    }
    return ready
  }

  async #prepare(folder: string): Promise<void> {
    if (this.#root !== undefined) {
      await mkdir(folder, { recursive: true })
      this.#realRoot ??= await realpath(this.#root)
      const real = await realpath(folder)
      if (
        real !== this.#realRoot &&
        !real.startsWith(this.#realRoot.endsWith(sep) ? this.#realRoot : this.#realRoot + sep)
      ) {
        throw new Error('a symbolic link leads out of the output folder')
      }
    }
    await this.sweep(folder)
  }

  /** Removes the temporary files of runs that are no more. */
  async sweep(folder: string): Promise<void> {
    for (const name of await readdir(folder)) {
      const match = temporary.exec(name)
      if (match && (await this.#isStray(join(folder, name), match[1] ?? '', Number(match[2])))) {
        await rm(join(folder, name), { force: true })
      }
    }
  }

  async #isStray(path: string, machine: string, pid: number): Promise<boolean> {
    // Our own number from before our first write here: another run had it (in a container every run may).
    if (machine === this.#machine) return pid === this.#owner.pid || !this.#owner.alive(pid)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    return age > strayAge
  }

  /** Writes an output. Its folder is made where there is none. */
  async write(path: string, text: string): Promise<void> {
    const folder = dirname(path)
    await this.prepare(folder)
    const draft = join(folder, `.pressdown-${this.#machine}-${this.#owner.pid}-${this.#count++}.tmp`)
    try {
      await writeFile(draft, text, { flag: 'wx' })
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {})
      throw error
    }
  }

  /** Removes an output that has been superseded. */
  async remove(path: string): Promise<void> {
    await rm(path, { force: true })
  }
}

/** Where a file named outright is really written: the target of a link; `undefined` for a device or a pipe. */
export async function realTarget(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return join(await realpath(dirname(path)), basename(path))
    throw error
  }
}
