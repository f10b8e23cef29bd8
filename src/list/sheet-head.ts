import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { MapColumns } from '../stages/normalise/mapping.ts'
import { HEADER_SEARCH_ROWS } from '../stages/normalise/rows/header.ts'
import type { Sheet } from '../stages/read/format.ts'
import { gridHeader, objectHeader, type SheetHeader } from './sheet-header.ts'

/** A sheet of which the first rows have been looked at. */
export interface SheetHead {
  readonly sheet: Sheet
  readonly rows: readonly Row[]
  readonly rest: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>
  /** Absent when neither a code nor a name is among the headings. */
  readonly header?: SheetHeader
}

/** A sheet that can be read as a catalogue. */
export interface ReadableSheet extends SheetHead {
  readonly header: SheetHeader
}

/** Looks at the beginning of a sheet, and keeps what it took for the reading that follows. */
export async function readSheetHead(
  sheet: Sheet,
  request: SourceRequest,
  map: MapColumns,
): Promise<SheetHead> {
  const iterable = sheet.rows()
  const rest =
    Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]()
  const rows: Row[] = []
  while (rows.length < HEADER_SEARCH_ROWS) {
    const { done, value } = await rest.next()
    if (done) break
    for (const row of value) rows.push(row) // a batch may hold more rows than a call takes arguments
  }
  const header = sheet.shape === 'grid' ? gridHeader(rows, request, map) : objectHeader(rows, request.columns)
  return header === undefined ? { sheet, rows, rest } : { sheet, rows, rest, header }
}

/** Has headings that say it is a list of procedures. */
export function isReadable(sheet: SheetHead): sheet is ReadableSheet {
  return sheet.header !== undefined
}
