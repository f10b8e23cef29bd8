import type { ListMetric } from '../metric.ts'

export const fullOnlineOfEligible: ListMetric<'full-online-of-eligible'> = {
  id: 'full-online-of-eligible',
  basis:
    'The official full-online rate: Index 766 criterion 3.1, as a working document found in a public repository describes it (DOMAIN §3.1); not the gazetted annex.',
  over: 'procedures',
  needs: [{ property: 'serviceLevel' }, { property: 'eligibleFullOnline', orBaseline: true }],
  standing({ procedure, baseline }) {
    const eligible = procedure.eligibleFullOnline ?? baseline?.eligibleFullOnline
    if (eligible === undefined) return 'unknown-outside'
    if (!eligible) return 'outside'
    if (procedure.serviceLevel === undefined) return 'unknown'
    return procedure.serviceLevel === 'full-online' ? 'part' : 'rest'
  },
}
