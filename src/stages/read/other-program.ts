import { asBuffer } from './text.ts'

const PICTURES = [
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('ffd8ff', 'hex'),
  Buffer.from('GIF8'),
  Buffer.from('49492a00', 'hex'),
  Buffer.from('4d4d002a', 'hex'),
]
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const WORD_TEXT = Buffer.from('WordDocument', 'utf16le')
/** First byte of a table of dBASE and its kin. */
const DBF_VERSIONS = new Set([0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb])
const DBF_HEADER_END = 0x0d

/**
 * What the beginning of a file says it is, where that is nothing we read: a picture, a table of dBASE, SYLK or DIF, a sheet of
 * Apple Numbers, a document of the old Word. Endings are no evidence.
 */
export function otherProgram(start: Uint8Array): string | undefined {
  const file = asBuffer(start)
  if (PICTURES.some((mark) => file.subarray(0, mark.length).equals(mark))) return 'picture'
  if (file.subarray(0, 4).toString('latin1') === 'RIFF' && file.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'picture'
  if (file.subarray(0, OLE.length).equals(OLE)) return file.includes(WORD_TEXT) ? 'doc' : undefined
  if (file.subarray(0, 2).toString('latin1') === 'PK')
    return file.includes('Index/Document.iwa') ? 'numbers' : undefined
  const head = file.subarray(0, 40).toString('latin1')
  if (/^ID;P/.test(head)) return 'slk'
  if (/^TABLE\r?\n0,1\r?\n/.test(head)) return 'dif'
  return isDbf(file) ? 'dbf' : undefined
}

/** A version, a day, the length of the head, and the mark at its end. */
function isDbf(file: Buffer): boolean {
  if (file.length < 33 || !DBF_VERSIONS.has(file[0] ?? 0)) return false
  const [month, day, head] = [file[2] ?? 0, file[3] ?? 0, file.readUInt16LE(8)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || head < 33 || head > file.length) return false
  return file[head - 1] === DBF_HEADER_END || (file[0] ?? 0) >= 0x30
}
