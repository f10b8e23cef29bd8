import { inflateRawSync } from 'node:zlib'

/** The text of a part of an archive, once for each time it is there; read from the local headers, not the directory. */
export function partsOf(archive: Buffer, name: string): readonly string[] {
  const found: string[] = []
  const wanted = Buffer.from(name)
  for (
    let at = archive.indexOf('PK\u0003\u0004');
    at !== -1;
    at = archive.indexOf('PK\u0003\u0004', at + 4)
  ) {
    const nameStart = at + 30
    if (archive.length < nameStart) break
    const nameEnd = nameStart + archive.readUInt16LE(at + 26)
    if (!archive.subarray(nameStart, nameEnd).equals(wanted)) continue
    const start = nameEnd + archive.readUInt16LE(at + 28)
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 18))
    try {
      found.push((archive.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)).toString())
    } catch {
      // Damaged beyond reading: the reader has to say so, and does.
    }
  }
  return found
}
