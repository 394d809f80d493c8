/** How known formats that are not text begin, and what to call them. */
const signatures: ReadonlyArray<readonly [string, string]> = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document (.docx, .odt)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (.doc, .xls)'],
  ['\xdb\xa5-', 'an old Word document (.doc)'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript file'],
  ['\xffWPC', 'a WordPerfect document'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['8BPS', 'a Photoshop picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh91AY&SY', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['MZ\x90\0', 'a Windows program'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['ID3\x02', 'a sound file'],
  ['ID3\x03', 'a sound file'],
  ['ID3\x04', 'a sound file'],
  ['OggS', 'a sound file'],
  ['bplist00', 'a binary property list'],
  ['wOFF', 'a font'],
  ['\0asm', 'a WebAssembly module'],
]

const wordDocument = Buffer.from('WordDocument', 'utf16le')

/** Control characters that no text has: all of C0 but tab, line ends, page ends, backspace, escape and NUL. */
function isForeignControl(byte: number): boolean {
  return byte < 32 && !(byte === 0 || (byte >= 8 && byte <= 13) || byte === 0x1a || byte === 0x1b)
}

/** More than this share of control characters, and a file is not text (it is judged on samples of the whole file). */
const controlShare = 0.02

/**
 * What a file that is not text looks like, in words for a person; undefined where it may be text.
 *
 * @param wide whether it was found to be UTF-16 or UTF-32, whose bytes are not characters
 */
export function binaryKind(bytes: Uint8Array, wide: boolean): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1')
  const known = signatures.find(([magic]) => head.startsWith(magic))
  if (known) {
    const isOle = known[0].startsWith('\xd0\xcf')
    if (isOle && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wordDocument)) {
      return 'a Word document (.doc)'
    }
    return known[1]
  }
  if (head.startsWith('RIFF') && /^(WAVE|AVI |WEBP)/.test(head.slice(8, 12))) return 'a sound, video or picture file'
  if (head.slice(4, 8) === 'ftyp') return 'a video or picture file'
  if (head.slice(257, 262) === 'ustar') return 'a tar archive'
  if (wide) return undefined
  let controls = 0
  let nuls = 0
  for (const byte of bytes) {
    if (byte === 0) nuls++
    else if (isForeignControl(byte)) controls++
  }
  if (controls > bytes.length * controlShare) return 'binary data'
  // A few NULs are padding; more, with no pattern of UTF-16 in them, are data. Only NULs: an empty disk block.
  if (nuls > bytes.length * 0.1 && nuls < bytes.length) return 'binary data'
  return undefined
}
