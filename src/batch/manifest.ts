import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import type { Failure } from './job.ts'

/** Name of the manifest in the output folder. */
export const manifestName = 'pressdown.manifest.ndjson'

/** One line of the manifest: what was made of one input. The last line of an input holds. */
export interface Entry {
  /** Path below the input folder, with `/`. */
  input: string
  /** Of the input's bytes; absent where they could not be read. */
  sha256?: string
  /** What was written, as paths below the output folder with `/`; after a failure, what an earlier run wrote. */
  outputs: Array<{ path: string; sha256: string }>
  /** Of pressdown. */
  version: string
  /** Options that differ from the defaults and decide what is written. */
  options: Record<string, unknown>
  status: 'converted' | 'failed'
  /** Rule ids of the messages, sorted, each once. */
  warnings: string[]
  error?: Failure
}

/** The manifest of an output folder: read once from end to end, then appended to and looked up by place. */
export class Manifest {
  readonly #file: FileHandle
  readonly #places: Float64Array
  #tail: Promise<unknown> = Promise.resolve()

  private constructor(file: FileHandle, places: Float64Array) {
    this.#file = file
    this.#places = places
  }

  /**
   * Opens (or begins) a manifest and notes where the last line of each input stands: eight bytes an input.
   *
   * @param names the inputs of this run, sorted
   */
  static async open(folder: string, names: readonly string[]): Promise<Manifest> {
    const file = await open(join(folder, manifestName), 'a+')
    const places = new Float64Array(names.length).fill(-1)
    let whole = true
    for await (const { line, place, ended } of lines(file)) {
      whole = ended
      const entry = parse(line)
      const index = entry ? indexOf(names, entry.input) : -1
      if (index >= 0) places[index] = place
    }
    // A run that was cut off in mid-line: what follows must not become part of that line.
    if (!whole) await file.appendFile('\n')
    return new Manifest(file, places)
  }

  /** What the manifest said of the input at an index when it was opened. */
  async last(index: number): Promise<Entry | undefined> {
    const place = this.#places[index] ?? -1
    return place < 0 ? undefined : parse(await lineAt(this.#file, place))
  }

  /** Adds a line. Lines are written one after the other, each by a single write. */
  append(entry: Entry): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`)
    const written = this.#tail.then(() => this.#write(line))
    this.#tail = written.catch(() => {})
    return written
  }

  async #write(line: Buffer): Promise<void> {
    const { bytesWritten } = await this.#file.write(line)
    if (bytesWritten === line.length) return
    // A full disk can take half a line; the next line must begin a new one.
    await this.#file.write(Buffer.from('\n')).catch(() => {})
    throw Object.assign(new Error('only a part of the line was written'), { code: 'ENOSPC' })
  }

  async close(): Promise<void> {
    await this.#tail
    await this.#file.close()
  }
}

/** The last entry of every input of a manifest, in no order that means anything. For `verify`. */
export async function* lastEntries(folder: string): AsyncGenerator<Entry> {
  const file = await open(join(folder, manifestName), 'r')
  try {
    const places = new Map<string, number>()
    for await (const { line, place } of lines(file)) {
      const entry = parse(line)
      if (entry) places.set(entry.input, place)
    }
    for (const place of places.values()) {
      const entry = parse(await lineAt(file, place))
      if (entry) yield entry
    }
  } finally {
    await file.close()
  }
}

/** An entry from its line; nothing from a line that a cut-off run left broken. */
function parse(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Entry
    if (typeof entry?.input !== 'string' || !Array.isArray(entry.outputs) || !Array.isArray(entry.warnings))
      return undefined
    return entry.outputs.every((output) => isBelow(output?.path)) ? entry : undefined
  } catch {
    return undefined
  }
}

/** Whether a path stays below the output folder: a manifest that someone tampered with must not lead out of it. */
function isBelow(path: unknown): boolean {
  return typeof path === 'string' && path !== '' && !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path)
}

interface LineAt {
  line: string
  /** Byte at which it begins. */
  place: number
  /** Whether a line feed ends it. */
  ended: boolean
}

async function* lines(file: FileHandle): AsyncGenerator<LineAt> {
  const buffer = Buffer.allocUnsafe(1 << 16)
  let rest: Buffer = Buffer.alloc(0)
  let position = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position)
    if (bytesRead === 0) break
    const start = position - rest.length
    const chunk = Buffer.concat([rest, buffer.subarray(0, bytesRead)])
    position += bytesRead
    let from = 0
    for (let end = chunk.indexOf(10, from); end >= 0; end = chunk.indexOf(10, from)) {
      yield { line: chunk.toString('utf8', from, end), place: start + from, ended: true }
      from = end + 1
    }
    rest = Buffer.from(chunk.subarray(from))
  }
  if (rest.length > 0) yield { line: rest.toString('utf8'), place: position - rest.length, ended: false }
}

async function lineAt(file: FileHandle, place: number): Promise<string> {
  const buffer = Buffer.allocUnsafe(4096)
  const decoder = new StringDecoder('utf8')
  let line = ''
  for (let position = place; ; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position)
    if (bytesRead === 0) return line
    const end = buffer.subarray(0, bytesRead).indexOf(10)
    line += decoder.write(buffer.subarray(0, end < 0 ? bytesRead : end))
    if (end >= 0) return line
    position += bytesRead
  }
}

/** Binary search, so that no second copy of the names is needed to find one. */
function indexOf(names: readonly string[], name: string): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] ?? '') < name) low = middle + 1
    else high = middle
  }
  return names[low] === name ? low : -1
}
