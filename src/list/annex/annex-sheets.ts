import type { MapColumns } from '../../stages/normalise/mapping.ts'
import type { Document } from '../../stages/read/document.ts'
import type { Sheet } from '../../stages/read/format.ts'

/**
 * The lists of procedures in a document, each as a sheet: what an annex of a decision, a draft in Word or a scan that was
 * recognised, means by its tables. Knows headings (`MapColumns`), and neither Word nor PDF.
 *
 * - A table is (part of) a list when its headings name codes or names. Boxes of details, steps, forms and flow charts do
 *   not, and are told as tables that nobody reads.
 * - The pieces of a list over pages are one list: the heading comes again, or there is none and the columns lie alike.
 *   Headings belong to the columns they overlap in width. A row without a number at the top of a piece goes on with the
 *   row before it.
 * - Titles between tables: an annex, a status or a level begins another list (`Sheet.titles`); a field is a section of the
 *   list (a row across all columns, as it would stand in the table).
 *
 * Rows carry their running number in the list, and the table and row they stand in.
 */
export function annexSheets(_document: Document, _map: MapColumns): readonly Sheet[] {
  return []
}
