import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { drawWithPdfium } from '../../src/read/pdfium.ts'
import { dropPdfium, pdfium } from '../../src/read/pdfium-memory.ts'
import { makePdf, text } from './make-pdf.ts'

const sample = new Uint8Array(readFileSync(new URL('files/release-writer.pdf', import.meta.url)))

test('nothing is left behind: sixty readings take no more memory than five', async () => {
  for (let i = 0; i < 5; i++) await drawWithPdfium(sample, undefined, 0)
  const engine = await pdfium()
  // Every block that is taken is given back, whether the file opens or not.
  const [taken, given] = [vi.spyOn(engine, 'malloc'), vi.spyOn(engine, 'free')]
  const before = engine.memorySize()
  for (let i = 0; i < 60; i++) {
    await drawWithPdfium(sample, undefined, 0)
    await drawWithPdfium(sample.slice(0, 900), undefined, 0).catch(() => {})
  }
  expect(engine.memorySize()).toBe(before)
  expect(taken.mock.calls.length).toBeGreaterThan(60)
  expect(given.mock.calls.length).toBe(taken.mock.calls.length)
  taken.mockRestore()
  given.mockRestore()
})

test('every handle is closed once', async () => {
  const engine = await pdfium()
  const pairs = [
    ['FPDF_LoadMemDocument64', 'FPDF_CloseDocument'],
    ['FPDF_LoadPage', 'FPDF_ClosePage'],
    ['FPDFText_LoadPage', 'FPDFText_ClosePage'],
    ['FPDF_StructTree_GetForPage', 'FPDF_StructTree_Close'],
  ] as const
  const spies = pairs.map(([open, close]) => [vi.spyOn(engine, open), vi.spyOn(engine, close)] as const)
  await drawWithPdfium(sample, undefined, 0)
  for (const [open, close] of spies) {
    const opened = open.mock.results.map((result) => result.value).filter(Boolean)
    expect(opened.length).toBeGreaterThan(0)
    expect(close.mock.calls.map(([handle]) => handle)).toEqual(opened)
  }
  vi.restoreAllMocks()
})

test('a module that trapped is replaced for the next file', async () => {
  const broken = await pdfium()
  vi.spyOn(broken, 'FPDF_LoadPage').mockImplementation(() => {
    throw new WebAssembly.RuntimeError('unreachable')
  })
  const bytes = makePdf([{ content: text('Again', 20, 200) }])
  await expect(drawWithPdfium(bytes, undefined, 0)).rejects.toMatchObject({ code: 'broken' })
  expect(await pdfium()).not.toBe(broken)
  const { pages } = await drawWithPdfium(bytes, undefined, 0)
  expect(pages[0]!.pieces.map((piece) => piece.text).join('')).toBe('Again')
})

test('the module is loaded once', async () => {
  expect(await pdfium()).toBe(await pdfium())
  const before = await pdfium()
  dropPdfium()
  expect(await pdfium()).not.toBe(before)
})
