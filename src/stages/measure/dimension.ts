import type { Counted } from '../../model/counted.ts'
import type { BaselineProcedure } from '../../model/match.ts'

/** What only the words of a list tell: they are read by another stage. */
interface DimensionWords {
  readonly authoritiesOf: (agencies: readonly string[] | undefined) => readonly string[] | undefined
}

/** A way to split every metric. Memory: the metrics once for each value. To add one: a line in `dimensions.ts`. */
export interface Dimension {
  readonly id: string
  /** The values a procedure belongs to; a procedure of two levels counts in both. Empty: it does not say. */
  keys(procedure: Counted['procedure'] | BaselineProcedure, words: DimensionWords): readonly string[]
}
