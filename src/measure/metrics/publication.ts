import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const publication: ListMetric<'publication'> = {
  id: 'publication',
  basis:
    'Made public on the national database ÷ published by decisions in force (Sơn La: 2,114 of 2,114). Công khai is not công bố.',
  over: 'procedures',
  needs: [{ property: 'published' }],
  standing: flagOfInForce('published'),
}
