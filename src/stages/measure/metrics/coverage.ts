import type { ScopeMetric } from '../metric.ts'

/** Baseline procedures in scope that the list holds ÷ baseline procedures in scope. */
export const coverage: ScopeMetric<'coverage'> = {
  id: 'coverage',
  over: 'scope',
  standing: (isHeld) => (isHeld ? 'part' : 'rest'),
}
