/** What a page of `makePdf` consists of; `content` is a content stream, its fonts are `/F1` Helvetica and `/F2` Helvetica-Bold. */
export interface PageSpec {
  content: string
  /** Further entries of the page dictionary: `/Rotate 90`, `/CropBox […]`, `/Annots […]`. */
  entries?: string
  /** Further entries of its resources: `/XObject << /X 20 0 R >>`. */
  resources?: string
  /** Further fonts: `/X 20 0 R`. */
  fonts?: string
}

/** A PDF from the parts that a test is about; `objects` are further objects by number (from 20), `info` the document information. */
export function makePdf(
  pages: PageSpec[],
  objects: Record<number, string> = {},
  info = '',
  catalog = '',
): Uint8Array<ArrayBuffer> {
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [5, `<< ${info} >>`],
  ])
  const kids = pages.map(({ content, entries = '', resources = '', fonts = '' }, index) => {
    const number = 100 + 2 * index
    all.set(number + 1, stream('', content))
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents ${number + 1} 0 R ${entries}
         /Resources << /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> ${resources} >> >>`,
    )
    return `${number} 0 R`
  })
  all.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  for (const [number, object] of Object.entries(objects)) all.set(Number(number), object)

  let pdf = '%PDF-1.7\n'
  const rows = new Map<number, number>()
  for (const [number, object] of [...all].sort(([a], [b]) => a - b)) {
    rows.set(number, pdf.length)
    pdf += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...all.keys()) + 1
  const start = pdf.length
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let number = 1; number < size; number++) {
    const offset = rows.get(number)
    pdf += offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  pdf += `trailer << /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(pdf, (char) => char.charCodeAt(0))
}

export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** A text-showing block: `text('Hello', 72, 200)`. */
export function text(words: string, x: number, y: number, size = 12, before = '', font = 'F1'): string {
  return `q BT ${before} /${font} ${size} Tf ${x} ${y} Td (${words}) Tj ET Q\n`
}
