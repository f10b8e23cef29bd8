import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Limits } from '../../model/limits.ts'
import { UserError } from '../../model/user-error.ts'
import { damagedFile, limitExceeded, wordsOf } from './faults.ts'
import type { HashedInput } from './input.ts'
import { joinPieces } from './text.ts'

/** Below this size a file may be as dense as it likes: a short list of equal rows easily is. */
const RATIO_MATTERS_BYTES = 1024 ** 2
const PIECE_BYTES = 256 * 1024

/**
 * A source packed with gzip (RFC 1952), unpacked as it is read. Its fingerprint stays that of the file as it lies there.
 * Memory: a piece. What comes out is held to the same limits as a file that was never packed.
 */
export function unpackedInput(input: HashedInput, limits: Limits): HashedInput {
  const { size: _, ...rest } = input // how large it is unpacked is known at its end
  const chunks = () => gunzip(input, limits)
  return {
    ...rest,
    chunks,
    async bytes() {
      const pieces: Uint8Array[] = []
      for await (const piece of chunks()) pieces.push(piece)
      return joinPieces(pieces)
    },
  }
}

/** @throws UserError `damaged-file`, `truncated-file`, `limit-exceeded` */
async function* gunzip(input: HashedInput, limits: Limits): AsyncGenerator<Uint8Array> {
  const source = input.path
  const unpacker = createGunzip({ chunkSize: PIECE_BYTES })
  let packed = 0
  let bytes = 0
  async function* counted() {
    for await (const piece of input.chunks()) {
      packed += piece.length
      yield piece
    }
  }
  const pieces = Readable.from(counted(), { objectMode: false })
  // `pipe` keeps errors of its source to itself.
  pieces.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const piece of pieces.pipe(unpacker)) {
      bytes += piece.length
      if (bytes > limits.sourceBytes) throw limitExceeded(source, 'file', bytes, limits.sourceBytes)
      const ratio = Math.round(bytes / Math.max(1, unpacker.bytesWritten))
      if (bytes > RATIO_MATTERS_BYTES && ratio > limits.inflationRatio) {
        throw limitExceeded(source, 'ratio', ratio, limits.inflationRatio)
      }
      yield piece
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    if (wordsOf(error) === 'unexpected end of file')
      throw new UserError('truncated-file', { source }, { cause: error })
    throw damagedFile(source, `gzip: ${wordsOf(error)}`, error)
  } finally {
    pieces.destroy()
  }
  // Node leaves what stands behind the end unread, and says nothing.
  if (unpacker.bytesWritten < packed) throw damagedFile(source, 'gzip: bytes behind its end')
}
