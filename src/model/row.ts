/** What a reader could not read as the format promises. The sentence is made later, in `messages`. */
export interface RowProblem {
  readonly reason: RowProblemReason
  /** Column of the cell concerned, from 0; absent when the whole row is meant. */
  readonly column?: number
  /** What stood there, shortened; or the parser's own words. */
  readonly detail?: string
  /** 0…1: how sure the reader is of what it says here, when it went by statistics. */
  readonly confidence?: number
}

export type RowProblemReason =
  /** Not the syntax of the format (a broken JSONL line, an element that is not an object). */
  | 'syntax'
  /** Quotes that RFC 4180 does not allow, or that never close. */
  | 'quotes'
  /** Bytes that are not text in the encoding of the source. */
  | 'bytes'
  /** Read in another encoding than the rest of the source: `detail` says which. */
  | 'other-encoding'
  /** The same key twice in one JSON object, or the same cell twice in a row of a sheet: the last one was kept. */
  | 'duplicate-key'
  /** A cell, or a row of them, longer than the limit `cell`: `detail` is its start. */
  | 'too-long'
  /** More cells than the limit `columns`: `detail` is how many. */
  | 'too-wide'
  /** Nested deeper than the limit `depth`: `detail` is how deep it was followed. */
  | 'too-deep'
  /** A spreadsheet cell that shows an error (#N/A, #REF!). */
  | 'error-cell'
  /** A spreadsheet formula whose result was never stored. */
  | 'formula-without-value'

/** A row of a table in a document, all counted from 1. */
interface PlaceInDocument {
  readonly table: number
  readonly row: number
  readonly page?: number
}

/** One row as it stands in a source, before anyone asks what it means. */
export interface Row {
  readonly row: number
  readonly line?: number
  /** In a document: which of its tables the row stands in, and which row of it. */
  readonly at?: PlaceInDocument
  /** Cell texts by position, as a person sees them. Untouched: spaces and line breaks are still there. */
  readonly cells: readonly string[]
  /**
   * Days (ISO) of the cells whose stored value is one, by column: how a day looks depends on the format of its cell, and
   * `7/1/25` is two days. Absent where no cell of the row holds one.
   */
  readonly dates?: ReadonlyMap<number, string>
  /** Columns whose text is struck through, all of it or a part, with what is left without that. Absent: none is. */
  readonly struck?: ReadonlyMap<number, string>
  /** The name of each cell, in lists of objects (JSON, JSONL). In grids (CSV, XLSX) names come from a heading row. */
  readonly columns?: readonly string[]
  /** The cells for one look, not kept: whoever holds many rows holds less. Absent: `cells` are there already. */
  cut?(): readonly string[]
  readonly problems?: readonly RowProblem[] | undefined
  /** Nothing of this row could be read: it is a finding, not a record. */
  readonly lost?: true
  /** The spreadsheet hides this row. */
  readonly hidden?: true
  /** Columns, in order, that show the text of a merged cell which begins in a row above. It stands in `cells`. */
  readonly carried?: readonly number[]
  /** Columns that the widest merged cell of this row covers, when there is one. */
  readonly across?: number
  /**
   * A number that stands for the row: two rows under equal headings with equal numbers have equal cells from a column on,
   * the first that has a name. What was decided about one holds for the other. Undefined: not offered.
   */
  number?(from: number): number | undefined
}

/** Whether a cell shows the text of a merged cell from above. A hostile sheet has thousands of these in a row. */
export function isFromAbove({ carried }: Pick<Row, 'carried'>, column: number): boolean {
  if (carried === undefined) return false
  let [from, to] = [0, carried.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((carried[middle] ?? 0) < column) from = middle + 1
    else to = middle
  }
  return carried[from] === column
}
