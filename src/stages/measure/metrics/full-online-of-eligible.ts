import { isInForce } from '../../../model/in-force.ts'
import type { ListMetric } from '../metric.ts'

/** Index 766 criterion 3.1: the official full-online rate. */
export const fullOnlineOfEligible: ListMetric<'full-online-of-eligible'> = {
  id: 'full-online-of-eligible',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }, { property: 'eligibleFullOnline', orBaseline: true }],
  standing({ procedure, baseline }) {
    if (!isInForce(procedure)) return 'outside'
    const eligible = procedure.eligibleFullOnline ?? baseline?.eligibleFullOnline
    if (eligible === undefined) return 'unknown-outside'
    if (!eligible) return 'outside'
    if (procedure.serviceLevel === undefined) return 'unknown'
    return procedure.serviceLevel === 'full-online' ? 'part' : 'rest'
  },
}
