import { COMPULSORY_COMPONENTS } from '../../../model/components.ts'
import type { ListMetric } from '../metric.ts'

/** Decree 63/2010 art. 8.2; Index 766 criterion 1.3. */
export const completeness: ListMetric<'completeness'> = {
  id: 'completeness',
  over: 'procedures',
  needs: [...COMPULSORY_COMPONENTS.map((property) => ({ property }))],
  standing: ({ procedure, unread }) =>
    COMPULSORY_COMPONENTS.every(
      (component) =>
        procedure[component] !== undefined || unread.some(({ property }) => property === component),
    )
      ? 'part'
      : 'rest',
}
