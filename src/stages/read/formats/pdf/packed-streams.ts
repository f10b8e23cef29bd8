import { constants, inflateSync } from 'node:zlib'
import type { Limits } from '../../../../model/limits.ts'
import { limitExceeded } from '../../faults.ts'

/** Where the dictionary of a stream begins, at the most, before its bytes. */
const DICTIONARY_BYTES = 4_096
/** Data packed in packed data; the standard allows any number. */
const MOST_LAYERS = 4
const IMAGE = /(\/Subtype\s*\/)Image(?![\w#])/

/**
 * Looks at every packed part of a PDF before the library does, which knows no limit: adds up what comes out, and takes
 * the pictures out, for unpacking them is most of the work on a scanned decision and nothing is read in them. A picture
 * becomes an object of the kind `PS`, which readers have to pass over (ISO 32000-1, 8.8.2).
 * @returns a copy
 * @throws UserError `limit-exceeded` (`memory`)
 */
export function withoutPictures(
  bytes: Uint8Array,
  source: string,
  { inflatedBytes: max }: Limits,
): Uint8Array {
  const file = Buffer.from(bytes)
  let total = 0
  function add(size: number): void {
    total += size
    if (total > max) throw limitExceeded(source, 'memory', total, max)
  }
  for (const { from, dictionary } of streamsOf(file)) {
    const head = file.subarray(dictionary, from).toString('latin1')
    const picture = IMAGE.exec(head)
    if (picture === null) addUnpacked(file.subarray(from), max - total, add)
    else file.write('PS   ', dictionary + picture.index + (picture[1] ?? '').length, 'latin1')
  }
  return new Uint8Array(file.buffer, file.byteOffset, file.length)
}

function* streamsOf(file: Buffer): Generator<{ readonly from: number; readonly dictionary: number }> {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    // `endstream` holds the word as well.
    const before = file[at - 1] ?? 0
    if (!(before === 0x3e || before <= 0x20)) continue
    const isAfterReturn = file[at + 6] === 0x0d
    const from = at + 7 + (isAfterReturn && file[at + 7] === 0x0a ? 1 : 0)
    const head = file.subarray(Math.max(0, at - DICTIONARY_BYTES), at)
    const begun = head.lastIndexOf(' obj')
    yield { from, dictionary: at - head.length + Math.max(0, begun) }
  }
}

/** What is not packed, or not in this way, takes no more than it is. */
function addUnpacked(packed: Uint8Array, most: number, add: (size: number) => void): void {
  let layer = packed
  for (let depth = 0; depth < MOST_LAYERS; depth += 1) {
    // The first byte of zlib data: deflate, with a window of at most 32 KiB (RFC 1950).
    if ((layer[0] ?? 0) % 16 !== 8) return
    const unpacked = inflated(layer, most)
    if (unpacked === undefined) return
    if (unpacked === 'too-large') add(most + 1)
    else {
      add(unpacked.length)
      layer = unpacked
    }
  }
}

function inflated(packed: Uint8Array, most: number): Uint8Array | 'too-large' | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? 'too-large' : undefined
  }
}
