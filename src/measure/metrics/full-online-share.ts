import type { ListMetric } from '../metric.ts'
import { shareOfLevel } from '../share-of-level.ts'

export const fullOnlineShare: ListMetric<'full-online-share'> = {
  id: 'full-online-share',
  basis:
    'Share as the press and provincial plans use it (Thanh Hóa: 1,127 of 2,296); the official rate is full-online-of-eligible.',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: shareOfLevel('full-online'),
}
