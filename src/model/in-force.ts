import type { Procedure } from './procedure.ts'

/**
 * In force as written, or amended; neither ended nor waiting for its day. A record without a status is in force, and so is all that a list without such a
 * column holds. The one definition: metrics, rules, scopes, plans and comparisons ask here.
 */
export function isInForce({ status }: Pick<Procedure, 'status'>): boolean {
  return status !== 'abolished' && status !== 'replaced' && status !== 'pending'
}

/**
 * What a status is worth on a day, where the record says from when and until when it holds: the day decides, for the
 * status was true when somebody wrote it.
 */
export function statusOn(
  day: string,
  { status, effectiveFrom, effectiveUntil }: Pick<Procedure, 'status' | 'effectiveFrom' | 'effectiveUntil'>,
): Procedure['status'] {
  if (status === 'abolished' || status === 'replaced') return status
  if (effectiveUntil !== undefined && effectiveUntil <= day) return 'abolished'
  if (effectiveFrom === undefined) return status
  if (effectiveFrom > day) return 'pending'
  return status === 'pending' ? 'in-force' : status
}
