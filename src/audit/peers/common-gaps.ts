import type { BaselineProcedure } from '../../model/match.ts'
import type { CommonGaps, FieldGap } from '../../model/peer-comparison.ts'
import { BySpelling } from '../catalogue/by-spelling.ts'
import { canTellMissing, missingOf, namedProcedure, type UnitAmongPeers } from './unit-among-peers.ts'

/** Common gaps that a result lists: a page of more is read by nobody. */
const LISTED = 1_000

/** What a unit lacks, by field, the largest gap first. Undefined without a baseline. */
export function gapsByField(one: UnitAmongPeers): readonly FieldGap[] | undefined {
  if (one.scope === undefined || !canTellMissing(one)) return undefined
  const fields = new BySpelling<{ missing: number; scope: number }>(() => ({ missing: 0, scope: 0 }))
  for (const { field = '' } of one.scope.procedures) fields.of(field).scope += 1
  for (const { field = '' } of missingOf(one)) fields.of(field).missing += 1
  return fields
    .all()
    .filter(([, { missing }]) => missing > 0)
    .map(([field, { missing, scope }]) => ({ field, missing, scope }))
    .sort((a, b) => b.missing - a.missing || (a.field < b.field ? -1 : 1))
}

/** Counts how many of the units that have to hold a baseline procedure lack it. Memory: one entry a procedure. */
export class CommonGapCount {
  readonly #counts = new Map<BaselineProcedure, { part: number; whole: number }>()
  #units = 0

  add(one: UnitAmongPeers): void {
    if (one.scope === undefined || !canTellMissing(one)) return
    this.#units += 1
    for (const procedure of one.scope.procedures) {
      let count = this.#counts.get(procedure)
      if (count === undefined) {
        count = { part: 0, whole: 0 }
        this.#counts.set(procedure, count)
      }
      count.whole += 1
    }
    for (const procedure of missingOf(one)) {
      const count = this.#counts.get(procedure)
      if (count !== undefined) count.part += 1
    }
  }

  /** Undefined where fewer than two units could be asked: a gap of one unit is told with the unit. */
  report(): CommonGaps | undefined {
    if (this.#units < 2) return undefined
    const lacking = [...this.#counts]
      .filter(([, { part }]) => part > 0)
      .sort(([a, x], [b, y]) => y.part - x.part || (a.code < b.code ? -1 : 1))
    return {
      total: lacking.length,
      procedures: lacking.slice(0, LISTED).map(([procedure, count]) => ({
        ...namedProcedure(procedure.code, procedure),
        ...(procedure.levels === undefined ? {} : { levels: procedure.levels }),
        ...count,
      })),
    }
  }
}
