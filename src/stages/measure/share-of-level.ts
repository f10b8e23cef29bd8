import type { Counted } from '../../model/counted.ts'
import type { ServiceLevel } from '../../model/procedure.ts'
import type { ShareSide } from './metric.ts'

/** Procedures at one service level ÷ all. */
export function shareOfLevel(level: ServiceLevel): (counted: Counted) => ShareSide {
  return ({ procedure: { serviceLevel } }) => {
    if (serviceLevel === undefined) return 'unknown'
    return serviceLevel === level ? 'part' : 'rest'
  }
}
