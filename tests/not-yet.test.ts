import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { convert } from '../src/index.ts'

/**
 * tests/not-yet/NAME/ holds what a fixture holds, with a golden that a person wrote and the tool does not reach: the
 * known gaps. Where this fails because one is reached, move its folder to fixtures/.
 */
const root = fileURLToPath(new URL('not-yet/', import.meta.url))

describe.each(readdirSync(root))('%s', (name) => {
  const path = (file: string): string => join(root, name, file)
  const input = ['input.pdf', 'input.txt'].find((file) => existsSync(path(file)))

  test('has an input and a golden', () => {
    expect(input).toBeDefined()
    expect(existsSync(path('output.md'))).toBe(true)
  })

  test('is not reached, but converted', async () => {
    const options = existsSync(path('options.json')) ? JSON.parse(readFileSync(path('options.json'), 'utf8')) : {}
    const file = await convert({ path: input, value: readFileSync(path(input!)) }, options)
    const markdown = String(file).replace(/^generator: .*\n/m, '')
    const messages = file.messages.map((m) => `${m.line ?? '-'} ${m.ruleId} ${m.reason}\n`).join('')
    const wanted = existsSync(path('messages.txt')) ? readFileSync(path('messages.txt'), 'utf8') : ''
    expect(markdown).not.toBe('')
    expect([markdown, messages]).not.toEqual([readFileSync(path('output.md'), 'utf8'), wanted])
  })
})
