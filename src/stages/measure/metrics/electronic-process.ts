import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

/** Directive 012/CT-UBND of Đắk Lắk. */
export const electronicProcess: ListMetric<'electronic-process'> = {
  id: 'electronic-process',
  over: 'procedures',
  needs: [{ property: 'electronicProcess' }],
  standing: flagOfInForce('electronicProcess'),
}
