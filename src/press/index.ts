import type { VFile } from 'vfile'
import type { Language } from '../languages/language.ts'
import type { Block } from '../layout/block.ts'
import type { SourceInfo } from '../read/source.ts'
import type { PressRelease } from './release.ts'

/** Blocks → press release. (Placeholder while the stages are being built: everything is body.) */
export function structure(blocks: Block[], languages: Language[], info: SourceInfo, _file: VFile): PressRelease {
  return {
    sections: blocks.map((block) => ({ role: 'body', blocks: [block], because: 'nothing else claimed it' })),
    language: languages[0]?.tag,
    languages: languages.slice(0, 1).map((l) => l.tag),
    subtitles: [],
    issuers: [],
    symbols: [],
    about: [],
    contacts: [],
    evidence: { title: info.title ?? '' },
  }
}
