import { isInForce } from '../flag-of-in-force.ts'
import type { ListMetric } from '../metric.ts'

export const decisionShare: ListMetric<'decision-share'> = {
  id: 'decision-share',
  basis: 'Decree 63/2010 art. 13: a procedure is published by decision (Thanh Hóa: 2,282 of 2,296).',
  over: 'procedures',
  needs: [{ property: 'decision' }],
  standing: ({ procedure, unread }) => {
    if (!isInForce(procedure)) return 'outside'
    if (procedure.decision?.number !== undefined) return 'part'
    return unread.includes('decision') ? 'unknown' : 'rest'
  },
}
