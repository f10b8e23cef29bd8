import type { Limits } from '../../model/limits.ts'
import type { SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { hasEnding, readableExtensions } from './endings.ts'
import { type Archive, openArchive } from './formats/zip/archive.ts'
import { fileInput, type HashedInput, heldInput, type ReadBuffer } from './input.ts'
import { joinPieces } from './text.ts'
import { readWhole } from './whole.ts'

interface OpenedZip {
  readonly file: HashedInput
  readonly archive: Archive
}

/** The archive that was opened last, by the reader that opened it: its lists are read one after the other. */
const lastOpened = new WeakMap<ReadBuffer, { readonly key: string; readonly zip: OpenedZip }>()

/**
 * One list of a ZIP archive: the part that `place` names, or the only list there is. Its fingerprint is that of the
 * list, not of the archive. Memory: the archive and the list, each within the limit for memory.
 * @throws UserError `no-list-in-file`, `several-lists-in-archive`, and those of opening a file and an archive
 */
export async function partInput(
  place: SourcePlace,
  limits: Limits,
  buffer: ReadBuffer,
): Promise<{ readonly name: string; readonly input: HashedInput }> {
  const { file, archive } = await openZip(place, limits, buffer)
  const name = place.inArchive?.part ?? onlyList(archive)
  const pieces = archive.read(name)
  if (pieces === undefined) throw new UserError('no-such-file', { source: place.path })
  const inflated: Uint8Array[] = []
  for await (const piece of pieces) inflated.push(piece)
  const { state, refuseChanged } = file
  const held = heldInput(place.path, joinPieces(inflated))
  return { name, input: { ...held, ...(state === undefined ? {} : { state }), refuseChanged } }
}

/** Files in the archive, as they are called there, sorted, and the state of the archive that they were seen in. */
export async function partsOf(
  place: SourcePlace,
  limits: Limits,
): Promise<{ readonly names: readonly string[]; readonly state?: string }> {
  const { file, archive } = await openZip(place, limits, ownMemory)
  const names = archive.names.filter((name) => !name.endsWith('/')).toSorted()
  return { names, ...(file.state === undefined ? {} : { state: file.state }) }
}

async function openZip(place: SourcePlace, limits: Limits, buffer: ReadBuffer): Promise<OpenedZip> {
  const { bytes } = place
  const path = place.inArchive?.file ?? place.file ?? place.path
  const last = lastOpened.get(buffer)
  // Its parts know the state that it was found in, and are held to it after they were read.
  if (place.state !== undefined && last?.key === keyOf(path, place.state)) return last.zip
  const file =
    bytes === undefined
      ? fileInput(path, limits, place.path, ownMemory, place.state)
      : heldInput(place.path, bytes)
  const zip = { file, archive: await openArchive(await readWhole(file, limits), place.path, limits) }
  if (file.state !== undefined) lastOpened.set(buffer, { key: keyOf(path, file.state), zip })
  return zip
}

/** Not the shared memory: the next source writes over that, and the archive would be read again for each of its parts. */
const ownMemory: ReadBuffer = { take: (size) => Buffer.allocUnsafeSlow(size) }

function keyOf(path: string, state: string): string {
  return `${path}\n${state}`
}

function onlyList(archive: Archive): string {
  const lists = archive.names.filter((name) => hasEnding(name, readableExtensions))
  const [first, second] = lists
  if (first === undefined) throw new UserError('no-list-in-file', { source: archive.source, format: 'zip' })
  if (second === undefined) return first
  throw new UserError('several-lists-in-archive', { source: archive.source, lists: lists.join(' | ') })
}
