import type { ColumnChoice } from '../../../model/request.ts'
import type { Row } from '../../../model/row.ts'
import { type MapColumns, type Mapping, namesProcedures } from '../mapping.ts'
import { type Headings, headingsAround } from './heading-rows.ts'

/** How far down a heading row may stand: title, motto, legend and dates of an annex come first. */
export const HEADER_SEARCH_ROWS = 50

export interface Header extends Headings {
  /** Place of the row that names code or name, among the rows given. */
  readonly index: number
}

/**
 * Finds the headings: the first of the rows with the most recognised ones, a code or a name among them, and the rows
 * beside it that divide or gather them.
 * `choice` and `headerRow` are the user's word; the row is numbered as a spreadsheet shows it.
 */
export function findHeader(
  rows: readonly Row[],
  mapColumns: MapColumns,
  { choice, headerRow }: { choice?: ColumnChoice | undefined; headerRow?: number | undefined },
): Header | undefined {
  let best: { readonly mapping: Mapping; readonly index: number } | undefined
  for (const [index, row] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    if (headerRow !== undefined && row.row !== headerRow) continue
    const mapping = mapColumns(row.cells, choice)
    if (!namesProcedures(mapping)) continue
    if (best === undefined || mapping.columns.length > best.mapping.columns.length) best = { mapping, index }
    if (isSurely(mapping, row)) break
  }
  return best && { ...headingsAround(rows, best, mapColumns, choice), index: best.index }
}

/** A row of which half the cells are known headings is the heading row: no need to look at the data below it. */
function isSurely(mapping: Mapping, row: Row): boolean {
  const filled = row.cells.filter((cell) => cell !== '').length
  return mapping.columns.length >= 2 && mapping.columns.length * 2 >= filled
}
