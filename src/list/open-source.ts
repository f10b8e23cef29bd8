import type { SourcePlace } from '../model/request.ts'
import type { MapColumns } from '../stages/normalise/mapping.ts'
import type { ReadOptions } from '../stages/read/format.ts'
import type { ReadBuffer } from '../stages/read/input.ts'
import { type OpenSource, read } from '../stages/read/read.ts'
import { annexSheets, tableSheets } from './annex/annex-sheets.ts'

/**
 * Opens a source whose lists are sheets, whatever it is: those of a document are found in its tables.
 * @throws UserError when it cannot be read at all
 */
export async function openSource(
  place: SourcePlace,
  options: ReadOptions,
  map: MapColumns,
  buffer?: ReadBuffer,
): Promise<OpenSource> {
  const source = await read(place, options, buffer)
  return source.document === undefined
    ? source
    : { ...source, sheets: annexSheets(source.document, map, options.limits.cellCharacters) }
}

/**
 * The same for what is no list of procedures: every table of a document is a sheet.
 * @throws UserError when it cannot be read at all
 */
export async function openTables(place: SourcePlace, options: ReadOptions): Promise<OpenSource> {
  const source = await read(place, options)
  return source.document === undefined
    ? source
    : { ...source, sheets: tableSheets(source.document, options.limits.cellCharacters) }
}
