import type { ListMetric } from '../metric.ts'
import { shareOfLevel } from '../share-of-level.ts'

export const fullOnlineShare: ListMetric<'full-online-share'> = {
  id: 'full-online-share',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: shareOfLevel('full-online'),
}
