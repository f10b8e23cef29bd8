import type { SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import type { Opened, ReadOptions } from './format.ts'
import { type FormatEntry, formats } from './formats.ts'
import { createReadBuffer, fileInput, type HashedInput, heldInput, type ReadBuffer } from './input.ts'
import { keepInside } from './link.ts'

export interface OpenSource extends Opened {
  /** What it really is, whatever its ending says. */
  readonly format: string
  /** Its lists are sheets, and have names. */
  readonly isWorkbook: boolean
  readonly input: HashedInput
}

/**
 * Opens a source with the format it is written in.
 * @param buffer shared by sources that are read one after the other
 * @throws UserError when it cannot be read at all
 */
export async function read(
  place: SourcePlace,
  options: ReadOptions,
  buffer: ReadBuffer = createReadBuffer(),
): Promise<OpenSource> {
  const { bytes, foundIn } = place
  if (foundIn !== undefined) keepInside(place.file ?? place.path, foundIn, place.path)
  // The file first: of one that is not there nobody wants to hear that its ending says nothing.
  const input =
    bytes === undefined
      ? fileInput(place.file ?? place.path, options.limits, place.path, buffer, place.state)
      : heldInput(place.path, bytes)
  const entry = formatOf(place)
  const { opened, by } = await openWith(entry, input, options, place.format === undefined)
  return { ...opened, format: by.id, isWorkbook: by.isWorkbook === true, input }
}

/**
 * Opens the source with its format, or with the one that it turns out to be written in: portals give CSV the ending of
 * a workbook, people rename `.xls` to `.xlsx`. Where the user has said what it is, that stands.
 */
async function openWith(
  entry: FormatEntry,
  input: HashedInput,
  options: ReadOptions,
  mayBeAnother: boolean,
): Promise<{ readonly opened: Opened; readonly by: FormatEntry }> {
  const format = await entry.load()
  try {
    return { opened: await format.open(input, options), by: entry }
  } catch (error) {
    const other = mayBeAnother && entry.isWorkbook ? formatFoundBy(error) : undefined
    if (other === undefined) throw error
    return openWith(other, input, options, false)
  }
}

function formatFoundBy(error: unknown): FormatEntry | undefined {
  if (!(error instanceof UserError) || error.code !== 'not-this-format' || !('found' in error.facts)) {
    return undefined
  }
  const { found } = error.facts
  return formats.find(({ id }) => id === (found === 'text' ? 'csv' : found))
}

/** Endings of files that are lists wherever they lie: for folders, and for messages about them. */
export const readableExtensions: readonly string[] = formats.flatMap(({ extensions, onlyWhenNamed }) =>
  onlyWhenNamed ? [] : extensions,
)

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
const OTHER_SPREADSHEETS = /\.(xlsb|numbers|et)$/
