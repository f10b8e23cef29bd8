import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import { damagedFile, limitExceeded, wordsOf } from '../../faults.ts'
import { inflate, type PackedPart } from './inflate.ts'

/** The parts of a workbook. Names follow OPC: no slash in front, upper and lower case are the same. */
export interface Archive {
  readonly source: string
  /** As they stand in the directory; of folders, with a slash at the end. */
  readonly names: readonly string[]
  has(name: string): boolean
  /**
   * One part, inflated piece by piece; undefined when there is no such part.
   * @throws UserError `damaged-file` while iterating, when the part is not what the directory says
   */
  read(name: string): AsyncIterable<Uint8Array> | undefined
}

/** A part below this size may be as dense as it likes: a small sheet of equal rows easily is. */
const RATIO_MATTERS_BYTES = 1024 ** 2

/**
 * Opens a ZIP archive in memory. The whole directory is judged before a byte is inflated; `inflate` then holds
 * each part to the size declared here, so that the sum below really is the most that can ever come out.
 * @throws UserError `damaged-file`, `truncated-file`, `encrypted-file`, or `limit-exceeded`
 */
export async function openArchive(bytes: Uint8Array, source: string, limits: Limits): Promise<Archive> {
  const parts = await readDirectory(bytes, source, limits)
  return {
    source,
    names: [...parts.values()].map(({ name }) => name),
    has: (name) => parts.has(name.toLowerCase()),
    read(name) {
      const part = parts.get(name.toLowerCase())
      return part && inflate(part, source)
    },
  }
}

async function readDirectory(
  bytes: Uint8Array,
  source: string,
  limits: Limits,
): Promise<Map<string, PackedPart>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (zip.entryCount > limits.archiveEntries) {
      throw limitExceeded(source, 'parts', zip.entryCount, limits.archiveEntries)
    }
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    checkNames(entries, source)
    checkSizes(entries, source, limits)
    return await locateParts(zip, entries, bytes, source)
  } catch (error) {
    if (error instanceof UserError) throw error
    // The directory stands at the end: where it is missing, so is the end.
    if (/^End of central directory/.test(wordsOf(error)))
      throw new UserError('truncated-file', { source }, { cause: error })
    throw damagedFile(source, wordsOf(error), error)
  }
}

/** Two parts of one name: programs disagree about which one counts, so the list we check may not be the list others see. */
function checkNames(entries: readonly Entry[], source: string): void {
  const names = new Set<string>()
  for (const { fileName } of entries) {
    const name = fileName.toLowerCase()
    if (names.has(name)) throw damagedFile(source, `two parts are named ${fileName}`)
    names.add(name)
  }
}

function checkSizes(entries: readonly Entry[], source: string, limits: Limits): void {
  let totalBytes = 0
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new UserError('encrypted-file', { source })
    const { uncompressedSize, compressedSize } = entry
    totalBytes += uncompressedSize
    const ratio = Math.round(uncompressedSize / Math.max(1, compressedSize))
    if (uncompressedSize > RATIO_MATTERS_BYTES && ratio > limits.inflationRatio) {
      throw limitExceeded(source, 'ratio', ratio, limits.inflationRatio)
    }
  }
  if (totalBytes > limits.inflatedBytes) {
    throw limitExceeded(source, 'memory', totalBytes, limits.inflatedBytes)
  }
}

/** Parts that share bytes are how a small file declares, truthfully, more than it holds (David Fifield's bomb, 2019). */
async function locateParts(
  zip: ZipFile,
  entries: readonly Entry[],
  bytes: Uint8Array,
  source: string,
): Promise<Map<string, PackedPart>> {
  const parts = new Map<string, PackedPart>()
  let previousEnd = 0
  for (const entry of entries.toSorted(byPlace)) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    if (entry.relativeOffsetOfLocalHeader < previousEnd) {
      throw damagedFile(source, `${entry.fileName} overlaps another part`)
    }
    previousEnd = fileDataStart + entry.compressedSize
    parts.set(entry.fileName.toLowerCase(), {
      name: entry.fileName,
      packed: bytes.subarray(fileDataStart, previousEnd),
      compressionMethod: entry.compressionMethod,
      bytes: entry.uncompressedSize,
      crc32: entry.crc32,
    })
  }
  return parts
}

function byPlace(a: Entry, b: Entry): number {
  return a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader
}
