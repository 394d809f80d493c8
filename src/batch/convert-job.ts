import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { VFile } from 'vfile'
import { convertAll } from '../convert.ts'
import { withDefaults } from '../options.ts'
import { ConversionError } from '../read/reader.ts'
import { type Failure, type Job, type JobResult, notices } from './job.ts'
import { render } from './render.ts'
import { failureOf, pathFailure } from './trouble.ts'

/** Reads and converts one input. Never throws: trouble with the file is part of the result. */
export async function convertJob(job: Job): Promise<JobResult> {
  const options = withDefaults(job.options)
  let bytes: Uint8Array
  try {
    bytes = job.bytes ?? (await readInput(job.path ?? '', options.maxSize))
  } catch (error) {
    return { made: [], notices: [], failure: readFailure(job, error) }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    const input = new VFile({ value: bytes, ...(job.name ? { path: job.name } : {}) })
    const files = await convertAll(input, { ...options, ...(job.name ? { sourceName: job.name } : {}) })
    const suffixes = suffixesOf(files)
    return {
      sha256,
      made: files.map((file, index) => ({ suffix: suffixes[index] ?? '', text: render(file, job.format) })),
      notices: files.flatMap(notices),
      leftOut: options.furniture === 'remove' ? files.reduce((sum, file) => sum + furniture(file), 0) : 0,
    }
  } catch (error) {
    return { sha256, made: [], notices: [], failure: failureOf(error) }
  }
}

async function readInput(path: string, maxSize: number): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > maxSize) {
    throw new ConversionError('too-large', `Unexpected ${size} bytes, expected ${maxSize} at most; see \`--max-size\``)
  }
  return readFile(path)
}

function readFailure(job: Job, error: unknown): Failure {
  return error instanceof ConversionError ? failureOf(error) : pathFailure('unreadable', job.path ?? '-', error)
}

/** `.fr`, `.en` for language versions, `.1`, `.2` for releases; nothing for a file that holds one document. */
function suffixesOf(files: VFile[]): string[] {
  if (files.length === 1) return ['']
  const languages = files.map((file) => file.data.matter?.language)
  const distinct = new Set(languages).size === files.length && !languages.includes(undefined)
  return files.map((_, index) => `.${distinct ? languages[index] : index + 1}`)
}

function furniture(file: VFile): number {
  const sections = file.data.press?.sections ?? []
  return sections.reduce((sum, { role, blocks }) => sum + (role === 'furniture' ? blocks.length : 0), 0)
}
