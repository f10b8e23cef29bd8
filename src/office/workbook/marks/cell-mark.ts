import type { Severity } from '../../../model/finding.ts'

/** One cell to colour, and what to say of it. Row and column count from 1. */
export interface CellMark {
  readonly row: number
  readonly column: number
  readonly severity: Severity
  readonly note: string
}
