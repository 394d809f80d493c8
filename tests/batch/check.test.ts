import { expect, test } from 'vitest'
import { withoutGenerator } from '../../src/batch/check.ts'

test('an upgrade alone is not a difference', () => {
  const document = (version: string) =>
    `---\ntitle: x\ngenerator: pressdown ${version}\n---\n\ngenerator: in the text\n`
  expect(withoutGenerator(document('1.0.0'))).toBe(withoutGenerator(document('2.0.0')))
  expect(withoutGenerator(document('1.0.0'))).toContain('generator: in the text')
  const json = (version: string) =>
    JSON.stringify({ frontMatter: { generator: `pressdown ${version}` }, text: 'x' }, null, 2)
  expect(withoutGenerator(json('1.0.0'))).toBe(withoutGenerator(json('2.0.0')))
})

test('anything else is', () => {
  expect(withoutGenerator('---\na: 1\n---\nx')).not.toBe(withoutGenerator('---\na: 2\n---\nx'))
  expect(withoutGenerator('no front matter\ngenerator: 1\n')).toBe('no front matter\ngenerator: 1\n')
})
