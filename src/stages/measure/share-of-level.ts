import type { Counted } from '../../model/counted.ts'
import type { ServiceLevel } from '../../model/procedure.ts'
import type { Standing } from './metric.ts'

/** Procedures at one service level ÷ all. */
export function shareOfLevel(level: ServiceLevel): (counted: Counted) => Standing {
  return ({ procedure: { serviceLevel } }) => {
    if (serviceLevel === undefined) return 'unknown'
    return serviceLevel === level ? 'part' : 'rest'
  }
}
