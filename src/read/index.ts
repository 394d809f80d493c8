import type { VFile } from 'vfile'
import type { ConvertOptions } from '../options.ts'
import { hasPdfHeader } from './pdf-header.ts'
import { ConversionError, type Reader } from './reader.ts'
import type { Source } from './source.ts'

/**
 * In the order in which they are asked; the text reader takes, or refuses by name, what no other does. Each is loaded
 * when it is first needed: the text reader's tables of encodings are a good part of what a PDF alone would wait for.
 */
const readers: ReadonlyArray<{ accepts(bytes: Uint8Array): boolean; load(): Promise<Reader> }> = [
  { accepts: hasPdfHeader, load: async () => (await import('./pdf.ts')).pdfReader },
  { accepts: () => true, load: async () => (await import('./text.ts')).textReader },
]

/**
 * Bytes → Source. What the bytes are decides the reader, not what the file is called.
 *
 * @throws ConversionError where there is nothing to convert
 */
export async function read(file: VFile, options: ConvertOptions): Promise<Source> {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  if (bytes.length === 0) throw new ConversionError('empty', 'Cannot convert an empty file')
  if (bytes.length > options.maxSize) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MiB`
    const limit = `${Math.floor(options.maxSize / 1024 / 1024)} MiB`
    throw new ConversionError('too-large', `Cannot convert a file of ${size}, expected ${limit} at most`)
  }
  const reader = await readers.find((candidate) => candidate.accepts(bytes))!.load()
  return reader.read(bytes, options, file)
}
