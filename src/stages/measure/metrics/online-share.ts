import type { ListMetric } from '../metric.ts'

/** Index 766 criterion 3.1. */
export const onlineShare: ListMetric<'online-share'> = {
  id: 'online-share',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing({ procedure: { serviceLevel } }) {
    if (serviceLevel === undefined) return 'unknown'
    return serviceLevel === 'full-online' || serviceLevel === 'partial' ? 'part' : 'rest'
  },
}
