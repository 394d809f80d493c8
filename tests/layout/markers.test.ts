import { describe, expect, test } from 'vitest'
import { drawnMarkers, textMarker } from '../../src/layout/markers.ts'
import { a4, drawn, linesOf } from './drawing.ts'

const markerOf = (line: string) => textMarker(linesOf(a4(drawn(line))).lines[0]!)

describe('signs that open a line', () => {
  test.each([
    ['• item', '•', 'glyph'],
    ['‣ item', '‣', 'glyph'],
    ['▪ item', '▪', 'glyph'],
    ['✓ item', '✓', 'glyph'],
    ['➢ item', '➢', 'glyph'],
    ['\uf0b7 item', '\uf0b7', 'glyph'],
    ['\uf0a7item', '\uf0a7', 'glyph'],
    ['・項目', '・', 'glyph'],
    ['» item', '»', 'glyph'],
    ['- item', '-', 'dash'],
    ['– item', '–', 'dash'],
    ['— item', '—', 'dash'],
    ['* item', '*', 'dash'],
    ['o item', 'o', 'letter-o'],
    ['§ item', '§', 'letter-o'],
  ])('%j', (line, text, kind) => expect(markerOf(line)).toMatchObject({ text, kind }))

  test.each([
    ['1. item', '1.', 'number', 1],
    ['2) item', '2)', 'number', 2],
    ['(3) item', '(3)', 'number', 3],
    ['④ item', '④', 'number', 4],
    ['12. item', '12.', 'number', 12],
    ['1- item', '1-', 'number', 1],
    ['2.- item', '2.-', 'number', 2],
    ['3º item', '3º', 'number', 3],
    ['（４）項目', '（４）', 'number', 4],
    ['５．項目', '５．', 'number', 5],
    ['٣. بند', '٣.', 'number', 3],
    ['б) пункт', 'б)', 'letter', 2],
    ['γ) σημείο', 'γ)', 'letter', 3],
    ['ג. סעיף', 'ג.', 'letter', 3],
    ['ب- بند', 'ب-', 'letter', 2],
    ['나. 항목', '나.', 'letter', 2],
    ['a) item', 'a)', 'letter', 1],
    ['(b) item', '(b)', 'letter', 2],
    ['C. item', 'C.', 'letter', 3],
    ['ii) item', 'ii)', 'roman', 2],
    ['IV. item', 'IV.', 'roman', 4],
  ])('%j', (line, text, kind, value) => expect(markerOf(line)).toMatchObject({ text, kind, value }))

  test.each([
    ['a figure', '12.5 million travellers'],
    ['a span of years', '10-12 years'],
    ['a letter that nothing is counted with', 'ё) пункт'],
    ['an initial that touches its name', 'А.Петров'],
    ['a time', '10.30 the ferry leaves'],
    ['a year', '2024 was a good year'],
    ['a word with o', 'or item'],
    ['a word with a hyphen', '-fold growth'],
    ['a bold phrase of a dump', '*very* good'],
    ['a sign alone', '-'],
    ['a sentence', 'The item'],
    ['an initial without a stop', 'A ferry'],
  ])('%s is none', (_, line) => expect(markerOf(line)).toBeUndefined())

  test('where the text behind it begins', () => {
    const marker = markerOf('•   item')!
    expect(marker.contentX0 - marker.x0).toBeCloseTo(20, 0)
    expect('• item'.slice(markerOf('• item')!.length)).toBe('item')
  })
})

describe('drawn bullets', () => {
  const lines = linesOf(a4(drawn('More boats\nLonger piers\nA new office', { x: 70 }))).lines
  const dot = (y: number, x = 58) => ({ x0: x, x1: x + 4, top: y - 6, bottom: y - 2 })

  test.each(['shapes', 'pictures'] as const)('%s left of two lines', (kind) => {
    const found = drawnMarkers(a4([], { [kind]: [dot(60), dot(72)] }), lines)
    expect([...found.keys()].map((l) => l.text)).toEqual(['More boats', 'Longer piers'])
    expect([...found.values()][0]).toMatchObject({ kind: 'drawn', text: '', length: 0 })
  })

  test.each([
    ['one alone is an ornament', [dot(60)]],
    ['right of the text', [dot(60, 300), dot(72, 300)]],
    ['too far left', [dot(60, 10), dot(72, 10)]],
    ['too large', [dot(60), dot(72)].map((d) => ({ ...d, top: d.top - 20, bottom: d.bottom + 20 }))],
    ['at different distances', [dot(60, 58), dot(72, 46)]],
  ])('%s', (_, shapes) => expect(drawnMarkers(a4([], { shapes }), lines).size).toBe(0))
})
