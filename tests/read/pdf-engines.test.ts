import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fragment, Source } from '../../src/read/source.ts'
import { readBytes } from './reading.ts'

/*
 * The contract of the two engines: over the same files the same words in the same places, looking the same.
 */
const folder = new URL('files/', import.meta.url)
const samples = readdirSync(folder).filter((name) => name.endsWith('.pdf') && name !== 'secret.pdf')

/** Engines may cut a line into runs differently, so what is compared are the letters of each line by style. */
function letters({ pages }: Source): string[] {
  return pages.flatMap((page) => {
    const baselines: number[] = []
    for (const { baseline } of page.fragments.toSorted((a, b) => a.baseline - b.baseline)) {
      if (baseline - (baselines.at(-1) ?? Number.NEGATIVE_INFINITY) > 1.5) baselines.push(baseline)
    }
    const found = new Map<string, string>()
    for (const fragment of page.fragments) {
      const line = baselines.findLastIndex((baseline) => baseline <= fragment.baseline)
      const key = `page ${page.number}, line ${line}, ${look(fragment)}`
      found.set(key, (found.get(key) ?? '') + fragment.text.replace(/\s+/gu, ''))
    }
    return [...found].map(([key, words]) => `${key}: ${words}`).sort()
  })
}

function look({ size, bold, italic, url, hidden, color }: Fragment): string {
  return JSON.stringify({ size: Math.round(size), bold, italic, url, hidden, color })
}

describe.each(samples)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const both = async () =>
    [await readBytes(bytes, { engine: 'auto' }), await readBytes(bytes, { engine: 'pdf-parse' })] as const

  test('the same letters on the same lines, in the same style', async () => {
    const [one, other] = (await both()).map(letters)
    expect(one!.length).toBeGreaterThan(1)
    expect(other).toEqual(one)
  })

  test('the same words', async () => {
    const [one, other] = (await both()).map(({ fragments }) =>
      fragments
        .map(({ text }) => text)
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu),
    )
    expect(other).toEqual(one)
  })

  test('lines begin and end in the same places', async () => {
    const [one, other] = await both()
    const ends = ({ fragments }: { fragments: Fragment[] }) => ({
      left: Math.min(...fragments.map(({ x0 }) => x0)),
      right: Math.max(...fragments.map(({ x1 }) => x1)),
      top: Math.min(...fragments.map(({ top }) => top)),
      bottom: Math.max(...fragments.map(({ bottom }) => bottom)),
    })
    for (const [side, at] of Object.entries(ends(one))) {
      expect(Math.abs(at - ends(other)[side as 'left']), side).toBeLessThan(1.5)
    }
  })

  test('the same lines and areas', async () => {
    const [one, other] = await both()
    const count = ({ pages }: Source) =>
      pages.map(({ rules, shapes, pictures }) => [rules.length, shapes.length, pictures.length])
    expect(count(other)).toEqual(count(one))
  })

  test('the same document information', async () => {
    const [one, other] = await both()
    expect({ ...other.info, engine: '' }).toEqual({ ...one.info, engine: '' })
  })
})
