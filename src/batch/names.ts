import { createHash } from 'node:crypto'

/** Device names that Windows keeps for itself, whatever extension follows. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i

/** Control characters, and what Windows forbids in a name. */
const forbidden = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]/g

/** Bytes of a name at most: file systems allow 255 (ext4, APFS) or as many UTF-16 units (NTFS); endings need room. */
const longest = 200

/**
 * A name for one file or folder that every common file system can hold: NFC, no forbidden characters, no dot or space at
 * its end, no device of Windows, not too long.
 */
export function safeName(name: string): string {
  let safe = name
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(forbidden, '_')
  safe = safe.replace(/[. ]+$/, (end) => '_'.repeat(end.length))
  if (reserved.test(safe)) safe = `_${safe}`
  return Buffer.byteLength(safe) > longest ? shortened(safe) : safe
}

/** The head of a name that is too long, and a hash of the whole so that two such names stay apart. */
function shortened(name: string): string {
  const room = longest - 9
  let head = ''
  let bytes = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > room) break
    head += character
  }
  return `${head.replace(/[. ]+$/, '')}~${shortHash(name)}`
}

/** Eight hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** A name as file systems compare it that take no notice of case or of how an accent is composed. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
