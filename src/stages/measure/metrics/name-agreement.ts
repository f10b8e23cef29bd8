import type { ListMetric } from '../metric.ts'

/** Decree 42/2022, as quoted in a guide. */
export const nameAgreement: ListMetric<'name-agreement'> = {
  id: 'name-agreement',
  over: 'matched',
  needs: [{ property: 'name' }],
  standing({ procedure, baseline, sameName }) {
    if (procedure.name === undefined || baseline?.name === undefined) return 'unknown'
    return sameName ? 'part' : 'rest'
  },
}
