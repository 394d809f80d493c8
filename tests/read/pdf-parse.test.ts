import { PDFParse } from 'pdf-parse'
import { expect, test } from 'vitest'
import { drawWithPdfParse } from '../../src/read/pdf-parse.ts'
import { makePdf, text } from './make-pdf.ts'

test('the door is open: pdf-parse has a load() that gives the pdf.js document', async () => {
  const parser = new PDFParse({ data: makePdf([{ content: text('Door', 20, 200) }]), verbosity: 0 })
  const { load } = parser as unknown as { load?: () => Promise<Record<string, unknown>> }
  expect(load, 'pdf-parse closed the door; see src/read/pdf-parse.ts').toBeTypeOf('function')
  const document = await load!.call(parser)
  for (const method of ['getPage', 'getMetadata', 'getMarkInfo', 'getOptionalContentConfig']) {
    expect(document[method], method).toBeTypeOf('function')
  }
  await parser.destroy()
})

test('the caller keeps his bytes', async () => {
  const bytes = makePdf([{ content: text('Bytes', 20, 200) }])
  await drawWithPdfParse(bytes, undefined, 0)
  expect(bytes.length).toBeGreaterThan(0)
})
