import type { BaselineProcedure } from './model/match.ts'
import type { CommonGaps, FieldGap } from './model/prospects.ts'
import { canTellMissing, missingOf, type Neighbour, named } from './neighbour.ts'

/** Common gaps that a result lists: a page of more is read by nobody. */
const LISTED = 1_000

/** What a unit lacks, by field, the largest gap first. Undefined without a baseline. */
export function gapsByField(one: Neighbour): readonly FieldGap[] | undefined {
  if (one.scope === undefined || !canTellMissing(one)) return undefined
  const scope = countFields(one.scope.procedures)
  const missing = countFields(missingOf(one))
  return [...missing]
    .map(([field, count]) => ({ field, missing: count, scope: scope.get(field) ?? count }))
    .sort((a, b) => b.missing - a.missing || (a.field < b.field ? -1 : 1))
}

/** Baseline procedures by how many of the units that have to hold them lack them. */
export function commonGaps(all: readonly Neighbour[]): CommonGaps | undefined {
  const counts = new Map<BaselineProcedure, { part: number; whole: number }>()
  let isCompared = false
  for (const one of all) {
    if (one.scope === undefined || !canTellMissing(one)) continue
    isCompared = true
    const missing = new Set(missingOf(one))
    for (const procedure of one.scope.procedures) {
      const count = counts.get(procedure) ?? { part: 0, whole: 0 }
      counts.set(procedure, count)
      count.whole += 1
      if (missing.has(procedure)) count.part += 1
    }
  }
  if (!isCompared) return undefined
  const lacking = [...counts]
    .filter(([, { part }]) => part > 0)
    .sort(([a, x], [b, y]) => y.part - x.part || (a.code < b.code ? -1 : 1))
  return {
    total: lacking.length,
    procedures: lacking.slice(0, LISTED).map(([procedure, count]) => ({
      ...named(procedure.code, procedure),
      ...(procedure.levels === undefined ? {} : { levels: procedure.levels }),
      ...count,
    })),
  }
}

function countFields(procedures: readonly BaselineProcedure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { field = '' } of procedures) counts.set(field, (counts.get(field) ?? 0) + 1)
  return counts
}
