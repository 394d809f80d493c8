import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { convert } from '../src/convert.ts'
import type { Block } from '../src/layout/block.ts'
import { withDefaults } from '../src/options.ts'
import { read } from '../src/read/index.ts'

/** Text is never lost and never invented: what the reader saw is in the sections, each letter as often as it was there. */
const root = fileURLToPath(new URL('../fixtures/', import.meta.url))
const inputs = readdirSync(root).flatMap((name) =>
  ['input.pdf', 'input.txt'].filter((file) => existsSync(join(root, name, file))).map((file) => [name, file] as const),
)

/** A table's header that is printed again at the head of the next page is in the table once. */
const printedAgain: Record<string, string> = { 'table-pages-da': 'Havn Skibe Gods (ton) Passagerer' }

function textOf(block: Block): string {
  if (block.type === 'list')
    return block.items.map((item) => item.marker + item.text + item.children.map(textOf).join('')).join('')
  if (block.type === 'table')
    return block.rows
      .flat(2)
      .map((span) => span.text)
      .join('')
  return block.type === 'footnote' ? block.mark + block.text : block.text
}

/** How often each letter and digit stands in a text. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

function difference(a: Map<string, number>, b: Map<string, number>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((letter) => {
    const by = (a.get(letter) ?? 0) - (b.get(letter) ?? 0)
    return by === 0 ? [] : [`${letter} ${by}`]
  })
}

test.each(inputs)('%s: every letter that was read is in one section', async (name, input) => {
  const path = join(root, name, 'options.json')
  const options = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const value = readFileSync(join(root, name, input))
  const source = await read(new VFile({ value }), withDefaults(options))
  const file = await convert({ value }, options)
  const before = source.pages.flatMap((page) => page.fragments.map(({ text }) => text)).join('\n')
  const after = file.data.press!.sections.flatMap((section) => section.blocks.map(textOf)).join('\n')
  expect(difference(letters(after + (printedAgain[name] ?? '')), letters(before))).toEqual([])
})
