import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { ConvertOptions } from '../options.ts'
import type { Source } from './source.ts'

/** Bytes → Source. (Placeholder while the readers are being built: one fragment a line.) */
export async function read(file: VFile, _options: ConvertOptions): Promise<Source> {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  const lines = new TextDecoder().decode(bytes).split('\n')
  return {
    pages: [
      {
        number: 1,
        width: 100,
        height: lines.length,
        rules: [],
        shapes: [],
        pictures: [],
        fragments: lines.flatMap((text, row) =>
          text.trim()
            ? [
                {
                  text,
                  x0: 0,
                  x1: text.length,
                  top: row,
                  bottom: row + 1,
                  baseline: row + 1,
                  size: 1,
                  bold: false,
                  italic: false,
                },
              ]
            : [],
        ),
      },
    ],
    info: { mediaType: 'text/plain', sha256: createHash('sha256').update(bytes).digest('hex'), pages: 1 },
  }
}
