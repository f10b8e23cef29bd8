import type { ListMetric } from '../metric.ts'

export const onlineShare: ListMetric<'online-share'> = {
  id: 'online-share',
  basis:
    'Index 766 criterion 3.1, as a working document found in a public repository describes it (DOMAIN §3.1); not the gazetted annex. Statistics of provinces divide by all procedures.',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing({ procedure: { serviceLevel } }) {
    if (serviceLevel === undefined) return 'unknown'
    return serviceLevel === 'full-online' || serviceLevel === 'partial' ? 'part' : 'rest'
  },
}
