import type { Row } from './row.ts'

/** Where something stands in a source, in the words a person would use to find it again. */
export interface Location {
  /** Path as the user gave it, with `/` between folders. */
  readonly source: string
  /** Sheet of a workbook, or JSON pointer of the list inside a JSON file. */
  readonly sheet?: string
  /** Row as a spreadsheet counts: from 1, title and heading rows included. In JSON and JSONL: the place in the list, from 1. */
  readonly row?: number
  /** Physical line of a text file, from 1. It differs from `row` once a quoted cell holds a line break. */
  readonly line?: number
  /** In a document: which of its tables, which row of that table, and on which page where the file says so; from 1. */
  readonly table?: number
  readonly tableRow?: number
  readonly page?: number
  /** Property of the record, as `schemas/procedure.schema.json` names it. */
  readonly field?: string
}

/** Where a row stands in its list, and nothing of what it holds. */
export type RowPlace = Pick<Row, 'row' | 'line' | 'at'>

/** Of a row only its place, for whoever keeps it longer than the row. */
export function rowPlace({ row, line, at }: RowPlace): RowPlace {
  return { row, ...(line === undefined ? {} : { line }), ...(at === undefined ? {} : { at }) }
}

/** A row of a list. */
export function atRow(list: Location, { row, line, at }: RowPlace): Location {
  if (at !== undefined) {
    const { table, row: tableRow, page } = at
    return { ...list, row, table, tableRow, ...(page === undefined ? {} : { page }) }
  }
  return line === undefined ? { ...list, row } : { ...list, row, line }
}
