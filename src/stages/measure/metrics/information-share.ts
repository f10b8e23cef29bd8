import type { ListMetric } from '../metric.ts'
import { shareOfLevel } from '../share-of-level.ts'

export const informationShare: ListMetric<'information-share'> = {
  id: 'information-share',
  better: 'neither',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: shareOfLevel('information'),
}
