import type { Candidate } from '../model/candidate.ts'
import type { CsvReader } from '../text/csv-cell.ts'

interface WriterOptions {
  /** CSV only. */
  readonly csvFor?: CsvReader
}

/** A way to write a canonical list. To add one: a file in `writers/`, a line in `writers.ts`. */
export interface Writer {
  readonly id: string
  write(records: AsyncIterable<Candidate>, options?: WriterOptions): AsyncIterable<string | Uint8Array>
}
