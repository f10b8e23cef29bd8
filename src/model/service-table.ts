import type { ServiceTable } from './report.ts'

const EMPTY: ServiceTable = { all: 0, full: 0, partial: 0, information: 0, none: 0, unknown: 0 }

/** Several tables as one. Eligible procedures are counted where a list says which they are. */
export function addTables(tables: readonly ServiceTable[]): ServiceTable {
  return tables.reduce(addTwo, EMPTY)
}

function addTwo(a: ServiceTable, b: ServiceTable): ServiceTable {
  const saysEligible = a.eligible !== undefined || b.eligible !== undefined
  return {
    all: a.all + b.all,
    full: a.full + b.full,
    partial: a.partial + b.partial,
    information: a.information + b.information,
    none: a.none + b.none,
    unknown: a.unknown + b.unknown,
    ...(saysEligible ? { eligible: (a.eligible ?? 0) + (b.eligible ?? 0) } : {}),
  }
}
