import type { Facts } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Property } from '../model/procedure.ts'
import type { SourceReport } from '../model/report.ts'
import type { SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { MapColumns, Mapping } from '../stages/normalise/mapping.ts'
import type { Circumstances } from '../stages/normalise/rows/circumstances.ts'

/** The one list of a source that is the catalogue, with its columns understood. */
export interface List {
  readonly place: Location
  /** What its file was when it was opened; absent for bytes that are no file. */
  readonly state?: string
  /** Tells its rows from those of other lists: the path, and the sheet where several of one workbook are read. */
  readonly origin: string
  /** How rows are cut into cells: the delimiter of a CSV file. Equal texts are equal rows only under an equal one. */
  readonly dialect: string
  /** What its text is written in; empty for workbooks. */
  readonly encoding: string
  /** CSV promises that every row has as many cells as the heading row. */
  readonly isEven: boolean
  /** The table around the rows; absent for a list of objects, which has no headings. */
  readonly grid?: Grid
  /** Somebody has told already which rows are records; absent: whoever reads the rows finds out. */
  readonly outline?: RowOutline
  /** Rows under the heading, each with the meaning of its cells. Ends once. */
  batches(): AsyncIterable<readonly Row[]>
  mappingOf(row: Row): Mapping
  /** Properties that some row has a column for. Complete after the last row. */
  properties(): ReadonlySet<Property>
  /** What the reader has to say about the list as a whole. Complete after the last row. */
  faults(): readonly ListFault[]
  /** Complete after the last row. */
  report(): Promise<SourceReport>
}

/** What stands above the rows of a table, and how a row that repeats it is understood. */
export interface Grid {
  readonly mapping: Mapping
  /** What each column is headed by. */
  readonly texts: readonly string[]
  readonly headings: readonly Row[]
  readonly titles: readonly Row[]
  /** Titles that stand above the table in its document, outermost first. */
  readonly above: readonly string[]
  readonly map: MapColumns
}

export interface ListFault {
  readonly rule:
    | 'duplicate-heading'
    | 'column-by-values'
    | 'field-in-two-columns'
    | 'hidden-rows'
    | 'hidden-columns'
    | 'struck-text'
    | 'mixed-encoding'
    | 'unread-content'
    | 'merged-cells'
    | 'joined-tables'
    | 'repeated-heading'
    | 'changed-columns'
    | 'section-rows'
    | 'total-differs'
    | 'notes-in-list'
  readonly facts: Facts
  readonly location: Location
}

/** Opens a source and gives the list in it. */
export type OpenList = (request: SourceRequest) => Promise<List>

/** Takes a row that is a record for certain. */
export type EnterRecord = (row: Row) => void

/** Tells, row after row, which rows are records, and what holds at each place. */
export interface RowOutline {
  /** Nothing about the rows above is open: a record with a code can be entered straight away, with `count`. */
  readonly isSettled: boolean
  /** What holds for the records at this place of the list; undefined where the list is plain. */
  readonly circumstances: Circumstances | undefined
  /** A record was entered. */
  count(): void
  /**
   * Any other row. Calls `enter` for every row that is a record for certain now, in order, each at a moment when
   * `circumstances` are those of its place.
   */
  follow(row: Row, isCoded: boolean, enter: EnterRecord): void
  /** After the last row. */
  finish(enter: EnterRecord): void
  /** What has to be said of the rows that are no records. Complete after `finish`. */
  faults(): readonly ListFault[]
  /** Properties that some section gives, or headings further down name. */
  properties(): Iterable<Property>
  report(): Pick<SourceReport, 'sections' | 'totals'>
}
