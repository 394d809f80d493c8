import type { Block } from '../layout/block.ts'
import type { ConvertOptions } from '../options.ts'
import type { Language } from './language.ts'

/** Languages to match with, likeliest first. (Placeholder while the stages are being built.) */
export function chooseLanguages(_blocks: Block[], _options: ConvertOptions): Language[] {
  return []
}
