import type { Counted } from '../../model/counted.ts'
import type { Property } from '../../model/procedure.ts'

/**
 * Where one procedure stands in a share.
 * part: above and below the line · rest: below only · unknown: below, and counted as unknown ·
 * unknown-outside: on neither side, counted as unknown · outside: not the metric's business.
 */
export type ShareSide = 'part' | 'rest' | 'unknown' | 'unknown-outside' | 'outside'

interface Described<Id extends string> {
  readonly id: Id
  /** Which way it is to go from one result to the next. Absent: up. */
  readonly better?: 'less' | 'neither'
}

/**
 * A share over the procedures of a list: each once, at its highest service level when listed twice, and every record
 * without a usable code. To add one: a file in `metrics/`, a line in `metrics.ts`, its name in each language.
 */
export interface ListMetric<Id extends string = string> extends Described<Id> {
  readonly over: 'procedures' | 'records' | 'matched'
  /** Properties that must have a column, here or (where marked) in the baseline; else the share is unmeasurable, not 0%. */
  readonly needs: readonly Need[]
  standing(counted: Counted): ShareSide
}

interface Need {
  readonly property: Property
  /** The baseline may say it instead. */
  readonly orBaseline?: true
}

/** A share over the procedures a unit has to hold. */
export interface ScopeMetric<Id extends string = string> extends Described<Id> {
  readonly over: 'scope'
  standing(isHeld: boolean): ShareSide
}

export type Metric = ListMetric | ScopeMetric
