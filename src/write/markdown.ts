import type { PressRelease } from '../press/release.ts'
import type { FrontMatter } from './front-matter.ts'

/** Placeholder while the stages are being built. */
export function write(release: PressRelease, _matter: FrontMatter): string {
  return release.sections.flatMap((s) => s.blocks.map((b) => ('text' in b ? b.text : ''))).join('\n\n') + '\n'
}
