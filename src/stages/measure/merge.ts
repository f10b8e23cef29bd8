import { isInForce } from '../../model/in-force.ts'
import { LEVELS, type Procedure, SERVICE_LEVELS, STATUSES } from '../../model/procedure.ts'

/**
 * Two records of one procedure as one: the highest service level, every level named, yes before no before silence, what
 * is in force before what has ended, a decision with its number before one without, the later before the earlier.
 * Where two texts differ the one that sorts first stands. The order of the records never matters, so neither does
 * the order of rows and files; what they disagree about is a finding of its own.
 */
export function merge(a: Procedure, b: Procedure): Procedure {
  let merged: Record<string, unknown> | undefined
  for (const property in b) {
    const key = property as keyof Procedure // the keys of a procedure
    if (key === 'status') continue
    const value = mergeValue(key, a[key], b[key])
    if (value === a[key]) continue
    merged ??= { ...a }
    merged[key] = value
  }
  const status = mergeStatus(a, b)
  if (status === a.status) return merged ?? a
  const { status: _, ...others } = merged ?? a
  return status === undefined ? others : { ...others, status }
}

/** In force as written, amended, in force by silence, replaced, abolished: what one record has in force has not ended. */
function mergeStatus(a: Procedure, b: Procedure): Procedure['status'] {
  if (a.status === b.status) return a.status
  if (isInForce(a) !== isInForce(b)) return isInForce(a) ? a.status : b.status
  return STATUSES.find((status) => status === a.status || status === b.status)
}

function mergeValue(key: keyof Procedure, a: unknown, b: unknown): unknown {
  if (a === b || b === undefined) return a
  if (a === undefined) return b
  if (key === 'serviceLevel') return SERVICE_LEVELS.find((level) => level === a || level === b)
  if (key === 'levels') return mergeLevels(listed(a), listed(b))
  if (key === 'decision') return newerDecision(a as Decision, b as Decision)
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === true || b === true
  return sortable(a) <= sortable(b) ? a : b
}

type Decision = NonNullable<Procedure['decision']>

/** One with a number before one without, for the number is what is counted; then the later day. */
function newerDecision(a: Decision, b: Decision): Decision {
  const rank = ({ number, date = '' }: Decision) => `${number === undefined ? 0 : 1} ${date}`
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b
  return sortable(a) <= sortable(b) ? a : b
}

function mergeLevels(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  const both = LEVELS.filter((level) => a.includes(level) || b.includes(level))
  return both.length === a.length && both.every((level, at) => level === a[at]) ? a : both
}

function sortable(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
