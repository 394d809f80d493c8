import { type Compatible, VFile } from 'vfile'
import { chooseLanguages } from './languages/detect.ts'
import { layOut } from './layout/index.ts'
import { type ConvertOptions, withDefaults } from './options.ts'
import { structure } from './press/index.ts'
import type { PressRelease } from './press/release.ts'
import { read } from './read/index.ts'
import { type FrontMatter, toFrontMatter, withFrontMatter } from './write/front-matter.ts'
import { toMarkdown } from './write/markdown.ts'
import { toMdast } from './write/mdast.ts'

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
  source.info.file = (settings.sourceName ?? file.basename)?.normalize('NFC')
  const blocks = layOut(source)
  const languages = chooseLanguages(blocks, settings)
  const release = structure(blocks, languages, source.info, file)
  const matter = toFrontMatter(
    release,
    source.info,
    file.messages.map(({ ruleId }) => ruleId ?? 'unnamed'),
  )
  const body = toMarkdown(toMdast(release, settings))
  file.data.press = release
  file.data.matter = matter
  file.value = settings.frontMatter ? withFrontMatter(body, matter) : body
  return file
}

/** Like `convert`, one VFile for each release or language version when `splitReleases` or `splitLanguages` asks for it. */
export async function convertAll(input: Compatible, options?: Partial<ConvertOptions>): Promise<VFile[]> {
  return [await convert(input, options)]
}
