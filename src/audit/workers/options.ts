import type { Finding } from '../../model/finding.ts'
import type { CauseTotals } from '../catalogue/causes.ts'
import type { Checks } from '../context.ts'
export interface WorkerOptions {
  /** Threads at most. */
  readonly jobs: number
  readonly checks: Checks
  /** Gets the causes of each catalogue, in their order. */
  readonly causes: CauseTotals
  readonly onFinding?: ((finding: Finding) => void) | undefined
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}
