import type { ListMetric } from '../metric.ts'
import { shareOfLevel } from '../share-of-level.ts'

export const informationShare: ListMetric<'information-share'> = {
  id: 'information-share',
  basis: 'Residual class of provincial statistics (Thanh Hóa: 31 of 2,296).',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: shareOfLevel('information'),
}
