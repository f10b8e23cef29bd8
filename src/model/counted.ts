import type { Unread } from './candidate.ts'
import type { BaselineProcedure } from './match.ts'
import type { Procedure } from './procedure.ts'

/** A procedure of a list as metrics see it: all its records made one. */
export interface Counted {
  readonly procedure: Procedure
  /** What the baseline says of it, when it is there. */
  readonly baseline: BaselineProcedure | undefined
  /** Records that carry its code; 1 for a record without a usable code. */
  readonly records: number
  /** Its records carry the baseline's name: at least one does, and none has another. */
  readonly sameName: boolean
  /** It has no code: its name alone ties it to the baseline, because the run was asked to match names. */
  readonly byName: boolean
  /** Properties with a text that could not be understood: there is a value, nobody knows which. */
  readonly unread: readonly Unread[]
}
