import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Limits } from '../../model/limits.ts'
import type { PassedOver, SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { isZipName, readableExtensions } from '../../stages/read/endings.ts'
import { formats } from '../../stages/read/formats.ts'
import type { Terminal } from '../terminal.ts'
import { type Found, type FoundInFolder, kindOf, listsIn, matches } from './folder.ts'
import { listsInZip, namedInZip } from './zip.ts'

interface Surroundings {
  /** Folder that relative paths start from. */
  readonly base: string
  /** Folder that paths in messages start from. */
  readonly cwd: string
  readonly stdin: Terminal['stdin']
  readonly limits: Limits
  readonly inputFormat?: string | undefined
  /** Told of what a folder holds and is not read. */
  readonly onPassedOver?: (passedOver: PassedOver) => void
}

/**
 * The sources behind what a user wrote: a file, a folder, an archive, a list in it, a pattern, or `-` for standard input.
 * Sorted by path, so that the order of files on disk never matters.
 * @throws UserError `nothing-matches`, `no-lists-in-folder`, `input-format-needed`, `limit-exceeded`
 */
export async function findSources(
  written: string,
  { base, cwd, stdin, inputFormat, limits, onPassedOver }: Surroundings,
): Promise<readonly SourcePlace[]> {
  if (written === '-') {
    // Said before somebody waits for a list that nobody could read.
    if (inputFormat === undefined) {
      throw new UserError('input-format-needed', { known: formats.map(({ id }) => id).join(' ') })
    }
    const max = limits.inflatedBytes
    const bytes = await stdin(max)
    if (bytes.length > max) {
      throw new UserError('limit-exceeded', { source: '-', limit: 'memory', value: bytes.length, max })
    }
    return [{ path: '-', bytes }]
  }
  const file = resolve(base, written)
  const kind = kindOf(file)
  // As a person standing in `cwd` would write it; somebody who writes whole paths gets whole paths.
  const display = (path: string) => (isAbsolute(written) ? path : relative(cwd, path)).split(sep).join('/')
  const asPlace = ({ file, foundIn }: Found): SourcePlace => ({
    path: display(file),
    file,
    ...(foundIn === undefined ? {} : { foundIn }),
  })
  const named = ({ lists, passedOver }: FoundInFolder): readonly Found[] => {
    for (const { file, reason } of passedOver) onPassedOver?.({ path: display(file), reason })
    return lists
  }
  const unpacked = async (places: readonly SourcePlace[]): Promise<readonly SourcePlace[]> => {
    const sources: SourcePlace[] = []
    for (const place of places) {
      if (inputFormat !== undefined || !isZipName(place.path)) {
        sources.push(place)
        continue
      }
      const { lists, passedOver } = await listsInZip(place, limits)
      sources.push(...lists)
      for (const one of passedOver) onPassedOver?.(one)
    }
    return sources
  }
  if (kind === 'folder') {
    const found = named(listsIn(file))
    if (found.length === 0) {
      throw new UserError('no-lists-in-folder', { folder: written, known: readableExtensions.join(' ') })
    }
    return found.map(asPlace)
  }
  if (kind === 'file') return unpacked([{ path: display(file), file }])
  const inZip = namedInZip(display(file), file)
  if (inZip !== undefined) return [inZip]
  if (!/[*?[\]{}]/.test(written)) return [{ path: display(file), file }]
  const found = named(await matches(written.split(sep).join('/'), base))
  if (found.length === 0) throw new UserError('nothing-matches', { pattern: written })
  return unpacked(found.map(asPlace))
}
