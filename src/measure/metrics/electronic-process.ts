import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const electronicProcess: ListMetric<'electronic-process'> = {
  id: 'electronic-process',
  basis:
    'Đắk Lắk directive 012/CT-UBND of 2025-11-26: the electronic process follows the publication decision.',
  over: 'procedures',
  needs: [{ property: 'electronicProcess' }],
  standing: flagOfInForce('electronicProcess'),
}
