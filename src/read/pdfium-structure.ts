import type { TagPath } from './pdf-drawing.ts'
import type { Pdfium } from './pdfium-memory.ts'

const mostElements = 50_000

/** The structure elements that own marked content of the page, by marked-content id. */
export function structure(engine: Pdfium, page: number): Map<number, TagPath> {
  const tags = new Map<number, TagPath>()
  const tree = engine.FPDF_StructTree_GetForPage(page)
  if (!tree) return tags
  let seen = 0

  function visit(element: number, roles: string[], key: number[]): void {
    if (!element || seen++ > mostElements || key.length > 60) return
    const role = engine.utf16((buffer, size) => engine.FPDF_StructElement_GetType(element, buffer, size))
    const own = { key, roles: [...roles, role] }
    const count = engine.FPDF_StructElement_CountChildren(element)
    for (let i = 0; i < count; i++) {
      const id = engine.FPDF_StructElement_GetChildMarkedContentID(element, i)
      if (id >= 0) {
        if (!tags.has(id)) tags.set(id, own)
      } else visit(engine.FPDF_StructElement_GetChildAtIndex(element, i), own.roles, [...key, i])
    }
  }

  try {
    const count = engine.FPDF_StructTree_CountChildren(tree)
    for (let i = 0; i < count; i++) visit(engine.FPDF_StructTree_GetChildAtIndex(tree, i), [], [i])
  } finally {
    engine.FPDF_StructTree_Close(tree)
  }
  return tags
}
