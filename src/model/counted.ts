import type { BaselineProcedure } from './match.ts'
import type { Procedure } from './procedure.ts'

/** A procedure of a list as metrics see it: all its records made one. */
export interface Counted {
  readonly procedure: Procedure
  /** What the baseline says of it, when it is there. */
  readonly baseline: BaselineProcedure | undefined
  /** Records that carry its code; 1 for a record without a usable code. */
  readonly records: number
  /** At least one record carries the baseline's name. */
  readonly sameName: boolean
  /** Every compulsory component is filled in, readable or not. */
  readonly complete: boolean
}

/** A baseline procedure in a unit's scope. */
export interface ScopedProcedure {
  readonly procedure: BaselineProcedure
  readonly held: boolean
}
