import { describe, expect, test } from 'vitest'
import { planOutputs } from '../../src/batch/plan.ts'

function planned(names: string[], splits = false): string[] {
  const plan = planOutputs(names, '.md', splits)
  return names.map((_, index) => `${plan.stem(index)}.md`)
}

describe('outputs are decided before any work', () => {
  test('the tree is kept', () => {
    expect(planned(['a.pdf', 'x/a.pdf', 'x/y/b.txt'])).toEqual(['a.md', 'x/a.md', 'x/y/b.md'])
  })

  test('those that would meet keep their own extension', () => {
    expect(planned(['a.pdf', 'a.txt', 'b.pdf'])).toEqual(['a.pdf.md', 'a.txt.md', 'b.md'])
  })

  test('one that another would then meet keeps its own as well', () => {
    expect(planned(['a.pdf', 'a.pdf.txt', 'a.txt'])).toEqual(['a.pdf.md', 'a.pdf.txt.md', 'a.txt.md'])
  })

  test.each([[['A.pdf', 'a.pdf']], [['\u00e9.pdf', 'e\u0301.pdf']], [['a:.pdf', 'a?.pdf']], [['A/x.pdf', 'a/x.pdf']]])(
    '%j stay apart where case, accents or signs do not count',
    (names) => {
      const outputs = planned(names)
      expect(new Set(outputs.map((output) => output.normalize('NFC').toLowerCase())).size).toBe(2)
      expect(planned(names)).toEqual(outputs)
    },
  )

  test('a file never takes the place of a folder', () => {
    expect(planned(['a.md/b.pdf', 'a.pdf'])).toEqual(['a.md/b.md', 'a.pdf.md'])
  })

  test('suffixes of split documents cannot meet another name', () => {
    expect(planned(['a.fr.txt', 'a.pdf'], true)).toEqual(['a.fr.txt.md', 'a.pdf.md'])
    expect(planned(['a.fr.txt', 'a.pdf'], false)).toEqual(['a.fr.md', 'a.md'])
  })

  test('names without an extension, or that begin with a dot', () => {
    expect(planned(['README', '.txt'])).toEqual(['README.md', '.txt.md'])
  })

  test('10,000 names that all meet are all kept apart', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `${'aA'[n % 2]}${n >> 2}.${'pt'[(n >> 1) % 2]}`)
    expect(new Set(planned(names).map((name) => name.toLowerCase())).size).toBe(10_000)
  })
})
