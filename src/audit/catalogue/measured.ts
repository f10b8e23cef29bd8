import type { ToolError } from '../../model/report.ts'
import type { CausePool } from './causes.ts'
import type { MeasuredCatalogue } from './measure-catalogue.ts'

/** What became of one catalogue. */
export type CatalogueResult = MeasuredCatalogue | { readonly error: ToolError }

/** What is kept of it until the end of the run. */
export type StoredResult = Omit<MeasuredCatalogue, 'causes'> | { readonly error: ToolError }

/** Thousands of catalogues have hundreds of thousands of causes: they are added up at once, and let go. */
export function storeResult(result: CatalogueResult, pool: CausePool): StoredResult {
  if ('error' in result) return result
  const { causes, ...stored } = result
  pool.add(causes)
  return stored
}
