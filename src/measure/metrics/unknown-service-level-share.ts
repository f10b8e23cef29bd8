import type { ListMetric } from '../metric.ts'

export const unknownServiceLevelShare: ListMetric<'unknown-service-level-share'> = {
  id: 'unknown-service-level-share',
  basis: 'Half of a real list says nothing about its service level; what is unknown has to be seen.',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }],
  standing: ({ procedure }) => (procedure.serviceLevel === undefined ? 'part' : 'rest'),
}
