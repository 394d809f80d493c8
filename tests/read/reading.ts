import { VFile } from 'vfile'
import { type ConvertOptions, withDefaults } from '../../src/options.ts'
import { read } from '../../src/read/index.ts'
import type { Fragment, Source } from '../../src/read/source.ts'

export const engines = ['pdfium', 'pdf-parse'] as const

/** The Source of some bytes, and the rule ids of what was reported. */
export async function readBytes(
  value: Uint8Array,
  options: Partial<ConvertOptions> = {},
): Promise<Source & { rules: Array<string | undefined>; fragments: Fragment[] }> {
  const file = new VFile({ value })
  const source = await read(file, withDefaults(options))
  return {
    ...source,
    fragments: source.pages.flatMap((page) => page.fragments),
    rules: file.messages.map((message) => message.ruleId),
  }
}
