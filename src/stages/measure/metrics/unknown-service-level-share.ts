import type { ListMetric } from '../metric.ts'

export const unknownServiceLevelShare: ListMetric<'unknown-service-level-share'> = {
  id: 'unknown-service-level-share',
  better: 'less',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: ({ procedure }) => (procedure.serviceLevel === undefined ? 'part' : 'rest'),
}
