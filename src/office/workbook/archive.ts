import { unzipSync, Zip, ZipDeflate } from 'fflate'

/** A ZIP archive that is packed while its parts are made; no part stands in memory whole. */
export interface Archive {
  /** Parts come one after the other. */
  add(name: string, pieces: Iterable<string | Uint8Array>): void
  /** The packed bytes. Nothing can be added afterwards. */
  end(): Buffer
}

export function createArchive(): Archive {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    packed.push(bytes)
  })
  return {
    add(name, pieces) {
      const part = new ZipDeflate(name)
      zip.add(part)
      for (const piece of pieces) part.push(Buffer.from(piece))
      part.push(new Uint8Array(), true)
    },
    end() {
      zip.end()
      return Buffer.concat(packed)
    },
  }
}

/** The parts of a small archive that this program made itself. */
export function partsOf(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(archive)))
}
