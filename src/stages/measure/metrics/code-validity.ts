import type { ListMetric } from '../metric.ts'

export const codeValidity: ListMetric<'code-validity'> = {
  id: 'code-validity',
  over: 'records',
  needs: [{ property: 'code' }],
  standing: ({ procedure }) => (procedure.code === undefined ? 'rest' : 'part'),
}
