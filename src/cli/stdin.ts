import { createReadStream } from 'node:fs'
import { pathFailure, reason } from '../batch/trouble.ts'
import { ConversionError } from '../read/reader.ts'

/**
 * All of standard input, as bytes.
 *
 * @throws ConversionError where it is too large or cannot be read
 */
export async function readStdin(maxSize: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > maxSize) break
    }
  } catch (error) {
    throw new ConversionError('unreadable', `Cannot read standard input: ${reason(error)}`)
  }
  if (size <= maxSize) return Buffer.concat(chunks)
  throw new ConversionError(
    'too-large',
    `Unexpected more than ${maxSize} bytes, expected that at most; see \`--max-size\``,
  )
}

/** The bytes of a list of paths: a file's, or for `-` standard input's. */
async function* openList(from: string): AsyncGenerator<Buffer> {
  try {
    yield* from === '-' ? process.stdin : createReadStream(from)
  } catch (error) {
    const { code, message } = pathFailure('unreadable', from, error)
    throw new ConversionError(code, message)
  }
}

/** The paths in a list, as they arrive. */
export function listedPaths(from: string): AsyncGenerator<string> {
  return splitPaths(openList(from))
}

/**
 * The paths in a list, as they arrive. They are separated by NULs when the first piece of the list has one (`find -print0`),
 * else by line ends.
 */
export async function* splitPaths(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let separator: string | undefined
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    separator ??= rest.includes('\0') ? '\0' : rest.includes('\n') ? '\n' : undefined
    if (!separator) continue
    const parts = rest.split(separator)
    rest = parts.pop() ?? ''
    yield* parts.map((part) => clean(part, separator)).filter(Boolean)
  }
  const last = clean(rest + decoder.decode(), separator)
  if (last) yield last
}

function clean(path: string, separator: string | undefined): string {
  return separator === '\0' ? path : path.replace(/\r$/, '')
}
