import type { Candidate } from '../model/candidate.ts'

/** A way to write a canonical list. To add one: a file in `writers/`, a line in `writers.ts`. */
export interface Writer {
  readonly id: string
  write(records: AsyncIterable<Candidate>): AsyncIterable<string | Uint8Array>
}
