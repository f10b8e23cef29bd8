import { createInflateRaw } from 'node:zlib'
import { UserError } from '../../../../model/user-error.ts'
import { damagedFile, wordsOf } from '../../faults.ts'
import { crc32 } from './crc32.ts'

/** A part as it lies in the archive, and what the directory says will come out of it. */
export interface PackedPart {
  readonly name: string
  readonly packed: Uint8Array
  /** As in the ZIP specification: 0 stored, 8 deflated. */
  readonly compressionMethod: number
  /** Declared size once inflated. */
  readonly bytes: number
  readonly crc32: number
}

/** Also bounds how many rows of a sheet come in one batch. */
const PIECE_BYTES = 32 * 1024

/**
 * What a part holds, piece by piece.
 * @throws UserError `damaged-file` at the first byte more than declared, and at the end when bytes are missing or altered
 */
export async function* inflate(part: PackedPart, source: string): AsyncGenerator<Uint8Array> {
  let bytes = 0
  let checksum = 0
  try {
    for await (const piece of piecesOf(part)) {
      bytes += piece.length
      // Sizes in a directory can lie, and every limit was checked against them.
      if (bytes > part.bytes) throw damagedFile(source, `${part.name} is larger than it declares`)
      checksum = crc32(piece, checksum)
      yield piece
    }
  } catch (error) {
    throw error instanceof UserError ? error : damagedFile(source, `${part.name}: ${wordsOf(error)}`, error)
  }
  if (bytes < part.bytes) throw damagedFile(source, `${part.name} is smaller than it declares`)
  if (checksum !== part.crc32) throw damagedFile(source, `${part.name} does not match its checksum`)
}

function piecesOf(part: PackedPart): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (part.compressionMethod === 0) return slicesOf(part.packed)
  if (part.compressionMethod !== 8) throw new Error(`unknown compression method ${part.compressionMethod}`)
  const inflater = createInflateRaw({ chunkSize: PIECE_BYTES })
  // All input at once: it is in memory anyway, and zlib waits for the reader after each piece of output.
  inflater.end(part.packed)
  return inflater
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}
