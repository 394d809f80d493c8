import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licence texts of every package that a bundle holds code of, as their terms ask.
 *
 * @param {string} root folder that the metafile's paths are relative to
 * @param {import('esbuild').Metafile} metafile
 * @returns {string}
 */
export function thirdPartyLicenses(root, metafile) {
  const folders = new Set()
  for (const output of Object.values(metafile.outputs))
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
      if (folder && bytesInOutput > 0) folders.add(folder)
    }
  const texts = [...folders].map((folder) => licenseOf(join(root, folder)))
  return `pressdown's bundle holds code of these packages.\n\n${[...new Set(texts)].sort().join('\n')}`
}

function licenseOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!license) throw new Error(`Cannot tell the licence of ${name}`)
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors')
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Copyright ${holder}`
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.replace(/\r\n?/g, '\n')}\n`
}
