import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const integration: ListMetric<'integration'> = {
  id: 'integration',
  basis: 'Integrated on the National Public Service Portal ÷ in force (Lâm Đồng: 2,013 of 2,308).',
  over: 'procedures',
  needs: [{ property: 'integrated' }],
  standing: flagOfInForce('integrated'),
}
