import type { Counted } from '../../model/counted.ts'
import type { Procedure } from '../../model/procedure.ts'
import type { Standing } from './metric.ts'

type Flag = 'published' | 'integrated' | 'nonGeographic' | 'internalProcess' | 'electronicProcess'

/** Procedures with the flag ÷ procedures in force. A list that does not state a status holds what is in force. */
export function flagOfInForce(flag: Flag): (counted: Counted) => Standing {
  return ({ procedure }) => {
    if (!isInForce(procedure)) return 'outside'
    const value = procedure[flag]
    if (value === undefined) return 'unknown'
    return value ? 'part' : 'rest'
  }
}

/** In force as written, or amended; a silent record is in force. */
export function isInForce({ status }: Procedure): boolean {
  return status !== 'abolished' && status !== 'replaced'
}
