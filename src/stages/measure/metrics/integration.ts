import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const integration: ListMetric<'integration'> = {
  id: 'integration',
  over: 'procedures',
  needs: [{ property: 'integrated' }],
  standing: flagOfInForce('integrated'),
}
