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
  /** Property of the record, as `schemas/procedure.schema.json` names it. */
  readonly field?: string
}

/** A row of a list. */
export function atRow(list: Location, { row, line }: Pick<Row, 'row' | 'line'>): Location {
  return line === undefined ? { ...list, row } : { ...list, row, line }
}
