import type { Counted } from '../model/counted.ts'
import type { ServiceLevel } from '../model/procedure.ts'
import type { Metric, Standing } from './metric.ts'
import { metrics } from './metrics.ts'

/** How a procedure stands in every metric. Thousands of procedures share a few dozen patterns, so patterns are counted. */
export interface Pattern {
  /** One standing a metric, in the order of the list of metrics. */
  readonly standings: readonly Standing[]
  readonly serviceLevel: ServiceLevel | 'unknown'
  readonly eligible: boolean
}

const ALL: readonly Metric[] = metrics

/** Gives equal procedures the same pattern. Memory: one a distinct pattern. */
export function createPatterns(): (counted: Counted) => Pattern {
  const known = new Map<string, Pattern>()
  return (counted) => {
    const { procedure, baseline } = counted
    const pattern: Pattern = {
      standings: ALL.map((metric) => standing(metric, counted)),
      serviceLevel: procedure.serviceLevel ?? 'unknown',
      eligible: (procedure.eligibleFullOnline ?? baseline?.eligibleFullOnline) === true,
    }
    const key = `${pattern.standings.join()} ${pattern.serviceLevel} ${pattern.eligible}`
    const same = known.get(key)
    if (same === undefined) known.set(key, pattern)
    return same ?? pattern
  }
}

function standing(metric: Metric, counted: Counted): Standing {
  if (metric.over === 'scope' || (metric.over === 'matched' && counted.baseline === undefined))
    return 'outside'
  return metric.standing(counted)
}
