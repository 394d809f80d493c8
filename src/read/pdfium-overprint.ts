import type { Pdfium } from './pdfium-memory.ts'
import type { TextObject } from './pdfium-objects.ts'

/**
 * PDFium gives a text that was printed twice once, and says nothing of it. What it left out shows as text objects without
 * characters: where one lies a little beside another of the same extent, that one is bold if both are of one colour; else it is
 * the shadow, and takes the colour of the one on top.
 */
export function markOverprinted(engine: Pdfium, texts: ReadonlyMap<number, TextObject>): void {
  const silent = [...texts].filter(([, text]) => text.matrix === undefined && text.look.ink === 'painted')
  if (silent.length === 0 || silent.length > 2_000) return
  const spoken = [...texts].filter(([, text]) => text.matrix !== undefined)
  const places = spoken.map(([handle, { look }]) => ({ look, at: bounds(engine, handle) }))
  for (const [handle, { look: silentLook }] of silent) {
    const at = bounds(engine, handle)
    if (!at) continue
    for (const { look, at: other } of places) {
      if (!other) continue
      const [dx, dy] = [Math.abs(at[0] - other[0]), Math.abs(at[1] - other[1])]
      const [wider, higher] = [
        Math.abs(at[2] - at[0] - (other[2] - other[0])),
        Math.abs(at[3] - at[1] - (other[3] - other[1])),
      ]
      const most = 0.12 * look.size
      const twins = dx < most && dy < most && dx + dy > 0.005 * look.size && wider < most / 2 && higher < most / 2
      if (!twins) continue
      if (look.color === silentLook.color) look.bold = true
      else if (look.order < silentLook.order) {
        // What was heard is the shadow of what is seen.
        if (silentLook.color) look.color = silentLook.color
        else delete look.color
      }
    }
  }
}

/** Left, bottom, right, top, in the object's own coordinates; undefined for a text of spaces. */
function bounds(engine: Pdfium, object: number): [number, number, number, number] | undefined {
  const { scratch: s } = engine
  if (!engine.FPDFPageObj_GetBounds(object, s, s + 4, s + 8, s + 12)) return undefined
  const [left, bottom, right, top] = [engine.float(s, 0), engine.float(s, 1), engine.float(s, 2), engine.float(s, 3)]
  return right - left > 1 ? [left, bottom, right, top] : undefined
}
