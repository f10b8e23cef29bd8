import { flagOfInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

/** Decree 63/2010 art. 16 and 17: công khai is not công bố. */
export const publication: ListMetric<'publication'> = {
  id: 'publication',
  over: 'procedures',
  needs: [{ property: 'published' }],
  standing: flagOfInForce('published'),
}
