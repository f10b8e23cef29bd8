import type { ListMetric } from '../metric.ts'

export const nameAgreement: ListMetric<'name-agreement'> = {
  id: 'name-agreement',
  basis: 'Index 766: services are synchronised with the national database in code and name.',
  over: 'matched',
  needs: [{ property: 'name' }],
  standing({ procedure, sameName }) {
    if (procedure.name === undefined) return 'unknown'
    return sameName ? 'part' : 'rest'
  },
}
