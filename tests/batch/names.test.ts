import { describe, expect, test } from 'vitest'
import { safeName } from '../../src/batch/names.ts'

describe('names that every file system can hold', () => {
  test.each([
    ['Communiqué 2018', 'Communiqué 2018'],
    ['新聞稿', '新聞稿'],
    ['e\u0301te\u0301', 'été'],
    ['a:b*c?"<>|', 'a_b_c_____'],
    ['line\nbreak\u0007', 'line_break_'],
    ['trailing.', 'trailing_'],
    ['trailing . ', 'trailing___'],
    ['CON', '_CON'],
    ['nul.2018', '_nul.2018'],
    ['COM7', '_COM7'],
    ['lpt¹', '_lpt¹'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['half \ud83d pair', 'half \ufffd pair'],
  ])('%j → %j', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })

  test('long names are cut at a character, and stay apart', () => {
    const [a, b] = ['é'.repeat(300), `${'é'.repeat(299)}e`].map(safeName)
    expect(Buffer.byteLength(a ?? '')).toBeLessThanOrEqual(200)
    expect(a).toMatch(/^é+~[0-9a-f]{8}$/)
    expect(a).not.toBe(b)
  })

  test('a safe name stays as it is', () => {
    for (const name of ['a:b', 'CON', 'x.', 'é'.repeat(300)]) expect(safeName(safeName(name))).toBe(safeName(name))
  })
})
