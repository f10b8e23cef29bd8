import type { Cause } from '../../model/cause.ts'
import type { Measurements } from '../../model/measurement.ts'
import type { CatalogueReport, ToolError } from '../../model/report.ts'
import type { ListedServices } from '../../stages/measure/services.ts'
import type { EarlierFindings } from '../history/finding-history.ts'
import type { CauseTotals } from './causes.ts'
import type { PlanStandings } from './plan-standings.ts'

/** A catalogue measured, before the policy has judged it. */
export interface MeasuredCatalogue {
  readonly report: Omit<CatalogueReport, 'verdicts' | 'plans' | 'peers' | 'gaps' | 'reach'>
  /** The groups that targets name, by `groupId`. */
  readonly named: Readonly<Record<string, Measurements>>
  readonly standings: readonly PlanStandings[]
  /** Its national codes as numbers, for the totals. */
  readonly codes: Uint32Array
  /** What it offers, procedure by procedure. Absent when nobody asks. */
  readonly services?: ListedServices | undefined
  /** What its findings have in common, for the totals. */
  readonly causes: readonly Cause[]
  /** Absent when the run knows of nothing earlier. */
  readonly earlier?: EarlierFindings | undefined
}

/** What became of one catalogue. */
export type CatalogueResult = MeasuredCatalogue | { readonly error: ToolError }

/** What is kept of it until the end of the run. */
export type StoredResult = Omit<MeasuredCatalogue, 'causes'> | { readonly error: ToolError }

/** Thousands of catalogues have hundreds of thousands of causes: they are added up at once, and let go. */
export function storeResult(result: CatalogueResult, pool: CauseTotals): StoredResult {
  if ('error' in result) return result
  const { causes, ...stored } = result
  pool.add(causes)
  return stored
}
