import type { Detected } from '../languages/detect.ts'
import { languageFor } from '../languages/index.ts'
import type { Block } from '../layout/block.ts'
import { languageVersions } from './language-versions.ts'
import { severalReleases } from './several-releases.ts'

/** A release, or one language version of it, among the blocks of a file. */
export interface Version {
  kind: 'language' | 'release'
  blocks: Block[]
  detected: Detected
}

/** The releases and language versions of a file, in order; one where the file holds one. */
export function versions(blocks: readonly Block[], detected: Detected): Version[] {
  const languages = detected.tags.length > 1 ? languageVersions(blocks, detected) : []
  if (languages.length > 1)
    return languages.map(({ tag, blocks: own }) => ({
      kind: 'language',
      blocks: own,
      detected: inLanguage(detected, tag),
    }))
  const releases = severalReleases(blocks, detected.vocabulary)
  return releases.map((own) => ({ kind: 'release', blocks: own, detected }))
}

/** What is known of the languages of one version: its own first, the file's others behind it. */
function inLanguage(detected: Detected, tag: string): Detected {
  const primary = languageFor(tag)
  const others = detected.vocabulary.filter((language) => language !== primary)
  return {
    ...detected,
    tag,
    tags: [tag],
    ...(primary ? { primary, present: [primary] } : { present: [] }),
    vocabulary: primary ? [primary, ...others] : others,
  }
}
