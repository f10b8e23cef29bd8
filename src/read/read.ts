import { UserError } from '../model/user-error.ts'
import type { Opened, ReadOptions } from './format.ts'
import { type FormatEntry, formats } from './formats.ts'
import { createScratch, fileInput, type HashedInput, heldInput, type Scratch } from './input.ts'

/** Where a source stands and how to open it. */
export interface SourcePlace {
  /** As the user gave it: for places and messages. */
  readonly path: string
  /** What the file system knows it by. */
  readonly file?: string
  /** The bytes themselves, for standard input and for callers of the library. */
  readonly bytes?: Uint8Array
  /** The user's word on the format; otherwise the ending of the path tells. */
  readonly format?: string
}

export interface OpenSource extends Opened {
  readonly format: string
  readonly input: HashedInput
}

/**
 * Opens a source with the format it is written in.
 * @param scratch shared by sources that are read one after the other
 * @throws UserError when it cannot be read at all
 */
export async function read(
  place: SourcePlace,
  options: ReadOptions,
  scratch: Scratch = createScratch(),
): Promise<OpenSource> {
  const entry = formatOf(place)
  const { bytes } = place
  const input =
    bytes === undefined
      ? fileInput(place.file ?? place.path, options.limits, place.path, scratch)
      : heldInput(place.path, () => bytes)
  const format = await entry.load()
  return { ...(await format.open(input, options)), format: entry.id, input }
}

/** Endings of files that can be read, for globs over folders and for messages. */
export const readableExtensions: readonly string[] = formats.flatMap((format) => format.extensions)

function formatOf({ path, format }: SourcePlace): FormatEntry {
  const known = formats.map(({ id }) => id).join(', ')
  if (format !== undefined) {
    const named = formats.find((entry) => entry.id === format)
    if (named === undefined) throw new UserError('unknown-format', { source: format, known })
    return named
  }
  if (path === '-') throw new UserError('input-format-needed', { known })
  const name = path.toLowerCase()
  const found = formats.find((entry) => entry.extensions.some((extension) => name.endsWith(extension)))
  if (found !== undefined) return found
  const [, other] = OTHER_SPREADSHEETS.exec(name) ?? []
  if (other !== undefined)
    throw new UserError('not-this-format', { source: path, format: 'xlsx', found: other })
  throw new UserError('unknown-format', { source: path, known })
}

// Spreadsheets too, and the advice is another one: save it as .xlsx.
const OTHER_SPREADSHEETS = /\.(xls|xlsb|ods|numbers|et)$/
