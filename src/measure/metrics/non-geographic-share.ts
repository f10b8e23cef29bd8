import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const nonGeographicShare: ListMetric<'non-geographic-share'> = {
  id: 'non-geographic-share',
  basis:
    'Decree 118/2025: any office within the province (Thanh Hóa: 2,195 of 2,296 = 95.60 %, printed as 100 %).',
  over: 'procedures',
  needs: [{ property: 'nonGeographic' }],
  standing: flagOfInForce('nonGeographic'),
}
