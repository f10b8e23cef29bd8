// APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16: where the records of a ZIP archive keep their time and date.
const END_OF_DIRECTORY = 0x06054b50
const END_BYTES = 22
const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_ENTRY_BYTES = 46
/** 1 January 1980, 00:00: the first moment a ZIP archive can tell. Date in the high half, time in the low one. */
const BEGINNING = 0x00210000

/** A copy of a ZIP archive whose entries all bear one date: what was packed when is nobody's business. */
export function withoutClock(archive: Uint8Array): Buffer {
  const bytes = Buffer.from(archive)
  const end = bytes.length - END_BYTES
  if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new TypeError('not a ZIP archive, or one with a comment')
  const entries = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new TypeError('a broken ZIP directory')
    bytes.writeUInt32LE(BEGINNING, at + 12)
    bytes.writeUInt32LE(BEGINNING, bytes.readUInt32LE(at + 42) + 10)
    at += DIRECTORY_ENTRY_BYTES + lengths(bytes, at)
  }
  return bytes
}

function lengths(bytes: Buffer, at: number): number {
  return bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
}
