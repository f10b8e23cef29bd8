import type { ScopeMetric } from '../metric.ts'

/** Baseline procedures in scope that the list holds ÷ baseline procedures in scope. */
export const coverage: ScopeMetric<'coverage'> = {
  id: 'coverage',
  basis: 'Decree 63/2010 art. 13-17: each unit makes public what is published for its level.',
  over: 'scope',
  standing: (isHeld) => (isHeld ? 'part' : 'rest'),
}
