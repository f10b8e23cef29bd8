import type { Counted } from '../../model/counted.ts'
import { isInForce } from '../../model/in-force.ts'
import type { ShareSide } from './metric.ts'

type Flag = 'published' | 'integrated' | 'nonGeographic' | 'internalProcess' | 'electronicProcess'

/** Procedures with the flag ÷ procedures in force. */
export function flagOfInForce(flag: Flag): (counted: Counted) => ShareSide {
  return ({ procedure }) => {
    if (!isInForce(procedure)) return 'outside'
    const value = procedure[flag]
    if (value === undefined) return 'unknown'
    return value ? 'part' : 'rest'
  }
}
