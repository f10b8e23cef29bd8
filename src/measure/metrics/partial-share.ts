import type { ListMetric } from '../metric.ts'
import { shareOfLevel } from '../share-of-level.ts'

export const partialShare: ListMetric<'partial-share'> = {
  id: 'partial-share',
  basis:
    'Index 766 criterion 3.1, as a working document found in a public repository describes it (DOMAIN §3.1); not the gazetted annex.',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: shareOfLevel('partial'),
}
