import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const internalProcess: ListMetric<'internal-process'> = {
  id: 'internal-process',
  basis:
    'Decree 61/2018 and 118/2025 (remembered): each procedure has an internal process approved by the chairman.',
  over: 'procedures',
  needs: [{ property: 'internalProcess' }],
  standing: flagOfInForce('internalProcess'),
}
