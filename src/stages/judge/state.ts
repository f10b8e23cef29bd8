import type { Counted } from '../../model/counted.ts'

/**
 * Where a plan wants a procedure to be. To add one: a file in `states/`, a line in `states.ts`, its words in
 * `normalise/plans/plan-words.ts` and in each language, its id in `schemas/policy.schema.json`.
 */
export interface State<Id extends string = string> {
  readonly id: Id
  /** Undefined: the list does not say, which is never yes. */
  reached(counted: Counted): boolean | undefined
}
