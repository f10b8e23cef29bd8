import type { Counted } from '../../model/counted.ts'
import { SERVICE_LEVELS, type ServiceLevel } from '../../model/procedure.ts'
import type { Metric, ShareSide } from './metric.ts'
import { metrics } from './metrics.ts'

/** How a procedure stands in every metric. Thousands of procedures share a few dozen patterns, so patterns are counted. */
export interface Pattern {
  /** Its number, from 0 in the order of appearance: counters stand there. */
  readonly index: number
  /** One standing a metric, in the order of the list of metrics. */
  readonly standings: readonly ShareSide[]
  readonly serviceLevel: ServiceLevel | 'unknown'
  readonly eligible: boolean
}

const ALL: readonly Metric[] = metrics

/** Gives equal procedures the same pattern. Memory: one a distinct pattern. */
export function createPatterns(): (counted: Counted) => Pattern {
  const stored = new Map<number, Pattern>()
  return (counted) => {
    const { procedure, baseline } = counted
    const serviceLevel = procedure.serviceLevel ?? 'unknown'
    const eligible = (procedure.eligibleFullOnline ?? baseline?.eligibleFullOnline) === true
    // Every standing is a digit: the number is exact for up to twenty metrics, and a test counts them.
    let key = LEVELS.indexOf(serviceLevel) * 2 + (eligible ? 1 : 0)
    for (const metric of ALL) key = key * DIGITS.length + DIGITS.indexOf(standing(metric, counted))
    let pattern = stored.get(key)
    if (pattern === undefined) {
      pattern = {
        index: stored.size,
        standings: ALL.map((metric) => standing(metric, counted)),
        serviceLevel,
        eligible,
      }
      stored.set(key, pattern)
    }
    return pattern
  }
}

const LEVELS: readonly Pattern['serviceLevel'][] = [...SERVICE_LEVELS, 'unknown']
const DIGITS: readonly ShareSide[] = ['outside', 'part', 'rest', 'unknown', 'unknown-outside']

function standing(metric: Metric, counted: Counted): ShareSide {
  if (metric.over === 'scope') return 'outside'
  // Names that were matched by name agree because they were matched: what they agree in proves nothing.
  if (metric.over === 'matched' && (counted.baseline === undefined || counted.byName)) return 'outside'
  return metric.standing(counted)
}
