import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

/** Decrees 61/2018 and 118/2025, as remembered. */
export const internalProcess: ListMetric<'internal-process'> = {
  id: 'internal-process',
  over: 'procedures',
  needs: [{ property: 'internalProcess' }],
  standing: flagOfInForce('internalProcess'),
}
