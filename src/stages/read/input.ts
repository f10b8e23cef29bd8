import { createHash } from 'node:crypto'
import { closeSync, readSync } from 'node:fs'
import type { Limits } from '../../model/limits.ts'
import { UserError } from '../../model/user-error.ts'
import type { Input } from './format.ts'
import { type FileState, openFile, refuseChanged } from './regular-file.ts'

/** A source with the fingerprint of what was read. */
export interface HashedInput extends Input {
  /** SHA-256 of all bytes, hexadecimal. Free after a full reading. */
  sha256(): Promise<string>
  /** What the file was when it was opened; absent for bytes that are no file. */
  readonly state?: FileState
  /**
   * To be asked when it has been read: is it still what was opened?
   * @throws UserError `changed-while-read`
   */
  refuseChanged(): void
}

// Up to here a file is held whole: lists of communes are 80 kB. Larger ones pass through in pieces.
const HELD_WHOLE_BYTES = 32 * 1024 ** 2
const PIECE_BYTES = 4 * 1024 ** 2

/**
 * Memory that one source after the other is read into. Fresh memory for each of thousands of files costs more than
 * reading them. What was taken is good until the next `take`: rows have to be read to their end before.
 */
export interface ReadBuffer {
  take(size: number): Uint8Array
}

export function createReadBuffer(): ReadBuffer {
  let held = Buffer.alloc(0)
  return {
    take(size) {
      if (held.length < size)
        held = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * size, HELD_WHOLE_BYTES)))
      return held.subarray(0, size)
    },
  }
}

/**
 * A file on disk. It is read synchronously: an audit opens thousands of small files, and a promise for each costs
 * ten times what the reading does.
 * @param earlier its state when it was looked at before
 * @throws UserError `limit-exceeded`, `changed-while-read`, and those of `openFile`
 */
export function fileInput(
  path: string,
  limits: Limits,
  displayPath: string,
  buffer: ReadBuffer,
  earlier?: FileState,
): HashedInput {
  const opened = openFile(path, displayPath)
  const { descriptor, size } = opened
  const state = earlier ?? opened.state
  try {
    const max = limits.sourceBytes
    if (size > max)
      throw new UserError('limit-exceeded', { source: displayPath, limit: 'file', value: size, max })
    if (size > HELD_WHOLE_BYTES) return pieceInput(path, displayPath, { size, state })
    const bytes = readWhole(descriptor, buffer.take(size))
    const stillThat = () => refuseChanged(path, displayPath, state)
    stillThat()
    return { ...heldInput(displayPath, bytes), state, refuseChanged: stillThat }
  } finally {
    closeSync(descriptor)
  }
}

/** Bytes that are already there. */
export function heldInput(path: string, bytes: Uint8Array): HashedInput {
  let digest: string | undefined
  return {
    path,
    size: bytes.length,
    bytes: async () => bytes,
    // In pieces all the same: the rows of one piece are in memory together.
    async *chunks() {
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
    },
    async sha256() {
      // A workbook is asked once for each of its sheets.
      digest ??= createHash('sha256').update(bytes).digest('hex')
      return digest
    },
    refuseChanged() {},
  }
}

/** It is opened anew for each reading, and has to be the same file with the same bytes each time. */
function pieceInput(
  path: string,
  displayPath: string,
  { size, state }: { readonly size: number; readonly state: FileState },
): HashedInput {
  let digest: string | undefined
  const stillThat = () => refuseChanged(path, displayPath, state)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256')
    const { descriptor: file } = openFile(path, displayPath)
    try {
      stillThat()
      // No further than it went at first: what grows as fast as it is read has no end.
      for (let left = size; left > 0; ) {
        const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, left))
        const length = readSync(file, piece, 0, piece.length, null)
        if (length === 0) break
        left -= length
        hash.update(piece.subarray(0, length))
        yield piece.subarray(0, length)
        await new Promise((resolve) => setImmediate(resolve)) // a moment in which a signal can end the run
      }
      stillThat()
      digest = hash.digest('hex')
    } finally {
      closeSync(file)
    }
  }
  return {
    path: displayPath,
    size,
    state,
    chunks,
    // Into memory of the right size at once: gathering pieces and joining them takes twice as much.
    async bytes() {
      const { descriptor } = openFile(path, displayPath)
      try {
        const bytes = readWhole(descriptor, Buffer.allocUnsafeSlow(size))
        stillThat()
        digest = createHash('sha256').update(bytes).digest('hex')
        return bytes
      } finally {
        closeSync(descriptor)
      }
    },
    async sha256() {
      if (digest === undefined) for await (const _ of chunks()) void _
      return digest ?? ''
    },
    refuseChanged: stillThat,
  }
}

function readWhole(file: number, into: Uint8Array): Uint8Array {
  let length = 0
  while (length < into.length) {
    const read = readSync(file, into, length, into.length - length, length)
    if (read === 0) break
    length += read
  }
  return into.subarray(0, length)
}
