import type { Procedure } from './procedure.ts'

/**
 * In force as written, or amended; a record without a status is in force, and so is all that a list without such a
 * column holds. The one definition: metrics, rules, scopes, plans and comparisons ask here.
 */
export function isInForce({ status }: Pick<Procedure, 'status'>): boolean {
  return status !== 'abolished' && status !== 'replaced'
}
