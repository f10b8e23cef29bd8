import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

/** Decree 118/2025, as quoted in a guide. */
export const nonGeographicShare: ListMetric<'non-geographic-share'> = {
  id: 'non-geographic-share',
  over: 'procedures',
  needs: [{ property: 'nonGeographic' }],
  standing: flagOfInForce('nonGeographic'),
}
