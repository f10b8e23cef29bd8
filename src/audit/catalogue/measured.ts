import type { ToolError } from '../../model/report.ts'
import type { CausePool } from './causes.ts'
import type { MeasuredCatalogue } from './measure-catalogue.ts'

/** What became of one catalogue. */
export type Measured = MeasuredCatalogue | { readonly error: ToolError }

/** What is kept of it until the end of the run. */
export type Kept = Omit<MeasuredCatalogue, 'causes'> | { readonly error: ToolError }

/** Thousands of catalogues have hundreds of thousands of causes: they are added up at once, and let go. */
export function keep(measured: Measured, pool: CausePool): Kept {
  if ('error' in measured) return measured
  const { causes, ...kept } = measured
  pool.add(causes)
  return kept
}
