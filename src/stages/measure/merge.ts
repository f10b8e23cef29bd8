import { LEVELS, type Procedure, SERVICE_LEVELS, STATUSES } from '../../model/procedure.ts'

/**
 * Two records of one procedure as one: the highest service level, every level named, yes before no before silence.
 * Where two texts differ the one that sorts first stands. The order of the records never matters, so neither does
 * the order of rows and files; what they disagree about is a finding of its own.
 */
export function merge(a: Procedure, b: Procedure): Procedure {
  let merged: Record<string, unknown> | undefined
  for (const property in b) {
    const key = property as keyof Procedure // the keys of a procedure
    const value = mergeValue(key, a[key], b[key])
    if (value === a[key]) continue
    merged ??= { ...a }
    merged[key] = value
  }
  return merged ?? a
}

function mergeValue(key: keyof Procedure, a: unknown, b: unknown): unknown {
  if (a === b || b === undefined) return a
  if (a === undefined) return b
  if (key === 'serviceLevel') return SERVICE_LEVELS.find((level) => level === a || level === b)
  if (key === 'status') return STATUSES.find((status) => status === a || status === b)
  if (key === 'levels') return mergeLevels(listed(a), listed(b))
  if (typeof a === 'boolean' || typeof b === 'boolean') return a === true || b === true
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
