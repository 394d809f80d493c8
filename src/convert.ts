import { type Compatible, VFile } from 'vfile'
import { chooseLanguages } from './languages/detect.ts'
import { layOut } from './layout/index.ts'
import { type ConvertOptions, withDefaults } from './options.ts'
import { structure } from './press/index.ts'
import type { PressRelease } from './press/release.ts'
import { read } from './read/index.ts'
import type { FrontMatter } from './write/front-matter.ts'
import { write } from './write/markdown.ts'

declare module 'vfile' {
  interface DataMap {
    /** The structured release behind the Markdown. */
    press: PressRelease
    /** The front matter as data. */
    matter: FrontMatter
  }
}

/**
 * Converts one press release, a PDF or a text dump, to Markdown with front matter.
 *
 * @param input path-less bytes or text, or a VFile (its `path` gives `source.file`); content decides the format
 * @returns the VFile with the Markdown as its value, the release in `data.press`, the front matter in `data.matter`, and
 *   what was doubtful about the document in `messages`
 * @throws ConversionError where there is nothing to convert: not a PDF or text, encrypted, broken, without text
 */
export async function convert(input: Compatible, options?: Partial<ConvertOptions>): Promise<VFile> {
  const settings = withDefaults(options)
  const file = new VFile(input)
  const source = await read(file, settings)
  const blocks = layOut(source)
  const languages = chooseLanguages(blocks, settings)
  const release = structure(blocks, languages, source.info, file)
  file.data.press = release
  file.data.matter = {
    source: { mediaType: source.info.mediaType, sha256: source.info.sha256, pages: source.info.pages },
    generator: 'pressdown 1.0.0',
  }
  file.value = write(release, file.data.matter)
  return file
}

/** Like `convert`, one VFile for each release or language version when `splitReleases` or `splitLanguages` asks for it. */
export async function convertAll(input: Compatible, options?: Partial<ConvertOptions>): Promise<VFile[]> {
  return [await convert(input, options)]
}
