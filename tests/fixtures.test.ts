import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { convert } from '../src/convert.ts'
import { toMdast } from '../src/write/mdast.ts'
import { bare, parse } from './write/parse.ts'

/*
 * fixtures/NAME/ holds input.pdf or input.txt, output.md (the golden), messages.txt where there are any, options.json
 * where it takes some, and about.md: what the document is, who made it with what, and what it teaches.
 * Goldens never write themselves: `npm run fixtures:update` does, and not under CI.
 */
const root = fileURLToPath(new URL('../fixtures/', import.meta.url))
const schema = JSON.parse(readFileSync(new URL('../front-matter.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema)
const updating = Boolean(process.env.FIXTURES_UPDATE)
if (updating && process.env.CI) throw new Error('Cannot update fixtures under CI: a golden is written by a person')

const names = existsSync(root)
  ? readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : []
const inputs = ['input.pdf', 'input.txt']

/** The version is no part of what a golden says. */
const withoutGenerator = (markdown: string): string => markdown.replace(/^generator: .*\n/m, '')

test('there are fixtures', () => {
  expect(names.length).toBeGreaterThan(0)
})

describe.each(names)('%s', (name) => {
  const path = (file: string): string => join(root, name, file)
  const read = (file: string): string => (existsSync(path(file)) ? readFileSync(path(file), 'utf8') : '')
  const input = inputs.find((file) => existsSync(path(file)))

  test('has one input and tells about itself', () => {
    expect(inputs.filter((file) => existsSync(path(file)))).toHaveLength(1)
    expect(read('about.md').trim(), 'about.md').not.toBe('')
  })

  test('gives its golden', async () => {
    const options = JSON.parse(read('options.json') || '{}')
    const file = await convert({ path: input, value: readFileSync(path(input!)) }, options)
    const markdown = withoutGenerator(String(file))
    const messages = file.messages.map((m) => `${m.line ?? '-'} ${m.ruleId} ${m.reason}\n`).join('')

    expect(markdown, 'a character reference').not.toMatch(/(?<!\\)&#x/)
    expect(markdown, 'composed Unicode').toBe(markdown.normalize('NFC'))
    expect(validate(file.data.matter), JSON.stringify(validate.errors)).toBe(true)
    const [, front, body] = /^(?:---\n([\s\S]*?\n)---\n\n)?([\s\S]*)$/.exec(String(file))!
    if (front) expect(parseYaml(front)).toEqual(file.data.matter)
    expect(parse(body!), 'the tree that it parses back to').toEqual(bare(toMdast(file.data.press!, options)))

    if (updating) {
      writeFileSync(path('output.md'), markdown)
      if (messages) writeFileSync(path('messages.txt'), messages)
      else rmSync(path('messages.txt'), { force: true })
    }
    expect(existsSync(path('output.md')), 'Cannot find output.md; read what `npm run fixtures:update` writes').toBe(
      true,
    )
    expect(markdown).toBe(withoutGenerator(read('output.md')))
    expect(messages).toBe(read('messages.txt'))
  })
})
