import type { Counted } from '../../model/counted.ts'
import type { BaselineProcedure } from '../../model/match.ts'

/** A way to split every metric. Memory: the metrics once for each value. To add one: a line in `dimensions.ts`. */
export interface Dimension {
  readonly id: string
  /** The values a procedure belongs to; a procedure of two levels counts in both. Empty: it does not say. */
  keys(procedure: Counted['procedure'] | BaselineProcedure): readonly string[]
}
