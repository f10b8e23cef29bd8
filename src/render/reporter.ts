import type { Language } from '../messages/language.ts'
import type { Report } from '../model/report.ts'
import type { CsvReader } from '../text/csv-cell.ts'
import type { Repository } from './text/source-uri.ts'

/** How a result is to be shown. Nothing here changes a number or the exit code. */
export interface RenderOptions {
  readonly language: Language
  /** Columns of the terminal; 80 when nobody knows. */
  readonly width: number
  readonly color: boolean
  /** Findings shown of each rule in formats made for reading; machine formats carry all that were kept. */
  readonly examples: number
  /** Single procedures and findings stand in a page or document for an office, too. */
  readonly appendix?: true
  /** Address of a copy of RULES.md. Absent: no rule is linked. */
  readonly rulesUrl?: string
  /** Where paths for code hosts start. Absent: in the working folder. */
  readonly repository?: Repository
  /** Prometheus only: how long the run took. Absent: nobody measured. */
  readonly seconds?: number
  /** CSV only: who is to read it. */
  readonly csvFor?: CsvReader
}

/** What a reporter makes: text as it goes, or the bytes of a file that only a program can open. */
export type Pieces = Iterable<string> | AsyncIterable<Uint8Array>

/**
 * A way to write a result down. Pure: a report in, text or bytes out, in pieces, so that a long one is written as it is
 * made. To add one: a file in `reporters/`, a line in `reporters.ts`.
 */
export interface Reporter<Result = Report, Written extends Pieces = Iterable<string>> {
  readonly id: string
  render(result: Result, options: RenderOptions): Written
}

/** A reporter before it is needed. */
export interface ReporterEntry<Result = Report> {
  /** The word after `--format`, and the ending of a file after `--output`. */
  readonly id: string
  readonly extensions: readonly string[]
  /** It makes bytes, which belong in a file: a screen shows them as noise, and shells recode what they redirect. */
  readonly isBinary?: true
  load(): Promise<Reporter<Result, Pieces>>
}
