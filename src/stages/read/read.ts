import type { Limits } from '../../model/limits.ts'
import type { SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { hasEnding, isGzipName, isZipName, nameBeforeGzip } from './endings.ts'
import type { Opened, ReadOptions } from './format.ts'
import { type FormatEntry, formats } from './formats.ts'
import { createReadBuffer, fileInput, type HashedInput, heldInput, type ReadBuffer } from './input.ts'
import { keepInside } from './link.ts'
import { otherProgram } from './other-program.ts'

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
  const { foundIn } = place
  if (foundIn !== undefined) keepInside(place.file ?? place.path, foundIn, place.path)
  // The file first: of one that is not there nobody wants to hear that its ending says nothing.
  const { name, input } = await inputOf(place, options.limits, buffer)
  if (place.format === undefined) await refuseOtherProgram(place.path, name, input)
  const entry = formatOf(name, place)
  const { opened, by } = await openWith(entry, input, options, place.format === undefined)
  return { ...opened, format: by.id, isWorkbook: by.isWorkbook === true, input }
}

/** @throws UserError `not-this-format` for a file of a program whose files nobody reads here */
async function refuseOtherProgram(source: string, name: string, input: HashedInput): Promise<void> {
  if (source === '-') return // it may pass by only once
  for await (const start of input.chunks()) {
    const found = otherProgram(start)
    const format = formats.find(({ extensions }) => hasEnding(name, extensions))?.id ?? 'xlsx'
    if (found !== undefined) throw new UserError('not-this-format', { source, format, found })
    return
  }
}

/** What is read, out of what it is packed in, and its name there: `list.csv` for `list.csv.gz`. */
async function inputOf(
  place: SourcePlace,
  limits: Limits,
  buffer: ReadBuffer,
): Promise<{ readonly name: string; readonly input: HashedInput }> {
  const { path, file, bytes, state, inArchive, format } = place
  const packed =
    inArchive !== undefined || (isZipName(path) && format === undefined)
      ? await (await import('./zip-part.ts')).partInput(place, limits, buffer)
      : {
          name: path,
          input:
            bytes === undefined
              ? fileInput(file ?? path, limits, path, buffer, state)
              : heldInput(path, bytes),
        }
  if (!isGzipName(packed.name)) return packed
  const { unpackedInput } = await import('./gzip.ts')
  return { name: nameBeforeGzip(packed.name), input: unpackedInput(packed.input, limits) }
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

function formatOf(name: string, { path, format }: SourcePlace): FormatEntry {
  const known = formats.map(({ id }) => id).join(', ')
  if (format !== undefined) {
    const named = formats.find((entry) => entry.id === format)
    if (named === undefined) throw new UserError('unknown-format', { source: format, known })
    return named
  }
  if (path === '-') throw new UserError('input-format-needed', { known })
  const found = formats.find(({ extensions }) => hasEnding(name, extensions))
  if (found !== undefined) return found
  const [, other] = OTHER_SPREADSHEETS.exec(name.toLowerCase()) ?? []
  if (other !== undefined)
    throw new UserError('not-this-format', { source: path, format: 'xlsx', found: other })
  throw new UserError('unknown-format', { source: path, known })
}

// Spreadsheets too, and the advice is another one: save it as .xlsx.
const OTHER_SPREADSHEETS = /\.(xlsb|numbers|et)$/
