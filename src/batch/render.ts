import type { VFile } from 'vfile'
import { toJson } from '../write/json.ts'
import type { Format } from './job.ts'

/** A converted file as the text of an output: Markdown, indented JSON, or one line of JSON with the Markdown in it. */
export function render(file: VFile, format: Format): string {
  const { press, matter } = file.data
  if (format === 'markdown' || !press || !matter) return String(file)
  const document = toJson(press, matter, file.messages)
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`
  return JSON.stringify({ ...document, markdown: String(file) })
}
