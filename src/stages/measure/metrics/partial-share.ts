import type { ListMetric } from '../metric.ts'
import { shareOfLevel } from '../share-of-level.ts'

/** Index 766 criterion 3.1. */
export const partialShare: ListMetric<'partial-share'> = {
  id: 'partial-share',
  better: 'neither',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: shareOfLevel('partial'),
}
