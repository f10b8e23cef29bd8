import { LEVELS, type Procedure, SERVICE_LEVELS, STATUSES } from '../model/procedure.ts'

/**
 * Two records of one procedure as one: the highest service level, every level named, yes before no before silence.
 * Where two texts differ the one that sorts first stands. The order of the records never matters, so neither does
 * the order of rows and files; what they disagree about is a finding of its own.
 */
export function merge(a: Procedure, b: Procedure): Procedure {
  const merged: Procedure = {}
  for (const property of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const key = property as keyof Procedure // the keys of two procedures
    Object.assign(merged, { [key]: mergeValue(key, a[key], b[key]) })
  }
  return merged
}

function mergeValue<K extends keyof Procedure>(key: K, a: Procedure[K], b: Procedure[K]): unknown {
  if (a === undefined) return b
  if (b === undefined) return a
  if (key === 'serviceLevel') return SERVICE_LEVELS.find((level) => level === a || level === b)
  if (key === 'status') return STATUSES.find((status) => status === a || status === b)
  if (key === 'levels')
    return LEVELS.filter((level) => listed(a).includes(level) || listed(b).includes(level))
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === true || b === true
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
