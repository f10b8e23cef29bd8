import type { ListMetric } from '../metric.ts'

export const codeValidity: ListMetric<'code-validity'> = {
  id: 'code-validity',
  basis: 'Well-formed national codes ÷ records: what can be matched at all.',
  over: 'records',
  needs: [{ property: 'code' }],
  standing: ({ procedure }) => (procedure.code === undefined ? 'rest' : 'part'),
}
