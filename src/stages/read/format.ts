import type { Limits } from '../../model/limits.ts'
import type { Row } from '../../model/row.ts'
import type { Document } from './document.ts'
import type { EncodingReport } from './encoding.ts'

/** The bytes of one source, wherever they come from. */
export interface Input {
  /** Path as the user gave it, or `-` for standard input. Only for places and messages. */
  readonly path: string
  /** Bytes of it, where they are known before it is read. */
  readonly size?: number
  /** The whole source. */
  bytes(): Promise<Uint8Array>
  /** The source piece by piece, for formats that need not hold all of it. */
  chunks(): AsyncIterable<Uint8Array>
}

/** What the user said about a source; everything else is found. */
export interface ReadOptions {
  /** CSV only. One character. */
  readonly delimiter?: string
  /** A label the WHATWG Encoding Standard knows, such as `utf-16le`, or an old encoding: `tcvn3`, `vni`. Text formats only. */
  readonly encoding?: string
  readonly limits: Limits
}

/** One list inside a source: the rows of a CSV file, a sheet of a workbook, an array of a JSON file. */
export interface Sheet {
  /** Name of the sheet, or JSON pointer of the array. Absent where a source can hold only one list. */
  readonly name?: string
  /** The workbook hides this sheet. */
  readonly hidden?: boolean
  /** What stands above the list in its document, outermost first: each title holds for every row below it. */
  readonly titles?: readonly string[]
  /** It only looks like one by its form: the members of an object, or a whole object. Nobody is told where it is none. */
  readonly guess?: 'members' | 'whole'
  /** How it was put together from the tables of its document. */
  readonly joined?: JoinedTables
  /** Whether the sheet hides this column, counted from 0. Known once the first rows were read. */
  isHiddenColumn?(column: number): boolean
  /** `grid`: names stand in a heading row that is still to be found. `objects`: each row names its cells. */
  readonly shape: 'grid' | 'objects'
  /**
   * Every row that is not entirely empty, in order, in batches (a batch is as much as was at hand; it may be one row).
   * May be called more than once unless the source is a stream read in passing.
   */
  rows(): AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>
}

/** What it took to make one list of the tables of a document, counted. */
interface JoinedTables {
  readonly tables: number
  /** Tables in which the headings stand once more. */
  readonly repeated: number
  /** Rows that went on with the row before. */
  readonly continued: number
  /** Rows of sub-cases, which are no procedures. */
  readonly subCases: number
  /** Tables of the document that are no lists. */
  readonly others: number
}

/** A source that has been opened. */
export interface Opened extends Partial<EncodingReport> {
  readonly sheets: readonly Sheet[]
  /** Word and PDF: there are no sheets then, and `list/annex/` finds the lists in it. */
  readonly document?: Document
  /** CSV: the delimiter in use. */
  readonly delimiter?: string
}

/** A way of writing lists down. To add one: a file in `formats/`, a line in `formats.ts`. */
export interface Format {
  /** Also the word users write after `--input-format`. */
  readonly id: string
  /** Endings of file names, with the dot, lower case. */
  readonly extensions: readonly string[]
  /**
   * @throws UserError `not-this-format` when the bytes are of another kind, `limit-exceeded` when a limit is passed,
   * `damaged-file` when the container cannot be read to its end.
   */
  open(input: Input, options: ReadOptions): Promise<Opened>
}
