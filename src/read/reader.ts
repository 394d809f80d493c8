import type { VFile } from 'vfile'
import type { ConvertOptions } from '../options.ts'
import type { Source } from './source.ts'

/** Why a file could not be converted; `code` is stable, the message is one line for a person. */
export type FailureCode =
  | 'empty'
  | 'encrypted'
  | 'wrong-password'
  | 'broken'
  | 'no-text'
  | 'unknown-format'
  | 'too-large'
  | 'timeout'
  | 'crashed'
  | 'unreadable'
  | 'unwritable'
  | 'not-found'

/** A file that cannot be converted: it fails alone, the batch goes on. */
export class ConversionError extends Error {
  override name = 'ConversionError'
  readonly code: FailureCode
  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Turns the bytes of one format into a Source. */
export interface Reader {
  mediaType: string
  /** Whether these bytes are of its format; judged by content alone. */
  accepts(bytes: Uint8Array): boolean
  /**
   * @param bytes the whole file
   * @param file takes messages about the document
   * @throws ConversionError where there is nothing to convert
   */
  read(bytes: Uint8Array, options: ConvertOptions, file: VFile): Promise<Source>
}
