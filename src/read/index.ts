import type { VFile } from 'vfile'
import type { ConvertOptions } from '../options.ts'
import type { Source } from './source.ts'
import { textReader } from './text.ts'

/** Bytes → Source. (Placeholder while the PDF readers are being built: text only.) */
export async function read(file: VFile, options: ConvertOptions): Promise<Source> {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  return textReader.read(bytes, options, file)
}
