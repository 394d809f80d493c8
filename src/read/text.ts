import { createHash } from 'node:crypto'
import { binaryKind } from './binary.ts'
import { decode } from './encoding.ts'
import { toPages } from './grid.ts'
import { ConversionError, type Reader } from './reader.ts'
import { toRows } from './row.ts'

/** Reads text dumps: bytes → a grid of characters, one page per form feed. */
export const textReader: Reader = {
  mediaType: 'text/plain',

  accepts(bytes) {
    return binaryKind(bytes, false) === undefined
  },

  async read(bytes, options, _file) {
    const kind = binaryKind(bytes, false)
    if (kind) throw new ConversionError('unknown-format', `Cannot convert ${kind}, expected a PDF or a text file`)
    const { text, encoding } = decode(bytes, options.encoding)
    if (text.trim() === '') throw new ConversionError('empty', 'Cannot convert an empty file')
    const pages = toPages(toRows(text.replace(/\r\n?/g, '\n')))
    return {
      pages,
      info: {
        mediaType: 'text/plain',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        pages: pages.length,
        encoding,
      },
    }
  },
}
