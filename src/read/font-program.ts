import { isBold, isItalic } from './pdf-style.ts'

/** What an embedded font says of itself. */
export interface FontProgram {
  bold: boolean
  italic: boolean
}

/**
 * Weight and slant of an embedded font program, for fonts whose name in the PDF says nothing (`CIDFont+F3`, `TT2`).
 *
 * TrueType and OpenType: `OS/2` usWeightClass and `head` macStyle. A bare CFF and a Type 1 font have a name inside.
 * @returns undefined where the program does not say
 */
export function readFontProgram(bytes: Uint8Array): FontProgram | undefined {
  if (bytes.length < 16) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(0)
  try {
    if (version === 0x00010000 || version === 0x74727565 || version === 0x4f54544f) return fromTables(view)
    if (bytes[0] === 1 && bytes[1] === 0) return fromName(cffName(view))
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
    return fromName(/\/FullName\s*\(([^)]*)\)/.exec(start)?.[1] ?? /\/FontName\s*\/(\S+)/.exec(start)?.[1])
  } catch (error) {
    // A font cut short: nothing to learn from it.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function fromTables(view: DataView): FontProgram | undefined {
  let weight = 0
  let style: number | undefined
  const count = Math.min(view.getUint16(4), 64)
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i
    const tag = view.getUint32(record)
    const offset = view.getUint32(record + 8)
    if (tag === 0x4f532f32) weight = view.getUint16(offset + 4) // OS/2
    if (tag === 0x68656164) style = view.getUint16(offset + 44) // head
  }
  if (style === undefined && weight === 0) return undefined
  return { bold: weight >= 600 || ((style ?? 0) & 1) !== 0, italic: ((style ?? 0) & 2) !== 0 }
}

/** The first entry of the name INDEX, which follows the header. */
function cffName(view: DataView): string | undefined {
  const index = view.getUint8(2)
  if (view.getUint16(index) === 0) return undefined
  const size = view.getUint8(index + 2)
  const offset = (i: number) => {
    let value = 0
    for (let k = 0; k < size; k++) value = value * 256 + view.getUint8(index + 3 + i * size + k)
    return value
  }
  const data = index + 3 + 2 * size - 1
  const bytes = new Uint8Array(view.buffer, view.byteOffset + data + offset(0), Math.min(offset(1) - offset(0), 128))
  return new TextDecoder('latin1').decode(bytes)
}

function fromName(name: string | undefined): FontProgram | undefined {
  return name ? { bold: isBold(name, false), italic: isItalic(name, false) } : undefined
}
