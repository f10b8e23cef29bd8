import { isInForce } from '../../../model/in-force.ts'
import type { ListMetric } from '../metric.ts'

/** Decree 63/2010 art. 13. */
export const decisionShare: ListMetric<'decision-share'> = {
  id: 'decision-share',
  over: 'procedures',
  needs: [{ property: 'decision' }],
  standing: ({ procedure, unread }) => {
    if (!isInForce(procedure)) return 'outside'
    if (procedure.decision?.number !== undefined) return 'part'
    return unread.some(({ property }) => property === 'decision') ? 'unknown' : 'rest'
  },
}
