import { type Compatible, VFile } from 'vfile'
import { chooseLanguages } from './languages/detect.ts'
import { layOut } from './layout/index.ts'
import { type ConvertOptions, withDefaults } from './options.ts'
import { reportAside, reportDoubts } from './press/doubts.ts'
import { structure } from './press/index.ts'
import type { PressRelease } from './press/release.ts'
import { read } from './read/index.ts'
import type { SourceInfo } from './read/source.ts'
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
  const { release, info, uncertain } = await understand(file, settings)
  reportDoubts(release, file, uncertain)
  return write(file, release, info, settings)
}

/**
 * Like `convert`, one VFile for each release or language version when `splitReleases` or `splitLanguages` asks for it:
 * each with its own front matter and sections, `.fr`, `.en` (or `.1`, `.2`) behind its stem, and the other language
 * versions in `translations`.
 */
export async function convertAll(input: Compatible, options?: Partial<ConvertOptions>): Promise<VFile[]> {
  const settings = withDefaults(options)
  const file = new VFile(input)
  const { release, info, uncertain } = await understand(file, settings)
  const parts = release.parts ?? []
  const kind = parts[0]?.kind
  if (kind === undefined || !(kind === 'language' ? settings.splitLanguages : settings.splitReleases)) {
    reportDoubts(release, file, uncertain)
    return [write(file, release, info, settings)]
  }
  const suffixes = suffixesOf(parts.map((part) => part.release.language))
  return parts.map((part, index) => {
    const own = new VFile({ ...(file.path ? { path: file.path } : {}) })
    own.messages.push(...file.messages)
    reportDoubts(part.release, own, uncertain)
    const translations = kind === 'language' ? translationsOf(parts, index, suffixes, info) : undefined
    write(own, part.release, info, settings, translations)
    if (own.stem !== undefined) own.stem = `${own.stem}.${suffixes[index]}`
    return own
  })
}

/** From bytes to a release. Messages of reading and of the text's state are on the file. */
async function understand(file: VFile, settings: ConvertOptions) {
  const source = await read(file, settings)
  source.info.file = (settings.sourceName ?? file.basename)?.normalize('NFC')
  const blocks = layOut(source)
  reportAside(blocks, file)
  const languages = chooseLanguages(blocks, settings)
  return { release: structure(blocks, languages, source.info), info: source.info, uncertain: languages.uncertain }
}

function write(
  file: VFile,
  release: PressRelease,
  info: SourceInfo,
  settings: ConvertOptions,
  translations?: FrontMatter['translations'],
): VFile {
  const warnings = file.messages.map(({ ruleId }) => ruleId ?? 'unnamed')
  const matter = toFrontMatter(release, info, warnings, translations)
  const body = toMarkdown(toMdast(release, settings))
  file.data.press = release
  file.data.matter = matter
  file.value = settings.frontMatter ? withFrontMatter(body, matter) : body
  return file
}

/** Languages where each version has its own, else numbers from 1. */
function suffixesOf(languages: ReadonlyArray<string | undefined>): string[] {
  const distinct = new Set(languages).size === languages.length && !languages.includes(undefined)
  return languages.map((language, index) => (distinct ? language! : String(index + 1)))
}

function translationsOf(
  parts: NonNullable<PressRelease['parts']>,
  own: number,
  suffixes: readonly string[],
  info: SourceInfo,
): FrontMatter['translations'] {
  const stem = info.file?.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '')
  return parts.flatMap(({ release }, index) =>
    index === own || release.language === undefined
      ? []
      : [
          {
            language: release.language,
            ...(stem === undefined ? {} : { file: `${stem}.${suffixes[index]}.md` }),
            ...(release.title === undefined ? {} : { title: release.title }),
          },
        ],
  )
}
